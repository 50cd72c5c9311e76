//! The built site in a real Chromium: each test tells what a person does and sees.
#![cfg(test)]

mod access;
mod assumptions;
mod calculator;
mod charts;
mod criteria;
mod desk;
mod digits;
mod draft;
mod embed;
mod every_page;
mod exhibits;
mod job;
mod keyboard;
mod library;
mod library_faults;
mod library_files;
mod library_tabs;
mod link;
mod navigate;
mod offline;
mod pictures;
mod plan;
mod prepared;
mod print;
mod shelf;
mod stopped;
mod sub_path;
mod swipe;
mod take_away;
mod take_over;
mod typed;
mod walked;
mod watched;
mod without_scripts;
mod wording;
