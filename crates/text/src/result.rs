//! The one map from results to words: what each is called, by which formula it is worked out, and
//! how an amount of it is written.

use model::{ResultId, ResultUnit};
use report::{Lang, Unit};

use crate::{Amount, money, quantity, sentence, words::chart::Chart};

/// What a result is called. Prepared pages hold these words; the app need not carry them.
#[derive(Debug, Clone, Copy)]
pub struct Names {
    /// In full, for a place where nothing around it says more; in small letters in English.
    pub name: &'static str,
    /// Beside the results that it belongs to.
    pub short: &'static str,
    /// With the year up to which it counts as `{year}`, if it counts up to one.
    pub until: &'static str,
}

impl Names {
    /// The names of a result in a language.
    pub const fn of(lang: Lang, id: ResultId) -> Self {
        match lang {
            Lang::Ja => Self::ja(id),
            Lang::En => Self::en(id),
        }
    }

    const fn new(name: &'static str, short: &'static str, until: &'static str) -> Self {
        Self { name, short, until }
    }

    /// Called the same with a year and without.
    const fn two(name: &'static str, short: &'static str) -> Self {
        Self::new(name, short, short)
    }

    const fn one(name: &'static str) -> Self {
        Self::two(name, name)
    }

    /// Written for a Japanese reader.
    const fn ja(id: ResultId) -> Self {
        match id {
            ResultId::Cost => Self::one("予算の合計"),
            ResultId::Exports => Self::one("輸出"),
            ResultId::ExportsBase => Self::two("事業なしの輸出", "事業なし"),
            ResultId::ExportsDifference => Self::one("増える輸出"),
            ResultId::ExportsSupport => Self::one("支援で増える輸出"),
            ResultId::ExportsRules => Self::one("ルールで増える輸出"),
            ResultId::Adopters => Self::one("採用国"),
            ResultId::AdoptersBase => Self::two("事業なしの採用国", "事業なし"),
            ResultId::AdoptersDifference => Self::new("増える採用国", "増える国", "増える採用国"),
            ResultId::ConstrainedShare => Self::one("制約される企業の割合"),
            ResultId::ConstrainedShareBase => {
                Self::two("事業なしの制約される企業の割合", "事業なし")
            }
            ResultId::SupportGain => Self::one("支援がもたらす付加価値・利益"),
            ResultId::LossAvoided => Self::one("避けられる損失"),
            ResultId::Benefits => Self::one("その年までの便益の現在価値"),
            ResultId::Costs => Self::one("費用の現在価値"),
            ResultId::Ratio => Self::new("便益÷費用", "便益÷費用", "{year}までの便益÷費用"),
            ResultId::CostPerCountry => Self::new(
                "増えている採用国1か国当たりの費用",
                "1か国当たりの費用",
                "{year}に増えている採用国1か国当たりの費用",
            ),
            ResultId::ExportsPerYen => Self::new(
                "予算1円当たりのその年までの輸出",
                "予算1円当たりの輸出",
                "{year}までの、予算1円当たりの輸出",
            ),
        }
    }

    /// Written for an English reader.
    const fn en(id: ResultId) -> Self {
        match id {
            ResultId::Cost => Self::two("budget of all pillars", "Budget"),
            ResultId::Exports => Self::two("exports", "Exports"),
            ResultId::ExportsBase => Self::two("exports without the programme", "Without"),
            ResultId::ExportsDifference => Self::two("extra exports", "Extra exports"),
            ResultId::ExportsSupport => Self::two("exports from support", "Exports from support"),
            ResultId::ExportsRules => Self::two("exports from rules", "Exports from rules"),
            ResultId::Adopters => Self::two("countries adopting", "Adopters"),
            ResultId::AdoptersBase => {
                Self::two("countries adopting without the programme", "Without")
            }
            ResultId::AdoptersDifference => Self::two("extra countries", "Extra countries"),
            ResultId::ConstrainedShare => {
                Self::two("share of companies constrained", "Constrained")
            }
            ResultId::ConstrainedShareBase => {
                Self::two("share of companies constrained without the programme", "Without")
            }
            ResultId::SupportGain => Self::two("gain from support", "Gain from support"),
            ResultId::LossAvoided => Self::two("loss avoided", "Loss avoided"),
            ResultId::Benefits => Self::two("benefits up to the year at present value", "Benefits"),
            ResultId::Costs => Self::two("costs at present value", "Costs"),
            ResultId::Ratio => Self::new(
                "benefits over costs up to the year",
                "Benefits ÷ costs",
                "Benefits ÷ costs by {year}",
            ),
            ResultId::CostPerCountry => Self::new(
                "cost of an extra country",
                "Cost of an extra country",
                "Cost of an extra country, counted in {year}",
            ),
            ResultId::ExportsPerYen => Self::new(
                "exports up to the year for each yen of budget",
                "Exports for each yen",
                "Exports for each yen of budget, to {year}",
            ),
        }
    }
}

