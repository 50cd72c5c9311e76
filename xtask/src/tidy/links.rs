//! Links between our own documents.

use super::finding::Finding;
use super::source::Source;
use crate::place;

/// Prose of the site: its links lead to pages, which the page generator checks.
const PROSE: &str = "data/";

pub(super) fn check(sources: &[Source]) -> Vec<Finding> {
    let documents =
        sources.iter().filter(|source| source.is("md") && !source.path.starts_with(PROSE));
    documents
        .flat_map(|document| broken(document, |path| place::root().join(path).exists()))
        .collect()
}

fn broken(document: &Source, exists: impl Fn(&str) -> bool) -> Vec<Finding> {
    let folder = document.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let lines = prose_lines(&document.text);
    let links = lines.flat_map(|(line, text)| targets(text).map(move |target| (line, target)));
    links
        .filter(|(_, target)| !exists(format!("{folder}/{target}").trim_start_matches('/')))
        .map(|(line, target)| {
            Finding::new(
                format!("{}:{line}", document.path),
                format!("the link to `{target}` leads nowhere"),
                "correct the path, which starts from this document's folder",
            )
        })
        .collect()
}

/// Lines with their numbers, without those of code.
fn prose_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut in_code = false;
    text.lines().enumerate().filter_map(move |(index, line)| {
        let fence = line.trim_start().starts_with("```");
        in_code ^= fence;
        (!in_code && !fence).then_some((index + 1, line))
    })
}

/// The files that a line links to; addresses elsewhere and places in the same page are none.
fn targets(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| {
        let target = rest.split([')', ' ', '#']).next()?;
        let is_file = !target.is_empty() && !target.contains(':');
        is_file.then_some(target)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_to_missing_files_are_named() {
        let text = "[a](b.md) ![p](p.png \"t\") [c](https://example.org) [d](#d)\n```\n[x](none)\n```\n[e](../f.md#g)";
        let document = Source::new("docs/a.md", text);
        assert_eq!(broken(&document, |_| true), []);
        let found = broken(&document, |path| path == "docs/b.md");
        let places: Vec<_> = found.iter().map(|finding| finding.place.as_str()).collect();
        assert_eq!(places, ["docs/a.md:1", "docs/a.md:5"]);
    }
}
