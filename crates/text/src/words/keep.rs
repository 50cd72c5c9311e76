//! What is said where a link, a saved scenario or the browser's store gives no scenario: what has
//! happened, that nothing is lost, and the way out.

use report::Lang;
use scenario::StorageError;
use scenario::library::{Beside, EnvelopeError, LibraryFault};
use scenario::link::LinkError;

use super::fault::of_field;

/// Why a link gives no scenario. `name` gives the words by which readers know an id.
pub fn link<'a>(lang: Lang, error: &LinkError, name: impl Fn(&str) -> Option<&'a str>) -> String {
    let words = match error {
        LinkError::NotALink => [
            "試算のリンクではありません。リンク全体をもう一度コピーしてください。",
            "This is no link to a scenario. Copy the whole link once more.",
        ],
        LinkError::TooLong => [
            "試算のリンクとしては長すぎます。前後に余分な文字がないか確かめてください。",
            "This is too long for a link to a scenario. Check that nothing else was copied with it.",
        ],
        LinkError::Unpublished => [
            "本サイトの公開前に作られたリンクのため、開けません。送った人に、リンクを作り直してもらってください。",
            "This link was made before this site was published, so it cannot be opened. Ask the sender for a new one.",
        ],
        LinkError::Newer => [
            "本サイトの新しい版で作られたリンクです。ページを読み込み直してから開いてください。",
            "A newer version of this site made this link. Reload the page, then open it again.",
        ],
        LinkError::Incomplete => [
            "リンクが途中で切れています。送った人に、末尾まで含めて送り直してもらってください。",
            "The end of this link is missing. Ask the sender for all of it.",
        ],
        LinkError::Changed => [
            "リンクの文字が送る途中で変わっています。もとのリンクをもう一度コピーしてください。",
            "Some characters of this link have changed on the way. Copy the original link once more.",
        ],
        LinkError::Refused(error) => {
            let [ja, en] = [
                "リンクの試算に、本サイトで扱えない値があります。",
                "A value in this link cannot be used here. ",
            ];
            return [of(lang, [ja, en]), &of_field(lang, error, name)].concat();
        }
    };
    of(lang, words).to_owned()
}

/// Why a saved scenario was not opened, saved or changed.
pub const fn library(lang: Lang, fault: &LibraryFault) -> &'static str {
    let words = match fault {
        LibraryFault::Storage(error) => return store(lang, *error),
        LibraryFault::Missing => [
            "この試算は、別のタブで削除されています。",
            "This scenario has been deleted in another tab.",
        ],
        LibraryFault::Newer { .. } => [
            "この試算は、本サイトの新しい版で保存されています。データはそのまま残しています。ページを読み込み直してください。",
            "A newer version of this site saved this scenario. It is kept as it is. Please reload the page.",
        ],
        LibraryFault::Damaged(error) => return damage(lang, error),
        LibraryFault::LongName => {
            ["名前が長すぎます。短くしてください。", "This name is too long. Please shorten it."]
        }
    };
    of(lang, words)
}

/// What is wrong with a saved scenario that stands in the list and can't be opened.
pub const fn damage(lang: Lang, damage: &EnvelopeError) -> &'static str {
    let words = match damage {
        EnvelopeError::Incomplete => [
            "この試算は、データが途中で切れていて開けません。消さずに残してあり、ファイルとして取り出せます。",
            "The data of this scenario is cut short, so it cannot be opened. It is kept and can be saved as a file.",
        ],
        EnvelopeError::Foreign => [
            "この場所に、本サイトのものではないデータがあります。消さずに残しています。",
            "The data in this place is not of this site. It is kept as it is.",
        ],
        EnvelopeError::Unpublished => [
            "この試算は、本サイトの公開前の形式で保存されていて開けません。消さずに残してあり、ファイルとして取り出せます。",
            "This scenario was saved before this site was published, in a form that cannot be opened. It is kept and can be saved as a file.",
        ],
        EnvelopeError::Changed => [
            "この試算は、保存した後にデータが変わっていて開けません。消さずに残してあり、ファイルとして取り出せます。",
            "The data of this scenario has changed since it was saved, so it cannot be opened. It is kept and can be saved as a file.",
        ],
        EnvelopeError::Refused(_) => [
            "この試算には、いまの本サイトで扱えない値があり、開けません。消さずに残してあり、ファイルとして取り出せます。",
            "This scenario holds a value that the site no longer allows, so it cannot be opened. It is kept and can be saved as a file.",
        ],
    };
    of(lang, words)
}

