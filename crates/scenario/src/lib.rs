//! What a person edits and keeps: scenario, edits, history, storage, wire formats.
