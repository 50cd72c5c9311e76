//! JSON as a tree, read with a trail: whatever is wrong, the path to it is known.
//!
//! Own reader, for three reasons: it refuses what a general one swallows (duplicate keys, deep
//! nesting, objects and lists without end), it knows where it is when a number or the syntax is
//! wrong, and it is a tenth of the weight in the app.

use super::error::{Outcome, Reason, Refused, child, item};
use super::scan::Scanner;

/// The deepest nesting, with room above the deepest field.
const DEEPEST: usize = 8;
/// The most entries that one object or list may have.
pub(crate) const MOST_ENTRIES: usize = 1_000;

/// A JSON value.
#[derive(Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    /// An object's value under a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.entries()?.iter().find_map(|(other, node)| (other == key).then_some(node))
    }

    pub(crate) fn entries(&self) -> Option<&[(String, Self)]> {
        match self {
            Self::Object(entries) => Some(entries),
            _ => None,
        }
    }

    pub(crate) fn items(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }
}

/// Reads a whole text as one value.
pub(crate) fn read(text: &str) -> Outcome<Node> {
    let mut reader = Reader { scanner: Scanner::new(text), path: String::new(), depth: 0 };
    let node = reader.value()?;
    reader.scanner.skip_space();
    match reader.scanner.peek() {
        Some(_) => Err(reader.syntax()),
        None => Ok(node),
    }
}

struct Reader<'a> {
    scanner: Scanner<'a>,
    /// Where the reader is: the path of whatever is refused next.
    path: String,
    depth: usize,
}

impl Reader<'_> {
    fn value(&mut self) -> Outcome<Node> {
        self.scanner.skip_space();
        match self.scanner.peek() {
            Some(b'{') => self.nested(Self::object),
            Some(b'[') => self.nested(Self::list),
            Some(b'"') => self.string().map(Node::Text),
            Some(b't') => self.word("true", Node::Bool(true)),
            Some(b'f') => self.word("false", Node::Bool(false)),
            Some(b'n') => self.word("null", Node::Null),
            _ => self.number().map(Node::Number),
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Outcome<Node>) -> Outcome<Node> {
        if self.depth == DEEPEST {
            return Err(self.refuse(Reason::TooDeep { limit: DEEPEST }));
        }
        self.depth += 1;
        let node = read(self)?;
        self.depth -= 1;
        Ok(node)
    }

    fn object(&mut self) -> Outcome<Node> {
        self.expect(b'{')?;
        let mut entries: Vec<(String, Node)> = Vec::new();
        while self.goes_on(b'}', entries.len())? {
            let key = self.string()?;
            self.expect(b':')?;
            let path = child(&self.path, &key);
            if entries.iter().any(|(known, _)| *known == key) {
                self.path = path;
                return Err(self.refuse(Reason::DuplicateKey));
            }
            let node = self.value_at(path)?;
            entries.push((key, node));
        }
        Ok(Node::Object(entries))
    }

    fn list(&mut self) -> Outcome<Node> {
        self.expect(b'[')?;
        let mut nodes = Vec::new();
        while self.goes_on(b']', nodes.len())? {
            nodes.push(self.value_at(item(&self.path, nodes.len()))?);
        }
        Ok(Node::List(nodes))
    }

    /// A value inside this one. If it is refused the path stays where it was refused.
    fn value_at(&mut self, path: String) -> Outcome<Node> {
        let outer = std::mem::replace(&mut self.path, path);
        let node = self.value()?;
        self.path = outer;
        Ok(node)
    }

    /// True where another entry follows, false where the object or list is closed.
    fn goes_on(&mut self, close: u8, entries: usize) -> Outcome<bool> {
        self.scanner.skip_space();
        if self.scanner.takes(close) {
            return Ok(false);
        }
        if entries > 0 {
            self.expect(b',')?;
        }
        if entries == MOST_ENTRIES {
            return Err(self.refuse(Reason::TooMany { limit: MOST_ENTRIES }));
        }
        Ok(true)
    }

    fn string(&mut self) -> Outcome<String> {
        self.scanner.skip_space();
        self.scanner.string().ok_or_else(|| self.syntax())
    }

    fn number(&mut self) -> Outcome<f64> {
        let number = self.scanner.number().ok_or_else(|| self.syntax())?;
        if number.is_infinite() {
            return Err(self.refuse(Reason::NumberTooLarge));
        }
        Ok(number)
    }

    fn word(&mut self, word: &str, node: Node) -> Outcome<Node> {
        self.scanner.word(word).map(|()| node).ok_or_else(|| self.syntax())
    }

    fn expect(&mut self, byte: u8) -> Outcome<()> {
        self.scanner.skip_space();
        self.scanner.expect(byte).ok_or_else(|| self.syntax())
    }

    fn refuse(&self, reason: Reason) -> Refused {
        Refused::at(self.path.clone(), reason)
    }

    fn syntax(&self) -> Refused {
        let (line, column) = self.scanner.position();
        self.refuse(Reason::Syntax { line, column })
    }
}
