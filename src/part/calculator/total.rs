//! The total, whether it is kept, and which pillar the difference is exchanged with.

use leptos::prelude::event_target_checked;
use model::Pillar;
use scenario::{Balance, Edit, Session};
use text::sentence;

use super::{context::CalculatorContext, question, view_context::ViewContext};
use crate::binding::{Actions, Bindings, ElementId};

#[derive(Clone, Copy)]
enum Id {
    Amount,
    Snapshot,
    Rate,
    Exchange,
    KeepTotal,
    Partners,
    TakeFrom(Pillar),
    /// The lock of a row, on a phone.
    LockTick(Pillar),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Amount => ("total", "amount").into(),
            Id::Snapshot => ("total", "state").into(),
            Id::Rate => ("rate", "total").into(),
            Id::Exchange => Self::named("exchange"),
            Id::KeepTotal => Self::named("keep-total"),
            Id::Partners => Self::named("partners"),
            Id::TakeFrom(pillar) => ("take-from", pillar.id()).into(),
            Id::LockTick(pillar) => ("tick-lock", pillar.id()).into(),
        }
    }
}

pub(super) fn bind(context: &ViewContext, out: &mut Bindings) {
    let (words, session) = (context.words(), context.state.session);
    let kept = session.balance() == Balance::Keep;
    let partner = partner(session);
    let total = session.scenario().yearly_total();
    out.text(Id::Amount, context.amount_said(total));
    out.text(Id::Snapshot, if kept { words.total_kept } else { words.total_free });
    out.text(Id::Rate, question::rate(context));
    out.text(Id::Exchange, if kept { exchange(context, partner) } else { String::new() });
    out.checked(Id::KeepTotal, kept);
    out.attribute_if(Id::Partners, ("disabled", ""), !kept);
    for pillar in Pillar::ALL {
        out.checked(Id::TakeFrom(pillar), pillar == partner);
        out.checked(Id::LockTick(pillar), session.is_locked(pillar));
    }
}

fn free(session: &Session) -> impl Iterator<Item = Pillar> {
    Pillar::ALL.into_iter().filter(|it| !session.is_locked(*it))
}

/// The pillar with which the others exchange first: the reader's, or where that is locked or none is
/// named the one that is found for them.
fn partner(session: &Session) -> Pillar {
    let is_partner = |it: &Pillar| {
        free(session).filter(|other| other != it).all(|other| session.donor(other) == *it)
    };
    free(session).find(is_partner).unwrap_or_else(|| session.donor(Pillar::ALL[0]))
}

/// Who gives and who gets when a pillar changes: in one sentence, or where a donor has nothing left
/// in one for each pillar. With one alone that is not locked nothing is exchanged.
fn exchange(context: &ViewContext, partner: Pillar) -> String {
    let (words, session) = (context.words(), context.state.session);
    if free(session).count() < 2 {
        return String::new();
    }
    let name = |slot, pillar| (slot, context.page.short_name(pillar).to_owned());
    if free(session).all(|it| session.first_to_give(it) == Some(session.donor(it))) {
        let own = session.donor(partner);
        return sentence::line(words.takes_from, &[name("pillar", partner), name("own", own)]);
    }
    let each = free(session).map(|pillar| {
        let first = session.first_to_give(pillar);
        let template = first.map_or(words.gives_only, |_| words.gives_and_gets);
        let values = [
            name("pillar", pillar),
            name("from", first.unwrap_or(pillar)),
            name("to", session.donor(pillar)),
        ];
        sentence::line(template, &values)
    });
    each.collect()
}

pub(super) fn actions(out: &mut Actions<CalculatorContext>) {
    out.on(Id::KeepTotal, "change", |calculator, event| {
        let kept = event_target_checked(event);
        let balance = if kept { Balance::Keep } else { Balance::Free };
        calculator.edit(None, Edit::Balance(balance));
    });
    for pillar in Pillar::ALL {
        out.on(Id::TakeFrom(pillar), "change", move |calculator, _| {
            calculator.edit(None, Edit::TakeFrom(Some(pillar)));
        });
        out.on(Id::LockTick(pillar), "change", move |calculator, event| {
            let locked = event_target_checked(event);
            calculator.edit(None, Edit::Lock { pillar, locked });
        });
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use model::Pillar;

    use super::{
        super::{
            page_context::MarkupContext,
            tools::{Row, view::tools},
            years::view::years,
        },
        Id,
    };

    pub(crate) fn total(cx: MarkupContext) -> AnyView {
        let MarkupContext { words, elements, .. } = cx;
        view! {
            <div class="total" data-testid="total">
                <p class="total-line">
                    <span>{words.total}" "<b data-result="total" {..elements.on(Id::Amount)}>{elements.words_of(Id::Amount)}</b></span>
                    <span class="total-state" {..elements.on(Id::Snapshot)}>{elements.words_of(Id::Snapshot)}</span>
                </p>
                {tools(cx, Row::Total)}
                <p class="total-rate said" data-result="rate" {..elements.on(Id::Rate)}>{elements.words_of(Id::Rate)}</p>
                <p class="rows-note">{words.rows_note}</p>
                <p class="total-exchange" {..elements.on(Id::Exchange)}>{elements.words_of(Id::Exchange)}</p>
                <details id="total-settings" class="total-settings">
                    <summary id="change-total">{words.change_total}</summary>
                    <label class="tick">
                        <input type="checkbox" autocomplete="off" {..elements.control(Id::KeepTotal)}/>
                        {words.keep_total}
                    </label>
                    {partners(cx)}
                    {locks(cx)}
                </details>
                {years(cx)}
            </div>
        }
        .into_any()
    }

    fn partners(cx: MarkupContext) -> AnyView {
        let choice = |pillar: Pillar| {
            let name = cx.page.pillar_name(pillar).to_owned();
            view! {
                <label class="tick">
                    <input type="radio" name="take-from" autocomplete="off" {..cx.elements.control(Id::TakeFrom(pillar))}/>
                    {name}
                </label>
            }
        };
        view! {
            <fieldset class="total-partners" data-testid="take-from" {..cx.elements.on(Id::Partners)}>
                <legend>{cx.words.takes_from_legend}</legend>
                {Pillar::ALL.map(choice).collect_view()}
            </fieldset>
        }
        .into_any()
    }

    /// Which pillars stay as they are; from 768 px on their rows have a lock.
    fn locks(cx: MarkupContext) -> AnyView {
        let tick = |pillar: Pillar| {
            let name = cx.page.pillar_name(pillar).to_owned();
            view! {
                <label class="tick">
                    <input type="checkbox" autocomplete="off" {..cx.elements.control(Id::LockTick(pillar))}/>
                    {name}
                </label>
            }
        };
        view! {
            <fieldset class="total-partners total-locks">
                <legend>{cx.words.locks}</legend>
                {Pillar::ALL.map(tick).collect_view()}
            </fieldset>
        }
        .into_any()
    }
}
