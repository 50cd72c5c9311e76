//! The pages, one a file; each reads as its page does.

mod about;
mod embedded_projection;
mod entrance;
mod home;
mod market;
mod method;
mod missing;
mod programme;
mod rules;

pub(crate) use about::about;
pub(crate) use embedded_projection::embedded_projection;
pub(crate) use entrance::entrance;
pub(crate) use home::home;
pub(crate) use market::market;
pub(crate) use method::method;
pub(crate) use missing::missing;
pub(crate) use programme::programme;
pub(crate) use rules::rules;

/// The pages that prose may link to.
pub(crate) const SLUGS: [&str; 6] = ["", "market", "rules", "programme", "method", "about"];
