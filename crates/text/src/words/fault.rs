//! What is said where a file is refused: which field, what is wrong, and the way out.

use report::Lang;
use scenario::wire::{Expected, Reason, WireError, number};

use crate::number::whole;

/// What is wrong with a file, and where. `name` gives the words by which readers know an id
/// (`negotiation`, `rule_effect`); the path stands beside them, for whoever mends the file.
pub fn of_file<'a>(
    lang: Lang,
    error: &WireError,
    name: impl Fn(&str) -> Option<&'a str>,
) -> String {
    let named = error.path.split('.').rev().find_map(name);
    let path = &error.path;
    match lang {
        Lang::Ja => {
            let field = match named {
                Some(name) => format!("{name}（{path}）"),
                None if path.is_empty() => "ファイル全体".to_owned(),
                None => path.clone(),
            };
            format!("{field}：{}", reason_ja(error.reason))
        }
        Lang::En => {
            let field = match named {
                Some(name) => format!("{name} ({path})"),
                None if path.is_empty() => "The file".to_owned(),
                None => path.clone(),
            };
            format!("{field}: {}", reason_en(error.reason))
        }
    }
}

fn count(limit: usize) -> String {
    whole(i64::try_from(limit).unwrap_or(i64::MAX))
}

fn reason_ja(reason: Reason) -> String {
    let words = match reason {
        Reason::TooBig { limit_bytes } => {
            return format!("大きすぎます。{}バイトまで読めます。", count(limit_bytes));
        }
        Reason::Syntax { line, column } => {
            return format!(
                "{line}行目の{column}文字目でJSONとして読めなくなります。途中で切れていないか確かめてください。"
            );
        }
        Reason::TooDeep { limit } => {
            return format!("入れ子が深すぎます。{}段まで読めます。", count(limit));
        }
        Reason::TooMany { limit } => {
            return format!("項目が多すぎます。{}個まで読めます。", count(limit));
        }
        Reason::TooLong { limit } => {
            return format!("長すぎます。{}文字以内にしてください。", count(limit));
        }
        Reason::OtherVersion { known } => {
            return format!("この版の形式は読めません。読めるのは{known}です。");
        }
        Reason::Value(reason) => return value_ja(reason),
        Reason::Expected(kind) => return format!("{}で書いてください。", kind_ja(kind)),
        Reason::DuplicateKey => "同じ項目が二度あります。一つにしてください。",
        Reason::UnknownKey => "この場所にない項目です。つづりを確かめるか、取り除いてください。",
        Reason::Missing => "必要な項目がありません。",
        Reason::OtherFormat => "このサイトのファイルではありません。",
        Reason::NumberTooLarge => "大きすぎて扱えない数です。",
    };
    words.to_owned()
}

fn reason_en(reason: Reason) -> String {
    let words = match reason {
        Reason::TooBig { limit_bytes } => {
            return format!("too large; at most {} bytes are read.", count(limit_bytes));
        }
        Reason::Syntax { line, column } => {
            return format!(
                "no valid JSON from line {line}, column {column}. Check that it has not been cut short."
            );
        }
        Reason::TooDeep { limit } => {
            return format!("nested too deeply; at most {} levels are read.", count(limit));
        }
        Reason::TooMany { limit } => {
            return format!("too many entries; at most {} are read.", count(limit));
        }
        Reason::TooLong { limit } => {
            return format!("too long; at most {} characters are kept.", count(limit));
        }
        Reason::OtherVersion { known } => {
            return format!("a version that cannot be read here; {known} can.");
        }
        Reason::Value(reason) => return value_en(reason),
        Reason::Expected(kind) => return format!("must be {}.", kind_en(kind)),
        Reason::DuplicateKey => "stands there twice. Keep one of the two.",
        Reason::UnknownKey => "unknown here. Check the spelling, or remove it.",
        Reason::Missing => "missing.",
        Reason::OtherFormat => "not a file of this site.",
        Reason::NumberTooLarge => "a number too large to be held.",
    };
    words.to_owned()
}

