//! Words of the page on privacy and security: what is kept, what erases it, what a host sets.

use report::Lang;

/// Tables, list and buttons.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Privacy {
    pub kept_caption: &'static str,
    pub key: &'static str,
    pub place: &'static str,
    pub purpose: &'static str,
    pub until: &'static str,
    /// What stands under each key, in the order of `scenario::erase::KEYS`, then the pages.
    pub purposes: [&'static str; 5],
    pub local: &'static str,
    pub local_and_tab: &'static str,
    pub cache: &'static str,
    pub until_erased: &'static str,
    pub until_deleted: &'static str,
    pub until_next_version: &'static str,
    pub number: &'static str,
    pub page_key: &'static str,
    pub erase: &'static str,
    pub erase_question: &'static str,
    pub erase_yes: &'static str,
    pub erase_no: &'static str,
    pub erased: &'static str,
    pub erase_blocked: &'static str,
    pub erase_failed: &'static str,
    pub erase_without_script: &'static str,
    pub headers_caption: &'static str,
    pub header: &'static str,
    pub value: &'static str,
    pub sent_with: &'static str,
    pub everywhere: &'static str,
    pub not_embeds: &'static str,
    pub in_page: &'static str,
    pub digests: &'static str,
    pub licences: &'static str,
}

impl Privacy {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        kept_caption: "ブラウザーに保存するもの",
        key: "名前",
        place: "保存場所",
        purpose: "内容と目的",
        until: "保存期間",
        purposes: [
            "いま変更している配分と前提、元に戻すための履歴。ページを閉じても続きから始めるため",
            "名前を付けて保存した試算（一つにつき一つ）",
            "保存した試算の一覧。一覧をすぐに表示するため",
            "読み取れなかったデータ。消さずに残しておくため",
            "本サイトのページと部品。オフラインでも読めるようにするため",
        ],
        local: "localStorage",
        local_and_tab: "localStorageと、タブごとのsessionStorage",
        cache: "Cache Storage",
        until_erased: "消去するまで。タブのものは、タブを閉じるまで",
        until_deleted: "消去するまで",
        until_next_version: "本サイトの次の版が保存されるまで",
        number: "番号",
        page_key: "サイトの場所:版",
        erase: "保存したデータを消去する",
        erase_question: "変更中の配分、保存した試算、オフライン用のページを、このブラウザーからすべて消去します。開いているほかのタブの配分も、報告書の案に戻ります。元には戻せません。",
        erase_yes: "すべて消去する",
        erase_no: "やめる",
        erased: "消去しました。このあと本サイトのページを開くと、オフライン用のページは再び保存されます。",
        erase_blocked: "このブラウザーは、本サイトによる保存を許可していません。消去できるものはありません。",
        erase_failed: "一部を消去できませんでした。ブラウザーの設定から、本サイトのデータを削除してください。",
        erase_without_script: "このブラウザーではスクリプトが動いていないため、ここからは消去できません。ブラウザーの設定から、本サイトのデータを削除してください。",
        headers_caption: "サーバーで設定する応答ヘッダー",
        header: "ヘッダー",
        value: "値",
        sent_with: "対象",
        everywhere: "すべてのファイル",
        not_embeds: "embed/ の下を除くファイル",
        in_page: "各ページに書き込み済み",
        digests: "すべてのファイルのハッシュ値",
        licences: "配布するソフトウェアの名前、版、ライセンス、その条文",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        kept_caption: "What is kept in the browser",
        key: "Name",
        place: "Where",
        purpose: "What it is and what for",
        until: "Until when",
        purposes: [
            "The split and assumptions that you are changing, with the steps to undo, so that you can go on after closing the page",
            "A scenario saved under a name, one each",
            "The list of saved scenarios, so that it shows at once",
            "Data that could not be read, set aside instead of deleted",
            "The site’s pages and their parts, so that they can be read offline",
        ],
        local: "localStorage",
        local_and_tab: "localStorage, and sessionStorage for each tab",
        cache: "Cache Storage",
        until_erased: "Until you erase it; in a tab, until you close that",
        until_deleted: "Until you erase it",
        until_next_version: "Until the next version of the site is stored",
        number: "number",
        page_key: "place of the site:version",
        erase: "Erase what is kept",
        erase_question: "This erases the split that you are working on, all saved scenarios and the pages kept for offline reading from this browser. In other open tabs, too, the split goes back to the report’s plan. It cannot be undone.",
        erase_yes: "Erase everything",
        erase_no: "Cancel",
        erased: "Erased. When you next open a page of this site, pages for offline reading are stored again.",
        erase_blocked: "This browser does not let the site keep anything, so there is nothing that it could erase.",
        erase_failed: "Some of it could not be erased. Please delete this site’s data in the browser’s settings.",
        erase_without_script: "Scripts do not run in this browser, so nothing can be erased from here. Please delete this site’s data in the browser’s settings.",
        headers_caption: "Response headers for a host to set",
        header: "Header",
        value: "Value",
        sent_with: "With",
        everywhere: "every file",
        not_embeds: "all but what is under embed/",
        in_page: "stands in each page already",
        digests: "The checksum of every file",
        licences: "Names, versions, licences and licence texts of the software that is shipped",
    };
}
