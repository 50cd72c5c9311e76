//! A value as a page shows it, in an element that says where it comes from.

use leptos::prelude::*;
use report::{Figure, Lang};
use text::{Amount, quantity, sentence, words::figure::Figure as Words};

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ValueSource {
    /// A figure of the data: reported, derived or from elsewhere.
    Figure(String),
    /// A result of the model, or one of its assumptions.
    Result(String),
    /// A year of the calendar.
    Year(String),
}

/// A value that is ready to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) amount: Amount,
    /// As it stands in a sentence: "over 20 countries".
    pub(crate) text: String,
    pub(crate) origin: ValueSource,
}

impl Shown {
    /// A figure to as many decimals as its data says, or fewer.
    ///
    /// None where the figure is words.
    pub(crate) fn figure(lang: Lang, figure: &Figure, most_decimals: u8) -> Option<Self> {
        let decimals = figure.decimals.min(most_decimals);
        let amount = quantity(lang, figure.unit?, figure.value?, decimals);
        let amount = if figure.signed { amount.signed() } else { amount };
        let words = Words::of(lang);
        let around = match (figure.over, figure.below) {
            (true, _) => words.over,
            (_, true) => words.below,
            _ => "{value}",
        };
        let text = sentence::text(around, &[("value", amount.to_string())]);
        let origin = match figure.unit {
            Some(report::Unit::Year) => ValueSource::Year(amount.digits.clone()),
            _ => ValueSource::Figure(figure.id.clone()),
        };
        Some(Self { amount, text, origin })
    }

    /// A result of the model, or one of its assumptions, by its name.
    pub(crate) fn result(name: &str, amount: Amount) -> Self {
        Self { text: amount.to_string(), amount, origin: ValueSource::Result(name.to_owned()) }
    }

    /// A year of the calendar.
    pub(crate) fn year(amount: Amount) -> Self {
        Self { text: amount.to_string(), origin: ValueSource::Year(amount.digits.clone()), amount }
    }

    /// The same for a narrow place: "$98 bn".
    pub(crate) fn short(mut self) -> Self {
        let amount = self.amount.clone().short();
        self.text = self.text.replace(&self.amount.to_string(), &amount.to_string());
        self.amount = amount;
        self
    }

    /// An amount and its unit stay on one line, unless the unit is as long as a name.
    fn class(&self) -> &'static str {
        const LONGEST_UNIT: usize = 20;
        if self.amount.unit.len() > LONGEST_UNIT { "value value-long" } else { "value" }
    }

    /// The value in a line of text.
    pub(crate) fn view(&self) -> AnyView {
        let text = self.text.clone();
        match self.origin.clone() {
            ValueSource::Figure(id) => {
                view! { <span class=self.class() data-figure=id>{text}</span> }.into_any()
            }
            ValueSource::Result(name) => {
                view! { <span class="value" data-result=name>{text}</span> }.into_any()
            }
            ValueSource::Year(year) => {
                view! { <time class="value" datetime=year>{text}</time> }.into_any()
            }
        }
    }

    /// The same as tags for prose: before and after the text.
    pub(crate) fn tags(&self) -> (String, &'static str) {
        match &self.origin {
            ValueSource::Figure(id) => {
                (format!("<span class=\"{}\" data-figure=\"{id}\">", self.class()), "</span>")
            }
            ValueSource::Result(name) => {
                (format!("<span class=\"value\" data-result=\"{name}\">"), "</span>")
            }
            ValueSource::Year(year) => {
                (format!("<time class=\"value\" datetime=\"{year}\">"), "</time>")
            }
        }
    }

    /// The figure's id, for parts that are marked with it themselves.
    pub(crate) fn figure_id(&self) -> Option<String> {
        match &self.origin {
            ValueSource::Figure(id) => Some(id.clone()),
            _ => None,
        }
    }
}

/// A sentence with values in it.
pub(crate) fn filled(template: &'static str, values: &[(&str, Shown)]) -> AnyView {
    let texts: Vec<_> = values.iter().map(|(slot, shown)| (*slot, shown.text.clone())).collect();
    let pieces = sentence::fill(template, &texts).into_iter().map(|piece| match piece {
        sentence::Piece::Text(words) => words.into_any(),
        sentence::Piece::Value { slot, text } => {
            let shown = values.iter().find(|(name, _)| *name == slot);
            shown.map_or_else(|| text.into_any(), |(_, shown)| shown.view())
        }
    });
    pieces.collect_view().into_any()
}
