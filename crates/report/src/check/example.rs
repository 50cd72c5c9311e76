//! What is shown at the top of a file as an example is no entry: a value that was typed there would go
//! unread, and the editor be told that all is well.

use super::{Finding, Rule, words};
use crate::raw::{File, Location, RawData};

pub(super) const RULE: Rule = Rule {
    id: "example",
    name: ["先頭の例は例のまま", "the example at the top stays one"],
    whole: false,
    find,
};

fn find(raw: &RawData) -> Vec<Finding> {
    raw.files.iter().filter(|file| !file.tables.is_empty()).flat_map(findings).collect()
}

fn findings(file: &File) -> Vec<Finding> {
    let text = file.text.as_deref().unwrap_or_default();
    let head = text.lines().enumerate().take_while(|(_, line)| !line.trim_start().starts_with('['));
    let typed = head.filter_map(|(index, line)| Some((index + 1, live(file, line)?)));
    typed.map(|(line, key)| finding(file, line, key)).collect()
}

/// The key of a comment that reads like an entry: an example has ○ where an entry has digits.
fn live<'a>(file: &File, line: &'a str) -> Option<&'a str> {
    let (key, value) = line.trim_start().strip_prefix('#')?.split_once('=')?;
    let key = key.trim();
    // Two keys may share a line: `published, updated = …`.
    let name = key.split([',', '/', '.', ' ']).next()?;
    let mut fields = file.tables.iter().flat_map(|table| table.fields);
    // What a key means may stand behind its value.
    let value = value.split('#').next()?;
    let has_digit =
        value.chars().any(|sign| sign.is_ascii_digit() || ('０'..='９').contains(&sign));
    (has_digit && fields.any(|field| field.name == name)).then_some(key)
}

fn finding(file: &File, line: usize, key: &str) -> Finding {
    Finding {
        location: Location { file: file.path.clone(), line },
        problem: words(
            format!(
                "先頭の例の「{key}」に値が書かれています。# で始まる行は説明で、サイトには反映されません。"
            ),
            format!(
                "A value is typed into the example at the top (“{key}”). Lines that begin with # only explain; the site does not read them."
            ),
        ),
        remedy: words(
            "例を元に戻し（数字のところは ○）、下にある項目のほうを直してください。",
            "Put the example back (○ in the place of digits), and correct the entry further down.",
        ),
    }
}
