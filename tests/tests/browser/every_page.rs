//! A look at every page, and what a script that looks for faults has found.

use report::Lang;
use serde_json::Value;
use tests::{Host, Page, Reader, dist, visit};

/// Opens each page; those with the app when it answers.
pub(crate) fn on_every_page(reader: Reader, langs: &[Lang], look: impl Fn(&Page)) {
    let host = Host::start();
    visit(reader, |page| {
        let mut seen = 0;
        let in_language = |address: &String| {
            langs.iter().any(|lang| address.split('/').any(|part| part == lang.code()))
        };
        for address in dist::pages().iter().filter(|address| in_language(address)) {
            page.go(&host.address(address));
            if page.select("script[src*=boot]").count() > 0 {
                page.ready();
            }
            look(page);
            seen += 1;
        }
        assert!(seen >= 8 * langs.len(), "only {seen} pages");
    });
}

/// Runs a script that gives how much it has seen, and a sentence for each fault; there is none.
pub(crate) fn finds_nothing(page: &Page, script: &str) {
    let found = page.js(script);
    let faults = sentences(&found["faults"]);
    assert!(faults.is_empty(), "{}:\n  {}", page.place(), faults.join("\n  "));
    assert!(found["seen"].as_u64() > Some(0), "{}: nothing was looked at", page.place());
}

pub(crate) fn sentences(found: &Value) -> Vec<&str> {
    found.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}
