//! Whether memory stays level while a reader goes from page to page.

use std::cell::RefCell;

use serde_json::{Value, json};
use tests::{Host, Page, Reader, visit};

use crate::Row;

/// Looked at after so many navigations.
const LOOKS: [usize; 2] = [50, 300];

/// At most so many in one command, which has a limit of time.
const AT_ONCE: usize = 10;

/// Follows the links between two pages by turns, each once the page before is whole.
const GO: &str = "
    async (count) => {
        const page = () => document.documentElement.dataset.page;
        for (let index = 0; index < count; index++) {
            const next = page() === 'market' ? 'programme' : 'market';
            document.querySelector(`[data-testid=nav-${next}]`).click();
            while (page() !== next) await new Promise((later) => setTimeout(later, 10));
            await new Promise((idle) => requestIdleCallback(idle));
        }
    }";

/// Nodes and listeners after many navigations, beside those after some.
pub(crate) fn level() -> Vec<Row> {
    let host = Host::start();
    let counted = RefCell::new(Vec::new());
    visit(Reader::PHONE, |page| {
        page.expect_message("");
        page.open_app(&host.address("ja/market/"));
        let mut gone = 0;
        for look in LOOKS {
            for _ in (gone..look).step_by(AT_ONCE) {
                page.js(&format!("({GO})({AT_ONCE})"));
            }
            gone = look;
            counted.borrow_mut().push(counters(page));
        }
    });
    let counted = counted.into_inner();
    let grown = |name: &str, key: &str| {
        let [some, many] = [0, 1].map(|index| counted[index][key].as_f64().unwrap_or(f64::NAN));
        let name =
            format!("{name}: {many} after {} navigations, {some} after {}", LOOKS[1], LOOKS[0]);
        Row::new(&name, 100.0 * (many / some - 1.0), "%", Some(1.0))
    };
    vec![
        grown("nodes", "nodes"),
        grown("listeners", "jsEventListeners"),
        grown("documents", "documents"),
    ]
}

fn counters(page: &Page) -> Value {
    page.rest();
    page.command("HeapProfiler.collectGarbage", &json!({}));
    page.command("Memory.getDOMCounters", &json!({}))
}
