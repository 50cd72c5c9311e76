//! What can go wrong.

/// Why nothing was packed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    #[error(transparent)]
    File(#[from] compress::Fault),
    #[error(transparent)]
    Site(#[from] site::Error),
    #[error("`{command}` does not say what the site is made of: {reason}")]
    Source { command: &'static str, reason: String },
    #[error("the list of components: {0}")]
    Components(String),
}
