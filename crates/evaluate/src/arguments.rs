//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, Parser};
use thiserror::Error;

use crate::input::Input;
use crate::output::Form;

/// How the command is used.
pub const HELP: &str = "\
evaluate FILE [--csv | --tornado | --trace | --map TABLE]

FILE         scenarios, as the site exports them (JSON, version 2); - reads standard input
             試算ファイル（サイトから書き出したJSON、版2）。- は標準入力
--csv        a table with a line for each year of each scenario, instead of JSON
             JSONの代わりに、試算ごと・年ごとに1行の表
--tornado    instead of the years, what each assumption does to six outcomes at both ends of its
             range, the widest first
             年ごとの結果の代わりに、各前提を幅の両端にしたときの6つの結果（影響の大きい順）
--trace      instead of the years, how each result comes about: the figures of the report and the
             assumptions that it starts from, and each formula with its values and as a sentence
             年ごとの結果の代わりに、各結果の計算の過程（報告書の数値と前提、値を入れた式、文）
--map TABLE  writes the outcomes of all 5,151 splits of the one scenario's yearly totals into the CSV
             file TABLE
             1つの試算の総額について、5,151通りの配分すべての結果をCSVファイルTABLEに書き出す

For each scenario: the years from its base year to 2040, the benefit–cost ratios to 2030, 2035 and
2040, the payback year, and to 2030 and 2035 the cost of an extra country and the exports for a yen
of budget; null where undefined. A file may have any number of scenarios; nothing is printed before
all of it is known to be good. What a scenario leaves out is named on standard error. A bad file
gives exit status 2 and names every field that is wrong.";

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Arguments {
    /// How the command is used.
    Help,
    /// The results of a file.
    Results {
        /// Where the scenarios are.
        of: Input,
        /// What the results are written as.
        form: Form,
    },
    /// Every split of the totals of a file's one scenario.
    Map {
        /// Where the scenario is.
        of: Input,
        /// Where the table goes.
        table: PathBuf,
    },
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
    /// Options that ask for different things.
    #[error("only one of --csv, --tornado, --trace and --map")]
    Together,
    /// The option without the file that it needs.
    #[error("--map needs the name of a file")]
    NoTable,
    /// An option of the uncertainty, which this version does not work out.
    #[error("{0} is not available yet")]
    NotYet(String),
    /// An option that does not exist.
    #[error("{0} is unknown")]
    Unknown(String),
}

/// Options that need more than the central results.
const NOT_YET: [&str; 4] = ["--draws", "--seed", "--disagree", "--sobol"];

/// What is to be worked out, where it is not the paths as JSON.
enum Wanted {
    Form(Form),
    Map(PathBuf),
}

impl Arguments {
    /// Reads the arguments after the program's name.
    pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, Usage> {
        let mut arguments = Parser::from_args(arguments);
        let (mut of, mut wanted) = (None, None);
        while let Some(argument) = arguments.next().map_err(refused)? {
            let asked = match argument {
                Arg::Long("help") | Arg::Short('h') => return Ok(Self::Help),
                Arg::Long("csv") => Wanted::Form(Form::Csv),
                Arg::Long("tornado") => Wanted::Form(Form::Tornado),
                Arg::Long("trace") => Wanted::Form(Form::Trace),
                Arg::Long("map") => {
                    Wanted::Map(arguments.value().map_err(|_| Usage::NoTable)?.into())
                }
                Arg::Value(path) => {
                    let input =
                        if path == "-" { Input::Standard } else { Input::File(path.into()) };
                    if of.replace(input).is_some() {
                        return Err(Usage::MoreFiles);
                    }
                    continue;
                }
                other => return Err(refused(other.unexpected())),
            };
            if wanted.replace(asked).is_some() {
                return Err(Usage::Together);
            }
        }
        let of = of.ok_or(Usage::NoFile)?;
        Ok(match wanted {
            Some(Wanted::Map(table)) => Self::Map { of, table },
            Some(Wanted::Form(form)) => Self::Results { of, form },
            None => Self::Results { of, form: Form::Json },
        })
    }
}

/// The option by its name alone, so that each language has its own sentence about it.
fn refused(error: lexopt::Error) -> Usage {
    match error {
        lexopt::Error::UnexpectedOption(option) if NOT_YET.contains(&option.as_str()) => {
            Usage::NotYet(option)
        }
        lexopt::Error::UnexpectedOption(option) => Usage::Unknown(option),
        // `--csv=yes`: the option is there, its value is not.
        lexopt::Error::UnexpectedValue { option, value } => {
            Usage::Unknown(format!("{option}={}", value.to_string_lossy()))
        }
        other => Usage::Unknown(other.to_string()),
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
        let file = || Input::File("a.json".into());
        for (line, of, form) in [
            ("a.json", file(), Form::Json),
            ("a.json --csv", file(), Form::Csv),
            ("--csv a.json", file(), Form::Csv),
            ("a.json --tornado", file(), Form::Tornado),
            ("a.json --trace", file(), Form::Trace),
            ("-", Input::Standard, Form::Json),
        ] {
            assert_eq!(read(line), Ok(Arguments::Results { of, form }), "{line}");
        }
        let map = Arguments::Map { of: file(), table: "b.csv".into() };
        assert_eq!(read("a.json --map b.csv"), Ok(map));
        assert_eq!(read("--help"), Ok(Arguments::Help));
    }

    #[test]
    fn anything_else_is_refused_by_name() {
        assert_eq!(read(""), Err(Usage::NoFile));
        assert_eq!(read("--csv"), Err(Usage::NoFile));
        assert_eq!(read("a.json b.json"), Err(Usage::MoreFiles));
        assert_eq!(read("a.json -"), Err(Usage::MoreFiles));
        assert_eq!(read("a.json --map"), Err(Usage::NoTable));
        for both in ["--csv --tornado", "--tornado --map b.csv", "--trace --tornado", "--csv --csv"]
        {
            assert_eq!(read(&format!("a.json {both}")), Err(Usage::Together));
        }
        for option in NOT_YET {
            let refused = Err(Usage::NotYet(option.to_owned()));
            assert_eq!(read(&format!("a.json {option} 7")), refused);
            assert_eq!(read(&format!("{option}=7 a.json")), refused);
        }
        for option in ["--fast", "-x", "--csv=yes"] {
            let refused = Err(Usage::Unknown(option.to_owned()));
            assert_eq!(read(&format!("a.json {option}")), refused);
        }
    }

    #[test]
    fn a_file_whose_name_begins_like_an_option_is_named_after_two_dashes() {
        let of = Input::File("--a.json".into());
        assert_eq!(read("-- --a.json"), Ok(Arguments::Results { of, form: Form::Json }));
    }
}
