//! The code to paste a view, in three grades: plain HTML, a frame of fixed height, a frame that
//! becomes as tall as its content.

use app::picture::canvas::escaped;
use text::{sentence, words::embed::Embed};

use super::{Content, View, summary::Summary};
use crate::{address::Address, chart_file, context::Here};

/// What every code begins its addresses with: where the site is published, or words in the place of it.
pub(crate) fn base(here: Here<'_>) -> &str {
    let stated = here.context.data.site.base_address.as_str();
    if stated.is_empty() { Embed::of(here.lang).placeholder } else { stated }
}

/// The codes of a view, in the order of [`Embed::ways`].
pub(crate) fn codes(here: Here, view: View) -> Option<[String; 3]> {
    let summary = Summary::of(here, view)?;
    let script = format!("\n<script src=\"{}embed.js\" async></script>\n", base(here));
    Some([
        plain(here, view, &summary),
        frame(here, view, &summary, false) + "\n",
        frame(here, view, &summary, true) + &script,
    ])
}

/// What a frame must be allowed: the link to the site opens another tab, and is no longer sandboxed there.
const LINKS: &str = "allow-popups allow-popups-to-escape-sandbox";

/// The tokens that a view needs, where its height follows its content or is fixed.
pub(crate) fn sandbox(view: View, resized: bool) -> String {
    match view.content {
        // The app's modules and its WASM come only where the frame has the site's origin.
        Content::Calculator => format!("allow-scripts allow-same-origin {LINKS}"),
        _ if resized => format!("allow-scripts {LINKS}"),
        _ => LINKS.to_owned(),
    }
}

fn frame(here: Here, view: View, summary: &Summary, resized: bool) -> String {
    let address = base(here).to_owned() + &Address::Embed(here.lang, view.name).folder();
    format!(
        "<iframe src=\"{}\"\ntitle=\"{}\"\nwidth=\"100%\" height=\"{}\" loading=\"lazy\"\n\
         style=\"border:0\"\nsandbox=\"{}\"></iframe>",
        escaped(&address),
        escaped(&sentence::text(
            Embed::of(here.lang).title,
            &[("finding", summary.finding.clone()), ("mark", view.mark(here.lang).to_owned())]
        )),
        view.height,
        sandbox(view, resized),
    )
}

/// Picture, table, source and link. Editors that strip styles leave the picture as wide as its place.
fn plain(here: Here, view: View, summary: &Summary) -> String {
    let base = base(here);
    let picture = format!("{base}{}.svg", chart_file::path(view.file(), here.lang));
    let full = base.to_owned() + &Address::Page(here.lang, view.page(here)).folder();
    let tagged = |tag: &str, words: &str| format!("<p>{tag}{}</p>\n", escaped(words));
    [
        format!("<h3>{}</h3>\n", escaped(&summary.finding)),
        tagged("", view.mark(here.lang)),
        format!(
            "<p><img src=\"{}\"\nalt=\"{}\"\nwidth=\"100%\" loading=\"lazy\"\nstyle=\"max-width:43rem;height:auto\"></p>\n",
            escaped(&picture),
            escaped(&summary.said),
        ),
        table(summary),
        tagged("", summary.imprint.source),
        tagged("", &summary.imprint.made_by),
        format!(
            "<p><a href=\"{}\">{}</a></p>\n",
            escaped(&full),
            escaped(&View::full_version(here))
        ),
    ]
    .concat()
}

fn table(summary: &Summary) -> String {
    let heads =
        summary.columns.iter().map(|name| format!("<th scope=\"col\">{}</th>", escaped(name)));
    let rows = summary.rows.iter().map(|row| {
        let cells = row.iter().enumerate().map(|(index, cell)| match index {
            0 => format!("<th scope=\"row\">{}</th>", escaped(cell)),
            _ => format!("<td>{}</td>", escaped(cell)),
        });
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    });
    format!(
        "<table>\n<caption>{}</caption>\n<thead><tr>{}</tr></thead>\n<tbody>\n{}</tbody>\n</table>\n",
        escaped(&summary.measure),
        heads.collect::<String>(),
        rows.collect::<String>(),
    )
}
