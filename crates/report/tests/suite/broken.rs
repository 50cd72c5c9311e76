//! Bad input never ends the program: it becomes faults, or harmless data.

use std::fs;

use crate::folder::{Copy, real};

const FILES: &[&str] = &[
    "site.toml",
    "edition-1/edition.toml",
    "edition-1/figures.toml",
    "edition-1/positions.toml",
    "edition-1/programme.toml",
    "assumptions.toml",
    "directions.toml",
    "sources.toml",
    "external.toml",
];

#[test]
fn a_folder_that_is_not_there_gives_one_fault_a_file_and_one_for_all_editions() {
    let faults = report::read(&real().join("nowhere")).expect_err("nothing is there");
    let shared = FILES.iter().filter(|file| !file.starts_with("edition-")).count();
    let rules: Vec<&str> = faults.iter().map(|fault| fault.rule).collect();
    assert_eq!(rules, [vec!["edition-absent"], vec!["file"; shared]].concat());
}

#[test]
fn each_file_can_be_empty_or_absent_or_a_folder_without_false_alarms_elsewhere() {
    for file in FILES {
        for how in ["empty", "absent", "folder"] {
            let copy = Copy::new();
            copy.delete(file);
            match how {
                "empty" => copy.write(file, b""),
                "folder" => fs::create_dir(copy.path().join(file)).expect("a folder can be made"),
                _ => {}
            }
            let faults = report::read(copy.path()).expect_err("a file is missing");
            let rules: Vec<&str> = faults.iter().map(|fault| fault.rule).collect();
            assert_eq!(rules, ["file"], "{file} {how}");
        }
    }
}

#[test]
fn numbers_beyond_reason_are_refused() {
    for number in [
        "nan",
        "inf",
        "-inf",
        "1e309",
        "-1e308",
        "9223372036854775808",
        "1e16",
        "-3.8",
        "0x7fffffffffffffff",
    ] {
        let copy = Copy::new();
        let text = copy
            .text("edition-1/figures.toml")
            .replace("value = 3.8\n", &format!("value = {number}\n"));
        copy.write("edition-1/figures.toml", text.as_bytes());
        let faults = report::read(copy.path()).expect_err(number);
        let known =
            |rule| ["number", "syntax", "formula", "role", "amount", "plausible"].contains(&rule);
        assert!(
            faults.iter().any(|fault| fault.rule == "number" || fault.rule == "syntax"),
            "{number}"
        );
        assert!(faults.iter().all(|fault| known(fault.rule)), "{number}: {faults:?}");
    }
}

#[test]
fn a_file_of_brackets_or_of_a_gigantic_line_is_a_fault_like_any_other() {
    let nested = format!("a = {}", "[".repeat(200_000));
    let link = |n: u32| format!("[[figure]]\nid = \"C{n}\"\nformula = \"{{C{}}}\"\n", n + 1);
    let rest = "kind = \"derived\"\nunit = \"times\"\nname.ja = \"鎖\"\nname.en = \"chain\"\n";
    let chain = (0..5_000).fold(String::new(), |chain, n| chain + &link(n) + rest);
    for text in [nested, chain, "x".repeat(1 << 21)] {
        let copy = Copy::new();
        copy.write("external.toml", text.as_bytes());
        assert!(report::read(copy.path()).is_err());
    }
}

/// A small generator of numbers, so that a failure can be seen again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }
}

#[test]
fn random_damage_never_ends_the_program() {
    let pieces: [&[u8]; 10] =
        [b"\"", b"]", b"[[", b"\n", b" = ", b"nan", b"{", b"}", b"\xff", b"-1e999"];
    let mut dice = Dice(7);
    for file in FILES {
        let whole = fs::read(real().join(file)).expect("the file is there");
        for _ in 0..12 {
            let copy = Copy::new();
            let mut bytes = whole.clone();
            for _ in 0..=dice.below(4) {
                let (at, piece) = (dice.below(bytes.len()), pieces[dice.below(pieces.len())]);
                let end = (at + dice.below(12)).min(bytes.len());
                bytes.splice(at..end, piece.iter().copied());
            }
            copy.write(file, &bytes);
            if let Err(faults) = report::read(copy.path()) {
                assert!(!faults.is_empty());
                assert!(
                    faults
                        .iter()
                        .all(|f| f.line > 0 && !f.problem.ja.is_empty() && !f.remedy.en.is_empty())
                );
            }
        }
    }
}
