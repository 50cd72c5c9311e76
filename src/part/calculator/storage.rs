//! Says so where the browser keeps nothing, or not this alone; at most one reason is shown.

use super::view_context::ViewContext;
use crate::{
    binding::{Bindings, ElementId},
    store::DraftStatus,
};

#[derive(Clone, Copy)]
enum Id {
    Notice,
    Reason(DraftStatus),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        let reason = match id {
            Id::Notice | Id::Reason(DraftStatus::Kept) => return Self::named("storage"),
            Id::Reason(DraftStatus::Blocked) => "blocked",
            Id::Reason(DraftStatus::Full) => "full",
            Id::Reason(DraftStatus::SetAside) => "set-aside",
            Id::Reason(DraftStatus::Newer) => "newer",
            Id::Reason(DraftStatus::OtherTab) => "other-tab",
            Id::Reason(DraftStatus::Framed) => "framed",
            Id::Reason(DraftStatus::Erased) => "erased",
        };
        ("storage", reason).into()
    }
}

/// What can be wrong with keeping the draft; each has its words in the page.
const REASONS: [DraftStatus; 7] = [
    DraftStatus::Blocked,
    DraftStatus::Full,
    DraftStatus::SetAside,
    DraftStatus::Newer,
    DraftStatus::OtherTab,
    DraftStatus::Framed,
    DraftStatus::Erased,
];

pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let draft_status = context.state.draft_status;
    out.shown(Id::Notice, draft_status != DraftStatus::Kept);
    for reason in REASONS {
        out.shown(Id::Reason(reason), draft_status == reason);
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use text::words::notice::Notice;

    use super::{super::page_context::MarkupContext, Id, REASONS};
    use crate::{part::markup::icon, store::DraftStatus};

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

    fn words(words: &'static Notice, draft_status: DraftStatus) -> &'static str {
        match draft_status {
            DraftStatus::Kept => "",
            DraftStatus::Blocked => words.storage_blocked,
            DraftStatus::Full => words.storage_full,
            DraftStatus::SetAside => words.draft_set_aside,
            DraftStatus::Newer => words.draft_newer,
            DraftStatus::OtherTab => words.other_tab,
            DraftStatus::Framed => words.framed,
            DraftStatus::Erased => words.erased,
        }
    }
}
