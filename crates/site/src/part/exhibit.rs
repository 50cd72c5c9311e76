//! The figures of a picture as a table, and as a file to save.

use leptos::prelude::*;
use report::{Figure, Kind};
use text::words::{chart::Chart, figure::Figure as Words};

use super::{layer::class, table::table, whose::origin};
use crate::{chart_file, context::Here};

/// One row a figure: its name, value, whose it is.
pub(crate) fn figures(here: Here, name: &str) -> AnyView {
    let Some(exhibit) = here.exhibit(name) else {
        here.problem(&format!("no picture is called {name}"));
        return ().into_any();
    };
    let words = Chart::of(here.lang);
    let columns = [words.column_item, words.column_value, Words::of(here.lang).whose];
    let figures = exhibit.figures.iter().filter_map(|id| here.context.data.figure(id));
    let rows = figures.map(|figure| row(here, figure)).collect();
    let caption = words.exhibits.caption(exhibit.name);
    let save = save(here, exhibit.name);
    table(here, caption, &columns.map(str::to_owned), rows, save)
}

/// The link to a picture's table as a file.
pub(crate) fn save(here: Here, name: &str) -> AnyView {
    let address = format!("{}{}.csv", here.address.base(), chart_file::path(name, here.lang));
    let hook = format!("save-{name}");
    view! {
        <p class="take-away">
            <a href=address download="" data-testid=hook>{Chart::of(here.lang).csv}</a>
        </p>
    }
    .into_any()
}

fn row(here: Here, figure: &Figure) -> AnyView {
    let layer = Words::of(here.lang).layer(figure.kind);
    let origin = (figure.kind != Kind::External).then(|| origin(here, figure));
    view! {
        <tr>
            <th scope="row">{figure.name.get(here.lang).to_owned()}</th>
            <td class="number">{here.figure(&figure.id).view()}</td>
            <td data-figure=figure.id.clone()><span class=class(figure.kind)>{layer}</span>" "{origin}</td>
        </tr>
    }
    .into_any()
}
