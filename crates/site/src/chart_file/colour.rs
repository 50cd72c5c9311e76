//! Colours by name become those of the light pages: a picture is pasted on paper, and a file of its
//! own has no sheet.

use crate::Error;

/// Where colours have their names.
const TOKENS: &str = include_str!("../../../../style/token.css");

/// With the values of the tokens.
pub(crate) fn coloured(svg: &str) -> Result<String, Error> {
    let mut parts = svg.split("var(--");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let unknown = || Error::Token(part.chars().take_while(|sign| *sign != ')').collect());
        let (name, rest) = part.split_once(')').ok_or_else(unknown)?;
        out.push_str(&token(name).ok_or_else(unknown)?.replace('"', "'"));
        out.push_str(rest);
    }
    Ok(out)
}

/// The first value that the sheet gives a token is the light one.
fn token(name: &str) -> Option<&'static str> {
    let (_, value) = TOKENS.split_once(&format!("--{name}:"))?;
    value.split_once(';').map(|(value, _)| value.trim())
}
