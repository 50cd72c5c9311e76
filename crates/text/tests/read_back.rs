//! Whatever the site writes of an amount or a value, a field takes back as just that.

#![expect(clippy::expect_used, reason = "a test that cannot read the data has failed")]

use std::path::Path;

use proptest::prelude::*;
use report::{Lang, Unit};
use scenario::{AssumptionId, amount, facts, number};
use text::{Amount, again, field_unit, money, quantity, sentence};

/// As the site sets an amount: bare, in a sentence, beside other text, as a change.
fn ways(amount: &Amount) -> Vec<String> {
    let of = |amount: Amount| {
        let whole = amount.to_string();
        let narrow = whole.replace(' ', "\u{a0}");
        [sentence::strip_bidi(&whole), format!("\u{2060}{narrow}\u{200b}"), whole, narrow]
    };
    let short = amount.clone().short();
    [amount.clone(), short.clone(), amount.clone().signed(), short.signed()].map(of).concat()
}

/// The unit of an assumption, as the data files state it.
fn unit(id: AssumptionId) -> (Unit, u8) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let data = report::read(&folder).expect("the data files are right");
    let parameter = data.parameters.iter().find(|it| it.id == id.id());
    let parameter = parameter.map(|it| (it.unit, it.decimals));
    let choice =
        || data.choices.iter().find(|it| it.id == id.id()).map(|it| (it.unit, it.decimals));
    parameter.or_else(choice).expect("each assumption is in the data files")
}

proptest! {
    #[test]
    fn an_amount_of_yen(million in 0..=1_200_000_i64, rate in prop::sample::select(vec![1, 100, 1_000])) {
        let million = (million / rate * rate).min(facts().largest_amount);
        for lang in Lang::ALL {
            let exact = money::jpy(lang, million);
            let rounded = money::jpy_bn(lang, million as f64 / 1_000.0, 3).trimmed();
            for written in [ways(&exact), ways(&rounded)].concat() {
                prop_assert_eq!(amount::parse(lang, &written), Ok(million), "{}", written);
                // In the other language's field too: each says its unit.
                for field in Lang::ALL.into_iter().filter(|_| million > 0) {
                    prop_assert_eq!(amount::parse(field, &written), Ok(million), "{}", written);
                }
                let yearly = match lang {
                    Lang::Ja => format!("年{written}"),
                    Lang::En => format!("{written} a year"),
                };
                prop_assert_eq!(amount::parse(lang, &yearly), Ok(million), "{}", yearly);
            }
            let digits = money::jpy_field(lang, million as f64);
            let (before, after) = money::jpy_field_unit(lang);
            for written in [digits.clone(), format!("{before}{digits}{after}")] {
                prop_assert_eq!(amount::parse(lang, &written), Ok(million), "{}", written);
            }
        }
    }
}

#[test]
fn a_value_of_an_assumption() {
    for id in AssumptionId::all() {
        let (unit, decimals) = unit(id);
        let [low, high] = id.ends();
        let step = (high - low) / 40.0;
        for value in (0..=40).map(|place| low + step * f64::from(place)).chain([id.default()]) {
            for lang in Lang::ALL {
                // As the site would show it: what is hidden by rounding cannot be read back.
                let shown = if id.input_format().percent { value * 100.0 } else { value };
                let said = quantity(lang, unit, shown, decimals);
                let digits =
                    text::number::fixed(shown, decimals).replace(',', "").replace('−', "-");
                let expected = number::parse(Lang::En, id, &digits).expect("plain digits");
                let beside = again(lang, unit, shown, decimals);
                for written in [ways(&said), ways(&beside)].concat() {
                    assert_eq!(
                        number::parse(lang, id, &written),
                        Ok(expected),
                        "{} {written}",
                        id.id()
                    );
                }
                let (before, after) = field_unit(lang, unit);
                let field = format!("{before}{}{after}", id.written(lang, expected));
                assert_eq!(number::parse(lang, id, &field), Ok(expected), "{} {field}", id.id());
            }
        }
    }
}
