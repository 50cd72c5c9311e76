//! How far the reader is from the report's plan, item by item, and the ways back.

use app::island::calculator::Control;
use leptos::prelude::*;
use model::Pillar;
use scenario::{AssumptionId, Item};

use super::{Bench, assumption, name};
use crate::part::icon;

/// The badge with its list, and the reset.
pub(super) fn changes(bench: Bench) -> AnyView {
    let Bench { words, live, .. } = bench;
    let pillars = Pillar::ALL.map(|pillar| {
        item(bench, Item::Pillar(pillar), pillar.id(), name(bench.here, pillar).whole)
    });
    let assumptions = AssumptionId::all()
        .map(|id| item(bench, Item::Assumption(id), id.id(), assumption::name(bench.here, id)));
    view! {
        <div class="changes">
            <details class="change-list" data-testid="change-list">
                <summary>{icon::chevron()} <span {..live.on("changes")}>{live.words("changes")}</span></summary>
                <ul>{pillars.collect_view()}{assumptions.collect_view()}</ul>
            </details>
            <button type="button" class="button button-small" {..live.on("reset")}>
                {words.reset}
            </button>
        </div>
    }
    .into_any()
}

/// What it was and is, and the way back for it alone.
fn item(bench: Bench, item: Item, key: &'static str, name: String) -> AnyView {
    let live = bench.live;
    let said = ("change-said", key);
    let back = Control::Back(item).id();
    let name_id = format!("change-name-{key}");
    let label = [&back, " ", &name_id].concat();
    let way = ("back", key);
    view! {
        <li {..live.on(("change", key))}>
            <span><span id=name_id data-figure=key>{name}</span> " " <b class="said" data-result="change" {..live.on(said)}>{live.words(said)}</b></span>
            <button aria-labelledby=label type="button" class="link-button" {..live.on(way)}>{live.words(way)}</button>
        </li>
    }
    .into_any()
}
