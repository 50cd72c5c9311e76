//! Prose is read by language and page.

use report::Lang;

use crate::folder::Copy;

#[test]
fn a_page_is_found_in_both_languages() {
    let copy = Copy::new();
    copy.write(
        "edition-1/prose/ja/trial.md",
        "世界は{figure:S2.1}。[出典](https://example.org/2024)\n".as_bytes(),
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
