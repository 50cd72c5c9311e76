//! What every page draws from, and the list of what is wrong with its words.

use std::{cell::RefCell, collections::BTreeSet};

use app::part::prepared::Prepared;
use report::{Data, Figure, Kind, Lang, Unit};
use text::{Amount, credit::Credit, quantity, words::shell::Shell};

use crate::{
    Error,
    address::Address,
    assets::{Asset, Assets},
    drawn_chart::{DrawnChart, DrawnCharts},
    prose::Prose,
    result,
    shown::Shown,
    static_chart::{StaticChart, static_charts},
};

/// The page with the calculator, which a site without calculation lacks.
pub(crate) const PROGRAMME: &str = "programme";

/// The page with what decides its answer, likewise.
pub(crate) const SENSITIVITY: &str = "sensitivity";

/// Data, compiled files, charts.
pub(crate) struct Context<'a> {
    pub(crate) data: &'a Data,
    pub(crate) assets: &'a Assets,
    pub(crate) static_charts: Vec<StaticChart>,
    charts: &'a DrawnCharts,
    /// Told all at once, when every page has been made.
    problems: RefCell<BTreeSet<String>>,
}

/// The page that is being made.
#[derive(Clone, Copy)]
pub(crate) struct Here<'a> {
    pub(crate) context: &'a Context<'a>,
    pub(crate) lang: Lang,
    pub(crate) address: Address,
}

impl<'a> Context<'a> {
    pub(crate) fn new(data: &'a Data, assets: &'a Assets, charts: &'a DrawnCharts) -> Self {
        Self {
            data,
            assets,
            static_charts: static_charts(data),
            charts,
            problems: RefCell::default(),
        }
    }

    /// Whether the site calculates: an operator may publish the report's figures alone.
    pub(crate) fn calculates(&self) -> bool {
        self.data.site.publishes(Kind::Assumed)
    }

    /// A page to be made.
    pub(crate) fn here(&'a self, lang: Lang, address: Address) -> Here<'a> {
        Here { context: self, lang, address }
    }

    /// All that was wrong with the words, if anything was.
    pub(crate) fn refuse_if_problems(&self) -> Result<(), Error> {
        let problems = self.problems.take();
        if problems.is_empty() { Ok(()) } else { Err(Error::Words(problems.into_iter().collect())) }
    }
}

impl<'a> Here<'a> {
    pub(crate) fn words(self) -> &'static Shell {
        Shell::of(self.lang)
    }

    /// The site as a source, by its operator and under its terms.
    pub(crate) fn credit(self) -> Credit<'a> {
        Credit::new(self.lang, &self.context.data.site)
    }

    /// Whether the site calculates, for which its pages have the app: reading needs none.
    pub(crate) fn calculates(self) -> bool {
        self.context.calculates()
    }

    /// Remembers what is wrong; the page goes on, and is never written.
    pub(crate) fn problem(self, what: &str) {
        let page = self.address.file();
        self.context.problems.borrow_mut().insert(format!("{page}: {what}"));
    }

    /// The elements of a part; what is wrong with them is remembered.
    pub(crate) fn prepared(self, prepared: Prepared) -> String {
        for problem in &prepared.problems {
            self.problem(problem);
        }
        prepared.html
    }

    /// Whether the site has a page.
    pub(crate) fn has(self, slug: &str) -> bool {
        ![PROGRAMME, SENSITIVITY].contains(&slug) || self.calculates()
    }

    /// The way to a page of the same language.
    pub(crate) fn to(self, slug: &'static str) -> String {
        self.address.to(Address::Page(self.lang, slug))
    }

    /// The address at which the site is published, with a slash at its end; none where the data says none.
    pub(crate) fn published(self) -> Option<String> {
        let address = &self.context.data.site.base_address;
        (!address.is_empty()).then(|| address.clone())
    }

    /// The way to a compiled file.
    pub(crate) fn asset(self, asset: Asset) -> String {
        self.address.base() + &self.context.assets.path(asset)
    }

    /// A page's words.
    pub(crate) fn prose(self, slug: &str) -> Prose {
        Prose::read(self, slug)
    }

    /// A chart.
    pub(crate) fn chart(self, name: &str) -> Option<&'a DrawnChart> {
        let found = self.charts().find(|view| view.chart.name == name);
        if found.is_none() {
            self.problem(&format!("no chart is called {name}"));
        }
        found
    }

    /// Every chart.
    pub(crate) fn charts(self) -> impl Iterator<Item = &'a DrawnChart> {
        self.context.charts.of(self.lang)
    }

    /// A picture that is made of figures alone.
    pub(crate) fn static_chart(self, name: &str) -> Option<&'a StaticChart> {
        self.context.static_charts.iter().find(|static_chart| static_chart.name == name)
    }

    /// A figure of the data, as exact as the data gives it.
    pub(crate) fn figure(self, id: &str) -> Shown {
        self.figure_to(id, u8::MAX)
    }

    /// A figure of the data to at most so many decimals.
    pub(crate) fn figure_to(self, id: &str, most_decimals: u8) -> Shown {
        let figure = self.context.data.figure(id);
        figure
            .and_then(|figure| Shown::figure(self.lang, figure, most_decimals))
            .unwrap_or_else(|| self.nothing(&format!("no figure with a value is called {id}")))
    }

    /// A figure's size in base units (dollars, yen, a share), for lengths in pictures.
    pub(crate) fn size(self, id: &str) -> f64 {
        self.context.data.figure(id).and_then(Figure::base).unwrap_or_else(|| {
            self.problem(&format!("no figure with a value is called {id}"));
            0.0
        })
    }

    /// A figure's name.
    pub(crate) fn name(self, id: &str) -> String {
        let figure = self.context.data.figure(id);
        figure.map_or_else(String::new, |figure| figure.name.get(self.lang).to_owned())
    }

    /// A figure's name in a few letters.
    pub(crate) fn short_name(self, id: &str) -> String {
        let figure = self.context.data.figure(id);
        figure.map_or_else(String::new, |figure| figure.short().get(self.lang).to_owned())
    }

    /// A result of the report's plan on central assumptions, in the year of the goals.
    pub(crate) fn result(self, name: &str) -> Shown {
        let amount = result::amount(self.lang, name);
        amount.map_or_else(
            || self.nothing(&format!("no result is called {name}")),
            |amount| Shown::result(name, amount),
        )
    }

    /// What stands as long as a reader has not decided otherwise.
    pub(crate) fn choice(self, id: &str) -> Shown {
        match self.context.data.choice(id) {
            Some(choice) => self.assumption(id, choice.unit, choice.default, choice.decimals),
            None => self.nothing(&format!("no choice is called {id}")),
        }
    }

    /// The central value of an assumption.
    pub(crate) fn parameter(self, id: &str) -> Shown {
        match self.context.data.parameter(id) {
            Some(parameter) => {
                self.assumption(id, parameter.unit, parameter.central, parameter.decimals)
            }
            None => self.nothing(&format!("no assumption is called {id}")),
        }
    }

    fn assumption(self, id: &str, unit: Unit, value: f64, decimals: u8) -> Shown {
        let amount = quantity(self.lang, unit, value, decimals);
        if unit == Unit::Year { Shown::year(amount) } else { Shown::result(id, amount) }
    }

    /// Stands where a value is missing, and says so in the list of problems.
    fn nothing(self, problem: &str) -> Shown {
        self.problem(problem);
        let nothing: Amount = quantity(self.lang, Unit::Number, f64::NAN, 0);
        Shown::result("missing", nothing)
    }
}
