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
    pub new_version: &'static str,
    pub load_new_version: &'static str,
    pub later: &'static str,
    pub stopped: &'static str,
    pub load_again: &'static str,
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
        new_version: "本サイトの新しい版があります。",
        load_new_version: "新しい版を読み込む",
        later: "あとで",
        stopped: "このページは操作に応答できなくなりました。読み込み直すと、このブラウザーに保存されたところから再開します。",
        load_again: "読み込み直す",
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
        new_version: "There is a new version of this site.",
        load_new_version: "Load the new version",
        later: "Later",
        stopped: "This page has stopped answering. Load it again to go on from what this browser has saved.",
        load_again: "Load again",
        opened_as_file: "This page was opened as a file. Its text and charts can be read, but nothing on it answers: no calculating, no saving. For that, open the one file that holds the whole site.",
        open_one_file: "Open that file",
        opening: "Opening the file. If this message stays, please use a newer browser.",
    };
}
