//! Try the budget: the calculator, and the words round it.

use app::island::calculator::{Names, PillarName, PresetName, calculator};
use app::workbench::{Keeping, Workbench};
use leptos::prelude::*;
use report::{Kind::Assumed, Lang};
use scenario::Session;

use crate::{
    address::Address,
    context::{Context, Here},
    document::{self, Head, Scripts},
    files::Page,
    part::section::section,
    shell::shell,
};

/// The page in a language.
pub(crate) fn programme(context: &Context, lang: Lang) -> Page {
    let here = context.here(lang, Address::Page(lang, "programme"));
    let about = &here.words().programme;
    let head = Head { title: about.name, description: about.description, scripts: Scripts::App };
    document::page(here, &head, || shell(here, content(here)))
}

fn content(here: Here) -> AnyView {
    let prose = here.prose("programme");
    let names = names(here);
    let written = names.write();
    let workbench = Workbench::new(Session::default(), Keeping::Kept);
    let prepared = calculator(here.lang, names, workbench).to_html();
    view! {
        <div class="page">
            <noscript><p class="notice">{here.words().without_script}</p></noscript>
            <div data-root="calculator" data-words=written inner_html=prepared></div>
            <div class="calculator-words">
                {["reading", "time", "left-out"].map(|name| {
                    section(here, &[Assumed], prose.section(here, name), ().into_any())
                }).collect_view()}
            </div>
        </div>
    }
    .into_any()
}

/// What the data call pillars and prepared splits.
fn names(here: Here) -> Names {
    let programme = &here.context.data.programme;
    let pillars = programme.pillars.iter().map(|pillar| PillarName {
        name: pillar.name.get(here.lang).to_owned(),
        short: pillar.short.get(here.lang).to_owned(),
    });
    let presets = programme.presets.iter().map(|preset| PresetName {
        id: preset.id.clone(),
        name: preset.name.get(here.lang).to_owned(),
    });
    Names { pillars: pillars.collect(), presets: presets.collect() }
}
