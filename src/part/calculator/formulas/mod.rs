//! Every result; each opens the formula that it comes from, with the values in it.

mod values;

use model::Paths;

use super::view_context::ViewContext;
use crate::binding::{Bindings, ElementId};
use values::FORMULAS;
pub(super) use values::Sums;

/// By the key of a formula.
#[derive(Clone, Copy)]
enum Id {
    Value(&'static str),
    Formula(&'static str),
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        match id {
            Id::Value(key) => ("result", key).into(),
            Id::Formula(key) => ("formula", key).into(),
        }
    }
}

pub(super) fn bind(context: &ViewContext, paths: &Paths, out: &mut Bindings) {
    let sums = Sums::of(context, paths);
    for (key, subject) in FORMULAS {
        let (formula, result) = sums.said(subject);
        out.text(Id::Formula(key), formula);
        out.text(Id::Value(key), result);
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) mod view {
    use leptos::prelude::*;
    use text::{result::Names, sentence, year};

    use super::{
        super::page_context::MarkupContext,
        Id,
        values::{FORMULAS, Subject},
    };
    use crate::part::markup::{icon, layer::layer};

    pub(crate) fn formulas(cx: MarkupContext) -> AnyView {
        let MarkupContext { page, words, elements } = cx;
        let results = FORMULAS.map(|(key, subject)| {
            let (value, formula) = (Id::Value(key), Id::Formula(key));
            view! {
                <details class="result" data-testid=format!("result-{key}")>
                    <summary>
                        <span data-figure=key>{name(cx, subject)}</span>
                        <b data-result=key class="result-value" {..elements.on(value)}>{elements.words_of(value)}</b>
                        {icon::chevron()}
                    </summary>
                    <p data-result=key class="said" {..elements.on(formula)}>{elements.words_of(formula)}</p>
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

    fn name(MarkupContext { page, words, .. }: MarkupContext, subject: Subject) -> String {
        match subject {
            Subject::Result(id, at) => {
                let year = ("year", year::year(page.lang, at));
                sentence::text(Names::of(page.lang, id).until, &[year])
            }
            Subject::ShareOfGoal => words.share_of_goal.to_owned(),
            Subject::NeededGrowth => words.needed_growth.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use report::Lang;
    use scenario::Session;

    use super::{super::page_data::PageData, *};
    use crate::store::Snapshot;

    #[test]
    fn every_formula_is_told_and_comes_to_something() {
        let (page, session) = (PageData::default(), Session::default());
        let paths = session.scenario().central();
        for lang in Lang::ALL.iter().copied() {
            let context = ViewContext::new(lang, &page, Snapshot::of(&session));
            let sums = Sums::of(&context, &paths);
            for (key, subject) in FORMULAS {
                let (formula, result) = sums.said(subject);
                let digit = |text: &str| text.contains(|c: char| c.is_ascii_digit());
                assert!(digit(&result), "{lang:?} {key}: {result}");
                let told = formula.strip_suffix(&*result);
                assert!(told.is_some_and(digit), "{lang:?} {key}: {formula}");
            }
        }
    }
}
