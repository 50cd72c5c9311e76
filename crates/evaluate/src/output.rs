//! The results as JSON or as a table. Numbers without a value (undefined) are null, or an empty cell.

use std::io::{self, Write};
use std::iter;

use model::{APPRAISAL_YEARS, GOAL_YEAR, HORIZON, Paths, ResultId, Year};
use scenario::Scenario;
use scenario::years::harmless;
use serde::{Serialize, Serializer};

use crate::tornado::Tornado;
use crate::trace::{self, Traces};

/// What results are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One line of JSON.
    Json,
    /// A table with a line for each year of each scenario.
    Csv,
    /// One line of JSON with what each assumption does.
    Tornado,
    /// One line of JSON with how each result comes about.
    Trace,
}

/// What is written of each year.
const OF_A_YEAR: [ResultId; 10] = [
    ResultId::Exports,
    ResultId::ExportsBase,
    ResultId::ExportsSupport,
    ResultId::ExportsRules,
    ResultId::Adopters,
    ResultId::AdoptersBase,
    ResultId::ConstrainedShare,
    ResultId::ConstrainedShareBase,
    ResultId::LossAvoided,
    ResultId::Cost,
];

/// The years up to which benefits are held against costs.
const RATIO_YEARS: [Year; 3] = [APPRAISAL_YEARS[0], APPRAISAL_YEARS[1], HORIZON];

/// What is written of a scenario for both of the years in which it is appraised.
const OF_A_SCENARIO: [ResultId; 2] = [ResultId::CostPerCountry, ResultId::ExportsPerYen];

const PAYBACK_YEAR: &str = "payback_year";

/// A field's name and value: undefined is null, or an empty cell.
type Field = (String, Cell);

#[derive(Serialize)]
#[serde(untagged)]
enum Cell {
    Number(Option<f64>),
    Year(Option<Year>),
}

/// The name of a result's field: of a year by itself, of a scenario with the year up to which it counts.
pub(crate) fn field_name(id: ResultId, until: Option<Year>) -> String {
    let until = until.map_or_else(String::new, |year| format!("_{year}"));
    [id.name(), &until, id.unit().suffix()].concat()
}

fn of_year(paths: &Paths, year: Year) -> Vec<Field> {
    let first = ("year".to_owned(), Cell::Year(Some(year)));
    let results = OF_A_YEAR.map(|id| (field_name(id, None), Cell::Number(paths.result(id, year))));
    iter::once(first).chain(results).collect()
}

fn of_scenario(paths: &Paths) -> Vec<Field> {
    let field = |(id, year)| (field_name(id, Some(year)), Cell::Number(paths.result(id, year)));
    let ratios = RATIO_YEARS.map(|year| (ResultId::Ratio, year));
    let payback = (PAYBACK_YEAR.to_owned(), Cell::Year(paths.payback_year()));
    let appraised = OF_A_SCENARIO.into_iter().flat_map(|id| APPRAISAL_YEARS.map(|year| (id, year)));
    ratios.map(field).into_iter().chain([payback]).chain(appraised.map(field)).collect()
}

/// Fields as one object of JSON, in their order.
struct Fields(Vec<Field>);

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(name, cell)| (name, cell)))
    }
}

#[derive(Serialize)]
struct OneScenario<'a> {
    name: &'a str,
    years: Vec<Fields>,
    #[serde(flatten)]
    results: Fields,
}

fn of_paths(scenario: &Scenario) -> OneScenario<'_> {
    let paths = scenario.central();
    let years = paths.rows().iter().map(|row| Fields(of_year(&paths, row.year))).collect();
    OneScenario { name: scenario.name(), years, results: Fields(of_scenario(&paths)) }
}

/// Writes results one scenario after the other.
pub(crate) struct Output<W: Write> {
    to: To<W>,
}

/// What is written of each scenario as JSON.
enum Of {
    Paths,
    Tornado,
    Trace,
}

impl Of {
    fn write(&self, scenario: &Scenario, to: impl Write) -> serde_json::Result<()> {
        match self {
            Self::Paths => serde_json::to_writer(to, &of_paths(scenario)),
            Self::Tornado => serde_json::to_writer(to, &Tornado::of(scenario)),
            Self::Trace => serde_json::to_writer(to, &Traces::of(scenario)),
        }
    }
}

enum To<W: Write> {
    Json { to: W, is_first: bool, of: Of },
    Csv(Box<csv::Writer<W>>),
}

impl<W: Write> Output<W> {
    pub(crate) fn new(form: Form, to: W) -> io::Result<Self> {
        let to = match form {
            Form::Json => json(to, Of::Paths)?,
            Form::Tornado => json(to, Of::Tornado)?,
            Form::Trace => json(to, Of::Trace)?,
            Form::Csv => {
                let mut to = csv::WriterBuilder::new().has_headers(false).from_writer(to);
                to.write_record(heads())?;
                To::Csv(Box::new(to))
            }
        };
        Ok(Self { to })
    }

    pub(crate) fn add(&mut self, scenario: &Scenario) -> io::Result<()> {
        match &mut self.to {
            To::Json { to, is_first, of } => {
                if !std::mem::take(is_first) {
                    to.write_all(b",")?;
                }
                of.write(scenario, to)?;
            }
            To::Csv(to) => {
                let paths = scenario.central();
                let results = of_scenario(&paths);
                let name = harmless(scenario.name());
                for year in paths.rows().iter().map(|row| of_year(&paths, row.year)) {
                    let cells: Vec<_> = year.iter().chain(&results).map(|(_, cell)| cell).collect();
                    to.serialize((&name, cells))?;
                }
            }
        }
        Ok(())
    }

    /// The end; gives back what was written to.
    pub(crate) fn finish(self) -> io::Result<W> {
        match self.to {
            To::Json { mut to, .. } => {
                to.write_all(b"]}\n")?;
                Ok(to)
            }
            To::Csv(to) => to.into_inner().map_err(csv::IntoInnerError::into_error),
        }
    }
}

/// The beginning of a document of JSON.
fn json<W: Write>(mut to: W, of: Of) -> io::Result<To<W>> {
    match of {
        Of::Trace => write!(to, "{{\"version\":{},\"scenarios\":[", trace::VERSION)?,
        Of::Paths | Of::Tornado => to.write_all(b"{\"scenarios\":[")?,
    }
    Ok(To::Json { to, is_first: true, of })
}

/// The heads of the table: a scenario's name, then the fields above in their order.
fn heads() -> Vec<String> {
    let nothing = Scenario::reported().central();
    let fields = of_year(&nothing, GOAL_YEAR).into_iter().chain(of_scenario(&nothing));
    iter::once("name".to_owned()).chain(fields.map(|(name, _)| name)).collect()
}
