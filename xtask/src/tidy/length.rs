//! How long files are. A reader keeps what fits on a few screens in mind. Clippy counts the lines of
//! functions.

use super::finding::Finding;
use super::source::Source;

/// Lines.
const LONGEST: usize = 400;
const LONG: usize = 250;
/// About ninety.
const MEDIAN: usize = 95;

pub(super) fn check(sources: &[Source]) -> Vec<Finding> {
    let mut files: Vec<(&str, usize)> = sources
        .iter()
        .filter(|source| !source.is("md"))
        .map(|source| (source.path.as_str(), source.text.lines().count()))
        .collect();
    files.sort_by_key(|(_, lines)| std::cmp::Reverse(*lines));
    [over(&files), most(&files), median(&files)].concat()
}

fn over(files: &[(&str, usize)]) -> Vec<Finding> {
    let long = files.iter().filter(|(_, lines)| *lines > LONGEST);
    long.map(|(path, lines)| {
        let what = format!("the file has {lines} lines, at most {LONGEST} are allowed");
        Finding::new(*path, what, "split it by topic; one topic a file")
    })
    .collect()
}

/// 95 of 100 must be within the limit.
fn most(files: &[(&str, usize)]) -> Vec<Finding> {
    let long: Vec<_> = files.iter().filter(|(_, lines)| *lines > LONG).collect();
    if long.len() * 100 <= files.len() * 5 {
        return Vec::new();
    }
    let list: Vec<_> = long.iter().map(|(path, lines)| format!("{path} ({lines})")).collect();
    let (long, all) = (long.len(), files.len());
    let what = format!("{long} of {all} files are over {LONG} lines, at most 5 % may be");
    vec![Finding::new(list.join(", "), what, "split the longest by topic")]
}

fn median(files: &[(&str, usize)]) -> Vec<Finding> {
    let median = files.get(files.len() / 2).map_or(0, |(_, lines)| *lines);
    if median <= MEDIAN {
        return Vec::new();
    }
    let what = format!("the median file has {median} lines, at most {MEDIAN} are allowed");
    vec![Finding::new("all files", what, "split by topic")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_in_twenty_files_may_be_long_and_none_longer() {
        let file = |lines: usize| Source::new("style/a.css", "a{}\n".repeat(lines));
        let with = |lines: usize, short: usize| {
            let mut all = vec![file(lines)];
            all.extend((0..short).map(|_| file(10)));
            check(&all).len()
        };
        assert_eq!((with(300, 19), with(300, 18), with(401, 19)), (0, 1, 1));
        assert_eq!(check(&[file(MEDIAN + 1)]).len(), 1);
        assert!(check(&[Source::new("a.md", "a\n".repeat(500)), file(MEDIAN)]).is_empty());
    }
}
