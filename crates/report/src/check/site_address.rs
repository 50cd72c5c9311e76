//! Addresses of the site itself lead somewhere: what pages, citations and images would repeat.

use super::near::half_width;
use super::{Finding, Rule, words};
use crate::address::{is_mail, is_whole, of_contact};
use crate::raw::{RawData, Row};
use crate::{Bilingual, Lang};

pub(super) const RULE: Rule = Rule {
    id: "site-address",
    name: ["公開先と問い合わせ先", "addresses of the site"],
    whole: false,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    raw.table("site").flat_map(|row| [base(row), contact(row), terms(row)]).flatten().collect()
}

fn finding(row: &Row, key: &str, problem: Bilingual, remedy: Bilingual) -> Finding {
    Finding { location: row.location_of(key), problem, remedy }
}

/// Where the site is published: every page's own address is written behind it.
fn base(row: &Row) -> Option<Finding> {
    let typed = row.text("base_address")?;
    let folder = folder(typed);
    if is_whole(typed) && typed.strip_suffix('/') == Some(folder) {
        return None;
    }
    let remedy = if is_whole(folder) {
        words(
            format!("base_address = \"{folder}/\" と書いてください。"),
            format!("Write base_address = \"{folder}/\""),
        )
    } else {
        words(
            "ブラウザーのアドレス欄から、サイトのいちばん上のフォルダーのアドレスを https:// から最後の / まで写してください。まだ決まっていなければ \"\" とします。",
            "Copy the address of the site's uppermost folder from a browser, from https:// to the last slash. Write \"\" while it is not known.",
        )
    };
    let problem = words(
        format!(
            "「base_address」の「{typed}」は、https:// で始まり / で終わるフォルダーのアドレスではありません。"
        ),
        format!(
            "“base_address”: “{typed}” is no address of a folder, from https:// to a slash at its end."
        ),
    );
    Some(finding(row, "base_address", problem, remedy))
}

/// The site's uppermost folder, of whichever of its pages an address was copied.
fn folder(typed: &str) -> &str {
    let page = typed.split(['?', '#']).next().unwrap_or_default();
    let page = page.strip_suffix("index.html").unwrap_or(page).trim_end_matches('/');
    Lang::CODES.iter().find_map(|lang| page.strip_suffix(lang)?.strip_suffix('/')).unwrap_or(page)
}

/// Where readers ask; a mail address may stand with or without `mailto:`.
fn contact(row: &Row) -> Option<Finding> {
    let typed = row.text("contact")?;
    if of_contact(typed).is_some() {
        return None;
    }
    let half = half_width(typed).replace(' ', "");
    let remedy = if is_mail(half.trim_start_matches("mailto:")) {
        words(
            format!("半角で contact = \"{half}\" と書いてください。"),
            format!("Write contact = \"{half}\", in half width."),
        )
    } else {
        words(
            "contact = \"name@example.go.jp\" か \"https://…\" のように書いてください。まだ決まっていなければ \"\" とします。",
            "Write it as in contact = \"name@example.go.jp\" or \"https://…\". Write \"\" while it is not known.",
        )
    };
    let problem = words(
        format!(
            "「contact」の「{typed}」は、メールアドレスでも https:// のアドレスでもありません。"
        ),
        format!(
            "“contact”: “{typed}” is neither a mail address nor an address that begins with https://"
        ),
    );
    Some(finding(row, "contact", problem, remedy))
}

/// Terms are cited with their address, and an address alone says nothing.
fn terms(row: &Row) -> Option<Finding> {
    let address = row.text("terms_address");
    let is_chosen = row.text("terms").is_some();
    let (problem, remedy) = match address {
        Some(typed) if !is_whole(typed) => (
            words(
                format!(
                    "「terms_address」の「{typed}」は https:// で始まる完全なアドレスではありません。"
                ),
                format!("“terms_address”: “{typed}” is no whole address that begins with https://"),
            ),
            words(
                "利用規約のページのアドレスを、ブラウザーから写してください。",
                "Copy the address of the page with the terms from a browser.",
            ),
        ),
        Some(_) if !is_chosen => (
            words(
                "「terms_address」がありますが、どの規約か（terms）が書かれていません。",
                "There is a “terms_address”, and no “terms” that say which terms these are.",
            ),
            words(
                "terms に \"pdl1.0\" か \"older\" を書くか、terms_address を \"\" にしてください。",
                "Write \"pdl1.0\" or \"older\" in terms, or \"\" in terms_address.",
            ),
        ),
        None if row.text("terms") == Some("pdl1.0") => (
            words(
                "PDL1.0による出典の表記には、規約のアドレス（terms_address）が要ります。",
                "A source under PDL1.0 is named with the address of these terms (terms_address).",
            ),
            words(
                "公共データ利用規約（第1.0版）のページのアドレスを terms_address に書いてください。",
                "Write in terms_address where the Public Data License, version 1.0, can be read.",
            ),
        ),
        _ => return None,
    };
    Some(finding(row, "terms_address", problem, remedy))
}
