//! The split as a whole: presets, total, notices, and the foot of a phone.

use app::island::calculator::STORAGE;
use app::workbench::Keeping;
use leptos::prelude::*;
use model::Pillar;
use report::PresetFact;
use text::words::notice::Notice;

use super::{Bench, name, tools::tools, years::years};
use crate::part::icon;

/// The prepared splits, as chips; the one that the budgets equal is chosen.
pub(super) fn presets(bench: Bench) -> AnyView {
    let chip = |preset: &'static PresetFact| {
        let place = ("preset", &*preset.id);
        let presets = &bench.here.context.data.programme.presets;
        let named = presets.iter().find(|named| named.id == preset.id);
        let name = named.map(|named| named.name.get(bench.here.lang).to_owned());
        view! {
            <button type="button" class="chip" {..bench.live.on(place)}>{name}</button>
        }
    };
    let chips = scenario::facts().presets.iter().map(chip).collect_view();
    view! { <div class="chips" role="group" aria-label=bench.words.presets>{chips}</div> }
        .into_any()
}

/// The total, whether it is kept, and which pillar the difference is exchanged with.
pub(super) fn total(bench: Bench) -> AnyView {
    let Bench { words, live, .. } = bench;
    let (amount, state, rate) = (("total", "amount"), ("total", "state"), ("rate", "total"));
    view! {
        <div class="total" data-testid="total">
            <p class="total-line">
                <span>{words.total}" "<b data-result="total" {..live.on(amount)}>{live.words(amount)}</b></span>
                <span class="total-state" {..live.on(state)}>{live.words(state)}</span>
            </p>
            {tools(bench, "tools", ["undo", "redo", "replay"])}
            <p class="total-rate said" data-result="rate" {..live.on(rate)}>{live.words(rate)}</p>
            <p class="rows-note">{words.rows_note}</p>
            <p class="total-exchange" {..live.on("exchange")}>{live.words("exchange")}</p>
            <details id="total-settings" class="total-settings">
                <summary id="change-total">{words.change_total}</summary>
                <label class="tick">
                    <input type="checkbox" autocomplete="off" {..live.on("keep-total")}/>
                    {words.keep_total}
                </label>
                {partners(bench)}
                {locks(bench)}
            </details>
            {years(bench)}
        </div>
    }
    .into_any()
}

fn partners(bench: Bench) -> AnyView {
    let choice = |pillar: Pillar| {
        let (live, name) = (bench.live.on(("take-from", pillar.id())), name(bench.here, pillar));
        view! {
            <label class="tick">
                <input type="radio" name="take-from" autocomplete="off" {..live}/>
                {name.whole}
            </label>
        }
    };
    view! {
        <fieldset class="total-partners" data-testid="take-from" {..bench.live.on("partners")}>
            <legend>{bench.words.takes_from_legend}</legend>
            {Pillar::ALL.map(choice).collect_view()}
        </fieldset>
    }
    .into_any()
}

/// Which pillars stay as they are; from 768 px on their rows have a lock.
fn locks(bench: Bench) -> AnyView {
    let tick = |pillar: Pillar| {
        let (live, name) = (bench.live.on(("tick-lock", pillar.id())), name(bench.here, pillar));
        view! {
            <label class="tick">
                <input type="checkbox" autocomplete="off" {..live}/>
                {name.whole}
            </label>
        }
    };
    view! {
        <fieldset class="total-partners total-locks">
            <legend>{bench.words.locks}</legend>
            {Pillar::ALL.map(tick).collect_view()}
        </fieldset>
    }
    .into_any()
}

/// Says so where the browser keeps nothing, and why; at most one reason is shown.
pub(super) fn storage(bench: Bench) -> AnyView {
    let what = |(keeping, key)| {
        let words = storage_words(Notice::of(bench.here.lang), keeping);
        view! { <span {..bench.live.on(("storage", key))}>{words}</span> }
    };
    view! {
        <div role="status">
            <p class="notice notice-failure" data-testid="notice-storage" {..bench.live.on("storage")}>
                {icon::warning()} <span>{STORAGE.map(what).collect_view()}</span>
            </p>
        </div>
    }
    .into_any()
}

fn storage_words(words: &'static Notice, keeping: Keeping) -> &'static str {
    match keeping {
        Keeping::Kept => "",
        Keeping::Blocked => words.storage_blocked,
        Keeping::Full => words.storage_full,
        Keeping::SetAside => words.draft_set_aside,
        Keeping::Newer => words.draft_newer,
        Keeping::OtherTab => words.other_tab,
        Keeping::Framed => words.framed,
    }
}

/// The result and the ways back, always in sight on a phone.
pub(super) fn foot(bench: Bench) -> AnyView {
    let Bench { words, live, .. } = bench;
    let figure = |result: &'static str, name: &'static str| {
        let place = ("foot", result);
        view! {
            <p class="foot-figure" data-testid=format!("foot-{result}")>
                <span>{name}</span><b {..live.on(place)} data-result=result>{live.words(place)}</b>
            </p>
        }
    };
    view! {
        <div class="foot" role="group" aria-label=words.foot data-testid="foot">
            <p class="foot-line">
                <span class="said" data-result="rate" {..live.on("foot-rate")}>{live.words("foot-rate")}</span>
                <span class="said" data-result="move" {..live.on("foot-said")}>
                    <b {..live.on("foot-move")}>{live.words("foot-move")}</b>
                    <span {..live.on("foot-effect")}>{live.words("foot-effect")}</span>
                </span>
            </p>
            <div class="foot-figures">
                {figure("exports", words.exports)}
                {figure("countries", words.foot_countries)}
            </div>
            {tools(bench, "foot-tools", ["foot-undo", "foot-redo", "foot-replay"])}
        </div>
    }
    .into_any()
}
