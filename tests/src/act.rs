//! Act: what a person does with mouse, finger and keys. Events come from the browser's own input,
//! so hit tests, focus and clicks follow as they do for a person.

use serde_json::json;

use crate::find::Part;
use crate::key::Key;
use crate::page::Page;

/// As many signs a person writes; more are pasted.
const MOST_KEYS: usize = 20;

impl Part<'_> {
    /// Presses it: with a finger on a phone, else with the mouse.
    pub fn press(&self) {
        if self.page.reader().touch { self.tap() } else { self.click() }
    }

    /// Clicks its middle with the mouse.
    pub fn click(&self) {
        self.click_with(0);
    }

    /// Clicks with a key held: 2 is Control.
    pub fn click_with(&self, modifiers: u32) {
        let (x, y) = self.reach();
        self.page.mouse("mouseMoved", x, y, modifiers);
        self.page.mouse("mousePressed", x, y, modifiers);
        self.page.mouse("mouseReleased", x, y, modifiers);
    }

    /// Moves the mouse over a point of it, given as shares of its width and height.
    pub fn hover(&self, across: f64, down: f64) {
        self.reach();
        let place = self.bounds();
        let (x, y) = (place.left + across * place.width, place.top + down * place.height);
        self.page.mouse("mouseMoved", x, y, 0);
    }

    /// Taps its middle with a finger.
    pub fn tap(&self) {
        let (x, y) = self.reach();
        self.page.touch("touchStart", Some((x, y)));
        self.page.touch("touchEnd", None);
    }

    /// Replaces what stands in a field and leaves the rest to the reader.
    pub fn write(&self, text: &str) {
        self.press();
        self.page.key(Key::SELECT_ALL);
        if text.is_empty() {
            self.page.key(Key::BACKSPACE);
        } else {
            self.page.write(text);
        }
    }

    /// Replaces what stands in a field and confirms it.
    pub fn enter(&self, text: &str) {
        self.write(text);
        self.page.key(Key::ENTER);
    }

    /// Brings it into sight and gives its middle, where a press arrives at it.
    ///
    /// # Panics
    /// Where something else lies over it.
    pub(crate) fn reach(&self) -> (f64, f64) {
        let (x, y) = self.middle();
        let hit = self.of(&format!(
            "((hit) => element.contains(hit) || hit?.contains(element) || hit?.closest('label')?.control === element
                || (hit?.outerHTML ?? 'nothing').slice(0, 200))(document.elementFromPoint({x}, {y}))"
        ));
        assert_eq!(hit, true, "{} cannot be reached at {x}, {y}", self.selector);
        (x, y)
    }

    /// Brings it into sight and gives its middle.
    pub(crate) fn middle(&self) -> (f64, f64) {
        self.appears();
        // Not with smooth scrolling: a person waits until the page stands still.
        self.of(
            "(({top, bottom}) => {
                if (top < 60 || bottom > innerHeight - 100) element.scrollIntoView({block: 'center', behavior: 'instant'});
            })(element.getBoundingClientRect())",
        );
        let place = self.bounds();
        (place.left + place.width / 2.0, place.top + place.height / 2.0)
    }
}

impl Page {
    /// Presses a key and lets it go.
    pub fn key(&self, key: Key) {
        self.command("Input.dispatchKeyEvent", &key.event(true));
        self.command("Input.dispatchKeyEvent", &key.event(false));
    }

    /// Writes text where the focus is, key by key; what is long is put in at once.
    pub fn write(&self, text: &str) {
        if text.chars().count() > MOST_KEYS {
            self.insert(text);
            return;
        }
        for sign in text.chars() {
            for kind in ["keyDown", "keyUp"] {
                let sign = sign.to_string();
                let event = json!({"type": kind, "key": sign, "text": sign});
                self.command("Input.dispatchKeyEvent", &event);
            }
        }
    }

    /// Puts text where the focus is at once: pasted, or what an input method has finished.
    pub fn insert(&self, text: &str) {
        self.command("Input.insertText", &json!({"text": text}));
    }

    /// Writes text as an input method does that has not finished yet.
    pub fn compose(&self, text: &str) {
        let end = text.encode_utf16().count();
        let composition = json!({"text": text, "selectionStart": end, "selectionEnd": end});
        self.command("Input.imeSetComposition", &composition);
    }

    /// Moves the focus with Tab until it stands on the part, if need be once round the page.
    ///
    /// # Panics
    /// Where the keyboard does not get there.
    pub fn tab_to(&self, part: &Part<'_>) {
        let there = format!("document.activeElement === {}", part.lookup());
        for _ in 0..240 {
            if self.js(&there) == true {
                return;
            }
            self.key(Key::TAB);
        }
        panic!("the keyboard does not reach {}", part.selector);
    }

    /// One event of the mouse.
    pub fn mouse(&self, kind: &str, x: f64, y: f64, modifiers: u32) {
        let moves = kind == "mouseMoved";
        let event = json!({
            "type": kind, "x": x, "y": y, "modifiers": modifiers,
            "button": if moves { "none" } else { "left" }, "clickCount": u8::from(!moves),
        });
        self.command("Input.dispatchMouseEvent", &event);
    }

    /// Turns the mouse's wheel over a place of the window, in CSS pixels of scrolling.
    pub fn wheel(&self, x: f64, y: f64, down: f64) {
        let event = json!({"type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": down});
        self.command("Input.dispatchMouseEvent", &event);
    }

    /// One event of a finger: where it is, or that it is gone.
    pub fn touch(&self, kind: &str, place: Option<(f64, f64)>) {
        let points: Vec<_> = place.into_iter().map(|(x, y)| json!({"x": x, "y": y})).collect();
        self.command("Input.dispatchTouchEvent", &json!({"type": kind, "touchPoints": points}));
    }

    /// Goes back in the history, once the command has been answered: a page that goes while it is
    /// asked makes the driver ask again, and the reader would go back twice.
    pub fn back(&self) {
        self.js("setTimeout(() => history.back())");
    }

    /// Goes back to the empty page between two documents, and from there to the one before.
    pub fn back_over_the_empty_page(&self) {
        self.back();
        self.until("the empty page", "location.href === 'about:blank'");
        self.back();
    }

    /// Goes forward in the history, as [`Self::back`] goes back.
    pub fn forward(&self) {
        self.js("setTimeout(() => history.forward())");
    }

    /// Opens every disclosure at once, as no reader can; the watch is told.
    pub fn open_everything(&self) {
        self.js("document.documentElement.setAttribute('data-opened-by-test', '');
            for (const details of document.querySelectorAll('details')) details.open = true");
    }

    /// Shows the page as a reader with a dark screen sees it.
    pub fn dark(&self, dark: bool) {
        let scheme = if dark { "dark" } else { "light" };
        self.prefers(&[("prefers-color-scheme", scheme)]);
    }

    /// Shows the page as a reader sees it who has set these media features in their system.
    pub fn prefers(&self, features: &[(&str, &str)]) {
        let features: Vec<_> =
            features.iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
        self.command("Emulation.setEmulatedMedia", &json!({"features": features}));
    }
}
