//! Every result has words and a way of being written, in each language.

use super::*;

#[test]
fn every_result_has_words_of_its_own_in_each_language() {
    for lang in Lang::ALL.iter().copied() {
        let mut heads: Vec<_> = ResultId::ALL.iter().map(|id| heading(lang, *id)).collect();
        for id in ResultId::ALL {
            let Names { name, short, until } = Names::of(lang, *id);
            assert!(![name, short, until].contains(&""), "{lang:?} {id:?}");
            let japanese = |words: &str| words.chars().any(|c| ('ぁ'..='龠').contains(&c));
            assert!([name, short, until].iter().all(|it| japanese(it) == (lang == Lang::Ja)));
        }
        heads.sort();
        heads.dedup();
        assert_eq!(heads.len(), ResultId::ALL.len(), "{lang:?}: two are called the same");
    }
}

#[test]
fn a_formula_is_told_in_every_language_or_in_none() {
    for id in ResultId::ALL {
        let told = Lang::ALL.iter().filter(|lang| !formula(**lang, *id).is_empty()).count();
        assert!([0, Lang::ALL.len()].contains(&told), "{id:?}");
    }
}

#[test]
fn an_amount_has_the_unit_of_its_result() {
    for (id, value, decimals, ja, en) in [
        (ResultId::Exports, 132.58, 1, "1,326億ドル", "$132.6 billion"),
        (ResultId::Cost, 30.0, 0, "300億円", "¥30 billion"),
        (ResultId::Adopters, 9.47, 1, "9.5か国", "9.5 countries"),
        (ResultId::ConstrainedShare, 0.5028, 1, "50.3%", "50.3%"),
        (ResultId::Ratio, 0.4704, 2, "0.47倍", "0.47 times"),
        (ResultId::ExportsPerYen, 2.8177, 1, "2.8円", "¥2.8"),
    ] {
        let both = [Lang::Ja, Lang::En].map(|lang| amount(lang, id, value, decimals));
        assert_eq!(both.map(|amount| amount.to_string()), [ja, en]);
    }
}

#[test]
fn a_cell_signs_a_difference_and_says_no_unit_that_its_column_says() {
    for (id, value, ja, en) in [
        (ResultId::Exports, 132.58, "1,326億ドル", "$132.6 bn"),
        (ResultId::ExportsDifference, 0.82, "＋8億ドル", "+$0.8 bn"),
        (ResultId::Adopters, 9.47, "9.5", "9.5"),
        (ResultId::AdoptersDifference, 1.85, "＋1.9", "+1.9"),
        (ResultId::AdoptersDifference, -1.85, "−1.9", "−1.9"),
        (ResultId::Ratio, f64::NAN, "–", "–"),
    ] {
        assert_eq!([Lang::Ja, Lang::En].map(|lang| cell(lang, id, value, 1)), [ja, en]);
    }
    assert_eq!(bare(Lang::Ja, ResultId::AdoptersDifference, 1.85, 1), "1.9");
}
