//! The built site, read as a browser reads it.

mod built;
mod digits;
mod links;
mod pages;
