//! Apache ECharts, loaded when the first chart comes near.

use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{Element, HtmlScriptElement, js_sys};

use super::{document, window};

#[wasm_bindgen]
extern "C" {
    /// The global that the bundle defines.
    type Namespace;

    #[wasm_bindgen(method, catch)]
    fn init(
        this: &Namespace,
        element: &Element,
        theme: &JsValue,
        options: &JsValue,
    ) -> Result<Chart, JsValue>;

    /// One chart that is drawn.
    #[derive(Clone)]
    pub(crate) type Chart;

    #[wasm_bindgen(method, catch, js_name = setOption)]
    fn set_option(this: &Chart, option: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    pub(crate) fn resize(this: &Chart) -> Result<(), JsValue>;

    #[wasm_bindgen(method)]
    pub(crate) fn dispose(this: &Chart);

    #[wasm_bindgen(method, catch, js_name = dispatchAction)]
    fn dispatch_action(this: &Chart, action: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method)]
    fn on(this: &Chart, event: &str, handler: &js_sys::Function);
}

/// A chart that answers to the pointer and to `point_at`.
#[derive(Clone)]
pub(crate) struct LiveChart(Chart);

impl LiveChart {
    /// Draws a spec into an element that has a size; nothing where ECharts is
    /// not there or refuses the spec: the prepared picture then stays.
    pub(crate) fn draw(element: &Element, spec: &str) -> Option<Self> {
        let option = js_sys::JSON::parse(spec).ok()?;
        let options = js_sys::JSON::parse(r#"{"renderer":"svg"}"#).ok()?;
        let chart = namespace()?.init(element, &JsValue::NULL, &options).ok()?;
        chart.set_option(&option).ok()?;
        Some(Self(chart))
    }

    /// Calls `act` with the row of the data that the pointer is at.
    pub(crate) fn on_point(&self, act: impl Fn(u32) + 'static) {
        let handler = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
            if let Some(row) = row_of(&event) {
                act(row);
            }
        });
        self.0.on("updateAxisPointer", handler.as_ref().unchecked_ref());
        // The chart holds the handler for as long as it lives.
        handler.forget();
    }

    /// Moves the axis pointer to a row of the data.
    pub(crate) fn point_at(&self, row: u32) {
        let action = format!(r#"{{"type":"showTip","seriesIndex":0,"dataIndex":{row}}}"#);
        self.act(&action);
    }

    /// Takes the axis pointer away.
    pub(crate) fn point_away(&self) {
        self.act(r#"{"type":"hideTip"}"#);
    }

    /// Fits the chart to its element again.
    pub(crate) fn resize(&self) {
        // A chart that cannot be resized keeps its old size.
        let _ = self.0.resize();
    }

    fn act(&self, action: &str) {
        if let Ok(action) = js_sys::JSON::parse(action) {
            // An action that the chart does not know does nothing.
            let _ = self.0.dispatch_action(&action);
        }
    }
}

/// What the bundle has left in the window; nothing before it has run.
fn namespace() -> Option<Namespace> {
    let found = js_sys::Reflect::get(&window(), &JsValue::from_str("echarts")).ok()?;
    (!found.is_undefined()).then(|| found.unchecked_into())
}

/// The row that an `updateAxisPointer` event speaks of.
fn row_of(event: &JsValue) -> Option<u32> {
    let row = js_sys::Reflect::get(event, &JsValue::from_str("dataIndex")).ok()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an index")]
    row.as_f64().map(|row| row as u32)
}

/// Loads the bundle once, then calls `then`; never calls it where that fails.
#[expect(clippy::disallowed_methods, reason = "the end of loading has no keys")]
pub(crate) fn load(address: &str, then: impl FnOnce() + 'static) {
    if namespace().is_some() {
        then();
        return;
    }
    let script = format!(r#"script[src="{address}"]"#);
    let script = document().query_selector(&script).ok().flatten().or_else(|| insert(address));
    if let Some(script) = script {
        let loaded = Closure::once_into_js(then);
        // Refused only for a listener that is already there.
        let _ = script.add_event_listener_with_callback("load", loaded.unchecked_ref());
    }
}

/// A classic script, so that the site also works from a folder without a server.
fn insert(address: &str) -> Option<Element> {
    let script: HtmlScriptElement = document().create_element("script").ok()?.dyn_into().ok()?;
    script.set_src(address);
    document().head()?.append_child(&script).ok()?;
    Some(script.into())
}
