//! What stands round every page, and the pages that are little else.
//!
//! Asked for by topic and not through `Words`: pages are prepared natively, so the
//! app never carries these.

use report::Lang;

/// Header, operator line, footer, and the words of the small pages.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Shell {
    pub site: &'static str,
    pub title: &'static str,
    pub skip: &'static str,
    pub pages: &'static str,
    pub menu: &'static str,
    pub languages: &'static str,
    pub own_name: &'static str,
    pub between_names: &'static str,
    pub home: Page,
    pub market: Page,
    pub rules: Page,
    pub programme: Page,
    pub operator: &'static str,
    pub operator_not_stated: &'static str,
    pub not_official: &'static str,
    pub updated: &'static str,
    pub updated_not_stated: &'static str,
    pub the_report: &'static str,
    pub without_script: &'static str,
    pub full_version: &'static str,
    pub read_market: &'static str,
    pub try_budget: &'static str,
    pub sensitivity: Page,
    pub method: Page,
    pub about: Page,
    pub access: Page,
    pub privacy: Page,
    pub missing: Page,
    pub missing_text: &'static str,
    pub missing_sign: &'static str,
    pub choose: &'static str,
    /// After a link that leaves the site.
    pub outside: &'static str,
}

/// A page's name in the navigation and what a search result says of it.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are what the struct says")]
pub struct Page {
    pub name: &'static str,
    pub description: &'static str,
    /// The same in a site that leaves the calculation out.
    pub description_findings: &'static str,
}

