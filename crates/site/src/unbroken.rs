//! Keeps numbers whole at the ends of lines: sign, digits and unit stand on one line.
//!
//! Browsers may part them (「52か／国」, 「＋／8億ドル」), each in places of its own. Signs that forbid a break would
//! do it too, but they travel with what a reader copies, and the browser's search stumbles over them.

/// What follows a number and belongs to it. Of two that begin alike the longer comes first.
const UNITS: [&str; 20] = [
    "兆円",
    "億円",
    "万円",
    "兆ドル",
    "億ドル",
    "万ドル",
    "か国",
    "年度",
    "ドル",
    "兆",
    "億",
    "万",
    "円",
    "年",
    "月",
    "日",
    "倍",
    "件",
    "人",
    "社",
];

/// The same in English, behind a space.
const WORDS: [&str; 3] = ["trillion", "billion", "million"];

/// What stands before a number and belongs to it.
const SIGNS: [char; 4] = ['＋', '+', '−', '±'];

/// What stands between two numbers that are one span.
const SPANS: [char; 2] = ['–', '〜'];

/// Elements without an end.
const VOID: [&str; 8] = ["area", "br", "hr", "img", "input", "link", "meta", "wbr"];

/// Elements whose text is no text of the page, or whose parts are laid side by side.
const APART: [&str; 11] = [
    "script", "style", "title", "textarea", "option", "svg", "math", "noscript", "button",
    "summary", "label",
];

/// An element that is open.
struct Open<'html> {
    name: &'html str,
    /// Its text is left as it is.
    apart: bool,
    /// The app writes in it.
    root: bool,
}

/// The page's body with its numbers kept whole.
pub(crate) fn body(html: &str) -> String {
    let mut kept = String::with_capacity(html.len() + html.len() / 20);
    let mut around: Vec<Open> = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let (text, tag) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        if around.iter().any(|open| open.apart) {
            kept.push_str(text);
        } else {
            numbers(text, &mut kept);
        }
        let (tag, after) = tag.split_at(tag_length(tag));
        enter(tag, &mut around);
        kept.push_str(tag);
        rest = after;
    }
    kept
}

/// Keeps account of what is open after a tag.
fn enter<'html>(tag: &'html str, around: &mut Vec<Open<'html>>) {
    let inside = tag.trim_start_matches('<').trim_end_matches('>');
    let name = |from: &'html str| from.split([' ', '/', '\n']).next().unwrap_or_default();
    if let Some(end) = inside.strip_prefix('/') {
        if let Some(begun) = around.iter().rposition(|open| open.name == name(end)) {
            around.truncate(begun);
        }
    } else if !inside.is_empty() && !inside.starts_with('!') && !inside.ends_with('/') {
        let name = name(inside);
        if !VOID.contains(&name) {
            let root = inside.contains(" data-root=");
            // What the app writes has an id of its own.
            let bound = inside.contains(" id=") && around.iter().any(|open| open.root);
            around.push(Open { name, apart: APART.contains(&name) || bound, root });
        }
    }
}

/// How long the tag is with which the text begins; a comment is one too.
fn tag_length(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |end| end + "-->".len());
    }
    let mut quoted = None;
    for (at, sign) in text.char_indices() {
        match (quoted, sign) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quoted = Some(sign),
            (Some(quote), _) if quote == sign => quoted = None,
            _ => {}
        }
    }
    text.len()
}

/// Copies a text with each number that a line might part in an element of its own.
fn numbers(text: &str, kept: &mut String) {
    let mut rest = text;
    while let Some(begin) = rest.find(|sign: char| sign.is_ascii_digit()) {
        let (before, number) = rest.split_at(begin);
        let sign = sign_before(before);
        let (before, sign) = before.split_at(before.len() - sign);
        kept.push_str(before);
        let length = number_length(number);
        let (number, after) = number.split_at(length);
        let may_part = |sign: char| !sign.is_ascii() || sign == ' ';
        let parts = !sign.is_empty() || number.contains(may_part);
        if parts {
            kept.push_str("<span class=\"whole\">");
        }
        kept.push_str(sign);
        kept.push_str(number);
        if parts {
            kept.push_str("</span>");
        }
        rest = after;
    }
    kept.push_str(rest);
}

/// How many bytes of a text's end are a number's sign and currency.
fn sign_before(text: &str) -> usize {
    let without_currency = text.strip_suffix(['¥', '$']).unwrap_or(text);
    let without_sign = without_currency.strip_suffix(SIGNS).unwrap_or(without_currency);
    text.len() - without_sign.len()
}

/// How many bytes a number has with its unit, and with what it spans to.
fn number_length(text: &str) -> usize {
    let digits = |from: &str| {
        let end = from.find(|sign: char| !(sign.is_ascii_digit() || sign == ',' || sign == '.'));
        from[..end.unwrap_or(from.len())].trim_end_matches([',', '.']).len()
    };
    let mut length = digits(text);
    let span = text[length..].strip_prefix(SPANS);
    if let Some(to) = span.filter(|to| to.starts_with(|sign: char| sign.is_ascii_digit())) {
        length = text.len() - to.len() + digits(to);
    }
    let after = &text[length..];
    let unit = UNITS.iter().find(|unit| after.starts_with(**unit));
    let word = after.strip_prefix(' ').map_or("", |after| {
        WORDS.into_iter().find(|word| after.starts_with(word)).unwrap_or_default()
    });
    let space = usize::from(!word.is_empty());
    length + unit.map_or(space + word.len(), |unit| unit.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(html: &str) -> String {
        body(html).replace("<span class=\"whole\">", "[").replace("</span>", "]")
    }

    #[test]
    fn a_number_stays_with_its_sign_its_span_and_its_unit() {
        assert_eq!(seen("<p>52か国、2,345億円。</p>"), "<p>[52か国]、[2,345億円]。</p>");
        assert_eq!(seen("<p>＋8億ドル（2010〜23年）</p>"), "<p>[＋8億ドル]（[2010〜23年]）</p>");
        assert_eq!(seen("<p>2026年度、年度、3.5。</p>"), "<p>[2026年度]、年度、3.5。</p>");
        assert_eq!(seen("<p>a + b, −$2.5 and 12</p>"), "<p>a + b, [−$2.5] and 12</p>");
        assert_eq!(seen("<p>$98 billion, 3 billions</p>"), "<p>[$98 billion], [3 billion]s</p>");
    }

    #[test]
    fn what_the_app_writes_what_is_no_text_and_tags_stay_as_they_are() {
        for same in [
            "<div data-root=\"a\"><p id=\"total\">52か国<b>1年</b>2年</p></div>",
            "<script>1年</script><title>1年</title><textarea>1年</textarea>",
            "<button>1年</button>",
            "<img alt=\"1年 > 2年\"><!-- 1年 --><a href='2年'>年</a>",
        ] {
            assert_eq!(body(same), same);
        }
        assert_eq!(seen("<p id=\"mix\"><br>1年</p>"), "<p id=\"mix\"><br>[1年]</p>");
        let after = "<div data-root=\"a\"><p id=\"b\">1年</p><p>1年</p></div>";
        assert_eq!(seen(after), after.replace("<p>1年", "<p>[1年]"));
    }
}
