//! How long files, functions and views are. A reader keeps what fits on a screen in mind.

use super::finding::Finding;
use super::function::{self, Block};
use super::source::Source;

/// Lines.
const LONGEST_FILE: usize = 400;
const LONG_FILE: usize = 250;
const MEDIAN_FILE: usize = 90;
const LONGEST_FUNCTION: usize = 60;
const LONG_FUNCTION: usize = 40;
const LONGEST_VIEW: usize = 40;

/// The words above a function that has to be long.
const REASON: &str = "// long because ";

pub(super) fn check(sources: &[Source]) -> Vec<Finding> {
    let files: Vec<(String, usize)> = sources
        .iter()
        .filter(|source| !source.is("md"))
        .map(|source| (source.path.clone(), source.text.lines().count()))
        .collect();
    let rust = || sources.iter().filter(|source| source.is("rs"));
    let functions: Vec<(String, usize)> = rust().flat_map(unexcused_functions).collect();
    let views: Vec<(String, usize)> = rust().flat_map(unexcused_views).collect();
    [
        over(&files, LONGEST_FILE, "the file", "split it by topic; one topic a file"),
        most(&files, LONG_FILE, "files", "split the longest by topic"),
        median(&files),
        over(
            &functions,
            LONGEST_FUNCTION,
            "the function",
            "name its parts as functions, or say why above it: `// long because …`",
        ),
        most(&functions, LONG_FUNCTION, "functions", "name parts of the longest as functions"),
        over(&views, LONGEST_VIEW, "the view", "name its parts as components"),
    ]
    .concat()
}

fn unexcused_functions(source: &Source) -> Vec<(String, usize)> {
    unexcused(source, function::functions(&source.code))
}

fn unexcused_views(source: &Source) -> Vec<(String, usize)> {
    unexcused(source, function::views(&source.code))
}

fn unexcused(source: &Source, blocks: Vec<Block>) -> Vec<(String, usize)> {
    let lines: Vec<&str> = source.text.lines().collect();
    let without = blocks.into_iter().filter(|block| !has_reason(&lines[..block.first_line - 1]));
    without
        .map(|block| (format!("{}:{} {}", source.path, block.first_line, block.name), block.lines))
        .collect()
}

/// Among the comments and attributes right above.
fn has_reason(above: &[&str]) -> bool {
    let mut near = above
        .iter()
        .rev()
        .map(|line| line.trim())
        .take_while(|line| line.starts_with("//") || line.starts_with("#["));
    near.any(|line| line.starts_with(REASON))
}

fn over(all: &[(String, usize)], limit: usize, what: &str, remedy: &str) -> Vec<Finding> {
    let long = all.iter().filter(|(_, lines)| *lines > limit);
    long.map(|(place, lines)| {
        Finding::new(
            place,
            format!("{what} has {lines} lines, at most {limit} are allowed"),
            remedy,
        )
    })
    .collect()
}

/// 95 of 100 must be within the limit.
fn most(all: &[(String, usize)], limit: usize, what: &str, remedy: &str) -> Vec<Finding> {
    let mut long: Vec<_> = all.iter().filter(|(_, lines)| *lines > limit).collect();
    if long.len() * 100 <= all.len() * 5 {
        return Vec::new();
    }
    long.sort_by_key(|(_, lines)| std::cmp::Reverse(*lines));
    let list: Vec<_> = long.iter().map(|(place, lines)| format!("{place} ({lines})")).collect();
    let what = format!(
        "{} of {} {what} are over {limit} lines, at most 5 % may be",
        long.len(),
        all.len()
    );
    vec![Finding::new(list.join(", "), what, remedy)]
}

fn median(files: &[(String, usize)]) -> Vec<Finding> {
    let mut lines: Vec<usize> = files.iter().map(|(_, lines)| *lines).collect();
    lines.sort_unstable();
    let median = lines.get(lines.len() / 2).copied().unwrap_or(0);
    if median <= MEDIAN_FILE {
        return Vec::new();
    }
    let what = format!("the median file has {median} lines, at most {MEDIAN_FILE} are allowed");
    vec![Finding::new("all files", what, "split by topic")]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rust(text: String) -> Vec<Finding> {
        check(&[Source::new("src/a.rs", text)])
    }

    fn function(above: &str, lines: usize) -> String {
        format!("fn short() {{}}\n{above}\nfn f() {{\n{}}}\n", "x;\n".repeat(lines - 2))
    }

    #[test]
    fn what_is_short_passes() {
        assert_eq!(rust(function("", 30)), []);
    }

    #[test]
    fn a_function_over_the_limit_is_named() {
        let found = rust(function("", 61));
        assert_eq!(found[0].place, "src/a.rs:3 fn f");
    }

    #[test]
    fn a_reason_above_excuses() {
        assert_eq!(rust(function("// long because it is a table\n#[test]", 61)), []);
        assert_eq!(rust(function("// long because it is a table\n", 61)).len(), 2);
    }

    #[test]
    fn one_in_twenty_files_may_be_long_and_none_longer() {
        let file = |lines: usize| Source::new("style/a.css", "a{}\n".repeat(lines));
        let with = |lines: usize, short: usize| {
            let mut all = vec![file(lines)];
            all.extend((0..short).map(|_| file(10)));
            check(&all).len()
        };
        assert_eq!((with(300, 19), with(300, 18), with(401, 19)), (0, 1, 1));
        assert_eq!(check(&[file(91)]).len(), 1);
    }

    #[test]
    fn a_long_view_is_named() {
        let found = rust(format!("let v = view! {{\n{}}};", "<p/>\n".repeat(40)));
        assert!(found.iter().any(|finding| finding.place == "src/a.rs:1 view!"));
    }
}
