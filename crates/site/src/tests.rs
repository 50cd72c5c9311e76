//! The built site, read as a browser reads it.

mod built;
mod digits;
mod downloads;
mod equations;
mod links;
mod logic;
mod pages;
