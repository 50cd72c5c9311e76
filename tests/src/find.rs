//! Find: which part of the page is meant.

use serde_json::Value;

use crate::page::Page;

/// A part of the page, looked up anew each time: what is meant stays, also when its markup is
/// replaced.
#[derive(Debug, Clone)]
pub struct Part<'page> {
    pub(crate) page: &'page Page,
    pub(crate) selector: String,
}

/// A place in the window, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// From the left of the window.
    pub left: f64,
    /// From its top.
    pub top: f64,
    /// How wide.
    pub width: f64,
    /// How high.
    pub height: f64,
}

impl Page {
    /// The part that bears a hook for tests: its `data-testid`, or its `id` where it has one anyway.
    pub fn part(&self, hook: &str) -> Part<'_> {
        self.select(&format!(":is([data-testid=\"{hook}\"], [id=\"{hook}\"])"))
    }

    /// The first part that a CSS selector finds.
    pub fn select(&self, selector: &str) -> Part<'_> {
        Part { page: self, selector: selector.to_owned() }
    }
}

impl Part<'_> {
    /// The first part inside of this one that a CSS selector finds.
    #[must_use]
    pub fn within(&self, selector: &str) -> Self {
        Self { page: self.page, selector: format!("{} {selector}", self.selector) }
    }

    /// Its text, with spaces as a reader sees them.
    pub fn text(&self) -> String {
        let text = self.of("element.innerText ?? element.textContent");
        shown(text.as_str().unwrap_or_default())
    }

    /// What stands in a field.
    pub fn value(&self) -> String {
        self.of("element.value").as_str().unwrap_or_default().to_owned()
    }

    /// An attribute's text.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.of(&format!("element.getAttribute({name:?})")).as_str().map(str::to_owned)
    }

    /// An attribute's number.
    ///
    /// # Panics
    /// Where there is none.
    pub fn number(&self, name: &str) -> f64 {
        let text = self.attribute(name).unwrap_or_default();
        text.trim_end_matches('%')
            .parse()
            .unwrap_or_else(|_| panic!("{name}={text:?} of {}", self.selector))
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        let all = format!("document.querySelectorAll({:?}).length", self.selector);
        self.page.js(&all).as_u64().unwrap_or_default()
    }

    /// Where it is in the window.
    pub fn bounds(&self) -> Bounds {
        let place = self.of(
            "(({x, y, width, height}) => [x, y, width, height])(element.getBoundingClientRect())",
        );
        let number = |index: usize| place[index].as_f64().unwrap_or_default();
        Bounds { left: number(0), top: number(1), width: number(2), height: number(3) }
    }

    /// The value of an expression about `element`.
    ///
    /// # Panics
    /// Where the part is not there, or the expression throws.
    pub fn of(&self, expression: &str) -> Value {
        self.page.js(&format!(
            "(({expression_of}) => {expression})({})",
            self.lookup(),
            expression_of = "element"
        ))
    }

    /// JavaScript that finds the element.
    pub(crate) fn lookup(&self) -> String {
        format!("document.querySelector({:?})", self.selector)
    }
}

/// Text as a reader sees it: where a line may or may not break and where another direction
/// of writing begins is nothing, white space is one space.
pub fn shown(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter(|sign| !matches!(sign, '\u{200B}' | '\u{2060}' | '\u{2066}'..='\u{2069}'))
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}
