//! Bars, by whose number they show.

use report::Kind;

use crate::static_chart::piece::Texture;

/// How a bar is filled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Paint {
    /// With a colour, by its name.
    Solid(&'static str),
    /// Empty, with an edge of a colour and a width.
    Outline(&'static str, f64),
}

impl Paint {
    pub(super) const fn of(texture: Texture) -> Self {
        match texture {
            Texture::Solid => Self::Solid("fact"),
            Texture::Second => Self::Solid("fact-second"),
            Texture::Outlined => Self::Outline("fact", 2.0),
            Texture::Rest => Self::Outline("edge", 1.0),
        }
    }

    /// The same texture for a layer, where pictures have one.
    pub(super) const fn of_layer(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Reported => Some(Self::of(Texture::Solid)),
            Kind::Derived => Some(Self::of(Texture::Outlined)),
            Kind::Assumed | Kind::External => None,
        }
    }

    /// A bar with its upper left corner at a place. An edge stays inside.
    pub(super) fn bar(self, (x, y): (f64, f64), width: f64, height: f64) -> String {
        match self {
            Self::Solid(colour) => format!(
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"var(--{colour})\"/>"
            ),
            Self::Outline(colour, edge) => format!(
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"var(--paper)\" \
                 stroke=\"var(--{colour})\" stroke-width=\"{edge}\"/>",
                x + edge / 2.0,
                y + edge / 2.0,
                width - edge,
                height - edge
            ),
        }
    }
}

/// A straight line in ink.
pub(super) fn line((x1, y1): (f64, f64), (x2, y2): (f64, f64), width: f64) -> String {
    format!(
        "<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" \
         stroke=\"var(--ink)\" stroke-width=\"{width}\"/>"
    )
}
