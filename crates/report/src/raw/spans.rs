//! Prose in terms: what is read as text, and what stands in braces.

/// A term of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Span<'a> {
    /// Text that a reader sees.
    Text(&'a str),
    /// What stands between `{` and `}`.
    Placeholder(&'a str),
    /// What follows a `{` that its line does not close.
    Unclosed(&'a str),
}

/// The terms of a text with their lines, without the addresses of links.
pub(crate) fn spans(text: &str) -> Vec<(usize, Span<'_>)> {
    let mut spans = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let mut rest = line;
        while !rest.is_empty() {
            let (span, after) = next(rest);
            spans.extend(span.map(|span| (number + 1, span)));
            rest = after;
        }
    }
    spans
}

/// The term that a rest of a line begins with, if it is read, and what follows it.
fn next(rest: &str) -> (Option<Span<'_>>, &str) {
    if let Some(inner) = rest.strip_prefix('{') {
        return match inner.split_once('}') {
            Some((inner, after)) => (Some(Span::Placeholder(inner)), after),
            None => (Some(Span::Unclosed(inner)), ""),
        };
    }
    if let Some(address) = rest.strip_prefix("](") {
        return (None, address.split_once(')').map_or("", |(_, after)| after));
    }
    // A bracket that opens no address is text like any other.
    let from = usize::from(rest.starts_with(']'));
    let ends = [rest.find('{'), rest[from..].find("](").map(|at| at + from)];
    let end = ends.into_iter().flatten().min().unwrap_or(rest.len());
    (Some(Span::Text(&rest[..end])), &rest[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_skipped_and_braces_kept() {
        let spans = spans("世界は{figure:S2.1}、[表]( https://example.org/2024 )へ]5\n{open");
        let expected = [
            (1, Span::Text("世界は")),
            (1, Span::Placeholder("figure:S2.1")),
            (1, Span::Text("、[表")),
            (1, Span::Text("へ]5")),
            (2, Span::Unclosed("open")),
        ];
        assert_eq!(spans, expected);
    }
}
