//! What is said where a file is refused: which field, what is wrong, and the way out.

use report::Lang;
use scenario::wire::{Expected, Faults, Reason, WireError, number};

use crate::{
    number::{grouped, whole},
    sentence,
};

/// All that is wrong with a file, at most so many faults, a line each. `name` gives the words by
/// which readers know an id (`negotiation`, `rule_effect`); the path stands beside them, for whoever
/// mends the file.
pub fn of_file<'a>(
    lang: Lang,
    faults: &Faults,
    most: usize,
    name: impl Fn(&str) -> Option<&'a str>,
) -> String {
    let shown = faults.kept().iter().take(most);
    let mut lines: Vec<_> = shown.map(|fault| of_field(lang, fault, &name)).collect();
    let more = faults.count() - lines.len();
    if more > 0 {
        let words = ["このほかに{count}か所あります。", "More like these: {count}"];
        lines.push(sentence::text(of(lang, words), &[("count", count(more))]));
    }
    lines.join("\n")
}

/// What is wrong with one field of a file.
pub fn of_field<'a>(
    lang: Lang,
    error: &WireError,
    name: impl Fn(&str) -> Option<&'a str>,
) -> String {
    let named = error.path.split('.').rev().find_map(name);
    let [whole, open, close, colon] = match lang {
        Lang::Ja => ["ファイル全体", "（", "）", "："],
        Lang::En => ["The file", " (", ")", ": "],
    };
    let reason = reason(lang, error.reason);
    match named {
        Some(name) => [name, open, &error.path, close, colon, &reason].concat(),
        None if error.path.is_empty() => [whole, colon, &reason].concat(),
        None => [&error.path, colon, &reason].concat(),
    }
}

fn count(limit: usize) -> String {
    whole(i64::try_from(limit).unwrap_or(i64::MAX))
}

fn reason(lang: Lang, reason: Reason) -> String {
    let one = |value: String| [("value", value), ("more", String::new())];
    let (words, values) = match reason {
        Reason::TooBig { limit_bytes } => (
            [
                "大きすぎます。{value}バイトまで読めます。",
                "too large; at most {value} bytes are read.",
            ],
            one(count(limit_bytes)),
        ),
        Reason::Syntax { line, column } => (
            [
                "{value}行目の{more}文字目でJSONとして読めなくなります。途中で切れていないか確かめてください。",
                "no valid JSON from line {value}, column {more}. Check that it has not been cut short.",
            ],
            [("value", line.to_string()), ("more", column.to_string())],
        ),
        Reason::TooMany { limit } => (
            [
                "項目が多すぎます。{value}個まで読めます。",
                "too many entries; at most {value} are read.",
            ],
            one(count(limit)),
        ),
        Reason::TooLong { limit } => (
            [
                "長すぎます。{value}文字以内にしてください。",
                "too long; at most {value} characters are kept.",
            ],
            one(count(limit)),
        ),
        Reason::Unpublished { known } => (
            [
                "本サイトの公開前の形式で、読めません。読めるのは版{value}です。本サイトで書き出し直してください。",
                "from before this site was published, so it cannot be read; version {value} can. Save the scenario to a file anew.",
            ],
            one(known.to_string()),
        ),
        Reason::OtherVersion { known } => (
            [
                "この版の形式は読めません。読めるのは版{value}です。",
                "a version that cannot be read here; {value} can.",
            ],
            one(known.to_string()),
        ),
        Reason::Value(reason) => value(reason),
        plain => (words(plain), one(String::new())),
    };
    sentence::text(of(lang, words), &values)
}

/// What needs no number.
const fn words(reason: Reason) -> [&'static str; 2] {
    match reason {
        Reason::Expected(Expected::Object) => {
            ["{ } で囲んだ項目の組で書いてください。", "must be an object in { }."]
        }
        Reason::Expected(Expected::List) => {
            ["[ ] で囲んだ並びで書いてください。", "must be a list in [ ]."]
        }
        Reason::Expected(Expected::Text) => ["文字列で書いてください。", "must be a text."],
        Reason::Expected(Expected::Number) => ["数で書いてください。", "must be a number."],
        Reason::DuplicateKey => [
            "同じ項目が二度あります。一つにしてください。",
            "stands there twice. Keep one of the two.",
        ],
        Reason::DuplicateName => [
            "別の試算と同じ名前です。どちらかの名前を変えてください。",
            "the name of another scenario in this file. Change one of the two.",
        ],
        Reason::NotText => [
            "文字として読めません。文字コードはUTF-8か、BOM付きのUTF-16にしてください。",
            "not text that can be read. Save it as UTF-8, or as UTF-16 with a byte order mark.",
        ],
        Reason::Empty => ["試算が1つもありません。", "holds no scenario."],
        Reason::UnknownKey => [
            "この場所にない項目です。つづりを確かめるか、取り除いてください。",
            "unknown here. Check the spelling, or remove it.",
        ],
        Reason::Missing => ["必要な項目がありません。", "missing."],
        Reason::OtherFormat => ["本サイトのファイルではありません。", "not a file of this site."],
        _ => ["大きすぎて扱えない数です。", "a number too large to be held."],
    }
}

