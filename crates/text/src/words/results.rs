//! Results of the calculator and the formulas they come from. A `{slot}` is filled by
//! [`crate::sentence::line`].

use report::Lang;

/// Words that follow the state: the app carries them.
#[expect(missing_docs, reason = "each field is named after the result that it says")]
pub struct Results {
    pub both_ways: &'static str,
    /// In a year without a budget.
    pub one_way: &'static str,
    /// Of extra exports and extra countries: the sentence, and what it says of each end.
    pub hinges: [(&'static str, &'static str); 2],
    /// Between a formula and what comes out.
    pub equals: &'static str,
    pub difference: &'static str,
    pub adopters: &'static str,
    pub share: &'static str,
    pub per_yen: &'static str,
    pub ratio: &'static str,
    pub country_cost: &'static str,
    pub needed_growth: &'static str,
    pub loss: &'static str,
    pub course_difference: &'static str,
    pub course_level: &'static str,
    pub course_level_reached: &'static str,
    pub course_adopters: &'static str,
    pub payback: &'static str,
    pub payback_never: &'static str,
    pub payback_no_cost: &'static str,
}

impl Results {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        both_ways: "目標とする輸出増の{share}にあたります。円に直すと年{yen}の輸出で、その年の予算の{times}です。輸出は利益ではありません。",
        one_way: "目標とする輸出増の{share}にあたり、円に直すと年{yen}の輸出です。その年の予算がないため、予算の何倍かはいえません。輸出は利益ではありません。",
        hinges: [
            ("増える輸出をいちばん左右する前提は「{name}」です。{ends}", "{value}なら{exports}。"),
            ("増える国をいちばん左右する前提は「{name}」です。{ends}", "{value}なら{countries}。"),
        ],
        equals: " ＝ ",
        difference: "支援で増える輸出 {support} ＋ ルールで増える輸出 {rules}",
        adopters: "事業がある場合 {with} − ない場合 {without}",
        share: "増える輸出 {difference} ÷ 目標の輸出増 {gap}",
        per_yen: "増える輸出 {difference} × 為替 {rate}円 ÷ {year}の予算 {budget}",
        ratio: "{first}から{until}までの便益 {benefits} ÷ 費用 {costs}（どちらも現在価値）",
        country_cost: "{first}から{last}までの専門人材と技術協力の予算 {spent} ÷ 増える国 {countries}",
        needed_growth: "（目標 {goal} ÷ {year}の輸出 {exports}）の{years}乗根 − 1",
        loss: "機会損失 {loss} ×（制約される企業 {before} − {now}）÷ {companies}",
        course_difference: "増える輸出は{year}に{exports}、{last}に{end}",
        course_level: "{year}の輸出は{exports}、目標まであと{missing}",
        course_level_reached: "{year}の輸出は{exports}、目標を{missing}上回る",
        course_adopters: "{year}に採用している国は{with}、事業がなければ{without}",
        payback: "{year}までに便益が費用を上回る",
        payback_never: "便益は{last}までに費用を上回らない",
        payback_no_cost: "費用がないので、便益と比べられない",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        both_ways: "That is {share} of the wanted increase. In yen it is {yen} of exports a year, {times} that year’s budget. Exports are not profit.",
        one_way: "That is {share} of the wanted increase. In yen it is {yen} of exports a year. That year has no budget to compare it with. Exports are not profit.",
        hinges: [
            ("The extra exports hinge most on “{name}”. {ends} ", "At {value}: {exports}."),
            (
                "The extra countries hinge most on “{name}”. {ends}",
                "At {value}: {countries} countries.",
            ),
        ],
        equals: " = ",
        difference: "Exports from support {support} + exports from rules {rules}",
        adopters: "With the programme {with} − without it {without}",
        share: "Extra exports {difference} ÷ wanted increase {gap}",
        per_yen: "Extra exports {difference} × ¥{rate} to the dollar ÷ budget of {year} {budget}",
        ratio: "Benefits from {first} to {until} {benefits} ÷ costs {costs} (both at present value)",
        country_cost: "Specialists and cooperation, {first} to {last}, {spent} ÷ extra countries {countries}",
        needed_growth: "(goal {goal} ÷ exports of {year} {exports})^(1/{years}) − 1",
        loss: "Opportunity loss {loss} × (constrained companies {before} − {now}) ÷ {companies}",
        course_difference: "Extra exports: {exports} in {year}, {end} in {last}",
        course_level: "Exports of {exports} in {year}, {missing} short of the goal",
        course_level_reached: "Exports of {exports} in {year}, {missing} above the goal",
        course_adopters: "{with} in {year}, {without} without the programme",
        payback: "Benefits pass costs by {year}",
        payback_never: "Benefits do not pass costs by {last}",
        payback_no_cost: "No costs to compare benefits with",
    };
}
