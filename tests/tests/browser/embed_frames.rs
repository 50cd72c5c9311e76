//! Embeds in frames of every kind: sandboxed, under a strict policy, beside a hostile one.

use report::Lang;
use tests::dist::{Build, Scratch};
use tests::{Engine, Host, Page, Reader, visit};

/// What a page's author gave each frame, in CSS pixels.
const GIVEN: &str = "501";

const SCRIPTS: &str = "allow-scripts allow-popups";
const ALL: &str = "allow-scripts allow-same-origin allow-popups";

/// A page of somebody else: frames with their sandbox, and the site's script.
fn article(head: &str, site: &str, frames: &[(&str, Option<&str>)]) -> String {
    let frames = frames.iter().map(|(src, sandbox)| {
        let sandbox = sandbox.map(|tokens| format!(" sandbox=\"{tokens}\"")).unwrap_or_default();
        format!("<iframe src=\"{src}\" title=\"Chart\" width=\"600\" height=\"{GIVEN}\"{sandbox}></iframe>\n")
    });
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8>{head}<title>Article</title>\
         <link rel=icon href=data:,><main><h1>Article</h1>{}</main>\
         <script src=\"{site}embed.js\"></script></html>",
        frames.collect::<String>()
    )
}

/// A site for other people's pages: in WebKit one that is published somewhere, which frames without an origin
/// need there.
pub(crate) fn site() -> (Build, Host) {
    let build = Build::new();
    let host = Host::serve(build.folder(), "/");
    if Engine::current() == Engine::WebKit {
        build.published_at(&host.address(""));
    }
    (build, host)
}

/// The height of each frame, as the page's markup has it now.
fn heights(page: &Page) -> Vec<String> {
    let all = page.js("[...document.querySelectorAll('iframe')].map((frame) => frame.height)");
    serde_json::from_value(all).unwrap_or_default()
}

fn grows(page: &Page, index: usize) {
    let height = format!("document.querySelectorAll('iframe')[{index}].height");
    page.until(
        "the frame has its content's height",
        &format!("{height} !== {GIVEN:?} || {height}"),
    );
}

/// What every frame has told has been heard.
fn settle(page: &Page) {
    page.js("new Promise((settled) => setTimeout(settled, 300))");
    page.rest();
}

#[test]
fn three_frames_under_a_strict_policy_have_each_its_own_height() {
    let ((_build, site), elsewhere) = (site(), Scratch::new());
    let root = site.address("");
    let policy = format!(
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; img-src data:; \
         frame-src {root}embed/; script-src {root}embed.js\">"
    );
    let [mix, positions, calculator] = ["export-mix", "positions", "calculator"]
        .map(|view| site.address(&format!("embed/en/{view}/")));
    let frames = [(&*mix, Some(SCRIPTS)), (&*positions, None), (&*calculator, Some(ALL))];
    elsewhere.add("index.html", &article(&policy, &root, &frames));
    let host = Host::serve(elsewhere.folder(), "/");
    visit(Reader::DESKTOP, |page| {
        page.expect_message("dtn-watch shift");
        page.belongs(&root);
        page.go(&host.address(""));
        (0..3).for_each(|index| grows(page, index));
        settle(page);
        let heights = heights(page);
        assert!(heights[0] != heights[1] && heights[1] != heights[2], "{heights:?}");
    });
}

/// Without scripts a frame keeps its height; without an origin it gets the one of its content; the
/// calculator there says that it cannot be moved, which takes a line more.
#[test]
fn each_sandbox_shows_what_it_can() {
    let ((_build, site), elsewhere) = (site(), Scratch::new());
    let root = site.address("");
    let [mix, calculator] =
        ["export-mix", "calculator"].map(|view| site.address(&format!("embed/ja/{view}/")));
    let frames = [
        (&*mix, Some("")),
        (&*mix, Some(SCRIPTS)),
        (&*mix, Some(ALL)),
        (&*calculator, Some(SCRIPTS)),
        (&*calculator, Some(ALL)),
    ];
    elsewhere.add("index.html", &article("", &root, &frames));
    let host = Host::serve(elsewhere.folder(), "/");
    visit(Reader::DESKTOP, |page| {
        for expected in ["dtn-watch shift", "Blocked script execution", "CORS", "ERR_FAILED"] {
            page.expect_message(expected);
        }
        page.belongs(&root);
        page.go(&host.address(""));
        (1..5).for_each(|index| grows(page, index));
        settle(page);
        let heights = heights(page);
        assert_eq!(heights[0], GIVEN);
        assert_eq!(heights[1], heights[2], "a frame without an origin is as tall");
        let number = |index: usize| heights[index].parse::<f64>().unwrap_or_default();
        assert!(number(3) > number(4) + 20.0, "it says that it cannot be moved: {heights:?}");
    });
}

