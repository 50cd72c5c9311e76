//! A chart to save: its table and its pictures, opened in place.

use leptos::prelude::*;
use text::words::chart::Chart;

use super::icon;
use crate::{chart_file, context::Here};

/// The files under a line that opens.
pub(crate) fn export(here: Here, name: &str) -> AnyView {
    let words = Chart::of(here.lang);
    view! {
        <details class="chart-table" data-testid=format!("export-{name}")>
            <summary><span class="whose-line">{words.export} {icon::chevron()}</span></summary>
            {export_files(here, name)}
        </details>
    }
    .into_any()
}

/// Two files that need no script, and a picture that the reader's browser makes of one of them.
pub(crate) fn export_files(here: Here, name: &str) -> AnyView {
    let words = Chart::of(here.lang);
    let path = format!("{}{}", here.address.base(), chart_file::path(name, here.lang));
    let file = |ending| format!("{path}.{ending}");
    let hook = |ending| format!("save-{ending}-{name}");
    let link = |ending, words| {
        view! { <a href=file(ending) download="" data-testid=hook(ending)>{words}</a> }
    };
    let png = here.calculates().then(|| view! {
        <button type="button" class="button button-small needs-app" data-testid=hook("png") data-picture=file("svg") data-name=format!("{name}-{}.png", here.lang.code())
            data-done=words.png_made data-failed=words.png_failed data-hold=words.png_hold>{words.png}</button>
        <span role="status"></span>
    });
    view! {
        <p class="export">{link("csv", words.csv)} {link("svg", words.svg)} {png}</p>
    }
    .into_any()
}
