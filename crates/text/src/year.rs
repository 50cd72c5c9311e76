//! Years as text. The model's years are calendar years (暦年).

use report::Lang;

/// One year: `2030年`, `2030`. Years take no thousands comma.
pub fn year(lang: Lang, year: i32) -> String {
    match lang {
        Lang::Ja => format!("{year}年"),
        Lang::En => year.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_a_year() {
        assert_eq!(year(Lang::Ja, 2030), "2030年");
        assert_eq!(year(Lang::En, 2030), "2030");
    }
}
