//! What goes wrong on a page without anybody seeing it.

use serde_json::Value;

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
    let lines = page.log("browser").into_iter();
    let bad = lines.filter(|(level, message)| {
        matches!(level.as_str(), "SEVERE" | "WARNING") || message.contains("dtn-watch ")
    });
    bad.map(|(level, message)| format!("{level}: {message}")).collect()
}

fn asked_elsewhere(page: &Page) -> Vec<String> {
    let lines = page.log("performance").into_iter();
    let addresses = lines.filter_map(|(_, line)| requested(&line));
    let elsewhere =
        addresses.filter(|address| address.starts_with("http") && !page.is_home(address));
    elsewhere.map(|address| format!("asked for {address}")).collect()
}

/// The address, if a line of the performance log tells of a request.
fn requested(line: &str) -> Option<String> {
    let line: Value = serde_json::from_str(line).ok()?;
    let message = &line["message"];
    let asks = message["method"] == "Network.requestWillBeSent";
    let address = asks.then(|| message["params"]["request"]["url"].as_str())??;
    Some(address.to_owned())
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