/// Why a scenario was saved as a copy beside the one that it was to replace.
pub const fn beside(lang: Lang, why: Beside) -> &'static str {
    let words = match why {
        Beside::Changed => [
            "この試算は別のタブでも変更されていました。どちらも失われないよう、別の試算として保存しました。",
            "This scenario has been changed in another tab too. Yours is saved as a copy, so both are kept.",
        ],
        Beside::Deleted => [
            "もとの試算は別のタブで削除されていました。新しい試算として保存しました。",
            "The original has been deleted in another tab. Yours is saved as a new scenario.",
        ],
        Beside::Unreadable => [
            "もとの試算を読み取れなかったため、上書きせず、別の試算として保存しました。",
            "The original could not be read. It is left as it is, and yours is saved as a copy.",
        ],
    };
    of(lang, words)
}

/// Why the browser's store doesn't answer, said of saved scenarios.
pub const fn store(lang: Lang, error: StorageError) -> &'static str {
    let words = match error {
        StorageError::Blocked => [
            "このブラウザーでは試算を保存できません。残したい試算は、リンクかファイルで取り出してください。",
            "This browser does not let the site save anything. To keep a scenario, copy its link or save it as a file.",
        ],
        StorageError::Full => [
            "ブラウザーの保存領域がいっぱいで、保存できませんでした。これまでの試算は残っています。不要な試算を削除するか、ファイルに保存してください。",
            "The browser’s storage is full, so this was not saved. What you saved before is still there. Delete a scenario, or save to a file.",
        ],
        StorageError::Failed => [
            "ブラウザーの保存領域が応答せず、保存や読み込みができませんでした。これまでの試算は残っています。もう一度試してください。",
            "The browser’s storage did not answer. What you saved before is still there. Please try again.",
        ],
    };
    of(lang, words)
}

const fn of(lang: Lang, [ja, en]: [&str; 2]) -> &str {
    match lang {
        Lang::Ja => ja,
        Lang::En => en,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use scenario::wire::{Reason, WireError};

    use super::*;

    fn wire_error() -> WireError {
        let reason = Reason::Value(model::Reason::Outside(0.0, 0.3));
        WireError { path: "parameters.long_run_growth.high".to_owned(), reason }
    }

    fn all(lang: Lang) -> Vec<String> {
        let links = [
            LinkError::NotALink,
            LinkError::TooLong,
            LinkError::Unpublished,
            LinkError::Newer,
            LinkError::Incomplete,
            LinkError::Changed,
            LinkError::Refused(wire_error()),
        ];
        let faults = [
            LibraryFault::Storage(StorageError::Blocked),
            LibraryFault::Storage(StorageError::Full),
            LibraryFault::Storage(StorageError::Failed),
            LibraryFault::Missing,
            LibraryFault::Newer { version: 2.0 },
            LibraryFault::Damaged(EnvelopeError::Incomplete),
            LibraryFault::Damaged(EnvelopeError::Foreign),
            LibraryFault::Damaged(EnvelopeError::Unpublished),
            LibraryFault::Damaged(EnvelopeError::Changed),
            LibraryFault::Damaged(EnvelopeError::Refused(wire_error())),
            LibraryFault::LongName,
        ];
        let beside = [Beside::Changed, Beside::Deleted, Beside::Unreadable];
        let links = links.iter().map(|error| link(lang, error, |_| None));
        let faults = faults.iter().map(|fault| library(lang, fault).to_owned());
        links.chain(faults).chain(beside.map(|why| super::beside(lang, why).to_owned())).collect()
    }

    #[test]
    fn each_fault_has_words_of_its_own_in_each_language() {
        for (lang, end) in [(Lang::Ja, '。'), (Lang::En, '.')] {
            let said = all(lang);
            assert_eq!(said.iter().collect::<BTreeSet<_>>().len(), said.len());
            assert!(said.iter().all(|words| words.ends_with(end)), "{said:?}");
        }
    }

    #[test]
    fn a_refused_value_is_named() {
        let error = LinkError::Refused(wire_error());
        let named = |id: &str| (id == "long_run_growth").then_some("長期の伸び");
        let said = link(Lang::Ja, &error, named);
        assert!(said.contains("長期の伸び") && said.contains("0.3"), "{said}");
    }
}
