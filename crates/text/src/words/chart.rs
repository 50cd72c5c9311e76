//! What charts say: findings, measures, labels, tables, sentences.
//!
//! A `{slot}` is filled with a value that comes from data or model.

use report::Lang;

/// Words that all charts share, and one struct a chart.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Chart {
    pub table: &'static str,
    pub walk: &'static str,
    pub walk_figures: &'static str,
    pub static_chart_item: &'static str,
    pub static_chart_between: &'static str,
    pub source: &'static str,
    pub source_figures: &'static str,
    pub made_by: &'static str,
    pub made_by_nobody_named: &'static str,
    pub export: &'static str,
    pub csv: &'static str,
    pub svg: &'static str,
    pub png: &'static str,
    pub png_made: &'static str,
    pub png_failed: &'static str,
    pub png_hold: &'static str,
    pub with_unit: &'static str,
    pub column_id: &'static str,
    pub column_item: &'static str,
    pub column_value: &'static str,
    pub column_unit: &'static str,
    pub column_origin: &'static str,
    pub column_note: &'static str,
    pub column_title: &'static str,
    pub column_source: &'static str,
    pub column_maker: &'static str,
    pub column_updated: &'static str,
    pub column_language: &'static str,
    pub column_terms: &'static str,
    pub terms_not_stated: &'static str,
    pub from_site: &'static str,
    pub projection: Projection,
    pub answer: Answer,
    pub static_charts: StaticCharts,
}

/// What the wanted increase of exports consists of, by the calculator's answer to the report's plan.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Answer {
    pub finding: &'static str,
    pub caption: &'static str,
    pub gap: &'static str,
    pub market: &'static str,
    pub programme: &'static str,
    pub rest: &'static str,
}

/// What pictures made of figures alone show, by their names.
#[derive(Debug)]
pub struct StaticCharts([(&'static str, &'static str); 5]);

impl StaticCharts {
    /// What a table of such a picture holds; empty for a name that none has.
    pub fn caption(&self, name: &str) -> &'static str {
        self.0.iter().find(|(known, _)| *known == name).map_or("", |(_, caption)| caption)
    }
}

/// Exports from the year before the report's to the year of the goal.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Projection {
    pub short: &'static str,
    pub reached: &'static str,
    pub measure: &'static str,
    pub period: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub prior_year: &'static str,
    pub base_year: &'static str,
    pub goal: &'static str,
    pub end: &'static str,
    pub programme: &'static str,
    pub sentence_short: &'static str,
    pub sentence_reached: &'static str,
    pub column_year: &'static str,
    pub column_exports: &'static str,
    pub column_programme: &'static str,
    pub column_goal: &'static str,
    pub column_whose: &'static str,
    pub prior_year_cell: &'static str,
    pub assumptions: &'static str,
}

