//! Elements, bindings and actions belong together, or the build says so.

use super::*;

#[derive(Clone, Copy)]
enum Id {
    Answer,
    Lock,
    Undo,
    Whose,
}

impl From<Id> for ElementId {
    fn from(id: Id) -> Self {
        Self::named(match id {
            Id::Answer => "answer",
            Id::Lock => "lock",
            Id::Undo => "undo",
            Id::Whose => "whose",
        })
    }
}

fn bindings() -> Bindings {
    let mut out = Bindings::default();
    out.text(Id::Answer, "yes");
    out.truth(Id::Lock, "aria-pressed", true);
    out
}

fn elements(actions: &[Id]) -> Elements {
    Elements::new(bindings(), actions.iter().map(|id| (*id).into()))
}

#[test]
fn what_belongs_together_is_no_problem() {
    let elements = elements(&[Id::Lock]);
    elements.on(Id::Answer);
    elements.words_of(Id::Answer);
    elements.control(Id::Lock);
    assert_eq!(elements.take_all_problems(), Vec::<String>::new());
}

#[test]
fn an_element_without_binding_and_a_control_without_action_are_named() {
    let elements = elements(&[]);
    elements.on(Id::Answer);
    elements.on(Id::Whose);
    elements.words_of(Id::Lock);
    elements.control(Id::Lock);
    assert_eq!(
        elements.take_all_problems(),
        [
            "nothing is bound to the element `whose`",
            "no words are bound to `lock`",
            "the control `lock` does nothing",
        ]
    );
}

#[test]
fn a_control_that_follows_the_state_needs_a_binding_and_an_action() {
    let elements = elements(&[Id::Undo]);
    elements.on(Id::Answer);
    elements.bound_control(Id::Lock);
    elements.bound_control(Id::Undo);
    assert_eq!(
        elements.take_all_problems(),
        ["the control `lock` does nothing", "nothing is bound to the element `undo`"]
    );
}

#[test]
fn a_binding_and_an_action_without_element_are_named() {
    let elements = elements(&[Id::Undo]);
    elements.on(Id::Answer);
    assert_eq!(
        elements.take_all_problems(),
        ["no element has the binding of `lock`", "no element has the action of `undo`"]
    );
}

#[test]
fn two_elements_of_one_id_are_named() {
    let elements = Elements::new(Bindings::default(), [Id::Undo.into()].into_iter());
    elements.control(Id::Undo);
    elements.control(Id::Undo);
    assert_eq!(elements.take_all_problems(), ["two elements are called `undo`"]);
}
