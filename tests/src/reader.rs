//! Who visits: the screen, the pointer, and what their browser allows.

/// A person's browser.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// Of the window, in CSS pixels.
    pub width: u32,
    /// Of the window, in CSS pixels.
    pub height: u32,
    /// A phone: the finger instead of the mouse.
    pub touch: bool,
    /// Whether the page may keep anything.
    pub storage: bool,
    /// Whether scripts run.
    pub scripts: bool,
}

impl Reader {
    /// A phone of the usual size.
    pub const PHONE: Self = Self::phone(390, 844);
    /// The narrowest screen that must work.
    pub const NARROW: Self = Self::phone(320, 640);
    /// A tablet held upright: the narrowest screen with the layout of wide ones.
    pub const TABLET: Self = Self::phone(768, 1024);
    /// A laptop.
    pub const DESKTOP: Self =
        Self { width: 1280, height: 800, touch: false, storage: true, scripts: true };
    /// All of them.
    pub const ALL: [Self; 4] = [Self::NARROW, Self::PHONE, Self::TABLET, Self::DESKTOP];

    const fn phone(width: u32, height: u32) -> Self {
        Self { width, height, touch: true, storage: true, scripts: true }
    }

    /// The same reader in a browser that keeps nothing.
    #[must_use]
    pub const fn without_storage(self) -> Self {
        Self { storage: false, ..self }
    }

    /// The same reader with JavaScript switched off.
    #[must_use]
    pub const fn without_scripts(self) -> Self {
        Self { scripts: false, ..self }
    }
}
