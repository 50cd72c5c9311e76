//! Numbers read back from text as a reader reads them.

/// A number as it is printed: money in billions, percentages as they stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Printed {
    pub(super) value: f64,
    /// What one more in its last printed digit would be.
    pub(super) last_digit: f64,
}

/// Units in which amounts of money are counted, as parts of a billion.
const UNITS: [(&str, f64); 10] = [
    ("兆", 1e3),
    ("億", 0.1),
    ("万", 1e-5),
    ("tn", 1e3),
    ("bn", 1.0),
    ("trillion", 1e3),
    ("billion", 1.0),
    ("million", 1e-3),
    ("m", 1e-3),
    ("\u{0}", 1.0),
];

/// All numbers of a text but the years of the calendar and the degree of a root.
pub(super) fn amounts(text: &str) -> Vec<Printed> {
    // 「1円当たり」 and "for each yen" name a unit; the result of a formula is no part of it.
    let text = text.replace("1円当たり", "").replace("1か国当たり", "").replace("(1/", "(");
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if !chars[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < chars.len() && (chars[at].is_ascii_digit() || ",.".contains(chars[at])) {
            at += 1;
        }
        let mut digits: String = chars[start..at].iter().collect();
        while digits.ends_with(['.', ',']) {
            digits.pop();
            at -= 1;
        }
        let rest: String = chars[at..].iter().collect();
        if let Some(printed) = number(&digits, &chars[..start], &rest) {
            found.push(printed);
        }
    }
    found
}

fn number(digits: &str, before: &[char], rest: &str) -> Option<Printed> {
    let rest = rest.trim_start_matches(['\u{a0}', ' ']);
    // A year, a root, an exponent.
    let is_year = digits.len() == 4
        && digits.starts_with("20")
        && digits.chars().all(|c| c.is_ascii_digit())
        && !rest.starts_with('億');
    let before: Vec<char> = before.iter().copied().filter(|c| *c != '\u{2060}').collect();
    let money = before.last().is_some_and(|c| "$¥".contains(*c));
    if (is_year && !money)
        || rest.starts_with("乗根")
        || before.last() == Some(&'(') && rest.starts_with(')')
    {
        return None;
    }
    // 「− 1」 at the end of a formula for growth.
    if digits == "1" && before.ends_with(&['−', ' ']) {
        return None;
    }
    let plain: f64 = digits.replace(',', "").parse().unwrap();
    let decimals = digits.split_once('.').map_or(0, |(_, after)| after.len());
    let word: String = rest.chars().take_while(char::is_ascii_alphabetic).collect();
    let scale = UNITS
        .iter()
        .find(|(unit, _)| if unit.is_ascii() { word == *unit } else { rest.starts_with(*unit) });
    let scale = scale.map_or(1.0, |(_, scale)| *scale);
    let sign_at = before.len().checked_sub(1 + usize::from(money));
    // A minus between two numbers of a formula has a space behind it.
    let negative = sign_at.is_some_and(|at| before[at] == '−');
    Some(Printed {
        value: if negative { -plain * scale } else { plain * scale },
        last_digit: 10_f64.powi(-i32::try_from(decimals).unwrap()) * scale,
    })
}

#[test]
fn reads_what_a_reader_reads() {
    let reads = |text: &str, wanted: &[f64]| {
        let read: Vec<_> = amounts(text).iter().map(|it| it.value).collect();
        let near = read.iter().zip(wanted).all(|(one, other)| (one - other).abs() < 1e-9);
        assert!(near && read.len() == wanted.len(), "{text}: {read:?}");
    };
    reads("$0.78\u{a0}bn + $36.7\u{a0}m = $0.82\u{a0}bn", &[0.78, 0.0367, 0.82]);
    reads("2026年から2030年までの便益 717.1億円 ÷ 費用 1兆円", &[71.71, 1000.0]);
    reads("採用国は2030年に20.5か国", &[20.5]);
    reads("−1,234.5", &[-1234.5]);
    reads(
        "(goal $200\u{a0}bn ÷ exports of 2026 $111.1\u{a0}bn)^(1/4) − 1 = 15.8%",
        &[200.0, 111.1, 15.8],
    );
}
