//! How the site is found and passed on: what other sites and programs show of it, and the pages of prepared
//! splits.
//!
//! Asked for by topic and not through `Words`: only prepared files hold these.

use report::Lang;

/// Words of files and tags that machines read, and of the pages to pass on.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Found {
    pub site_description: &'static str,
    /// What the site calls the report, whose own title it does not know.
    pub report_name: &'static str,
    pub ministry: &'static str,
    pub data_name: &'static str,
    pub data_description: &'static str,
    pub short_name: &'static str,
    pub preset_title: &'static str,
    pub preset_description: &'static str,
    pub preset_split: &'static str,
    pub open_preset: &'static str,
    pub picture: &'static str,
    pub presets_title: &'static str,
    pub presets_words: &'static str,
}

impl Found {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        site_description: "国際的なデジタル貿易ルールに関する戦略調査の報告書を、問いかけながら読むサイト。報告書の数値と、前提を置いた試算を分けて示します。",
        report_name: "国際的なデジタル貿易ルールに関する戦略調査の報告書（経済産業省委託）",
        ministry: "経済産業省",
        data_name: "報告書の数値と、試算の前提",
        data_description: "経済産業省が委託した戦略調査の報告書の数値、そこから計算した値、本サイトの試算の前提、参照した資料。数値ごとに出どころを示しています。",
        short_name: "デジタル貿易",
        preset_title: "デジタルサービス輸出への効果：配分の例「{name}」",
        preset_description: "報告書が提案する事業の予算を「{name}」の形で配ると、日本のデジタルサービス輸出の目標にどこまで届くか。標準の前提による本サイトの試算です。",
        preset_split: "柱ごとの年間の予算",
        open_preset: "この配分を動かして確かめる",
        picture: "結果の画像を開く（長押しか右クリックで保存できます）",
        presets_title: "配分の例のページ",
        presets_words: "次のページは、結果を画像と文章で示します。アドレスをほかの人に知らせるときにお使いください。",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        site_description: "A strategic survey of international digital-trade rules, turned into a site that you can question. What the report says and what is calculated on assumptions are kept apart.",
        report_name: "Strategic survey report on international digital-trade rules, commissioned by METI",
        ministry: "Ministry of Economy, Trade and Industry (METI), Japan",
        data_name: "Figures of the report, and assumptions of the calculation",
        data_description: "The figures of a strategic survey report commissioned by Japan’s METI, what is worked out from them, the assumptions of this site’s calculation, and the sources. Each figure says whose it is.",
        short_name: "Digital trade",
        preset_title: "Effect on digital services exports: the sample split “{name}”",
        preset_description: "How far the budget that the report proposes goes towards the goal for Japan’s digital services exports when it is split as “{name}”: this site’s calculation on central assumptions.",
        preset_split: "Yearly budget by pillar",
        open_preset: "Move this split yourself",
        picture: "Open the result as a picture (press it for a while, or click it with the right button, to save it)",
        presets_title: "Pages of the sample splits",
        presets_words: "Each of these pages gives the result as a picture and in words. Use its address to tell others.",
    };
}
