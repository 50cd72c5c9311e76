//! The calculator's mathematics: from budgets and assumptions to paths.
