//! The model's equations, as they are written by hand.
//!
//! A name is a run of letters, with what stands below it after `_`; what stands above comes after
//! `^`. The names of assumptions are the data's symbols. Who shows them knows what each name
//! amounts to.

/// Formulas that belong together.
pub struct Equation {
    /// In the order in which they follow from each other.
    pub lines: &'static [Line],
}

/// One formula.
pub struct Line {
    /// What it gives.
    pub left: &'static str,
    /// What stands between both sides.
    pub relation: Relation,
    /// How that is worked out.
    pub right: &'static str,
    /// For what it is worked out.
    pub cases: Cases,
}

/// What stands between both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// The right side gives the left one.
    Is,
    /// The left side is to reach the right one.
    Reaches,
}

/// For what a formula is worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cases {
    /// The year of the goals.
    Once,
    /// That year, pillar by pillar.
    Pillars,
    /// Up to the year of the goals, and up to a later one.
    Horizons,
    /// Nothing: it counts where chance is drawn, or names a year that is searched for.
    Never,
}

const fn once(left: &'static str, right: &'static str) -> Line {
    Line { left, relation: Relation::Is, right, cases: Cases::Once }
}

const fn cases(left: &'static str, right: &'static str, cases: Cases) -> Line {
    Line { left, relation: Relation::Is, right, cases }
}

const fn reaches(left: &'static str, right: &'static str) -> Line {
    Line { left, relation: Relation::Reaches, right, cases: Cases::Once }
}

/// All of them, in the order in which a path is worked out. Their words have the same order.
pub const EQUATIONS: [Equation; 8] = [
    Equation {
        lines: &[
            once("k", "t − y0"),
            once("g_t", "g∞ + (g0 − g∞) · λ^k"),
            once("XB_t", "XB_{t−1} · (1 + g_t)"),
            cases("XB_t", "XB_{t−1} · (1 + g_t) · exp(σ · ε_t − σ^2 / 2)", Cases::Never),
        ],
    },
    Equation {
        lines: &[
            cases("C_{p,t}", "ρ · C_{p,t−1} + (1 − ρ) · b_{p,t−1}", Cases::Pillars),
            cases("ψ_{p,t}", "ln(1 + C_{p,t} / K) / ln(1 + Bref_p / K)", Cases::Pillars),
        ],
    },
    Equation {
        lines: &[once("XA_t", "(R_S · Bref_S · ψ_{S,t} + R_C · Bref_C · ψ_{C,t}) / E")]
    },
    Equation {
        lines: &[
            once("u_t", "ω · ψ_{N,t−D} + (1 − ω) · ψ_{C,t−D}"),
            once("H_t", "H_{t−1} + h0 + h1 · u_t"),
            once("m", "M − A0"),
            once("A_t", "A0 + m · (1 − e^{−H_t / m})"),
            once("ΔA_t", "A_t − AB_t"),
        ],
    },
    Equation {
        lines: &[
            once("XR_t", "XB_t · ς · β · ΔA_t"),
            once("X_t", "XB_t + XA_t + XR_t"),
            once("ΔX_t", "XA_t + XR_t"),
        ],
    },
    Equation {
        lines: &[
            once("cB_t", "min(1, c0 · (1 + γ)^k)"),
            once("c_t", "cB_t · (1 − θ · ΔA_t / M)"),
            once("LA_t", "loss · (cB_t − c_t) / c0"),
        ],
    },
    Equation {
        lines: &[
            cases(
                "V_T",
                "Σ_{v=s..T} (min(G, R_S) · Bref_S · ψ_S,v + η · LA_v) · (1 + r)^{−(v − s)}",
                Cases::Horizons,
            ),
            once("Z", "(1 + κ) · Σ_{v=s..z} (b_N + b_S + b_C) · (1 + r)^{−(v − s)}"),
            cases("Q_T", "V_T / Z", Cases::Horizons),
            cases("T_Q", "min(T : Q_T ≥ 1)", Cases::Once),
        ],
    },
    Equation {
        lines: &[
            reaches("X_t", "X_G"),
            reaches("A_t", "A_G"),
            cases("P_A", "P(A0 + Binomial(m, 1 − e^{−H_t / m}) ≥ A_G)", Cases::Never),
            cases("q_T", "Σ_{v=s..z} (b_N + b_C) / ΔA_T", Cases::Horizons),
            cases("y_T", "Σ_{v=s..T} ΔX_v · E / Σ_{v=s..z} (b_N + b_S + b_C)", Cases::Horizons),
            once("w", "(X_G / X0)^{1 / (t − y0)} − 1"),
        ],
    },
];
