//! A live picture as a file of its own: its finding above it, below it what must stand beside it.

/// Around everything, and between the picture and the words, in CSS pixels.
const MARGIN: f64 = 24.0;
/// Of the space that a column of text takes at a size of one: half an em, and a little to spare.
const COLUMN: f64 = 0.53;
/// The height of a line at a size of one.
const LINE: f64 = 1.5;
/// Sizes of the finding and of all other words, in CSS pixels.
const TITLE: f64 = 18.0;
const TEXT: f64 = 14.0;

/// A picture with its words.
#[derive(Debug, Clone)]
pub(crate) struct SavedPicture<'a> {
    pub(crate) lang: &'static str,
    pub(crate) finding: &'a str,
    /// What is measured, and what must be known to read it.
    pub(crate) above: &'a [&'a str],
    /// Whose numbers these are.
    pub(crate) below: &'a [&'a str],
    /// An SVG element, and its size in CSS pixels.
    pub(crate) svg: &'a str,
    pub(crate) size: [f64; 2],
}

impl SavedPicture<'_> {
    /// As an SVG file. `token` gives a colour of the page by its name.
    pub(crate) fn written(&self, token: impl Fn(&str) -> String) -> String {
        let [width, height] = self.size;
        let mut down = MARGIN;
        let mut all = String::new();
        self.lines(&mut all, &mut down, self.finding, (TITLE, true));
        for words in self.above {
            self.lines(&mut all, &mut down, words, (TEXT, false));
        }
        let picture = [down + 8.0, MARGIN].map(|it| it.to_string());
        all.extend([
            "<g transform=\"translate(",
            &picture[1],
            " ",
            &picture[0],
            ")\">",
            self.svg,
            "</g>",
        ]);
        down += height + MARGIN;
        for words in self.below {
            self.lines(&mut all, &mut down, words, (TEXT, false));
        }
        let (width, height) = (width + 2.0 * MARGIN, down + MARGIN);
        let (lang, title) = (self.lang, escaped(self.finding));
        let file = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"{lang}\" xml:lang=\"{lang}\" width=\"{width}\" \
             height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"var(--font)\"><title>{title}</title>\
             <rect width=\"{width}\" height=\"{height}\" fill=\"var(--paper)\"/>{all}</svg>\n"
        );
        coloured(&file, token)
    }

    /// Words from a place on down, as many lines as they need.
    fn lines(&self, all: &mut String, down: &mut f64, words: &str, (size, bold): (f64, bool)) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few dozen")]
        let columns = (self.size[0] / (size * COLUMN)) as usize;
        let weight = if bold { " font-weight=\"700\"" } else { "" };
        for line in textwrap::wrap(&words.replace('\u{200B}', ""), columns.max(1)) {
            *down += size * LINE;
            let line = format!(
                "<text x=\"{MARGIN}\" y=\"{}\" font-size=\"{size}\"{weight} fill=\"var(--ink)\">{}</text>",
                *down - size * 0.4,
                escaped(&line)
            );
            all.push_str(&line);
        }
    }
}

/// Colours by name become their values: a file has no sheet.
fn coloured(svg: &str, token: impl Fn(&str) -> String) -> String {
    let mut parts = svg.split("var(--");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(')').unwrap_or((part, ""));
        out.push_str(&token(name).trim().replace('"', "'"));
        out.push_str(rest);
    }
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_its_words_its_colours_and_room_for_all() {
        let long = "とても長い文です。".repeat(20);
        let picture = SavedPicture {
            lang: "ja",
            finding: "a < b & \"c\"",
            above: &[&long],
            below: &["whose"],
            svg: "<svg><path fill=\"var(--act)\"></path></svg>",
            size: [600.0, 300.0],
        };
        let file = picture.written(|name| ["#", name].concat());
        assert!(file.contains("a &lt; b &amp; &quot;c&quot;"), "{file}");
        assert!(file.contains("fill=\"#act\"") && !file.contains("var("), "{file}");
        let lines = file.matches("<text").count();
        assert!(lines > 4, "{lines} lines");
        let last = file.rsplit("y=\"").next().unwrap().split('"').next().unwrap();
        let height = file.split("height=\"").nth(1).unwrap().split('"').next().unwrap();
        assert!(last.parse::<f64>().unwrap() < height.parse::<f64>().unwrap());
    }
}
