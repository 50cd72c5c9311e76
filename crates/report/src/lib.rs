//! The report's figures: kinds, units, provenance, and the rules that refuse a wrong edit.
