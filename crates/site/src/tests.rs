//! The built site, read as a browser reads it.

mod access;
mod built;
mod chart_files;
mod digits;
mod downloads;
mod editions;
mod embeds;
mod equations;
mod findings_only;
mod formulas;
mod found;
mod identifiers;
mod links;
mod logic;
mod must_be_true;
mod one_file;
mod operator;
mod pages;
mod printed;
mod privacy;
mod report_facts;
mod results;
mod titles;
mod visible;
mod words;
