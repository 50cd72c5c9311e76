//! How bars, lines and words look: as attributes of SVG with the names of the site's colours, to which
//! a page's sheet gives their values; in a file they are written in place of the names.

/// How a bar is filled: by whose number it shows, and apart from its neighbour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Texture {
    /// Reported.
    Reported,
    /// Reported, beside another such part.
    Second,
    /// Reported, of the other camp.
    Other,
    /// Derived.
    Derived,
    /// Nobody's number: what is left of the whole.
    Rest,
    /// Calculated on assumptions. Its hatch is [`HATCH`], which the picture must hold.
    Assumed,
    /// What the programme brings, where it is too narrow for a hatch.
    Programme,
}

/// The pattern of what is calculated on assumptions.
pub const HATCH: &str = "<defs><pattern id=\"hatch-assumed\" width=\"5\" height=\"5\" \
    patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
    <path d=\"M0 0v5\" stroke=\"var(--market)\" stroke-width=\"1.2\"/></pattern></defs>";

impl Texture {
    /// In class names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reported => "reported",
            Self::Second => "second",
            Self::Other => "other",
            Self::Derived => "derived",
            Self::Rest => "rest",
            Self::Assumed => "assumed",
            Self::Programme => "programme",
        }
    }

    /// The width of its edge; a solid bar has none.
    pub(super) const fn edge(self) -> f64 {
        match self {
            Self::Reported | Self::Second | Self::Other | Self::Programme => 0.0,
            Self::Derived => 2.0,
            Self::Rest | Self::Assumed => 1.0,
        }
    }

    pub(super) const fn attributes(self) -> &'static str {
        match self {
            Self::Reported => "fill=\"var(--fact)\"",
            Self::Second => "fill=\"var(--fact-second)\"",
            Self::Other => "fill=\"var(--rust)\"",
            Self::Derived => "fill=\"var(--paper)\" stroke=\"var(--fact)\" stroke-width=\"2\"",
            Self::Rest => "fill=\"var(--paper)\" stroke=\"var(--edge)\" stroke-width=\"1\"",
            Self::Assumed => {
                "fill=\"url(#hatch-assumed)\" stroke=\"var(--market)\" stroke-width=\"1\""
            }
            Self::Programme => "fill=\"var(--act)\"",
        }
    }
}

/// What a line is drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// The foot on which bars stand.
    Axis,
    /// The line from which two sides are counted.
    Middle,
    /// A level that leads from one bar to another.
    Level,
    /// An arrow.
    Arrow,
}

impl Stroke {
    pub(super) const fn attributes(self) -> &'static str {
        match self {
            Self::Axis => "stroke=\"var(--ink)\" stroke-width=\"1\" shape-rendering=\"crispEdges\"",
            Self::Middle | Self::Arrow => "fill=\"none\" stroke=\"var(--ink)\" stroke-width=\"2\"",
            Self::Level => "stroke=\"var(--muted)\" stroke-dasharray=\"1 3\"",
        }
    }
}

/// How words are written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// In CSS pixels.
    pub size: f64,
    weight: u32,
    colour: &'static str,
    anchor: &'static str,
}

impl Style {
    /// The finding over a picture.
    pub const TITLE: Self = Self::new(20.0, 700, "ink");
    /// A name, or a value beside its mark.
    pub const NAME: Self = Self::new(16.0, 700, "ink");
    /// A value that is read first.
    pub const LARGE: Self = Self::new(28.0, 700, "ink");
    /// What is said in small words.
    pub const LABEL: Self = Self::new(14.0, 400, "soft");

    const fn new(size: f64, weight: u32, colour: &'static str) -> Self {
        Self { size, weight, colour, anchor: "start" }
    }

    /// In another size, in CSS pixels.
    #[must_use]
    pub const fn sized(self, size: f64) -> Self {
        Self { size, ..self }
    }

    /// Both ways from its place.
    #[must_use]
    pub const fn middle(self) -> Self {
        Self { anchor: "middle", ..self }
    }

    /// Up to its place.
    #[must_use]
    pub const fn end(self) -> Self {
        Self { anchor: "end", ..self }
    }

    /// All but the size.
    pub(super) fn attributes(self) -> String {
        let Self { weight, colour, anchor, .. } = self;
        format!("font-weight=\"{weight}\" text-anchor=\"{anchor}\" fill=\"var(--{colour})\"")
    }
}