impl Shell {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        site: "Digital Trade Navigator",
        title: "{page}｜{site}",
        skip: "本文へ移動",
        pages: "ページ",
        menu: "メニュー",
        languages: "言語",
        own_name: "日本語",
        between_names: "　",
        home: Page {
            name: "要点",
            description: "経済産業省が委託した戦略調査の報告書は、日本のデジタルサービス輸出と日本主導のデジタル貿易ルールについて何を目標とし、何を提案しているか。要点と、目標までどこまで届くかの試算。",
            description_findings: "経済産業省が委託した戦略調査の報告書は、日本のデジタルサービス輸出と日本主導のデジタル貿易ルールについて何を目標とし、何を提案しているか。",
        },
        market: Page {
            name: "市場の動き",
            description: "世界のデジタル貿易と日本のデジタルサービス輸出について、経済産業省が委託した戦略調査の報告書が示す数値。計算値や試算と分けて示します。",
            description_findings: "世界のデジタル貿易と日本のデジタルサービス輸出について、経済産業省が委託した戦略調査の報告書が示す数値。計算値と分けて示します。",
        },
        rules: Page {
            name: "ルールの現在地",
            description: "デジタル貿易の協定・枠組みはいくつ併存し、各国の立場はどこで分かれるか。経済産業省が委託した戦略調査の報告書の数値と言葉のまま示します。",
            description_findings: "デジタル貿易の協定・枠組みはいくつ併存し、各国の立場はどこで分かれるか。経済産業省が委託した戦略調査の報告書の数値と言葉のまま示します。",
        },
        programme: Page {
            name: "予算を動かす",
            description: "報告書が提案する事業の予算配分を動かすと、日本のデジタルサービス輸出と、日本主導のルールを採用する国がどう変わるか。本サイトの試算です。",
            description_findings: "報告書が提案する事業の予算配分を動かすと、日本のデジタルサービス輸出と、日本主導のルールを採用する国がどう変わるか。本サイトの試算です。",
        },
        operator: "運営：{operator}",
        operator_not_stated: "非公式のサイト（運営者の記載なし）",
        not_official: "経済産業省の見解ではありません",
        updated: "{date}更新",
        updated_not_stated: "更新日の記載なし",
        the_report: "「報告書」は、国際的なデジタル貿易ルールについて経済産業省が委託した戦略調査の報告書を指します。",
        without_script: "このブラウザーではスクリプトが動いていないため、配分は動かせません。ここに示すのは、報告書の案を標準の前提で計算した結果です。",
        full_version: "{site}で見る",
        read_market: "市場の動きを読む",
        try_budget: "予算を動かして確かめる",
        sensitivity: Page {
            name: "答えを左右するもの",
            description: "予算と前提のうち、何が試算の答えを左右するか。前提ごとの感度、目標に届くための条件、目的ごとに最もよい配分と、すべての配分の地図。本サイトの試算です。",
            description_findings: "予算と前提のうち、何が試算の答えを左右するか。",
        },
        method: Page {
            name: "根拠と限界",
            description: "本サイトの試算のすべての前提とその根拠、報告書に書かれていないこと、数えていないもの、参照した資料。",
            description_findings: "報告書に書かれていないこと、報告書以外の公表値、参照した資料。",
        },
        about: Page {
            name: "このサイトについて",
            description: "運営者、報告書、データのダウンロード、プライバシー、アクセシビリティについて。",
            description_findings: "運営者、報告書、データのダウンロード、プライバシー、アクセシビリティについて。",
        },
        access: Page {
            name: "アクセシビリティ",
            description: "だれもが使えるサイトにするための方針と、達成基準ごとの試験の結果。",
            description_findings: "だれもが使えるサイトにするための方針と、達成基準ごとの試験の結果。",
        },
        privacy: Page {
            name: "プライバシーと安全",
            description: "本サイトが送るもの（ありません）と保存するもの、その消去、サーバーの設定、ファイルの確認、ライセンス。",
            description_findings: "本サイトが送るもの（ありません）と保存するもの、その消去、サーバーの設定、ファイルの確認、ライセンス。",
        },
        missing: Page {
            name: "ページが見つかりません",
            description: "お探しのページはありません。",
            description_findings: "お探しのページはありません。",
        },
        missing_text: "アドレスが変わったか、間違っている可能性があります。要点のページからお探しください。",
        missing_sign: "アドレスに「%23」が含まれている場合は、「#」に書き換えると開けることがあります。",
        choose: "日本語で読む",
        outside: "（サイト外）",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        site: "Digital Trade Navigator",
        title: "{page} | {site}",
        skip: "Skip to the content",
        pages: "Pages",
        menu: "Menu",
        languages: "Language",
        own_name: "English",
        between_names: ", ",
        home: Page {
            name: "Key points",
            description: "What a survey report commissioned by Japan’s METI aims at and proposes for Japan’s digital services exports and Japan-led digital-trade rules, and how far that goes by this site’s calculation.",
            description_findings: "What a survey report commissioned by Japan’s METI aims at and proposes for Japan’s digital services exports and Japan-led digital-trade rules.",
        },
        market: Page {
            name: "Market",
            description: "World digital trade and Japan’s digital services exports: what a survey report commissioned by Japan’s METI says, kept apart from what is worked out and what is assumed.",
            description_findings: "World digital trade and Japan’s digital services exports: what a survey report commissioned by Japan’s METI says, kept apart from what is worked out.",
        },
        rules: Page {
            name: "Where rules stand",
            description: "How many digital-trade agreements and frameworks coexist, and where countries divide: the figures and words of a survey report commissioned by Japan’s METI.",
            description_findings: "How many digital-trade agreements and frameworks coexist, and where countries divide: the figures and words of a survey report commissioned by Japan’s METI.",
        },
        programme: Page {
            name: "Try the budget",
            description: "Move the budget of the programme that the report proposes and see what it does to Japan’s digital services exports and to the number of countries that adopt Japan-led rules: this site’s calculation.",
            description_findings: "Move the budget of the programme that the report proposes and see what it does to Japan’s digital services exports and to the number of countries that adopt Japan-led rules: this site’s calculation.",
        },
        operator: "Run by {operator}",
        operator_not_stated: "Unofficial site; operator not stated",
        not_official: "Not the view of METI",
        updated: "Updated {date}",
        updated_not_stated: "Date of update not stated",
        the_report: "“The report” is a strategic survey of international digital-trade rules, commissioned by Japan’s Ministry of Economy, Trade and Industry (METI).",
        without_script: "Scripts do not run in this browser, so the split cannot be moved. What you see is the report’s plan on central assumptions.",
        full_version: "See it on {site}",
        read_market: "Read about the market",
        try_budget: "Try the budget yourself",
        sensitivity: Page {
            name: "What decides the answer",
            description: "Which assumption moves the result most, what would have to be true for the goals, the best split for each aim and a map of all splits. This site’s calculation.",
            description_findings: "Which assumption moves the result most.",
        },
        method: Page {
            name: "Evidence and limits",
            description: "Every assumption of this site’s calculation with its evidence, what the report does not say, what is not counted, and the sources.",
            description_findings: "What the report does not say, what was published elsewhere, and the sources.",
        },
        about: Page {
            name: "About",
            description: "Who runs this site, what the report is, data to download, privacy and accessibility.",
            description_findings: "Who runs this site, what the report is, data to download, privacy and accessibility.",
        },
        access: Page {
            name: "Accessibility",
            description: "What this site aims at so that everyone can use it, and how each success criterion was tested.",
            description_findings: "What this site aims at so that everyone can use it, and how each success criterion was tested.",
        },
        missing: Page {
            name: "Page not found",
            description: "There is no such page.",
            description_findings: "There is no such page.",
        },
        privacy: Page {
            name: "Privacy and security",
            description: "What this site sends (nothing) and keeps, how to erase it, what a host should set, how to check the files, and licences.",
            description_findings: "What this site sends (nothing) and keeps, how to erase it, what a host should set, how to check the files, and licences.",
        },
        missing_text: "The address may have changed, or have a mistake in it. Start again from the key points.",
        missing_sign: "If the address has “%23” in it, try again with “#” in its place.",
        choose: "Read in English",
        outside: " (outside this site)",
    };
}
