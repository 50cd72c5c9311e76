//! Data and crates in, every file of the site that is not compiled out.
//!
//! [`build`] is the table of contents. Pages are prepared here, natively, and
//! read without JavaScript; each file under `page/` reads as its page does.
//! What is wrong with words or data is collected and told all at once.
//!
//! Never here: a number that isn't data's or the model's, an absolute address,
//! an inline style, a sheet without its hash, or an inline script.

mod access;
mod address;
mod archive;
mod arguments;
mod assets;
mod card;
mod change;
mod chart_file;
mod context;
mod critical;
mod digests;
mod document;
mod download;
mod drawn_chart;
mod embed;
mod error;
mod files;
pub mod headers;
mod icon;
mod manifest;
mod one_file;
mod page;
mod part;
mod picture;
mod prose;
mod public;
mod result;
mod security;
mod shell;
mod shown;
mod sitemap;
mod social;
mod static_chart;
mod structured;
mod unbroken;
mod worker;

use std::path::Path;

use report::{Data, Lang};
use scenario::facts;
use text::date;

use access::Access;
pub use archive::zip;
pub use arguments::Arguments;
pub use assets::Assets;
use context::Context;
use drawn_chart::DrawnCharts;
pub use error::Error;
pub use files::Files;
pub use one_file::ONE_FILE;
pub use picture::{Draw, Job, Node, Raster};
pub use worker::{WORKER, script as service_worker};

/// Every file of the site, by its path under the site's root.
pub fn build(data: &Data, assets: &Assets, public: &Path, draw: &dyn Draw) -> Result<Files, Error> {
    let charts = DrawnCharts::published_by(data, draw)?;
    let access = Access::of(&data.site)?;
    let context = Context::new(data, assets, &charts);
    let mut files = Files::default();
    for lang in Lang::ALL.iter().copied() {
        files.add_page(page::home(&context, lang));
        files.add_page(page::market(&context, lang));
        files.add_page(page::rules(&context, lang));
        if context.calculates() {
            files.add_page(page::programme(&context, lang));
            files.add_page(page::sensitivity(&context, lang));
        }
        files.add_page(page::method(&context, lang));
        files.add_page(page::about(&context, lang));
        files.add_page(page::access(&context, &access, lang));
        files.add_page(page::privacy(&context, lang));
        if context.calculates() {
            for preset in &*facts().presets {
                files.add_page(page::preset(&context, lang, &preset.id));
            }
        }
        files.add_page(page::embed(&context, lang));
        for view in embed::views(&data.site) {
            files.add_page(page::embedded(&context, view, lang));
        }
    }
    files.add_page(page::entrance(&context));
    files.add_page(page::missing(&context));
    let cards = card::files(&context, draw)?;
    context.refuse_if_problems()?;
    files.extend(cards);
    files.extend(icon::files(public, draw)?);
    files.extend(manifest::files());
    files.extend(sitemap::files(data));
    files.extend(security::file(data));
    files.extend(assets.files(context.calculates())?);
    files.extend(chart_file::files(&context)?);
    for lang in Lang::ALL.iter().copied() {
        files.add(archive::charts_path(lang), archive::charts(&files, &data.site, lang)?);
    }
    files.extend(download::files(data)?);
    files.extend(public::files(public, context.calculates())?);
    // Pages that are only read need no other file to be opened without a host.
    if context.calculates() {
        one_file::add(&mut files, assets, &data.site.base_address)?;
    }
    files.add(WORKER, worker::script(&files, public)?);
    files.add(digests::PATH, digests::list(&files));
    // Last: all of the site but itself.
    files.add(archive::SITE, zip(files.iter())?);
    Ok(files)
}

#[cfg(test)]
mod tests;
