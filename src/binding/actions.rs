//! What the controls of a part do, each registered under its element's id.

use std::{collections::HashMap, rc::Rc};

use super::ElementId;
use crate::browser::{Event, HtmlElement, listen::Listeners, page};

/// What a control does. `Context` is what a part's handlers act on, shared: what a handler begins may
/// end after the event.
type Handler<Context> = Box<dyn Fn(&Rc<Context>, &Event)>;

/// The handlers of a part, by kind of event and element.
pub struct Actions<Context>(Vec<(ElementId, &'static str, Handler<Context>)>);

impl<Context> Default for Actions<Context> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<Context: 'static> Actions<Context> {
    /// What is done about a kind of event, by the browser's name, at an element.
    pub(crate) fn on(
        &mut self,
        id: impl Into<ElementId>,
        kind: &'static str,
        handler: impl Fn(&Rc<Context>, &Event) + 'static,
    ) {
        self.0.push((id.into(), kind, Box::new(handler)));
    }

    /// Every element that has a handler.
    pub fn ids(&self) -> impl Iterator<Item = ElementId> {
        self.0.iter().map(|(id, ..)| *id)
    }

    /// One listener a kind of event, on the root: it finds the handler by the element's id.
    pub(crate) fn listen(self, root: &HtmlElement, context: &Rc<Context>) -> Listeners {
        let mut listeners = Listeners::on(root);
        for (kind, handlers) in self.by_kind() {
            let context = context.clone();
            listeners.add(kind, move |event| {
                if let Some(handler) = page::id_at(&event).and_then(|id| handlers.get(&id)) {
                    handler(&context, &event);
                }
            });
        }
        listeners
    }

    /// The handlers of each kind of event, by the text of the element's `id`: what an event tells.
    fn by_kind(self) -> HashMap<&'static str, HashMap<String, Handler<Context>>> {
        let mut all: HashMap<_, HashMap<_, _>> = HashMap::new();
        for (id, kind, handler) in self.0 {
            all.entry(kind).or_default().insert(id.to_string(), handler);
        }
        all
    }
}
