//! The page for web editors: what they copy works where they paste it.

use report::Lang;
use tests::dist::Scratch;
use tests::{Host, Page, Reader, visit};

use crate::embed_frames::site;

/// The codes of a view as the page gives them once the app has completed their addresses.
fn codes(page: &Page, view: &str) -> Vec<String> {
    let all = page.js(&format!(
        "[...document.querySelectorAll('[data-testid=\"offer-{view}\"] textarea')].map((code) => code.value)"
    ));
    serde_json::from_value(all).unwrap_or_default()
}

#[test]
fn code_that_is_pasted_works_on_somebody_elses_page() {
    let (_build, site) = site();
    let elsewhere = Scratch::new();
    let host = Host::serve(elsewhere.folder(), "/");
    visit(Reader::DESKTOP, |page| {
        page.expect_message("dtn-watch shift");
        page.expect_message("inline style");
        // Told of a sandboxed frame by the browser, for the script that watches and for the embed's own.
        page.expect_message("Blocked script execution");
        page.open_app(&site.address("en/embed/"));
        let pasted: Vec<String> =
            ["export-mix", "allocation", "calculator"].map(|view| codes(page, view)).concat();
        assert_eq!(pasted.len(), 9);
        assert!(pasted.iter().all(|code| code.contains(&site.address(""))), "{}", pasted[0]);
        elsewhere.add(
            "index.html",
            &format!(
                "<!doctype html><html lang=en><meta charset=utf-8><title>Article</title>\
                 <link rel=icon href=data:,><main><h1>Article</h1>{}</main></html>",
                pasted.concat()
            ),
        );
        page.belongs(&site.address(""));
        page.go(&host.address(""));
        page.open_everything();
        for (index, picture) in (0..).zip(["export-mix", "allocation", "calculator"]) {
            let image = format!("document.images[{index}]");
            page.js(&format!("{image}.scrollIntoView()"));
            page.until(
                &format!("the picture of {picture} is there"),
                &format!("{image}.complete && {image}.naturalWidth > 400"),
            );
        }
        // A frame that may run scripts tells its height to the script on the page.
        for (index, code) in (0..).zip(pasted.iter().filter(|code| code.contains("<iframe"))) {
            let given = code.split("height=\"").nth(1).and_then(|rest| rest.split('"').next());
            let frame = format!("document.querySelectorAll('iframe')[{index}]");
            page.js(&format!("{frame}.scrollIntoView()"));
            let follows = code.contains("allow-scripts");
            page.until(
                &format!("frame {index} follows its content: {follows}"),
                &format!(
                    "(({frame}.height !== {given:?}) === {follows}) || {frame}.height",
                    given = given.unwrap_or_default()
                ),
            );
        }
        page.rest();
    });
}

#[test]
fn the_button_copies_the_code_that_stands_there() {
    let site = Host::start();
    for lang in Lang::ALL {
        visit(Reader::DESKTOP, |page| {
            page.command(
                "Browser.grantPermissions",
                &serde_json::json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}),
            );
            page.open_app(&site.address(&format!("{}/embed/", lang.code())));
            let offer = page.part("offer-positions");
            offer.within(".offer-code > summary").press();
            offer.within("li:nth-child(2) button[data-copy-code]").press();
            offer
                .within("li:nth-child(2) [role=status]")
                .until("says so", "element.textContent !== ''");
            let copied = page.js("navigator.clipboard.readText()");
            let code = codes(page, "positions")[1].clone();
            assert_eq!(copied.as_str().map(str::trim), Some(code.trim()));
            assert!(code.contains(&site.address(&format!("embed/{}/positions/", lang.code()))));
            page.select("[data-completed]").until(
                "says which address the code has",
                "element.textContent === element.dataset.completed",
            );
            offer.within("iframe").until(
                "shows the view",
                "element.contentDocument.querySelector('h1') !== null && element.contentWindow.innerHeight > 200",
            );
        });
    }
}

#[test]
fn without_scripts_the_code_can_be_selected_and_says_what_to_replace() {
    let site = Host::start();
    visit(Reader::PHONE.without_scripts(), |page| {
        page.go(&site.address("ja/embed/"));
        page.part("offer-export-mix").within(".offer-code > summary").press();
        let code = page.part("offer-export-mix").within("textarea");
        code.appears();
        assert!(code.value().contains("https://（公開先）/"));
        page.select("[data-completed]").mentions("https://（公開先）/");
        let button = page.part("offer-export-mix").within("button[data-copy-code]");
        button.until("is hidden", "getComputedStyle(element).visibility === 'hidden'");
        page.can_be_read();
    });
}

#[test]
fn the_page_can_be_read_on_every_screen() {
    let site = Host::start();
    for reader in Reader::ALL {
        visit(reader, |page| {
            page.expect_message("dtn-watch shift");
            for lang in Lang::ALL {
                page.open_app(&site.address(&format!("{}/embed/", lang.code())));
                page.can_be_read();
                page.open_everything();
                page.can_be_read();
                page.is_accessible();
            }
        });
    }
}
