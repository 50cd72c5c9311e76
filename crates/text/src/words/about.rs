//! Names of what the page about the site says of its operator.

use report::Lang;

/// Who runs the site, and since when.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct About {
    pub operator: &'static str,
    pub contact: &'static str,
    pub published: &'static str,
    pub updated: &'static str,
    pub not_stated: &'static str,
    pub published_at: &'static str,
    pub terms: &'static str,
    pub to_cite: &'static str,
    pub one_file: &'static str,
    /// Before the size of that file.
    pub one_file_note: &'static str,
    /// File and what is in it.
    pub downloads: [(&'static str, &'static str); 6],
}

impl About {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        operator: "運営者",
        contact: "問い合わせ先",
        published: "公開日",
        updated: "更新日",
        not_stated: "記載なし",
        published_at: "公開先",
        terms: "利用規約",
        to_cite: "本サイトを引用するとき",
        one_file: "サイト全体を収めた一つのファイル",
        one_file_note: "インターネットに接続せずに、ダブルクリックで開けます。すべてのページを両言語で収め、試算と保存もできます。",
        downloads: [
            ("figures.csv", "数値の一覧（報告書の数値、計算値、報告書以外の資料）"),
            ("positions.csv", "デジタル貿易ルールの論点ごとの国の立場"),
            ("assumptions.csv", "試算の前提（本サイトが置いたもの）"),
            ("sources.csv", "参照した資料"),
            ("report.json", "以上すべて（JSON）"),
            ("datapackage.json", "表の説明（Data Package）"),
        ],
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        operator: "Run by",
        contact: "Contact",
        published: "Published",
        updated: "Updated",
        not_stated: "not stated",
        published_at: "Address",
        terms: "Terms of use",
        to_cite: "To cite this site",
        one_file: "The whole site in one file",
        one_file_note: "It opens by a double click, without the internet: all pages in both languages, calculator and saving too.",
        downloads: [
            ("figures.csv", "Figures: reported, derived, external"),
            ("positions.csv", "Countries’ positions on digital-trade rules, issue by issue"),
            ("assumptions.csv", "Assumptions of the calculation: this site’s"),
            ("sources.csv", "Sources"),
            ("report.json", "All of it, as JSON"),
            ("datapackage.json", "What the tables’ columns mean (Data Package)"),
        ],
    };
}
