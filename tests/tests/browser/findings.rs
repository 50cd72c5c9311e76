//! The site that an operator publishes without the calculation: read, kept, and gone over to a new version.

use report::Lang;
use tests::dist::{self, Build};
use tests::{Host, Reader, visit};

use crate::offline::{opens, stored};

fn pages_are_whole(reader: Reader) {
    let site = Build::findings();
    let host = Host::serve(site.folder(), "/");
    visit(reader, |page| {
        let pages = dist::pages_in(site.folder());
        assert!(pages.len() > 20, "{pages:?}");
        for address in pages {
            page.go(&host.address(&address));
            page.select("main h1").appears();
            page.open_everything();
            page.can_be_read();
            page.is_accessible();
        }
    });
}

#[test]
fn pages_are_whole_on_a_phone() {
    pages_are_whole(Reader::PHONE);
}

#[test]
fn pages_are_whole_on_a_laptop() {
    pages_are_whole(Reader::DESKTOP);
}

#[test]
fn every_page_is_there_when_the_server_is_gone() {
    let site = Build::findings();
    let mut host = Host::serve(site.folder(), "/");
    visit(Reader::PHONE, |page| {
        page.expect_no_server();
        stored(page, &host, "ja/");
        host.stop();
        page.part("language-switch").within("[hreflang=en]").tap();
        page.select("html").has("lang", "en");
        for lang in Lang::ALL {
            for slug in ["", "market/", "rules/", "method/", "about/", "access/", "privacy/"] {
                opens(page, &host, &format!("{}/{slug}", lang.code()));
            }
        }
    });
}

/// There is no work that it could disturb, so nobody is asked.
#[test]
fn a_new_version_takes_over_at_once() {
    let site = Build::findings();
    let host = Host::serve(site.folder(), "/");
    visit(Reader::DESKTOP, |page| {
        stored(page, &host, "en/market/");
        let old = page.select("main h1").text();
        site.reworded();
        page.reload();
        page.until(
            "the build before is forgotten",
            "caches.keys().then(async (names) => names.length === 1
                && (await (await caches.open(names[0])).match('./'))?.text()
                    .then((text) => text.includes('(next)')))",
        );
        page.reload();
        page.select("main h1").says(&format!("{old} (next)"));
    });
}
