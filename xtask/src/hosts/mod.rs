//! `cargo xtask hosts`: writes `deploy/`, the ready files for hosts, from one table of headers
//! (`rule.rs`) and one of media types (`kind.rs`). A test refuses a `deploy/` that is not theirs.

mod caddy;
mod cloudfront;
mod kind;
mod netlify;
mod nginx;
mod rule;

use crate::failure::Failure;
use crate::{files, place};
pub use kind::kind;
pub use rule::headers;

/// Where the site lies on the host in the ready files, and the host's name there.
pub const FOLDER: &str = "/srv/www";
/// The same for its name.
pub const SERVER: &str = "example.org";
/// The path of the examples with one.
pub const SUB_PATH: &str = "/policy/dtn/";

const WRITTEN: &str = "Written by `cargo xtask hosts`; the values stand in xtask/src/hosts/.";
const WORKER: &str = "service-worker.js";

/// For Netlify and Cloudflare Pages, who read it in the uploaded folder itself.
const HEADERS: &str = "_headers";

/// Each file of `deploy/` that is made here, by its path there.
fn all() -> Vec<(&'static str, String)> {
    vec![
        ("nginx/root.conf", nginx::site("/")),
        ("nginx/sub-path.conf", nginx::site(SUB_PATH)),
        ("caddy/root.Caddyfile", caddy::site("/")),
        ("caddy/sub-path.Caddyfile", caddy::site(SUB_PATH)),
        ("netlify-cloudflare/_headers", netlify::headers()),
        ("s3-cloudfront/upload.sh", cloudfront::upload()),
        ("s3-cloudfront/pages.json", cloudfront::headers_policy("digital-trade-navigator", false)),
        (
            "s3-cloudfront/embeds.json",
            cloudfront::headers_policy("digital-trade-navigator-embeds", true),
        ),
    ]
}

/// Writes them.
pub(crate) fn write() -> Result<(), Failure> {
    for (path, text) in all() {
        files::write(&place::root().join("deploy").join(path), text)?;
    }
    Ok(())
}

/// What a finished site holds for its host alone, by name: no page asks for it.
pub(crate) fn in_the_site() -> [(&'static str, String); 2] {
    // GitHub Pages leaves files of some names out unless this one is there.
    [(HEADERS, netlify::headers()), (".nojekyll", String::new())]
}

#[cfg(test)]
mod tests;
