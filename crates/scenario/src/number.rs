//! Values of assumptions as people type them.

use report::Lang;

use crate::amount::{Decimal, decimal, plain_text};
use crate::assumption::AssumptionId;
use crate::refusal::Refusal;
use crate::wire::decimal::compose;

/// Reads what was typed into an assumption's field, as it is written there: `5.2` or `5.2 %` for a
/// rate, which is held as the share 0.052; in Japanese `100` for the 10 of JPY 10 billion.
/// Full-width digits, spaces and thousands commas are understood. Whether the value is allowed is
/// for [`apply`](crate::apply) to say.
pub fn parse(lang: Lang, id: AssumptionId, typed: &str) -> Result<f64, Refusal> {
    let text = plain_text(typed);
    if text.is_empty() {
        return Err(Refusal::Empty);
    }
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.as_str()),
    };
    let text = if id.entry().percent { text.strip_suffix('%').unwrap_or(text) } else { text };
    let Decimal::Of { mantissa, decimals } = decimal(text) else {
        return Err(Refusal::NotANumber);
    };
    let value = compose(mantissa.unsigned_abs(), -decimals - id.shift(lang));
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
        for typed in ["5.2", "5.2%", " ５．２％ ", "5.20 %"] {
            assert_eq!(parse(Lang::En, GROWTH, typed), Ok(0.052), "{typed}");
        }
        assert_eq!(parse(Lang::Ja, GROWTH, "−2.5"), Ok(-0.025));
        assert_eq!(parse(Lang::Ja, RATE, "155.2"), Ok(155.2));
        assert_eq!(parse(Lang::Ja, RATE, "1,552"), Ok(1552.0));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        assert_eq!(parse(Lang::Ja, GROWTH, " "), Err(Refusal::Empty));
        for typed in ["1e309", "NaN", "多い", "1.2.3", "1,5", "-", "--1", "%", "5%%", "<b>", "٣"]
        {
            assert_eq!(parse(Lang::En, GROWTH, typed), Err(Refusal::NotANumber), "{typed}");
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
