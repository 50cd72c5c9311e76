//! The watch itself: whatever goes wrong unseen on a page fails the test that visits it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tests::dist::Scratch;
use tests::{Host, Page, Reader, visit};

/// What a test says that visits a page with this content; nothing where it passes.
fn visiting(content: &str, also: impl FnOnce(&Page)) -> String {
    let folder = Scratch::new();
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Watched</title>
        <link rel=\"icon\" href=\"data:,\"></head><body><main><h1>Watched</h1>{content}</main></body></html>"
    );
    folder.add("index.html", &page);
    let host = Host::serve(folder.folder(), "/");
    let visited = catch_unwind(AssertUnwindSafe(|| {
        visit(Reader::DESKTOP, |page| {
            page.go(&host.address(""));
            page.rest();
            also(page);
        });
    }));
    visited.map_or_else(
        |panic| *panic.downcast::<String>().expect("a panic with words"),
        |()| String::new(),
    )
}

fn is_caught(content: &str, words: &str) {
    let said = visiting(content, |_| ());
    assert!(said.contains(words), "{content} was not caught: {said:?}");
}

#[test]
fn a_clean_page_passes() {
    assert_eq!(visiting("<p>All is well.</p>", Page::is_accessible), "");
}

#[test]
fn an_error_in_the_console_is_caught() {
    is_caught("<script>console.error('spilt milk')</script>", "spilt milk");
    is_caught("<script>throw new Error('thrown milk')</script>", "thrown milk");
}

#[test]
fn a_breach_of_the_content_policy_is_caught() {
    is_caught(
        "<script>
            const policy = document.createElement('meta');
            policy.httpEquiv = 'Content-Security-Policy';
            policy.content = \"img-src 'none'\";
            document.head.append(policy);
            new Image().src = 'icon.svg';
        </script>",
        "dtn-watch policy: img-src",
    );
}

#[test]
fn a_request_to_another_origin_is_caught() {
    let other = Host::start();
    let address = other.address("icon.svg");
    is_caught(&format!("<img alt=\"\" src=\"{address}\">"), &format!("asked for {address}"));
}

#[test]
fn an_inline_style_is_caught() {
    is_caught("<p style=\"color: green\">Green</p>", "inline style:");
}

#[test]
fn content_that_shifts_is_caught() {
    let said = visiting("<p>One</p><p>Two</p><p>Three</p>", |page| {
        page.js("document.querySelector('h1').after(document.createElement('hr'), 'Late', document.createElement('hr'))");
        page.rest();
        page.rest();
    });
    assert!(said.contains("dtn-watch shift"), "{said:?}");
}

#[test]
fn a_picture_without_words_is_caught() {
    let said = visiting(
        "<img src=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E\">",
        Page::is_accessible,
    );
    assert!(said.contains("image-alt"), "{said:?}");
}
