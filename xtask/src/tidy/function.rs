//! Where Rust's functions and `view!` blocks begin and end.

/// A function or a view.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// `fn name`, or `view!`.
    pub(super) name: String,
    /// Counted from 1.
    pub(super) first_line: usize,
    pub(super) lines: usize,
}

/// Every function with a body.
pub(super) fn functions(code: &str) -> Vec<Block> {
    let starts = code.match_indices("fn ").filter(|(at, _)| stands_alone(code, *at));
    starts
        .filter_map(|(at, word)| {
            let rest = &code[at + word.len()..];
            let end = rest.find(|sign: char| !sign.is_alphanumeric() && sign != '_')?;
            let body = body_start(&code[at..])?;
            (end > 0).then(|| block(format!("fn {}", &rest[..end]), code, at, at + body))?
        })
        .collect()
}

/// Every `view!` with braces.
pub(super) fn views(code: &str) -> Vec<Block> {
    let starts = code.match_indices("view!").filter(|(at, _)| stands_alone(code, *at));
    starts
        .filter_map(|(at, word)| {
            let open = at
                + word.len()
                + code[at + word.len()..].find(|sign: char| !sign.is_whitespace())?;
            code[open..].starts_with('{').then(|| block("view!".into(), code, at, open))?
        })
        .collect()
}

fn stands_alone(code: &str, at: usize) -> bool {
    let before = code[..at].chars().next_back();
    before.is_none_or(|sign| !sign.is_alphanumeric() && sign != '_')
}

/// The brace that opens the body; a declaration without one ends with a semicolon.
fn body_start(signature: &str) -> Option<usize> {
    let mut depth = 0_i32;
    for (at, sign) in signature.char_indices() {
        match sign {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '{' if depth == 0 => return Some(at),
            ';' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

fn block(name: String, code: &str, start: usize, open: usize) -> Option<Block> {
    let mut depth = 0_i32;
    let length = code[open..].char_indices().find_map(|(at, sign)| {
        depth += match sign {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        (depth == 0).then_some(at)
    })?;
    let first_line = code[..start].matches('\n').count() + 1;
    let lines = code[start..open + length].matches('\n').count() + 1;
    Some(Block { name, first_line, lines })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_found_with_their_length() {
        let code = "trait T { fn none(&self); }\n\npub fn two<const N: usize>(a: [u8; 2])\n-> u8 {\n if x { y }\n}\nfn one() {}";
        let found: Vec<_> =
            functions(code).into_iter().map(|f| (f.name, f.first_line, f.lines)).collect();
        assert_eq!(found, [("fn two".into(), 3, 4), ("fn one".into(), 7, 1)]);
    }

    #[test]
    fn a_pointer_to_a_function_is_none() {
        assert_eq!(functions("type F = fn (u8) -> u8; struct S { run: fn() }"), []);
    }

    #[test]
    fn views_are_found_with_their_length() {
        let found = views("let v = view! {\n <p>{x}</p>\n}; preview!{}");
        assert_eq!(found, [Block { name: "view!".into(), first_line: 1, lines: 3 }]);
    }
}
