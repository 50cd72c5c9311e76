//! Interface words: one struct a topic, one file a topic, both languages.
//!
//! A word is a field, so a missing one does not compile; each struct's `of` gives a language's.
//! There is no struct of all topics: a part that names its topic carries no other's words into
//! the app. Words of pages stand in prose files, names of figures in data.

pub mod about;
pub mod access;
pub mod calculator;
pub mod calculator_page;
pub mod chart;
pub mod context;
pub mod credit;
pub mod edition;
pub mod embed;
pub mod equations;
pub mod export_chain;
pub mod fault;
pub mod figure;
pub mod found;
pub mod home;
pub mod keep;
pub mod library;
pub mod logic;
pub mod market;
pub mod method;
pub mod must_be_true;
pub mod notice;
pub mod own_range;
pub mod paths;
pub mod privacy;
pub mod refusal;
pub mod results;
pub mod rules;
pub mod sensitivities;
pub mod sensitivity_page;
pub mod shell;
pub mod tornado;
pub mod trace;
pub mod tradeoff_plot;
