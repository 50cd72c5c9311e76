//! A reader who works out the formula of a sentence by hand gets the result that the sentence prints.

#![cfg(test)]

use equations::{Step, traces, work_out};
use model::ChoiceId;
use scenario::{AssumptionId, Scenario};

/// The formula of a sentence in the notation that is worked out here.
fn formula(said: &str) -> String {
    let mut formula = String::new();
    let mut rest = said;
    while let Some((before, after)) = rest.split_once("^(") {
        let mut open = 1;
        let closes = |sign: char| {
            open += i32::from(sign == '(') - i32::from(sign == ')');
            open == 0
        };
        let end = after.find(closes).unwrap();
        formula = format!("{formula}{before}^{{{}}}", &after[..end]);
        rest = &after[end + 1..];
    }
    let formula = [&*formula, rest].concat().replace('×', "·").replace('÷', "/");
    // Thousands have a comma without a space behind it.
    let mut plain = String::new();
    for (at, sign) in formula.char_indices() {
        let next = formula[at + sign.len_utf8()..].chars().next();
        if sign != ',' || next == Some(' ') {
            plain.push(sign);
        }
    }
    percent(&plain)
}

/// `4.3%` as a share.
fn percent(formula: &str) -> String {
    let mut parts = formula.split('%').map(str::to_owned).collect::<Vec<_>>();
    let last = parts.pop().unwrap();
    let shares = parts.into_iter().map(|part| {
        let number = part.rfind(|sign: char| !sign.is_ascii_digit() && sign != '.');
        let (before, number) = part.split_at(
            number.map_or(0, |at| at + part[at..].chars().next().map_or(0, char::len_utf8)),
        );
        format!("{before}({number} / 100)")
    });
    shares.collect::<String>() + &last
}

/// A printed amount, and half of its last digit.
fn amount(said: &str) -> (f64, f64) {
    let said = said.replace([',', '$', '¥'], "").replace('−', "-");
    let end = said.find(|sign: char| !"-.0123456789".contains(sign)).unwrap_or(said.len());
    let (digits, unit) = said.split_at(end);
    let scale = match unit.trim() {
        "trillion" => 1e3,
        "million" => 1e-3,
        "%" => 1e-2,
        _ => 1.0,
    };
    let decimals = digits.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let last = scale * 10_f64.powi(-i32::try_from(decimals).unwrap());
    let number: f64 = digits.parse().unwrap_or_else(|_| panic!("{said} is no amount"));
    (number * scale, last / 2.0)
}

fn scenarios() -> [Scenario; 3] {
    let report = Scenario::reported();
    let with = |id, value| report.with_assumption(AssumptionId::Choice(id), value).unwrap();
    [with(ChoiceId::FirstBudgetYear, 2029.0), with(ChoiceId::InitialAdopters, 38.0), report]
}

#[test]
fn every_formula_gives_its_printed_result() {
    let mut worked_out = 0;
    for trace in scenarios().iter().flat_map(traces) {
        let calculated = |step: &&Step| step.kind == "calculated" && step.value.is_some();
        for step in trace.steps.iter().filter(calculated) {
            let said = step.sentence.en.trim_end_matches('.');
            let Some((before, result)) = said.rsplit_once(" = ") else { continue };
            let (_, sum) = before.rsplit_once(": ").unwrap();
            let (wanted, half) = amount(result);
            let ours = work_out(&formula(sum), &|_| None)
                .unwrap_or_else(|| panic!("{said}: {}", formula(sum)));
            assert!((ours - wanted).abs() <= half * (1.0 + 1e-9) + 1e-12, "{said}: {ours}");
            worked_out += 1;
        }
    }
    assert!(worked_out > 1_000, "{worked_out} prove little");
}
