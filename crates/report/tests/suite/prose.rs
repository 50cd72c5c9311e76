//! Prose is read by language and page.

use std::collections::BTreeMap;
use std::fs;

use report::{Fault, Lang};

use crate::folder::{Copy, real};

#[test]
fn a_page_is_found_in_both_languages() {
    let copy = Copy::new();
    copy.write(
        "edition-1/prose/ja/trial.md",
        "世界は{figure:S2.1}、{choice:base_year}の値。[出典](https://example.org/2024)\n"
            .as_bytes(),
    );
    copy.write(
        "edition-1/prose/en/trial.md",
        b"The world: {figure:S2.1}, from {choice:base_year}.\n",
    );
    let data = report::read(copy.path())
        .unwrap_or_else(|faults| panic!("{}", report::explain(&faults, Lang::En)));
    assert!(data.prose(Lang::Ja, "trial").is_some_and(|text| text.starts_with("世界")));
    assert!(data.prose(Lang::En, "trial").is_some_and(|text| text.starts_with("The world")));
    assert_eq!(data.prose(Lang::En, "nowhere"), None);
}

#[test]
fn a_mark_before_the_first_letter_of_a_file_is_no_fault() {
    let copy = Copy::new();
    let text = copy.text("site.toml");
    copy.write("site.toml", format!("\u{feff}{text}").as_bytes());
    assert!(report::read(copy.path()).is_ok());
}

/// The real pages, by file: `edition-1/prose/ja/market.md`.
fn pages() -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    for lang in Lang::ALL {
        let folder = format!("edition-1/prose/{}", lang.code());
        for entry in fs::read_dir(real().join(&folder)).expect("the prose is there") {
            let path = entry.expect("a page").path();
            let name = path.file_name().expect("a page has a name").to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).expect("a page can be read");
            pages.insert(format!("{folder}/{name}"), text);
        }
    }
    pages
}

/// The text without the placeholder that is the n-th of its section, in each section that has so many;
/// and how many sections those are.
fn without(text: &str, n: usize) -> (String, usize) {
    let (mut kept, mut lost) = (String::new(), 0);
    for section in text.split_inclusive("\n\n#") {
        let places = section.match_indices('{').filter(|(at, _)| !section[*at..].starts_with("{#"));
        match places.map(|(at, _)| at).nth(n) {
            None => kept.push_str(section),
            Some(at) => {
                let end = section[at..].find('}').expect("placeholders are closed") + at + 1;
                kept = kept + &section[..at] + &section[end..];
                lost += 1;
            }
        }
    }
    (kept, lost)
}

/// Whichever placeholder of the real pages is deleted, in whichever language, it is missed.
#[test]
fn every_placeholder_that_prose_loses_is_missed() {
    for lang in Lang::ALL {
        let (mut n, mut deleted) = (0, 1);
        while deleted > 0 {
            let copy = Copy::new();
            deleted = 0;
            for (file, text) in pages() {
                let is_here = file.contains(&format!("/{}/", lang.code()));
                let (text, lost) = if is_here { without(&text, n) } else { (text, 0) };
                copy.write(&file, text.as_bytes());
                deleted += lost;
            }
            let faults = report::read(copy.path()).err().unwrap_or_default();
            let is_lost = |fault: &&Fault| fault.rule == "prose-figures";
            assert_eq!(faults.iter().filter(is_lost).count(), deleted, "{lang:?} {n}: {faults:?}");
            n += 1;
        }
        assert!(n > 5, "sections have several values");
    }
}
