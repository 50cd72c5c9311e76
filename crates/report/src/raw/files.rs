//! Which tables and keys each data file may hold.

use super::schema::{Field, FileSchema, Shape, TableSchema};
use crate::{Direction, Form, Kind, OUTCOMES, Strength, Terms};

const fn required(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, needed: true }
}

const fn optional(name: &'static str, shape: Shape) -> Field {
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
const NAMED: &[Field] = &[required("name", Shape::Words)];

const SITE: &[Field] = &[
    required("operator", Shape::WordsOrNone),
    required("section", Shape::WordsOrNone),
    required("contact", Shape::TextOrNone),
    optional("contact_until", Shape::Date),
    required("published", Shape::Date),
    required("updated", Shape::Date),
    required("base_address", Shape::TextOrNone),
    required("terms", Shape::Code(TERMS)),
    required("terms_address", Shape::TextOrNone),
    required("findings_only", Shape::YesNo),
];

/// The words of [`Terms`], or none while the operator has not chosen.
const TERMS: &[&str] = &[Terms::CODES[0], Terms::CODES[1], ""];

const FIGURE: &[Field] = &[
    required("id", Shape::Text),
    required("kind", Shape::Code(Kind::CODES)),
    required("name", Shape::Words),
    optional("short", Shape::Words),
    optional("section", Shape::Text),
    optional("value", Shape::Number),
    optional("unit", Shape::Unit),
    optional("decimals", Shape::Whole),
    optional("plausible", Shape::NumberList),
    optional("plausible_unit", Shape::Unit),
    optional("over", Shape::YesNo),
    optional("below", Shape::YesNo),
    optional("signed", Shape::YesNo),
    optional("text", Shape::Words),
    optional("items", Shape::WordsList),
    optional("formula", Shape::Text),
    optional("agrees_with", Shape::Text),
    optional("share_of", Shape::Text),
    optional("not_stated", Shape::Words),
    optional("note", Shape::Words),
    optional("near", Shape::TextList),
    optional("source", Shape::Text),
    optional("as_of", Shape::Text),
];

const POSITION: &[Field] = &[
    required("id", Shape::Text),
    required("name", Shape::Words),
    required("supporting", Shape::Text),
    required("other", Shape::Text),
    required("verb", Shape::Words),
    required("declared", Shape::Text),
    required("net", Shape::Text),
    required("support", Shape::Text),
];

const PROGRAMME: &[Field] = &[
    required("name", Shape::Text),
    required("budget", Shape::Text),
    required("largest_amount", Shape::Whole),
];

const PILLAR: &[Field] = &[
    required("id", Shape::Text),
    required("figure", Shape::Text),
    required("name", Shape::Words),
    required("short", Shape::Words),
];

const GOALS: &[Field] = &[
    required("exports", Shape::Text),
    required("adopters", Shape::Text),
    required("year", Shape::Text),
    required("gap", Shape::Text),
];

const PRESET: &[Field] = &[
    required("id", Shape::Text),
    required("name", Shape::Words),
    required("amounts", Shape::WholeList),
];

const INPUTS: &[Field] = &[
    required("base_exports", Shape::Text),
    required("last_growth", Shape::Text),
    required("constrained_companies", Shape::Text),
    required("opportunity_loss", Shape::Text),
    required("adopter_pool", Shape::Text),
];

const TOPIC: &[Field] = &[required("id", Shape::Text), required("name", Shape::Words)];

const PARAMETER: &[Field] = &[
    required("id", Shape::Text),
    required("symbol", Shape::Text),
    required("topic", Shape::Text),
    required("unit", Shape::Unit),
    required("decimals", Shape::Whole),
    required("low", Shape::Number),
    required("central", Shape::Number),
    required("high", Shape::Number),
    required("min", Shape::Number),
    required("max", Shape::Number),
    required("name", Shape::Words),
    required("question", Shape::Words),
    required("effect", Shape::Words),
    required("strength", Shape::Code(Strength::CODES)),
    required("evidence", Shape::Rows(EVIDENCE)),
];

/// The keys of `[[parameter.evidence]]`.
const EVIDENCE: &[Field] = &[
    optional("source", Shape::Text),
    optional("value", Shape::Number),
    required("text", Shape::Words),
];

const CHOICE: &[Field] = &[
    required("id", Shape::Text),
    required("symbol", Shape::Text),
    required("topic", Shape::Text),
    required("unit", Shape::Unit),
    required("decimals", Shape::Whole),
    required("default", Shape::Number),
    required("offered", Shape::NumberList),
    optional("offered_names", Shape::WordsList),
    required("min", Shape::Number),
    required("max", Shape::Number),
    optional("whole", Shape::YesNo),
    required("name", Shape::Words),
    required("question", Shape::Words),
    required("effect", Shape::Words),
    required("reason", Shape::Words),
    optional("sources", Shape::TextList),
];

const WHAT_IF: &[Field] = &[
    required("id", Shape::Text),
    required("name", Shape::Words),
    required("parameters", Shape::TextList),
    required("values", Shape::NumberList),
];

const DIRECTION: &[Field] = &[
    required("id", Shape::Text),
    direction(0),
    direction(1),
    direction(2),
    direction(3),
    direction(4),
    direction(5),
];

/// Where one of [`OUTCOMES`] goes.
const fn direction(outcome: usize) -> Field {
    required(OUTCOMES[outcome], Shape::Code(Direction::CODES))
}

const READING: &[Field] = &[required("read_on", Shape::Date)];

const SOURCE: &[Field] = &[
    required("id", Shape::Text),
    required("number", Shape::Whole),
    required("authors", Shape::Text),
    optional("title", Shape::Text),
    optional("series", Shape::Text),
    optional("year", Shape::Text),
    optional("japanese", Shape::Text),
    optional("record", Shape::Text),
    optional("address", Shape::Text),
    optional("secondary", Shape::YesNo),
    required("short", Shape::Words),
    required("read", Shape::Words),
    required("form", Shape::Code(Form::CODES)),
];
