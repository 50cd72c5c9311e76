//! The clock that undo points are told by.

/// Milliseconds since the page began; it never runs backwards.
pub(crate) fn now_ms() -> f64 {
    super::window().performance().map_or(0.0, |clock| clock.now())
}

/// Milliseconds since 1970 by the reader's clock, which may be wrong.
pub(crate) fn today_ms() -> f64 {
    js_sys::Date::now()
}

/// A time by the reader's clock, as people of a country (`ja-JP`, `en-GB`) write it.
pub(crate) fn local(ms: f64, country: &str) -> String {
    js_sys::Date::new(&ms.into())
        .to_locale_string(country, &wasm_bindgen::JsValue::UNDEFINED)
        .into()
}

/// Today by the reader's clock, written out as people of a country (`ja-JP`, `en-GB`) do.
pub(crate) fn today(country: &str) -> String {
    let options = js_sys::Object::new();
    // A new object takes any property.
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &"long".into());
    js_sys::Date::new_0().to_locale_date_string(country, &options).into()
}
