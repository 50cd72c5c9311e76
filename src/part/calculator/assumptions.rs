//! The section of the assumptions: the three that do most in sight, the others behind, by topic, and
//! prepared sets of them. Natively only: what follows the state is in the cards and the chips.

use leptos::prelude::*;
use scenario::{AssumptionId, Scenario};

use super::{
    assumption::{view::card, with_card},
    counting::COUNTING,
    page_context::MarkupContext,
    sensitivity::Sensitivity,
    what_ifs::view::what_ifs,
};
use crate::part::markup::{icon, layer::layer};

/// So many stand in sight.
const IN_SIGHT: usize = 3;

pub(super) fn assumptions(cx: MarkupContext) -> AnyView {
    let MarkupContext { page, words, .. } = cx;
    let decisive = decisive();
    let in_sight = decisive.iter().map(|id| card(cx, *id)).collect_view();
    let topics = page.data.topics.iter().map(|topic| {
        let cards = with_card()
            .filter(|id| !decisive.contains(id))
            .filter(|id| page.assumption(*id).is_some_and(|it| it.topic == topic.id));
        let cards: Vec<_> = cards.map(|id| card(cx, id)).collect();
        view! {
            <details class="assumption-topic" data-testid=format!("topic-{}", topic.id)>
                <summary>{topic.name.get(page.lang).to_owned()} {icon::chevron()}</summary>
                {cards}
            </details>
        }
    });
    view! {
        <section class="assumptions-own" aria-labelledby="assumptions-title">
            {layer(page.lang, &[report::Kind::Assumed])}
            <h2 id="assumptions-title">{words.decisive}</h2>
            {in_sight}
            <h3>{words.what_ifs}</h3>
            {what_ifs(cx)}
            <h3>{words.all_assumptions}</h3>
            {topics.collect_view()}
        </section>
    }
    .into_any()
}

/// By the report's plan, so that the cards stay where they are.
fn decisive() -> Vec<AssumptionId> {
    let all = Sensitivity::all(&Scenario::reported()).into_iter();
    all.map(|it| it.id).filter(|id| *id != COUNTING).take(IN_SIGHT).collect()
}
