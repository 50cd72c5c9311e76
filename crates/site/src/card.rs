//! The picture that other sites and chat programs show beside a link to a page: what the page finds, whose
//! numbers these are, and what must be known to read them, since the picture travels alone.
//!
//! It is drawn as SVG and rasterised when the site is built (docs/decisions/social-cards.md): such programs
//! take no SVG.

mod bar;
mod layout;

use app::part::calculator::summary::Summary;
use report::{
    Kind::{self, Assumed, Derived, Reported},
    Lang,
};
use scenario::facts;
use text::words::chart::Chart;

use crate::{
    Draw, Error, Raster,
    address::Address,
    chart_file::{Imprint, drawn::Drawn},
    context::{Context, Here},
    page::LINKABLE_SLUGS,
    part::calculator::summary,
};

/// In pixels: what all who show such pictures ask for.
pub(crate) const SIZE: [u32; 2] = [1200, 630];

/// All that a picture says.
pub(crate) struct Card {
    kinds: Vec<Kind>,
    finding: String,
    said: Option<String>,
    picture: Drawn,
    /// Whose calculation it is and what it is not; or the source.
    caveat: Vec<String>,
}

/// Where the picture of a page is under the site's root; none for pages that nobody passes on.
pub(crate) fn path(address: Address) -> Option<String> {
    let name = match address {
        Address::Entrance => "home",
        Address::Page(_, slug) => Some(slug).filter(|slug| !slug.is_empty()).unwrap_or("home"),
        Address::Preset(lang, preset) => {
            return Some(format!("social/{}/programme-{preset}.png", lang.code()));
        }
        Address::Missing | Address::Embed(..) => return None,
    };
    let lang = address.lang().unwrap_or(Lang::Ja);
    Some(format!("social/{}/{name}.png", lang.code()))
}

/// The picture of a page with this title and description.
pub(crate) fn of(here: Here, title: &str, description: &str) -> Card {
    let slug = match here.address {
        Address::Preset(_, preset) => return calculated(here, &summary(here, Some(preset))),
        other => other.slug(),
    };
    let source = Imprint::of(here, Chart::of(here.lang).source_figures);
    let reported = |kinds: &[Kind], picture| Card {
        kinds: kinds.to_vec(),
        finding: here.prose(name(slug)).section(here, name(slug)).title,
        said: None,
        picture,
        caveat: vec![source.source.to_owned(), source.made_by.clone()],
    };
    match slug {
        "" => reported(&[Reported], bar::lengths(here, &["S2.5", "S4.7"])),
        "market" => reported(&[Reported, Derived], bar::lengths(here, &["S2.1", "S2.5"])),
        // The bars of the positions are too small to be read here.
        "rules" => {
            Card { said: Some(description.to_owned()), ..reported(&[Reported], Drawn::default()) }
        }
        "programme" => calculated(here, &summary(here, None)),
        _ => Card {
            kinds: Vec::new(),
            finding: title.to_owned(),
            said: Some(description.to_owned()),
            picture: Drawn::default(),
            caveat: vec![source.made_by],
        },
    }
}

/// The section that opens a page's prose.
fn name(slug: &'static str) -> &'static str {
    if slug.is_empty() { "home" } else { slug }
}

fn calculated(here: Here, summary: &Summary) -> Card {
    let made_by = Imprint::of(here, "").made_by;
    let said = [summary.caveat, &summary.departure].join(between(here.lang));
    Card {
        kinds: vec![Assumed],
        finding: summary.question.clone(),
        said: Some(summary.answer.clone()),
        picture: bar::wanted(summary),
        caveat: vec![said, made_by],
    }
}

/// Between two sentences.
pub(crate) fn between(lang: Lang) -> &'static str {
    match lang {
        Lang::Ja => "",
        Lang::En => " ",
    }
}

impl Card {
    /// The picture in words, for who does not see it.
    pub(crate) fn said(&self, lang: Lang) -> String {
        let own = [Some(&self.finding), self.said.as_ref()].into_iter().flatten();
        let all = own.chain(&self.caveat).map(|words| words.replace(['\u{2060}', '\u{200B}'], ""));
        let stop = |words: String| match words.ends_with(['.', '。', '?', '？']) {
            true => words,
            false if lang == Lang::Ja => words + "。",
            false => words + ".",
        };
        all.map(stop).collect::<Vec<_>>().join(between(lang))
    }
}

/// Every page that has one.
fn addresses() -> impl Iterator<Item = Address> {
    let of_lang = |lang: &Lang| {
        let lang = *lang;
        let presets = facts().presets.iter().map(move |preset| Address::Preset(lang, &preset.id));
        LINKABLE_SLUGS.into_iter().map(move |slug| Address::Page(lang, slug)).chain(presets)
    };
    Lang::ALL.iter().flat_map(of_lang)
}

/// The pictures, by their paths under the site's root.
pub(crate) fn files(context: &Context, draw: &dyn Draw) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut rasters = Vec::new();
    for address in addresses() {
        let (Some(id), Some(lang)) = (path(address), address.lang()) else { continue };
        let here = context.here(lang, address);
        // The page and its samples are left out with the calculation.
        let of_calculator = matches!(address, Address::Preset(..)) || !here.has(address.slug());
        if of_calculator && !here.calculates() {
            continue;
        }
        let about = crate::page::about_page(here);
        let svg = of(here, &about.name, &about.description).svg(here)?;
        rasters.push(Raster { id, svg, width: SIZE[0] });
    }
    Ok(draw.rasterise(&rasters)?.into_iter().collect())
}
