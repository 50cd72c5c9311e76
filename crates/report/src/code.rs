//! Enumerations whose values people type into the data files.

/// Declares an enumeration with the word that stands for each value in the data files.
///
/// One list serves the type, the reader of `data/` and the message that says which words can be
/// typed: they cannot drift apart.
macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// Every value, in the order of the declaration.
            pub const ALL: [Self; Self::CODES.len()] = [$(Self::$variant,)+];
            /// The words of [`Self::ALL`], in the same order.
            pub const CODES: &'static [&'static str] = &[$($code,)+];

            /// The word that stands for this value in the data files.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The value that a word of the data files stands for.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

pub(crate) use coded;
