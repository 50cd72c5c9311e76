//! The clock that undo points are told by.

/// Milliseconds since the page began; it never runs backwards.
pub(crate) fn now_ms() -> f64 {
    super::window().performance().map_or(0.0, |clock| clock.now())
}
