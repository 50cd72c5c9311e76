//! The programme and the positions.

use super::{every, text};
use crate::raw::{Cell, RawData, Row};
use crate::{Goals, PILLARS, PillarEntry, Position, Preset, Programme, ReportedInputs};

pub(super) fn programme(raw: &RawData) -> Option<Programme> {
    let row = raw.table("programme").next()?;
    let pillars: Option<Vec<PillarEntry>> =
        PILLARS.iter().map(|id| pillar(raw.entry("pillar", id)?)).collect();
    Some(Programme {
        name: text(row, "name")?,
        budget: text(row, "budget")?,
        largest_amount: row.whole("largest_amount")?,
        pillars: pillars?.try_into().ok()?,
        goals: goals(raw.table("goals").next()?)?,
        presets: every(raw, "preset", preset)?,
        inputs: inputs(raw.table("inputs").next()?)?,
    })
}

fn pillar(row: &Row) -> Option<PillarEntry> {
    Some(PillarEntry {
        id: text(row, "id")?,
        figure: text(row, "figure")?,
        name: row.words("name")?,
        short: row.words("short")?,
    })
}

fn goals(row: &Row) -> Option<Goals> {
    Some(Goals {
        exports: text(row, "exports")?,
        adopters: text(row, "adopters")?,
        year: text(row, "year")?,
        gap: text(row, "gap")?,
    })
}

fn preset(row: &Row) -> Option<Preset> {
    let amounts: Vec<i64> = row.list("amounts").iter().filter_map(Cell::whole).collect();
    Some(Preset {
        id: text(row, "id")?,
        name: row.words("name")?,
        amounts: amounts.try_into().ok()?,
    })
}

fn inputs(row: &Row) -> Option<ReportedInputs> {
    Some(ReportedInputs {
        base_exports: text(row, "base_exports")?,
        last_growth: text(row, "last_growth")?,
        constrained_companies: text(row, "constrained_companies")?,
        opportunity_loss: text(row, "opportunity_loss")?,
        adopter_pool: text(row, "adopter_pool")?,
    })
}

pub(super) fn position(row: &Row) -> Option<Position> {
    Some(Position {
        id: text(row, "id")?,
        name: row.words("name")?,
        supporting: text(row, "supporting")?,
        other: text(row, "other")?,
        verb: row.words("verb")?,
        declared: text(row, "declared")?,
        net: text(row, "net")?,
        support: text(row, "support")?,
    })
}
