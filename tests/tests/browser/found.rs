//! Found, shared, installed: data blocks under the policy, pictures in their true size, a manifest that the
//! browser would install, the pages of presets, and browsers inside other apps.

use report::Lang;
use serde_json::json;
use tests::{Host, Page, Reader, dist, visit};
use text::words::notice::Notice;

use crate::calculator_driver::CalculatorDriver;

/// Violations of the policy fail every visit: see `watch`.
#[test]
fn data_blocks_break_no_policy() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        for address in ["ja/", "en/", "ja/about/", "en/about/"] {
            page.open_app(&host.address(address));
            let blocks = page.select("script[type='application/ld+json']").count();
            assert_eq!(blocks, 1, "{address}");
        }
    });
}

#[test]
fn the_browser_would_install_the_site_in_each_language() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        for lang in Lang::ALL {
            page.open_app(&host.address(&format!("{}/", lang.code())));
            page.until("the worker is there", "navigator.serviceWorker.ready.then(() => true)");
            let manifest = page.command("Page.getAppManifest", &json!({}));
            assert_eq!(manifest["errors"], json!([]), "{manifest}");
            assert!(manifest["url"].as_str().unwrap().contains(lang.code()), "{manifest}");
            let found = page.command("Page.getInstallabilityErrors", &json!({}));
            let errors = found["installabilityErrors"].as_array().unwrap();
            // A test's window is private, and no private window installs anything.
            let others: Vec<_> =
                errors.iter().filter(|error| error["errorId"] != "in-incognito").collect();
            assert!(others.is_empty(), "{others:?}");
        }
    });
}

/// As a program that shows it reads it: whole, of the size that is said, with paper round it.
fn picture(page: &Page, address: &str) -> serde_json::Value {
    page.js(&format!(
        "(async () => {{
            const image = new Image();
            image.src = {address:?};
            await image.decode();
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
            const context = canvas.getContext('2d', {{willReadFrequently: true}});
            context.drawImage(image, 0, 0);
            const inked = (x, y, width, height) => {{
                const {{ data }} = context.getImageData(x, y, width, height);
                return data.some((value, at) => at % 4 < 3 && value < 200);
            }};
            const {{ width, height }} = canvas;
            return {{
                size: [width, height],
                edges: [inked(0, 0, 40, height), inked(width - 40, 0, 40, height), inked(0, height - 16, width, 16)],
                content: inked(40, 100, width - 80, height - 140),
            }};
        }})()"
    ))
}

#[test]
fn pictures_for_other_sites_are_whole() {
    let host = Host::start();
    visit(Reader::DESKTOP, |page| {
        page.open_app(&host.address("ja/"));
        for lang in Lang::ALL {
            let folder = dist::folder().join("social").join(lang.code());
            let mut seen = 0;
            for entry in std::fs::read_dir(folder).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                let address = host.address(&format!("social/{}/{name}", lang.code()));
                let found = picture(page, &address);
                assert_eq!(found["size"], json!([1200, 630]), "{name}");
                assert_eq!(found["edges"], json!([false, false, false]), "{}: {name}", lang.code());
                assert_eq!(found["content"], true, "{name}");
                seen += 1;
            }
            assert!(seen > 8, "{seen}");
        }
    });
}

#[test]
fn the_page_of_a_preset_leads_to_the_calculator_with_it() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        for lang in Lang::ALL {
            page.open_app(&host.address(&format!("{}/programme/rules/", lang.code())));
            page.part("open-preset").tap();
            page.part("calculator").appears();
            page.select("#preset-rules").has("aria-pressed", "true");
            CalculatorDriver::at(page, lang);
        }
    });
}

/// As LINE on Android calls itself.
const IN_APP: &str = "Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) \
    Version/4.0 Chrome/130.0 Mobile Safari/537.36 Line/14.0.0";

#[test]
fn inside_another_app_the_site_says_what_fails_and_how_to_go_on() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        page.command("Emulation.setUserAgentOverride", &json!({ "userAgent": IN_APP }));
        page.before_scripts(
            "var copied = []; Object.defineProperty(navigator, 'clipboard', {value: {
                writeText: async (text) => { copied.push(text); } }});",
        );
        for lang in Lang::ALL {
            let words = Notice::of(lang);
            let address = host.address(&format!("{}/market/", lang.code()));
            page.open_app(&address);
            page.part("notice-in-app").appears().mentions(words.in_app_files);
            page.select("#in-app-worker").is_gone();
            page.select("#in-app-copy").tap();
            page.select("#in-app-copied").says(words.in_app_copied).appears();
            assert_eq!(page.js("copied"), json!([address]));
            page.select("#in-app-later").tap();
            page.part("notice-in-app").is_gone();
            // A picture that cannot be saved is shown, to be pressed.
            page.open_everything();
            page.part("save-png-growth").tap();
            page.until(
                "the picture is shown",
                "document.querySelector('.held-picture')?.src.startsWith('data:image/png')",
            );
        }
    });
}

#[test]
fn without_workers_the_site_says_that_it_cannot_be_read_offline() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        page.before_scripts("delete Navigator.prototype.serviceWorker;");
        page.open_app(&host.address("ja/"));
        let strip = page.part("notice-in-app");
        strip.appears().mentions(Notice::of(Lang::Ja).in_app_worker);
        page.select("#in-app-files").is_gone();
    });
}

#[test]
fn any_other_browser_hears_nothing_of_it() {
    let host = Host::start();
    visit(Reader::PHONE, |page| {
        page.open_app(&host.address("en/"));
        page.part("notice-in-app").is_gone();
    });
}
