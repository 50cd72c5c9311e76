//! Options on the command line: `--name value`, each at most once, nothing else.

use std::str::FromStr;

use crate::failure::Failure;

/// The values of the named options, in that order.
pub(crate) fn read<const N: usize>(
    arguments: &[String],
    names: [&str; N],
) -> Result<[Option<String>; N], Failure> {
    let mut values = [const { None }; N];
    let mut rest = arguments.iter();
    while let Some(name) = rest.next() {
        let Some(place) = names.iter().position(|known| known == name) else {
            return Err(refused(&format!("there is no option `{name}` here")));
        };
        let value = rest.next().ok_or_else(|| refused(&format!("`{name}` lacks its value")))?;
        values[place] = Some(value.clone());
    }
    Ok(values)
}

/// A number, or the default if the option was not given.
pub(crate) fn number<T: FromStr>(
    value: Option<String>,
    name: &str,
    default: T,
) -> Result<T, Failure> {
    let Some(value) = value else {
        return Ok(default);
    };
    value.parse().map_err(|_| refused(&format!("`{name} {value}` is no number that fits")))
}

fn refused(what: &str) -> Failure {
    Failure::new(what, "`cargo xtask help` lists commands and options")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_string).collect()
    }

    #[test]
    fn options_are_read_in_any_order() {
        let read = read(&words("--b 2 --a 1"), ["--a", "--b", "--c"]);
        assert_eq!(read, Ok([Some("1".into()), Some("2".into()), None]));
    }

    #[test]
    fn what_is_unknown_or_incomplete_is_refused() {
        assert!(read(&words("--x 1"), ["--a"]).is_err());
        assert!(read(&words("--a"), ["--a"]).is_err());
        assert!(number::<u16>(Some("70000".into()), "--port", 1).is_err());
    }
}
