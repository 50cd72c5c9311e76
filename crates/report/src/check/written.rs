//! Numbers as people write them, which a data file does not take: `1,200`, `32.1%`, `３．８`.

use super::near::half_width;

/// How a number has to be typed; none for what is no number.
pub(super) fn as_typed(written: &str) -> Option<String> {
    let half = half_width(written.trim().trim_matches(['"', '\'', '“', '”', '「', '」']));
    let (text, before) = match half.strip_prefix('-') {
        Some(rest) => (rest, "-"),
        None => (half.as_str(), ""),
    };
    let text = text.trim().trim_end_matches(['%', '‰', ',', '.']);
    let plain: String = text.chars().filter(|sign| !matches!(sign, ',' | ' ')).collect();
    let is_number = plain.starts_with(|first: char| first.is_ascii_digit())
        && plain.chars().all(|sign| sign.is_ascii_digit() || sign == '.')
        && plain.matches('.').count() <= 1;
    (is_number && has_thousands(text)).then(|| format!("{before}{}", without_zeros(&plain)))
}

/// Commas stand before three digits; anywhere else they may be meant as the point.
fn has_thousands(digits: &str) -> bool {
    let whole = digits.split('.').next().unwrap_or_default();
    let after_point =
        digits.contains(',') && digits.rfind(',') > digits.find('.') && digits.contains('.');
    !after_point && whole.split(',').skip(1).all(|group| group.trim().len() == 3)
}

/// A data file takes no number that begins with a zero it does not need.
fn without_zeros(digits: &str) -> &str {
    let rest = digits.trim_start_matches('0');
    if rest.is_empty() || rest.starts_with('.') {
        &digits[digits.len() - rest.len() - 1..]
    } else {
        rest
    }
}

#[cfg(test)]
mod tests {
    use super::as_typed;

    #[test]
    fn numbers_as_people_write_them() {
        for (written, typed) in [
            ("1,200", "1200"),
            ("１，２００", "1200"),
            ("1、200", "1200"),
            ("32.1%", "32.1"),
            ("32.1 ％", "32.1"),
            ("３．８", "3.8"),
            ("\"3.8\"", "3.8"),
            ("−4", "-4"),
            ("007", "7"),
            ("0.5", "0.5"),
            ("0", "0"),
        ] {
            assert_eq!(as_typed(written).as_deref(), Some(typed), "{written}");
        }
        for written in
            ["", "about 3", "2026-11-24", "1.2.3", "1.200,5", "3,8", "%", "[1, 2]", "約98"]
        {
            assert_eq!(as_typed(written), None, "{written}");
        }
    }
}
