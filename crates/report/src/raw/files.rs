//! Which tables and keys each data file may hold.

use super::schema::{Field, FileSchema, Shape, TableSchema};
use crate::{Direction, Form, Kind, OUTCOMES, Strength, Terms};

const fn need(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, needed: true }
}

const fn may(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, needed: false }
}

const fn one(name: &'static str, fields: &'static [Field]) -> TableSchema {
    TableSchema { name, many: false, fields }
}

const fn many(name: &'static str, fields: &'static [Field]) -> TableSchema {
    TableSchema { name, many: true, fields }
}

/// The data files that all editions share.
pub(crate) const SHARED: &[FileSchema] = &[
    FileSchema { name: "site.toml", tables: &[one("site", SITE)] },
    FileSchema {
        name: "assumptions.toml",
        tables: &[
            many("topic", TOPIC),
            many("parameter", PARAMETER),
            many("choice", CHOICE),
            many("what_if", WHAT_IF),
        ],
    },
    FileSchema { name: "directions.toml", tables: &[many("direction", DIRECTION)] },
    FileSchema { name: "sources.toml", tables: &[one("reading", READING), many("source", SOURCE)] },
    FileSchema { name: "external.toml", tables: &[many("figure", FIGURE)] },
];

/// The data files of an edition, in its own folder.
pub(crate) const OF_AN_EDITION: &[FileSchema] = &[
    FileSchema { name: "edition.toml", tables: &[one("edition", NAMED)] },
    FileSchema { name: "figures.toml", tables: &[many("figure", FIGURE)] },
    FileSchema { name: "positions.toml", tables: &[many("position", POSITION)] },
    FileSchema {
        name: "programme.toml",
        tables: &[
            one("programme", PROGRAMME),
            many("pillar", PILLAR),
            one("goals", GOALS),
            many("preset", PRESET),
            one("inputs", INPUTS),
        ],
    },
];

/// The keys of `[edition]`.
const NAMED: &[Field] = &[need("name", Shape::Words)];

const SITE: &[Field] = &[
    need("operator", Shape::WordsOrNone),
    need("section", Shape::WordsOrNone),
    need("contact", Shape::TextOrNone),
    may("contact_until", Shape::Date),
    need("published", Shape::Date),
    need("updated", Shape::Date),
    need("base_address", Shape::TextOrNone),
    need("terms", Shape::Code(TERMS)),
    need("terms_address", Shape::TextOrNone),
    need("findings_only", Shape::YesNo),
];

/// The words of [`Terms`], or none while the operator has not chosen.
const TERMS: &[&str] = &[Terms::CODES[0], Terms::CODES[1], ""];

const FIGURE: &[Field] = &[
    need("id", Shape::Text),
    need("kind", Shape::Code(Kind::CODES)),
    need("name", Shape::Words),
    may("short", Shape::Words),
    may("section", Shape::Text),
    may("value", Shape::Number),
    may("unit", Shape::Unit),
    may("decimals", Shape::Whole),
    may("plausible", Shape::NumberList),
    may("plausible_unit", Shape::Unit),
    may("over", Shape::YesNo),
    may("below", Shape::YesNo),
    may("signed", Shape::YesNo),
    may("text", Shape::Words),
    may("items", Shape::WordsList),
    may("formula", Shape::Text),
    may("agrees_with", Shape::Text),
    may("share_of", Shape::Text),
    may("not_stated", Shape::Words),
    may("note", Shape::Words),
    may("near", Shape::TextList),
    may("source", Shape::Text),
    may("as_of", Shape::Text),
];

const POSITION: &[Field] = &[
    need("id", Shape::Text),
    need("name", Shape::Words),
    need("supporting", Shape::Text),
    need("other", Shape::Text),
    need("verb", Shape::Words),
    need("declared", Shape::Text),
    need("net", Shape::Text),
    need("support", Shape::Text),
];

const PROGRAMME: &[Field] =
    &[need("name", Shape::Text), need("budget", Shape::Text), need("largest_amount", Shape::Whole)];

const PILLAR: &[Field] = &[
    need("id", Shape::Text),
    need("figure", Shape::Text),
    need("name", Shape::Words),
    need("short", Shape::Words),
];

const GOALS: &[Field] = &[
    need("exports", Shape::Text),
    need("adopters", Shape::Text),
    need("year", Shape::Text),
    need("gap", Shape::Text),
];

const PRESET: &[Field] =
    &[need("id", Shape::Text), need("name", Shape::Words), need("amounts", Shape::WholeList)];

const INPUTS: &[Field] = &[
    need("base_exports", Shape::Text),
    need("last_growth", Shape::Text),
    need("constrained_companies", Shape::Text),
    need("opportunity_loss", Shape::Text),
    need("adopter_pool", Shape::Text),
];

const TOPIC: &[Field] = &[need("id", Shape::Text), need("name", Shape::Words)];

const PARAMETER: &[Field] = &[
    need("id", Shape::Text),
    need("symbol", Shape::Text),
    need("topic", Shape::Text),
    need("unit", Shape::Unit),
    need("decimals", Shape::Whole),
    need("low", Shape::Number),
    need("central", Shape::Number),
    need("high", Shape::Number),
    need("min", Shape::Number),
    need("max", Shape::Number),
    need("name", Shape::Words),
    need("question", Shape::Words),
    need("effect", Shape::Words),
    need("strength", Shape::Code(Strength::CODES)),
    need("evidence", Shape::Rows(EVIDENCE)),
];

/// The keys of `[[parameter.evidence]]`.
const EVIDENCE: &[Field] =
    &[may("source", Shape::Text), may("value", Shape::Number), need("text", Shape::Words)];

const CHOICE: &[Field] = &[
    need("id", Shape::Text),
    need("symbol", Shape::Text),
    need("topic", Shape::Text),
    need("unit", Shape::Unit),
    need("decimals", Shape::Whole),
    need("default", Shape::Number),
    need("offered", Shape::NumberList),
    may("offered_names", Shape::WordsList),
    need("min", Shape::Number),
    need("max", Shape::Number),
    may("whole", Shape::YesNo),
    need("name", Shape::Words),
    need("question", Shape::Words),
    need("effect", Shape::Words),
    need("reason", Shape::Words),
    may("sources", Shape::TextList),
];

const WHAT_IF: &[Field] = &[
    need("id", Shape::Text),
    need("name", Shape::Words),
    need("parameters", Shape::TextList),
    need("values", Shape::NumberList),
];

const DIRECTION: &[Field] = &[
    need("id", Shape::Text),
    direction(0),
    direction(1),
    direction(2),
    direction(3),
    direction(4),
    direction(5),
];

/// Where one of [`OUTCOMES`] goes.
const fn direction(outcome: usize) -> Field {
    need(OUTCOMES[outcome], Shape::Code(Direction::CODES))
}

const READING: &[Field] = &[need("read_on", Shape::Date)];

const SOURCE: &[Field] = &[
    need("id", Shape::Text),
    need("number", Shape::Whole),
    need("authors", Shape::Text),
    may("title", Shape::Text),
    may("series", Shape::Text),
    may("year", Shape::Text),
    may("japanese", Shape::Text),
    may("record", Shape::Text),
    may("address", Shape::Text),
    may("secondary", Shape::YesNo),
    need("short", Shape::Words),
    need("read", Shape::Words),
    need("form", Shape::Code(Form::CODES)),
];
