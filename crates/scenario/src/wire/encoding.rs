//! The bytes of a file as UTF-8 text: UTF-8 with or without a byte order mark at its beginning, and UTF-16 with
//! one, which is what spreadsheets and editors on some systems write.

use std::io::{self, Read};

use super::error::Reason;

/// How many bytes are asked for at once.
const CHUNK: usize = 64 * 1024;

/// The text of a file piece by piece. What is no text fails with [`Reason::NotText`] inside.
pub(super) struct Text<R> {
    from: R,
    chunk: Box<[u8]>,
    /// None until the first bytes are there.
    encoding: Option<Encoding>,
    /// What has been read and is not decoded yet.
    bytes: Vec<u8>,
    /// What is decoded, and how much of it has been handed out.
    ready: Vec<u8>,
    handed_out: usize,
    is_at_end: bool,
}

#[derive(Clone, Copy)]
enum Encoding {
    Utf8,
    Utf16(fn([u8; 2]) -> u16),
}

impl Encoding {
    /// By the byte order mark at the beginning; with its length.
    fn of(bytes: &[u8]) -> (Self, usize) {
        match bytes {
            [0xef, 0xbb, 0xbf, ..] => (Self::Utf8, 3),
            [0xff, 0xfe, ..] => (Self::Utf16(u16::from_le_bytes), 2),
            [0xfe, 0xff, ..] => (Self::Utf16(u16::from_be_bytes), 2),
            _ => (Self::Utf8, 0),
        }
    }

    /// What can be decoded, and of how many bytes; none where it can't be text.
    fn decode(self, bytes: &[u8], is_at_end: bool) -> Option<(Vec<u8>, usize)> {
        match self {
            Self::Utf8 => {
                let length = match str::from_utf8(bytes) {
                    Ok(text) => text.len(),
                    // A character may be cut by the end of what has come.
                    Err(error) if error.error_len().is_none() && !is_at_end => error.valid_up_to(),
                    Err(_) => return None,
                };
                Some((bytes.get(..length)?.to_vec(), length))
            }
            Self::Utf16(unit) => {
                let (pairs, rest) = bytes.as_chunks::<2>();
                let mut units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
                if is_at_end && !rest.is_empty() {
                    return None;
                }
                if !is_at_end && units.last().is_some_and(|last| (0xd800..0xdc00).contains(last)) {
                    units.pop();
                }
                Some((String::from_utf16(&units).ok()?.into_bytes(), units.len() * 2))
            }
        }
    }
}

impl<R: Read> Text<R> {
    pub(super) fn new(from: R) -> Self {
        Self {
            from,
            chunk: vec![0; CHUNK].into(),
            encoding: None,
            bytes: Vec::new(),
            ready: Vec::new(),
            handed_out: 0,
            is_at_end: false,
        }
    }

    fn decode_more(&mut self) -> io::Result<()> {
        let count = self.from.read(&mut self.chunk)?;
        self.is_at_end = count == 0;
        self.bytes.extend_from_slice(self.chunk.get(..count).unwrap_or_default());
        let encoding = match self.encoding {
            Some(encoding) => encoding,
            // The longest byte order mark may be cut.
            None if self.bytes.len() < 3 && !self.is_at_end => return Ok(()),
            None => {
                let (encoding, bom_length) = Encoding::of(&self.bytes);
                self.bytes.drain(..bom_length);
                *self.encoding.insert(encoding)
            }
        };
        let decoded = encoding.decode(&self.bytes, self.is_at_end);
        let (text, length) =
            decoded.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, Reason::NotText))?;
        (self.ready, self.handed_out) = (text, 0);
        self.bytes.drain(..length);
        Ok(())
    }
}

impl<R: Read> Read for Text<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.handed_out == self.ready.len() {
            if self.is_at_end {
                return Ok(0);
            }
            self.decode_more()?;
        }
        let count = self.ready.get(self.handed_out..).unwrap_or_default().read(out)?;
        self.handed_out += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Hands out some bytes at a time, as a pipe does.
    struct Drip<'a>(&'a [u8], usize);

    impl Read for Drip<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let most = self.1.min(out.len());
            self.0.read(&mut out[..most])
        }
    }

    fn text(bytes: &[u8], at_a_time: usize) -> Option<String> {
        let mut text = String::new();
        Text::new(Drip(bytes, at_a_time)).read_to_string(&mut text).ok()?;
        Some(text)
    }

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        ["\u{feff}", text].concat().encode_utf16().flat_map(bytes).collect()
    }

    proptest! {
        #[test]
        fn any_text_comes_back_in_each_encoding(words in "\\PC{0,60}", at_a_time in 1..9_usize) {
            prop_assume!(!words.starts_with('\u{feff}'));
            let marked = ["\u{feff}", &words].concat();
            for bytes in [
                words.as_bytes().to_vec(),
                marked.into_bytes(),
                utf16(&words, u16::to_le_bytes),
                utf16(&words, u16::to_be_bytes),
            ] {
                prop_assert_eq!(text(&bytes, at_a_time), Some(words.clone()));
            }
        }

        #[test]
        fn any_bytes_are_text_or_not_whatever_the_pieces(
            bytes in prop::collection::vec(any::<u8>(), 0..40), at_a_time in 1..9_usize,
        ) {
            prop_assert_eq!(text(&bytes, at_a_time), text(&bytes, 1_000));
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bytes in [
            &b"{\xff}"[..],
            b"\xe3\x81",
            b"\xff\xfe{",
            b"\xff\xfe\x00\xd8",
            b"\xff\xfe\x00\xdc{\x00",
            b"\xfe\xff\xd8\x00\x00{",
        ] {
            for at_a_time in 1..5 {
                assert_eq!(text(bytes, at_a_time), None, "{bytes:?}");
            }
        }
        assert_eq!(text(b"", 1).as_deref(), Some(""));
        assert_eq!(text(b"\xef\xbb\xbf", 1).as_deref(), Some(""));
    }
}
