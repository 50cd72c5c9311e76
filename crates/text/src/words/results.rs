//! Results of the calculator and the formulas they come from. A `{slot}` is filled by
//! [`crate::sentence::line`].

use report::Lang;

/// Words that follow the state: the app carries them.
#[expect(missing_docs, reason = "each field is named after the result that it says")]
pub struct ResultSentences {
    pub both_ways: &'static str,
    /// Without a budget.
    pub one_way: &'static str,
    /// Of extra exports and extra countries: the sentence, what it says of each end, and where both
    /// ends are printed alike though they differ.
    pub most_sensitive: [(&'static str, &'static str, &'static str); 2],
    /// Between what is said of the ends.
    pub between_ends: &'static str,
    /// Between a formula and what comes out.
    pub equals: &'static str,
    pub share: &'static str,
    pub needed_growth: &'static str,
    /// Where only one year is left.
    pub needed_growth_next: &'static str,
    pub course_difference: &'static str,
    pub course_level: &'static str,
    pub course_level_reached: &'static str,
    pub course_adopters: &'static str,
    pub payback: &'static str,
    pub payback_never: &'static str,
    pub payback_no_cost: &'static str,
}

impl ResultSentences {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        both_ways: "目標とする輸出増の{share}にあたります。予算1円当たりの輸出は、{until}までの合計で{yen}、{later}までの合計で{yen_later}です。輸出は利益ではありません。",
        one_way: "目標とする輸出増の{share}にあたります。予算がないため、予算1円当たりの輸出はいえません。",
        most_sensitive: [
            (
                "輸出の増え方を最も左右する前提は「{name}」（ここでは{now}）です。{ends}",
                "{value}なら{amount}。",
                "{low}から{high}まで変えても、変化は{amount}未満です。",
            ),
            (
                "採用国の増え方を最も左右する前提は「{name}」（ここでは{now}）です。{ends}",
                "{value}なら{amount}か国。",
                "{low}から{high}まで変えても、変化は{amount}か国未満です。",
            ),
        ],
        between_ends: "",
        equals: " ＝ ",
        share: "増える輸出 {difference} ÷ 目標の輸出増 {gap}",
        needed_growth: "（目標 {goal} ÷ {year}の輸出 {exports}）の{years}乗根 − 1",
        needed_growth_next: "目標 {goal} ÷ {year}の輸出 {exports} − 1",
        course_difference: "事業で増えるデジタルサービス輸出は{year}に{exports}、{last}に{end}",
        course_level: "{year}のデジタルサービス輸出は{exports}、目標まであと{missing}",
        course_level_reached: "{year}のデジタルサービス輸出は{exports}、目標を{missing}上回る",
        course_adopters: "採用国は{year}に{with}、事業がなければ{without}（差は{difference}か国）",
        payback: "{year}までに便益が費用を上回る",
        payback_never: "便益は{last}までに費用を上回らない",
        payback_no_cost: "費用がないので、便益と比べられない",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        both_ways: "That is {share} of the wanted increase. For each yen of budget it is {yen} of exports up to {until} and {yen_later} up to {later}. Exports are not profit.",
        one_way: "That is {share} of the wanted increase. There is no budget to compare it with.",
        most_sensitive: [
            (
                "The extra exports hinge most on “{name}”, set to {now} here. {ends} ",
                "At {value}: {amount}.",
                "From {low} to {high}, they change by less than {amount}.",
            ),
            (
                "The extra countries hinge most on “{name}”, set to {now} here. {ends}",
                "At {value}: {amount} countries.",
                "From {low} to {high}, they change by less than {amount}.",
            ),
        ],
        between_ends: " ",
        equals: " = ",
        share: "Extra exports {difference} ÷ wanted increase {gap}",
        needed_growth: "(goal {goal} ÷ exports of {year} {exports})^(1/{years}) − 1",
        needed_growth_next: "Goal {goal} ÷ exports of {year} {exports} − 1",
        course_difference: "Extra digital services exports: {exports} in {year}, {end} in {last}",
        course_level: "Digital services exports of {exports} in {year}, {missing} short of the goal",
        course_level_reached: "Digital services exports of {exports} in {year}, {missing} above the goal",
        course_adopters: "Countries adopting: {with} in {year}, {without} without the programme (difference {difference})",
        payback: "Benefits pass costs by {year}",
        payback_never: "Benefits do not pass costs by {last}",
        payback_no_cost: "No costs to compare benefits with",
    };
}
