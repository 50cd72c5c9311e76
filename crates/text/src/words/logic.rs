//! What the logic model says: its boxes, its columns, and how strong a link is.

use report::{Lang, Strength};

/// Names of boxes and columns, and the words round the picture.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Logic {
    pub picture: &'static str,
    pub columns: [&'static str; 5],
    pub strengths: &'static str,
    pub links: &'static str,
    pub from_to: &'static str,
    pub and: &'static str,
    pub last_growth: &'static str,
    pub market: &'static str,
    pub anyway: &'static str,
    pub capability: &'static str,
    pub adopters: &'static str,
    pub supported: &'static str,
    pub loss: &'static str,
    pub exports: &'static str,
    pub benefits: &'static str,
    pub goal_year: &'static str,
    pub a_year: &'static str,
    pub of_costs: &'static str,
    pub counted: &'static str,
    pub counted_long: &'static str,
    pub good: &'static str,
    pub medium: &'static str,
    pub proxy: &'static str,
    pub weak: &'static str,
    pub no_study: &'static str,
}

impl Logic {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// How strong the evidence is, in a word or two that fit on a ribbon.
    pub const fn strength(&self, strength: Strength) -> &'static str {
        match strength {
            Strength::Good => self.good,
            Strength::Medium => self.medium,
            Strength::Proxy => self.proxy,
            Strength::Weak => self.weak,
            Strength::NoStudy => self.no_study,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        picture: "三つの柱の予算が、活動の蓄積、採用国の増加と支援による輸出を経て、採用国の数とデジタルサービス輸出の目標につながる図。前提を置いたつながりは{links}本。根拠が強いのは{good}本、研究が見つかっていないのは{none}本。同じ内容を図の下に一本ずつ記す",
        columns: ["投入", "活動", "中間の成果", "成果", "目標と便益"],
        strengths: "つながりの根拠",
        links: "つながりを一本ずつ",
        from_to: "{from} → {to}",
        and: "、",
        last_growth: "直近の伸び",
        market: "市場の伸び（長期）",
        anyway: "事業がなくても増える採用国",
        capability: "活動の蓄積",
        adopters: "採用国",
        supported: "支援で増える輸出",
        loss: "避けられる損失",
        exports: "デジタルサービス輸出",
        benefits: "便益",
        goal_year: "{value}（{year}）",
        a_year: "年{value}（{year}）",
        of_costs: "{year}までに費用の{value}",
        counted: "そのまま数える",
        counted_long: "前提なし。そのまま数えます。",
        good: "強い",
        medium: "中程度",
        proxy: "代理指標",
        weak: "弱い",
        no_study: "研究なし",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        picture: "The money of three pillars leads through activity, countries that adopt the rules and supported exports to the goals for countries and exports. Links that rest on an assumption: {links}. On strong evidence: {good}. With no study found: {none}. The list below the picture says the same link by link",
        columns: ["Money", "Activity", "First effects", "Outcomes", "Goals and benefits"],
        strengths: "Evidence for the link",
        links: "Link by link",
        from_to: "{from} → {to}",
        and: ", ",
        last_growth: "Last reported growth",
        market: "Market growth in the long run",
        anyway: "Countries that adopt anyway",
        capability: "Activity that builds up",
        adopters: "Adopting countries",
        supported: "Exports from support",
        loss: "Loss avoided",
        exports: "Digital services exports",
        benefits: "Benefits",
        goal_year: "{value} in {year}",
        a_year: "{value} in {year}",
        of_costs: "{value} the costs by {year}",
        counted: "Counted as is",
        counted_long: "No assumption: counted as it is.",
        good: "Strong",
        medium: "Medium",
        proxy: "Proxy",
        weak: "Weak",
        no_study: "No study found",
    };
}
