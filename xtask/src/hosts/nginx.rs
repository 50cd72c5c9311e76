//! The configuration for nginx: one server with the site at its root, or under a path.

use std::fmt::Write as _;

use super::kind::{KINDS, UNKNOWN};
use super::rule::{ASKED_FOR, ASSETS, EMBEDS, EVERYWHERE, FOR_EVER, NOT_FRAMED};
use super::{FOLDER, SERVER, WRITTEN};

/// `prefix` is the path of the site on its host, with a slash at both ends.
pub(super) fn site(prefix: &str) -> String {
    let mut text = format!("# Digital Trade Navigator on nginx, at {prefix}\n# {WRITTEN}\n#\n");
    let _ = write!(
        text,
        "# 1. Copy the content of dist/ to {FOLDER}{prefix}\n\
         # 2. Debian: apt-get install nginx-light libnginx-mod-http-brotli-static\n\
         #    (without the second, take out the line `brotli_static on;`)\n\
         # 3. Put this file into /etc/nginx/sites-enabled/ with your name for {SERVER} and your\n\
         #    certificate; nginx -t; systemctl reload nginx\n\
         #\n\
         # To try it on this machine first: server_name localhost; and sites-enabled/default taken away, which\n\
         # would answer in its place.\n\n"
    );
    text += &map("dtn_cache_control", ASKED_FOR, &[(&[prefix, ASSETS].concat(), FOR_EVER)]);
    for (name, value) in NOT_FRAMED {
        text += &map(&variable(name), value, &[(&[prefix, EMBEDS].concat(), "")]);
    }
    let _ =
        write!(text, "server {{\n    listen 80;\n    server_name {SERVER};\n    root {FOLDER};\n");
    text += "    server_tokens off;\n    # Also behind a proxy that listens elsewhere.\n    absolute_redirect off;\n\n";
    if let Some(slashless) = prefix.strip_suffix('/').filter(|path| !path.is_empty()) {
        let _ =
            writeln!(text, "    location = {slashless} {{\n        return 301 {prefix};\n    }}\n");
    }
    text + &location(prefix) + "}\n"
}

fn location(prefix: &str) -> String {
    let mut text = format!(
        "    location {prefix} {{\n        index index.html;\n        error_page 404 {prefix}404.html;\n\n        \
         # What the build has compressed beside each file.\n        \
         gzip_static on;\n        brotli_static on;\n        gzip_vary on;\n\n"
    );
    for (name, value) in EVERYWHERE {
        let _ = writeln!(text, "        add_header {name} \"{value}\" always;");
    }
    text += "        # Not sent where the value is empty.\n";
    for (name, _) in NOT_FRAMED {
        let _ = writeln!(text, "        add_header {name} ${} always;", variable(name));
    }
    text += "        add_header Cache-Control $dtn_cache_control always;\n\n        types {\n";
    for (ending, kind) in KINDS {
        let _ = writeln!(text, "            \"{kind}\" {ending};");
    }
    text + &format!("        }}\n        default_type {UNKNOWN};\n    }}\n")
}

/// A header's value by the address, which is that of the error page where there is no file.
fn map(name: &str, usual: &str, others: &[(&str, &str)]) -> String {
    let mut text = format!("map $uri ${name} {{\n    default \"{usual}\";\n");
    for (beginning, value) in others {
        let _ = writeln!(text, "    ~^{beginning} \"{value}\";");
    }
    text + "}\n\n"
}

fn variable(header: &str) -> String {
    format!("dtn_{}", header.to_lowercase().replace('-', "_"))
}
