//! Keys, as the Chrome DevTools Protocol names them.

use serde_json::{Value, json};

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
        Self { number: 229, text: None, ..self }
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

    const fn code(self) -> &'static str {
        match self.number {
            32 => "Space",
            65 => "KeyA",
            _ => self.name,
        }
    }
}
