//! The steps from a year's money to the exports that it adds. A `{slot}` is filled by
//! [`crate::sentence::fill`].

use report::Lang;

/// Words that follow the state: the app carries them.
#[expect(missing_docs, reason = "each field is named after the step that it says")]
pub struct ExportChain {
    /// The headline where the programme adds less than the market alone.
    pub why_so_little: &'static str,
    /// The same where it adds at least as much.
    pub why_so_much: &'static str,
    /// Without a budget.
    pub why_nothing: &'static str,
    pub money: Step,
    /// Of years that differ.
    pub money_mean: Step,
    pub expansion: Step,
    pub expansion_mean: Step,
    pub exports_per_dollar: Step,
    pub diminishing: Step,
    pub arrived: Step,
    pub cooperation: Step,
    pub cooperation_mean: Step,
    /// Where diminishing returns change something.
    pub cooperation_diminished: Step,
    pub cooperation_diminished_mean: Step,
    pub rules: Step,
    pub total: Step,
}

/// A step in a sentence, and how it is worked out.
#[expect(missing_docs, reason = "said above")]
pub struct Step {
    pub said: &'static str,
    pub formula: &'static str,
}

impl ExportChain {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        why_so_little: "なぜ少ないのか：元手は年{usd}",
        why_so_much: "なぜこの額になるのか：元手は年{usd}",
        why_nothing: "予算がないので、増える輸出もない",
        money: Step {
            said: "年{amount}は、1ドル{rate}で年{usd}", formula: "{amount} ÷ {digits}"
        },
        money_mean: Step {
            said: "年平均{amount}は、1ドル{rate}で年{usd}",
            formula: "{amount} ÷ {digits}",
        },
        expansion: Step { said: "うち{pillar}は{amount}", formula: "{amount} ÷ {digits}" },
        expansion_mean: Step {
            said: "うち{pillar}は年平均{amount}",
            formula: "{amount} ÷ {digits}",
        },
        exports_per_dollar: Step {
            said: "支援1ドルが輸出{exports}をもたらすとすれば",
            formula: "{money} × {digits}",
        },
        diminishing: Step {
            said: "収穫逓減により、報告書の金額のときの{factor}",
            formula: "{before} × {factor}",
        },
        arrived: Step {
            said: "{year}までに表れるのは、その{share}",
            formula: "{before} × {share}（予算は{first}から、効果は徐々に）",
        },
        cooperation: Step {
            said: "{pillar}{amount}による輸出を足し",
            formula: "{money} × {digits} × {share}",
        },
        cooperation_mean: Step {
            said: "{pillar}年平均{amount}による輸出を足し",
            formula: "{money} × {digits} × {share}",
        },
        cooperation_diminished: Step {
            said: "{pillar}{amount}による輸出を足し",
            formula: "{money} × {digits} × {factor} × {share}",
        },
        cooperation_diminished_mean: Step {
            said: "{pillar}年平均{amount}による輸出を足し",
            formula: "{money} × {digits} × {factor} × {share}",
        },
        rules: Step {
            said: "ルールを採用した国への輸出を足すと",
            formula: "{market} × {adopter_share} × {rule_effect} × {countries}か国",
        },
        total: Step {
            said: "事業で増える輸出は、{year}に年{total}",
            formula: "目標とする輸出増は{gap}",
        },
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        why_so_little: "Why so little: the money is {usd} a year",
        why_so_much: "Why this much: the money is {usd} a year",
        why_nothing: "No money is spent, so no exports are added",
        money: Step {
            said: "{amount} a year is {usd}, at {rate} to the dollar",
            formula: "{amount} ÷ {digits}",
        },
        money_mean: Step {
            said: "{amount} a year on average is {usd}, at {rate} to the dollar",
            formula: "{amount} ÷ {digits}",
        },
        expansion: Step {
            said: "Of it, {amount} is for {pillar}", formula: "{amount} ÷ {digits}"
        },
        expansion_mean: Step {
            said: "Of it, {amount} on average is for {pillar}",
            formula: "{amount} ÷ {digits}",
        },
        exports_per_dollar: Step {
            said: "If a dollar of support brings {exports} of exports",
            formula: "{money} × {digits}",
        },
        diminishing: Step {
            said: "Diminishing returns make it {factor} of what a dollar of the report’s budget brings",
            formula: "{before} × {factor}",
        },
        arrived: Step {
            said: "By {year}, {share} of that has come",
            formula: "{before} × {share}; the budget starts in {first} and works gradually",
        },
        cooperation: Step {
            said: "Add exports from {amount} of {pillar}",
            formula: "{money} × {digits} × {share}",
        },
        cooperation_mean: Step {
            said: "Add exports from {amount} of {pillar}, a yearly average",
            formula: "{money} × {digits} × {share}",
        },
        cooperation_diminished: Step {
            said: "Add exports from {amount} of {pillar}",
            formula: "{money} × {digits} × {factor} × {share}",
        },
        cooperation_diminished_mean: Step {
            said: "Add exports from {amount} of {pillar}, a yearly average",
            formula: "{money} × {digits} × {factor} × {share}",
        },
        rules: Step {
            said: "Add exports to countries that adopt the rules",
            formula: "{market} × {adopter_share} × {rule_effect} × {countries} countries",
        },
        total: Step {
            said: "The programme adds {total} a year by {year}",
            formula: "The goal asks for {gap} more",
        },
    };
}
