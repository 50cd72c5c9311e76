//! The program between a test and its browser: each session has its own.

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::session::wait;

/// A running WebDriver program; it ends with the value.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    /// Kept, so that it can go on writing.
    _output: BufReader<ChildStdout>,
    port: u16,
    /// Where the browser's windows are, if it cannot do without any.
    screen: Option<Child>,
}

impl Driver {
    /// Starts one that chooses its port itself and says which, in a line that ends with it.
    pub(crate) fn that_tells_its_port(command: &mut Command) -> Self {
        let (process, mut output) = started(command);
        let port = port(&mut output);
        Self { process, _output: output, port, screen: None }
    }

    /// Starts one that must be given a port, and whose browser needs a screen: one that nobody sees.
    pub(crate) fn on_a_hidden_screen(command: &mut Command) -> Self {
        let mut hidden = Command::new("Xvfb");
        hidden.args(["-displayfd", "1", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"]);
        let (screen, mut number) = started(&mut hidden);
        let mut display = String::from(":");
        number.read_line(&mut display).expect("the screen tells its number");
        // Nothing keeps the port until the program takes it, but the system gives others first.
        let free = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
        let port = free.expect("a port is free").port();
        command.arg(format!("--port={port}")).env("DISPLAY", display.trim_end());
        let (process, output) = started(command);
        wait("the driver listens", || TcpStream::connect(("127.0.0.1", port)).is_ok());
        Self { process, _output: output, port, screen: Some(screen) }
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

fn started(command: &mut Command) -> (Child, BufReader<ChildStdout>) {
    // A group of its own: whatever the driver has started ends with it.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    let piped = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut process = piped.unwrap_or_else(|fault| {
        let program = command.get_program().display();
        panic!("{program}: {fault}; `cargo xtask test` installs it")
    });
    let output = BufReader::new(process.stdout.take().expect("its output is piped"));
    (process, output)
}

/// Reads past "Starting ChromeDriver … on port 0" to "ChromeDriver was started successfully on port 40321." or "Listening on 127.0.0.1:40321".
fn port(output: &mut impl BufRead) -> u16 {
    let mut said = String::new();
    while output.read_line(&mut said).expect("the driver says where it listens") > 0 {
        let last = said.lines().last().unwrap_or_default();
        if last.contains("successfully on port ") || last.contains("Listening on ") {
            let number = last.trim_end_matches('.').rsplit([' ', ':']).next().unwrap_or_default();
            if let Ok(port) = number.parse() {
                return port;
            }
        }
    }
    panic!("the driver ended at once: {said}");
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Its session has ended before; it may have ended by itself.
        for process in [Some(&mut self.process), self.screen.as_mut()].into_iter().flatten() {
            let _ =
                Command::new("kill").args(["-KILL", "--", &format!("-{}", process.id())]).status();
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}
