//! A box of the logic model: where it stands, whose it is, what it says.

use leptos::prelude::*;
use text::words::{logic::Logic, market::Market};

use super::links::Node;
use crate::{
    context::Here,
    shown::{Shown, filled},
};

/// A box's place in the picture, in its units.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rect {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

impl Rect {
    /// Where a ribbon leaves.
    pub(super) const fn end(self) -> i32 {
        self.x + self.width
    }
}

/// Left edge and width of the five columns.
pub(super) const COLUMNS: [(i32, i32); 5] =
    [(0, 176), (236, 124), (510, 150), (810, 160), (1050, 150)];
/// How tall a box is that holds a name and a value.
const TALL: i32 = 88;
/// Tops of boxes that stand below one another.
const ROWS: [i32; 5] = [56, 164, 272, 388, 496];

impl Node {
    pub(super) const fn place(self) -> Rect {
        let (column, y, height) = match self {
            Self::Pillar(row) => (0, ROWS[row], TALL),
            Self::LastGrowth => (0, ROWS[3], TALL),
            Self::Market => (0, ROWS[4], TALL),
            Self::Anyway => (1, ROWS[0], TALL),
            Self::Capability => (1, ROWS[1], ROWS[2] + TALL - ROWS[1]),
            Self::Adopters => (2, 68, 100),
            Self::Supported => (2, 228, 100),
            Self::Loss => (3, ROWS[0], TALL),
            Self::Exports => (3, 224, 150),
            Self::Benefits => (4, ROWS[0], TALL),
            Self::CountryGoal => (4, ROWS[1], TALL),
            Self::ExportGoal => (4, ROWS[2], TALL),
        };
        let (x, width) = COLUMNS[column];
        Rect { x, y, width, height }
    }

    /// The class that draws its edge: reported, assumed or a goal.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Pillar(_) | Self::LastGrowth => "logic-box logic-reported",
            Self::CountryGoal | Self::ExportGoal => "logic-box logic-goal",
            _ => "logic-box logic-assumed",
        }
    }

    /// Its name in the picture and in the list.
    pub(super) fn name(self, here: Here) -> String {
        let (words, programme) = (Logic::of(here.lang), &here.context.data.programme);
        let word = match self {
            Self::Pillar(row) => {
                let pillar = programme.pillars.get(row);
                return pillar.map_or_else(String::new, |it| it.name.get(here.lang).to_owned());
            }
            Self::CountryGoal => return here.short_name(&programme.goals.adopters),
            Self::ExportGoal => return here.short_name(&programme.goals.exports),
            Self::LastGrowth => words.last_growth,
            Self::Market => words.market,
            Self::Anyway => words.anyway,
            Self::Capability => words.capability,
            Self::Adopters => words.adopters,
            Self::Supported => words.supported,
            Self::Loss => words.loss,
            Self::Exports => words.exports,
            Self::Benefits => words.benefits,
        };
        word.to_owned()
    }

    /// What it amounts to; nothing for a box that only hands on.
    pub(super) fn value(self, here: Here) -> AnyView {
        let (words, programme) = (Logic::of(here.lang), &here.context.data.programme);
        let in_goal_year = |template, name| {
            let year = here.figure(&programme.goals.year);
            filled(template, &[("year", year), ("value", here.result(name))])
        };
        match self {
            Self::Pillar(row) => programme.pillars.get(row).map_or_else(
                || ().into_any(),
                |pillar| a_year(here, here.figure(&pillar.figure).short()),
            ),
            Self::LastGrowth => here.figure(&programme.inputs.last_growth).view(),
            Self::Market => here.parameter("long_run_growth").view(),
            Self::Anyway => here.parameter("baseline_adoption").view(),
            Self::Capability => ().into_any(),
            Self::Adopters => in_goal_year(words.goal_year, "adopters"),
            Self::Supported => in_goal_year(words.goal_year, "exports_support"),
            Self::Loss => in_goal_year(words.a_year, "loss_avoided"),
            Self::Exports => in_goal_year(words.goal_year, "exports"),
            Self::Benefits => in_goal_year(words.of_costs, "ratio"),
            Self::CountryGoal => here.figure(&programme.goals.adopters).view(),
            Self::ExportGoal => here.figure(&programme.goals.exports).short().view(),
        }
    }
}

fn a_year(here: Here, amount: Shown) -> AnyView {
    filled(Market::of(here.lang).a_year, &[("amount", amount)])
}
