//! The logic model as a picture, for screens that are wide enough to read it.

use leptos::prelude::*;
use report::Strength;
use text::{number, sentence, words::logic::Logic};

use super::{
    links::{LINKS, Link, Node, Ribbon},
    node::COLUMNS,
    strength::{class, is_hatched},
};
use crate::context::Here;

const NODES: [Node; 14] = [
    Node::Pillar(0),
    Node::Pillar(1),
    Node::Pillar(2),
    Node::LastGrowth,
    Node::Market,
    Node::Anyway,
    Node::Capability,
    Node::Adopters,
    Node::Supported,
    Node::Loss,
    Node::Exports,
    Node::Benefits,
    Node::CountryGoal,
    Node::ExportGoal,
];

/// Room for a label on a ribbon.
const LABEL: (i32, i32) = (140, 48);

/// Ribbons first, then boxes, then the words on the ribbons.
pub(super) fn picture(here: Here) -> AnyView {
    let ribbons = LINKS.iter().flat_map(|link| link.ribbons.iter().map(move |it| (link, it)));
    let ribbons = ribbons.map(|(link, it)| drawn(here, link, it)).collect_view();
    let labels = LINKS.iter().map(|link| label(here, link)).collect_view();
    let boxes = NODES.map(|node| boxed(here, node)).collect_view();
    let heads = COLUMNS.into_iter().zip(Logic::of(here.lang).columns).map(|((x, width), name)| {
        view! {
            <foreignObject x=x y="0" width=width height="44">
                <p class="logic-head">{name}</p>
            </foreignObject>
        }
    });
    view! {
        <svg class="logic-picture" viewBox="0 0 1200 586" role="img" aria-label=said(here)>
            <defs>{hatch("logic-weak", "logic-line")} {hatch("logic-none", "logic-line-none")}</defs>
            {heads.collect_view()} {ribbons} {labels} {boxes}
        </svg>
    }
    .into_any()
}

/// Lines at 45°, five units apart, in the colour of a class.
fn hatch(id: &'static str, class: &'static str) -> AnyView {
    view! {
        <pattern id=id width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class=class d="M0 0V5"></path>
        </pattern>
    }
    .into_any()
}

/// How a hatched ribbon takes its pattern; the policy allows no style that would say so.
fn paint(strength: Option<Strength>) -> Option<&'static str> {
    let strength = strength.filter(|it| is_hatched(*it))?;
    Some(if strength == Strength::NoStudy { "url(#logic-none)" } else { "url(#logic-weak)" })
}

/// A halo of paper, the edge, paper within the edge, and the texture.
fn drawn(here: Here, link: &Link, ribbon: &Ribbon) -> AnyView {
    let (from, to) = ends(link, ribbon);
    let middle = i32::midpoint(from, to);
    let (y1, y2) = (ribbon.leaves, ribbon.arrives);
    let path = format!("M{from} {y1}C{middle} {y1} {middle} {y2} {to} {y2}");
    let strength = link.strength(here.context.data);
    view! {
        <g class=format!("logic-ribbon {}", class(strength))>
            <path class="logic-halo" d=path.clone()></path>
            <path class="logic-edge" d=path.clone()></path>
            <path class="logic-ground" d=path.clone()></path>
            <path class="logic-fill" d=path stroke=paint(strength)></path>
        </g>
    }
    .into_any()
}

fn ends(link: &Link, ribbon: &Ribbon) -> (i32, i32) {
    (ribbon.from.place().end(), link.to.place().x)
}

/// The word for the strength, on a plate of paper in the middle of the link's middle ribbon. A step
/// that only counts needs none: the legend says what its ribbon means.
fn label(here: Here, link: &Link) -> Option<AnyView> {
    let strength = link.strength(here.context.data)?;
    let ribbon = link.ribbons.get(link.ribbons.len() / 2)?;
    let (from, to) = ends(link, ribbon);
    let (width, height) = LABEL;
    let x = i32::midpoint(from, to) - width / 2;
    let y = i32::midpoint(ribbon.leaves, ribbon.arrives) - height / 2;
    let word = Logic::of(here.lang).strength(strength);
    Some(
        view! {
            <foreignObject x=x y=y width=width height=height>
                <p class=format!("logic-label {}", class(Some(strength)))><span>{word}</span></p>
            </foreignObject>
        }
        .into_any(),
    )
}

fn boxed(here: Here, node: Node) -> AnyView {
    let place = node.place();
    view! {
        <foreignObject x=place.x y=place.y width=place.width height=place.height>
            <div class=node.class()>
                <p class="logic-name">{node.name(here)}</p>
                <p class="logic-value">{node.value(here)}</p>
            </div>
        </foreignObject>
    }
    .into_any()
}

/// What a screen reader hears in the place of the picture.
fn said(here: Here) -> String {
    let strengths: Vec<Strength> =
        LINKS.iter().filter_map(|link| link.strength(here.context.data)).collect();
    let count = |wanted: Strength| strengths.iter().filter(|it| **it == wanted).count();
    let text = |count: usize| number::whole(i64::try_from(count).unwrap_or_default());
    sentence::text(
        Logic::of(here.lang).picture,
        &[
            ("links", text(strengths.len())),
            ("good", text(count(Strength::Good))),
            ("none", text(count(Strength::NoStudy))),
        ],
    )
}
