//! A second edition is a second folder: today's figures are its, and each is compared with the last.

use report::{Change, Data, Lang};

use crate::folder::{Copy, data};

/// Two editions; in the second, edits of `figures.toml` as (what stood there, what stands there now).
fn second(edits: &[(&str, &str)]) -> Data {
    let copy = Copy::new();
    copy.duplicate("edition-1", "edition-2");
    let mut text = copy.text("edition-2/figures.toml");
    for (find, write) in edits {
        assert!(text.contains(find), "{find}");
        text = text.replacen(find, write, 1);
    }
    copy.write("edition-2/figures.toml", text.as_bytes());
    report::read(copy.path())
        .unwrap_or_else(|faults| panic!("{}", report::explain(&faults, Lang::En)))
}

#[test]
fn with_one_edition_nothing_is_compared() {
    let data = data();
    assert_eq!(data.earlier, None);
    assert_eq!(data.change("S2.5"), None);
    assert!(data.changes().is_empty());
}

#[test]
fn today_is_the_highest_number_and_not_the_last_in_the_alphabet() {
    let copy = Copy::new();
    for number in [2, 10] {
        copy.duplicate("edition-1", &format!("edition-{number}"));
    }
    copy.write(
        "edition-2/edition.toml",
        b"[edition]\nname = { ja = \"\xe4\xba\x8c\", en = \"Two\" }\n",
    );
    let data = report::read(copy.path()).expect("three editions that differ in name");
    assert_eq!(data.edition.en, "Next survey");
    assert_eq!(data.earlier.map(|earlier| earlier.name.en).as_deref(), Some("Two"));
}

#[test]
fn today_is_the_second_edition_and_the_first_stands_behind_it() {
    let data = second(&[("value = 98\n", "value = 110\n")]);
    assert_eq!(data.figure("S2.5").and_then(|figure| figure.value), Some(110.0));
    assert_eq!(data.facts().reported.base_exports, 110.0, "the calculator starts from today");
    let change = data.change("S2.5").expect("in both editions");
    assert_eq!(change.before().and_then(|figure| figure.value), Some(98.0));
    assert_eq!(change.difference(), Some(12.0));
    assert_eq!(change.percent(), Some(12.244_897_959_2));
    let derived = data.change("D.goal_gap").expect("what follows is compared too");
    assert_eq!(derived.difference(), Some(-12.0));
    assert_eq!(data.change("E.wto_world_2022"), None, "what is not the report's has no edition");
}

#[test]
fn rates_years_and_bounds_have_no_change_in_percent() {
    let edits = [
        ("value = 18.4\n", "value = 16.9\n"),
        ("value = 2030\n", "value = 2031\n"),
        ("value = 20\n", "value = 25\n"),
    ];
    let data = second(&edits);
    for (id, difference) in [("S2.2", -1.5), ("S4.6.year", 1.0), ("S4.6", 5.0)] {
        let change = data.change(id).expect(id);
        assert_eq!((change.difference(), change.percent()), (Some(difference), None), "{id}");
    }
}

#[test]
fn what_is_new_dropped_or_worded_differently_is_listed_and_nothing_else() {
    let new = "[[figure]]\nid = \"S2.11\"\nkind = \"reported\"\nsection = \"S2.11\"\nvalue = 7\nunit = \"countries\"\nplausible = [1, 10]\nplausible_unit = \"countries\"\nname.ja = \"新\"\nname.en = \"New\"\n\n[[figure]]\nid = \"S2.1\"";
    let data = second(&[
        ("[[figure]]\nid = \"S2.1\"", new),
        ("id = \"S1.3\"", "id = \"S1.4\""),
        ("多国間と二国間の枠組み", "多国間の枠組み"),
    ]);
    let listed: Vec<(&str, char)> = data
        .changes()
        .into_iter()
        .map(|change| {
            let how = match change {
                Change::New(_) => 'n',
                Change::Dropped(_) => 'd',
                Change::Kept { .. } => 'k',
            };
            (change.figure().id.as_str(), how)
        })
        .collect();
    assert_eq!(listed, [("S1.2", 'k'), ("S1.4", 'n'), ("S2.11", 'n'), ("S1.3", 'd')]);
}
