//! What is said under a field whose edit was refused: what is wrong, the way out, and that results
//! are those of the last valid value.

use model::Reason;
use report::Lang;
use scenario::{AssumptionId, LONGEST_NAME, LONGEST_NOTE, Refusal};

use crate::{
    money::jpy,
    number::{grouped, whole},
    sentence,
};

/// The sentence under the field whose edit was refused.
pub fn sentence(lang: Lang, refusal: &Refusal) -> String {
    let amount =
        |million: i64| [("value", jpy(lang, million).to_string()), ("more", String::new())];
    let (words, values) = match refusal {
        Refusal::TooFine => (
            ["{value}より細かい金額は扱えません。", "Nothing finer than {value} can be entered."],
            amount(1),
        ),
        Refusal::TooLarge { bound_million } => (
            [
                "入れられるのは年{value}までです。",
                "The most that can be entered is {value} a year.",
            ],
            amount(*bound_million),
        ),
        Refusal::NothingLeft { available_million, .. } if *available_million > 0 => (
            [
                "ほかの柱から回せるのは年{value}までです。さらに増やすには「合計を保つ」を外してください。",
                "The other pillars have only {value} a year left to give. To add more, switch off “Keep the total”.",
            ],
            amount(*available_million),
        ),
        Refusal::LongText => (
            [
                "長すぎます。名前は{value}字まで、メモは{more}字までにしてください。",
                "Too long: a name can have up to {value} characters, a note up to {more}.",
            ],
            [("value", signs(LONGEST_NAME)), ("more", signs(LONGEST_NOTE))],
        ),
        Refusal::Assumption { id, why } => assumption(lang, *id, *why),
        plain => (words(plain), [("value", String::new()), ("more", String::new())]),
    };
    let [ja, en] = words;
    let (words, held) = match lang {
        Lang::Ja => (ja, "結果は、直前の有効な値のままです。"),
        Lang::En => (en, " Results stay at the last valid value."),
    };
    // No result follows a name or a note.
    let held = if let Refusal::LongText = refusal { "" } else { held };
    [&sentence::text(words, &values), held].concat()
}

/// How many signs a text may have.
fn signs(most: usize) -> String {
    whole(i64::try_from(most).unwrap_or(i64::MAX))
}

/// What needs no amount.
const fn words(refusal: &Refusal) -> [&'static str; 2] {
    match refusal {
        Refusal::Empty => ["値を入れてください。", "Enter a value."],
        Refusal::NotAnAmount => [
            "金額として読み取れません。億円単位の数字で入れてください。",
            "This is not an amount. Enter a number of billions of yen.",
        ],
        Refusal::Ambiguous => [
            "カンマや空白は桁の区切りとしてだけ読み取ります。小数点は「.」で入れてください。",
            "Commas and spaces only separate thousands. Write decimals with a point.",
        ],
        Refusal::Negative => [
            "負の金額にはできません。0以上の金額を入れてください。",
            "An amount cannot be negative. Enter zero or more.",
        ],
        Refusal::BelowZero { .. } => [
            "これより減らすと、0円を下回る年が出ます。",
            "Any less, and a year would fall below zero.",
        ],
        Refusal::Locked { .. } => [
            "この柱は固定しています。動かすには固定を外してください。",
            "This pillar is locked. Unlock it to move it.",
        ],
        Refusal::NotANumber => [
            "数として読み取れません。数字で入れてください。",
            "This is not a number. Enter digits.",
        ],
        Refusal::NothingToUndo => ["元に戻せる操作はありません。", "There is nothing to undo."],
        Refusal::NothingToRedo => ["やり直せる操作はありません。", "There is nothing to redo."],
        Refusal::UnknownPreset { .. } => {
            ["この組み合わせは用意されていません。", "There is no such set."]
        }
        // Nothing left; what is left else has an amount.
        _ => [
            "ほかの柱に回せる予算が残っていません。さらに動かすには「合計を保つ」か、ほかの柱の固定を外してください。",
            "The other pillars have nothing left to give. Switch off “Keep the total”, or unlock one.",
        ],
    }
}

/// Bounds are said as the field is written.
fn assumption(
    lang: Lang,
    id: AssumptionId,
    why: Reason,
) -> ([&'static str; 2], [(&'static str, String); 2]) {
    let (words, bounds) = match why {
        Reason::Above(most) => (
            ["入れられるのは{value}までです。", "The most that can be entered is {value}."],
            [most, most],
        ),
        Reason::Outside(least, most) => (
            [
                "{value}から{more}までの値を入れてください。",
                "Enter a value between {value} and {more}.",
            ],
            [least, most],
        ),
        plain => (assumption_words(plain), [0.0, 0.0]),
    };
    let [value, more] = bounds.map(|bound| grouped(&id.written(lang, bound)));
    (words, [("value", value), ("more", more)])
}