/// How a result is worked out from others, with slots for their values; nothing where no page shows it.
pub const fn formula(lang: Lang, id: ResultId) -> &'static str {
    match (lang, id) {
        (Lang::Ja, ResultId::ExportsDifference) => {
            "支援で増える輸出 {support} ＋ ルールで増える輸出 {rules}"
        }
        (Lang::En, ResultId::ExportsDifference) => {
            "Exports from support {support} + exports from rules {rules}"
        }
        (Lang::Ja, ResultId::AdoptersDifference) => "事業がある場合 {with} − ない場合 {without}",
        (Lang::En, ResultId::AdoptersDifference) => {
            "With the programme {with} − without it {without}"
        }
        (Lang::Ja, ResultId::LossAvoided) => {
            "機会損失 {loss} ×（制約される企業 {before} − {now}）÷ {companies}"
        }
        (Lang::En, ResultId::LossAvoided) => {
            "Opportunity loss {loss} × (constrained companies {before} − {now}) ÷ {companies}"
        }
        (Lang::Ja, ResultId::Ratio) => {
            "{first}から{until}までの便益 {benefits} ÷ 費用 {costs}（どちらも現在価値）"
        }
        (Lang::En, ResultId::Ratio) => {
            "Benefits from {first} to {until} {benefits} ÷ costs {costs} (both at present value)"
        }
        (Lang::Ja, ResultId::CostPerCountry) => {
            "{first}から{last}までの専門人材と技術協力の予算 {spent} ÷ {year}に増えている採用国 {countries}"
        }
        (Lang::En, ResultId::CostPerCountry) => {
            "Specialists and cooperation, {first} to {last}, {spent} ÷ extra countries in {year} {countries}"
        }
        (Lang::Ja, ResultId::ExportsPerYen) => {
            "{first}から{until}までに増える輸出の合計 {exports} ÷ {last}までの予算の合計 {spent}"
        }
        (Lang::En, ResultId::ExportsPerYen) => {
            "Extra exports from {first} to {until}, added up, {exports} ÷ budget up to {last}, added up, {spent}"
        }
        _ => "",
    }
}

/// The head of a file's column: the name in full, and in what its numbers are counted.
pub fn heading(lang: Lang, id: ResultId) -> String {
    let (name, unit) = (Names::of(lang, id).name.to_owned(), unit(lang, id.unit()));
    if unit.is_empty() {
        return name;
    }
    let values = [("column", name), ("unit", unit.to_owned())];
    sentence::text(Chart::of(lang).with_unit, &values)
}

/// In what a file's bare numbers are counted; nothing where the name says it.
pub(crate) const fn unit(lang: Lang, unit: ResultUnit) -> &'static str {
    match (lang, unit) {
        (Lang::Ja, ResultUnit::UsdBn) => "億ドル",
        (Lang::Ja, ResultUnit::JpyBn) => "億円",
        (Lang::Ja, ResultUnit::Countries) => "か国",
        (Lang::Ja, ResultUnit::Times) => "倍",
        (Lang::Ja, ResultUnit::JpyPerJpy) => "円",
        (Lang::En, ResultUnit::UsdBn) => "USD billion",
        (Lang::En, ResultUnit::JpyBn) => "JPY billion",
        (Lang::En, ResultUnit::Times) => "ratio",
        (Lang::En, ResultUnit::JpyPerJpy) => "JPY",
        (_, ResultUnit::Share) | (Lang::En, ResultUnit::Countries) => "",
    }
}

/// An amount with its unit, in full.
pub fn amount(lang: Lang, id: ResultId, value: f64, decimals: u8) -> Amount {
    match id.unit() {
        ResultUnit::UsdBn => money::usd(lang, value, decimals),
        ResultUnit::JpyBn => money::jpy_bn(lang, value, decimals),
        ResultUnit::Countries => quantity(lang, Unit::Countries, value, decimals),
        ResultUnit::Share => quantity(lang, Unit::Percent, value * 100.0, decimals),
        ResultUnit::Times => quantity(lang, Unit::Times, value, decimals),
        ResultUnit::JpyPerJpy => money::yen(lang, value, decimals),
    }
}

/// The same where the name beside it says what is counted: a number of countries and a ratio
/// are bare, money is short.
pub fn bare(lang: Lang, id: ResultId, value: f64, decimals: u8) -> String {
    digits(id, amount(lang, id, value, decimals))
}

/// The same in a cell of a table, where a difference has its sign.
pub fn cell(lang: Lang, id: ResultId, value: f64, decimals: u8) -> String {
    let amount = amount(lang, id, value, decimals);
    digits(id, if id.ends().is_some() { amount.signed() } else { amount })
}

fn digits(id: ResultId, amount: Amount) -> String {
    match id.unit() {
        ResultUnit::Countries | ResultUnit::Times => [amount.sign, &*amount.digits].concat(),
        _ => amount.short().to_string(),
    }
}

#[cfg(test)]
#[path = "result_tests.rs"]
mod tests;
