//! The numbers of where countries stand: whose they are, and as a table.

use leptos::prelude::*;
use text::words::rules::TradeRules;

use super::{table::table, whose::whose};
use crate::context::Here;

/// Whose the numbers of all issues are.
pub(crate) fn sources(here: Here) -> AnyView {
    let positions = &here.context.data.positions;
    let reported = positions.iter().flat_map(|position| [&*position.supporting, &position.other]);
    let derived = positions
        .iter()
        .flat_map(|position| [&*position.declared, &position.net, &position.support]);
    view! {
        {whose(here, &reported.collect::<Vec<_>>())}
        {whose(here, &derived.collect::<Vec<_>>())}
    }
    .into_any()
}

/// One row an issue, since its figures belong together.
pub(crate) fn numbers(here: Here) -> AnyView {
    let words = TradeRules::of(here.lang);
    let rows = here.context.data.positions.iter().map(|position| {
        let number = |id: &String| view! { <td class="number">{here.figure(id).view()}</td> };
        let numbers = [&position.supporting, &position.other, &position.declared, &position.net];
        view! {
            <tr>
                <th scope="row">{position.name.get(here.lang).to_owned()}</th>
                {numbers.map(number).collect_view()}
                <td>{position.verb.get(here.lang).to_owned()}</td>
            </tr>
        }
        .into_any()
    });
    table(here, words.table, &words.columns.map(str::to_owned), rows.collect())
}
