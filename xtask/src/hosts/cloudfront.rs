//! What Amazon `CloudFront` is told in front of an S3 bucket.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::kind::{KINDS, kind};
use super::rule::{ASKED_FOR, ASSETS, EVERYWHERE, FOR_EVER, NOT_FRAMED};
use super::{WORKER, WRITTEN};

/// The body of `aws cloudfront create-response-headers-policy`, for pages or for embeds.
pub(super) fn headers_policy(name: &str, framed: bool) -> String {
    let not_framed = if framed { &[][..] } else { NOT_FRAMED };
    let items: Vec<Value> =
        EVERYWHERE.iter().chain(not_framed).map(|header| item(*header)).collect();
    let policy = json!({
        "Name": name,
        "Comment": WRITTEN,
        "CustomHeadersConfig": { "Quantity": items.len(), "Items": items },
    });
    format!("{policy:#}\n")
}

fn item((name, value): (&str, &str)) -> Value {
    json!({ "Header": name, "Value": value, "Override": true })
}

/// The upload: each kind of file with its type; the worker last, since it makes readers ask for the rest.
pub(super) fn upload() -> String {
    let mut text = format!(
        "#!/bin/sh\n# Uploads the site to S3: sh upload.sh dist s3://BUCKET\n# {WRITTEN}\n#\n\
         # Old files of {ASSETS} stay: pages that are open, or in a cache, still ask for them.\n\
         # CloudFront compresses by itself, so .br and .gz stay here.\n\
         set -eu\nsite=$1 bucket=$2\n\n\
         put() {{\n  type=$1 cache=$2\n  shift 2\n  \
         aws s3 cp \"$site\" \"$bucket\" --recursive --exclude '*' \"$@\" \\\n    \
         --content-type \"$type\" --cache-control \"$cache\"\n}}\n\n"
    );
    for (ending, kind) in KINDS {
        let _ = writeln!(text, "put '{kind}' '{FOR_EVER}' --include '{ASSETS}*.{ending}'");
    }
    for (ending, kind) in KINDS {
        let _ = writeln!(
            text,
            "put '{kind}' '{ASKED_FOR}' --include '*.{ending}' --exclude '{ASSETS}*' --exclude '{WORKER}'"
        );
    }
    let _ = writeln!(text, "put '{}' '{ASKED_FOR}' --include '{WORKER}'", kind(WORKER));
    text
}
