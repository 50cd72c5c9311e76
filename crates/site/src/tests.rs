//! The built site, read as a browser reads it.

mod access;
mod built;
mod chart_files;
mod digits;
mod downloads;
mod editions;
mod equations;
mod formulas;
mod identifiers;
mod links;
mod logic;
mod one_file;
mod pages;
mod printed;
mod report_facts;
mod results;
mod titles;
mod visible;
mod words;
