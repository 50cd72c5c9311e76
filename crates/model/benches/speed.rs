//! How long one central path and one plane take: `cargo bench -p model`.

use std::hint::black_box;
use std::time::Instant;

use model::{
    Budgets, Choices, Inputs, ParameterId, Parameters, Refusal, Reported, central, tradeoff,
};

fn main() -> Result<(), Refusal> {
    let inputs = inputs()?;
    report("central path", 20_000, || {
        drop(black_box(central(black_box(&inputs))));
    });
    report("plane of 496 splits", 2_000, || {
        drop(black_box(tradeoff(black_box(&inputs))));
    });
    Ok(())
}

fn report(name: &str, runs: u32, run: impl Fn()) {
    (0..runs / 10).for_each(|_| run());
    let start = Instant::now();
    (0..runs).for_each(|_| run());
    let micros = start.elapsed().as_secs_f64() * 1e6 / f64::from(runs);
    println!("{name}: {micros:.2} µs");
}

/// Values of the right size; speed does not depend on them.
fn inputs() -> Result<Inputs, Refusal> {
    let choices = Choices {
        base_year: 2024,
        first_budget_year: 2026,
        adoption_delay: 2,
        initial_adopters: 0,
        exchange_rate: 150.0,
        discount_rate: 0.04,
        public_funds_cost: 0.1,
    };
    let reported = Reported {
        base_exports: 100.0,
        last_growth: 0.2,
        constrained_companies: 0.4,
        opportunity_loss: 100.0,
        adopter_pool: 80.0,
        reference_budgets: [10.0, 10.0, 10.0],
    };
    let parameters = Parameters::from_fn(|id| match id {
        ParameterId::HalfEffectBudget => 10.0,
        _ => 0.3,
    });
    Inputs::new(Budgets::constant(2026, [10_000; 3]), choices, parameters, reported)
}
