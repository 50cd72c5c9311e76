//! Parts side by side, each as wide as its share, with words that wrap in them.

use leptos::{attr::custom::custom_attribute, prelude::*};

/// One row. The policy allows no widths in styles, and an SVG does not grow with its words: the widths
/// are those of a table's columns.
pub(crate) fn split(class: &'static str, parts: Vec<(f64, AnyView)>) -> AnyView {
    let (widths, cells): (Vec<_>, Vec<_>) = parts
        .into_iter()
        .map(|(share, content)| {
            let width = format!("{:.3}%", 100.0 * share);
            (view! { <col {..custom_attribute("width", width)}/> }, view! { <td>{content}</td> })
        })
        .unzip();
    view! {
        <table class=format!("split {class}") role="presentation">
            <colgroup>{widths}</colgroup>
            <tbody><tr>{cells}</tr></tbody>
        </table>
    }
    .into_any()
}
