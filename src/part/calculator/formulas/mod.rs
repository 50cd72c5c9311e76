//! Every result; each opens the formula that it comes from, with the values in it.

mod values;

use model::{APPRAISAL_YEARS, Paths};

use super::view_context::ViewContext;
use crate::binding::{Bindings, ElementId};
pub(super) use values::Sums;

/// A result that has a formula; `Later` where it is of the later year of appraisal.
#[derive(Clone, Copy)]
enum ResultKey {
    Difference,
    Adopters,
    Share,
    PerYen,
    PerYenLater,
    Ratio,
    RatioLater,
    CountryCost,
    CountryCostLater,
    NeededGrowth,
    Loss,
}

impl ResultKey {
    const fn key(self) -> &'static str {
        match self {
            Self::Difference => "difference",
            Self::Adopters => "adopters",
            Self::Share => "share",
            Self::PerYen => "per-yen",
            Self::PerYenLater => "per-yen-later",
            Self::Ratio => "ratio",
            Self::RatioLater => "ratio-later",
            Self::CountryCost => "country-cost",
            Self::CountryCostLater => "country-cost-later",
            Self::NeededGrowth => "needed-growth",
            Self::Loss => "loss",
        }
    }
}

#[derive(Clone, Copy)]
enum Id {
    Value(ResultKey),
    Formula(ResultKey),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Value(result) => ("result", result.key()).into(),
            Id::Formula(result) => ("formula", result.key()).into(),
        }
    }
}

pub(super) fn bind(context: &ViewContext, paths: &Paths, out: &mut Bindings) {
    let sums = Sums::of(context, paths);
    sums.difference(out);
    sums.adopters(out);
    sums.share(out);
    for (until, key) in APPRAISAL_YEARS.into_iter().zip([ResultKey::PerYen, ResultKey::PerYenLater])
    {
        sums.per_yen(until, key, out);
    }
    for (until, key) in APPRAISAL_YEARS.into_iter().zip([ResultKey::Ratio, ResultKey::RatioLater]) {
        sums.ratio(until, key, out);
    }
    for (until, key) in
        APPRAISAL_YEARS.into_iter().zip([ResultKey::CountryCost, ResultKey::CountryCostLater])
    {
        sums.per_country(until, key, out);
    }
    sums.growth(out);
    sums.loss(out);
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use model::APPRAISAL_YEARS;
    use text::{sentence, year};

    use super::{super::page_context::MarkupContext, Id, ResultKey};
    use crate::part::markup::{icon, layer::layer};

    /// In the order of the words.
    const RESULTS: [ResultKey; 11] = [
        ResultKey::Difference,
        ResultKey::Adopters,
        ResultKey::Share,
        ResultKey::PerYen,
        ResultKey::PerYenLater,
        ResultKey::Ratio,
        ResultKey::RatioLater,
        ResultKey::CountryCost,
        ResultKey::CountryCostLater,
        ResultKey::NeededGrowth,
        ResultKey::Loss,
    ];

    pub(crate) fn formulas(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let [until, later] = APPRAISAL_YEARS.map(|at| year::year(page.lang, at));
        let years = [("until", until), ("later", later)];
        let results = RESULTS.into_iter().zip(words.results).map(|(result, name)| {
            let (key, name) = (result.key(), sentence::text(name, &years));
            let (value, formula) = (Id::Value(result), Id::Formula(result));
            view! {
                <details class="result" data-testid=format!("result-{key}")>
                    <summary>
                        <span data-figure=key>{name}</span>
                        <b data-result=key class="result-value" {..elements.on(value)}>{elements.text(value)}</b>
                        {icon::chevron()}
                    </summary>
                    <p data-result=key class="said" {..elements.on(formula)}>{elements.text(formula)}</p>
                </details>
            }
        });
        view! {
            <section class="result-section" aria-labelledby="formulas-title">
                {layer(page.lang, &[report::Kind::Assumed])}
                <h2 id="formulas-title">{words.formulas}</h2>
                {results.collect_view()}
                <p class="assumption-ways"><a href=format!("{}#equations", page.method)>{words.equations}</a></p>
            </section>
        }
        .into_any()
    }
}
