//! The typeface of pictures of pixels: that of the build, so that every machine makes the same picture, also
//! one that has no Japanese typeface. A sign that it lacks stops the build.

use std::{fs, path::Path};

use ttf_parser::Face;

use super::Raster;
use crate::Error;

/// Both weights, under the folder of the typeface.
pub(super) const WEIGHTS: [&str; 2] =
    ["400Regular/BIZUDPGothic_400Regular.ttf", "700Bold/BIZUDPGothic_700Bold.ttf"];

/// Refuses drawings with a sign that a weight does not have.
pub(super) fn covers(fonts: &Path, rasters: &[Raster]) -> Result<(), Error> {
    for weight in WEIGHTS {
        let path = fonts.join(weight);
        let file = fs::read(&path).map_err(Error::file(&path))?;
        let face = Face::parse(&file, 0).map_err(|_| Error::Typeface(path))?;
        for raster in rasters {
            if let Some(sign) = words(&raster.svg).find(|sign| face.glyph_index(*sign).is_none()) {
                return Err(Error::Sign { sign, picture: raster.id.clone() });
            }
        }
    }
    Ok(())
}

/// What is written between the tags.
fn words(svg: &str) -> impl Iterator<Item = char> {
    let texts = svg.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text);
    texts.flat_map(str::chars).filter(|sign| !sign.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_what_stands_between_tags() {
        let svg = "<svg><desc>図</desc>\n<text x=\"1\">年 300</text></svg>\n";
        assert_eq!(words(svg).collect::<String>(), "図年 300");
    }
}
