//! A result over the years.

use report::Lang;
use scenario::analysis::Outcome;

/// A result over the years.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct PathsOverYears {
    /// In the order of [`Outcome::ALL`].
    names: [&'static str; Outcome::ALL.len()],
    pub finding: &'static str,
    pub measure: &'static str,
    pub measure_bare: &'static str,
    pub note: &'static str,
    /// Where nothing would be without the programme.
    pub note_alone: &'static str,
    /// Of exports.
    pub fades: &'static str,
    pub source: &'static str,
    pub sentence_without: &'static str,
    pub stop: &'static str,
    pub without: &'static str,
    pub column_year: &'static str,
    pub column_value: &'static str,
    pub column_without: &'static str,
    pub column_whose: &'static str,
}

impl PathsOverYears {
    /// What a result is called in a title. A zero-width space is a place where a line may break.
    pub const fn name(&self, outcome: Outcome) -> &'static str {
        self.names[outcome as usize]
    }
}

impl PathsOverYears {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        names: [
            "事業で\u{200B}増える\u{200B}デジタルサービス輸出",
            "デジタルサービス輸出",
            "事業で\u{200B}増える\u{200B}採用国",
            "採用国",
            "その年までの\u{200B}便益÷費用",
            "その年までの\u{200B}便益÷費用",
        ],
        finding: "{name}は、\u{200B}{year}に{value}、\u{200B}{end}に{at_end}",
        measure: "{name}（{unit}）",
        measure_bare: "{name}",
        note: "太い破線は事業がある場合、細い点線は事業がない場合。どちらも試算",
        note_alone: "破線は試算",
        fades: "予算が終わると、支援による増加は薄れていきます。",
        source: "本サイトの試算。報告書によるのは予算の額だけで、前提は本サイトが置いたもの。",
        sentence_without: "事業がない場合は、{end}に{value}です。",
        stop: "。",
        without: "事業がない場合",
        column_year: "年",
        column_value: "値",
        column_without: "事業がない場合",
        column_whose: "数値の出どころ",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        names: [
            "Extra digital services exports",
            "Digital services exports",
            "Extra countries adopting",
            "Countries adopting",
            "Benefits over costs up to the year",
            "Benefits over costs up to the year",
        ],
        finding: "{name}: {value} in {year}, {at_end} in {end}",
        measure: "{name}, {unit}",
        measure_bare: "{name}",
        note: "The heavy dashed line is with the programme, the fine dotted one without it. Both are calculated",
        note_alone: "The dashed line is calculated",
        fades: "Once the budget ends, what support adds fades.",
        source: "Calculated by this site. Only the budget is the report’s; the assumptions are the site’s own.",
        sentence_without: " Without the programme: {value} in {end}.",
        stop: ".",
        without: "Without",
        column_year: "Year",
        column_value: "Value",
        column_without: "Without the programme",
        column_whose: "Whose number",
    };
}
