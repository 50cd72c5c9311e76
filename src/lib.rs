//! The part that answers in the browser.
