//! Where to report a weakness (RFC 9116), for who looks where such things stand. Nothing is invented: without
//! a contact, or without the date until which it holds, there is no such file.

use report::Data;

pub(crate) const PATH: &str = ".well-known/security.txt";

/// The file, if the data says enough.
pub(crate) fn file(data: &Data) -> Option<(String, Vec<u8>)> {
    let site = &data.site;
    let said = !site.contact.is_empty() && !site.contact_until.is_empty();
    said.then(|| {
        let languages = report::Lang::ALL.iter().map(|lang| lang.code()).collect::<Vec<_>>();
        let mut lines = vec![
            format!("Contact: {}", site.contact),
            format!("Expires: {}T23:59:59Z", site.contact_until),
            format!("Preferred-Languages: {}", languages.join(", ")),
        ];
        if !site.base_address.is_empty() {
            lines.push(format!("Canonical: {}{PATH}", site.base_address));
            lines.push(format!("Policy: {}ja/privacy/", site.base_address));
        }
        (PATH.to_owned(), (lines.join("\n") + "\n").into_bytes())
    })
}
