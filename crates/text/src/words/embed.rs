//! What embeds say, and the page that offers them to web editors.
//!
//! A `{slot}` is filled with a value that comes from data or model.

use report::Lang;

use super::shell::Page;

/// Words of the views and of the page for web editors.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Embed {
    views: [(&'static str, Page); 6],
    pub page: Page,
    pub only_reported: &'static str,
    pub has_calculation: &'static str,
    /// Of a frame.
    pub title: &'static str,
    pub full_calculator: &'static str,
    pub calculator_stopped: &'static str,
    pub calculator_unscripted: &'static str,
    pub charts_zip: &'static str,
    pub site_zip: &'static str,
    pub to_ways: &'static str,
    pub picture: &'static str,
    pub table: &'static str,
    pub own_page: &'static str,
    pub code: &'static str,
    pub code_of: &'static str,
    pub preview: &'static str,
    /// In the one file, which holds no frames.
    pub preview_not_here: &'static str,
    pub preview_online: &'static str,
    pub preview_on_host: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_failed: &'static str,
    pub ways: [Way; 3],
    pub way_rows: [&'static str; 4],
    pub placeholder: &'static str,
    pub address_not_stated: &'static str,
    pub address_completed: &'static str,
    pub fixed_height: &'static str,
    pub options: [(&'static str, &'static str); 2],
    /// Of the calculator alone.
    pub calculator_option: (&'static str, &'static str),
    pub tokens: [(&'static str, &'static str); 2],
    /// Of the calculator alone.
    pub calculator_token: (&'static str, &'static str),
    pub sheets: &'static [Sheet],
}

/// A way to paste a chart.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Way {
    pub name: &'static str,
    pub whom: &'static str,
    pub rows: [&'static str; 4],
}

/// What is handed to an officer.
#[derive(Debug)]
pub struct Sheet {
    /// The page that it is; left out while the site has no such page.
    pub slug: &'static str,
    /// What it is called here.
    pub name: &'static str,
    /// What is in it.
    pub about: &'static str,
}

impl Embed {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// A view's name and what it shows; none for a name that no view has.
    pub fn view(&self, name: &str) -> Option<&Page> {
        self.views.iter().find(|(known, _)| *known == name).map(|(_, page)| page)
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        views: [
            (
                "market-growth",
                Page {
                    name: "市場の伸び",
                    description: "世界のデジタル貿易額と日本のデジタルサービス輸出、前年と報告書の年",
                    description_findings: "世界のデジタル貿易額と日本のデジタルサービス輸出、前年と報告書の年",
                },
            ),
            (
                "export-mix",
                Page {
                    name: "輸出の内訳",
                    description: "日本のデジタルサービス輸出の内訳",
                    description_findings: "日本のデジタルサービス輸出の内訳",
                },
            ),
            (
                "positions",
                Page {
                    name: "各国の立場",
                    description: "デジタル貿易ルールの論点ごとに、支持する国と、制限・留保・反対の国の数",
                    description_findings: "デジタル貿易ルールの論点ごとに、支持する国と、制限・留保・反対の国の数",
                },
            ),
            (
                "allocation",
                Page {
                    name: "予算の配分",
                    description: "報告書が提案するデジタル貿易戦略推進プログラムの年間予算",
                    description_findings: "報告書が提案するデジタル貿易戦略推進プログラムの年間予算",
                },
            ),
            (
                "projection",
                Page {
                    name: "輸出の推移",
                    description: "日本のデジタルサービス輸出が目標の年にいくらになるか。本サイトの試算",
                    description_findings: "日本のデジタルサービス輸出が目標の年にいくらになるか。本サイトの試算",
                },
            ),
            (
                "calculator",
                Page {
                    name: "予算を動かす",
                    description: "予算の配分を動かすと、日本のデジタルサービス輸出と採用国がどう変わるか。本サイトの試算",
                    description_findings: "予算の配分を動かすと、日本のデジタルサービス輸出と採用国がどう変わるか。本サイトの試算",
                },
            ),
        ],
        page: Page {
            name: "ウェブ担当の方へ",
            description: "本サイトの図を、ほかのサイトのページに貼り付けるための見本とコード。報告書の数値だけの図と、試算を含む図を分けて示します。",
            description_findings: "本サイトの図を、ほかのサイトのページに貼り付けるための見本とコード。どの図も報告書の数値だけです。",
        },
        only_reported: "報告書の数値のみ",
        has_calculation: "試算を含む",
        title: "{finding}（{mark}）",
        full_calculator: "前提を変える、保存する、比べる：",
        calculator_stopped: "この枠の中では配分を動かせません。次のリンクから開くと動かせます。",
        calculator_unscripted: "スクリプトが動いていないため、ここでは配分を動かせません。示しているのは、報告書の案を標準の前提で計算した結果です。",
        charts_zip: "図をまとめて保存（ZIP）",
        site_zip: "サイト全体を保存（ZIP）",
        to_ways: "貼り方を見る",
        picture: "図",
        table: "表",
        own_page: "図だけのページ",
        code: "貼り付けるコードと見本",
        code_of: "{view}を貼り付けるコード：{way}",
        preview: "見本：{view}",
        preview_not_here: "見本は、このファイルには入っていません。",
        preview_online: "公開しているサイトで見本を開く",
        preview_on_host: "サイトを置いたアドレスの「ウェブ担当の方へ」に表示されます。",
        copy: "コードをコピー",
        copied: "コピーしました。",
        copy_failed: "コピーできませんでした。選択した部分をコピーしてください。",
        ways: [
            Way {
                name: "画像・表・リンク",
                whom: "スクリプトと枠を取り除く編集画面に。HTMLだけです。",
                rows: ["なし", "画像のまま", "画像を読み込むときだけ、本サイトと", "要りません"],
            },
            Way {
                name: "iframe、高さ固定",
                whom: "枠を置ける編集画面に。スクリプトは要りません。",
                rows: [
                    "表の開閉",
                    "幅{narrow}〜{wide} pxで収まる固定値",
                    "本サイトとだけ",
                    "コードに書いてあります",
                ],
            },
            Way {
                name: "iframeとembed.js",
                whom: "スクリプトを置けるページに。高さが中身に合います。",
                rows: ["表の開閉", "自動", "本サイトとだけ", "コードに書いてあります"],
            },
        ],
        way_rows: ["動き", "高さ", "通信", "sandbox"],
        placeholder: "https://（公開先）/",
        address_not_stated: "公開先のアドレスが未設定です。コードの「https://（公開先）/」を、サイトを置いたアドレスに置き換えてください。",
        address_completed: "公開先のアドレスが未設定なので、コードには、いま開いているこのページのアドレスを入れています。別の場所に公開する場合は置き換えてください。",
        fixed_height: "高さ{height} px",
        options: [
            ("/ja/、/en/", "言語。アドレスの途中にある言語の部分を書き換えます。"),
            (
                "?theme=light、?theme=dark",
                "明るい配色か暗い配色に固定します。ないときは、読む人の設定に従います。スクリプトが動く枠で使えます。",
            ),
        ],
        calculator_option: (
            "#s=…",
            "「予算を動かす」に出す試算。予算を動かすページの共有リンクから「#s=」以降を写します。",
        ),
        tokens: [
            ("allow-scripts", "高さの自動調整と配色の指定に必要です。"),
            (
                "allow-popups allow-popups-to-escape-sandbox",
                "本サイトを別のタブで開くリンクに必要です。",
            ),
        ],
        calculator_token: (
            "allow-same-origin",
            "「予算を動かす」だけに、allow-scriptsとともに必要です。ないときは、報告書の案の結果とリンクを示します。",
        ),
        sheets: &[
            Sheet {
                slug: "access",
                name: "アクセシビリティ",
                about: "目標とする規格、達成基準ごとの試験の結果、試験の方法",
            },
            Sheet {
                slug: "privacy",
                name: "プライバシーと安全",
                about: "外部への通信と保存するもの、サーバーのヘッダーの設定、ファイルの照合値、ライセンス",
            },
            Sheet {
                slug: "about",
                name: "運営者と出典",
                about: "運営者、問い合わせ先、更新日、報告書、データのダウンロード",
            },
        ],
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        views: [
            (
                "market-growth",
                Page {
                    name: "Market growth",
                    description: "World digital trade and Japan’s digital services exports: the report’s year and the year before",
                    description_findings: "World digital trade and Japan’s digital services exports: the report’s year and the year before",
                },
            ),
            (
                "export-mix",
                Page {
                    name: "Export mix",
                    description: "What Japan’s digital services exports consist of",
                    description_findings: "What Japan’s digital services exports consist of",
                },
            ),
            (
                "positions",
                Page {
                    name: "Countries’ positions",
                    description: "How many countries support or oppose each digital-trade rule at issue",
                    description_findings: "How many countries support or oppose each digital-trade rule at issue",
                },
            ),
            (
                "allocation",
                Page {
                    name: "Budget split",
                    description: "Yearly budget of the Digital Trade Strategy Promotion Program that the report proposes",
                    description_findings: "Yearly budget of the Digital Trade Strategy Promotion Program that the report proposes",
                },
            ),
            (
                "projection",
                Page {
                    name: "Projection",
                    description: "How far Japan’s digital services exports go by the year of the goal: this site’s calculation",
                    description_findings: "How far Japan’s digital services exports go by the year of the goal: this site’s calculation",
                },
            ),
            (
                "calculator",
                Page {
                    name: "Try the budget",
                    description: "Move the budget and see what that does to Japan’s digital services exports and to countries adopting: this site’s calculation",
                    description_findings: "Move the budget and see what that does to Japan’s digital services exports and to countries adopting: this site’s calculation",
                },
            ),
        ],
        page: Page {
            name: "For web editors",
            description: "Previews and code for putting this site’s charts on other sites, those with the report’s figures only kept apart from those that contain calculations.",
            description_findings: "Previews and code for putting this site’s charts on other sites. All hold the report’s figures only.",
        },
        only_reported: "Report’s figures only",
        has_calculation: "Contains calculations",
        title: "{finding} ({mark})",
        full_calculator: "To change assumptions, save or compare: ",
        calculator_stopped: "The split cannot be moved inside this frame. Open it from the link below.",
        calculator_unscripted: "Scripts do not run here, so the split cannot be moved. What you see is the report’s plan on central assumptions.",
        charts_zip: "Download all charts (ZIP)",
        site_zip: "Download the whole site (ZIP)",
        to_ways: "How to paste",
        picture: "Picture",
        table: "Table",
        own_page: "The chart alone",
        code: "Code and preview",
        code_of: "Code for {view}: {way}",
        preview: "Preview: {view}",
        preview_not_here: "This file does not hold the preview. ",
        preview_online: "Open the preview on the published site",
        preview_on_host: "You will find it under “For web editors” once the site is on a server.",
        copy: "Copy the code",
        copied: "Copied.",
        copy_failed: "It could not be copied. Please copy what is selected.",
        ways: [
            Way {
                name: "Image, table, link",
                whom: "For editors that strip scripts and frames. Plain HTML.",
                rows: ["None", "The image’s own", "This site, for the image only", "Not needed"],
            },
            Way {
                name: "iframe, fixed height",
                whom: "For editors that allow frames. No script.",
                rows: [
                    "The table opens",
                    "Fixed; fits from {narrow} to {wide} px",
                    "This site only",
                    "In the code",
                ],
            },
            Way {
                name: "iframe with embed.js",
                whom: "For pages that allow scripts. The height follows the content.",
                rows: ["The table opens", "Automatic", "This site only", "In the code"],
            },
        ],
        way_rows: ["Moves", "Height", "Requests to", "Sandbox"],
        placeholder: "https://(your address)/",
        address_not_stated: "The site’s public address is not set. In the code, replace “https://(your address)/” with the address where you put the site.",
        address_completed: "The site’s public address is not set, so the code has the address at which you are reading this page. Replace it if you publish the site elsewhere.",
        fixed_height: "{height} px high",
        options: [
            ("/ja/, /en/", "The language: change that part of the address."),
            (
                "?theme=light, ?theme=dark",
                "Keeps the light or the dark colours; without it, the reader’s own setting decides. It works where the frame may run scripts.",
            ),
        ],
        calculator_option: (
            "#s=…",
            "The scenario that “Try the budget” shows: take what begins with “#s=” from a link shared there.",
        ),
        tokens: [
            ("allow-scripts", "For the automatic height and the colours."),
            (
                "allow-popups allow-popups-to-escape-sandbox",
                "For the link that opens this site in another tab.",
            ),
        ],
        calculator_token: (
            "allow-same-origin",
            "For “Try the budget” only, together with allow-scripts. Without both, the frame shows the report’s plan and the link.",
        ),
        sheets: &[
            Sheet {
                slug: "access",
                name: "Accessibility",
                about: "The standards aimed at, the result for each criterion, how it was tested",
            },
            Sheet {
                slug: "privacy",
                name: "Privacy and security",
                about: "What is sent and kept, headers to set on the server, digests of the files, licences",
            },
            Sheet {
                slug: "about",
                name: "Operator and sources",
                about: "Who runs the site, contact, dates, the report, data to download",
            },
        ],
    };
}
