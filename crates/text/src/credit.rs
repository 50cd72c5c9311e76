//! The site as a source: by whom, where and under which terms, as far as `site.toml` says. What it does
//! not say is called not stated.

use report::{Lang, Site, Terms};

use crate::{
    date::date,
    sentence,
    words::{credit::Credit as Words, shell::Shell},
};

/// What `site.toml` says of the site, in a language.
#[derive(Clone, Copy, Debug)]
pub struct Credit<'a> {
    lang: Lang,
    site: &'a Site,
}

impl<'a> Credit<'a> {
    /// The site in a language.
    pub const fn new(lang: Lang, site: &'a Site) -> Self {
        Self { lang, site }
    }

    /// The operator and its section; none where the data does not say.
    pub fn operator(self) -> Option<String> {
        let parts = [self.site.operator.get(self.lang), self.site.section.get(self.lang)];
        let stated: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        (!stated.is_empty()).then(|| stated.join(Shell::of(self.lang).between_names))
    }

    /// The site's name with its operator: `Digital Trade Navigator (operator not stated)`.
    pub fn named(self) -> String {
        sentence::text(self.words().site, &self.who())
    }

    /// The address of a page; none where the data does not say where the site is published. `folder`
    /// stands under the site's root.
    pub fn address(self, folder: &str) -> Option<String> {
        let base = &self.site.base_address;
        (!base.is_empty()).then(|| format!("{base}{folder}"))
    }

    /// How the operator's terms ask for a page to be named, with a blank for the day on which it is used
    /// (and for its address, if that is not known). Without terms: where it was seen.
    pub fn cited(self, folder: &str) -> String {
        let Some(terms) = self.site.terms else {
            let address = self.address(folder).map(|address| format!(" {address}"));
            return self.seen() + &address.unwrap_or_default();
        };
        let day = [("day", self.words().day.to_owned())];
        self.under(terms, folder, sentence::text(self.words().used, &day))
    }

    /// The same for a file or a picture, which is made before it is used; none without terms.
    pub fn printed(self, folder: &str) -> Option<String> {
        self.site.terms.map(|terms| self.under(terms, folder, String::new()))
    }

    /// How to name what somebody has made of this site's data; none without terms.
    pub fn processed(self, folder: &str) -> Option<String> {
        self.site.terms?;
        let source = [("source", self.source(folder))];
        Some(sentence::text(self.words().processed, &source))
    }

    /// The name of the terms; none while the operator has not chosen.
    pub fn terms(self) -> Option<&'static str> {
        self.site.terms.map(|terms| match terms {
            Terms::Pdl => self.words().terms_pdl,
            Terms::Older => self.words().terms_older,
        })
    }

    fn words(self) -> &'static Words {
        Words::of(self.lang)
    }

    fn who(self) -> [(&'static str, String); 2] {
        let nobody = || self.words().operator_not_stated.to_owned();
        let site = Shell::of(self.lang).site.to_owned();
        [("site", site), ("operator", self.operator().unwrap_or_else(nobody))]
    }

    fn seen(self) -> String {
        let [site, operator] = self.who();
        let words = Shell::of(self.lang);
        let updated = date(self.lang, &self.site.updated).map_or_else(
            || words.updated_not_stated.to_owned(),
            |day| sentence::text(words.updated, &[("date", day)]),
        );
        sentence::text(self.words().seen, &[site, operator, ("updated", updated)])
    }

    fn source(self, folder: &str) -> String {
        let address = self.address(folder).unwrap_or_else(|| self.words().page.to_owned());
        let at = sentence::text(self.words().at, &[("address", address)]);
        let [site, operator] = self.who();
        sentence::text(self.words().source, &[site, operator, ("at", at)])
    }

    fn under(self, terms: Terms, folder: &str, used: String) -> String {
        let source = ("source", self.source(folder));
        match terms {
            Terms::Older => sentence::text(self.words().older, &[source]),
            Terms::Pdl => {
                let at = ("terms", self.site.terms_address.clone());
                sentence::text(self.words().pdl, &[source, at, ("used", used)])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use report::Bilingual;

    use super::*;

    fn stated(terms: Option<Terms>) -> Site {
        Site {
            operator: Bilingual::new("経済産業省", "METI"),
            section: Bilingual::new("商務情報政策局", "Commerce and Information Policy Bureau"),
            updated: "2026-11-24".to_owned(),
            base_address: "https://example.go.jp/dtn/".to_owned(),
            terms,
            terms_address: "https://example.go.jp/pdl1.0".to_owned(),
            ..Site::default()
        }
    }

    #[test]
    fn the_form_is_that_of_the_terms_which_the_operator_has_chosen() {
        let cited = |lang, terms| Credit::new(lang, &stated(terms)).cited("ja/market/");
        assert_eq!(
            cited(Lang::Ja, Some(Terms::Pdl)),
            "出典：「Digital Trade Navigator」（経済産業省　商務情報政策局）（https://example.go.jp/dtn/ja/market/）、PDL1.0（https://example.go.jp/pdl1.0）（○年○月○日に利用）"
        );
        assert_eq!(
            cited(Lang::Ja, Some(Terms::Older)),
            "出典：「Digital Trade Navigator」（経済産業省　商務情報政策局）（https://example.go.jp/dtn/ja/market/）"
        );
        assert_eq!(
            cited(Lang::En, Some(Terms::Pdl)),
            "Source: Digital Trade Navigator (METI, Commerce and Information Policy Bureau), https://example.go.jp/dtn/ja/market/; PDL1.0 (https://example.go.jp/pdl1.0), used on [date]"
        );
        let site = stated(Some(Terms::Pdl));
        assert_eq!(
            Credit::new(Lang::Ja, &site).processed("").as_deref(),
            Some(
                "「Digital Trade Navigator」（経済産業省　商務情報政策局）（https://example.go.jp/dtn/）を加工して作成"
            )
        );
    }

    #[test]
    fn what_is_not_stated_is_said_to_be_and_nothing_is_made_up() {
        let nothing = Site::default();
        let ja = Credit::new(Lang::Ja, &nothing);
        assert_eq!(ja.named(), "Digital Trade Navigator（運営者の記載なし）");
        assert_eq!(
            ja.cited(""),
            "「Digital Trade Navigator」（運営者の記載なし、更新日の記載なし）より。"
        );
        assert_eq!(
            (ja.terms(), ja.printed(""), ja.processed(""), ja.address("")),
            (None, None, None, None)
        );
        let pdl = Site { terms: Some(Terms::Pdl), ..nothing.clone() };
        let cited = Credit::new(Lang::En, &pdl).cited("");
        assert!(
            cited.contains("operator not stated") && cited.contains("[address of the page]"),
            "{cited}"
        );
    }
}
