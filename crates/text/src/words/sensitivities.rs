//! What an assumption could change, and what a payback hangs on. A `{slot}` is filled by
//! [`crate::sentence::line`].

use report::Lang;

/// Words that follow the state: the app carries them.
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct Sensitivities {
    /// Of one end of a range.
    pub at: &'static str,
    pub between_results: &'static str,
    pub between_ends: &'static str,
    pub exports: &'static str,
    pub countries: &'static str,
    pub ratios: &'static str,
    /// Where only the last year's moves.
    pub ratio_last: &'static str,
    pub paid_back: &'static str,
    pub not_paid_back: &'static str,
    /// Where both ends are printed alike though they differ.
    pub exports_hardly: &'static str,
    pub countries_hardly: &'static str,
    pub ratios_hardly: &'static str,
    /// What stays as it is, by these names.
    pub same: &'static str,
    pub names: [&'static str; 3],
    pub between_names: &'static str,
    pub nothing: &'static str,
    /// Beside a payback, always.
    pub paid: &'static str,
    pub hangs: &'static str,
    pub hangs_on: &'static str,
    pub between_hanging: &'static str,
    pub hangs_end: &'static str,
}

impl Sensitivities {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        at: "{value}なら{results}。",
        between_results: "、",
        between_ends: "",
        exports: "輸出{exports}",
        countries: "採用国{countries}か国",
        ratios: "便益は{until}までに費用の{ratio}、{later}までに{ratio_later}",
        ratio_last: "便益は{last}までに費用の{ratio}",
        paid_back: "{year}までに費用を上回る",
        not_paid_back: "{last}までに費用を上回らない",
        exports_hardly: "輸出の変化は{amount}未満",
        countries_hardly: "採用国の変化は{amount}か国未満",
        ratios_hardly: "費用に対する便益の変化は{amount}未満",
        same: "変わらないもの：{names}。",
        names: ["輸出", "採用国", "便益÷費用"],
        between_names: "、",
        nothing: "輸出、採用国、便益÷費用のどれも変わりません。",
        paid: "便益は費用に対して{until}までに{ratio}、{later}までに{ratio_later}、{last}までに{ratio_last}です。",
        hangs: "何をどこまで便益とみなすかで変わり、{last}までの比は、",
        hangs_on: "「{name}」が{low}なら{at_low}、{high}なら{at_high}",
        between_hanging: "、",
        hangs_end: "になります。",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        at: "At {value}: {results}.",
        between_results: ", ",
        between_ends: " ",
        exports: "exports {exports}",
        countries: "countries adopting {countries}",
        ratios: "benefits {ratio} of costs by {until}, {ratio_later} by {later}",
        ratio_last: "benefits {ratio} of costs by {last}",
        paid_back: "paid back by {year}",
        not_paid_back: "not paid back by {last}",
        exports_hardly: "exports change by less than {amount}",
        countries_hardly: "countries adopting change by less than {amount}",
        ratios_hardly: "benefits over costs change by less than {amount}",
        same: " No change: {names}.",
        names: ["exports", "countries adopting", "benefits ÷ costs"],
        between_names: ", ",
        nothing: "Neither exports, nor countries adopting, nor benefits ÷ costs change.",
        paid: "Benefits come to {ratio} of costs by {until}, {ratio_later} by {later} and {ratio_last} by {last}.",
        hangs: " What counts as a benefit decides it. By {last}: ",
        hangs_on: "“{name}” at {low} gives {at_low}, at {high} {at_high}",
        between_hanging: "; ",
        hangs_end: ".",
    };
}
