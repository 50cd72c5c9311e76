//! The rules that a page is first painted with. They travel in the page, under a hash in its content
//! policy, so that the paint waits for no second file; the whole sheet is loaded at the page's end.
//!
//! Kept is each rule whose classes and ids the page has, whatever its window or state: so nothing
//! moves when the whole sheet comes.

use std::collections::BTreeSet;

use base64::{Engine, prelude::BASE64_STANDARD};
use cssparser::{ParseError, Parser, Token};
use sha2::{Digest, Sha256};

/// A sheet inside a page.
pub(crate) struct Critical {
    pub(crate) rules: String,
}

impl Critical {
    /// What of the whole sheet a page with this content needs on screen.
    pub(crate) fn of(sheet: &str, page: &str) -> Self {
        let needed = Needed { names: names(page), paper: false };
        Self { rules: rules(&mut Parser::new(sheet), &needed) }
    }

    /// What it needs on paper too: for a page that loads no other sheet.
    pub(crate) fn with_paper(sheet: &str, page: &str) -> Self {
        let needed = Needed { names: names(page), paper: true };
        Self { rules: rules(&mut Parser::new(sheet), &needed) }
    }

    /// As the content policy names it.
    pub(crate) fn hash(&self) -> String {
        format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(&self.rules)))
    }
}

/// What decides whether a rule is kept.
struct Needed<'page> {
    /// Every class and id of the page.
    names: BTreeSet<&'page str>,
    /// Whether rules for paper are kept too.
    paper: bool,
}

/// Every class and id of a page.
fn names(page: &str) -> BTreeSet<&str> {
    let of = |attribute: &'static str| {
        page.split(attribute).skip(1).filter_map(|rest| rest.split('"').next())
    };
    of(" class=\"").chain(of(" id=\"")).flat_map(str::split_ascii_whitespace).collect()
}

/// The rules that are kept, up to the end of the block.
fn rules(parser: &mut Parser, needed: &Needed) -> String {
    let mut kept = String::new();
    while let Some(rule) = rule(parser, needed) {
        kept.push_str(&rule);
    }
    kept
}

/// The next rule, empty if it is not kept; none at the end.
fn rule(parser: &mut Parser, needed: &Needed) -> Option<String> {
    let (start, mut selector, mut applies) = (parser.position(), parser.position(), true);
    let (mut keyword, mut selectors, mut is_class) = (None, Vec::new(), false);
    let prelude = loop {
        let end = parser.position();
        let token = parser.next_including_whitespace().ok()?.clone();
        match &token {
            Token::AtKeyword(name) => keyword = Some(name.to_string()),
            Token::IDHash(name) => applies &= needed.names.contains(&**name),
            Token::Ident(name) if is_class => applies &= needed.names.contains(&**name),
            Token::Comma | Token::CurlyBracketBlock => {
                selectors.extend(applies.then(|| parser.slice(selector..end)));
                (selector, applies) = (parser.position(), true);
            }
            Token::Semicolon => return Some(String::new()),
            // What is in brackets is passed over: a rule that may apply is kept.
            Token::Function(_) | Token::ParenthesisBlock | Token::SquareBracketBlock => {
                inside(parser, text)?;
            }
            _ => {}
        }
        is_class = token == Token::Delim('.');
        if token == Token::CurlyBracketBlock {
            break parser.slice(start..end);
        }
    };
    let condition = matches!(keyword.as_deref(), Some("media" | "container" | "supports"));
    let on_paper = prelude.starts_with("@page") || prelude.starts_with("@media print");
    let block = if condition {
        inside(parser, |block| rules(block, needed))?
    } else {
        inside(parser, text)?
    };
    let before = if keyword.is_some() { prelude.to_owned() } else { selectors.join(",") };
    let kept = (needed.paper || !on_paper) && !before.is_empty() && !block.is_empty();
    Some(if kept { format!("{before}{{{block}}}") } else { String::new() })
}

/// What stands in the block that has just begun.
fn inside(parser: &mut Parser, read: impl FnOnce(&mut Parser) -> String) -> Option<String> {
    parser.parse_nested_block(|block| Ok::<_, ParseError<()>>(read(block))).ok()
}

/// A block as it is written.
fn text(block: &mut Parser) -> String {
    let start = block.position();
    while block.next().is_ok() {}
    block.slice_from(start).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<main class="page wide" id="main"><p data-class="no">class</p></main>"#;

    fn kept(sheet: &str) -> String {
        Critical::of(sheet, PAGE).rules
    }

    #[test]
    fn keeps_what_can_apply_to_the_page() {
        for sheet in [
            ":root{--ink:#111}",
            "body,h1>p{margin:0}",
            ".page #main:not(.other) p::before{content:\".other{}\"}",
            ":is(.other,.page) a[href^=\"http\"]:hover{color:red}",
            "@media (min-width:48.5rem){.page{width:1.5rem}}",
            "@keyframes appear{0%{opacity:0}}",
        ] {
            assert_eq!(kept(sheet), sheet);
        }
    }

    #[test]
    fn leaves_out_what_cannot() {
        for sheet in [
            ".other{color:red}",
            ".page .no{color:red}",
            "#other,.page>.other{color:red}",
            "@media (min-width:48rem){.other{color:red}}",
            "@media print{.page{color:red}}",
            "@page{margin:1mm}",
            "@charset \"UTF-8\";",
            "no sheet",
        ] {
            assert_eq!(kept(sheet), "", "{sheet}");
        }
        assert_eq!(kept(".other,.page{a:b}.other{c:d}.wide{e:f}"), ".page{a:b}.wide{e:f}");
    }

    #[test]
    fn keeps_what_is_for_paper_where_no_other_sheet_comes() {
        let sheet = "@media print{.page{color:red}.other{color:red}}@page{margin:1mm}";
        let kept = Critical::with_paper(sheet, PAGE).rules;
        assert_eq!(kept, "@media print{.page{color:red}}@page{margin:1mm}");
    }

    #[test]
    fn is_named_by_its_hash() {
        let empty = Critical { rules: String::new() };
        assert_eq!(empty.hash(), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }
}
