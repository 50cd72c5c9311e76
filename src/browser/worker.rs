//! The service worker: registered quietly, and a new version waits for the reader.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState, js_sys,
};

use super::spawn;
use super::{page, window};

/// A new version of the site that is stored and waits.
#[derive(Clone)]
pub(crate) struct NewVersion(ServiceWorker);

impl NewVersion {
    /// Lets it take over; the page then loads again, as the new version.
    pub(crate) fn accept(&self) {
        // It may have taken over in another tab.
        if self.0.state() != ServiceWorkerState::Installed {
            reload();
            return;
        }
        if let Some(container) = container() {
            let reload = Closure::once_into_js(reload);
            container.set_oncontrollerchange(Some(reload.unchecked_ref()));
        }
        // A worker that is already gone has nothing to accept.
        let _ = self.0.post_message(&JsValue::from_str("accept"));
    }
}

fn reload() {
    // A page that cannot reload stays as it is, which still works.
    let _ = window().location().reload();
}

/// Browsers inside other apps, and pages without a secure address, have none.
pub(super) fn container() -> Option<ServiceWorkerContainer> {
    let navigator = window().navigator();
    js_sys::Reflect::has(&navigator, &JsValue::from_str("serviceWorker"))
        .unwrap_or(false)
        .then(|| navigator.service_worker())
        .filter(|container| !container.is_undefined())
}

/// Registers the worker at the site's root and reports each new version that waits.
///
/// Where there is no worker, or the browser refuses, the site works as before,
/// with the network.
pub(crate) fn register(report: impl Fn(NewVersion) + Clone + 'static) {
    let (Some(container), Some(base)) = (container(), page::base(&page::address())) else {
        return;
    };
    let Ok(script) = web_sys::Url::new_with_base("service-worker.js", &base.href()) else {
        return;
    };
    spawn(async move {
        let answer = JsFuture::from(container.register(&script.href())).await;
        let Some(registration) = answer.ok().and_then(|value| value.dyn_into().ok()) else {
            return;
        };
        watch(&registration, report);
    });
}

/// Reports the version that waits already, the one that is being stored, and each that is found from
/// now on.
fn watch(registration: &ServiceWorkerRegistration, report: impl Fn(NewVersion) + Clone + 'static) {
    if let Some(waiting) = registration.waiting().filter(|it| replaces(registration, it)) {
        report(NewVersion(waiting));
    }
    if let Some(worker) = registration.installing() {
        report_when_stored(registration, &worker, report.clone());
    }
    let found = registration.clone();
    let on_found = Closure::<dyn Fn()>::new(move || {
        if let Some(worker) = found.installing() {
            report_when_stored(&found, &worker, report.clone());
        }
    });
    registration.set_onupdatefound(Some(on_found.as_ref().unchecked_ref()));
    // The registration lives as long as the page.
    on_found.forget();
}

/// The very first version replaces nothing, so nobody is asked about it. That it has the page already says
/// nothing: WebKit may tell late that it has been stored.
fn replaces(registration: &ServiceWorkerRegistration, worker: &ServiceWorker) -> bool {
    registration.active().is_some_and(|active| active != *worker)
}

fn report_when_stored(
    registration: &ServiceWorkerRegistration,
    worker: &ServiceWorker,
    report: impl Fn(NewVersion) + 'static,
) {
    let (registration, changed) = (registration.clone(), worker.clone());
    let on_change = Closure::<dyn Fn()>::new(move || {
        let stored = changed.state() == ServiceWorkerState::Installed;
        if stored && replaces(&registration, &changed) {
            report(NewVersion(changed.clone()));
        }
    });
    worker.set_onstatechange(Some(on_change.as_ref().unchecked_ref()));
    // The worker outlives this call and holds the closure.
    on_change.forget();
}
