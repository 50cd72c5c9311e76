//! No digit on any page stands there for nobody: each belongs to a figure, a result, a control, an
//! axis or a date.

use serde_json::Value;
use tests::{Host, Reader, dist, visit};

fn every_digit_belongs(reader: Reader) {
    let host = Host::start();
    visit(reader, |page| {
        let mut seen = 0;
        for address in dist::pages() {
            page.go(&host.address(&address));
            page.open_everything();
            let found = page.js(include_str!("script/digits.js"));
            seen += found["seen"].as_u64().unwrap_or_default();
            let stray: Vec<&str> =
                found["stray"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            assert!(
                stray.is_empty(),
                "{address} holds digits of nobody:\n  {}",
                stray.join("\n  ")
            );
        }
        assert!(seen > 200, "only {seen} numbers were seen");
    });
}

#[test]
fn every_visible_digit_belongs_to_something_on_a_laptop() {
    every_digit_belongs(Reader::DESKTOP);
}

#[test]
fn every_visible_digit_belongs_to_something_on_a_phone() {
    every_digit_belongs(Reader::PHONE);
}
