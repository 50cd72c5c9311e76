//! The map as a table, in tenths.

use leptos::prelude::*;
use model::{Pillar, compositions};
use report::{Lang, Unit};
use scenario::analysis::MAP_PARTS;
use text::{
    quantity,
    words::{chart::Chart, sensitivity_page::SensitivityPage},
};

use super::shown::MapShown;
use crate::{component::prepared, part::sensitivity::PageData};

/// The table has so many splits a side.
const TENTHS: u32 = 10;

pub(super) fn table(
    lang: Lang,
    page: &PageData,
    shown: Memo<Option<MapShown>>,
) -> impl IntoView + use<> {
    let words = SensitivityPage::of(lang);
    let heads = Pillar::ALL.map(|pillar| page.pillar(pillar).to_owned());
    let name = move || {
        let name = shown
            .with(|shown| shown.as_ref().map(|it| text::outcome::short_name(lang, it.outcome)));
        name.unwrap_or_default()
    };
    // Many rows, which few open: in the browser they come once that is done.
    let is_open = RwSignal::new(cfg!(not(target_arch = "wasm32")));
    let rows = move || {
        let row = |parts: [u32; 3]| {
            let parts = parts.map(|part| part * (MAP_PARTS / TENTHS));
            let value = shown.with(|shown| shown.as_ref().map(|it| it.value(lang, parts)));
            let percent = |part: u32| quantity(lang, Unit::Percent, f64::from(part), 0).to_string();
            view! { <tr>{parts.map(|part| view! { <td>{percent(part)}</td> })}<td>{value}</td></tr> }
        };
        is_open.get().then(|| compositions(TENTHS).map(row).collect_view())
    };
    view! {
        <details class="chart-table" on:toggle=move |_| is_open.set(true)>
            <summary><span class="whose-line">{Chart::of(lang).table}</span></summary>
            <div class="table-scroll" tabindex="0" role="group" aria-label=words.map_caption>
                <table data-result="map">
                    <caption>{words.map_caption}</caption>
                    <thead><tr>
                        {heads.map(|head| view! { <th scope="col">{head}</th> })}
                        <th scope="col" prop:textContent=name>{prepared(name)}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}
