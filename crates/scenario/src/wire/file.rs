//! A file of scenarios, read one scenario after the other: no more than one is held, so a file may
//! have any number of them.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, Read};

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::encoding::Text;
use super::error::{Expected, Faults, Reason, WireError};
use super::located_json::LocatedJson;
use super::path::Path;
use super::{Absent, FORMAT, MAX_SCENARIO_BYTES, StreamError, VERSION, v2};
use crate::checksum::hash;
use crate::scenario::Scenario;

static WHOLE: Path<'static> = Path::WHOLE;
static SCENARIOS: Path<'static> = WHOLE.key("scenarios");

/// Takes a scenario and what it leaves out.
pub(super) type Take<'t> = dyn FnMut(Scenario, Absent) -> io::Result<()> + 't;

/// Reads a file of at most so many scenarios; each may have [`MAX_SCENARIO_BYTES`].
pub(super) fn read(from: impl Read, most: usize, take: &mut Take<'_>) -> Result<(), StreamError> {
    let progress = Progress { left: Cell::new(MAX_SCENARIO_BYTES), column: Cell::new(0) };
    let text = Bounded { from: Text::new(from), progress: &progress };
    let file = File {
        most,
        take,
        progress: &progress,
        at: (WHOLE, Expected::Object),
        keys: Vec::new(),
        other: None,
        faults: Faults::default(),
        names: BTreeSet::new(),
        failed: None,
    };
    file.read(serde_json::Deserializer::from_reader(text))
}

/// How far a text has been read.
struct Progress {
    /// Bytes that may still come before the scenario ends.
    left: Cell<usize>,
    /// Characters of the line.
    column: Cell<usize>,
}

/// Hands out so many bytes and no more.
struct Bounded<'p, R> {
    from: R,
    progress: &'p Progress,
}

impl<R: Read> Read for Bounded<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.from.read(out)?;
        let Progress { left, column } = self.progress;
        let now_left = left.get().checked_sub(count);
        let too_big = || io::Error::other(Reason::TooBig { limit_bytes: MAX_SCENARIO_BYTES });
        left.set(now_left.ok_or_else(too_big)?);
        for byte in out.iter().take(count) {
            // The first byte of a character counts.
            let begins = byte & 0xc0 != 0x80;
            column.set(if *byte == b'\n' { 0 } else { column.get() + usize::from(begins) });
        }
        Ok(count)
    }
}

/// What is known of a file while it is read.
struct File<'t> {
    most: usize,
    take: &'t mut Take<'t>,
    progress: &'t Progress,
    /// What is being read, and what must stand there.
    at: (Path<'static>, Expected),
    /// The keys that have been read.
    keys: Vec<String>,
    /// Why this is no file that can be read here: nothing else is said of it.
    other: Option<WireError>,
    faults: Faults,
    /// Checksums of the names: 64 bits each, since a file may have more names than memory holds.
    names: BTreeSet<u64>,
    failed: Option<io::Error>,
}

