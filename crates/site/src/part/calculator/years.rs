//! The amounts year by year, for who wants years to differ.

use app::island::calculator::{PLACES, year_at};
use leptos::prelude::*;
use model::Pillar;
use text::{money, sentence, year};

use super::{Bench, name};
use crate::part::icon;

const ERROR: &str = "year-error";

/// A table of fields, a row a year; years without a budget are hidden.
pub(super) fn years(bench: Bench) -> AnyView {
    let Bench { here, words, live, .. } = bench;
    let heads = Pillar::ALL.map(|pillar| view! { <th scope="col">{name(here, pillar).short}</th> });
    let (before, after) = money::jpy_field_unit(here.lang);
    let unit =
        sentence::text(words.years_unit, &[("unit", [before, after].join(" ").trim().to_owned())]);
    let rows = PLACES.into_iter().enumerate().map(|(place, key)| row(bench, place, key));
    view! {
        <details class="total-settings" data-testid="years">
            <summary>{words.years} {icon::chevron()}</summary>
            <table class="years">
                <caption>{unit}</caption>
                <thead><tr><th scope="col">{words.year}</th>{heads.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <p class="row-error" role="alert" {..live.on(ERROR)}>{live.words(ERROR)}</p>
        </details>
    }
    .into_any()
}

fn row(bench: Bench, place: usize, key: &'static str) -> AnyView {
    let Bench { here, live, .. } = bench;
    let at = year_at(place);
    let fields = Pillar::ALL.map(|pillar| {
        let values = [("pillar", name(here, pillar).whole), ("year", year::year(here.lang, at))];
        let label = sentence::text(bench.words.year_field, &values);
        view! {
            <td>
                <input aria-label=label aria-describedby=ERROR type="text"
                    inputmode="decimal" autocomplete="off" {..live.on(("year", pillar.id(), key))}/>
            </td>
        }
    });
    view! {
        <tr {..live.on(("year-row", key))}>
            <th scope="row"><time datetime=at.to_string()>{year::year(here.lang, at)}</time></th>
            {fields.collect_view()}
        </tr>
    }
    .into_any()
}
