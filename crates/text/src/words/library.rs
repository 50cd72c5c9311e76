//! Saving, sharing and finding scenarios again. A `{slot}` is filled by
//! [`crate::sentence::text`].

use report::Lang;

/// Words that follow the state: the app carries them.
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct Library {
    /// Whose way of writing a day and a time.
    pub country: &'static str,
    pub never_saved: &'static str,
    pub as_saved: &'static str,
    pub unsaved: &'static str,
    pub name_missing: &'static str,
    pub saved: &'static str,
    pub opened: &'static str,
    pub renamed: &'static str,
    pub duplicated: &'static str,
    pub copy_of: &'static str,
    pub deleted: &'static str,
    pub restored: &'static str,
    pub count: &'static str,
    pub found: &'static str,
    pub amounts: &'static str,
    pub unreadable: &'static str,
    pub unnamed: &'static str,
    pub citation: &'static str,
    pub link_copied: &'static str,
    pub link_not_copied: &'static str,
    pub citation_copied: &'static str,
    pub citation_not_copied: &'static str,
    pub from_link: &'static str,
    pub from_link_unnamed: &'static str,
    pub file_saved: &'static str,
    pub file_not_saved: &'static str,
    pub file_too_big: &'static str,
    pub file_unreadable: &'static str,
    pub preview: &'static str,
    pub imported: &'static str,
}

impl Library {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        country: "ja-JP",
        never_saved: "この試算には、まだ名前がありません。下書きはこのブラウザーに自動で残ります。",
        as_saved: "「{name}」として保存してあります。",
        unsaved: "「{name}」に、保存していない変更があります。",
        name_missing: "名前を入れてください。",
        saved: "「{name}」を保存しました。",
        opened: "「{name}」を開きました。前の状態には「元に戻す」で戻れます。",
        renamed: "名前を「{name}」に変えました。",
        duplicated: "「{name}」として複製しました。",
        copy_of: "{name}の写し",
        deleted: "「{name}」を削除しました。",
        restored: "「{name}」を戻しました。",
        count: "保存した試算は{count}件です。",
        found: "{count}件のうち{found}件が見つかりました。",
        amounts: "専門人材{negotiation}、企業の海外展開{expansion}、技術協力{cooperation}",
        unreadable: "読み取れない試算が{count}件あります。消さずに残してあります。",
        unnamed: "名前のない試算",
        citation: "Digital Trade Navigatorを用いた独自の試算。利用者が設定した前提によるもので、経済産業省および運営者の見解ではありません。{link}",
        link_copied: "リンクをコピーしました。",
        link_not_copied: "コピーできませんでした。下のリンクを選んで写してください。",
        citation_copied: "引用文をコピーしました。",
        citation_not_copied: "コピーできませんでした。引用文を選んであります。",
        from_link: "リンクから「{name}」の写しを開きました。前の状態には「元に戻す」で戻れます。",
        from_link_unnamed: "リンクから試算の写しを開きました。前の状態には「元に戻す」で戻れます。",
        file_saved: "ファイルに書き出しました。",
        file_not_saved: "このブラウザーではファイルに書き出せませんでした。リンクをお使いください。",
        file_too_big: "ファイルが大きすぎます。このサイトで書き出したファイルを選んでください。",
        file_unreadable: "ファイルを読み取れませんでした。もう一度選んでください。",
        preview: "ファイルに{count}件の試算があります。取り込むと、いまの一覧に加わります。",
        imported: "{count}件を取り込みました。",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        country: "en-GB",
        never_saved: "This scenario has no name yet. The draft stays in this browser by itself.",
        as_saved: "Saved as “{name}”.",
        unsaved: "“{name}” has changes that are not saved.",
        name_missing: "Enter a name.",
        saved: "“{name}” is saved.",
        opened: "“{name}” is open. Undo takes you back to what was here before.",
        renamed: "The name is now “{name}”.",
        duplicated: "Copied as “{name}”.",
        copy_of: "Copy of {name}",
        deleted: "“{name}” is deleted.",
        restored: "“{name}” is back.",
        count: "Scenarios saved: {count}",
        found: "Found {found} of {count}",
        amounts: "specialists {negotiation}, expansion {expansion}, cooperation {cooperation}",
        unreadable: "Scenarios that cannot be read: {count}. They are kept as they are.",
        unnamed: "Scenario without a name",
        citation: "Our analysis, produced with Digital Trade Navigator, on assumptions that we set. Not the view of METI or of the operator. {link}",
        link_copied: "The link is copied.",
        link_not_copied: "The link was not copied. Select it below and copy it.",
        citation_copied: "The citation is copied.",
        citation_not_copied: "The citation was not copied. It is selected for you.",
        from_link: "A copy of “{name}” is open, from the link. Undo takes you back to what was here before.",
        from_link_unnamed: "A copy of a scenario is open, from the link. Undo takes you back to what was here before.",
        file_saved: "Saved to a file.",
        file_not_saved: "This browser cannot save a file from here. Use the link instead.",
        file_too_big: "This file is too big. Choose a file that this site has written.",
        file_unreadable: "The file could not be read. Please choose it once more.",
        preview: "The file holds {count} scenarios. Importing adds them to your list.",
        imported: "Imported: {count}",
    };
}

