//! Where the scenarios come from, and that they may be any number.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::refusal::refused;
use crate::{evaluate, evaluate_text, file, printed};

fn from_standard_input(content: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_evaluate"));
    let piped =
        command.arg("-").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    child.stdin.take().unwrap().write_all(content).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn standard_input_is_read_as_a_file_is() {
    let content = file(r#"{"name":"a"}"#);
    let output = from_standard_input(content.as_bytes());
    assert_eq!(printed(output), printed(evaluate_text(&content)));
    refused(&from_standard_input(b"{"), "JSON");
}

#[test]
fn a_file_is_read_in_each_encoding_that_editors_write_and_no_other() {
    let content = file(r#"{"name":"第一案"}"#);
    let expected = printed(evaluate_text(&content));
    let marked = ["\u{feff}", &content].concat();
    let utf16 =
        |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> { marked.encode_utf16().flat_map(bytes).collect() };
    for bytes in [marked.clone().into_bytes(), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)] {
        assert_eq!(printed(evaluate_text(bytes)), expected);
    }
    for bytes in [[content.as_bytes(), b"\xff"].concat(), utf16(u16::to_le_bytes)[..101].to_vec()] {
        refused(&evaluate_text(bytes), "UTF-8");
    }
}

/// A pipe that nobody writes to would be waited for, for ever.
#[test]
#[cfg(unix)]
fn a_pipe_without_a_writer_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert!(refused(&evaluate(&[pipe.as_os_str()]), "pipe").contains("name - instead"));
    refused(&evaluate(&["/dev/null".as_ref()]), "/dev/null");
}

/// 100 MB with hardly any address space: it is refused without being held.
#[test]
#[cfg(target_os = "linux")]
fn one_huge_scenario_is_refused_in_bounded_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.json");
    File::create(&path).unwrap().set_len(100 << 20).unwrap();
    refused(&in_40_megabytes(&path), "JSON");
    let name = "a".repeat(3 << 20);
    std::fs::write(&path, file(&format!(r#"{{"name":"{name}"}}"#))).unwrap();
    refused(&in_40_megabytes(&path), "2,097,152");
}

/// Their results alone would be more than the memory that there is.
#[test]
#[cfg(target_os = "linux")]
fn any_number_of_scenarios_takes_bounded_memory() {
    const COUNT: usize = 12_000;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("many.json");
    let mut out = BufWriter::new(File::create(&path).unwrap());
    let (before, after) =
        file("|").split_once('|').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    write!(out, "{before}").unwrap();
    for number in 0..COUNT {
        let comma = if number > 0 { "," } else { "" };
        write!(out, r#"{comma}{{"name":"{number}"}}"#).unwrap();
    }
    write!(out, "{after}").unwrap();
    drop(out);
    let output = in_40_megabytes(&path);
    let printed = printed(output);
    assert!(printed.len() > 48_000_000, "{}", printed.len());
    assert_eq!(printed.matches(r#"{"name":""#).count(), COUNT);
}

#[cfg(target_os = "linux")]
fn in_40_megabytes(path: &Path) -> Output {
    Command::new("sh")
        .args(["-c", "ulimit -v 40000 && exec \"$0\" \"$1\"", env!("CARGO_BIN_EXE_evaluate")])
        .arg(path)
        .output()
        .unwrap()
}
