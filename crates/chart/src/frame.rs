//! The two boxes in which every chart is prepared.

/// A box that a static picture is drawn for; the page's style sheet shows one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// A phone's column.
    Narrow,
    /// Eight of twelve columns.
    Wide,
}

impl Frame {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Narrow, Self::Wide];

    /// The width in CSS pixels, at which text is drawn in its true size.
    pub const fn width(self) -> u32 {
        match self {
            Self::Narrow => 350,
            Self::Wide => 792,
        }
    }

    /// The name in ids and class names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }
}
