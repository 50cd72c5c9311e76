//! Check: waits until the page shows what it should, and says what it shows instead.

use crate::find::{Part, shown};

/// Makes text in the page as [`shown`] makes it here.
const SHOWN: &str = "((text) => text.replace(/[\\u200b\\u2060\\u2066-\\u2069]/g, '').split(/\\s+/).filter(Boolean).join(' '))";

impl Part<'_> {
    /// It is there and can be seen.
    pub fn appears(&self) -> &Self {
        self.until(
            "can be seen",
            "element.checkVisibility({visibilityProperty: true}) || 'it is hidden'",
        )
    }

    /// It is not there, or hidden from everyone.
    pub fn is_gone(&self) -> &Self {
        let gone = format!("!{}?.checkVisibility() || 'it is there'", self.lookup());
        self.page.until(&format!("{} is gone", self.selector), &gone);
        self
    }

    /// Its text is exactly this.
    pub fn says(&self, text: &str) -> &Self {
        let wanted = shown(text);
        let same = format!(
            "(({SHOWN}((element.innerText ?? element.textContent)) === {wanted:?}) || {SHOWN}((element.innerText ?? element.textContent)))"
        );
        self.until(&format!("says {wanted:?}"), &same)
    }

    /// Its text holds this.
    pub fn mentions(&self, text: &str) -> &Self {
        let wanted = shown(text);
        let holds = format!(
            "{SHOWN}((element.innerText ?? element.textContent)).includes({wanted:?}) || {SHOWN}((element.innerText ?? element.textContent))"
        );
        self.until(&format!("mentions {wanted:?}"), &holds)
    }

    /// In the field stands exactly this.
    pub fn holds(&self, value: &str) -> &Self {
        self.until(
            &format!("holds {value:?}"),
            &format!("element.value === {value:?} || element.value"),
        )
    }

    /// An attribute has this value.
    pub fn has(&self, name: &str, value: &str) -> &Self {
        let now = format!("element.getAttribute({name:?})");
        self.until(&format!("has {name}={value:?}"), &format!("{now} === {value:?} || {now}"))
    }

    /// An attribute is not there.
    pub fn lacks(&self, name: &str) -> &Self {
        let now = format!("element.getAttribute({name:?})");
        self.until(&format!("lacks {name}"), &format!("{now} === null || {now}"))
    }

    /// The keyboard is on it.
    pub fn is_focused(&self) -> &Self {
        self.until(
            "has the focus",
            "element === document.activeElement || document.activeElement.outerHTML.slice(0, 200)",
        )
    }

    /// Whatever is said about `element` is true.
    pub fn until(&self, what: &str, condition: &str) -> &Self {
        let found = self.lookup();
        let condition =
            format!("((element) => element === null ? 'not there' : ({condition}))({found})");
        self.page.until(&format!("{} {what}", self.selector), &condition);
        self
    }
}
