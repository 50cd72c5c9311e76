//! Markdown into sections of HTML, with values in the place of placeholders.
//!
//! A file is a list of sections. Each begins with a heading that carries its
//! name, `## Words {#name}`, and the page asks for it by that name. Of HTML
//! only a prepared break is taken: `<br>` or `<wbr>`.

mod placeholder;

use std::collections::BTreeMap;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, TextMergeStream, html};

use crate::context::Here;

/// The end of the name of a section for a site without calculation.
const INSTEAD: &str = "-findings";

/// The sections of one page, by their names.
pub(crate) struct Prose(BTreeMap<String, Section>);

/// A heading and what stands under it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Section {
    /// The name in the file, which is also the place's id in the page.
    pub(crate) id: String,
    /// The heading's words, as HTML without the heading's own tags.
    pub(crate) heading: String,
    /// The same as plain text.
    pub(crate) title: String,
    /// Paragraphs, as HTML.
    pub(crate) body: String,
}

impl Prose {
    /// Reads the words of `slug` in the language of the page.
    pub(crate) fn read(here: Here, slug: &str) -> Self {
        if let Some(markdown) = here.context.data.prose(here.lang, slug) {
            Self(sections(here, slug, markdown))
        } else {
            here.problem(&format!("there is no prose/{}/{slug}.md", here.lang.code()));
            Self(BTreeMap::new())
        }
    }

    /// A section that the page needs. In a site without calculation the section `id-findings`, if there
    /// is one, stands in its place.
    pub(crate) fn section(&self, here: Here, id: &str) -> Section {
        let instead = (!here.calculates()).then(|| self.0.get(&format!("{id}{INSTEAD}"))).flatten();
        if let Some(section) = instead {
            return Section { id: id.to_owned(), ..section.clone() };
        }
        self.0.get(id).cloned().unwrap_or_else(|| {
            here.problem(&format!("the prose has no section {{#{id}}}"));
            Section::default()
        })
    }
}

fn sections(here: Here, slug: &str, markdown: &str) -> BTreeMap<String, Section> {
    let mut draft = Draft::default();
    let parser = Parser::new_ext(markdown, Options::ENABLE_HEADING_ATTRIBUTES);
    for event in TextMergeStream::new(parser) {
        draft.take(here, slug, event);
    }
    draft.close();
    draft.done
}

/// The section that is being read, and those before it.
#[derive(Default)]
struct Draft<'a> {
    id: Option<String>,
    in_heading: bool,
    /// A link to a page that the site lacks: its words stay, as plain text.
    in_bare_link: bool,
    heading: Vec<Event<'a>>,
    body: Vec<Event<'a>>,
    done: BTreeMap<String, Section>,
}

impl<'a> Draft<'a> {
    fn take(&mut self, here: Here, slug: &str, event: Event<'a>) {
        match event {
            Event::Start(Tag::Heading { id, .. }) => {
                self.close();
                if id.is_none() {
                    here.problem(&format!("a heading of {slug}.md has no name {{#…}} at its end"));
                }
                self.id = id.map(CowStr::into_string);
                self.in_heading = true;
            }
            Event::End(TagEnd::Heading(_)) => self.in_heading = false,
            Event::Text(text) => {
                for event in placeholder::filled(here, &text) {
                    self.push(event);
                }
            }
            Event::Html(html) | Event::InlineHtml(html) if !is_break(&html) => {
                here.problem(&format!(
                    "{slug}.md: only <br> and <wbr> may stand in prose, not {html}"
                ));
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let to = placeholder::destination(here, &dest_url);
                self.in_bare_link = to.is_none();
                if let Some(to) = to {
                    let dest_url = to.into();
                    self.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
                }
            }
            // Links stand in no links.
            Event::End(TagEnd::Link) if self.in_bare_link => self.in_bare_link = false,
            other => self.push(other),
        }
    }

    fn push(&mut self, event: Event<'a>) {
        if self.in_heading { self.heading.push(event) } else { self.body.push(event) }
    }

    fn close(&mut self) {
        let (heading, body) = (std::mem::take(&mut self.heading), std::mem::take(&mut self.body));
        if let Some(id) = self.id.take() {
            let title = plain(&heading);
            let (heading, body) = (written(heading), written(body));
            self.done.insert(id.clone(), Section { id, heading, title, body });
        }
    }
}

fn written(events: Vec<Event>) -> String {
    let mut text = String::new();
    html::push_html(&mut text, events.into_iter());
    text
}

/// Words and values without tags: a break in a heading parts no words.
fn plain(events: &[Event]) -> String {
    let texts = events.iter().filter_map(|event| match event {
        Event::Text(text) => Some(text.as_ref()),
        _ => None,
    });
    texts.collect()
}

fn is_break(html: &str) -> bool {
    matches!(html.trim(), "<br>" | "<wbr>")
}
