//! What the calculator says of the state. A `{slot}` is filled by [`crate::sentence::fill`].

use report::Lang;

/// Words that follow the state: the app carries them.
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Calculator {
    pub answer_report: &'static str,
    pub answer_own: &'static str,
    pub answer_assumed: &'static str,
    pub lens_label: &'static str,
    pub enlarged: &'static str,
    pub loss: &'static str,
    pub total_kept: &'static str,
    pub total_free: &'static str,
    pub takes_from: &'static str,
    pub changes: &'static str,
    pub changes_none: &'static str,
    pub change: &'static str,
    pub swing: &'static str,
    pub swing_and: &'static str,
    pub swing_none: &'static str,
    pub move_none: &'static str,
    pub move_between: &'static str,
    pub move_up: &'static str,
    pub move_down: &'static str,
    pub move_many: &'static str,
    pub move_both: &'static str,
    /// An amount that differs from year to year.
    pub mean: &'static str,
    pub move_assumption: &'static str,
    pub move_assumptions: &'static str,
    pub plane_report: &'static str,
    pub plane_both: &'static str,
    pub plane_position: &'static str,
    pub plane_position_assumed: &'static str,
    pub whose_site: &'static str,
    pub whose_split: &'static str,
    pub whose_reader: &'static str,
}

impl Calculator {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        answer_report: "目標は{gap}の輸出増。標準の前提で事業が説明できるのは約\u{2060}{programme}です。",
        answer_own: "目標は{gap}の輸出増。標準の前提で、この配分が説明できるのは約\u{2060}{programme}です。",
        answer_assumed: "目標は{gap}の輸出増。変更した前提で、この配分が説明できるのは約\u{2060}{programme}です。",
        lens_label: "事業 {amount}",
        enlarged: "{times}倍に拡大",
        loss: "輸出 {exports}　国 {countries}",
        total_kept: "保っています",
        total_free: "自由に変えられます",
        takes_from: "増減の分は、まず{pillar}と入れ替えます。",
        changes: "報告書から{count}か所変更",
        changes_none: "報告書の案のままです",
        change: "{before} → {now}",
        swing: "{value}なら輸出{exports}、国{countries}。",
        swing_and: "",
        swing_none: "二つの目標への事業の効果は変わりません。",
        move_none: "配分を動かすと、その一手の効果をここに示します。",
        move_between: "{from}から{to}へ{amount}：",
        move_up: "{to}を{amount}増やす：",
        move_down: "{from}を{amount}減らす：",
        move_many: "配分の入れ替え：",
        move_both: "配分と前提の入れ替え：",
        mean: "年平均{amount}",
        move_assumption: "{name}、{before}から{now}に：",
        move_assumptions: "前提の入れ替え：",
        plane_report: "報告書の案",
        plane_both: "報告書の案＝いまの配分",
        plane_position: "いまの配分は輸出{exports}、国{countries}。報告書の案は輸出{report_exports}、国{report_countries}。",
        plane_position_assumed: "変更した前提では、いまの配分は輸出{exports}、国{countries}。報告書の案は輸出{report_exports}、国{report_countries}。すべての配分の点は標準の前提によるため、描いていません。",
        whose_site: "標準の前提による当サイトの試算です。報告書や経済産業省の試算ではありません。",
        whose_split: "利用者が設定した配分を、標準の前提で計算した試算です。経済産業省および運営者の見解ではありません。",
        whose_reader: "利用者が設定した前提による試算です。経済産業省および運営者の見解ではありません。",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        answer_report: "The goal is {gap} more exports. On central assumptions, the programme explains about {programme} of it.",
        answer_own: "The goal is {gap} more exports. On central assumptions, your split explains about {programme} of it.",
        answer_assumed: "The goal is {gap} more exports. On changed assumptions, this split explains about {programme} of it.",
        lens_label: "Programme {amount}",
        enlarged: "{times}×",
        loss: "exports {exports}, countries {countries}",
        total_kept: "kept",
        total_free: "free to change",
        takes_from: "Increases come from {pillar} first, and cuts go there.",
        changes: "Changes from the report: {count}",
        changes_none: "The report’s plan, unchanged",
        change: "{before} → {now}",
        swing: "At {value}: exports {exports}, countries {countries}.",
        swing_and: " ",
        swing_none: "What the programme adds to the two goals stays the same.",
        move_none: "Move some money and its effect appears here.",
        move_between: "{amount} from {from} to {to}: ",
        move_up: "{amount} more for {to}: ",
        move_down: "{amount} less for {from}: ",
        move_many: "New split: ",
        move_both: "New split and assumptions: ",
        mean: "{amount} a year on average",
        move_assumption: "{name}, {before} to {now}: ",
        move_assumptions: "New assumptions: ",
        plane_report: "The report",
        plane_both: "The report, and you",
        plane_position: "Your split: exports {exports}, countries {countries}. The report’s plan: exports {report_exports}, countries {report_countries}.",
        plane_position_assumed: "On changed assumptions, your split: exports {exports}, countries {countries}. The report’s plan: exports {report_exports}, countries {report_countries}. The dots of all splits are for central assumptions, so they are left out.",
        whose_site: "This site’s calculation on central assumptions, not the report’s and not METI’s.",
        whose_split: "A calculation of a split that the reader set, on central assumptions. Not the view of METI or of the operator.",
        whose_reader: "A calculation on assumptions that the reader set. Not the view of METI or of the operator.",
    };
}
