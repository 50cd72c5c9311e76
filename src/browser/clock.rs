//! The clock that undo points are told by.

/// Milliseconds since the page began; it never runs backwards.
pub(crate) fn now_ms() -> f64 {
    super::window().performance().map_or(0.0, |clock| clock.now())
}

/// Milliseconds since 1970 by the reader's clock, which may be wrong.
pub(crate) fn today_ms() -> f64 {
    js_sys::Date::now()
}

/// A time as the reader's clock shows it: year, month, day, hour, minute.
pub(crate) fn local(ms: f64) -> [u32; 5] {
    let date = js_sys::Date::new(&ms.into());
    [
        date.get_full_year(),
        date.get_month() + 1,
        date.get_date(),
        date.get_hours(),
        date.get_minutes(),
    ]
}
