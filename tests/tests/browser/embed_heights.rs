//! Frames of fixed height, as the code for web editors gives it.

use report::Lang;
use serde_json::Value;
use tests::dist::Build;
use tests::{Engine, Host, Page, Reader, visit};

/// Of a frame, in CSS pixels: from the narrowest to the widest that the page promises.
const WIDTHS: [u32; 12] = [280, 300, 320, 360, 400, 480, 560, 600, 640, 700, 768, 800];
/// More than the tallest content by so much at most, in CSS pixels: fonts differ a little.
const SPARE: f64 = 40.0;
/// The heights are what Chromium needs; elsewhere a line may end in one line less.
const LINE: f64 = 28.0;
/// So much of a frame holds something at every width.
const FULL: f64 = 0.5;

/// A page of the same origin, which may look into its frame.
const HOST: &str = "<!doctype html><meta charset=utf-8><title>Host</title><link rel=icon href=data:,>\
    <iframe width=280 height=3000 title=Frame></iframe>";

/// The height that the code gives a view.
fn fixed(page: &Page, view: &str) -> f64 {
    let frame = page.part(&format!("offer-{view}"));
    frame.within("iframe").number("height")
}

/// How tall the content is in frames of these widths, and by how much it is wider than each.
fn measured(page: &Page, address: &str) -> Vec<(f64, f64)> {
    let ready = "document.querySelector('iframe').contentDocument";
    page.js(&format!(
        "new Promise((there) => {{ const frame = document.querySelector('iframe');
            frame.onload = () => there(); frame.src = {address:?}; }})"
    ));
    page.until(
        "the app of the frame answers, where there is one",
        &format!("!{ready}.querySelector('[data-root]') || {ready}.documentElement.dataset.ready === 'true'"),
    );
    let measure = |width: &u32| {
        let sizes: Value = page.js(&format!(
            "(async () => {{ const frame = document.querySelector('iframe'); frame.width = {width};
                await new Promise(requestAnimationFrame); await new Promise(requestAnimationFrame);
                const {{ body, scrollingElement: root }} = frame.contentDocument;
                return [body.getBoundingClientRect().height, root.scrollWidth - root.clientWidth]; }})()"
        ));
        (sizes[0].as_f64().unwrap_or_default(), sizes[1].as_f64().unwrap_or_default())
    };
    WIDTHS.iter().map(measure).collect()
}

/// What to write in `crates/site/src/embed.rs` stands in the message.
#[test]
fn a_fixed_height_cuts_nothing_and_leaves_little_empty_from_280_to_800_px() {
    let build = Build::new();
    build.add("host.html", HOST);
    let host = Host::serve(build.folder(), "/");
    let mut faults = Vec::new();
    visit(Reader { width: 1000, ..Reader::DESKTOP }, |page| {
        page.expect_message("dtn-watch shift");
        page.go(&host.address("ja/embed/"));
        let views = page.js(
            "[...document.querySelectorAll('.offer-preview')].map((frame) => frame.src.split('/').at(-2))",
        );
        let views: Vec<String> = serde_json::from_value(views).unwrap_or_default();
        assert_eq!(views.len(), 6, "{views:?}");
        let fixed: Vec<f64> = views.iter().map(|view| fixed(page, view)).collect();
        page.go(&host.address("host.html"));
        let spare = if Engine::current() == Engine::Chromium { SPARE } else { SPARE + LINE };
        for (view, fixed) in views.iter().zip(fixed) {
            let mut all = Vec::new();
            for lang in Lang::ALL {
                let address = host.address(&format!("embed/{}/{view}/", lang.code()));
                all.extend(measured(page, &address));
            }
            assert!(
                all.iter().all(|(_, wider)| *wider <= 0.0),
                "{view} is wider than its frame: {all:?}"
            );
            let heights = || all.iter().map(|(height, _)| *height);
            let (most, least) = (heights().fold(0.0, f64::max), heights().fold(f64::MAX, f64::min));
            if !(most..=most + spare).contains(&fixed) || least < FULL * fixed {
                faults.push(format!("{view}: {fixed} for {least} to {most}: {all:?}"));
            }
        }
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
