//! The commands as a table.

use std::env;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::failure::Failure;
use crate::serve::{Server, Site};
use crate::{bench, build, evaluate, option, pictures, place, process, test, tidy};

type Answer = Result<ExitCode, Failure>;

struct Command {
    name: &'static str,
    options: &'static str,
    what: &'static str,
    run: fn(&[String]) -> Answer,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "serve",
        options: "[--port 8080] [--prefix /a/b/]",
        what: "builds what has changed and serves the site on this machine",
        run: serve,
    },
    Command {
        name: "build",
        options: "[--out dist]",
        what: "builds the whole site into one folder",
        run: build,
    },
    Command {
        name: "test",
        options: "",
        what: "checks everything: format, lints, tidy, native and browser tests",
        run: test,
    },
    Command {
        name: "check-data",
        options: "",
        what: "says in words what is wrong with data/",
        run: check_data,
    },
    Command {
        name: "evaluate",
        options: "FILE [--draws N --seed S]",
        what: "computes a file of scenarios, as JSON",
        run: evaluate::evaluate,
    },
    Command {
        name: "tidy",
        options: "",
        what: "checks what no compiler can: who knows whom, words, lengths, links",
        run: tidy,
    },
    Command {
        name: "bench",
        options: "",
        what: "measures sizes and times, as a table and as target/bench.json",
        run: bench,
    },
    Command {
        name: "pictures",
        options: "",
        what: "takes a picture of every page into docs/pages, to look at",
        run: pictures,
    },
];

/// Runs the command that the first argument names.
pub(crate) fn dispatch(arguments: &[String]) -> Answer {
    let Some((name, rest)) = arguments.split_first() else {
        help();
        return Ok(ExitCode::FAILURE);
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        help();
        return Ok(ExitCode::SUCCESS);
    }
    match COMMANDS.iter().find(|command| command.name == name) {
        Some(command) => (command.run)(rest),
        None => Err(Failure::new(
            format!("there is no command `{name}`"),
            "`cargo xtask help` lists them",
        )),
    }
}

fn help() {
    let mut table = String::from("cargo xtask COMMAND\n");
    for Command { name, options, what, .. } in COMMANDS {
        // Writing to a string does not fail.
        let _ = write!(table, "\n  {:<40} {what}", format!("{name} {options}"));
    }
    println!("{table}\n  {:<40} prints this table", "help");
}

fn build(arguments: &[String]) -> Answer {
    let [out] = option::read(arguments, ["--out"])?;
    let named = out.map(|folder| place::root().join(folder));
    build::build(&named.or_else(trunk_folder).unwrap_or_else(place::dist))?;
    Ok(ExitCode::SUCCESS)
}

/// Where Trunk, which runs this command as its hook, wants the site.
fn trunk_folder() -> Option<PathBuf> {
    env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from)
}

fn serve(arguments: &[String]) -> Answer {
    let [port, prefix] = option::read(arguments, ["--port", "--prefix"])?;
    let port = option::number(port, "--port", 8080)?;
    build::build(&place::dist())?;
    let site = Site::new(place::dist(), prefix.as_deref().unwrap_or("/"));
    let server = Server::start(site, port).map_err(|error| {
        Failure::new(
            format!("port {port} can't be used: {error}"),
            format!(
                "end what listens there, or choose another: `cargo xtask serve --port {}`",
                port.saturating_add(1)
            ),
        )
    })?;
    eprintln!("\nThe site is at {}  (Ctrl+C ends it)", server.address());
    server.wait();
    Ok(ExitCode::SUCCESS)
}

fn test(arguments: &[String]) -> Answer {
    let [] = option::read(arguments, [])?;
    test::test()?;
    Ok(ExitCode::SUCCESS)
}

fn check_data(arguments: &[String]) -> Answer {
    let [] = option::read(arguments, [])?;
    let mut check = process::cargo(&["run", "--quiet", "--package", "check-data", "--", "data"]);
    process::run(&mut check, "each fault above says what to do")?;
    Ok(ExitCode::SUCCESS)
}

fn pictures(arguments: &[String]) -> Answer {
    let [] = option::read(arguments, [])?;
    pictures::pictures()?;
    Ok(ExitCode::SUCCESS)
}

fn tidy(arguments: &[String]) -> Answer {
    let [] = option::read(arguments, [])?;
    tidy::tidy()?;
    Ok(ExitCode::SUCCESS)
}

fn bench(arguments: &[String]) -> Answer {
    let [] = option::read(arguments, [])?;
    bench::bench()?;
    Ok(ExitCode::SUCCESS)
}
