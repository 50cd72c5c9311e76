//! Act: swipes of a finger, touch by touch: the browser itself decides whether they scroll.

use crate::engine::Gesture;
use crate::find::Part;
use crate::page::Page;

/// A swipe stays this far within the window, in CSS pixels.
const EDGE: f64 = 10.0;

/// Between two touches of a swipe, in CSS pixels.
const STEP: f64 = 12.0;

impl Part<'_> {
    /// A finger lands in the middle and moves up by `distance` CSS pixels, or to the window's edge.
    pub fn swipe_up(&self, distance: f64) {
        // Not only where the finger hits the part itself: what lies over it must scroll too.
        let (x, y) = self.middle();
        self.page.swipe_up(x, y, distance.min(y - EDGE));
    }
}

impl Page {
    /// A finger lands at a place of the window, moves up and is taken away.
    pub fn swipe_up(&self, x: f64, y: f64, distance: f64) {
        self.touch(Gesture::Down(x, y));
        let mut moved = STEP;
        while moved < distance {
            self.touch(Gesture::Move(x, y - moved));
            moved += STEP;
        }
        self.touch(Gesture::Up(x, y - moved));
    }
}
