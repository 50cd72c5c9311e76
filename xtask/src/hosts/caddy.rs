//! The configuration for Caddy.

use std::fmt::Write as _;

use super::kind::KINDS;
use super::rule::{ASKED_FOR, ASSETS, EMBEDS, EVERYWHERE, FOR_EVER, NOT_FRAMED};
use super::{FOLDER, SERVER, WRITTEN};

/// `prefix` is the path of the site on its host, with a slash at both ends.
pub(super) fn site(prefix: &str) -> String {
    let mut text = format!("# Digital Trade Navigator on Caddy, at {prefix}\n# {WRITTEN}\n#\n");
    let _ = write!(
        text,
        "# 1. Copy the content of dist/ to {FOLDER}{prefix}\n\
         # 2. Debian: apt-get install caddy\n\
         # 3. Put this file at /etc/caddy/Caddyfile with your name for {SERVER} (Caddy gets the\n\
         #    certificate by itself); caddy validate; systemctl reload caddy\n\n"
    );
    let _ = writeln!(text, "{SERVER} {{\n\troot * {FOLDER}\n");
    if let Some(slashless) = prefix.strip_suffix('/').filter(|path| !path.is_empty()) {
        let _ = writeln!(text, "\tredir {slashless} {prefix} permanent\n");
    }
    let _ = writeln!(text, "\thandle {prefix}* {{");
    text += &headers(prefix);
    text += SLASHLESS;
    text += "\t\tfile_server {\n\t\t\t# What the build has compressed beside each file.\n";
    text += "\t\t\tprecompressed br gzip\n\t\t}\n\t}\n\n";
    text + &missing(prefix) + "}\n"
}

/// A page without its last slash is sent to it; by itself the file server would lose the query.
const SLASHLESS: &str = "\t\t@slashless {
\t\t\tnot path */
\t\t\tfile {path}/index.html
\t\t}
\t\t@slashless_query {
\t\t\tnot path */
\t\t\tfile {path}/index.html
\t\t\texpression `{query} != ''`
\t\t}
\t\tredir @slashless_query {path}/?{query} permanent
\t\tredir @slashless {path}/ permanent
";

/// The site's own page, with the status that the file server has found.
fn missing(prefix: &str) -> String {
    let html = KINDS.iter().find(|(ending, _)| *ending == "html").map_or("", |(_, kind)| kind);
    format!(
        "\thandle_errors {{\n\t\t@missing {{\n\t\t\tpath {prefix}*\n\t\t\texpression {{err.status_code}} == 404\n\t\t}}\n\
         \t\thandle @missing {{\n\t\t\theader Cache-Control \"{ASKED_FOR}\"\n\t\t\theader Content-Type \"{html}\"\n\
         \t\t\trewrite * {prefix}404.html\n\t\t\tfile_server\n\t\t}}\n\t}}\n"
    )
}

fn headers(prefix: &str) -> String {
    let mut text = "\t\theader {\n".to_owned();
    for (name, value) in EVERYWHERE {
        let _ = writeln!(text, "\t\t\t{name} \"{value}\"");
    }
    let _ = writeln!(text, "\t\t}}\n\t\t@whole not path {prefix}{EMBEDS}*\n\t\theader @whole {{");
    for (name, value) in NOT_FRAMED {
        let _ = writeln!(text, "\t\t\t{name} \"{value}\"");
    }
    let _ = writeln!(text, "\t\t}}\n\t\t@changing not path {prefix}{ASSETS}*");
    let _ = writeln!(text, "\t\theader @changing Cache-Control \"{ASKED_FOR}\"");
    let _ = writeln!(text, "\t\theader {prefix}{ASSETS}* Cache-Control \"{FOR_EVER}\"");
    for (ending, kind) in KINDS {
        let _ = writeln!(
            text,
            "\t\t@{ending} path *.{ending}\n\t\theader @{ending} Content-Type \"{kind}\""
        );
    }
    text
}
