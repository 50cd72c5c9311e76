//! A page's opening tags with their attributes: as much of HTML as the checks need.

/// An opening tag.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag<'page> {
    pub(super) name: &'page str,
    pub(super) attributes: Vec<(&'page str, &'page str)>,
    /// What follows, up to the next tag.
    pub(super) content: &'page str,
}

impl<'page> Tag<'page> {
    pub(super) fn attribute(&self, name: &str) -> Option<&'page str> {
        self.attributes.iter().find(|(given, _)| *given == name).map(|(_, value)| *value)
    }

    /// Data in a script element (JSON, say) is not run.
    pub(super) fn is_inline_script(&self) -> bool {
        let runs = matches!(self.attribute("type"), None | Some("module" | "text/javascript"));
        runs && (self.attribute("src").is_none() || !self.content.trim().is_empty())
    }
}

/// Every opening tag; comments, closing tags and declarations are passed over.
pub(super) fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let (tag, after) = read(rest);
            found.push(tag);
            rest = after;
        }
    }
    found
}

fn read(text: &str) -> (Tag<'_>, &str) {
    let (name, mut rest) = split(text, |c| c.is_whitespace() || c == '>' || c == '/');
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            break;
        }
        let (attribute, after) = read_attribute(rest);
        attributes.push(attribute);
        rest = after;
    }
    let rest = rest.strip_prefix('>').unwrap_or(rest);
    let (content, _) = split(rest, |c| c == '<');
    (Tag { name, attributes, content }, rest)
}

fn read_attribute(text: &str) -> ((&str, &str), &str) {
    // A stray sign is an attribute's name in HTML too, so that reading always goes on.
    let first = text.chars().next().map_or(0, char::len_utf8);
    let (more, rest) = split(&text[first..], |c| c.is_whitespace() || matches!(c, '=' | '>' | '/'));
    let name = &text[..first + more.len()];
    let Some(value) = rest.trim_start().strip_prefix('=').map(str::trim_start) else {
        return ((name, ""), rest);
    };
    for quote in ['"', '\''] {
        if let Some(quoted) = value.strip_prefix(quote) {
            let (value, after) = quoted.split_once(quote).unwrap_or((quoted, ""));
            return ((name, value), after);
        }
    }
    let (value, after) = split(value, |c| c.is_whitespace() || c == '>');
    ((name, value), after)
}

fn split(text: &str, end: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(end).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_with_every_form_of_attribute() {
        let page =
            "<!doctype html><!-- <b> --><a href='x y' title=z hidden data-a=\"<i>\">t</a><br/>";
        let found = tags(page);
        assert_eq!(found.len(), 2);
        let attributes = [("href", "x y"), ("title", "z"), ("hidden", ""), ("data-a", "<i>")];
        assert_eq!(found[0].attributes, attributes);
        assert_eq!((found[0].name, found[0].content, found[1].name), ("a", "t", "br"));
    }

    #[test]
    fn broken_markup_ends() {
        assert_eq!(tags("<p = \"' <b").len(), 1);
        assert_eq!(tags("<p").len(), 1);
    }

    #[test]
    fn a_script_with_data_or_with_an_address_is_not_inline() {
        let inline = |page| tags(page)[0].is_inline_script();
        assert!(!inline("<script src=a.js></script>"));
        assert!(!inline(r#"<script type="application/json">{}</script>"#));
        assert!(inline("<script>go()</script>"));
    }
}
