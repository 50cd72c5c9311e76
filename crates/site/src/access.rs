//! The policy on access as data: the standards, what is tested, and each success criterion.

use report::{Kind, Lang, Site};
use serde::Deserialize;

use crate::Error;

const CHECKS: &str = include_str!("../../../data/access/checks.toml");
const CRITERIA: &str = include_str!("../../../data/access/criteria.toml");

/// All that the page about access draws from.
#[derive(Debug)]
pub(crate) struct Access {
    pub(crate) standard: Standard,
    pub(crate) checks: Vec<Check>,
    pub(crate) criteria: Vec<Criterion>,
}

/// What is aimed at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Standard {
    pub(crate) jis: String,
    pub(crate) wcag: String,
    pub(crate) level: String,
    /// When all tests were run, as year-month-day.
    pub(crate) tested: String,
}

/// One thing that is tested, and the tests that do it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Check {
    pub(crate) id: String,
    pub(crate) ja: String,
    pub(crate) en: String,
    /// File and function, as `prepared::pages_are_whole`.
    pub(crate) tests: Vec<String>,
    /// Whether it tests what a site of findings alone does not have.
    #[serde(default)]
    pub(crate) calculator: bool,
}

/// A success criterion and how the site stands to it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Criterion {
    pub(crate) number: String,
    pub(crate) ja: String,
    pub(crate) en: String,
    pub(crate) level: String,
    /// Whether the Japanese standard has it.
    pub(crate) jis: bool,
    /// Whether today's guidelines still have it.
    #[serde(default = "yes")]
    pub(crate) wcag22: bool,
    pub(crate) result: Conformance,
    #[serde(default)]
    pub(crate) checks: Vec<String>,
    pub(crate) why: Option<Both>,
    /// Whether there is nothing on the site that it applies to but the calculator.
    #[serde(default)]
    pub(crate) only_calculator: bool,
}

/// The same words in both languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Both {
    pub(crate) ja: String,
    pub(crate) en: String,
}

/// How the site stands to a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Conformance {
    /// A test holds the whole criterion.
    Met,
    /// Tests find no fault, and nobody has tested it by hand.
    Automatic,
    /// There is nothing on the site that it applies to.
    Absent,
    /// Nothing was tested.
    Untested,
}

impl Conformance {
    /// In the order in which they are counted.
    pub(crate) const ALL: [Self; 4] = [Self::Met, Self::Automatic, Self::Absent, Self::Untested];
}

impl Access {
    /// Reads both files.
    pub(crate) fn read() -> Result<Self, Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Checks {
            standard: Standard,
            check: Vec<Check>,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Criteria {
            criterion: Vec<Criterion>,
        }
        let Checks { standard, check } = toml::from_str(CHECKS).map_err(Error::access("checks"))?;
        let Criteria { criterion } = toml::from_str(CRITERIA).map_err(Error::access("criteria"))?;
        Ok(Self { standard, checks: check, criteria: criterion })
    }

    /// What a site may say of itself: without the calculator nothing that only its tests bear out.
    pub(crate) fn of(site: &Site) -> Result<Self, Error> {
        let access = Self::read()?;
        Ok(if site.publishes(Kind::Assumed) { access } else { access.without_calculator() })
    }

    fn without_calculator(mut self) -> Self {
        self.checks.retain(|check| !check.calculator);
        let left: Vec<&str> = self.checks.iter().map(|check| check.id.as_str()).collect();
        for criterion in &mut self.criteria {
            criterion.checks.retain(|id| left.contains(&id.as_str()));
            if criterion.only_calculator {
                criterion.result = Conformance::Absent;
            } else if criterion.checks.is_empty() && criterion.why.is_none() {
                criterion.result = Conformance::Untested;
            }
        }
        self
    }

    /// How many criteria ended so.
    pub(crate) fn count(&self, outcome: Conformance) -> usize {
        self.criteria.iter().filter(|criterion| criterion.result == outcome).count()
    }

    /// A check by its id.
    pub(crate) fn check(&self, id: &str) -> Option<&Check> {
        self.checks.iter().find(|check| check.id == id)
    }
}

/// The words of the page's language.
pub(crate) fn in_language<'a>(lang: Lang, ja: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Ja => ja,
        Lang::En => en,
    }
}

const fn yes() -> bool {
    true
}
