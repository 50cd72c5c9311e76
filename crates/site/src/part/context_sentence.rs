//! The report's goals in one sentence, above whatever a page says: a reader who arrives from a link
//! learns whose exports of what are meant, whose goal it is, and by when.

use leptos::prelude::*;
use report::Kind::Reported;
use text::words::context::Context;

use super::layer::class;
use crate::{context::Here, shown::filled};

/// One paragraph, with the texture of the layer it belongs to; its first words name the report.
pub(crate) fn context_sentence(here: Here) -> AnyView {
    let words = Context::of(here.lang);
    let values = [
        ("now", here.figure("S2.5")),
        ("goal", here.figure("S4.7")),
        ("countries", here.figure("S4.6")),
        ("year", here.figure("S4.6.year")),
    ];
    view! {
        <p class="context-sentence" data-testid="context">
            <b class=class(Reported)>{words.whose}</b>
            {filled(words.goals, &values)}
        </p>
    }
    .into_any()
}
