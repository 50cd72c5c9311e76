//! What is said under a field whose edit was refused: what is wrong, and the way out.

use model::Reason;
use report::Lang;
use scenario::{AssumptionId, Refusal};

use crate::money::jpy;

/// The sentence under the field whose edit was refused.
pub fn sentence(lang: Lang, refusal: &Refusal) -> String {
    match lang {
        Lang::Ja => edit_ja(refusal),
        Lang::En => edit_en(refusal),
    }
}

fn edit_ja(refusal: &Refusal) -> String {
    let words = match refusal {
        Refusal::Empty => "金額を入れてください。",
        Refusal::NotAnAmount => "金額として読み取れません。億円単位の数字で入れてください。",
        Refusal::Negative => "負の金額にはできません。ゼロ以上の金額を入れてください。",
        Refusal::TooFine => {
            return format!("{}より細かい金額は扱えません。", jpy(Lang::Ja, 1));
        }
        Refusal::TooLarge { bound_million } => {
            return format!("入れられるのは年{}までです。", jpy(Lang::Ja, *bound_million));
        }
        Refusal::BelowZero { .. } => "これより減らすと、ゼロを下回る年が出ます。",
        Refusal::NothingLeft { available_million: 0, .. } => {
            "ほかの柱に回せる予算が残っていません。さらに動かすには「合計を保つ」か、ほかの柱の固定を外してください。"
        }
        Refusal::NothingLeft { available_million, .. } => {
            return format!(
                "ほかの柱から回せるのは年{}までです。さらに増やすには「合計を保つ」を外してください。",
                jpy(Lang::Ja, *available_million)
            );
        }
        Refusal::Locked { .. } => "この柱は固定しています。動かすには固定を外してください。",
        Refusal::NotANumber => "数として読み取れません。数字で入れてください。",
        Refusal::Assumption { id, why } => return assumption_ja(*id, *why),
        Refusal::LongText => "名前かメモが長すぎます。短くしてください。",
        Refusal::UnknownPreset { .. } => "この組み合わせは用意されていません。",
        Refusal::NothingToUndo => "元に戻せる操作はありません。",
        Refusal::NothingToRedo => "やり直せる操作はありません。",
    };
    words.to_owned()
}

fn edit_en(refusal: &Refusal) -> String {
    let words = match refusal {
        Refusal::Empty => "Enter an amount.",
        Refusal::NotAnAmount => "This is not an amount. Enter a number of billions of yen.",
        Refusal::Negative => "An amount cannot be negative. Enter zero or more.",
        Refusal::TooFine => {
            return format!("Nothing finer than {} can be entered.", jpy(Lang::En, 1));
        }
        Refusal::TooLarge { bound_million } => {
            return format!(
                "The most that can be entered is {} a year.",
                jpy(Lang::En, *bound_million)
            );
        }
        Refusal::BelowZero { .. } => "Any less, and a year would fall below zero.",
        Refusal::NothingLeft { available_million: 0, .. } => {
            "The other pillars have nothing left to give. Switch off “Keep the total”, or unlock one."
        }
        Refusal::NothingLeft { available_million, .. } => {
            return format!(
                "The other pillars have only {} a year left to give. To add more, switch off “Keep the total”.",
                jpy(Lang::En, *available_million)
            );
        }
        Refusal::Locked { .. } => "This pillar is locked. Unlock it to move it.",
        Refusal::NotANumber => "This is not a number. Enter digits.",
        Refusal::Assumption { id, why } => return assumption_en(*id, *why),
        Refusal::LongText => "This name or note is too long. Please shorten it.",
        Refusal::UnknownPreset { .. } => "There is no such set.",
        Refusal::NothingToUndo => "There is nothing to undo.",
        Refusal::NothingToRedo => "There is nothing to redo.",
    };
    words.to_owned()
}

/// Bounds are said as the field is written.
fn assumption_ja(id: AssumptionId, why: Reason) -> String {
    let words = match why {
        Reason::NotFinite => "数として読み取れません。数字で入れてください。",
        Reason::Negative => "ゼロ以上の値を入れてください。",
        Reason::NotPositive => "ゼロより大きい値を入れてください。",
        Reason::NotShare => "ゼロから1までの値を入れてください。",
        Reason::NotAboveMinusOne => "マイナス100％より大きい値を入れてください。",
        Reason::NotWhole => "整数で入れてください。",
        Reason::NotAfterBaseYear => "予算の始まる年は、起点の年より後にしてください。",
        Reason::LowAboveCentral | Reason::HighBelowCentral => "幅の中に入る値にしてください。",
        Reason::Above(most) => return format!("入れられるのは{}までです。", id.written(most)),
        Reason::Outside(least, most) => {
            return format!(
                "{}から{}までの値を入れてください。",
                id.written(least),
                id.written(most)
            );
        }
    };
    words.to_owned()
}

fn assumption_en(id: AssumptionId, why: Reason) -> String {
    let words = match why {
        Reason::NotFinite => "This is not a number. Enter digits.",
        Reason::Negative => "Enter zero or more.",
        Reason::NotPositive => "Enter more than zero.",
        Reason::NotShare => "Enter a value between zero and one.",
        Reason::NotAboveMinusOne => "Enter more than minus 100 %.",
        Reason::NotWhole => "Enter a whole number.",
        Reason::NotAfterBaseYear => "The budget has to begin later than the base year.",
        Reason::LowAboveCentral | Reason::HighBelowCentral => "Enter a value within the range.",
        Reason::Above(most) => {
            return format!("The most that can be entered is {}.", id.written(most));
        }
        Reason::Outside(least, most) => {
            return format!(
                "Enter a value between {} and {}.",
                id.written(least),
                id.written(most)
            );
        }
    };
    words.to_owned()
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
        assert_eq!(sentence(Lang::Ja, &refusal), "入れられるのは年20億円までです。");
        assert!(sentence(Lang::En, &refusal).contains("¥2 billion a year"));
        let refusal = Refusal::NothingLeft { pillar: Pillar::Expansion, available_million: 500 };
        assert!(sentence(Lang::Ja, &refusal).contains("年5億円まで"));
        assert!(sentence(Lang::En, &refusal).contains("¥0.5 billion a year"));
        let id = AssumptionId::Parameter(ParameterId::RuleEffect);
        let refusal = Refusal::Assumption { id, why: Reason::Outside(-0.05, 0.5) };
        assert_eq!(sentence(Lang::Ja, &refusal), "-5から50までの値を入れてください。");
    }
}
