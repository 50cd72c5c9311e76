//! Keys, as the Chrome DevTools Protocol names them.

use serde_json::{Value, json};

/// The number of every key that an input method takes.
const TAKEN: u32 = 229;

/// A key that does something else than write a sign.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    name: &'static str,
    number: u32,
    /// What the key writes: a button is pressed by the sign, not by the key.
    text: Option<&'static str>,
    /// 1 Alt, 2 Control, 8 Shift.
    modifiers: u32,
    /// What the platform makes of it, as `selectAll`.
    command: Option<&'static str>,
}

#[expect(missing_docs, reason = "each is named after its key")]
impl Key {
    pub const TAB: Self = Self::new("Tab", 9);
    pub const SHIFT_TAB: Self = Self { modifiers: 8, ..Self::TAB };
    pub const ENTER: Self = Self { text: Some("\r"), ..Self::new("Enter", 13) };
    pub const SPACE: Self = Self { text: Some(" "), ..Self::new(" ", 32) };
    pub const ESCAPE: Self = Self::new("Escape", 27);
    pub const BACKSPACE: Self = Self::new("Backspace", 8);
    pub const END: Self = Self::new("End", 35);
    pub const HOME: Self = Self::new("Home", 36);
    pub const LEFT: Self = Self::new("ArrowLeft", 37);
    pub const UP: Self = Self::new("ArrowUp", 38);
    pub const RIGHT: Self = Self::new("ArrowRight", 39);
    pub const DOWN: Self = Self::new("ArrowDown", 40);
    /// Control and A.
    pub const SELECT_ALL: Self =
        Self { modifiers: 2, command: Some("selectAll"), ..Self::new("a", 65) };

    /// The same key where an input method takes it.
    #[must_use]
    pub const fn taken(self) -> Self {
        Self { number: TAKEN, text: None, ..self }
    }

    /// Control and Z.
    pub const UNDO: Self = Self { modifiers: 2, ..Self::new("z", 90) };
    /// Control, Shift and Z.
    pub const REDO: Self = Self { modifiers: 10, ..Self::new("Z", 90) };

    const fn new(name: &'static str, number: u32) -> Self {
        Self { name, number, text: None, modifiers: 0, command: None }
    }

    /// The event of a kind: `rawKeyDown`, `keyDown` or `keyUp`.
    pub(crate) fn event(self, down: bool) -> Value {
        let kind = match (down, self.text) {
            (true, Some(_)) => "keyDown",
            (true, None) => "rawKeyDown",
            (false, _) => "keyUp",
        };
        let mut event = json!({
            "type": kind, "key": self.name, "code": self.code(), "modifiers": self.modifiers,
            "windowsVirtualKeyCode": self.number, "nativeVirtualKeyCode": self.number,
        });
        if down {
            event["text"] = json!(self.text.unwrap_or_default());
            event["commands"] = json!(self.command.into_iter().collect::<Vec<_>>());
        }
        event
    }

    /// The same as WebDriver's signs: the keys that are held, the key itself last.
    pub(crate) fn signs(self) -> Vec<char> {
        let held = [8, 2, 1].into_iter().filter(|bit| self.modifiers & bit != 0);
        held.filter_map(Self::held).chain([self.sign()]).collect()
    }

    /// WebDriver's sign for the one key that `modifiers` hold.
    pub(crate) const fn held(modifiers: u32) -> Option<char> {
        match modifiers {
            1 => Some('\u{E00A}'),
            2 => Some('\u{E009}'),
            8 => Some('\u{E008}'),
            _ => None,
        }
    }

    /// WebDriver's sign for the key alone.
    fn sign(self) -> char {
        match self.name {
            "Backspace" => '\u{E003}',
            "Tab" => '\u{E004}',
            "Enter" => '\u{E007}',
            "Escape" => '\u{E00C}',
            "End" => '\u{E010}',
            "Home" => '\u{E011}',
            "ArrowLeft" => '\u{E012}',
            "ArrowUp" => '\u{E013}',
            "ArrowRight" => '\u{E014}',
            "ArrowDown" => '\u{E015}',
            // With Shift held, the driver makes the capital itself.
            letter => letter.to_lowercase().chars().next().unwrap_or(' '),
        }
    }

    /// Whether it leads on to the next control, or the one before.
    pub(crate) fn moves_focus(self) -> bool {
        self.name == Self::TAB.name
    }

    /// Whether an input method takes it.
    pub(crate) const fn is_taken(self) -> bool {
        self.number == TAKEN
    }

    const fn code(self) -> &'static str {
        match self.number {
            32 => "Space",
            65 => "KeyA",
            _ => self.name,
        }
    }
}
