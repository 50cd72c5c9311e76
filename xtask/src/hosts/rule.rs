//! What a host sends with each file: the one table behind every file of `deploy/`.

/// With every answer.
///
/// The files are open data, so any page may fetch them; a page that is sandboxed needs that even for
/// its own scripts. What the site never asks for, nothing in it may ask for.
pub(crate) const EVERYWHERE: &[(&str, &str)] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Access-Control-Allow-Origin", "*"),
];

/// With whatever is no embed. A page's own policy stands in its head, with the hash of its sheet; what
/// follows counts in headers only. An embed gets none of it: not even `frame-ancestors *` lets a page
/// without an origin (the preview of an editor, say) show it.
pub(crate) const NOT_FRAMED: &[(&str, &str)] = &[
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// The folder whose pages may stand in a frame, below the site's root.
pub(crate) const EMBEDS: &str = "embed/";

/// The folder whose files have their content's hash in their names.
pub(crate) const ASSETS: &str = "assets/";

/// For a file whose name changes with its content.
pub(crate) const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// For any other: a browser asks each time whether its copy is still right, a CDN once a minute.
pub(crate) const ASKED_FOR: &str = "public, max-age=0, must-revalidate, s-maxage=60";

/// Addresses of whole pages, as hosts with lists name them: everything that could be framed to make a
/// reader press something unseen.
pub(crate) const WHOLE_PAGES: &[&str] = &["", "ja/*", "en/*", "*.html"];

/// Every header of the answer to a file, given by its path below the site's root.
pub fn headers(path: &str) -> Vec<(&'static str, &'static str)> {
    let mut headers = EVERYWHERE.to_vec();
    if !path.starts_with(EMBEDS) {
        headers.extend(NOT_FRAMED);
    }
    headers.push(("Cache-Control", cache_control(path)));
    headers
}

fn cache_control(path: &str) -> &'static str {
    if path.starts_with(ASSETS) { FOR_EVER } else { ASKED_FOR }
}
