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
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        operator: "Run by",
        contact: "Contact",
        published: "Published",
        updated: "Updated",
        not_stated: "not stated",
    };
}
