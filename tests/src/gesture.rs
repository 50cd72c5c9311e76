//! Act: swipes, by the browser's own gesture machinery with all that it decides.

use serde_json::json;

use crate::find::Part;
use crate::page::Page;

impl Part<'_> {
    /// A finger lands in the middle and moves up by `distance` CSS pixels.
    pub fn swipe_up(&self, distance: f64) {
        let (x, y) = self.reach();
        self.page.swipe_up(x, y, distance);
    }
}

impl Page {
    /// A finger lands at a place of the window and moves up.
    pub fn swipe_up(&self, x: f64, y: f64, distance: f64) {
        let gesture = json!({
            "x": x, "y": y, "yDistance": -distance, "speed": 1200,
            "gestureSourceType": "touch", "preventFling": true,
        });
        self.command("Input.synthesizeScrollGesture", &gesture);
    }
}
