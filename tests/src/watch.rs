//! What goes wrong on a page without anybody seeing it.

use crate::page::Page;

/// Fails for console warnings and errors, breaches of the content policy, requests to other
/// origins, content that shifted, and inline styles outside of charts.
///
/// # Panics
/// With everything that was found.
pub fn over(page: &Page) {
    let mut findings = Vec::new();
    findings.extend(said(page));
    findings.extend(asked_elsewhere(page));
    if page.reader().scripts {
        findings.extend(styled(page));
    }
    findings.retain(|finding| !page.is_expected(finding));
    assert!(findings.is_empty(), "at {}:\n  {}", page.place(), findings.join("\n  "));
}

/// What the console says, and what the watching script tells through it.
fn said(page: &Page) -> Vec<String> {
    let (remote, wire) = page.asked();
    let lines = remote.console(wire).into_iter();
    let bad = lines.filter(|(level, message)| {
        let told = matches!(level.as_str(), "SEVERE" | "WARNING");
        (told && !OF_ICONS.iter().any(|words| message.contains(words)))
            || message.contains("dtn-watch ")
    });
    bad.map(|(level, message)| format!("{level}: {message}")).collect()
}

/// Chromium complains of the icon of a page's manifest, and Firefox of the icon in its tab if the service worker
/// was to give it, where the page is left while it is still to come, or its host is gone. That it is one that
/// can be shown is tested apart (`found.rs`).
const OF_ICONS: [&str; 2] =
    ["icons/icon-192.png", "Failed to load ‘’. A ServiceWorker intercepted the request"];

fn asked_elsewhere(page: &Page) -> Vec<String> {
    let (remote, wire) = page.asked();
    let addresses = remote.requests(wire).into_iter();
    let elsewhere =
        addresses.filter(|address| address.starts_with("http") && !page.is_home(address));
    elsewhere.map(|address| format!("asked for {address}")).collect()
}

/// Elements with a style of their own: charts draw themselves, nothing else may.
fn styled(page: &Page) -> Vec<String> {
    let found = page.js(
        "[...document.querySelectorAll('[style]')].filter((element) => !element.closest('[data-chart]'))
            .map((element) => element.cloneNode().outerHTML)",
    );
    let found = found.as_array().cloned().unwrap_or_default();
    found.iter().map(|element| format!("inline style: {element}")).collect()
}
