//! The ways back: undo, redo, and the last change once more. Each has its word.

use scenario::Edit;

use super::{context::CalculatorContext, view_context::ViewContext};
use crate::binding::{Actions, Bindings, ElementId};

/// Where the three buttons stand.
#[derive(Clone, Copy)]
pub(super) enum Row {
    Total,
    /// On a phone, always in sight.
    Foot,
}

impl Row {
    const ALL: [Self; 2] = [Self::Total, Self::Foot];
}

#[derive(Clone, Copy)]
enum Id {
    Undo(Row),
    Redo(Row),
    Replay(Row),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Undo(Row::Total) => Self::named("undo"),
            Id::Redo(Row::Total) => Self::named("redo"),
            Id::Replay(Row::Total) => Self::named("replay"),
            Id::Undo(Row::Foot) => Self::named("foot-undo"),
            Id::Redo(Row::Foot) => Self::named("foot-redo"),
            Id::Replay(Row::Foot) => Self::named("foot-replay"),
        }
    }
}

pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let session = context.state.session;
    for row in Row::ALL {
        out.truth(Id::Undo(row), "aria-disabled", !session.history().can_undo());
        out.truth(Id::Redo(row), "aria-disabled", !session.history().can_redo());
        out.truth(Id::Replay(row), "aria-disabled", session.last_move().is_none());
    }
}

pub(super) fn actions(out: &mut Actions<CalculatorContext>) {
    for row in Row::ALL {
        out.press(Id::Undo(row), |_| Edit::Undo);
        out.press(Id::Redo(row), |_| Edit::Redo);
        out.on(Id::Replay(row), "click", |calculator, _| calculator.replay());
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;

    use super::{super::page_context::MarkupContext, Id, Row};
    use crate::part::markup::icon;

    pub(crate) fn tools(cx: MarkupContext, row: Row) -> AnyView {
        let words = cx.words;
        let tool = |id: Id, icon: AnyView, label: AnyView| {
            view! { <button type="button" class="tool" {..cx.elements.control(id)}>{icon}<span>{label}</span></button> }
        };
        let [first, second] = words.replay;
        // Two lines where there is little room.
        let again = view! { {first}<span>{second}</span> };
        let class = match row {
            Row::Total => "tools",
            Row::Foot => "foot-tools",
        };
        view! {
            <div class=class>
                {tool(Id::Undo(row), icon::undo(), words.undo.into_any())}
                {tool(Id::Redo(row), icon::redo(), words.redo.into_any())}
                {tool(Id::Replay(row), icon::replay(), again.into_any())}
            </div>
        }
        .into_any()
    }
}