impl File<'_> {
    /// Reads all of it.
    fn read<'de, R: serde_json::de::Read<'de>>(
        mut self,
        mut reader: serde_json::Deserializer<R>,
    ) -> Result<(), StreamError> {
        let read = (&mut self).deserialize(&mut reader).and_then(|()| reader.end());
        if let Some(failed) = self.failed {
            return Err(StreamError::Output(failed));
        }
        match read {
            Ok(()) => self.missing_keys(),
            Err(error) if error.is_io() => {
                // What the reader of the text has found, or the system.
                let reason = io::Error::from(error).downcast::<Reason>();
                self.faults.tell(WHOLE, reason.map_err(StreamError::Input)?);
            }
            Err(error) => {
                let (path, expected) = self.at;
                let (line, column) = (error.line(), self.progress.column.get());
                let syntax = Reason::Syntax { line, column };
                let reason = if error.is_data() { Reason::Expected(expected) } else { syntax };
                self.faults.tell(path, reason);
            }
        }
        match self.other {
            Some(other) => Err(StreamError::Refused(other.into())),
            None if self.faults.is_empty() => Ok(()),
            None => Err(StreamError::Refused(self.faults)),
        }
    }

    fn missing_keys(&mut self) {
        for key in ["format", "version", "scenarios"] {
            if !self.keys.iter().any(|known| known == key) {
                self.refuse(key, Reason::Missing);
            }
        }
    }

    /// Refuses one of the keys that a file must have. Where its format or version is not known,
    /// nothing else can be said of it.
    fn refuse(&mut self, key: &str, reason: Reason) {
        if key == "scenarios" {
            self.faults.tell(WHOLE.key(key), reason);
        } else if self.other.is_none() {
            self.other = Some(WireError { path: key.to_owned(), reason });
        }
    }

    fn label(&mut self, key: &str, value: &RawValue) {
        let mut faults = Faults::default();
        let value = LocatedJson::new(WHOLE.key(key), value);
        if key == "format" {
            let format = value.text(&mut faults);
            if format.is_some_and(|format| format != FORMAT) {
                value.tell(&mut faults, Reason::OtherFormat);
            }
        } else if let Some(version) = value.number(&mut faults)
            && version.to_bits() != f64::from(VERSION).to_bits()
        {
            let known = VERSION;
            let is_first = version.to_bits() == 1.0_f64.to_bits();
            let [first, other] = [Reason::Unpublished { known }, Reason::OtherVersion { known }];
            value.tell(&mut faults, if is_first { first } else { other });
        }
        if let Some(fault) = faults.kept().first() {
            self.refuse(key, fault.reason);
        }
    }

    fn scenario(&mut self, index: usize, value: &RawValue) -> io::Result<()> {
        let path = SCENARIOS.item(index);
        let mut absent = Absent { index, ..Absent::default() };
        let value = LocatedJson::new(path, value);
        let (name, scenario) = v2::read(&value, &mut self.faults, &mut absent);
        self.progress.left.set(MAX_SCENARIO_BYTES);
        // Scenarios without a name are told apart by their place.
        if !name.is_empty() && !self.names.insert(hash(name.as_bytes())) {
            self.faults.tell(path.key("name"), Reason::DuplicateName);
        }
        match scenario {
            Some(scenario) if self.faults.is_empty() => (self.take)(scenario, absent),
            _ => Ok(()),
        }
    }
}

impl<'de> DeserializeSeed<'de> for &mut File<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut File<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a file of scenarios")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(key) = entries.next_key::<String>()? {
            let is_new = !self.keys.contains(&key);
            match key.as_str() {
                "format" | "version" if is_new => {
                    self.label(&key, &entries.next_value::<Box<RawValue>>()?);
                }
                "scenarios" if is_new && self.other.is_none() => {
                    self.at = (SCENARIOS, Expected::List);
                    entries.next_value_seed(List(self))?;
                    self.at = (WHOLE, Expected::Object);
                }
                "format" | "version" | "scenarios" | "notice" => {
                    entries.next_value::<IgnoredAny>()?;
                    if !is_new {
                        self.faults.tell(WHOLE.key(&key), Reason::DuplicateKey);
                    }
                }
                unknown => {
                    self.faults.tell(WHOLE.key(unknown), Reason::UnknownKey);
                    entries.next_value::<IgnoredAny>()?;
                    continue;
                }
            }
            if is_new {
                self.keys.push(key);
            }
        }
        Ok(())
    }
}

/// The list of scenarios.
struct List<'f, 't>(&'f mut File<'t>);

impl<'de> DeserializeSeed<'de> for List<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for List<'_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self(file) = self;
        let mut count = 0;
        loop {
            if count == file.most {
                if items.next_element::<IgnoredAny>()?.is_some() {
                    file.faults.tell(SCENARIOS, Reason::TooMany { limit: file.most });
                }
                while items.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(());
            }
            file.at.0 = SCENARIOS.item(count);
            let Some(value) = items.next_element::<Box<RawValue>>()? else {
                break;
            };
            if let Err(failed) = file.scenario(count, &value) {
                file.failed = Some(failed);
                return Err(A::Error::custom("stopped"));
            }
            count += 1;
        }
        if count == 0 {
            file.faults.tell(SCENARIOS, Reason::Empty);
        }
        Ok(())
    }
}
