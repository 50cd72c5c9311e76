//! For web editors: every view with its files and the code to paste, and the sheets for officers.

use app::picture::canvas::escaped;
use leptos::{attr::custom::custom_attribute, prelude::*};
use report::{Kind, Lang};
use text::{
    sentence,
    words::{
        chart::Chart,
        embed::{Embed, Way},
        figure::Figure,
    },
};

use super::{LINKABLE_SLUGS, of_site};
use crate::{
    address::Address,
    archive,
    chart_file::{self, Answer},
    context::{Context, Here},
    drawn_chart,
    embed::{self, Content, NARROWEST, View, WIDEST, code},
    files::Page,
    part::{
        code_list::code_list,
        context_sentence::context_sentence,
        export::export_files,
        icon,
        layer::class,
        section::{full, opening},
    },
    prose::Prose,
    shown::filled,
};

/// The page in a language.
pub(crate) fn embed(context: &Context, lang: Lang) -> Page {
    let here = context.here(lang, Address::Page(lang, "embed"));
    of_site(here, content)
}

fn content(here: Here) -> AnyView {
    let words = here.prose("embed");
    let section = |id| words.section(here, id);
    let own = Embed::of(here.lang);
    view! {
        <div class="page">
            {context_sentence(here)}
            {opening(here, &[], section("embed"))}
            {downloads(here)}
            {full(section("ways"), ().into_any(), ways(here))}
            {gallery(here, &words)}
            {full(section("options"), ().into_any(), code_list(here, &own.options, own.calculator_option))}
            {full(section("sandbox"), ().into_any(), code_list(here, &own.tokens, own.calculator_token))}
            {full(section("sheets"), ().into_any(), sheets(here))}
        </div>
    }
    .into_any()
}

/// All charts in one file, and the way to the code.
fn downloads(here: Here) -> AnyView {
    let words = Embed::of(here.lang);
    let file = |path: String| here.address.base() + &path;
    view! {
        <p class="offer-downloads">
            <a class="button button-filled" href=file(archive::charts_path(here.lang)) download="">{words.charts_zip}</a>
            <a class="button-plain" href=file(archive::SITE.to_owned()) download="">{words.site_zip}</a>
        </p>
    }
    .into_any()
}

/// Three ways, for three kinds of editors.
fn ways(here: Here) -> AnyView {
    let words = Embed::of(here.lang);
    let way = |way: &'static Way| {
        let rows = words.way_rows.into_iter().zip(way.rows).map(|(name, text)| {
            view! { <dt>{name}</dt> <dd>{measured(text)}</dd> }
        });
        view! {
            <li>
                <h3>{way.name}</h3>
                <p>{way.whom}</p>
                <dl class="way-facts">{rows.collect_view()}</dl>
            </li>
        }
    };
    view! { <ol class="ways-to-paste">{words.ways.each_ref().map(way).collect_view()}</ol> }
        .into_any()
}

/// Words with the widths between which a frame of fixed height is right.
fn measured(template: &'static str) -> AnyView {
    let values = [("narrow", NARROWEST.to_string()), ("wide", WIDEST.to_string())];
    let pieces = sentence::fill(template, &values).into_iter().map(|piece| match piece {
        sentence::Piece::Text(words) => words.into_any(),
        sentence::Piece::Value { text, .. } => {
            view! { <span data-axis="width">{text}</span> }.into_any()
        }
    });
    pieces.collect_view().into_any()
}

/// Every view, those with the report's figures alone first and apart.
fn gallery(here: Here, words: &Prose) -> AnyView {
    let base = here.context.data.site.base_address.as_str();
    let stated = !base.is_empty();
    let own = Embed::of(here.lang);
    let note = (!stated).then(|| {
        view! { <p class="notice" data-completed=own.address_completed>{own.address_not_stated}</p> }
    });
    let of = |reported: bool| {
        embed::views(&here.context.data.site).filter(move |view| view.is_reported() == reported)
    };
    let parts = [("reported", true), ("calculated", false)].map(|(id, reported)| {
        let rows: Vec<_> = of(reported).map(|view| offer(here, view)).collect();
        let list = view! { <ul class="offers">{rows}</ul> }.into_any();
        of(reported).next().map(|_| full(words.section(here, id), ().into_any(), list))
    });
    let placeholder = (!stated).then_some(own.placeholder);
    view! {
        <div data-root=here.calculates().then_some("embed-codes") data-placeholder=placeholder>{note} {parts.collect_view()}</div>
    }
    .into_any()
}

