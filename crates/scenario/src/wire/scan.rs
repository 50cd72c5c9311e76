//! The words of JSON: strings, numbers, literals. `None` says that none can stand there.

use super::decimal;

/// A text and how far it has been read.
pub(super) struct Scanner<'a> {
    text: &'a str,
    /// The next byte.
    at: usize,
}

impl<'a> Scanner<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub(super) fn skip_space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    /// Reads this byte if it is the next one.
    pub(super) fn takes(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    /// Reads this byte, which must be the next one.
    pub(super) fn expect(&mut self, byte: u8) -> Option<()> {
        self.takes(byte).then_some(())
    }

    /// Reads this word, which must be the next one.
    pub(super) fn word(&mut self, word: &str) -> Option<()> {
        word.bytes().try_for_each(|byte| self.expect(byte))
    }

    /// A text in quotes.
    pub(super) fn string(&mut self) -> Option<String> {
        self.expect(b'"')?;
        let mut out = String::new();
        loop {
            let start = self.at;
            while self.peek().is_some_and(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
                self.at += 1;
            }
            out.push_str(self.text.get(start..self.at)?);
            if self.takes(b'"') {
                return Some(out);
            }
            self.expect(b'\\')?;
            out.push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Option<char> {
        let plain = match self.peek()? {
            quoted @ (b'"' | b'\\' | b'/') => char::from(quoted),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            _ => return self.code_point(),
        };
        self.at += 1;
        Some(plain)
    }

    /// `u` and four digits, twice for what lies beyond the first plane.
    fn code_point(&mut self) -> Option<char> {
        let first = self.unit()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first);
        }
        self.expect(b'\\')?;
        let second = self.unit()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
        char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + second)
    }

    fn unit(&mut self) -> Option<u32> {
        self.expect(b'u')?;
        (0..4).try_fold(0, |unit, _| {
            let digit = char::from(self.peek()?).to_digit(16)?;
            self.at += 1;
            Some(unit * 16 + digit)
        })
    }

    /// A number; infinite where it is too large to be held.
    pub(super) fn number(&mut self) -> Option<f64> {
        let negative = self.takes(b'-');
        let mut number = Digits::default();
        if !self.takes(b'0') {
            self.digits(&mut number)?;
        } else if self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return None;
        }
        if self.takes(b'.') {
            let whole = number.exponent;
            let fraction = self.digits(&mut number)?;
            number.exponent =
                whole.saturating_sub(fraction).saturating_add(number.exponent - whole);
        }
        if self.takes(b'e') || self.takes(b'E') {
            let down = self.takes(b'-');
            let _ = !down && self.takes(b'+');
            let mut power = Digits::default();
            self.digits(&mut power)?;
            let power = i32::try_from(power.mantissa).unwrap_or(i32::MAX);
            number.exponent = number.exponent.saturating_add(if down { -power } else { power });
        }
        let value = decimal::compose(number.mantissa, number.exponent);
        Some(if negative { -value } else { value })
    }

    /// One digit or more; gives how many.
    fn digits(&mut self, into: &mut Digits) -> Option<i32> {
        let start = self.at;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            into.push(digit - b'0');
            self.at += 1;
        }
        i32::try_from(self.at - start).ok().filter(|count| *count > 0)
    }

    /// Line and column of the next character, both from 1.
    pub(super) fn position(&self) -> (usize, usize) {
        let before = self.text.get(..self.at).unwrap_or_default();
        let line = before.rsplit_once('\n').map_or(before, |(_, line)| line);
        let ends = before.bytes().filter(|byte| *byte == b'\n').count();
        (ends + 1, line.chars().count() + 1)
    }
}

/// Digits as a whole number; those that are more than it holds count in the exponent.
#[derive(Default)]
struct Digits {
    mantissa: u64,
    exponent: i32,
}

impl Digits {
    fn push(&mut self, digit: u8) {
        // What fits are some more digits than count in the end.
        if self.mantissa < u64::MAX / 100 {
            self.mantissa = self.mantissa * 10 + u64::from(digit);
        } else {
            self.exponent = self.exponent.saturating_add(1);
        }
    }
}
