//! The sentences of this command alone; those on files and values are in crate `text`.

use std::path::Path;

use report::Lang;
use scenario::wire::MAX_BYTES;
use text::sentence;

use crate::arguments::Usage;
use crate::file::Unreadable;

/// What is wrong with the command line.
pub(crate) fn usage(lang: Lang, usage: &Usage) -> String {
    let [ja, en] = match usage {
        Usage::NoFile => ["試算ファイルを1つ指定してください。", "Name a scenario file."],
        Usage::MoreFiles => {
            ["試算ファイルは1つだけ指定してください。", "Name one scenario file only."]
        }
        Usage::NotYet(_) => [
            "{option}：この版では使えません。計算するのは標準の前提による結果だけです。",
            "{option}: this version does not have it. Only central results are worked out.",
        ],
        Usage::Unknown(_) => {
            ["{option}：このオプションはありません。", "{option}: no such option."]
        }
    };
    let (Usage::NotYet(option) | Usage::Unknown(option)) = usage else {
        return in_language(lang, ja, en).to_owned();
    };
    sentence::text(in_language(lang, ja, en), &[("option", option.clone())])
}

/// Why a file gives no text.
pub(crate) fn unreadable(lang: Lang, path: &Path, reason: &Unreadable) -> String {
    let [ja, en] = match reason {
        Unreadable::Missing => {
            ["{path}：このファイルはありません。", "{path}: this file does not exist."]
        }
        Unreadable::Folder => {
            ["{path}：ファイルではなくフォルダーです。", "{path}: this is a folder, not a file."]
        }
        Unreadable::Empty => ["{path}：空のファイルです。", "{path}: this file is empty."],
        Unreadable::TooBig => [
            "{path}：大きすぎます。{limit}バイトまで読めます。",
            "{path}: too big. Up to {limit} bytes are read.",
        ],
        Unreadable::NotUtf8 => {
            ["{path}：文字コードがUTF-8ではありません。", "{path}: this is not UTF-8 text."]
        }
        Unreadable::System(_) => [
            "{path}：読み込めません。システムの返答：{answer}",
            "{path}: it cannot be read. The system says: {answer}",
        ],
    };
    let answer = match reason {
        Unreadable::System(error) => error.to_string(),
        _ => String::new(),
    };
    let limit = text::number::fixed(MAX_BYTES as f64, 0);
    let path = path.display().to_string();
    sentence::text(
        in_language(lang, ja, en),
        &[("path", path), ("limit", limit), ("answer", answer)],
    )
}

const fn in_language<'a>(lang: Lang, ja: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Ja => ja,
        Lang::En => en,
    }
}
