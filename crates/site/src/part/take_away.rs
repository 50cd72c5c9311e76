//! A chart to save: its table and its pictures, opened in place.

use leptos::prelude::*;
use text::words::chart::Chart;

use super::icon;
use crate::{chart_file, context::Here, views::View};

/// Two files that need no script, and a picture that the reader's browser makes of one of them.
pub(crate) fn take_away(here: Here, view: &View) -> AnyView {
    let words = Chart::of(here.lang);
    let file = |ending| {
        format!("{}{}.{ending}", here.address.base(), chart_file::path(view.name, here.lang))
    };
    let link = |ending, name| {
        view! { <a href=file(ending) download="" data-testid=format!("save-{ending}")>{name}</a> }
    };
    view! {
        <details class="chart-table" data-testid=format!("take-away-{}", view.name)>
            <summary><span class="whose-line">{words.take_away} {icon::chevron()}</span></summary>
            <p class="take-away">
                {link("csv", words.csv)} {link("svg", words.svg)}
                <button type="button" class="button button-small needs-app" data-testid="save-png" data-picture=file("svg") data-name=format!("{}-{}.png", view.name, here.lang.code())
                    data-done=words.png_made data-failed=words.png_failed>{words.png}</button>
                <span role="status"></span>
            </p>
        </details>
    }
    .into_any()
}
