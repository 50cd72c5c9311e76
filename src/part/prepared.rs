//! What a part gives to the page that is prepared.

use serde::Serialize;

use crate::binding::elements::Elements;

/// Elements as HTML, and what is wrong with them.
pub struct Prepared {
    /// The elements.
    pub html: String,
    /// Elements, bindings and actions that do not belong together.
    pub problems: Vec<String>,
}

impl Prepared {
    /// A whole part with its data block: each binding and each action must have its element.
    pub(super) fn whole(html: &str, elements: &Elements, data: &impl Serialize) -> Self {
        let mut problems = elements.take_all_problems();
        let block = serde_json::to_string(data).unwrap_or_else(|error| {
            problems.push(format!("the data block can't be written: {error}"));
            String::new()
        });
        // Nothing in a name may end the block.
        let block = block.replace('<', "\\u003c");
        let html = [html, "<script type=\"application/json\">", &block, "</script>"].concat();
        Self { html, problems }
    }
}