const fn assumption_words(why: Reason) -> [&'static str; 2] {
    match why {
        Reason::Negative => ["0以上の値を入れてください。", "Enter 0 or more."],
        Reason::NotPositive => ["0より大きい値を入れてください。", "Enter more than 0."],
        Reason::NotShare => ["0から1までの値を入れてください。", "Enter a value between 0 and 1."],
        Reason::NotAboveMinusOne => {
            ["−100%より大きい値を入れてください。", "Enter more than −100%."]
        }
        Reason::NotWhole => ["整数で入れてください。", "Enter a whole number."],
        Reason::NotAfterBaseYear => [
            "予算の始まる年は、起点の年より後にしてください。",
            "The budget has to begin later than the base year.",
        ],
        Reason::LowAboveCentral => {
            ["下限は、いまの値以下にしてください。", "The low end cannot be above your value."]
        }
        Reason::HighBelowCentral => {
            ["上限は、いまの値以上にしてください。", "The high end cannot be below your value."]
        }
        _ => [
            "数として読み取れません。数字で入れてください。",
            "This is not a number; enter digits.",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{ParameterId, Pillar};

    fn all() -> Vec<Refusal> {
        let pillar = Pillar::Expansion;
        let id = AssumptionId::Parameter(ParameterId::RuleEffect);
        vec![
            Refusal::Empty,
            Refusal::NotAnAmount,
            Refusal::Ambiguous,
            Refusal::Negative,
            Refusal::TooFine,
            Refusal::TooLarge { bound_million: 2_000 },
            Refusal::BelowZero { pillar },
            Refusal::NothingLeft { pillar, available_million: 0 },
            Refusal::NothingLeft { pillar, available_million: 500 },
            Refusal::Locked { pillar },
            Refusal::NotANumber,
            Refusal::LongText,
            Refusal::Assumption { id, why: Reason::NotWhole },
            Refusal::Assumption { id, why: Reason::NotAfterBaseYear },
            Refusal::Assumption { id, why: Reason::LowAboveCentral },
            Refusal::Assumption { id, why: Reason::HighBelowCentral },
            Refusal::Assumption { id, why: Reason::Outside(0.0, 0.5) },
            Refusal::UnknownPreset { id: "x".to_owned() },
            Refusal::NothingToUndo,
            Refusal::NothingToRedo,
        ]
    }

    #[test]
    fn each_refusal_has_words_of_its_own_in_each_language() {
        for (lang, end) in [(Lang::Ja, '。'), (Lang::En, '.')] {
            let sentences: std::collections::BTreeSet<String> =
                all().iter().map(|refusal| sentence(lang, refusal)).collect();
            assert_eq!(sentences.len(), all().len());
            assert!(sentences.iter().all(|words| words.ends_with(end)), "{sentences:?}");
        }
    }

    #[test]
    fn names_the_amount_that_would_do() {
        let refusal = Refusal::TooLarge { bound_million: 2_000 };
        let words = "入れられるのは年20億円までです。結果は、直前の有効な値のままです。";
        assert_eq!(sentence(Lang::Ja, &refusal), words);
        assert!(sentence(Lang::En, &refusal).contains("¥2 billion a year"));
        let refusal = Refusal::NothingLeft { pillar: Pillar::Expansion, available_million: 500 };
        assert!(sentence(Lang::Ja, &refusal).contains("年5億円まで"));
        assert!(sentence(Lang::En, &refusal).contains("¥0.5 billion a year"));
        assert!(sentence(Lang::En, &Refusal::LongText).contains("note up to 2,000"));
        let id = AssumptionId::Parameter(ParameterId::RuleEffect);
        let refusal = Refusal::Assumption { id, why: Reason::Outside(-0.05, 0.5) };
        assert!(sentence(Lang::Ja, &refusal).starts_with("-5から50までの値を入れてください。"));
        let id = AssumptionId::Parameter(ParameterId::HalfEffectBudget);
        let refusal = Refusal::Assumption { id, why: Reason::Outside(0.01, 1e6) };
        assert!(sentence(Lang::Ja, &refusal).starts_with("0.1から10,000,000までの"));
        assert!(sentence(Lang::En, &refusal).contains("between 0.01 and 1,000,000."));
    }
}
