//! Amounts a year, which may differ from year to year.

/// A yearly amount over the budget years, in JPY million.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Yearly {
    /// The same amount in every year.
    Same(i64),
    /// Years differ; their mean.
    Mean(f64),
}

impl Yearly {
    pub(crate) fn of(amounts: impl Iterator<Item = i64>) -> Self {
        let amounts: Vec<i64> = amounts.collect();
        match amounts.as_slice() {
            [] => Self::Same(0),
            [first, rest @ ..] if rest.iter().all(|amount| amount == first) => Self::Same(*first),
            all => Self::Mean(all.iter().sum::<i64>() as f64 / all.len() as f64),
        }
    }

    /// The amount, or the mean where years differ, in JPY million.
    pub fn mean(self) -> f64 {
        match self {
            Self::Same(amount) => amount as f64,
            Self::Mean(mean) => mean,
        }
    }
}
