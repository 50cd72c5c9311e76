//! How far the reader is from the report's plan and the defaults, item by item, and the ways back.

use model::Pillar;
use scenario::{AssumptionId, Edit, Item, Yearly, changes_from_report, facts};
use text::{
    sentence,
    words::{own_range::OwnRange, sensitivities::Sensitivities},
};

use super::{context::CalculatorContext, range, view_context::ViewContext};
use crate::{
    binding::{Actions, Bindings, ElementId},
    store::{Field, Snapshot},
};

#[derive(Clone, Copy)]
enum Id {
    Count,
    Reset,
    Change(Item),
    Said(Item),
    Back(Item),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Count => Self::named("changes"),
            Id::Reset => Self::named("reset"),
            Id::Change(item) => ("change", key(item)).into(),
            Id::Said(item) => ("change-said", key(item)).into(),
            Id::Back(item) => ("back", key(item)).into(),
        }
    }
}

fn key(item: Item) -> &'static str {
    match item {
        Item::Pillar(pillar) => pillar.id(),
        Item::Assumption(id) => id.id(),
    }
}

/// Every item has its line in the page; those that are as they were are hidden.
fn items() -> impl Iterator<Item = Item> {
    Pillar::ALL.map(Item::Pillar).into_iter().chain(AssumptionId::all().map(Item::Assumption))
}

pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let words = context.words();
    let count = changes_from_report(context.state.session.scenario()).len();
    match count {
        0 => out.sentence(Id::Count, words.changes_none, &[]),
        count => out.sentence(Id::Count, words.changes, &[("count", count.to_string())]),
    }
    out.truth(Id::Reset, "aria-disabled", count == 0);
    for item in items() {
        let change = change(context, item);
        out.shown(Id::Change(item), change.is_some());
        out.text(Id::Said(item), change.unwrap_or_default());
        out.text(Id::Back(item), way_back(context, item));
    }
}

/// Where an item alone goes back to, in words.
pub(super) fn way_back(context: &ViewContext, item: Item) -> &'static str {
    let words = context.words();
    match item {
        _ if goes_to_saved(context.state, item) => words.back_to_saved,
        Item::Pillar(_) => words.back_to_report,
        Item::Assumption(_) => words.back_to_default,
    }
}

/// Puts an item alone back: to what is saved, or where it is so already, as the report or the
/// defaults have it.
pub(super) fn put_back(state: Snapshot, item: Item) -> Edit {
    match state.saved {
        Some(saved) if goes_to_saved(state, item) => Edit::TakeItem(item, Box::new(saved.clone())),
        _ => Edit::ResetItem(item),
    }
}

/// Whether the saved scenario has another value or another range than the current one.
pub(super) fn goes_to_saved(state: Snapshot, item: Item) -> bool {
    let now = state.session.scenario();
    state.saved.is_some_and(|saved| match item {
        Item::Pillar(pillar) => saved.yearly(pillar) != now.yearly(pillar),
        Item::Assumption(id) => !saved.assumes_as(now, id),
    })
}

/// What an item was and is; none where it is as it was.
fn change(context: &ViewContext, item: Item) -> Option<String> {
    match item {
        Item::Pillar(pillar) => budget_change(context, pillar),
        Item::Assumption(id) => assumption_change(context, id),
    }
}

fn budget_change(context: &ViewContext, pillar: Pillar) -> Option<String> {
    let words = context.words();
    let reported = Yearly::Same(facts().pillars[pillar.index()].reference);
    let yearly = context.yearly(pillar);
    (yearly != reported).then(|| {
        let [before, now] = [reported, yearly].map(|yearly| context.amount(yearly));
        // The mean may stay where single years differ: then these have changed.
        let template = if before == now { words.change_of_years } else { words.change };
        let now = context.mean_said(yearly, now);
        sentence::line(template, &[("before", before), ("now", now)])
    })
}

/// The value, the range, or both.
fn assumption_change(context: &ViewContext, id: AssumptionId) -> Option<String> {
    let scenario = context.state.session.scenario();
    let (before, now) = (id.default(), scenario.assumption(id));
    let value = (before.to_bits() != now.to_bits()).then(|| {
        let [before, now] = [before, now].map(|it| context.page.amount(context.lang, id, it));
        sentence::line(context.words().change, &[("before", before), ("now", now)])
    });
    let range = scenario.has_own_ends(id).then(|| {
        let ends = [id.ends(), scenario.ends_of(id)];
        let words = OwnRange::of(context.lang);
        sentence::line(words.change, &range::changed(context, id, ends))
    });
    let said: Vec<_> = value.into_iter().chain(range).collect();
    let between = Sensitivities::of(context.lang).between_results;
    (!said.is_empty()).then(|| said.join(between))
}

pub(super) fn actions(out: &mut Actions<CalculatorContext>) {
    out.press(Id::Reset, |_| Edit::Reset);
    for item in items() {
        let field = match item {
            Item::Pillar(pillar) => Field::Pillar(pillar),
            Item::Assumption(id) => Field::Assumption(id),
        };
        out.on(Id::Back(item), "click", move |calculator, _| {
            calculator.put_back(Some(field), item);
        });
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use scenario::Item;

    use super::{super::page_context::MarkupContext, Id, items, key};
    use crate::{binding::ElementId, part::markup::icon};

    /// The badge with its list, and the reset.
    pub(crate) fn changes(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        view! {
            <div class="changes">
                <details class="change-list" data-testid="change-list">
                    <summary>{icon::chevron()} <span {..elements.on(Id::Count)}>{elements.words_of(Id::Count)}</span></summary>
                    <ul>{items().map(|item| line(cx, item)).collect_view()}</ul>
                </details>
                <button type="button" class="button button-small" {..elements.control(Id::Reset)}>
                    {words.reset}
                </button>
            </div>
        }
        .into_any()
    }

    /// What it was and is, and the way back for it alone.
    fn line(cx: MarkupContext, item: Item) -> AnyView {
        let MarkupContext { page, elements, .. } = cx;
        let name = match item {
            Item::Pillar(pillar) => page.pillar_name(pillar).to_owned(),
            Item::Assumption(id) => page.assumption_name(id).to_owned(),
        };
        let name_id = format!("change-name-{}", key(item));
        let way = Id::Back(item);
        let label = format!("{} {name_id}", ElementId::from(way));
        view! {
            <li {..elements.on(Id::Change(item))}>
                <span><span id=name_id data-figure=key(item)>{name}</span> " " <b class="said" data-result="change" {..elements.on(Id::Said(item))}>{elements.words_of(Id::Said(item))}</b></span>
                <button aria-labelledby=label type="button" class="link-button" {..elements.control(way)}>{elements.words_of(way)}</button>
            </li>
        }
        .into_any()
    }
}
