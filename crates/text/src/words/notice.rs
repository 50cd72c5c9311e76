//! What the site tells the reader about itself: storage, a new version, a fault.

use report::Lang;

/// Notices, each with its way out.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what has happened")]
pub struct Notice {
    pub storage_blocked: &'static str,
    pub storage_full: &'static str,
    pub draft_set_aside: &'static str,
    pub draft_newer: &'static str,
    pub other_tab: &'static str,
    pub framed: &'static str,
    pub erased: &'static str,
    pub new_version: &'static str,
    pub load_new_version: &'static str,
    pub later: &'static str,
    pub stopped: &'static str,
    pub app_missing: &'static str,
    pub load_again: &'static str,
    pub in_app_worker: &'static str,
    pub in_app_files: &'static str,
    pub in_app_way: &'static str,
    pub in_app_copy: &'static str,
    pub in_app_copied: &'static str,
    pub in_app_not_copied: &'static str,
    pub opened_as_file: &'static str,
    pub open_one_file: &'static str,
    /// Said by the one file while its pages cannot be seen.
    pub opening: &'static str,
}

impl Notice {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        storage_blocked: "このブラウザーでは保存できません。計算はできますが、ページを閉じると配分は残りません。",
        storage_full: "ブラウザーの保存領域がいっぱいで、いまの配分を保存できません。計算は続けられます。",
        draft_set_aside: "前回の配分を読み取れませんでした。元のデータは消さずに別の場所に残し、報告書の案から始めています。",
        draft_newer: "前回の配分は、本サイトの新しい版で保存されています。データはそのまま残し、報告書の案から始めています。ここで変えた内容は、次に開いたときには残りません。ページを読み込み直してください。",
        other_tab: "このブラウザーには、このタブとは別の、変更途中の試算もあります（別のタブか、前回のもの）。次に本サイトを開いたときに残るのは、あとから変えたほうだけです。残したい試算は、名前を付けて保存してください。",
        framed: "ほかのページに埋め込まれた画面では、何も保存しません。計算はできますが、ページを閉じると配分は残りません。",
        erased: "保存されていたデータは、別のタブで消去されました。報告書の案に戻っています。",
        new_version: "本サイトの新しい版があります。",
        load_new_version: "新しい版を読み込む",
        later: "あとで",
        stopped: "このページは操作に応答できなくなりました。読み込み直すと、このブラウザーに保存されたところから再開します。",
        app_missing: "操作に必要なプログラムがまだ届いていないため、ボタンや入力欄は使えません。文章、図、表はこのまま読めます。しばらく待っても変わらないときは、読み込み直してください。",
        load_again: "読み込み直す",
        in_app_worker: "このブラウザーでは、オフラインで読むためのページの保存ができません。",
        in_app_files: "アプリのなかの画面では、ファイルの保存ができないことや、保存した試算が残らないことがあります。",
        in_app_way: "リンクをコピーして、SafariやChromeなどのブラウザーで開いてください。",
        in_app_copy: "リンクをコピー",
        in_app_copied: "リンクをコピーしました。ブラウザーのアドレス欄に貼り付けてください。",
        in_app_not_copied: "コピーできませんでした。アプリのメニューから「ブラウザーで開く」を選んでください。",
        opened_as_file: "このページはファイルとして開かれています。文章と図表は読めますが、予算の配分の試算や保存など、操作する部分は動きません。操作するには、サイト全体を収めた一つのファイルを開いてください。",
        open_one_file: "そのファイルを開く",
        opening: "ファイルを開いています。しばらくしてもこの表示のままの場合は、新しいブラウザーで開いてください。",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        storage_blocked: "This browser does not let the site save anything. The calculator works, but your split is gone when you close the page.",
        storage_full: "The browser’s storage is full, so your split cannot be saved. You can go on calculating.",
        draft_set_aside: "Your last split could not be read. Its data is kept, set aside and not deleted; you start from the report’s plan.",
        draft_newer: "Your last split was saved by a newer version of this site. It is kept as it is; you start from the report’s plan, and what you change here is not kept for your next visit. Please reload the page.",
        other_tab: "This browser also holds another unsaved scenario, from another tab or from an earlier visit. Next time you open this site, only the one changed last is there. To keep one, save it under a name.",
        framed: "Shown inside another page, this one saves nothing. The calculator works, but your split is gone when you close the page.",
        erased: "The saved data was erased in another tab. You are back at the report’s plan.",
        new_version: "There is a new version of this site.",
        load_new_version: "Load the new version",
        later: "Later",
        stopped: "This page has stopped answering. Load it again to go on from what this browser has saved.",
        app_missing: "Buttons and fields do not work yet: the program behind them has not arrived. Text, charts and tables can be read as they are. If this does not change in a while, load the page again.",
        load_again: "Load again",
        in_app_worker: "This browser cannot keep pages for reading offline.",
        in_app_files: "Inside another app, files may not download and saved scenarios may be lost.",
        in_app_way: "Copy the link and open it in a browser such as Safari or Chrome.",
        in_app_copy: "Copy the link",
        in_app_copied: "The link is copied. Paste it into your browser’s address bar.",
        in_app_not_copied: "The link could not be copied. Choose “Open in browser” in the app’s menu.",
        opened_as_file: "This page was opened as a file. Its text and charts can be read, but nothing on it answers: no calculating, no saving. For that, open the one file that holds the whole site.",
        open_one_file: "Open that file",
        opening: "Opening the file. If this message stays, please use a newer browser.",
    };
}
