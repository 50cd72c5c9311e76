//! The calculator in somebody else's page: the answer, its bar and the three pillars. It keeps nothing;
//! a link leads to the whole calculator with the scenario as it is.

use std::rc::Rc;

use leptos::prelude::*;
use report::Lang;
use scenario::{Scenario, link};

use super::{
    answer, bar, context::CalculatorContext, page_data::PageData, pillar_row, question,
    view_context::ViewContext,
};
use crate::{
    binding::{Actions, Bindings, ElementId},
    browser::{HtmlElement, early, listen::Listeners, page},
    store::{self, Store},
};

#[derive(Clone, Copy)]
enum Id {
    FullVersion,
}

impl From<Id> for ElementId {
    fn from(Id::FullVersion: Id) -> Self {
        Self::named("full-version")
    }
}

/// All that the elements show.
pub fn bindings(context: &ViewContext) -> Bindings {
    let mut out = Bindings::default();
    question::bind_embedded(context, &mut out);
    answer::bind(context, &mut out);
    bar::bind(context, &mut out);
    pillar_row::bind(context, &mut out);
    out.attribute(Id::FullVersion, "href", full_version(context));
    out
}

/// The way to the whole calculator, with what differs from the report's plan.
fn full_version(context: &ViewContext) -> String {
    let scenario = context.state.session.scenario();
    let to = context.page.full_version.as_str();
    if *scenario == Scenario::reported() {
        return to.to_owned();
    }
    [to, link::FRAGMENT, &link::write(scenario)].concat()
}

fn actions() -> Actions<CalculatorContext> {
    let mut out = Actions::default();
    pillar_row::actions(&mut out);
    out
}

/// Keeps it answering.
pub(crate) struct Handle {
    _bindings: RenderEffect<()>,
    _actions: Listeners,
}

/// Makes the prepared embed in `root` answer.
pub(crate) fn start(root: &HtmlElement, lang: Lang, store: Store) -> Handle {
    let page = PageData::read(&page::data(root).unwrap_or_default());
    let calculator = Rc::new(CalculatorContext::new(lang, page, store));
    let early = early::choices(root);
    let shown = calculator.clone();
    let handle = Handle {
        _bindings: store::follow(Box::new(move || {
            shown.with_view(|context| shown.write(bindings(context)));
        })),
        _actions: actions().listen(root, &calculator),
    };
    early.announce();
    handle
}

#[cfg(not(target_arch = "wasm32"))]
pub mod view {
    //! The elements, with the report's plan on them.

    use leptos::prelude::*;
    use scenario::Session;
    use text::words::{calculator_page::CalculatorPage, embed::Embed};

    use super::{
        super::{
            answer, bar,
            page_context::{MarkupContext, PageContext},
            page_data::PageData,
            pillar_row, question,
            view_context::ViewContext,
        },
        Id, actions, bindings,
    };
    use crate::{binding::elements::Elements, part::prepared::Prepared, store::Snapshot};

    /// The embed with its data block; `full_version` is the way to the whole calculator, and the link
    /// there says `link`.
    pub fn calculator(page: &PageContext, full_version: &str, link: &str) -> Prepared {
        let data = PageData { full_version: full_version.to_owned(), ..PageData::of_page(page) };
        let session = Session::default();
        let context = ViewContext::new(page.lang, &data, Snapshot::of(&session));
        let elements = Elements::new(bindings(&context), actions().ids());
        let words = CalculatorPage::of(page.lang);
        let html = parts(MarkupContext { page, words, elements: &elements }, link).to_html();
        Prepared::whole(&html, &elements, &data)
    }

    fn parts(cx: MarkupContext, link: &str) -> AnyView {
        let words = Embed::of(cx.page.lang);
        // What is assumed can be seen there: the answer's link to it leads to this line.
        view! {
            <div class="calculator-embed" data-testid="calculator">
                {question::view::heading(cx)}
                {answer::view::answer(cx)}
                {answer::view::caveat(cx, ().into_any())}
                <div class="calculator-bars">{bar::view::bar(cx, "answer bar-title bar-ends magnifier-label")}</div>
                {pillar_row::view::rows(cx)}
                <p class="notice" id="app-stopped" hidden="">{words.calculator_stopped}</p>
                <p class="embed-full" id="assumptions-title">
                    {words.full_calculator}
                    <a target="_blank" rel="noopener" {..cx.elements.on(Id::FullVersion)}>{link.to_owned()}</a>
                </p>
            </div>
        }
        .into_any()
    }
}

#[cfg(test)]
mod tests {
    use model::Pillar;
    use scenario::{Edit, Session, apply};

    use super::{super::printed::states::states, *};
    use crate::{
        binding::Content,
        store::{LinkResult, Snapshot},
    };

    fn with<Value>(
        session: &Session,
        link_result: Option<&LinkResult>,
        read: impl FnOnce(Bindings) -> Value,
    ) -> Value {
        let page = PageData { full_version: "../programme/".into(), ..PageData::default() };
        let snapshot = Snapshot { link_result, ..Snapshot::of(session) };
        read(bindings(&ViewContext::new(Lang::En, &page, snapshot)))
    }

    #[test]
    fn every_state_binds_the_same_elements_once() {
        let of = |session: &Session| with(session, None, |all| (all.bound(), all.iter().count()));
        let (first, count) = of(&Session::default());
        assert_eq!(first.len(), count);
        for (name, session) in states() {
            assert_eq!(of(&session).0, first, "{name}");
        }
    }

    #[test]
    fn the_link_to_the_whole_calculator_carries_what_differs_from_the_plan() {
        let address = |session: &Session| {
            with(session, None, |all| {
                let found = all.into_iter().find(|it| it.id == Id::FullVersion.into());
                match found.map(|it| it.content) {
                    Some(Content::Attribute("href", Some(address))) => address,
                    other => panic!("{other:?}"),
                }
            })
        };
        let plan = Session::default();
        assert_eq!(address(&plan), "../programme/");
        let step = Edit::Step { pillar: Pillar::Negotiation, by_million: 1_000 };
        let moved = apply(&plan, step, 0.0).unwrap();
        let (to, text) =
            address(&moved).split_once("#s=").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
        assert_eq!(to, "../programme/");
        assert_eq!(link::read(&text).unwrap(), *moved.scenario());
    }

    #[test]
    fn a_links_name_is_said_nowhere() {
        let named = LinkResult::Open("Buy at example.com".into());
        let said = with(&Session::default(), Some(&named), |all| {
            all.iter().any(|it| format!("{:?}", it.content).contains("example.com"))
        });
        assert!(!said);
    }
}
