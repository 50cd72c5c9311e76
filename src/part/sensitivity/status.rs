//! Whose scenario is looked at, which of its results, and whether that is still being worked out.

use leptos::prelude::*;
use report::Lang;
use scenario::{Item, Scenario, analysis::Outcome, changes_from_report};
use text::words::sensitivity_page::SensitivityPage;

use super::context::SensitivityContext;
use crate::binding::{Actions, Bindings, ElementId};

/// What the page looks at.
#[derive(Clone, Copy)]
pub(super) struct Status<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) outcome: Outcome,
    pub(super) is_busy: bool,
}

#[derive(Clone, Copy)]
enum Id {
    Whose,
    Busy,
    Outcome(Outcome),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Whose => Self::named("analysis-whose"),
            Id::Busy => Self::named("analysis-busy"),
            Id::Outcome(outcome) => ("outcome", outcome as usize).into(),
        }
    }
}

pub(super) fn bind(lang: Lang, status: Status, out: &mut Bindings) {
    let words = SensitivityPage::of(lang);
    if status.scenario.has_the_plan_of(&Scenario::reported()) {
        out.line(Id::Whose, words.of_report, &[]);
    } else {
        let changes = changes_from_report(status.scenario);
        let assumes = changes.iter().any(|item| matches!(item, Item::Assumption(_)));
        let template = if assumes { words.of_reader } else { words.of_budget };
        out.line(Id::Whose, template, &[("count", changes.len().to_string())]);
    }
    out.text(Id::Busy, if status.is_busy { words.busy } else { "" });
    for outcome in Outcome::ALL {
        out.truth(Id::Outcome(outcome), "aria-pressed", outcome == status.outcome);
    }
}

pub(super) fn actions(out: &mut Actions<SensitivityContext>) {
    for outcome in Outcome::ALL {
        out.on(Id::Outcome(outcome), "click", move |context, _| context.outcome.set(outcome));
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use report::Lang;
    use scenario::analysis::Outcome;
    use text::{outcome, words::sensitivity_page::SensitivityPage};

    use super::Id;
    use crate::binding::elements::Elements;

    /// Whose scenario it is, with the way to where it is changed.
    pub(crate) fn whose(lang: Lang, elements: &Elements, programme: &str) -> AnyView {
        let words = SensitivityPage::of(lang);
        view! {
            <p class="notice analysis-whose" role="status">
                <span data-result="changes" {..elements.on(Id::Whose)}>{elements.words_of(Id::Whose)}</span> " "
                <a href=programme.to_owned()>{words.to_programme}</a> " "
                <span class="analysis-busy" {..elements.on(Id::Busy)}></span>
            </p>
        }
        .into_any()
    }

    /// Which result is looked at.
    pub(crate) fn outcomes(lang: Lang, elements: &Elements) -> AnyView {
        let chips = Outcome::ALL.map(|outcome| {
            view! {
                <button type="button" class="chip" data-result="outcome" {..elements.bound_control(Id::Outcome(outcome))}>
                    {outcome::short_name(lang, outcome)}
                </button>
            }
        });
        view! { <div class="chips outcomes" role="group" aria-label=SensitivityPage::of(lang).which>{chips}</div> }
            .into_any()
    }
}
