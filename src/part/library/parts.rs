//! All parts together: what every element shows, and what every control does.

use super::{
    context::LibraryContext, export, import, label, list, message, save, share,
    view_context::LibraryViewContext,
};
use crate::binding::{Actions, Bindings};

/// What every element shows.
pub(super) fn bindings(context: &LibraryViewContext) -> Bindings {
    let mut out = Bindings::default();
    message::bind(context, &mut out);
    label::bind(context, &mut out);
    save::bind(context, &mut out);
    share::bind(context, &mut out);
    import::bind(context, &mut out);
    list::bind(context, &mut out);
    out
}

/// What every control does.
pub(super) fn actions() -> Actions<LibraryContext> {
    let mut out = Actions::default();
    label::actions(&mut out);
    save::actions(&mut out);
    share::actions(&mut out);
    export::actions(&mut out);
    import::actions(&mut out);
    list::actions(&mut out);
    out
}
