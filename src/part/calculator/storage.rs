//! Says so where the browser keeps nothing, or not this alone; at most one reason is shown.

use super::view_context::ViewContext;
use crate::{
    binding::{Bindings, ElementId},
    store::SaveStatus,
};

#[derive(Clone, Copy)]
enum Id {
    Notice,
    Reason(SaveStatus),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        let reason = match id {
            Id::Notice | Id::Reason(SaveStatus::Kept) => return Self::named("storage"),
            Id::Reason(SaveStatus::Blocked) => "blocked",
            Id::Reason(SaveStatus::Full) => "full",
            Id::Reason(SaveStatus::SetAside) => "set-aside",
            Id::Reason(SaveStatus::Newer) => "newer",
            Id::Reason(SaveStatus::OtherTab) => "other-tab",
            Id::Reason(SaveStatus::Framed) => "framed",
            Id::Reason(SaveStatus::Erased) => "erased",
        };
        ("storage", reason).into()
    }
}

/// What can be wrong with keeping the draft; each has its words in the page.
const REASONS: [SaveStatus; 7] = [
    SaveStatus::Blocked,
    SaveStatus::Full,
    SaveStatus::SetAside,
    SaveStatus::Newer,
    SaveStatus::OtherTab,
    SaveStatus::Framed,
    SaveStatus::Erased,
];

pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let save_status = context.state.save_status;
    out.shown(Id::Notice, save_status != SaveStatus::Kept);
    for reason in REASONS {
        out.shown(Id::Reason(reason), save_status == reason);
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use text::words::notice::Notice;

    use super::{super::page_context::MarkupContext, Id, REASONS};
    use crate::{part::markup::icon, store::SaveStatus};

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

    fn words(words: &'static Notice, save_status: SaveStatus) -> &'static str {
        match save_status {
            SaveStatus::Kept => "",
            SaveStatus::Blocked => words.storage_blocked,
            SaveStatus::Full => words.storage_full,
            SaveStatus::SetAside => words.draft_set_aside,
            SaveStatus::Newer => words.draft_newer,
            SaveStatus::OtherTab => words.other_tab,
            SaveStatus::Framed => words.framed,
            SaveStatus::Erased => words.erased,
        }
    }
}
