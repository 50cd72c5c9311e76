//! Parts of pages, one a file: what they show comes in, a view goes out.

pub(crate) mod assumptions;
pub(crate) mod calculator;
pub(crate) mod chart;
pub(crate) mod code_list;
pub(crate) mod context_sentence;
pub(crate) mod equations;
pub(crate) mod evidence;
pub(crate) mod export;
pub(crate) mod goals;
pub(crate) mod key_figure;
pub(crate) mod library;
pub(crate) mod logic;
pub(crate) mod marks;
pub(crate) mod outside;
pub(crate) mod plan;
pub(crate) mod positions;
pub(crate) mod section;
pub(crate) mod source;
pub(crate) mod split;
pub(crate) mod static_chart;
pub(crate) mod table;
pub(crate) mod trio;
pub(crate) mod whose;
pub(crate) mod year_on_year;

pub(crate) use app::part::markup::{icon, layer};
