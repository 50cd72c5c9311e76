//! Every data file is there and can be read.

use super::{Finding, Rule, words};
use crate::Bilingual;
use crate::draft::{Draft, Place, Unreadable};

pub(super) const RULE: Rule =
    Rule {
        id: "file", name: ["ファイルを読める", "files can be read"], whole: false, find
    };

fn find(draft: &Draft) -> Vec<Finding> {
    let finding = |file: &crate::draft::File| {
        let reason = *file.text.as_ref().err()?;
        let place = Place { file: file.path.clone(), line: 1 };
        Some(Finding { place, problem: problem(reason), remedy: remedy(reason) })
    };
    draft.files.iter().filter_map(finding).collect()
}

fn problem(reason: Unreadable) -> Bilingual {
    match reason {
        Unreadable::Missing => words("ファイルがありません。", "The file is not there."),
        Unreadable::Empty => words("ファイルが空です。", "The file is empty."),
        Unreadable::TooLarge => words("ファイルが大きすぎます。", "The file is too large."),
        Unreadable::NotUtf8 => words(
            "文字コードがUTF-8ではありません。",
            "The file is not saved in the encoding UTF-8.",
        ),
        Unreadable::Refused => words("ファイルを開けません。", "The file cannot be opened."),
    }
}

fn remedy(reason: Unreadable) -> Bilingual {
    match reason {
        Unreadable::Missing | Unreadable::Empty => words(
            "前の版からこのファイルを戻してください。",
            "Bring the file back from an earlier version.",
        ),
        Unreadable::TooLarge => words(
            "1 MB以下にしてください。図や表を貼り付けていないか確かめてください。",
            "Keep it below 1 MB. See whether a picture or a table was pasted into it.",
        ),
        Unreadable::NotUtf8 => words(
            "エディターの「名前を付けて保存」で文字コードにUTF-8を選び、保存し直してください。",
            "In the editor choose “Save as”, then the encoding UTF-8, and save it again.",
        ),
        Unreadable::Refused => words(
            "ほかのプログラムで開いていないか、読む権限があるかを確かめてください。",
            "See whether another program has it open, and whether you may read it.",
        ),
    }
}
