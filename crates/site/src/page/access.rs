//! Access: what the site aims at, how each success criterion was tested, and with what result.

use leptos::prelude::*;
use report::Lang;
use text::{sentence, words::access::Access as Words};

use super::{about::contact, of_site};
use crate::{
    access::{Access, Conformance, Criterion, in_language},
    address::Address,
    context::{Context, Here},
    date::date,
    files::Page,
    part::{
        context_sentence::context_sentence,
        section::{full, opening},
        table::wide,
    },
};

/// The page in a language.
pub(crate) fn access(context: &Context, access: &Access, lang: Lang) -> Page {
    let here = context.here(lang, Address::Page(lang, "access"));
    of_site(here, |here| content(here, access))
}

fn content(here: Here, access: &Access) -> AnyView {
    let words = here.prose("access");
    let opening_words = words.section(here, "access");
    let section = |id| words.section(here, id);
    view! {
        <div class="page">
            {context_sentence(here)}
            {opening(here, &[], opening_words)}
            {full(section("policy"), aim(here, access), policy(here, access))}
            {full(section("results"), ().into_any(), results(here, access))}
            {full(section("checks"), ().into_any(), checks(here, access))}
            {full(section("tell"), ().into_any(), ().into_any())}
        </div>
    }
    .into_any()
}

/// The standards by name: the data's, and nowhere else.
fn aim(here: Here, access: &Access) -> AnyView {
    let standard = &access.standard;
    let values = [
        ("jis", standard.jis.clone()),
        ("wcag", standard.wcag.clone()),
        ("level", standard.level.clone()),
    ];
    let pieces = sentence::fill(Words::of(here.lang).aim, &values).into_iter();
    let pieces = pieces.map(|piece| match piece {
        sentence::Piece::Text(words) => words.to_owned().into_any(),
        sentence::Piece::Value { text, .. } => {
            view! { <span class="value" data-criterion="standard">{text}</span> }.into_any()
        }
    });
    view! { <div class="prose"><p>{pieces.collect_view()}</p></div> }.into_any()
}

/// What a policy on access has to say besides its aim.
fn policy(here: Here, access: &Access) -> AnyView {
    let words = Words::of(here.lang);
    let written = access.standard.tested.clone();
    let tested = date(here.lang, &written).unwrap_or_else(|| {
        here.problem("data/access/checks.toml: “tested” is not a date");
        String::new()
    });
    let technologies =
        if here.calculates() { words.technologies_used } else { words.technologies_findings };
    // Both are year-month-day, so the later day is the greater text.
    let since =
        (here.context.data.site.updated > written).then(|| view! { <p>{words.changed_since}</p> });
    let rows = [
        (words.scope, words.whole_site.into_any()),
        (words.tested, view! { <time datetime=written>{tested}</time> {since} }.into_any()),
        (words.technologies, technologies.into_any()),
        (words.exceptions, words.excepted.into_any()),
        (words.contact, contact(here)),
    ];
    let rows = rows.map(|(name, value)| view! { <dt>{name}</dt> <dd>{value}</dd> });
    view! { <dl class="facts">{rows}</dl> }.into_any()
}

/// The sums, then each criterion.
fn results(here: Here, access: &Access) -> AnyView {
    view! { <div class="criteria">{counts(here, access)} {criteria(here, access)}</div> }.into_any()
}

/// How many criteria have which result.
fn counts(here: Here, access: &Access) -> AnyView {
    let words = Words::of(here.lang);
    let rows = Conformance::ALL.map(|outcome| {
        let count = [("count", access.count(outcome).to_string())];
        let count = sentence::text(words.number, &count);
        view! { <dt>{name(words, outcome)}</dt> <dd data-criterion="count">{count}</dd> }
    });
    view! { <dl class="facts">{rows.collect_view()}</dl> }.into_any()
}

fn criteria(here: Here, access: &Access) -> AnyView {
    let words = Words::of(here.lang);
    let heads = [words.criterion, words.result, words.level, words.in_jis, words.how]
        .map(|name| view! { <th scope="col">{name}</th> });
    let rows = access.criteria.iter().map(|criterion| row(here, access, criterion));
    wide(words.caption, heads.collect_view().into_any(), rows.collect())
}

fn row(here: Here, access: &Access, criterion: &Criterion) -> AnyView {
    let words = Words::of(here.lang);
    let title = in_language(here.lang, &criterion.ja, &criterion.en);
    let jis = match (criterion.jis, criterion.wcag22) {
        (true, true) => words.yes,
        (true, false) => words.only_jis,
        (false, _) => words.no,
    };
    let result = name(words, criterion.result);
    let ways = ways(here, access, criterion).into_iter().map(|way| view! { <li>{way}</li> });
    view! {
        <tr>
            <th scope="row" data-criterion=criterion.number.clone()>
                {format!("{} {title}", criterion.number)}
            </th>
            <td>{result}</td>
            <td>{criterion.level.clone()}</td>
            <td>{jis}</td>
            <td><ul class="ways">{ways.collect_view()}</ul></td>
        </tr>
    }
    .into_any()
}

/// How it was tested: each test in words, an inspection, or nothing.
fn ways(here: Here, access: &Access, criterion: &Criterion) -> Vec<String> {
    let words = Words::of(here.lang);
    let mut ways = Vec::new();
    for id in &criterion.checks {
        match access.check(id) {
            Some(check) => ways.push(in_language(here.lang, &check.ja, &check.en).to_owned()),
            None => here.problem(&format!("data/access has no check {id}")),
        }
    }
    if let Some(why) = &criterion.why {
        let why = in_language(here.lang, &why.ja, &why.en).to_owned();
        ways.push(sentence::text(words.seen, &[("why", why)]));
    }
    if criterion.only_calculator && !here.calculates() {
        ways.push(sentence::text(words.seen, &[("why", words.no_calculator.to_owned())]));
    }
    if ways.is_empty() {
        ways.push(words.nothing.to_owned());
    }
    ways
}

/// Every check with the tests that do it, by the names under which they can be found.
fn checks(here: Here, access: &Access) -> AnyView {
    let rows = access.checks.iter().map(|check| {
        let tests = check.tests.iter().map(|test| view! { <li><code>{test.clone()}</code></li> });
        let said = in_language(here.lang, &check.ja, &check.en).to_owned();
        view! { <dt>{said}</dt> <dd><ul class="ways">{tests.collect_view()}</ul></dd> }
    });
    view! { <dl class="facts">{rows.collect_view()}</dl> }.into_any()
}

const fn name(words: &Words, outcome: Conformance) -> &'static str {
    match outcome {
        Conformance::Met => words.met,
        Conformance::Automatic => words.automatic,
        Conformance::Absent => words.absent,
        Conformance::Untested => words.untested,
    }
}
