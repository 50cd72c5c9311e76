//! Apache ECharts, loaded when a reader first touches a chart.

use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, HtmlScriptElement, js_sys};

use super::{address::run_packed, document, window};

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
    ) -> Result<Instance, JsValue>;

    /// One chart that is drawn.
    type Instance;

    #[wasm_bindgen(method, catch, js_name = setOption)]
    fn set_option(this: &Instance, option: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn resize(this: &Instance) -> Result<(), JsValue>;

    #[wasm_bindgen(method)]
    fn dispose(this: &Instance);

    #[wasm_bindgen(method, catch, js_name = dispatchAction)]
    fn dispatch_action(this: &Instance, action: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method)]
    fn on(this: &Instance, event: &str, handler: &js_sys::Function);
}

/// A chart that answers to the pointer, in a layer over its prepared picture. Dropping it disposes of
/// the drawing and shows the picture again.
pub(crate) struct LiveChart {
    /// The box of the prepared picture.
    frame: HtmlElement,
    layer: Element,
    instance: Instance,
    /// Called by the instance for as long as that lives.
    _on_point: Closure<dyn Fn(JsValue)>,
}

impl LiveChart {
    /// Draws a spec over a frame that has a size, with other rows of data where some are given, and calls
    /// `on_point` with the row that the pointer is at. Nothing where ECharts is not there or refuses the spec:
    /// the prepared picture then stays.
    pub(crate) fn over(
        frame: &HtmlElement,
        spec: &str,
        rows: Option<&str>,
        on_point: impl Fn(usize) + 'static,
    ) -> Option<Self> {
        let option = js_sys::JSON::parse(spec).ok()?;
        if let Some(rows) = rows {
            let dataset = js_sys::Reflect::get(&option, &JsValue::from_str("dataset")).ok()?;
            let rows = js_sys::JSON::parse(rows).ok()?;
            js_sys::Reflect::set(&dataset, &JsValue::from_str("source"), &rows).ok()?;
        }
        let renderer = js_sys::JSON::parse(r#"{"renderer":"svg"}"#).ok()?;
        let layer = document().create_element("div").ok()?;
        layer.set_class_name("chart-live");
        frame.append_child(&layer).ok()?;
        let on_point = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
            if let Some(row) = row_of(&event) {
                on_point(row);
            }
        });
        let Some(instance) =
            namespace().and_then(|echarts| echarts.init(&layer, &JsValue::NULL, &renderer).ok())
        else {
            layer.remove();
            return None;
        };
        instance.on("updateAxisPointer", on_point.as_ref().unchecked_ref());
        let chart = Self { frame: frame.clone(), layer, instance, _on_point: on_point };
        // Dropped where the spec is refused.
        chart.instance.set_option(&option).ok()?;
        Some(chart)
    }

    /// Whether it is drawn over this frame.
    pub(crate) fn is_over(&self, frame: &HtmlElement) -> bool {
        self.frame == *frame
    }

    /// Moves the axis pointer to a row of the data, or takes it away.
    pub(crate) fn point_at(&self, row: Option<usize>) {
        self.act(&row.map_or_else(
            || r#"{"type":"hideTip"}"#.to_owned(),
            |row| format!(r#"{{"type":"showTip","seriesIndex":0,"dataIndex":{row}}}"#),
        ));
    }

    /// Moves the axis pointer as the mouse at this place would, in CSS pixels from the frame's upper
    /// left corner.
    pub(crate) fn point_to(&self, (x, y): (i32, i32)) {
        self.act(&format!(r#"{{"type":"showTip","x":{x},"y":{y}}}"#));
    }

    /// Fits the chart to its frame again.
    pub(crate) fn resize(&self) {
        // A chart that cannot be resized keeps its old size.
        let _ = self.instance.resize();
    }

    /// What is drawn, as an SVG element, and its size in CSS pixels.
    pub(crate) fn svg(&self) -> Option<(String, [f64; 2])> {
        let svg = self.layer.query_selector("svg").ok()??;
        let size = [self.layer.client_width(), self.layer.client_height()].map(f64::from);
        Some((svg.outer_html(), size))
    }

    fn act(&self, action: &str) {
        if let Ok(action) = js_sys::JSON::parse(action) {
            // An action that the chart does not know does nothing.
            let _ = self.instance.dispatch_action(&action);
        }
    }
}

impl Drop for LiveChart {
    fn drop(&mut self) {
        self.instance.dispose();
        self.layer.remove();
    }
}

/// What the bundle has left in the window; nothing before it has run.
fn namespace() -> Option<Namespace> {
    let found = js_sys::Reflect::get(&window(), &JsValue::from_str("echarts")).ok()?;
    (!found.is_undefined()).then(|| found.unchecked_into())
}

/// The row that an `updateAxisPointer` event speaks of.
fn row_of(event: &JsValue) -> Option<usize> {
    let row = js_sys::Reflect::get(event, &JsValue::from_str("dataIndex")).ok()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an index")]
    row.as_f64().map(|row| row as usize)
}

/// Loads the bundle, once for all charts; false where that fails.
#[expect(clippy::disallowed_methods, reason = "the end of loading has no keys")]
pub(crate) async fn load(address: &str) -> bool {
    if namespace().is_none()
        && !run_packed(address)
        && let Some(script) = script(address)
    {
        let ended = js_sys::Promise::new(&mut |ended, _| {
            for kind in ["load", "error"] {
                // Refused only for a listener that is already there.
                let _ = script.add_event_listener_with_callback(kind, &ended);
            }
        });
        // It is never rejected.
        let _ = JsFuture::from(ended).await;
        if namespace().is_none() {
            // A script that has failed never loads: the next chart asks anew.
            script.remove();
        }
    }
    namespace().is_some()
}

/// The bundle's element, which is in the page while it loads. A classic script, so that the site also
/// works from a folder without a server.
fn script(address: &str) -> Option<Element> {
    let loading = document().query_selector(&format!(r#"script[src="{address}"]"#)).ok()?;
    loading.or_else(|| {
        let script: HtmlScriptElement =
            document().create_element("script").ok()?.dyn_into().ok()?;
        script.set_src(address);
        document().head()?.append_child(&script).ok()?;
        Some(script.into())
    })
}
