//! The programme that the report proposes, as it stands there: beside the calculator, or among the key
//! points of a site that has none.

use leptos::prelude::*;
use report::Kind::{Derived, Reported};

use super::{section::section, static_chart::static_chart, whose::whose};
use crate::context::{Here, PROGRAMME};

/// What the report proposes: three pillars, two goals.
pub(crate) fn plan(here: Here) -> AnyView {
    let words = here.prose(PROGRAMME).section(here, "plan");
    let sources = view! {
        {whose(here, &["S4.1", "S4.2", "S4.3", "S4.4", "S4.5"])}
        {whose(here, &["D.negotiation_share", "D.expansion_share", "D.cooperation_share", "D.pillars_check"])}
        {whose(here, &["S4.6", "S4.6.year", "S4.7", "S4.8"])}
        {whose(here, &["D.goal_multiple", "D.needed_growth_4", "D.needed_growth_5", "D.needed_growth_6",
            "D.needed_growth_7", "D.cost_6_years"])}
    };
    let picture = static_chart(here, "plan", sources.into_any());
    section(here, &[Reported, Derived], words, picture)
}
