//! The built site, read as a browser reads it.

mod access;
mod built;
mod chart_files;
mod digits;
mod downloads;
mod links;
mod pages;
