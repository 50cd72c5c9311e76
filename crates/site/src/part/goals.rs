//! What the report aims at and proposes, in three small pictures whose words are plain text:
//! exports now and as the goal has them, the goal in countries, the budget in its pillars.

use app::picture::scale::Whole;
use leptos::prelude::*;
use text::words::home::Home;

use super::{icon, marks::marks, split::split};
use crate::{
    context::Here,
    prose::Prose,
    shown::{Shown, filled},
};

/// The pillars of the budget, by the sections of the prose that name them.
const PILLARS: [(&str, &str); 3] =
    [("S4.3", "negotiation"), ("S4.4", "expansion"), ("S4.5", "cooperation")];

/// All three, one below the other.
pub(crate) fn goals(here: Here, prose: &Prose) -> AnyView {
    view! {
        <div class="goals">
            {exports(here)}
            {countries(here, prose)}
            {pillars(here, prose)}
        </div>
    }
    .into_any()
}

/// The present exports and what is missing, above the goal, which is as wide as there is room.
fn exports(here: Here) -> AnyView {
    let words = Home::of(here.lang);
    let goal = Whole::of(here.size("S4.7"));
    let bar = |class: &'static str, template: &'static str, shown: Shown, more: Option<AnyView>| {
        let figure = shown.figure_id();
        view! {
            <div class=class data-figure=figure>{filled(template, &[("amount", shown)])}{more}</div>
        }
        .into_any()
    };
    let derived = view! { <span class="goal-derived">{words.gap_derived}</span> }.into_any();
    let [now, gap] = ["S2.5", "D.goal_gap"].map(|id| goal.share(here.size(id)));
    let now_bar = bar("goal-part goal-solid", words.now, here.figure("S2.5").short(), None);
    let gap_bar =
        bar("goal-part goal-outlined", words.gap, here.figure("D.goal_gap").short(), Some(derived));
    let goal_bar = bar("goal-part goal-solid", words.goal, here.figure("S4.7").short(), None);
    view! {
        <figure class="goal">
            <figcaption>{here.name("S2.5")}</figcaption>
            {split("goal-bar", vec![(now, now_bar), (gap, gap_bar)])}
            {split("goal-bar", vec![(1.0, goal_bar)])}
        </figure>
    }
    .into_any()
}

/// One empty mark a country, since the report does not say how many there are now; the goal lies
/// beyond the last.
fn countries(here: Here, prose: &Prose) -> AnyView {
    let words = prose.section(here, "countries");
    let goal = filled(Home::of(here.lang).goal_countries, &[("amount", here.figure("S4.6"))]);
    view! {
        <figure class="goal">
            <figcaption inner_html=words.heading></figcaption>
            <div class="goal-countries">
                {marks(here, "S4.6", "goal-marks")}
                <b class="goal-mark">{icon::arrow()} <span>{goal}</span></b>
            </div>
            <div class="goal-note" inner_html=words.body></div>
        </figure>
    }
    .into_any()
}

/// The budget as one bar in its pillars; the name of each stands under its part.
fn pillars(here: Here, prose: &Prose) -> AnyView {
    let whole = Whole::of(here.size("S4.2"));
    let parts = PILLARS.map(|(id, section)| {
        let amount = here.figure(id).short();
        let content = view! {
            <div class="pillar">
                <div class="pillar-bar" data-figure=id></div>
                <div class="pillar-amount">{amount.view()}</div>
                <div class="pillar-name" inner_html=prose.section(here, section).heading></div>
            </div>
        };
        (whole.share(here.size(id)), content.into_any())
    });
    view! {
        <figure class="goal">
            <figcaption inner_html=prose.section(here, "pillars").heading></figcaption>
            {split("pillars", parts.into())}
        </figure>
    }
    .into_any()
}
