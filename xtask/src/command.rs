//! The commands as a table.

use std::env;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::{Arg, Parser, ValueExt};

use crate::engine::Engine;
use crate::failure::Failure;
use crate::serve::{Server, Site};
use crate::{bench, build, evaluate, hosts, pictures, place, process, release, test, tidy};

type Answer = Result<ExitCode, Failure>;

struct Command {
    name: &'static str,
    options: &'static str,
    what: &'static str,
    run: fn(Parser) -> Answer,
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
        options: "[--engine firefox|webkit [--all]]",
        what: "checks everything; or the built site in another engine",
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
        name: "release",
        options: "[--skip-tests]",
        what: "tests, builds twice the same, packs a ZIP with checksums and a list of components",
        run: release,
    },
    Command {
        name: "hosts",
        options: "",
        what: "writes deploy/, the ready files for hosts, from the table of headers",
        run: hosts,
    },
    Command {
        name: "tidy",
        options: "",
        what: "checks what no other tool can: who knows whom, lengths of files, links",
        run: tidy,
    },
    Command {
        name: "bench",
        options: "[--rounds 7]",
        what: "measures the site beside its peers, as a table and as target/bench.json",
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
pub(crate) fn dispatch(mut arguments: Parser) -> Answer {
    let name = match arguments.next()? {
        Some(Arg::Value(name)) => name.string()?,
        Some(Arg::Long("help") | Arg::Short('h')) => "help".to_owned(),
        Some(other) => return Err(other.unexpected().into()),
        None => {
            help();
            return Ok(ExitCode::FAILURE);
        }
    };
    if name == "help" {
        help();
        return Ok(ExitCode::SUCCESS);
    }
    match COMMANDS.iter().find(|command| command.name == name) {
        Some(command) => (command.run)(arguments),
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

/// For a command that takes no options.
fn nothing_more(mut arguments: Parser) -> Result<(), Failure> {
    arguments.next()?.map_or(Ok(()), |argument| Err(argument.unexpected().into()))
}

fn build(mut arguments: Parser) -> Answer {
    let mut named = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("out") => named = Some(place::root().join(arguments.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    build::build(&named.or_else(trunk_folder).unwrap_or_else(place::dist))?;
    Ok(ExitCode::SUCCESS)
}

/// Where Trunk, which runs this command as its hook, wants the site.
fn trunk_folder() -> Option<PathBuf> {
    env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from)
}

fn serve(mut arguments: Parser) -> Answer {
    let (mut port, mut prefix) = (8080_u16, "/".to_owned());
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("port") => port = arguments.value()?.parse()?,
            Arg::Long("prefix") => prefix = arguments.value()?.string()?,
            other => return Err(other.unexpected().into()),
        }
    }
    build::build(&place::dist())?;
    let server = Server::start(Site::new(place::dist(), &prefix), port).map_err(|error| {
        Failure::new(
            format!("port {port} can't be used: {error}"),
            format!(
                "end what listens there, or choose another: `cargo xtask serve --port {}`",
                port.saturating_add(1)
            ),
        )
    })?;
    eprintln!("\nThe site is at {}  (Ctrl+C ends it)", server.address());
    server.run();
    Ok(ExitCode::SUCCESS)
}

fn test(mut arguments: Parser) -> Answer {
    let (mut engine, mut everything) = (Engine::Chromium, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("engine") => {
                let name = arguments.value()?.string()?;
                engine = Engine::named(&name).ok_or_else(|| {
                    Failure::new(
                        format!("there is no engine `{name}`"),
                        format!("there are {}; `cargo xtask help`", Engine::NAMES),
                    )
                })?;
            }
            Arg::Long("all") => everything = true,
            other => return Err(other.unexpected().into()),
        }
    }
    if engine == Engine::Chromium {
        test::test()?;
    } else {
        test::in_engine(engine, everything)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn check_data(arguments: Parser) -> Answer {
    nothing_more(arguments)?;
    // What it has to say of the data it says itself, in both languages: nothing comes after that.
    let mut check = process::cargo(&["run", "--quiet", "--package", "check-data", "--", "data"]);
    let is_sound = process::answers(&mut check)?;
    Ok(if is_sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn pictures(arguments: Parser) -> Answer {
    nothing_more(arguments)?;
    pictures::pictures()?;
    Ok(ExitCode::SUCCESS)
}

fn release(mut arguments: Parser) -> Answer {
    let mut tested = true;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("skip-tests") => tested = false,
            other => return Err(other.unexpected().into()),
        }
    }
    release::release(tested)?;
    Ok(ExitCode::SUCCESS)
}

fn hosts(arguments: Parser) -> Answer {
    nothing_more(arguments)?;
    hosts::write()?;
    Ok(ExitCode::SUCCESS)
}

fn tidy(arguments: Parser) -> Answer {
    nothing_more(arguments)?;
    tidy::tidy()?;
    Ok(ExitCode::SUCCESS)
}

fn bench(mut arguments: Parser) -> Answer {
    let mut rounds = 7;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("rounds") => rounds = arguments.value()?.parse()?,
            other => return Err(other.unexpected().into()),
        }
    }
    bench::bench(rounds)?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the command says to a line that it must refuse before it does anything.
    fn refused(line: &str) -> String {
        let arguments = Parser::from_args(line.split_whitespace());
        dispatch(arguments).unwrap_err().to_string()
    }

    #[test]
    fn what_is_unknown_or_incomplete_is_refused_by_name() {
        for (line, named) in [
            ("bild", "`bild`"),
            ("--fast", "--fast"),
            ("tidy --fast", "--fast"),
            ("test now", "now"),
            ("test --engine lynx", "`lynx`"),
            ("serve --port", "--port"),
            ("serve --port 70000", "70000"),
            ("build --out", "--out"),
        ] {
            let words = refused(line);
            assert!(words.contains(named) && words.contains("cargo xtask help"), "{line}: {words}");
        }
    }
}