/// What stands still around them.
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct LibraryPage {
    pub title: &'static str,
    pub name: &'static str,
    pub note: &'static str,
    pub save: &'static str,
    pub save_new: &'static str,
    pub reset_saved: &'static str,
    pub share: &'static str,
    pub link: &'static str,
    pub link_note: &'static str,
    pub copy_link: &'static str,
    pub share_link: &'static str,
    pub copy_citation: &'static str,
    pub files: &'static str,
    pub export_this: &'static str,
    pub export_all: &'static str,
    pub import: &'static str,
    pub do_import: &'static str,
    pub cancel: &'static str,
    pub list: &'static str,
    pub search: &'static str,
    pub sort: &'static str,
    pub newest: &'static str,
    pub by_name: &'static str,
    pub more: &'static str,
    pub undo_delete: &'static str,
    pub export_unreadable: &'static str,
    pub open: &'static str,
    pub rename: &'static str,
    pub new_name: &'static str,
    pub duplicate: &'static str,
    pub delete: &'static str,
}

impl LibraryPage {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        title: "保存と共有",
        name: "試算の名前",
        note: "メモ（リンクには入りません）",
        save: "この試算を保存",
        save_new: "別の試算として保存",
        reset_saved: "保存した状態に戻す",
        share: "共有",
        link: "この試算のリンク",
        link_note: "試算はすべてリンクの中にあり、どこにも送られません。",
        copy_link: "リンクをコピー",
        share_link: "ほかのアプリで送る",
        copy_citation: "引用文をコピー",
        files: "ファイル",
        export_this: "この試算を書き出す",
        export_all: "保存した試算をすべて書き出す",
        import: "ファイルから取り込む",
        do_import: "取り込む",
        cancel: "やめる",
        list: "保存した試算",
        search: "名前で探す",
        sort: "並べ方",
        newest: "新しい順",
        by_name: "名前順",
        more: "さらに表示",
        undo_delete: "削除を取り消す",
        export_unreadable: "ファイルとして取り出す",
        open: "開く",
        rename: "名前を変える",
        new_name: "新しい名前",
        duplicate: "複製",
        delete: "削除",
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        title: "Save and share",
        name: "Name of the scenario",
        note: "Note (not part of the link)",
        save: "Save this scenario",
        save_new: "Save as another",
        reset_saved: "Back to what was saved",
        share: "Share",
        link: "Link to this scenario",
        link_note: "The whole scenario is in the link; nothing is sent anywhere.",
        copy_link: "Copy the link",
        share_link: "Send by another app",
        copy_citation: "Copy the citation",
        files: "Files",
        export_this: "Save this scenario to a file",
        export_all: "Save all to a file",
        import: "Import from a file",
        do_import: "Import",
        cancel: "Cancel",
        list: "Saved scenarios",
        search: "Search by name",
        sort: "Order",
        newest: "Newest first",
        by_name: "By name",
        more: "Show more",
        undo_delete: "Undo the deletion",
        export_unreadable: "Save them to a file",
        open: "Open",
        rename: "Rename",
        new_name: "New name",
        duplicate: "Duplicate",
        delete: "Delete",
    };
}
