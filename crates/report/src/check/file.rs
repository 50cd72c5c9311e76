//! Every data file is there and can be read.

use super::{Finding, Rule, words};
use crate::Bilingual;
use crate::raw::{File, Location, RawData, Unreadable};

pub(super) const RULE: Rule =
    Rule {
        id: "file", name: ["ファイルを読める", "files can be read"], whole: false, find
    };

fn find(raw: &RawData) -> Vec<Finding> {
    let finding = |file: &File| {
        let reason = *file.text.as_ref().err()?;
        let location = Location { file: file.path.clone(), line: 1 };
        let remedy = copy(raw, file).unwrap_or_else(|| remedy(reason));
        Some(Finding { location, problem: problem(reason), remedy })
    };
    raw.files.iter().filter_map(finding).collect()
}

/// What an edition lacks is taken from the edition before it.
fn copy(raw: &RawData, file: &File) -> Option<Bilingual> {
    let is_gone = matches!(file.text, Err(Unreadable::Missing | Unreadable::Empty));
    let in_edition = file.path.strip_prefix(&raw.edition.as_ref()?.path).ok()?;
    let before = raw.before.as_ref()?.edition.as_ref()?.name();
    let name = in_edition.display();
    is_gone.then(|| {
        words(
            format!("{before} の {name} を写してから、新しい版に合わせて直してください。"),
            format!("Copy {name} from {before}, then bring it up to the new edition."),
        )
    })
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
            "以前に保存したこのファイルを戻してください。",
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
