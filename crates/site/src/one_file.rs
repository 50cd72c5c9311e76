//! The whole site in one file, which opens by a double click and asks for nothing.
//!
//! Each page stands in a `<noscript>` under its address (`ja/market/`). With scripts that is a text,
//! which `public/one-file/page.js` and the app put into the body; without them it is a page, and
//! `style/one-file.css` shows the one in the address. Files to save are data in their links.

mod page;

use base64::{Engine, prelude::BASE64_STANDARD};
use leptos::prelude::*;
use report::Lang;
use sha2::{Digest, Sha256};
use text::words::{notice::Notice, shell::Shell};

use crate::{
    Error,
    assets::{Asset, Assets},
    files::Files,
};
use page::Packed;

/// The file, in the site's root.
pub const ONE_FILE: &str = "digital-trade-navigator.html";

/// Stands in the site's pages for the size of the file, which is known last.
pub(crate) const SIZE: &str = "{one-file-size}";

/// What the sheet has to say of this file alone.
const SHEET: &str = include_str!("../../../style/one-file.css");

const ICON: &str = "icon.svg";

/// Adds the file to those of the site, whose pages say how big it is.
pub(crate) fn add(files: &mut Files, assets: &Assets, published: &str) -> Result<(), Error> {
    let packed = pack(files, assets, published)?;
    let size = format!("{:.1} MB", packed.len() as f64 / 1e6);
    files.replace(SIZE, &size);
    files.add(ONE_FILE, packed.replace(SIZE, &size));
    Ok(())
}

/// Packs all pages and all that they show and offer.
fn pack(files: &Files, assets: &Assets, published: &str) -> Result<String, Error> {
    let texts = page_texts(files);
    let addresses = texts.iter().map(|(address, _)| *address).collect();
    let packed = Packed { files, pages: addresses, published };
    let pages = texts.iter().map(|(address, text)| packed.page(address, text));
    let pages = pages.collect::<Result<Vec<_>, _>>()?;
    let charts = assets.path(Asset::Echarts);
    let charts_script = files.get(&charts).unwrap_or_default();
    let charts_script = inline(&charts, &String::from_utf8_lossy(charts_script))?;
    let script = inline("one-file.js", assets.one_file())?;
    let sheet = inline("style.css", &[assets.sheet(), SHEET].concat())?;
    let policy = policy(&[&script, &charts_script], &sheet);
    let icon = packed.data(ICON).unwrap_or_default();
    let words = Shell::of(Lang::Ja);
    let html = Owner::new().with(|| {
        view! {
            <html lang=Lang::Ja.code() data-published=published.to_owned()>
                <head>
                    <meta charset="utf-8"/>
                    <meta http-equiv="Content-Security-Policy" content=policy/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <meta name="color-scheme" content="light dark"/>
                    <title>{words.site}</title>
                    <meta name="description" content=words.home.description/>
                    <style inner_html=sheet></style>
                    <link rel="icon" href=icon type="image/svg+xml"/>
                </head>
                <body>
                    {Lang::ALL.iter().map(|lang| view! {
                        <p class="still-opening" lang=lang.code()>{Notice::of(*lang).opening}</p>
                    }).collect_view()}
                    <div inner_html=PAGES></div>
                    <script type="text/plain" id=charts inner_html=charts_script></script>
                    <script type="module" inner_html=script></script>
                </body>
            </html>
        }
        .to_html()
    });
    let html = html.replacen(&format!("<div>{PAGES}</div>"), &pages.concat(), 1);
    Ok(format!("<!DOCTYPE html>{html}\n"))
}

/// Where the pages go: the view would need an element round them.
const PAGES: &str = "{pages}";

/// Each page of a language by its address (`ja/market/`), the first one that a reader sees last.
fn page_texts(files: &Files) -> Vec<(&str, &str)> {
    let of_language = |path: &str| {
        let lang = path.split('/').next().unwrap_or_default();
        Lang::from_code(lang).is_some()
    };
    let page = |(path, content)| {
        let address = str::strip_suffix(path, "index.html").filter(|path| of_language(path))?;
        Some((address, str::from_utf8(content).ok()?))
    };
    let mut pages: Vec<_> = files.iter().filter_map(page).collect();
    let first = format!("{}/", Lang::Ja.code());
    pages.sort_by_key(|(address, _)| *address == first);
    pages
}

/// What may run: these scripts, and nothing is asked for.
fn policy(scripts: &[&str], sheet: &str) -> String {
    let scripts: Vec<String> = scripts.iter().map(|script| hash(script)).collect();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data: blob:; \
        base-uri 'none'; form-action 'none'",
        scripts.join(" "),
        hash(sheet)
    )
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

/// A text that stands between its tags as it is: what would end it early, or hide its end, is refused.
fn inline(name: &str, text: &str) -> Result<String, Error> {
    let text = text.trim_end();
    let ends = ["</script", "</style", "<!--"].into_iter().find(|sign| text.contains(sign));
    match ends {
        None => Ok(text.to_owned()),
        Some(sign) => Err(Error::Inline(name.to_owned(), sign)),
    }
}
