//! Dates as a reader writes them.

use crate::Lang;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date given as year-month-day; nothing for what is no date.
pub fn date(lang: Lang, written: &str) -> Option<String> {
    let mut parts = written.split('-').map(|part| part.parse::<usize>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let name = MONTHS.get(month.checked_sub(1)?)?;
    Some(match lang {
        Lang::Ja => format!("{year}年{month}月{day}日"),
        Lang::En => format!("{day} {name} {year}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_a_date_in_both_languages() {
        assert_eq!(date(Lang::Ja, "2026-11-24").unwrap(), "2026年11月24日");
        assert_eq!(date(Lang::En, "2026-01-05").unwrap(), "5 January 2026");
        for written in ["", "2026", "2026-13-01", "2026-00-01", "soon"] {
            assert_eq!(date(Lang::En, written), None);
        }
    }
}
