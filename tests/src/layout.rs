//! Check: everything can be read on the reader's screen.

use serde_json::Value;

use crate::page::Page;

impl Page {
    /// Fails for a page that is wider than the window, for text that is cut off, and for text that
    /// lies over other text.
    ///
    /// # Panics
    /// With every such place.
    pub fn can_be_read(&self) {
        let faults = self.js(include_str!("script/layout.js"));
        let faults: Vec<&str> =
            faults.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert!(
            faults.is_empty(),
            "{} at {:?}:\n  {}",
            self.place(),
            self.reader(),
            faults.join("\n  ")
        );
    }
}