impl Chart {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        table: "表で見る",
        walk: "左右の矢印キーで、年ごとの値を読めます。",
        walk_figures: "左右の矢印キーで、値を一つずつ読めます。",
        static_chart_item: "{name}：{value}",
        static_chart_between: "、",
        source: "出典：経済産業省委託の戦略調査報告書。先の年は、標準の前提による試算。",
        source_figures: "出典：経済産業省委託の戦略調査報告書。計算値は、その数値から本サイトが計算。",
        made_by: "作成：{operator}（経済産業省の見解ではありません）",
        made_by_nobody_named: "作成者の記載なし（経済産業省の見解ではありません）",
        export: "図とデータを保存",
        csv: "データ（CSV）",
        svg: "図（SVG）",
        png: "図（PNG）",
        png_made: "保存用の画像を作りました。",
        png_failed: "画像を作れませんでした。図（SVG）をお使いください。",
        png_hold: "画像を長押しすると保存できます。",
        with_unit: "{column}（{unit}）",
        column_id: "番号",
        column_item: "項目",
        column_value: "値",
        column_unit: "単位",
        column_origin: "節または計算式",
        column_note: "備考",
        column_title: "表題",
        column_source: "出典",
        column_maker: "作成",
        column_updated: "更新日",
        column_language: "言語",
        column_terms: "利用規約による出典の表記",
        terms_not_stated: "利用規約の記載なし",
        from_site: "{site}（{date}更新）",
        projection: Projection {
            short: "日本の\u{200B}デジタルサービス輸出は、\u{200B}事業を加えても\u{200B}{year}に\u{200B}{goal}には届かない試算",
            reached: "日本の\u{200B}デジタルサービス輸出は、\u{200B}{year}に\u{200B}{goal}へ届く試算",
            measure: "日本のデジタルサービス輸出（{unit}）",
            period: "名目か実質か、暦年か年度かは報告書に記載なし",
            before: "報告書",
            after: "ここから先は試算",
            prior_year: "前年",
            base_year: "{year}と仮定",
            goal: "目標 {amount}",
            end: "試算 {amount}",
            programme: "うち事業 {amount}",
            sentence_short: "日本のデジタルサービス輸出は、報告書の{base}（{base_year}と仮定）から{year}に{end}になる試算です。このうち事業によるものは{programme}で、目標の{goal}には{gap}足りません。",
            sentence_reached: "日本のデジタルサービス輸出は、報告書の{base}（{base_year}と仮定）から{year}に{end}になる試算です。このうち事業によるものは{programme}で、目標の{goal}に届きます。",
            column_year: "年",
            column_exports: "デジタルサービス輸出",
            column_programme: "うち事業",
            column_goal: "目標",
            column_whose: "数値の出どころ",
            prior_year_cell: "前年（{year}と仮定）",
            assumptions: "前提を見る",
        },
        answer: Answer {
            finding: "日本のデジタルサービス輸出：年{total}の事業による増加は、標準の前提で{year}に年約{programme}",
            caption: "日本のデジタルサービス輸出の、目標までに必要な増加の内訳（{year}の試算）",
            gap: "目標までに必要な増加",
            market: "市場の伸び",
            programme: "事業による増加",
            rest: "目標に届かない分",
        },
        static_charts: StaticCharts([
            ("growth", "世界のデジタル貿易額と日本のデジタルサービス輸出、前年と報告書の年"),
            ("mix", "日本のデジタルサービス輸出の内訳"),
            (
                "localization",
                "データローカライゼーション（国内保存義務）に海外展開を制約される日本企業、機会損失と事業の年間予算",
            ),
            ("positions", "デジタル貿易ルールの論点ごとの国の立場"),
            ("plan", "報告書が提案するデジタル貿易戦略推進プログラムの年間予算"),
        ]),
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        table: "Show as a table",
        walk: "The left and right arrow keys read out the value of each year.",
        walk_figures: "The left and right arrow keys read out the values one by one.",
        static_chart_item: "{name}: {value}",
        static_chart_between: "; ",
        source: "Source: the strategic survey report commissioned by METI. Later years are calculated on central assumptions.",
        source_figures: "Source: the strategic survey report commissioned by METI. Derived figures are worked out from it by this site.",
        made_by: "Made by {operator}. Not the view of METI",
        made_by_nobody_named: "Maker not stated. Not the view of METI",
        export: "Save chart or data",
        csv: "Data (CSV)",
        svg: "Picture (SVG)",
        png: "Picture (PNG)",
        png_made: "The picture is made. Your browser saves it.",
        png_failed: "No picture could be made here. Please use the SVG.",
        png_hold: "To save the picture, press it for a while.",
        with_unit: "{column} ({unit})",
        column_id: "Id",
        column_item: "Item",
        column_value: "Value",
        column_unit: "Unit",
        column_origin: "Section or formula",
        column_note: "Note",
        column_title: "Title",
        column_source: "Source",
        column_maker: "Made by",
        column_updated: "Updated",
        column_language: "Language",
        column_terms: "To be cited under the terms as",
        terms_not_stated: "Terms not stated",
        from_site: "{site}, updated {date}",
        projection: Projection {
            short: "Even with the programme, Japan’s digital services exports fall short of {goal} in {year}, by this site’s calculation",
            reached: "By this site’s calculation, Japan’s digital services exports reach {goal} in {year}",
            measure: "Japan’s digital services exports, {unit}",
            period: "The report does not say whether nominal or real, calendar or fiscal year",
            before: "Report",
            after: "Calculated from here",
            prior_year: "Prior year",
            base_year: "{year} (assumed)",
            goal: "Goal {amount}",
            end: "Calculated {amount}",
            programme: "Programme {amount}",
            sentence_short: "Japan’s digital services exports go from the report’s {base}, taken to be for {base_year}, to {end} in {year} by this calculation. The programme accounts for {programme} of that, and the goal of {goal} is still {gap} away.",
            sentence_reached: "Japan’s digital services exports go from the report’s {base}, taken to be for {base_year}, to {end} in {year} by this calculation. The programme accounts for {programme} of that, and the goal of {goal} is reached.",
            column_year: "Year",
            column_exports: "Digital services exports",
            column_programme: "Programme’s part",
            column_goal: "Goal",
            column_whose: "Whose number",
            prior_year_cell: "Prior year ({year}, assumed)",
            assumptions: "See the assumptions",
        },
        answer: Answer {
            finding: "Japan’s digital services exports: on central assumptions, {total} a year for the programme would add about {programme} a year by {year}",
            caption: "What the wanted increase of Japan’s digital services exports consists of, calculated for {year}",
            gap: "Wanted increase",
            market: "Market growth",
            programme: "Added by the programme",
            rest: "Shortfall",
        },
        static_charts: StaticCharts([
            (
                "growth",
                "World digital trade and Japan’s digital services exports: the report’s year and the year before",
            ),
            ("mix", "What Japan’s digital services exports consist of"),
            (
                "localization",
                "Japanese companies whose expansion abroad data-localization requirements constrain; the estimated loss beside the programme’s yearly budget",
            ),
            ("positions", "Countries’ positions on digital-trade rules, issue by issue"),
            (
                "plan",
                "Yearly budget of the Digital Trade Strategy Promotion Program that the report proposes",
            ),
        ]),
    };
}