/// Bounds are said as a file writes them.
fn value(reason: model::Reason) -> ([&'static str; 2], [(&'static str, String); 2]) {
    let (words, bounds) = match reason {
        model::Reason::Above(largest) => {
            // Nothing but a budget has a largest amount.
            (
                [
                    "{value}以下（単位は百万円）にしてください。",
                    "must not be above {value} (JPY million).",
                ],
                [largest, largest],
            )
        }
        model::Reason::Outside(low, high) => (
            ["{value}から{more}までにしてください。", "must be from {value} to {more}."],
            [low, high],
        ),
        plain => (plain_value(plain), [0.0, 0.0]),
    };
    let [value, more] = bounds.map(|bound| grouped(&number(bound)));
    (words, [("value", value), ("more", more)])
}

const fn plain_value(reason: model::Reason) -> [&'static str; 2] {
    match reason {
        model::Reason::Negative => ["負の数にはできません。", "must not be negative."],
        model::Reason::NotPositive => ["0より大きい数にしてください。", "must be above 0."],
        model::Reason::NotShare => {
            ["0から1までの割合にしてください。", "must be a share from 0 to 1."]
        }
        model::Reason::NotAboveMinusOne => {
            ["−1より大きい割合にしてください。", "must be a share above −1."]
        }
        model::Reason::NotWhole => ["整数にしてください。", "must be a whole number."],
        model::Reason::NotAfterBaseYear => {
            ["起点の年より後の年にしてください。", "must be later than the base year."]
        }
        model::Reason::LowAboveCentral => {
            ["下限が標準の値を上回っています。", "the low end is above the central value."]
        }
        model::Reason::HighBelowCentral => {
            ["上限が標準の値を下回っています。", "the high end is below the central value."]
        }
        _ => ["有限の数にしてください。", "must be a finite number."],
    }
}

const fn of(lang: Lang, [ja, en]: [&'static str; 2]) -> &'static str {
    match lang {
        Lang::Ja => ja,
        Lang::En => en,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(path: &str, reason: Reason) -> WireError {
        WireError { path: path.to_owned(), reason }
    }

    #[test]
    fn names_the_field_by_its_words_and_its_path() {
        let error =
            error("scenarios[0].budgets.negotiation.2026", Reason::Value(model::Reason::Negative));
        let name = |lang| {
            move |id: &str| match (id, lang) {
                ("negotiation", Lang::Ja) => Some("専門人材"),
                ("negotiation", Lang::En) => Some("Specialists"),
                _ => None,
            }
        };
        assert_eq!(
            of_field(Lang::Ja, &error, name(Lang::Ja)),
            "専門人材（scenarios[0].budgets.negotiation.2026）：負の数にはできません。"
        );
        assert_eq!(
            of_field(Lang::En, &error, name(Lang::En)),
            "Specialists (scenarios[0].budgets.negotiation.2026): must not be negative."
        );
    }

    #[test]
    fn gives_the_path_where_no_name_is_known_and_the_file_where_no_path_is() {
        let named = error("scenarios[2].chices", Reason::UnknownKey);
        assert!(of_field(Lang::En, &named, |_| None).starts_with("scenarios[2].chices: unknown"));
        let whole = error("", Reason::OtherFormat);
        assert!(of_field(Lang::Ja, &whole, |_| None).starts_with("ファイル全体："));
        assert!(of_field(Lang::En, &whole, |_| None).starts_with("The file: "));
    }

    #[test]
    fn writes_bounds_as_a_file_does() {
        let outside = Reason::Value(model::Reason::Outside(0.0, 0.3));
        let error = error("scenarios[0].parameters.long_run_growth.high", outside);
        assert!(of_field(Lang::Ja, &error, |_| None).ends_with("：0から0.3までにしてください。"));
        assert!(of_field(Lang::En, &error, |_| None).ends_with(": must be from 0 to 0.3."));
    }

    #[test]
    fn the_largest_budget_has_separators_and_its_unit() {
        let above = Reason::Value(model::Reason::Above(1e9));
        let error = error("scenarios[0].budgets.expansion.2027", above);
        assert!(
            of_field(Lang::Ja, &error, |_| None)
                .ends_with("：1,000,000,000以下（単位は百万円）にしてください。")
        );
        assert!(
            of_field(Lang::En, &error, |_| None)
                .ends_with(": must not be above 1,000,000,000 (JPY million).")
        );
    }

    #[test]
    fn a_long_list_ends_with_how_many_more_there_are() {
        let file = r#"{"format":"digital-trade-navigator/scenarios","version":2,"scenarios":[{"a":1,"b":2,"c":3}]}"#;
        let faults = scenario::wire::read_file(file).unwrap_err();
        let english = of_file(Lang::En, &faults, 2, |_| None);
        let lines: Vec<_> = english.lines().collect();
        assert!(lines[0].starts_with("scenarios[0].a: unknown"), "{english}");
        assert_eq!(lines[2..], ["More like these: 1"]);
        let japanese = of_file(Lang::Ja, &faults, 2, |_| None);
        assert!(japanese.ends_with("\nこのほかに1か所あります。"), "{japanese}");
        assert_eq!(of_file(Lang::En, &faults, 3, |_| None).lines().count(), 3);
    }
}
