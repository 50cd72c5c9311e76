//! Something drawn, from its own upper left corner: drawings are put under and beside one another.

/// SVG elements and how much room they take.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Drawn {
    pub(crate) svg: String,
    /// In CSS pixels.
    pub(crate) height: f64,
}

impl Drawn {
    pub(crate) fn new(svg: impl Into<String>, height: f64) -> Self {
        Self { svg: svg.into(), height }
    }

    /// With another one under it, after some space; nothing needs no space after it.
    pub(crate) fn above(mut self, space: f64, below: &Self) -> Self {
        if self.svg.is_empty() {
            return below.clone();
        }
        let top = self.height + space;
        self.svg.push_str(&below.at(0.0, top));
        self.height = top + below.height;
        self
    }

    /// With another one further right, on the same line.
    pub(crate) fn beside(mut self, left: f64, other: &Self) -> Self {
        self.svg.push_str(&other.at(left, 0.0));
        self.height = self.height.max(other.height);
        self
    }

    /// Moved to a place.
    pub(crate) fn at(&self, left: f64, top: f64) -> String {
        format!("<g transform=\"translate({left:.1} {top:.1})\">{}</g>", self.svg)
    }
}