/// A view: how it looks, what it says, whose numbers it holds, its files, its code.
fn offer(here: Here, view: View) -> AnyView {
    let about = view.words(here.lang);
    let picture =
        format!("{}{}.svg", here.address.base(), chart_file::path(view.file(), here.lang));
    view! {
        <li class="offer" data-testid=format!("offer-{}", view.name)>
            <img class="offer-picture" src=picture alt="" loading="lazy" width="176" height="116"/>
            <div class="offer-words">
                <h3>{finding(here, view)}</h3>
                <p class="measure"><b>{about.name}</b>" "{about.description}</p>
            </div>
            <p class="offer-marks">{marks(here, view)}</p>
            <div class="offer-files">
                {export_files(here, view.file())}
                <a href=here.address.to(Address::Embed(here.lang, view.name)) target="_blank" rel="noopener">
                    {Embed::of(here.lang).own_page}
                </a>
            </div>
            {codes(here, view)}
        </li>
    }
    .into_any()
}

/// What the view finds, with each value marked.
fn finding(here: Here, view: View) -> AnyView {
    match view.content {
        Content::Figures(name) => {
            let page = here.static_chart(name).map_or("", |picture| picture.page);
            let heading = here.prose(page).section(here, name).heading;
            view! { <span inner_html=heading></span> }.into_any()
        }
        Content::Projection => {
            here.chart(view.file()).map(drawn_chart::DrawnChart::finding).into_any()
        }
        Content::Calculator => {
            filled(Chart::of(here.lang).answer.finding, &Answer::finding_values(here))
        }
    }
}

/// That it holds the report's figures only, or calculations; and which it shows besides.
fn marks(here: Here, view: View) -> AnyView {
    let mark = if view.is_reported() { Kind::Reported } else { Kind::Assumed };
    let derived = (view.is_reported() && view.kinds(here).contains(&Kind::Derived)).then(|| {
        view! { <span class=class(Kind::Derived)>{Figure::of(here.lang).derived}</span> }
    });
    view! { <span class=class(mark)>{view.mark(here.lang)}</span> {derived} }.into_any()
}

/// The three codes, each to copy by its button or by hand, and the view as it will look.
fn codes(here: Here, view: View) -> AnyView {
    let Some(codes) = code::codes(here, view) else {
        return ().into_any();
    };
    let words = Embed::of(here.lang);
    let about = view.words(here.lang);
    // Without the app nothing copies: the code can be selected.
    let copy = || {
        here.calculates().then(|| {
            view! {
                <button type="button" class="button button-small needs-app" data-copy-code=""
                    data-done=words.copied data-failed=words.copy_failed>{words.copy}</button>
                <span role="status"></span>
            }
        })
    };
    let one = |(way, code): (&'static Way, String)| {
        let values = [("view", about.name.to_owned()), ("way", way.name.to_owned())];
        let label = sentence::text(words.code_of, &values);
        // The view macro takes what stands in this element for text without signs of markup.
        let code = escaped(&code);
        view! {
            <li>
                <h4>{way.name}</h4>
                <textarea class="code" readonly="" rows="6" spellcheck="false" wrap="off" aria-label=label inner_html=code></textarea>
                {copy()}
            </li>
        }
    };
    let each = words.ways.iter().zip(codes).map(one).collect_view();
    let frame = here.address.to(Address::Embed(here.lang, view.name));
    let preview = sentence::text(words.preview, &[("view", about.name.to_owned())]);
    // Behind a line that is closed a lazy frame loads nothing.
    let lazy = custom_attribute("loading", "lazy");
    view! {
        <details class="offer-code">
            <summary><span class="whose-line">{words.code} {icon::chevron()}</span></summary>
            <p class="layer">{marks(here, view)}</p>
            <ol class="codes">{each}</ol>
            <iframe class="offer-preview" src=frame title=preview height=view.height.to_string() {..lazy}></iframe>
        </details>
    }
    .into_any()
}

/// What officers are handed, as far as the site has it.
fn sheets(here: Here) -> AnyView {
    let there =
        Embed::of(here.lang).sheets.iter().filter(|sheet| LINKABLE_SLUGS.contains(&sheet.slug));
    let rows = there.map(|sheet| {
        view! { <li><h3><a href=here.to(sheet.slug)>{sheet.name}</a></h3><p>{sheet.about}</p></li> }
    });
    view! { <ul class="sheets">{rows.collect_view()}</ul> }.into_any()
}
