//! Pictures as a screen reader meets them: what the accessibility tree says of each.

use serde_json::{Value, json};
use tests::{Host, Page, Reader, dist, visit};

/// Pages with pictures, and how many a screen reader meets on each.
const PICTURES: [(&str, usize); 4] = [("", 1), ("market", 3), ("rules", 3), ("programme", 7)];

/// Names of all nodes of a role that are not hidden from a screen reader.
fn named(page: &Page, role: &str) -> Vec<String> {
    page.command("Accessibility.enable", &json!({}));
    let tree = page.command("Accessibility.getFullAXTree", &json!({}));
    let nodes = tree["nodes"].as_array().into_iter().flatten();
    let of_role = nodes.filter(|node| node["ignored"] == false && node["role"]["value"] == role);
    let name = |node: &Value| node["name"]["value"].as_str().unwrap_or_default().trim().to_owned();
    of_role.map(name).collect()
}

#[test]
fn each_picture_is_one_image_whose_name_says_its_values() {
    let host = Host::serve(&dist::folder(), "/");
    for lang in ["ja", "en"] {
        for (name, count) in PICTURES {
            visit(Reader::PHONE, |page| {
                page.open_app(&host.address(&format!("{lang}/{name}/").replace("//", "/")));
                let pictures = named(page, "image");
                assert_eq!(pictures.len(), count, "{lang}/{name}: {pictures:?}");
                for said in pictures {
                    let values = said.chars().filter(char::is_ascii_digit).count();
                    assert!(said.chars().count() > 15 && values > 0, "{lang}/{name}: {said:?}");
                }
            });
        }
    }
}

#[test]
fn each_picture_of_figures_is_a_group_that_is_named_by_a_sentence_with_its_values() {
    let host = Host::serve(&dist::folder(), "/");
    for lang in ["ja", "en"] {
        for (name, count) in [("market", 3), ("rules", 1), ("programme", 1)] {
            visit(Reader::PHONE, |page| {
                page.open_app(&host.address(&format!("{lang}/{name}/")));
                let groups = named(page, "group");
                let sentences = page.js(
                    "[...document.querySelectorAll('[data-static-chart] [data-chart-picture]')].map((picture) => picture.ariaLabel)",
                );
                let sentences = sentences.as_array().unwrap();
                assert_eq!(sentences.len(), count);
                for said in sentences.iter().filter_map(Value::as_str) {
                    assert!(groups.iter().any(|group| group == said), "{said} in {groups:?}");
                    assert!(said.chars().filter(char::is_ascii_digit).count() > 3, "{said}");
                }
            });
        }
    }
}

#[test]
fn the_numbers_of_each_picture_are_a_table_with_a_name_and_heads() {
    let host = Host::serve(&dist::folder(), "/");
    for lang in ["ja", "en"] {
        for (name, least) in [("market", 4), ("rules", 1), ("programme", 1)] {
            visit(Reader::DESKTOP, |page| {
                page.open_app(&host.address(&format!("{lang}/{name}/")));
                page.js("document.querySelectorAll('.chart-table').forEach((part) => { part.open = true; })");
                page.rest();
                let tables = named(page, "table");
                assert!(tables.len() >= least, "{lang}/{name}: {tables:?}");
                assert!(tables.iter().all(|table| !table.is_empty()), "{lang}/{name}: {tables:?}");
                let heads = named(page, "columnheader").len();
                assert!(heads >= 3 * least, "{lang}/{name}: {heads} heads of columns");
                let rows = page.js("[...document.querySelectorAll('.chart-table tbody tr')]
                        .every((row) => row.cells[0].scope === 'row')");
                assert_eq!(rows, true, "{lang}/{name}: a row has no head");
            });
        }
    }
}
