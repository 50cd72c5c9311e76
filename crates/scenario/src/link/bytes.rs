//! Numbers and texts as bytes, small ones short.

use crate::decimal::{compose, decompose};

/// Bytes that are being written.
#[derive(Default)]
pub(crate) struct Writer(pub(crate) Vec<u8>);

impl Writer {
    /// A whole number, seven bits a byte, the lowest first; the top bit says that more follow.
    pub(crate) fn number(&mut self, mut number: u64) {
        loop {
            let [low, ..] = number.to_le_bytes();
            number >>= 7;
            if number == 0 {
                return self.0.push(low);
            }
            self.0.push(low | 0x80);
        }
    }

    /// A whole number of either sign, the sign in the lowest bit.
    fn signed(&mut self, number: i64) {
        self.number(number.unsigned_abs() << 1 | u64::from(number < 0));
    }

    /// A number of at most 14 significant digits.
    pub(crate) fn decimal(&mut self, value: f64) {
        let (mantissa, exponent) = decompose(value.abs());
        let mantissa = mantissa.cast_signed();
        self.signed(if value < 0.0 { -mantissa } else { mantissa });
        self.signed(exponent.into());
    }

    /// A text after its length.
    pub(crate) fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.0.extend_from_slice(text.as_bytes());
    }
}

/// Bytes that are being read. None where there are too few of them, or such as no writer writes.
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    /// This many bytes.
    pub(crate) fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub(crate) fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let [byte] = *self.take(1)? else { return None };
            let bits = u64::from(byte & 0x7f);
            // The tenth byte has room for one bit.
            if bits << shift >> shift != bits {
                return None;
            }
            number |= bits << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn signed(&mut self) -> Option<i64> {
        let number = self.number()?;
        let size = (number >> 1).cast_signed();
        Some(if number & 1 == 1 { -size } else { size })
    }

    pub(crate) fn decimal(&mut self) -> Option<f64> {
        let mantissa = self.signed()?;
        let exponent = i32::try_from(self.signed()?).ok()?;
        let size = compose(mantissa.unsigned_abs(), exponent);
        Some(if mantissa < 0 { -size } else { size })
    }

    pub(crate) fn text(&mut self) -> Option<&'a str> {
        let length = usize::try_from(self.number()?).ok()?;
        str::from_utf8(self.take(length)?).ok()
    }
}
