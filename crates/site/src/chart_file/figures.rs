//! The figures of a picture as CSV: numbers alone in their cells, each with its unit beside it.

use report::Figure;
use text::{
    Amount,
    words::{chart::Chart, figure::Figure as Words},
};

use super::Imprint;
use crate::{
    Error, context::Here, download, part::whose::origin, shown::Shown, static_chart::StaticChart,
};

/// One row a figure, with whose it is and where it comes from.
pub(super) fn csv(
    here: Here,
    static_chart: &StaticChart,
    imprint: Imprint,
) -> Result<Vec<u8>, Error> {
    let words = Chart::of(here.lang);
    let about = imprint.columns(here, static_chart.caption(here).to_owned());
    let own = [
        words.column_id,
        words.column_item,
        words.column_value,
        words.column_unit,
        words.column_note,
        Words::of(here.lang).whose,
        words.column_origin,
    ];
    let names = own.into_iter().chain(about.iter().map(|(name, _)| *name));
    let rows = static_chart.figures(here).filter_map(|figure| {
        let cells = row(here, figure)?.into_iter();
        Some(cells.chain(about.iter().map(|(_, value)| value.clone())).collect())
    });
    download::csv(names.map(str::to_owned).collect(), rows)
}

fn row(here: Here, figure: &Figure) -> Option<[String; 7]> {
    let Shown { amount, text, .. } = Shown::figure(here.lang, figure, u8::MAX)?;
    // What is more than the number is said beside it: "over 20 countries".
    let note = if text == amount.to_string() { String::new() } else { text };
    let [number, unit] = cells(&amount);
    Some([
        figure.id.clone(),
        figure.name.get(here.lang).to_owned(),
        number,
        unit,
        note,
        Words::of(here.lang).layer(figure.kind).to_owned(),
        origin(here, figure),
    ])
}

/// An amount as two cells: the number alone, and its unit.
pub(super) fn cells(amount: &Amount) -> [String; 2] {
    let sign = if amount.sign == "−" { "-" } else { "" };
    let gap = if amount.before.is_empty() { "" } else { amount.gap };
    let number = format!("{sign}{}", amount.digits.replace(',', ""));
    [number, format!("{}{gap}{}", amount.before, amount.unit)]
}
