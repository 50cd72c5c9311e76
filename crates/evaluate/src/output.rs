//! The results as JSON or as a table. Numbers without a value (undefined) are null, or an empty cell.

use std::io::{self, Write};

use model::{APPRAISAL_YEARS, HORIZON, Paths, Year, YearRow};
use scenario::Scenario;
use scenario::years::harmless;
use serde::Serialize;

/// What results are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One line of JSON.
    Json,
    /// A table with a line for each year of each scenario.
    Csv,
}

#[derive(Serialize)]
struct OneScenario<'a> {
    name: &'a str,
    years: Vec<OneYear>,
    #[serde(flatten)]
    results: Results,
}

#[derive(Serialize)]
struct OneYear {
    year: Year,
    exports_usd_bn: f64,
    exports_base_usd_bn: f64,
    exports_support_usd_bn: f64,
    exports_rules_usd_bn: f64,
    adopters: f64,
    adopters_base: f64,
    constrained_share: f64,
    constrained_share_base: f64,
    loss_avoided_jpy_bn: f64,
    cost_jpy_bn: f64,
}

#[derive(Serialize)]
struct Results {
    ratio_2030: Option<f64>,
    ratio_2035: Option<f64>,
    ratio_2040: Option<f64>,
    payback_year: Option<Year>,
    cost_per_country_2030_jpy_bn: Option<f64>,
    cost_per_country_2035_jpy_bn: Option<f64>,
    exports_per_yen_2030: Option<f64>,
    exports_per_yen_2035: Option<f64>,
}

/// The heads of the table: a scenario's name, then the fields above in their order.
const HEADS: [&str; 20] = [
    "name",
    "year",
    "exports_usd_bn",
    "exports_base_usd_bn",
    "exports_support_usd_bn",
    "exports_rules_usd_bn",
    "adopters",
    "adopters_base",
    "constrained_share",
    "constrained_share_base",
    "loss_avoided_jpy_bn",
    "cost_jpy_bn",
    "ratio_2030",
    "ratio_2035",
    "ratio_2040",
    "payback_year",
    "cost_per_country_2030_jpy_bn",
    "cost_per_country_2035_jpy_bn",
    "exports_per_yen_2030",
    "exports_per_yen_2035",
];

/// Writes results one scenario after the other.
pub(crate) struct Output<W: Write> {
    to: To<W>,
}

enum To<W: Write> {
    Json { to: W, is_first: bool },
    Csv(Box<csv::Writer<W>>),
}

impl<W: Write> Output<W> {
    pub(crate) fn new(form: Form, mut to: W) -> io::Result<Self> {
        let to = match form {
            Form::Json => {
                to.write_all(b"{\"scenarios\":[")?;
                To::Json { to, is_first: true }
            }
            Form::Csv => {
                let mut to = csv::WriterBuilder::new().has_headers(false).from_writer(to);
                to.write_record(HEADS)?;
                To::Csv(Box::new(to))
            }
        };
        Ok(Self { to })
    }

    pub(crate) fn add(&mut self, scenario: &Scenario) -> io::Result<()> {
        let paths = scenario.central();
        let years = paths.rows().iter().map(OneYear::from);
        let results = Results::of(&paths);
        match &mut self.to {
            To::Json { to, is_first } => {
                if !std::mem::take(is_first) {
                    to.write_all(b",")?;
                }
                let name = scenario.name();
                serde_json::to_writer(to, &OneScenario { name, years: years.collect(), results })?;
            }
            To::Csv(to) => {
                let name = harmless(scenario.name());
                for year in years {
                    to.serialize((&name, year, &results))?;
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

impl Results {
    fn of(paths: &Paths) -> Self {
        let [ratio_2030, ratio_2035] = APPRAISAL_YEARS.map(|year| paths.ratio(year));
        let [cost_2030, cost_2035] =
            APPRAISAL_YEARS.map(|year| paths.cost_per_country_jpy_bn(year));
        let [exports_2030, exports_2035] = APPRAISAL_YEARS.map(|year| paths.exports_per_yen(year));
        Self {
            ratio_2030,
            ratio_2035,
            ratio_2040: paths.ratio(HORIZON),
            payback_year: paths.payback_year(),
            cost_per_country_2030_jpy_bn: cost_2030,
            cost_per_country_2035_jpy_bn: cost_2035,
            exports_per_yen_2030: exports_2030,
            exports_per_yen_2035: exports_2035,
        }
    }
}

impl From<&YearRow> for OneYear {
    fn from(row: &YearRow) -> Self {
        Self {
            year: row.year,
            exports_usd_bn: row.exports_usd_bn,
            exports_base_usd_bn: row.exports_base_usd_bn,
            exports_support_usd_bn: row.exports_support_usd_bn,
            exports_rules_usd_bn: row.exports_rules_usd_bn,
            adopters: row.adopters,
            adopters_base: row.adopters_base,
            constrained_share: row.constrained_share,
            constrained_share_base: row.constrained_share_base,
            loss_avoided_jpy_bn: row.loss_avoided_jpy_bn,
            cost_jpy_bn: row.cost_jpy_bn,
        }
    }
}
