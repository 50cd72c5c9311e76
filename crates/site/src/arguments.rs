//! What the command line asks for.

use std::path::PathBuf;

use crate::Error;

/// Where to read and where to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arguments {
    /// The compiled files, with `assets.json`.
    pub assets: PathBuf,
    /// The folder to fill.
    pub out: PathBuf,
    /// The data files.
    pub data: PathBuf,
    /// Files that are served as they are.
    pub public: PathBuf,
    /// The script that draws charts under Node.
    pub picture: PathBuf,
    /// Where pictures are kept between builds.
    pub cache: PathBuf,
    /// The typeface of pictures of pixels.
    pub fonts: PathBuf,
}

impl Arguments {
    /// Reads `--name value` pairs. Without them, everything but `--assets` and `--out` is where
    /// the repository has it.
    pub fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Self, Error> {
        let mut read = Self {
            assets: PathBuf::new(),
            out: PathBuf::new(),
            data: "data".into(),
            public: "public".into(),
            picture: "xtask/node/picture.mjs".into(),
            cache: "target/pictures".into(),
            fonts: "node_modules/@expo-google-fonts/biz-udpgothic".into(),
        };
        let mut arguments = arguments.into_iter();
        while let Some(name) = arguments.next() {
            let place = match name.as_str() {
                "--assets" => &mut read.assets,
                "--out" => &mut read.out,
                "--data" => &mut read.data,
                "--public" => &mut read.public,
                "--picture" => &mut read.picture,
                "--cache" => &mut read.cache,
                "--fonts" => &mut read.fonts,
                _ => return Err(Error::Argument(name)),
            };
            *place = arguments.next().ok_or(Error::Argument(name))?.into();
        }
        for (name, path) in [("--assets", &read.assets), ("--out", &read.out)] {
            if path.as_os_str().is_empty() {
                return Err(Error::Argument(name.to_owned()));
            }
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Arguments, Error> {
        Arguments::parse(arguments.iter().map(ToString::to_string))
    }

    #[test]
    fn takes_pairs_and_keeps_the_repository_for_the_rest() {
        let arguments = parse(&["--out", "dist", "--assets", "a", "--data", "d"]).unwrap();
        assert_eq!(arguments.out, PathBuf::from("dist"));
        assert_eq!(arguments.data, PathBuf::from("d"));
        assert_eq!(arguments.public, PathBuf::from("public"));
    }

    #[test]
    fn names_the_argument_that_is_wrong_or_missing() {
        for (arguments, named) in [
            (&["--out", "dist"][..], "--assets"),
            (&["--assets", "a"][..], "--out"),
            (&["--assets"][..], "--assets"),
            (&["--colour", "red"][..], "--colour"),
        ] {
            let Err(Error::Argument(name)) = parse(arguments) else { panic!("{arguments:?}") };
            assert_eq!(name, named);
        }
    }
}
