//! Addresses that people type: of the web and of mail.

/// A whole address of a page: `https://`, a host with a dot, no space.
pub(crate) fn is_whole(address: &str) -> bool {
    let host = address.strip_prefix("https://").and_then(|rest| rest.split('/').next());
    host.is_some_and(is_host) && is_typed_plainly(address)
}

/// A mail address without `mailto:`.
pub(crate) fn is_mail(address: &str) -> bool {
    let parts = address.split_once('@');
    let is_name = |name: &str| !name.is_empty() && !name.contains([':', '/', '?', '&', '%', ',']);
    parts.is_some_and(|(name, host)| is_name(name) && is_host(host)) && is_typed_plainly(address)
}

/// Where a contact leads: a mail address gets its `mailto:`; none for what is no address.
pub(crate) fn of_contact(typed: &str) -> Option<String> {
    let mail = typed.strip_prefix("mailto:").unwrap_or(typed);
    match mail {
        mail if is_mail(mail) => Some(format!("mailto:{mail}")),
        _ => is_whole(typed).then(|| typed.to_owned()),
    }
}

fn is_host(host: &str) -> bool {
    let host = host.split(':').next().unwrap_or_default();
    let is_part = |part: &str| {
        !part.is_empty() && part.chars().all(|sign| sign.is_alphanumeric() || sign == '-')
    };
    host.contains('.') && host.split('.').all(is_part)
}

/// Letters of any script may stand in a host; what a Japanese keyboard has in full width may not.
fn is_typed_plainly(address: &str) -> bool {
    let is_slip = |sign: char| {
        sign.is_whitespace()
            || sign.is_control()
            || ('\u{ff00}'..='\u{ffef}').contains(&sign)
            || matches!(sign, '"' | '<' | '>' | '、' | '。')
    };
    !address.contains(is_slip)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_is_a_mail_address_or_a_page() {
        for (typed, leads) in [
            ("dtn@meti.go.jp", Some("mailto:dtn@meti.go.jp")),
            ("mailto:dtn@meti.go.jp", Some("mailto:dtn@meti.go.jp")),
            ("https://www.meti.go.jp/form", Some("https://www.meti.go.jp/form")),
            ("dtn＠meti.go.jp", None),
            ("dtn@meti", None),
            ("03-3501-1511", None),
            ("www.meti.go.jp", None),
            ("javascript:alert(1)", None),
            ("mailto:a@b.jp?subject=x", None),
        ] {
            assert_eq!(of_contact(typed).as_deref(), leads, "{typed}");
        }
    }
}
