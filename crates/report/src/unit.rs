//! Units of figures, parameters and choices.

use crate::code::coded;

coded! {
    /// What a number counts.
    Unit {
        /// US dollars, 10^12.
        UsdTrillion = "usd_trillion",
        /// US dollars, 10^9.
        UsdBillion = "usd_billion",
        /// Japanese yen, 10^9.
        JpyBillion = "jpy_billion",
        /// Japanese yen a year, 10^9.
        JpyBillionAYear = "jpy_billion_a_year",
        /// Japanese yen, 10^6.
        JpyMillion = "jpy_million",
        /// Japanese yen for one US dollar.
        JpyPerUsd = "jpy_per_usd",
        /// Hundredths.
        Percent = "percent",
        /// Hundredths of the companies asked.
        PercentOfCompanies = "percent_of_companies",
        /// Hundredths a year.
        PercentAYear = "percent_a_year",
        /// Countries.
        Countries = "countries",
        /// Countries that are added in a year.
        CountriesAYear = "countries_a_year",
        /// Agreements and frameworks.
        Agreements = "agreements",
        /// Companies.
        Companies = "companies",
        /// How many times as much.
        Times = "times",
        /// A length of time in years.
        Years = "years",
        /// A year of the calendar, written without a thousands separator.
        Year = "year",
        /// US dollars for each US dollar.
        UsdPerUsd = "usd_per_usd",
        /// Japanese yen for each Japanese yen.
        JpyPerJpy = "jpy_per_jpy",
        /// A plain number.
        Number = "number",
    }
}

impl Unit {
    /// True for hundredths: such a value is a share once divided by 100.
    pub const fn is_rate(self) -> bool {
        matches!(self, Self::Percent | Self::PercentOfCompanies | Self::PercentAYear)
    }

    /// True for money and for what is counted one by one: their change can also be told in percent.
    pub const fn is_amount(self) -> bool {
        matches!(
            self,
            Self::UsdTrillion
                | Self::UsdBillion
                | Self::JpyBillion
                | Self::JpyBillionAYear
                | Self::JpyMillion
                | Self::Countries
                | Self::CountriesAYear
                | Self::Agreements
                | Self::Companies
        )
    }

    /// True where values of both can be compared: the same thing is counted, at whatever scale.
    pub fn measures_as(self, other: Self) -> bool {
        match (self, other) {
            (Self::UsdTrillion | Self::UsdBillion, Self::UsdTrillion | Self::UsdBillion)
            | (Self::JpyBillion | Self::JpyMillion, Self::JpyBillion | Self::JpyMillion) => true,
            _ => self == other,
        }
    }

    /// How much one of this unit is in the base: a US dollar, a yen, a share, or the plain count.
    pub const fn scale(self) -> f64 {
        match self {
            Self::UsdTrillion => 1e12,
            Self::UsdBillion | Self::JpyBillion | Self::JpyBillionAYear => 1e9,
            Self::JpyMillion => 1e6,
            Self::Percent | Self::PercentOfCompanies | Self::PercentAYear => 0.01,
            _ => 1.0,
        }
    }

    /// A value of this unit in the base.
    ///
    /// A rate's decimal point is moved rather than the binary number divided, so that 5.2 % is
    /// 0.052 exactly as a scenario file writes it, and not 0.052000000000000005.
    pub fn to_base(self, value: f64) -> f64 {
        if self.is_rate() { share(value) } else { value * self.scale() }
    }

    /// A value of the base in this unit.
    pub fn from_base(self, value: f64) -> f64 {
        if self.is_rate() { value * 100.0 } else { value / self.scale() }
    }
}

/// A percentage as a share, by its decimal digits.
fn share(percent: f64) -> f64 {
    format!("{percent}e-2").parse().unwrap_or(percent / 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_becomes_the_share_that_a_person_would_write() {
        for (percent, expected) in
            [(5.2, 0.052), (18.4, 0.184), (0.04, 0.0004), (-3.0, -0.03), (1e21, 1e19)]
        {
            assert_eq!(Unit::PercentAYear.to_base(percent).to_bits(), f64::to_bits(expected));
        }
        assert!(Unit::Percent.to_base(f64::NAN).is_nan());
        assert!(Unit::Percent.to_base(f64::INFINITY).is_infinite());
    }

    #[test]
    fn every_word_leads_back_to_its_unit() {
        for (unit, code) in Unit::ALL.iter().zip(Unit::CODES) {
            assert_eq!(unit.code(), *code);
            assert_eq!(Unit::from_code(code), Some(*unit));
        }
        assert_eq!(Unit::from_code("furlongs"), None);
    }
}
