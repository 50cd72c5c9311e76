//! One measurement, and the table of all.

use serde_json::{Value, json};

/// What was measured, with the most that it should be.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) value: f64,
    pub(super) unit: String,
    pub(super) limit: Option<f64>,
}

impl Row {
    pub(super) fn json(&self) -> Value {
        json!({ "name": self.name, "value": self.value, "unit": self.unit, "limit": self.limit })
    }

    /// What a program printed; `None` if it is no row.
    pub(super) fn from_json(value: &Value) -> Option<Self> {
        Some(Self {
            name: value.get("name")?.as_str()?.into(),
            value: value.get("value")?.as_f64()?,
            unit: value.get("unit")?.as_str()?.into(),
            limit: value.get("limit").and_then(Value::as_f64),
        })
    }

    fn line(&self) -> String {
        let limit = self.limit.map_or_else(String::new, |limit| {
            let verdict = if self.value > limit { "OVER" } else { "ok" };
            format!("  at most {limit} {}: {verdict}", self.unit)
        });
        format!("{:<56} {:>7.1} {}{limit}", self.name, self.value, self.unit)
    }
}

/// One line a row.
pub(super) fn table(rows: &[Row]) -> String {
    rows.iter().map(Row::line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(value: f64, limit: Option<f64>) -> Row {
        Row { name: "page".into(), value, unit: "KB".into(), limit }
    }

    #[test]
    fn a_row_survives_json() {
        let row = row(29.5, Some(30.0));
        assert_eq!(Row::from_json(&row.json()), Some(row));
        assert_eq!(Row::from_json(&json!({ "name": "page" })), None);
    }

    #[test]
    fn the_table_says_what_is_over() {
        assert!(table(&[row(30.1, Some(30.0))]).ends_with("at most 30 KB: OVER"));
        assert!(table(&[row(30.0, Some(30.0))]).ends_with("at most 30 KB: ok"));
        assert!(table(&[row(30.0, None)]).ends_with("30.0 KB"));
    }
}
