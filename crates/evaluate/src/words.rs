//! The sentences of this command alone; those on files and values are in crate `text`.

use std::io;

use report::Lang;
use scenario::wire::VERSION;
use text::number::whole;
use text::sentence;

use crate::absence::{Absence, Absences};
use crate::arguments::Usage;
use crate::input::{Input, Unreadable};

/// What is wrong with the command line.
pub(crate) fn usage(lang: Lang, usage: &Usage) -> String {
    let words = match usage {
        Usage::NoFile => ["試算ファイルを1つ指定してください。", "Name a scenario file."],
        Usage::MoreFiles => {
            ["試算ファイルは1つだけ指定してください。", "Name one scenario file only."]
        }
        Usage::Together => [
            "--csv、--tornado、--trace、--mapは、どれか1つを1回だけ指定してください。",
            "Ask for only one of --csv, --tornado, --trace and --map, and once.",
        ],
        Usage::NoTable => [
            "--mapの後に、書き出すファイルの名前を指定してください。",
            "Name the file to write after --map.",
        ],
        Usage::NotYet(_) => [
            "{option}：この版では使えません。計算するのは標準の前提による結果だけです。",
            "{option}: this version does not have it. Only central results are worked out.",
        ],
        Usage::Unknown(_) => {
            ["{option}：このオプションはありません。", "{option}: no such option."]
        }
    };
    let option = match usage {
        Usage::NotYet(option) | Usage::Unknown(option) => option.clone(),
        Usage::NoFile | Usage::MoreFiles | Usage::Together | Usage::NoTable => String::new(),
    };
    said(lang, words, &[("option", option)])
}

/// Why an input gives no text.
pub(crate) fn unreadable(lang: Lang, of: &Input, reason: &Unreadable) -> String {
    let words = match reason {
        Unreadable::Missing => {
            ["{path}：このファイルはありません。", "{path}: this file does not exist."]
        }
        Unreadable::Folder => {
            ["{path}：ファイルではなくフォルダーです。", "{path}: this is a folder, not a file."]
        }
        Unreadable::NotAFile => [
            "{path}：パイプや装置は読み込みません。ファイルを指定するか、標準入力に渡して - を指定してください。",
            "{path}: pipes and devices are not read. Name a file, or pass it to standard input and name - instead.",
        ],
        Unreadable::Empty => ["{path}：空のファイルです。", "{path}: this file is empty."],
        Unreadable::System(_) => [
            "{path}：読み込めません。システムの返答：{answer}",
            "{path}: it cannot be read. The system says: {answer}",
        ],
    };
    let answer = match reason {
        Unreadable::System(error) => error.to_string(),
        _ => String::new(),
    };
    let path = match of {
        Input::File(path) => path.display().to_string(),
        Input::Standard => said(lang, ["標準入力", "standard input"], &[]),
    };
    said(lang, words, &[("path", path), ("answer", answer)])
}

/// That a map is of one scenario.
pub(crate) fn not_one(lang: Lang, count: usize) -> String {
    let words = [
        "--mapには、試算が1つだけのファイルを指定してください（このファイルには{count}件あります）。",
        "--map takes a file with one scenario; this one has {count}.",
    ];
    said(lang, words, &[("count", counted(count))])
}

/// Why results were not written.
pub(crate) fn not_written(lang: Lang, error: &io::Error) -> String {
    let words = [
        "結果を書き出せません。システムの返答：{answer}",
        "The results cannot be written. The system says: {answer}",
    ];
    said(lang, words, &[("answer", error.to_string())])
}

/// What the scenarios leave out and what it counts as, in both languages; none where each says all.
pub fn absences(absences: &Absences) -> Option<String> {
    let lines = Lang::ALL.map(|lang| {
        let mut lines: Vec<_> =
            absences.kinds().iter().flat_map(|absence| of_kind(lang, absence)).collect();
        if absences.more() > 0 {
            let words = [
                "ほかに{count}件の試算にも、記載のない項目があります。",
                "Other scenarios that leave something out: {count}",
            ];
            lines.push(said(lang, words, &[("count", counted(absences.more()))]));
        }
        lines
    });
    let lines = lines.concat();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn of_kind(lang: Lang, Absence { what, count }: &Absence) -> Vec<String> {
    let path = format!("scenarios[{}]", what.index);
    let others = counted(count - 1);
    let scenarios = match count {
        1 => path,
        _ => said(
            lang,
            ["{path}（ほか{others}件）", "{path} (and {others} more)"],
            &[("path", path), ("others", others)],
        ),
    };
    let years = [
        "{scenarios}：記載のない年は0としました：{what}",
        "{scenarios}: absent years, which count as 0: {what}",
    ];
    let defaults = [
        "{scenarios}：記載のない項目は、版{version}の標準の値としました：{what}",
        "{scenarios}: absent, so they have the defaults of version {version}: {what}",
    ];
    let separator = said(lang, ["、", ", "], &[]);
    [(years, &what.years), (defaults, &what.defaults)]
        .into_iter()
        .filter(|(_, what)| !what.is_empty())
        .map(|(words, what)| {
            let version = VERSION.to_string();
            let what = what.join(&separator);
            said(
                lang,
                words,
                &[("scenarios", scenarios.clone()), ("version", version), ("what", what)],
            )
        })
        .collect()
}

fn counted(count: usize) -> String {
    whole(i64::try_from(count).unwrap_or(i64::MAX))
}

fn said(lang: Lang, [ja, en]: [&str; 2], values: &[(&str, String)]) -> String {
    let words = match lang {
        Lang::Ja => ja,
        Lang::En => en,
    };
    sentence::text(words, values)
}
