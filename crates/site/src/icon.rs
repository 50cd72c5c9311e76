//! The site's mark in the forms that browsers and home screens ask for, made from one drawing.

use std::{fs, path::Path};

use leptos::prelude::*;

use crate::{Draw, Error, Raster, address::Address, context::Here};

/// The drawing.
const MARK: &str = "icon.svg";
/// For browsers that ask at the root of a host, and know no SVG.
const OLD: &str = "favicon.ico";
/// For home screens of phones that read no manifest.
const TOUCH: &str = "icons/touch-180.png";
/// For home screens that cut a circle or the like out of it.
pub(crate) const MASKABLE: Icon = Icon { path: "icons/maskable-512.png", size: 512 };
/// For all else.
pub(crate) const PLAIN: [Icon; 2] = [
    Icon { path: "icons/icon-192.png", size: 192 },
    Icon { path: "icons/icon-512.png", size: 512 },
];
/// Within the old form.
const SMALL: [u8; 3] = [16, 32, 48];

/// A square picture.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Icon {
    /// Under the site's root.
    pub(crate) path: &'static str,
    /// In pixels.
    pub(crate) size: u32,
}

/// What a page says of them. The page for unknown addresses may stand anywhere: its script finds the root.
pub(crate) fn links(here: Here) -> AnyView {
    let to = |file: &str| here.address.base() + file;
    let more = (here.address != Address::Missing).then(|| {
        view! {
            <link rel="icon" href=to(OLD) sizes="32x32"/>
            <link rel="apple-touch-icon" href=to(TOUCH)/>
        }
    });
    view! { {more} <link rel="icon" href=to(MARK) type="image/svg+xml"/> }.into_any()
}

/// The files, by their paths under the site's root.
pub(crate) fn files(public: &Path, draw: &dyn Draw) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let path = public.join(MARK);
    let mark = fs::read_to_string(&path).map_err(Error::file(&path))?;
    let raster = |id: &str, svg: String, size: u32| Raster { id: id.to_owned(), svg, width: size };
    let mut rasters: Vec<Raster> =
        PLAIN.iter().map(|icon| raster(icon.path, mark.clone(), icon.size)).collect();
    // A phone rounds the corners, and a mask takes a fifth from each side.
    rasters.push(raster(TOUCH, inset(&mark, 0.1), 180));
    rasters.push(raster(MASKABLE.path, inset(&mark, 0.2), MASKABLE.size));
    rasters.extend(SMALL.map(|size| raster(&small(size), mark.clone(), size.into())));
    let mut made = draw.rasterise(&rasters)?;
    let old = SMALL.map(|size| (size, made.remove(&small(size)).unwrap_or_default()));
    let mut files: Vec<_> = made.into_iter().collect();
    files.push((OLD.to_owned(), ico(&old)));
    Ok(files)
}

fn small(size: u8) -> String {
    format!("{OLD}/{size}")
}

/// The drawing smaller, in the middle of its paper.
fn inset(mark: &str, share: f64) -> String {
    let (place, size) = (100.0 * share, 100.0 * (1.0 - 2.0 * share));
    let sized = mark.replacen(
        "<svg ",
        &format!("<svg x=\"{place}\" y=\"{place}\" width=\"{size}\" height=\"{size}\" "),
        1,
    );
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">\
         <path fill=\"#fff\" d=\"M0 0h100v100H0z\"/>{sized}</svg>"
    )
}

/// Several PNGs in one file: a head, an entry for each with its size, length and place, then the PNGs.
fn ico(pictures: &[(u8, Vec<u8>)]) -> Vec<u8> {
    const HEAD: usize = 6;
    const ENTRY: usize = 16;
    let count = u16::try_from(pictures.len()).unwrap_or(u16::MAX);
    let mut file = [0_u16, 1, count].map(u16::to_le_bytes).concat();
    let mut place = HEAD + ENTRY * pictures.len();
    for (size, png) in pictures {
        // Width, height, no palette; one plane of 32 bits.
        file.extend([*size, *size, 0, 0, 1, 0, 32, 0]);
        for number in [png.len(), place] {
            file.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
        }
        place += png.len();
    }
    for (_, png) in pictures {
        file.extend(png);
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_icon_says_where_each_picture_is() {
        let file = ico(&[(16, vec![7; 5]), (32, vec![9; 3])]);
        assert_eq!(file[..6], [0, 0, 1, 0, 2, 0]);
        let entry = |at: usize| (file[at], file[at + 8], usize::from(file[at + 12]));
        for (entry, (size, length, byte)) in [(entry(6), (16, 5, 7)), (entry(22), (32, 3, 9))] {
            assert_eq!((entry.0, entry.1), (size, length));
            assert_eq!(file[entry.2..entry.2 + usize::from(length)], vec![byte; length.into()]);
        }
        assert_eq!(file.len(), 6 + 2 * 16 + 8);
    }

    #[test]
    fn an_inset_mark_keeps_its_drawing() {
        let svg = inset("<svg viewBox=\"0 0 32 32\"><path d=\"M4 6\"/></svg>", 0.2);
        assert!(svg.contains("<svg x=\"20\" y=\"20\" width=\"60\" height=\"60\" viewBox"), "{svg}");
    }
}
