//! What a host should say with its answers, as the page on privacy and security shows it, and the policy that
//! each page carries itself. The files for hosts are made from `xtask/src/hosts`; `tests/tests/headers.rs` holds both equal.

/// What may run, load and connect: the site's own files, and nothing written into a page but one sheet.
const POLICY: [&str; 10] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
];

/// What lets a script compile WASM.
const WASM: &str = " 'wasm-unsafe-eval'";

/// The policy in a page, with the hash of the sheet inside it, if it has one. Scripts may also come from an
/// origin that is given by its name. A site that does not calculate compiles no WASM.
pub(crate) fn page_policy(sheet_hash: &str, origin: Option<&str>, calculates: bool) -> String {
    let directive = |text: &str| match text.strip_suffix(WASM) {
        Some(scripts) => {
            let origin = origin.map(|origin| format!(" {origin}")).unwrap_or_default();
            [scripts, &origin, if calculates { WASM } else { "" }].concat()
        }
        None if text.starts_with("style-src") && !sheet_hash.is_empty() => {
            format!("{text} {sheet_hash}")
        }
        None => text.to_owned(),
    };
    POLICY.map(directive).join("; ")
}

/// With every answer: the files are open data, which any page may fetch.
pub const EVERYWHERE: &[(&str, &str)] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Access-Control-Allow-Origin", "*"),
];

/// With all but what stands under `embed/`, which other people's pages may frame.
pub const NOT_FRAMED: &[(&str, &str)] = &[
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];
