//! Years as text. The model's years are calendar years (暦年).

use report::Lang;

/// One year: `2030年`, `2030`. Years take no thousands comma.
pub fn year(lang: Lang, year: i32) -> String {
    match lang {
        Lang::Ja => format!("{year}年"),
        Lang::En => year.to_string(),
    }
}

/// The first to the last year of a period: `2026～2030年`, `2026–2030`.
pub fn span(lang: Lang, first: i32, last: i32) -> String {
    match lang {
        Lang::Ja => format!("{first}～{last}年"),
        Lang::En => format!("{first}–{last}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_a_year_and_a_period() {
        assert_eq!(year(Lang::Ja, 2030), "2030年");
        assert_eq!(year(Lang::En, 2030), "2030");
        assert_eq!(span(Lang::Ja, 2026, 2030), "2026～2030年");
        assert_eq!(span(Lang::En, 2026, 2030), "2026–2030");
    }
}
