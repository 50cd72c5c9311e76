//! Prepared sets of assumptions, a press each.

use scenario::{AssumptionId, Edit, facts};

use super::{context::CalculatorContext, view_context::ViewContext};
use crate::binding::{Actions, Bindings, ElementId};

#[derive(Clone, Copy)]
enum Id {
    WhatIf(&'static str),
}

impl From<Id> for ElementId {
    fn from(Id::WhatIf(what_if): Id) -> Self {
        ("what-if", what_if).into()
    }
}

/// Those whose values are all assumed are chosen.
pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    for what_if in &*facts().what_ifs {
        let all = what_if.values.iter().all(|(id, value)| {
            AssumptionId::from_id(id)
                .is_some_and(|id| context.assumption(id).to_bits() == value.to_bits())
        });
        out.truth(Id::WhatIf(&what_if.id), "aria-pressed", all);
    }
}

pub(super) fn actions(out: &mut Actions<CalculatorContext>) {
    for what_if in &*facts().what_ifs {
        out.press(Id::WhatIf(&what_if.id), |_| Edit::WhatIf(what_if.id.to_string()));
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use scenario::facts;

    use super::{super::page_context::MarkupContext, Id};

    pub(crate) fn what_ifs(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let chips = facts().what_ifs.iter().zip(&page.data.what_ifs).map(|(fact, named)| {
            let name = named.name.get(page.lang).to_owned();
            view! {
                <button type="button" class="chip" data-figure="what-if" {..elements.control(Id::WhatIf(&fact.id))}>{name}</button>
            }
        });
        let chips = chips.collect_view();
        view! { <div class="chips" role="group" aria-label=words.what_ifs>{chips}</div> }.into_any()
    }
}