const fn kind_ja(kind: Expected) -> &'static str {
    match kind {
        Expected::Object => "{ } で囲んだ項目の組",
        Expected::List => "[ ] で囲んだ並び",
        Expected::Text => "文字列",
        Expected::Number => "数",
        Expected::Word => "決められた語",
    }
}

const fn kind_en(kind: Expected) -> &'static str {
    match kind {
        Expected::Object => "an object in { }",
        Expected::List => "a list in [ ]",
        Expected::Text => "a text",
        Expected::Number => "a number",
        Expected::Word => "one of the words of the format",
    }
}

fn value_ja(reason: model::Reason) -> String {
    let words = match reason {
        model::Reason::Above(largest) => {
            return [&number(largest), "以下にしてください。"].concat();
        }
        model::Reason::Outside(low, high) => {
            return [&*number(low), "から", &number(high), "までにしてください。"].concat();
        }
        model::Reason::NotFinite => "有限の数にしてください。",
        model::Reason::Negative => "負の数にはできません。",
        model::Reason::NotPositive => "0より大きい数にしてください。",
        model::Reason::NotShare => "0から1までの割合にしてください。",
        model::Reason::NotAboveMinusOne => "−1より大きい割合にしてください。",
        model::Reason::NotWhole => "整数にしてください。",
        model::Reason::NotAfterBaseYear => "基準年より後の年にしてください。",
        model::Reason::LowAboveCentral => "下限が中央の値を上回っています。",
        model::Reason::HighBelowCentral => "上限が中央の値を下回っています。",
    };
    words.to_owned()
}

fn value_en(reason: model::Reason) -> String {
    let words = match reason {
        model::Reason::Above(largest) => {
            return ["must not be above ", &number(largest), "."].concat();
        }
        model::Reason::Outside(low, high) => {
            return ["must be from ", &*number(low), " to ", &number(high), "."].concat();
        }
        model::Reason::NotFinite => "must be a finite number.",
        model::Reason::Negative => "must not be negative.",
        model::Reason::NotPositive => "must be above 0.",
        model::Reason::NotShare => "must be a share from 0 to 1.",
        model::Reason::NotAboveMinusOne => "must be a share above −1.",
        model::Reason::NotWhole => "must be a whole number.",
        model::Reason::NotAfterBaseYear => "must be later than the base year.",
        model::Reason::LowAboveCentral => "the low end is above the central value.",
        model::Reason::HighBelowCentral => "the high end is below the central value.",
    };
    words.to_owned()
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
            of_file(Lang::Ja, &error, name(Lang::Ja)),
            "専門人材（scenarios[0].budgets.negotiation.2026）：負の数にはできません。"
        );
        assert_eq!(
            of_file(Lang::En, &error, name(Lang::En)),
            "Specialists (scenarios[0].budgets.negotiation.2026): must not be negative."
        );
    }

    #[test]
    fn gives_the_path_where_no_name_is_known_and_the_file_where_no_path_is() {
        let named = error("scenarios[2].chices", Reason::UnknownKey);
        assert!(of_file(Lang::En, &named, |_| None).starts_with("scenarios[2].chices: unknown"));
        let whole = error("", Reason::OtherFormat);
        assert!(of_file(Lang::Ja, &whole, |_| None).starts_with("ファイル全体："));
        assert!(of_file(Lang::En, &whole, |_| None).starts_with("The file: "));
    }

    #[test]
    fn writes_bounds_as_a_file_does() {
        let outside = Reason::Value(model::Reason::Outside(0.0, 0.3));
        let error = error("scenarios[0].parameters.long_run_growth.high", outside);
        assert!(of_file(Lang::Ja, &error, |_| None).ends_with("：0から0.3までにしてください。"));
        assert!(of_file(Lang::En, &error, |_| None).ends_with(": must be from 0 to 0.3."));
    }
}
