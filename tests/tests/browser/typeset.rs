//! How every page is set in this engine: everything can be read, lines begin and end where they may.

use report::Lang;
use tests::{Page, Reader};

use crate::every_page::{finds_nothing, on_every_page};

fn is_well_set(page: &Page) {
    let breaks = include_str!("script/typeset.js");
    finds_nothing(page, breaks);
    page.can_be_read();
    page.open_everything();
    page.rest();
    finds_nothing(page, breaks);
    page.can_be_read();
    page.is_accessible();
}

#[test]
fn every_page_is_well_set_on_a_phone_in_japanese() {
    on_every_page(Reader::PHONE, &[Lang::Ja], is_well_set);
}

#[test]
fn every_page_is_well_set_on_a_phone_in_english() {
    on_every_page(Reader::PHONE, &[Lang::En], is_well_set);
}

#[test]
fn every_page_is_well_set_on_a_laptop_in_japanese() {
    on_every_page(Reader::DESKTOP, &[Lang::Ja], is_well_set);
}

#[test]
fn every_page_is_well_set_on_a_laptop_in_english() {
    on_every_page(Reader::DESKTOP, &[Lang::En], is_well_set);
}
