//! Every date is a day of the calendar, as year-month-day.

use super::{Finding, Rule, words};
use crate::raw::{RawData, Row, Shape};

pub(super) const RULE: Rule = Rule { id: "date", name: ["日付", "dates"], whole: false, find };

fn find(raw: &RawData) -> Vec<Finding> {
    let order = raw.table("site").filter_map(order);
    raw.rows.iter().flat_map(findings).chain(order).collect()
}

/// Nothing is updated before it is published.
fn order(row: &Row) -> Option<Finding> {
    let (published, updated) = (row.text("published")?, row.text("updated")?);
    let backwards = is_date(published) && is_date(updated) && updated < published;
    backwards.then(|| Finding {
        location: row.location_of("updated"),
        problem: words(
            format!("更新日（{updated}）が公開日（{published}）より前です。"),
            format!("Updated on {updated}, before it was published on {published}."),
        ),
        remedy: words(
            "updated と published を確かめてください。はじめて公開するときは同じ日にします。",
            "Check updated and published. They are the same day when the site is new.",
        ),
    })
}

fn findings(row: &Row) -> Vec<Finding> {
    let dates = row.fields.iter().filter(|field| matches!(field.shape, Shape::Date));
    let typed = dates.map(|field| (field.name, row.text(field.name).unwrap_or_default()));
    typed
        .filter(|(key, date)| row.has(key) && !is_date(date))
        .map(|(key, date)| Finding {
            location: row.location_of(key),
            problem: words(
                format!("「{key}」の「{date}」は、ありうる日付ではありません。"),
                format!("“{key}”: “{date}” is not a possible date."),
            ),
            remedy: words(
                format!("{key} = \"2026-11-24\" のように、年4桁-月2桁-日2桁で書いてください。"),
                format!(
                    "Write year-month-day with four, two and two digits: {key} = \"2026-11-24\""
                ),
            ),
        })
        .collect()
}

/// Years in which a page of this site can be published or a source be read.
const YEARS: std::ops::RangeInclusive<u32> = 2000..=2099;

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = text.chars().all(|c| c == '-' || c.is_ascii_digit());
    let numbers: Vec<u32> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    match (parts.iter().map(|part| part.len()).collect::<Vec<_>>().as_slice(), numbers.as_slice()) {
        ([4, 2, 2], &[year, month, day]) => {
            digits && YEARS.contains(&year) && (1..=days(year, month)).contains(&day)
        }
        _ => false,
    }
}

/// The days of a month; 0 if there is no such month.
fn days(year: u32, month: u32) -> u32 {
    let is_leap = (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(is_leap),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn days_of_the_calendar_only() {
        for good in ["2026-11-24", "2024-02-29", "2000-02-29"] {
            assert!(is_date(good), "{good}");
        }
        for bad in [
            "",
            "2026-11-31",
            "2025-02-29",
            "1900-02-29",
            "0026-11-24",
            "2206-11-24",
            "2026-13-01",
            "2026-00-10",
            "2026/11/24",
            "26-11-24",
            "2026-11-00",
            "2026-1-24",
            "+026-11-24",
        ] {
            assert!(!is_date(bad), "{bad}");
        }
    }
}
