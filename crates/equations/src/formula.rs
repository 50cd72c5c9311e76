//! A formula as it is written by hand, read into its parts.

/// Words of mathematics, which are no names of anything.
const FUNCTIONS: [&str; 6] = ["ln", "min", "exp", "e", "P", "Binomial"];

/// A part of a formula.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Numbers, signs, functions, spaces.
    Text(String),
    /// Something that has a value: `XB_t`, `g∞`.
    Name(Name),
    /// What stands above the line.
    Above(Vec<Part>),
    /// What stands below the line without belonging to a name: the bounds of a sum.
    Below(Vec<Part>),
}

/// A name and what stands below it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// The letters: `XB`.
    pub base: String,
    /// What stands below them: `t−1`.
    pub below: String,
}

impl Name {
    /// As the data writes symbols: `R_S`, `g∞`, `h0`.
    pub fn key(&self) -> String {
        let line = if self.below.is_empty() { "" } else { "_" };
        format!("{}{line}{}", self.base, self.below)
    }

    /// A symbol of the data, or a formula that is one name.
    pub fn of(symbol: &str) -> Self {
        let (base, below) = symbol.split_once('_').unwrap_or((symbol, ""));
        let below = below.trim_matches(['{', '}']);
        Self { base: base.to_owned(), below: below.to_owned() }
    }

    /// The letters, and all that is set below them: a digit at the end of the base is, too.
    pub fn split(&self) -> (&str, String) {
        let letters = self.base.trim_end_matches(|c: char| c.is_ascii_digit() || c == '∞');
        let rest = self.base.get(letters.len()..).unwrap_or_default();
        (letters, format!("{rest}{}", self.below))
    }
}

/// The parts of a formula, in reading order.
pub fn parts(formula: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = formula;
    while let Some(first) = rest.chars().next() {
        let after = rest.get(first.len_utf8()..).unwrap_or_default();
        rest = match first {
            '^' => {
                let (inside, after) = group(after);
                parts.push(Part::Above(self::parts(inside)));
                after
            }
            '_' => {
                let (inside, after) = group(after);
                parts.push(Part::Below(self::parts(inside)));
                after
            }
            first if begins_name(first) => {
                let (part, after) = name(rest);
                push(&mut parts, part);
                after
            }
            first => {
                push(&mut parts, Part::Text(first.to_string()));
                after
            }
        };
    }
    parts
}

/// The names of a formula, also those above and below the line, in reading order.
pub fn names(formula: &str) -> Vec<Name> {
    fn collect(parts: Vec<Part>, names: &mut Vec<Name>) {
        for part in parts {
            match part {
                Part::Name(name) => names.push(name),
                Part::Above(inside) | Part::Below(inside) => collect(inside, names),
                Part::Text(_) => {}
            }
        }
    }
    let mut names = Vec::new();
    collect(parts(formula), &mut names);
    names
}

/// A formula with something else in the place of each name, written as it is read here.
pub fn with_names(formula: &str, of: &dyn Fn(&Name) -> String) -> String {
    written(&parts(formula), of)
}

fn written(parts: &[Part], of: &dyn Fn(&Name) -> String) -> String {
    let each = parts.iter().map(|part| match part {
        Part::Text(text) => text.clone(),
        Part::Name(name) => of(name),
        Part::Above(above) => format!("^{{{}}}", written(above, of)),
        Part::Below(below) => format!("_{{{}}}", written(below, of)),
    });
    each.collect()
}

/// Text joins the text before it.
fn push(parts: &mut Vec<Part>, part: Part) {
    match (parts.last_mut(), part) {
        (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
        (_, part) => parts.push(part),
    }
}

/// A letter, but not the sign of a sum.
fn begins_name(first: char) -> bool {
    first.is_alphabetic() && first != 'Σ'
}

fn belongs_to_name(next: char) -> bool {
    begins_name(next) || next.is_ascii_digit() || next == '∞'
}

/// The name or function that the text begins with, and what follows it.
fn name(text: &str) -> (Part, &str) {
    let (base, rest) = text.split_at(text.find(|c| !belongs_to_name(c)).unwrap_or(text.len()));
    if FUNCTIONS.contains(&base) && !rest.starts_with('_') {
        return (Part::Text(base.to_owned()), rest);
    }
    let (below, rest) = rest.strip_prefix('_').map_or(("", rest), group);
    (Part::Name(Name { base: base.to_owned(), below: below.to_owned() }), rest)
}

/// What stands in braces, or else the letters and digits up to the next other sign.
fn group(text: &str) -> (&str, &str) {
    if let Some(inside) = text.strip_prefix('{') {
        return inside.split_once('}').unwrap_or((inside, ""));
    }
    text.split_at(text.find(|c| !belongs_to_name(c)).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(base: &str, below: &str) -> Part {
        Part::Name(Name { base: base.to_owned(), below: below.to_owned() })
    }

    fn text(text: &str) -> Part {
        Part::Text(text.to_owned())
    }

    #[test]
    fn tells_names_from_numbers_and_functions() {
        let wanted = [text("ln(1 + "), name("C", "p,t"), text(" / "), name("K", ""), text(")")];
        assert_eq!(parts("ln(1 + C_{p,t} / K)"), wanted);
    }

    #[test]
    fn sets_powers_above_and_the_bounds_of_a_sum_below() {
        let wanted = [name("λ", ""), Part::Above(vec![name("k", "")]), text(" + "), name("R", "S")];
        assert_eq!(parts("λ^k + R_S"), wanted);
        let bounds = Part::Below(vec![name("v", ""), text("="), name("s", "")]);
        assert_eq!(parts("Σ_{v=s} m"), [text("Σ"), bounds, text(" "), name("m", "")]);
    }

    #[test]
    fn names_give_way_to_others_wherever_they_stand() {
        let of = |name: &Name| format!("[{}]", name.key());
        assert_eq!(with_names("λ^k · e^{−H_t / m}", &of), "[λ]^{[k]} · e^{−[H_t] / [m]}");
        assert_eq!(
            names("λ^k · C_{p,t}").iter().map(Name::key).collect::<Vec<_>>(),
            ["λ", "k", "C_p,t"]
        );
    }

    #[test]
    fn a_digit_at_the_end_of_a_symbol_stands_below_it() {
        assert_eq!(Name::of("g∞").split(), ("g", "∞".to_owned()));
        assert_eq!(Name::of("R_S").split(), ("R", "S".to_owned()));
        assert_eq!(Name::of("R_S").key(), "R_S");
    }
}