/// Tells every page round it that it is so tall.
const HOSTILE: &str = "<!doctype html><title>Hostile</title><link rel=icon href=data:,><script>\
    const say = (to) => to.postMessage({ 'digital-trade-navigator:height': 4321 }, '*');\
    say(parent); for (let at = 0; at < parent.length; at++) say(parent[at]); setInterval(() => say(parent), 50);\
    </script>";

#[test]
fn a_frame_that_is_not_the_sites_changes_no_height() {
    let ((build, site), elsewhere) = (site(), Scratch::new());
    // On the site's own origin, too, only what lies under `embed/` is an embed.
    build.add("hostile.html", HOSTILE);
    let root = site.address("");
    let (mix, same) = (site.address("embed/en/export-mix/"), site.address("hostile.html"));
    elsewhere.add("hostile.html", HOSTILE);
    let frames = [
        (&*mix, None),
        ("hostile.html", None),
        ("hostile.html", Some(SCRIPTS)),
        (&*same, None),
        (&*mix, None),
        (&*mix, Some(SCRIPTS)),
    ];
    elsewhere.add("index.html", &article("", &root, &frames));
    let host = Host::serve(elsewhere.folder(), "/");
    visit(Reader::DESKTOP, |page| {
        page.expect_message("dtn-watch shift");
        page.belongs(&root);
        page.go(&host.address(""));
        for index in [0, 4, 5] {
            grows(page, index);
        }
        settle(page);
        let before = heights(page);
        assert_eq!(before[0], before[4]);
        // Two embeds are led to the hostile page; the markup still says that they are ours.
        page.js("frames[4].location = 'hostile.html'; frames[5].location = 'hostile.html'");
        settle(page);
        let after = heights(page);
        assert_eq!(after[..5], before[..5], "{after:?}");
        assert_eq!(after[1..4], [GIVEN, GIVEN, GIVEN]);
    });
}

#[test]
fn the_address_chooses_the_colours() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        for view in ["positions", "calculator"] {
            let paper = |query: &str, dark: bool| {
                page.dark(dark);
                page.go(&host.address(&format!("embed/ja/{view}/{query}")));
                page.js("getComputedStyle(document.documentElement).backgroundColor")
            };
            let (light, dark) = (paper("", false), paper("", true));
            assert_ne!(light, dark);
            assert_eq!(paper("?theme=dark", false), dark, "{view}");
            assert_eq!(paper("?theme=light", true), light, "{view}");
            assert_eq!(paper("?theme=red", true), dark, "{view}");
            page.go(&host.address(&format!("embed/ja/{view}/?theme=dark")));
            page.is_accessible();
        }
    });
}

#[test]
fn every_view_reads_in_a_frame_of_280_px() {
    let host = Host::start();
    for scripts in [true, false] {
        let narrow = Reader { width: 280, height: 600, scripts, ..Reader::PHONE };
        visit(narrow, |page| {
            page.expect_message("dtn-watch shift");
            for lang in Lang::ALL {
                for view in [
                    "market-growth",
                    "export-mix",
                    "positions",
                    "allocation",
                    "projection",
                    "calculator",
                ] {
                    page.go(&host.address(&format!("embed/{}/{view}/", lang.code())));
                    page.select("h1").appears();
                    page.can_be_read();
                    if scripts {
                        page.is_accessible();
                    } else if view == "calculator" {
                        page.select("noscript .notice").appears();
                    }
                }
            }
        });
    }
}
