//! Pages beside each other: medians, and how many times those of a peer the site's are.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::browser::Pages;

/// The page that is compared, and the peers that DESIGN's limits name.
const SITE: &str = "programme";
const PEERS: [&str; 3] = ["floor", "react", "react-eager"];

/// One line a measure, one column a page.
pub(super) fn of_pages(pages: &Pages) -> String {
    let mut table = format!("{:<34}", "medians");
    let ratios = PEERS.map(|peer| format!("/ {peer}"));
    for head in pages.keys().chain(&ratios) {
        // Writing to a string does not fail.
        let _ = write!(table, "{head:>14}");
    }
    for measure in measures(pages) {
        let _ = write!(table, "\n{measure:<34}");
        let values = pages.keys().map(|page| median(pages, page, measure));
        let ratios = PEERS.map(|peer| ratio(pages, measure, peer));
        for (value, digits) in values.map(|value| (value, 1)).chain(ratios.map(|value| (value, 2)))
        {
            let cell = value.map_or_else(|| "–".to_owned(), |value| format!("{value:.digits$}"));
            let _ = write!(table, "{cell:>14}");
        }
    }
    table
}

/// The same for other programs, with every round's value.
pub(super) fn json(pages: &Pages) -> Value {
    let of_page = |(page, measured): (&String, &Value)| {
        let measures = measured.as_object().into_iter().flatten();
        let medians: Map<String, Value> = measures
            .map(|(name, values)| {
                (name.clone(), json!({ "median": median(pages, page, name), "values": values }))
            })
            .collect();
        (page.clone(), Value::Object(medians))
    };
    let ratios = PEERS.map(|peer| {
        let to_peer = measures(pages)
            .into_iter()
            .filter_map(|measure| Some((measure.to_owned(), json!(ratio(pages, measure, peer)?))));
        (peer.to_owned(), Value::Object(to_peer.collect()))
    });
    json!({
        "measured": pages.iter().map(of_page).collect::<Map<_, _>>(),
        "programme_to": ratios.into_iter().collect::<Map<_, _>>(),
    })
}

fn measures(pages: &Pages) -> BTreeSet<&str> {
    pages.values().filter_map(Value::as_object).flat_map(Map::keys).map(String::as_str).collect()
}

fn median(pages: &Pages, page: &str, measure: &str) -> Option<f64> {
    let values = pages.get(page)?.get(measure)?.as_array()?;
    let mut values: Vec<f64> = values.iter().filter_map(Value::as_f64).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

fn ratio(pages: &Pages, measure: &str, peer: &str) -> Option<f64> {
    let ratio = median(pages, SITE, measure)? / median(pages, peer, measure)?;
    ratio.is_finite().then_some(ratio)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages() -> Pages {
        let pages = json!({
            "programme": { "paint": [30.0, 10.0, 20.0], "press": [8.0] },
            "react": { "paint": [40.0], "press": [0.0] },
        });
        pages.as_object().cloned().unwrap()
    }

    #[test]
    fn medians_and_ratios_stand_beside_each_other() {
        let table = of_pages(&pages());
        let paint = table.lines().find(|line| line.starts_with("paint")).unwrap();
        let cells: Vec<_> = paint.split_whitespace().collect();
        assert_eq!(cells, ["paint", "20.0", "40.0", "–", "0.50", "–"]);
    }

    #[test]
    fn nothing_is_a_ratio_to_zero() {
        let report = json(&pages());
        assert_eq!(report["programme_to"]["react"], json!({ "paint": 0.5 }));
        assert_eq!(report["measured"]["programme"]["paint"]["median"], 20.0);
    }
}
