//! While a new build is being uploaded: nobody gets half of it, and it is there once it is whole.

use report::Lang;
use serde_json::{Value, json};
use tests::dist::Build;
use tests::{Host, Page, Reader, visit};
use text::words::notice::Notice;

use crate::offline::{given_up, opens, stored};

const PREFIX: &str = "/policy/dtn/";
const WORKER: &str = "service-worker.js";

/// Each version in the store: whether it is whole.
const WHOLE: &str = "caches.keys().then((names) => Promise.all(names.map((name) =>
    caches.open(name).then((cache) => cache.match('/policy/dtn/service-worker.js?whole'))
        .then((whole) => whole !== undefined))))";

/// What is on the host, what the next build is, and what has the one and shall have the other.
struct Upload {
    live: Build,
    next: Build,
    host: Host,
}

impl Upload {
    fn begin() -> Self {
        let (live, next) = (Build::new(), Build::new());
        next.next();
        let host = Host::serve(live.folder(), PREFIX);
        Self { live, next, host }
    }

    fn bring(&self, beginnings: &[&str]) {
        self.live.upload(&self.next, beginnings);
        self.host.asked();
    }

    /// Loads the page again; the worker finds that what it finds is not whole.
    fn changes_nothing(&self, page: &Page) {
        page.reload();
        self.host.awaits(WORKER);
        page.ready();
        given_up(page);
        page.part("notice-version").is_gone();
    }
}

#[test]
fn a_returning_reader_keeps_the_old_version_until_the_new_one_is_whole() {
    let mut upload = Upload::begin();
    visit(Reader::DESKTOP, |page| {
        page.expect_message("integrity");
        page.expect_no_server();
        stored(page, &upload.host, "en/market/");
        let old = page.select("main h1").text();
        let nearly_all = ["404.html", "charts/", "data/", "en/", "ja/about/"];
        for part in [&[WORKER, "assets/"][..], &["en/", "index.html"], &nearly_all] {
            upload.bring(part);
            upload.changes_nothing(page);
            for address in ["ja/programme/", "en/programme/", "en/market/"] {
                opens(page, &upload.host, address);
            }
            page.select("main h1").says(&old);
        }
        // What an old page needs of the old build may be gone from the host.
        upload.live.remove("assets/boot.", "next-");
        opens(page, &upload.host, "en/market/");

        upload.bring(&[""]);
        page.reload();
        page.part("notice-version").mentions(Notice::of(Lang::En).new_version).appears();
        let asked = upload.host.asked();
        // Every try begins with these.
        for first in ["404.html", "assets/app.", "assets/boot.next-", "assets/style."] {
            assert!(!asked.iter().any(|path| path.contains(first)), "loaded twice: {asked:?}");
        }
        page.select("main h1").says(&old);
        page.new_document(|| page.select("#load-version").tap());
        page.select("main h1").says(&format!("{old} (next)"));
        page.ready();
        assert_eq!(page.js(WHOLE), json!([true]), "the old build is forgotten");
        upload.host.stop();
        opens(page, &upload.host, "ja/about/");
        page.select("main h1").mentions("(next)");
    });
}

#[test]
fn a_first_reader_gets_the_site_from_the_host_until_it_is_whole() {
    let mut upload = Upload::begin();
    visit(Reader::PHONE, |page| {
        page.expect_message("integrity");
        page.expect_no_server();
        upload.bring(&[WORKER, "assets/"]);
        page.open_app(&upload.host.address("ja/market/"));
        upload.host.awaits(WORKER);
        given_up(page);
        upload.changes_nothing(page);
        assert_eq!(page.js("navigator.serviceWorker.controller"), Value::Null);
        upload.bring(&[""]);
        stored(page, &upload.host, "ja/market/");
        upload.host.stop();
        opens(page, &upload.host, "ja/about/");
        page.select("main h1").mentions("(next)");
    });
}

#[test]
fn a_build_that_never_became_whole_leaves_nothing_behind() {
    let upload = Upload::begin();
    visit(Reader::DESKTOP, |page| {
        page.expect_message("integrity");
        stored(page, &upload.host, "en/market/");
        upload.bring(&[WORKER, "assets/"]);
        upload.changes_nothing(page);
        page.until(
            "one build is whole and one is not",
            &format!("({WHOLE}).then((all) => all.join() === 'true,false' || all)"),
        );
        upload.next.next();
        upload.bring(&[""]);
        page.reload();
        page.part("notice-version").appears();
        assert_eq!(page.js(WHOLE), json!([true, true]), "the old build and the newest");
    });
}
