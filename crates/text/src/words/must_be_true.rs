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
        no_goal_within: "一つの前提を幅の中で変えるだけで届く目標は、ありません。",
        a_goal_within: "一つの前提を幅の中で変えるだけで届く目標があります。",
        no_payback_within: "便益が費用に届くこともありません。",
        but_no_payback_within: "便益が費用に届くことはありません。",
        payback_within: "便益は、前提によっては幅の中で費用に届きます。",
        exports: "デジタルサービス輸出が{goal}になるには",
        adopters: "採用国が{goal}か国になるには",
        payback: "便益が{year}までに費用に届くには",
        range: "幅 {low}〜{high}",
        within: "幅の中",
        outside: "幅の外",
        others_do_not: "次の前提は、取りうるどの値にしても届きません：{names}。",
        none_reaches: "どの前提も、取りうるどの値にしても届きません：{names}。",
        between_names: "、",
        reached: "この予算と前提で、すでに届いています。▼は、ちょうど届く値です。",
        money: "前提を変えずに予算だけで届かせるには、いまの配分のまま年{amount}が必要です。",
        money_not_below: "前提を変えずに予算だけを増やしても、いまの配分のままでは年{amount}まで届きません。",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        no_goal_within: "No single assumption reaches a goal within its range. ",
        a_goal_within: "A single assumption can reach a goal within its range. ",
        no_payback_within: "Nor does any let benefits match costs.",
        but_no_payback_within: "None lets benefits match costs.",
        payback_within: "Benefits can match costs within the range of some.",
        exports: "For digital services exports of {goal}",
        adopters: "For {goal} countries",
        payback: "For benefits to match costs by {year}",
        range: "range {low} to {high}",
        within: "inside the range",
        outside: "outside the range",
        others_do_not: "No value that these can have is enough: {names}.",
        none_reaches: "No value that any can have is enough: {names}.",
        between_names: "; ",
        reached: "This budget and these assumptions reach it already. ▼ marks the value that just does.",
        money: "With money alone, at the current split, it takes {amount} a year.",
        money_not_below: "Money alone, at the current split, does not reach it up to {amount} a year.",
    };
}
