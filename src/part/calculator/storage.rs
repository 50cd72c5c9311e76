//! Says so where the browser keeps nothing, or not this alone; at most one reason is shown.

use super::view_context::ViewContext;
use crate::{
    binding::{Bindings, ElementId},
    workbench::Keeping,
};

#[derive(Clone, Copy)]
enum Id {
    Notice,
    Reason(Keeping),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        let reason = match id {
            Id::Notice | Id::Reason(Keeping::Kept) => return "storage".into(),
            Id::Reason(Keeping::Blocked) => "blocked",
            Id::Reason(Keeping::Full) => "full",
            Id::Reason(Keeping::SetAside) => "set-aside",
            Id::Reason(Keeping::Newer) => "newer",
            Id::Reason(Keeping::OtherTab) => "other-tab",
            Id::Reason(Keeping::Framed) => "framed",
        };
        ("storage", reason).into()
    }
}

/// What can be wrong with keeping the draft; each has its words in the page.
const REASONS: [Keeping; 6] = [
    Keeping::Blocked,
    Keeping::Full,
    Keeping::SetAside,
    Keeping::Newer,
    Keeping::OtherTab,
    Keeping::Framed,
];

pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let keeping = context.state.keeping;
    out.shown(Id::Notice, keeping != Keeping::Kept);
    for reason in REASONS {
        out.shown(Id::Reason(reason), keeping == reason);
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use text::words::notice::Notice;

    use super::{super::page_context::MarkupContext, Id, REASONS};
    use crate::{part::markup::icon, workbench::Keeping};

    pub(crate) fn storage(cx: MarkupContext) -> AnyView {
        let reason = |reason| {
            let words = words(Notice::of(cx.page.lang), reason);
            view! { <span {..cx.elements.on(Id::Reason(reason))}>{words}</span> }
        };
        view! {
            <div role="status">
                <p class="notice notice-failure" data-testid="notice-storage" {..cx.elements.on(Id::Notice)}>
                    {icon::warning()} <span>{REASONS.map(reason).collect_view()}</span>
                </p>
            </div>
        }
        .into_any()
    }

    fn words(words: &'static Notice, keeping: Keeping) -> &'static str {
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
}
