//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use thiserror::Error;

/// How the command is used.
pub const HELP: &str = "\
evaluate FILE

FILE   scenarios, as the site exports them (JSON, version 1)
       試算ファイル（サイトから書き出したJSON、版1）

Prints one line of JSON: for each scenario the years from its base year on, the benefit–cost ratios
to two horizons, the payback year and the cost of an extra country; null where undefined.
A bad file gives exit status 2 and a message that names the field.";

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Arguments {
    /// How the command is used.
    Help,
    /// The results of a file.
    File(PathBuf),
}

/// A command line that asks for nothing that can be done.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Usage {
    /// No file is named.
    #[error("no file is named")]
    NoFile,
    /// More than one file is named.
    #[error("one file at a time")]
    MoreFiles,
    /// An option of the uncertainty, which this version does not work out.
    #[error("{0} is not available yet")]
    NotYet(String),
    /// An option that does not exist.
    #[error("{0} is unknown")]
    Unknown(String),
}

impl Arguments {
    /// Reads the arguments after the program's name.
    pub fn read(arguments: impl Iterator<Item = OsString>) -> Result<Self, Usage> {
        let mut file = None;
        for argument in arguments {
            match argument.to_string_lossy().as_ref() {
                "--help" | "-h" => return Ok(Self::Help),
                option if option.starts_with('-') => return Err(refused(option)),
                _ if file.is_some() => return Err(Usage::MoreFiles),
                _ => file = Some(PathBuf::from(argument)),
            }
        }
        file.map(Self::File).ok_or(Usage::NoFile)
    }
}

fn refused(option: &str) -> Usage {
    let name = option.split('=').next().unwrap_or(option).to_owned();
    match name.as_str() {
        "--draws" | "--seed" => Usage::NotYet(name),
        _ => Usage::Unknown(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Arguments, Usage> {
        Arguments::read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn one_file_is_read() {
        assert_eq!(read("a.json"), Ok(Arguments::File(PathBuf::from("a.json"))));
        assert_eq!(read("--help"), Ok(Arguments::Help));
    }

    #[test]
    fn anything_else_is_refused_by_name() {
        assert_eq!(read(""), Err(Usage::NoFile));
        assert_eq!(read("a.json b.json"), Err(Usage::MoreFiles));
        assert_eq!(read("a.json --draws 1024"), Err(Usage::NotYet("--draws".to_owned())));
        assert_eq!(read("--seed=7 a.json"), Err(Usage::NotYet("--seed".to_owned())));
        assert_eq!(read("a.json --fast"), Err(Usage::Unknown("--fast".to_owned())));
    }
}
