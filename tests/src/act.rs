//! Act: what a person does with mouse, finger and keys. Events come from the browser's own input,
//! so hit tests, focus and clicks follow as they do for a person.

use crate::engine::Gesture;
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
        self.page.mouse(Gesture::Move(x, y), modifiers);
        self.page.mouse(Gesture::Down(x, y), modifiers);
        self.page.mouse(Gesture::Up(x, y), modifiers);
    }

    /// Moves the mouse over a point of it, given as shares of its width and height.
    pub fn hover(&self, across: f64, down: f64) {
        self.reach();
        let place = self.bounds();
        let (x, y) = (place.left + across * place.width, place.top + down * place.height);
        self.page.mouse(Gesture::Move(x, y), 0);
    }

    /// Taps its middle with a finger; where the engine has none, with the mouse.
    pub fn tap(&self) {
        let (remote, _) = self.page.asked();
        if !remote.has_finger() {
            return self.click();
        }
        let (x, y) = self.reach();
        self.page.touch(Gesture::Down(x, y));
        self.page.touch(Gesture::Up(x, y));
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
        let (remote, wire) = self.asked();
        remote.key(wire, key);
    }

    /// Writes text where the focus is, key by key; what is long is put in at once.
    pub fn write(&self, text: &str) {
        if text.chars().count() > MOST_KEYS {
            self.insert(text);
            return;
        }
        let (remote, wire) = self.asked();
        for sign in text.chars() {
            remote.sign(wire, sign);
        }
    }

    /// Puts text where the focus is at once: pasted, or what an input method has finished.
    pub fn insert(&self, text: &str) {
        let (remote, wire) = self.asked();
        remote.insert(wire, text);
    }

    /// Writes text as an input method does that has not finished yet.
    pub fn compose(&self, text: &str) {
        let (remote, wire) = self.asked();
        remote.compose(wire, text);
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

    /// One event of the mouse; with keys held, as in [`Part::click_with`].
    pub fn mouse(&self, gesture: Gesture, modifiers: u32) {
        let (remote, wire) = self.asked();
        remote.mouse(wire, gesture, modifiers);
    }

    /// Turns the mouse's wheel over a place of the window, in CSS pixels of scrolling.
    pub fn wheel(&self, x: f64, y: f64, down: f64) {
        let (remote, wire) = self.asked();
        remote.wheel(wire, x, y, down);
    }

    /// One event of a finger.
    pub fn touch(&self, gesture: Gesture) {
        let (remote, wire) = self.asked();
        remote.finger(wire, gesture);
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
        self.js("[document.documentElement.setAttribute('data-opened-by-test', ''),
            document.querySelectorAll('details').forEach((details) => { details.open = true; })].length");
    }

    /// Shows the page as a reader with a dark screen sees it.
    pub fn dark(&self, dark: bool) {
        let scheme = if dark { "dark" } else { "light" };
        self.prefers(&[("prefers-color-scheme", scheme)]);
    }

    /// Shows the page as a reader sees it who has set these media features in their system.
    pub fn prefers(&self, features: &[(&str, &str)]) {
        let (remote, wire) = self.asked();
        remote.prefers(wire, features);
    }
}
