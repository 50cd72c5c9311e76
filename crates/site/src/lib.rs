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
mod arguments;
mod assets;
mod change;
mod chart_file;
mod context;
mod critical;
mod date;
mod document;
mod download;
mod error;
mod files;
mod one_file;
mod page;
mod part;
mod picture;
mod prose;
mod public;
mod result;
mod shell;
mod shown;
mod static_chart;
mod views;
mod worker;

use std::path::Path;

use report::{Data, Lang};

use access::Access;
pub use arguments::Arguments;
pub use assets::Assets;
use context::Context;
pub use error::Error;
pub use files::Files;
pub use one_file::ONE_FILE;
pub use picture::{Draw, Job, Node};
use views::Views;
pub use worker::{WORKER, script as service_worker};

/// Every file of the site, by its path under the site's root.
pub fn build(data: &Data, assets: &Assets, public: &Path, draw: &dyn Draw) -> Result<Files, Error> {
    let views = Views::new(draw)?;
    let access = Access::read()?;
    let context = Context::new(data, assets, &views);
    let mut files = Files::default();
    for lang in Lang::ALL.iter().copied() {
        files.add_page(page::home(&context, lang));
        files.add_page(page::market(&context, lang));
        files.add_page(page::rules(&context, lang));
        files.add_page(page::programme(&context, lang));
        files.add_page(page::method(&context, lang));
        files.add_page(page::about(&context, lang));
        files.add_page(page::access(&context, &access, lang));
        files.add_page(page::embedded_projection(&context, lang));
    }
    files.add_page(page::entrance(&context));
    files.add_page(page::missing(&context));
    context.refuse_if_problems()?;
    files.extend(assets.files()?);
    files.extend(chart_file::files(&context)?);
    files.extend(download::files(data)?);
    files.extend(public::files(public)?);
    one_file::add(&mut files, assets, &data.site.base_address)?;
    files.add(WORKER, worker::script(&files, public)?);
    Ok(files)
}

#[cfg(test)]
mod tests;
