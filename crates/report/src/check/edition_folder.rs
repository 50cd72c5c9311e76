//! A folder that is meant as an edition is called so: under another name it would go unread.

use std::path::Path;

use super::{Finding, Rule, words};
use crate::raw::{Location, RawData};

pub(super) const RULE: Rule = Rule {
    id: "edition-folder",
    name: ["版のフォルダーの名前", "names of editions' folders"],
    whole: false,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    raw.misnamed.iter().map(|folder| finding(folder)).collect()
}

fn finding(folder: &Path) -> Finding {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    Finding {
        location: Location { file: folder.to_path_buf(), line: 1 },
        problem: words(
            format!("「{name}」は版のフォルダーの名前として読めません。"),
            format!("“{name}” is not a name that an edition's folder can have."),
        ),
        remedy: words(
            "「edition-」と半角の番号だけ（edition-1、edition-2）にしてください。番号の前に0をつけず、年も使いません。版でないフォルダーは data の外に移してください。",
            "Use “edition-” and a number only (edition-1, edition-2), with no 0 before it and no year. Move a folder that is no edition out of data.",
        ),
    }
}
