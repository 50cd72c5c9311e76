//! For search engines: `robots.txt` lets them read everything, `sitemap.xml` lists the pages in both
//! languages. A sitemap holds whole addresses, so there is one only where the data says at which the site is published.

use std::fmt::Write as _;

use app::picture::canvas::escaped;
use report::{Data, Kind, Lang};

use crate::{address::Address, context::PROGRAMME, page::LINKABLE_SLUGS};

/// The files, by their paths under the site's root.
pub(crate) fn files(data: &Data) -> Vec<(String, Vec<u8>)> {
    let published = data.site.base_address.as_str();
    let mut files = vec![("robots.txt".to_owned(), robots(published).into_bytes())];
    if !published.is_empty() {
        files.push(("sitemap.xml".to_owned(), sitemap(data).into_bytes()));
    }
    files
}

/// Embeds are for readers of other pages: each says so itself, which robots only learn if they may read it.
fn robots(published: &str) -> String {
    let all = "# Read by robots only at the root of a host.\nUser-agent: *\nAllow: /\n";
    let sitemap = if published.is_empty() {
        "# No sitemap: data/site.toml states no base_address.\n".to_owned()
    } else {
        format!("Sitemap: {published}sitemap.xml\n")
    };
    all.to_owned() + &sitemap
}

fn sitemap(data: &Data) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset \
         xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let calculates = data.site.publishes(Kind::Assumed);
    for slug in LINKABLE_SLUGS.into_iter().filter(|slug| calculates || *slug != PROGRAMME) {
        for lang in Lang::ALL.iter().copied() {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{}", entry(data, Address::Page(lang, slug)));
        }
    }
    text + "</urlset>\n"
}

/// A page, the same page in each language, and the one that leads to a language.
fn entry(data: &Data, page: Address) -> String {
    let published = data.site.base_address.as_str();
    let whole = |address: Address| escaped(&(published.to_owned() + &address.folder()));
    let alternate = |code: &str, address: &str| {
        format!("<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{address}\"/>")
    };
    let others =
        Lang::ALL.iter().map(|lang| alternate(lang.code(), &whole(page.in_language(*lang))));
    let others: String = others.collect();
    let any = alternate("x-default", &whole(page.for_any_language()));
    let updated = data.site.updated.as_str();
    let changed =
        if updated.is_empty() { String::new() } else { format!("<lastmod>{updated}</lastmod>") };
    format!("<url><loc>{}</loc>{changed}{others}{any}</url>", whole(page))
}
