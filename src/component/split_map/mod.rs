//! The map of all splits: a triangle in shades, read out by pointer, touch and keys, with its table.

mod picture;
mod shown;
mod table;

use std::sync::Arc;

use leptos::{ev, html, prelude::*};
use model::Pillar;
use report::Lang;
use scenario::{analysis::Outcome, years};
use text::{outcome, sentence, words::sensitivity_page::SensitivityPage};

use super::{prepared, split_words::split};
use crate::{
    browser::{composing, page as browser},
    part::sensitivity::{PageData, Splits},
    picture::ternary::nearest,
};
use shown::{MapShown, moved};

/// What a reader asks of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MapEvent {
    /// The budget is to be split like this, in parts.
    Take([u32; 3]),
    /// All splits are to be saved as a table.
    Save,
}

/// The map with its words. Nothing while nothing has been worked out.
#[component]
pub(crate) fn SplitMap(
    lang: Lang,
    page: Arc<PageData>,
    splits: ArcRwSignal<Option<Arc<Splits>>>,
    /// What is shown of each split.
    outcome: ArcRwSignal<Outcome>,
    /// Told what the reader asks for; none where nothing answers.
    act: Option<UnsyncCallback<MapEvent>>,
) -> impl IntoView {
    let words = SensitivityPage::of(lang);
    let names = page.clone();
    let shown = Memo::new(move |_| {
        splits.with(|splits| Some(MapShown::of(lang, &names, splits.as_ref()?, outcome.get())))
    });
    let finding =
        move || shown.with(|shown| shown.as_ref().map(|it| it.finding.clone()).unwrap_or_default());
    // The split that is read out.
    let chosen = RwSignal::new(None::<[u32; 3]>);
    let corner =
        |pillar| sentence::text(words.map_corner, &[("pillar", page.pillar(pillar).to_owned())]);
    let label =
        [("top", Pillar::Negotiation), ("left", Pillar::Expansion), ("right", Pillar::Cooperation)];
    let label = label.map(|(slot, pillar)| (slot, page.pillar(pillar).to_owned()));
    let label = sentence::text(words.map_label, &label);
    let [top, left, right] =
        [Pillar::Negotiation, Pillar::Expansion, Pillar::Cooperation].map(corner);
    let table = table::table(lang, &page, shown);
    let live = act.is_some();
    let readout = move || {
        let value = |parts| shown.with(|shown| shown.as_ref().map(|it| it.value(lang, parts)));
        let said = chosen.get().map(|parts| {
            let value = ("value", value(parts).unwrap_or_default());
            sentence::text(words.map_readout, &[("split", split(lang, &page, parts)), value])
        });
        said.unwrap_or_default()
    };
    view! {
        <p class="map-finding said" data-result="map" prop:textContent=finding>{prepared(finding)}</p>
        <div class="map">
            <p class="map-corner map-corner-top">{top}</p>
            <Picture shown chosen live label/>
            <p class="map-corner map-corner-sides"><span>{left}</span> <span>{right}</span></p>
        </div>
        {picture::key(words, shown)}
        <p class="chart-readout map-readout" data-result="map" data-hint=words.map_keys aria-live="polite" prop:textContent=readout></p>
        {act.map(|act| buttons(lang, shown, chosen, act))}
        {table}
    }
}

/// The triangle, which answers to keys, pointer and touch where something follows from it.
#[component]
fn Picture(
    shown: Memo<Option<MapShown>>,
    chosen: RwSignal<Option<[u32; 3]>>,
    live: bool,
    label: String,
) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    let own = move || shown.with(|shown| shown.as_ref().map(|it| it.own_parts));
    let best = move || shown.with(|shown| shown.as_ref().and_then(|it| it.best));
    let keyed = move |event: ev::Event| {
        let now = chosen.get_untracked().or_else(own);
        let next = match browser::key(&event).as_str() {
            "Home" => own(),
            "End" => best(),
            "Escape" => None,
            key => match now.and_then(|now| moved(now, key, browser::has_shift(&event))) {
                Some(next) => Some(next),
                None => return,
            },
        };
        event.prevent_default();
        chosen.set(next);
    };
    let pointed = move |event: ev::PointerEvent| {
        let Some(place) = place.get_untracked() else { return };
        let (width, height) = (f64::from(place.client_width()), f64::from(place.client_height()));
        if let Some((x, y)) =
            browser::place_in(&event, &place).filter(|_| width > 0.0 && height > 0.0)
        {
            let at = picture::units([f64::from(x) / width, f64::from(y) / height]);
            chosen.set(Some(nearest(at)));
        }
    };
    view! {
        <div class="map-picture" node_ref=place role="img" aria-label=label tabindex=live.then_some("0") data-testid="split-map"
            on:keydown=composing::whole("keydown", keyed) on:pointermove=pointed on:pointerdown=pointed>
            {picture::picture(shown, chosen)}
        </div>
    }
}

/// Takes the split that is read out, or saves all of them.
fn buttons(
    lang: Lang,
    shown: Memo<Option<MapShown>>,
    chosen: RwSignal<Option<[u32; 3]>>,
    act: UnsyncCallback<MapEvent>,
) -> impl IntoView {
    let words = SensitivityPage::of(lang);
    let count = move || {
        let count = shown.with(|shown| shown.as_ref().map_or(0, MapShown::count));
        sentence::text(words.map_save, &[("count", text::number::grouped(&count.to_string()))])
    };
    let take = move |_| {
        if let Some(parts) = chosen.get_untracked() {
            act.run(MapEvent::Take(parts));
        }
    };
    view! {
        <p class="map-buttons">
            <button type="button" class="button button-small" data-testid="map-take" on:click=take
                aria-disabled=move || if chosen.with(Option::is_none) { "true" } else { "false" }>{words.map_take}</button>
            <button type="button" class="button button-small" data-testid="map-save" on:click=move |_| act.run(MapEvent::Save)
                data-result="map" prop:textContent=count></button>
        </p>
    }
}

/// What each split comes to, as a table: the heads of the columns, which are the parts of each pillar and
/// then the outcomes, and a line a split.
pub(crate) fn rows(lang: Lang, page: &PageData, splits: &Splits) -> [String; 2] {
    let pillars = Pillar::ALL.map(|pillar| [page.pillar(pillar), " (%)"].concat());
    let outcomes = Outcome::ALL.map(|of| {
        let (name, unit) = (outcome::short_name(lang, of), outcome::unit(lang, of));
        if unit.is_empty() { name } else { [&*name, " (", unit, ")"].concat() }
    });
    let heads = years::line(pillars.into_iter().chain(outcomes));
    let lines = splits.map.iter().map(|split| {
        let parts = split.parts.iter().map(ToString::to_string);
        let values = Outcome::ALL.into_iter().zip(split.outcomes);
        let values = values.map(|(of, value)| {
            value.map_or_else(String::new, |it| format!("{:.6}", outcome::number(lang, of, it)))
        });
        parts.chain(values).collect::<Vec<_>>().join(",") + "\r\n"
    });
    [heads, lines.collect()]
}
