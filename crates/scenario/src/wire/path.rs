//! Where a value stands in a file: `scenarios[0].budgets.negotiation.2026`.

use std::fmt;

/// The way to a value, which becomes a text only when something is wrong there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Path<'a> {
    outer: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Whole,
    Key(&'a str),
    Item(usize),
}

impl<'a> Path<'a> {
    /// The text as a whole.
    pub(crate) const WHOLE: Self = Self { outer: None, step: Step::Whole };

    /// A key of the object that stands here.
    pub(crate) const fn key(&'a self, key: &'a str) -> Self {
        Self { outer: Some(self), step: Step::Key(key) }
    }

    /// An item of the list that stands here, from 0.
    pub(crate) const fn item(&'a self, index: usize) -> Self {
        Self { outer: Some(self), step: Step::Item(index) }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(outer) = self.outer {
            outer.fmt(out)?;
        }
        match self.step {
            Step::Whole => Ok(()),
            Step::Item(index) => write!(out, "[{index}]"),
            Step::Key(key) => {
                let is_first = self.outer.is_none_or(|outer| matches!(outer.step, Step::Whole));
                let separator = if is_first { "" } else { "." };
                // A key of a foreign file may be as long as the file: its beginning tells enough. Its
                // signs may turn a terminal's or a page's own words.
                write!(out, "{separator}")?;
                key.chars().take(80).try_for_each(|sign| write!(out, "{}", sign.escape_debug()))
            }
        }
    }
}
