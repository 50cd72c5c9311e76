//! What would have to be true for a target. A `{slot}` is filled by [`crate::sentence::text`].

use report::Lang;

/// Words of the sensitivity page.
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct MustBeTrue {
    pub no_goal_within: &'static str,
    pub a_goal_within: &'static str,
    pub no_payback_within: &'static str,
    /// After a sentence that something does reach a goal.
    pub but_no_payback_within: &'static str,
    pub payback_within: &'static str,
    /// After either: a choice that has no range can do it.
    pub counting: &'static str,
    pub exports: &'static str,
    pub adopters: &'static str,
    pub payback: &'static str,
    pub range: &'static str,
    pub within: &'static str,
    pub outside: &'static str,
    /// Where some assumptions reach the target, of those that do not.
    pub others_do_not: &'static str,
    /// Where none does.
    pub none_reaches: &'static str,
    pub between_names: &'static str,
    pub between_counts: &'static str,
    /// Where the scenario reaches the target as it is.
    pub reached: &'static str,
    /// What money alone would have to be, at the scenario's split.
    pub money: &'static str,
    pub money_not_below: &'static str,
}

impl MustBeTrue {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        no_goal_within: "幅のある前提を一つだけ幅の中で変えても、どの目標にも届きません。",
        a_goal_within: "前提を一つだけ幅の中で変えれば、届く目標があります。",
        no_payback_within: "便益が費用に見合うこともありません。",
        but_no_payback_within: "便益は、どの前提を一つだけ幅の中で変えても、費用に見合いません。",
        payback_within: "便益は、前提によっては幅の中で費用に見合います。",
        counting: "採用国の数は数え方でも変わり、最初から数える国が{starts}か国なら、順に{counts}か国です。報告書は数え方を示していません。",
        exports: "デジタルサービス輸出が{goal}になるには",
        adopters: "採用国が{goal}か国になるには",
        payback: "便益が{year}までに費用に見合うには",
        range: "幅 {low}〜{high}",
        within: "幅の中",
        outside: "幅の外",
        others_do_not: "次の前提は、それだけをどう変えても届きません：{names}。",
        none_reaches: "どの前提も、それだけをどう変えても届きません：{names}。",
        between_names: "、",
        between_counts: "・",
        reached: "この予算と前提で、すでに届いています。▼は、ちょうど届く値です。",
        money: "前提を変えずに予算だけで届かせるには、いまの配分のまま年{amount}が必要です。",
        money_not_below: "前提を変えずに予算だけを増やしても、いまの配分のままでは年{amount}にしても届きません。",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        no_goal_within: "No assumption that has a range reaches a goal alone within it. ",
        a_goal_within: "A single assumption can reach a goal within its range. ",
        no_payback_within: "Nor does any let benefits match costs.",
        but_no_payback_within: "None lets benefits match costs within its range.",
        payback_within: "Benefits can match costs within the range of some.",
        counting: " How countries are counted matters too: with {starts} counted from the start there are {counts}. The report does not say which.",
        exports: "For digital services exports of {goal}",
        adopters: "For {goal} countries",
        payback: "For benefits to match costs by {year}",
        range: "range {low} to {high}",
        within: "inside the range",
        outside: "outside the range",
        others_do_not: "For these, no possible value is enough: {names}.",
        none_reaches: "Of none is any possible value enough: {names}.",
        between_names: "; ",
        between_counts: ", ",
        reached: "This budget and these assumptions reach it already. ▼ marks the value that just does.",
        money: "With money alone, split as now, it takes {amount} a year.",
        money_not_below: "More money alone, split as now, falls short even at {amount} a year.",
    };
}
