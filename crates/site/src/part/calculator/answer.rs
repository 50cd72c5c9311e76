//! The question, the answer, and what must stand beside it.

use leptos::prelude::*;
use text::words::figure::Figure;

use super::Bench;

/// Whose numbers these are, the question, and its amount in both currencies.
pub(super) fn heading(bench: Bench) -> AnyView {
    let Bench { words, live, .. } = bench;
    let rate = ("rate", "heading");
    view! {
        <div class="calculator-heading">
            <p class="layer">
                <span class="layer-assumed">{Figure::of(bench.here.lang).assumed}</span>
                <span class="layer-whom">{words.by_whom}</span>
            </p>
            <h1 {..live.on("question")}>{live.words("question")}</h1>
            <p class="rate said" data-result="rate" {..live.on(rate)}>{live.words(rate)}</p>
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

/// What the last move did, in a sentence; before any, what will be said here.
pub(super) fn last_move(bench: Bench) -> AnyView {
    let Bench { live, .. } = bench;
    view! {
        <p class="move said" data-result="move">
            <b {..live.on("move-what")}>{live.words("move-what")}</b>
            <span {..live.on("move-effect")}>{live.words("move-effect")}</span>
        </p>
        // Said aloud once, though it stands under the bars and in the foot.
        <p class="visually-hidden" role="status" data-result="move" data-testid="move" {..live.on("move-said")}>{live.words("move-said")}</p>
    }
    .into_any()
}
