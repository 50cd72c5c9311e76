//! Values of assumptions as people type them.

use report::{Lang, Unit};

use crate::amount::{self, DecimalReading, decimal};
use crate::assumption::AssumptionId;
use crate::decimal::compose;
use crate::refusal::Refusal;
use crate::typed;

/// What may stand before and after the digits of a value of a unit, as plain text: what the site
/// itself writes there, and what people write instead.
const fn around(unit: Unit) -> (&'static [&'static str], &'static [&'static str]) {
    match unit {
        Unit::Percent | Unit::PercentOfCompanies => (&["約"], &["%"]),
        Unit::PercentAYear => (&["年率", "年", "約"], &["%", "%ayear", "%peryear"]),
        Unit::Countries | Unit::CountriesAYear => (
            &["年", "約"],
            &[
                "か国",
                "カ国",
                "ヵ国",
                "ヶ国",
                "countries",
                "country",
                "countriesayear",
                "countryayear",
            ],
        ),
        Unit::Years | Unit::Year => (&["約"], &["年", "年間", "年度", "years", "year"]),
        Unit::JpyPerUsd => (&["1ドル=", "$1=", "¥", "約"], &["円", "yen", "tothedollar"]),
        Unit::UsdPerUsd => {
            (&["1ドル当たり", "$", "約"], &["ドル", "dollars", "dollar", "foreachdollar"])
        }
        Unit::JpyPerJpy => (&["1円当たり", "¥", "約"], &["円", "yen", "foreachyen"]),
        Unit::JpyBillion | Unit::JpyBillionAYear => (&["¥", "jpy", "年間", "年", "約"], &[]),
        _ => (&["約"], &[]),
    }
}

/// Reads what was typed into an assumption's field, as it is written there or elsewhere on this
/// site: `5.2`, `5.2 %` or `年5.2%` for a rate, which is held as the share 0.052; in Japanese `100`
/// for the 10 of JPY 10 billion. Full-width digits, spaces and thousands commas are understood;
/// commas and points that could be read in two ways are refused. Whether the value is allowed is
/// for [`apply`](crate::apply) to say.
pub fn parse(lang: Lang, id: AssumptionId, typed: &str) -> Result<f64, Refusal> {
    let text = typed::plain(typed);
    if text.is_empty() {
        return Err(Refusal::Empty);
    }
    let (before, after) = around(id.input_format().unit);
    let (negative, text) = typed::unsigned(&text, before);
    let value = match decimal(typed::before(text, after)) {
        DecimalReading::Of { mantissa, decimals } => {
            compose(mantissa.unsigned_abs(), -decimals - id.shift(lang))
        }
        DecimalReading::Ambiguous => return Err(Refusal::Ambiguous),
        // Money may come with a unit of its own.
        DecimalReading::None if id.input_format().jpy_billion => {
            let million = amount::unsigned_jpy_million(lang, text).map_err(|why| match why {
                Refusal::NotAnAmount | Refusal::TooLarge { .. } => Refusal::NotANumber,
                why => why,
            })?;
            compose(million.unsigned_abs(), -3)
        }
        DecimalReading::None | DecimalReading::TooLong => return Err(Refusal::NotANumber),
    };
    Ok(if negative && value > 0.0 { -value } else { value })
}

#[cfg(test)]
mod tests {
    use model::{ChoiceId, ParameterId};

    use super::*;

    const GROWTH: AssumptionId = AssumptionId::Parameter(ParameterId::LongRunGrowth);
    const RATE: AssumptionId = AssumptionId::Choice(ChoiceId::ExchangeRate);

    #[test]
    fn a_rate_is_typed_in_percent_and_held_as_a_share() {
        for typed in ["5.2", "5.2%", " ５．２％ ", "5.20 %", "５。２", "年5.2%", "5.2% a year"]
        {
            assert_eq!(parse(Lang::En, GROWTH, typed), Ok(0.052), "{typed}");
        }
        assert_eq!(parse(Lang::Ja, GROWTH, "−2.5"), Ok(-0.025));
        assert_eq!(parse(Lang::Ja, RATE, "155.2"), Ok(155.2));
        assert_eq!(parse(Lang::Ja, RATE, "1,552"), Ok(1552.0));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        assert_eq!(parse(Lang::Ja, GROWTH, " "), Err(Refusal::Empty));
        for typed in ["1e309", "NaN", "多い", ".", "-", "--1", "%", "5%%", "5か国", "<b>", "٣"]
        {
            assert_eq!(parse(Lang::En, GROWTH, typed), Err(Refusal::NotANumber), "{typed}");
        }
        for typed in ["1,5", "1.2.3", "1.200,5", "1 5"] {
            assert_eq!(parse(Lang::En, GROWTH, typed), Err(Refusal::Ambiguous), "{typed}");
        }
        assert_eq!(parse(Lang::Ja, RATE, "155%"), Err(Refusal::NotANumber));
        assert_eq!(parse(Lang::Ja, RATE, &"9".repeat(10_000)), Err(Refusal::NotANumber));
    }

    #[test]
    fn what_is_written_leads_back_to_the_value() {
        for id in AssumptionId::all() {
            for (value, lang) in [id.default(), id.ends()[0], id.ends()[1]]
                .into_iter()
                .flat_map(|value| Lang::ALL.map(|lang| (value, lang)))
            {
                let written = id.written(lang, value);
                assert_eq!(parse(lang, id, &written), Ok(value), "{} {written}", id.id());
            }
        }
    }
}
