//! The operator's statements.

use super::text;
use crate::address::of_contact;
use crate::raw::Row;
use crate::{Site, Terms};

pub(super) fn site(row: &Row) -> Option<Site> {
    let stated = |key| text(row, key).unwrap_or_default();
    Some(Site {
        operator: row.words("operator").unwrap_or_default(),
        section: row.words("section").unwrap_or_default(),
        contact: row.text("contact").and_then(of_contact).unwrap_or_default(),
        contact_until: stated("contact_until"),
        published: text(row, "published")?,
        updated: text(row, "updated")?,
        base_address: stated("base_address"),
        terms: row.text("terms").and_then(Terms::from_code),
        terms_address: stated("terms_address"),
        findings_only: row.yes("findings_only"),
    })
}
