//! The chain behind a result in sentences: `evaluate --trace`. A `{slot}` is filled by
//! [`crate::sentence::fill`].

use report::Lang;

/// A sentence for each kind of step, and what steps are called that no other page names.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the step that it says")]
pub struct Trace {
    pub reported: &'static str,
    pub derived: &'static str,
    /// An assumption as it stands there at first.
    pub assumed: &'static str,
    /// An assumption of the scenario's own.
    pub assumed_otherwise: &'static str,
    /// A year's budget that is the report's.
    pub budget: &'static str,
    /// A year's budget of the scenario's own.
    pub budget_otherwise: &'static str,
    pub calculated: &'static str,
    /// What comes to no number.
    pub undefined: &'static str,
    /// A step that takes over what stands before it, or begins at nothing.
    pub begins: &'static str,
    pub in_year: &'static str,
    pub of_pillar: &'static str,
    pub capability: &'static str,
    pub effect: &'static str,
    pub hazard: &'static str,
    pub hazard_base: &'static str,
    pub year_benefit: &'static str,
    pub year_cost: &'static str,
}

impl Trace {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        reported: "報告書 {section}：{name}は{amount}。",
        derived: "報告書の数値からの計算値：{name}は{formula} = {amount}。",
        assumed: "前提：{name}は{amount}（標準の値）。",
        assumed_otherwise: "前提：{name}は{amount}（この試算の値。標準は{default}）。",
        budget: "報告書 {section}：{name}の{year}の予算は{amount}。",
        budget_otherwise: "この試算の予算：{name}の{year}の予算は{amount}。",
        calculated: "{name}：{formula} = {amount}。",
        undefined: "{name}：{formula} は、値が定まりません。",
        begins: "{name}：{amount}。",
        in_year: "{name}（{year}）",
        of_pillar: "{name}（{pillar}、{year}）",
        capability: "活動の蓄積",
        effect: "効果の大きさ",
        hazard: "採用への働きかけの累計",
        hazard_base: "事業がないときの採用への働きかけの累計",
        year_benefit: "その年の便益の現在価値",
        year_cost: "その年の予算の現在価値",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        reported: "Report {section}: {name}, {amount}.",
        derived: "From the report’s figures: {name}, {formula} = {amount}.",
        assumed: "Assumed: {name}, {amount} (the default).",
        assumed_otherwise: "Assumed: {name}, {amount} (this scenario’s value; the default is {default}).",
        budget: "Report {section}: {name}, budget of {year}, {amount}.",
        budget_otherwise: "This scenario’s budget: {name} in {year}, {amount}.",
        calculated: "{name}: {formula} = {amount}.",
        undefined: "{name}: {formula} is not defined.",
        begins: "{name}: {amount}.",
        in_year: "{name}, {year}",
        of_pillar: "{name} ({pillar}, {year})",
        capability: "Activity built up",
        effect: "Effect, one if the report’s plan is kept up",
        hazard: "The pull on countries, added up",
        hazard_base: "The pull on countries without the programme, added up",
        year_benefit: "Benefits of the year at present value",
        year_cost: "Budget of the year at present value",
    };
}
