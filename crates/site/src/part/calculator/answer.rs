//! The question, the answer, and what must stand beside it.

use leptos::prelude::*;
use text::words::figure::Figure;

use super::{Bench, budget, changes::tool};
use crate::part::{icon, live::marked};

/// Whose numbers these are, and the question.
pub(super) fn heading(bench: Bench) -> AnyView {
    let live = bench.live;
    let question = marked(bench.words.heading, &[("budget", budget(bench.here))]);
    view! {
        <div class="calculator-heading">
            <p class="layer"><span class="layer-assumed">{Figure::of(bench.here.lang).assumed}</span></p>
            <h1>{question}</h1>
            <div role="status">
                <p class="notice" {..live.on("arrived")}><span {..live.on("arrived-said")}>{live.words("arrived-said")}</span></p>
            </div>
        </div>
    }
    .into_any()
}

/// The answer in a sentence.
pub(super) fn answer(bench: Bench) -> AnyView {
    let Bench { live, .. } = bench;
    view! { <p class="answer" {..live.on("answer")}>{live.words("answer")}</p> }.into_any()
}

/// What must stand beside every answer.
pub(super) fn caveat(bench: Bench) -> AnyView {
    let Bench { words, live, .. } = bench;
    view! {
        <p class="caveat">{words.caveat}<span {..live.on("whose")}>{live.words("whose")}</span></p>
    }
    .into_any()
}

/// What the last move did, in a sentence.
pub(super) fn last_move(bench: Bench) -> AnyView {
    let Bench { live, .. } = bench;
    view! {
        <div class="move">
            {tool(bench, "replay", bench.words.replay, icon::replay())}
            <p class="said" data-result="move" data-testid="move" role="status">
                <b {..live.on("move")}>{live.words("move")}</b>
                <span {..live.on("move-effect")}>{live.words("move-effect")}</span>
            </p>
        </div>
    }
    .into_any()
}
