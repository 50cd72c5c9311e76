//! Links: any scenario comes back, and whatever is wrong with a link is told.

use model::{Budgets, ChoiceId, Choices, ParameterId, Pillar, Range};
use proptest::prelude::*;
use scenario::link::{LONGEST, LinkError, read, write};
use scenario::{LONGEST_NAME, Scenario, facts};

use crate::{STEP, after, arbitrary, step};

fn without_note(scenario: &Scenario) -> Scenario {
    scenario.labelled(scenario.name(), "").unwrap()
}

fn moved() -> Scenario {
    after([step(Pillar::Negotiation, STEP)]).unwrap().scenario().clone()
}

proptest! {
    #[test]
    fn any_scenario_comes_back_without_its_note(scenario in arbitrary::scenario()) {
        let link = write(&scenario);
        prop_assert!(link.len() <= LONGEST);
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
        prop_assert_eq!(read(&link), Ok(without_note(&scenario)));
    }

    #[test]
    fn a_link_cut_anywhere_is_told(scenario in arbitrary::scenario(), share in 0.0..1.0_f64) {
        let link = write(&scenario);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a length")]
        let end = (share * link.len() as f64) as usize;
        let expected = if end == 0 { LinkError::NotALink } else { LinkError::Incomplete };
        prop_assert_eq!(read(&link[..end]), Err(expected));
    }

    #[test]
    fn a_link_with_another_character_gives_no_scenario(
        scenario in arbitrary::scenario(), share in 0.0..1.0_f64, other in "[A-Za-z0-9_-]",
    ) {
        let link = write(&scenario);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a length")]
        let at = 1 + (share * (link.len() - 1) as f64) as usize;
        prop_assume!(link[at..=at] != other);
        let mut changed = link;
        changed.replace_range(at..=at, &other);
        prop_assert!(matches!(read(&changed), Err(LinkError::Changed | LinkError::Incomplete)));
    }

    #[test]
    fn reading_never_panics(text in "2?[A-Za-z0-9_-]{0,300}|\\PC{0,100}") {
        prop_assert!(read(&text).is_err());
    }

    /// Whatever a message has around a link, it is read; a cut one is known as cut.
    #[test]
    fn a_link_is_found_in_the_text_around_it(
        scenario in arbitrary::scenario(), before in BEFORE, after in AFTER,
    ) {
        let link = write(&scenario);
        let text = [&before, &*link, &after].concat();
        prop_assert_eq!(read(&text), Ok(without_note(&scenario)), "{}", text);
        let encoded = percent_encoding::utf8_percent_encode(&text, percent_encoding::CONTROLS);
        prop_assert_eq!(read(&encoded.to_string()), Ok(without_note(&scenario)), "{}", text);
        let cut = [&before, &link[..link.len() - 1], " そして"].concat();
        prop_assert_eq!(read(&cut), Err(LinkError::Incomplete), "{}", cut);
    }
}

const BEFORE: &str = "|\u{200b}|(見て：|<|「|)https://example\\.jp/dtn/ja/programme/(#s=|%23s=|%23s%3D|＃ｓ＝|%2523s%253D|#s=\u{200b})";
const AFTER: &str = "|[。、，．）)」』】〉》.,;:!?！？'\"”’>*~ \u{3000}\n\u{200b}\u{feff}]+|\\PC{0,20}|。これを見てください|&utm_source=x|AAAA|%E3%80%82|#s=|<br>";

/// Each kind alone, so that none depends on chance.
#[test]
fn what_chat_programs_and_input_methods_put_around_a_link_is_no_part_of_it() {
    let scenario = moved();
    let link = write(&scenario);
    for after in [
        "。",
        "、",
        "）",
        ")",
        ".",
        "」",
        "”",
        "'",
        "\"",
        " ",
        "\u{3000}",
        "\n",
        "\r\n",
        "\t",
        "です",
        "and more",
        "AAAA",
        "%E3%80%82",
        "%",
        "%E3%8",
        "&a=b",
        "#",
        "#top",
        "?x",
        "…",
    ] {
        assert_eq!(read(&[&link, after].concat()), Ok(scenario.clone()), "{after:?}");
    }
    for before in
        ["https://example.jp/ja/programme/#s=", "ja/programme/%23s=", "%2523s%3D", "＃ｓ＝"]
    {
        assert_eq!(read(&[before, &link].concat()), Ok(scenario.clone()), "{before}");
    }
    let (one, two) = link.split_at(link.len() / 2);
    for between in ["\u{200b}", "\u{feff}", "\u{ad}", "\n", "\r\n", " ", "=%0A"] {
        let text = [one, between, two].concat();
        let expected = if between.starts_with('=') {
            Err(LinkError::Incomplete)
        } else {
            Ok(scenario.clone())
        };
        assert_eq!(read(&text), expected, "{between:?}");
    }
    assert_eq!(read(&[one, "\n> ", two].concat()), Ok(scenario.clone()));
    let wide = |c: char| char::from_u32(u32::from(c) - 0x21 + 0xff01).unwrap();
    assert_eq!(read(&link.chars().map(wide).collect::<String>()), Ok(scenario.clone()));
    // A dash that an editor has made longer is the same sign.
    let dashed = scenario.labelled("\u{fb}\u{3ff}\u{fb}\u{3ff}", "").unwrap();
    let text = write(&dashed);
    assert!(text.contains(['-', '_']), "{text}");
    assert_eq!(read(&text.replace('-', "–")), Ok(dashed));
}

#[test]
fn of_two_links_the_first_whole_one_is_read() {
    let (one, two) = (write(&moved()), write(&Scenario::reported()));
    let text = |one: &str| format!("https://a/#s={one} https://a/#s={two}");
    assert_eq!(read(&text(&one)), Ok(moved()));
    assert_eq!(read(&text(&one[..one.len() / 2])), Ok(Scenario::reported()));
}

#[test]
fn what_is_no_link_says_why() {
    let link = write(&moved());
    let other = |version: &str| [version, link.get(1..).unwrap()].concat();
    for (text, error) in [
        ("", LinkError::NotALink),
        ("x", LinkError::NotALink),
        ("あ", LinkError::NotALink),
        ("https://example.jp/ja/programme/", LinkError::NotALink),
        ("2", LinkError::Incomplete),
        ("1BAAAAACKZevQ", LinkError::Unpublished),
        ("https://example.jp/ja/programme/#s=1CgAAAwH4VQH4VQAdhsxz", LinkError::Unpublished),
        (&other("1"), LinkError::Unpublished),
        (&other("3"), LinkError::Newer),
        (&"x".repeat(100_001), LinkError::TooLong),
    ] {
        assert_eq!(read(text), Err(error), "{text}");
    }
}

#[test]
fn a_small_change_is_a_short_link() {
    assert_eq!(read(&write(&Scenario::reported())), Ok(Scenario::reported()));
    assert!(write(&Scenario::reported()).len() <= 14, "{}", write(&Scenario::reported()));
    assert!(write(&moved()).len() <= 24, "{}", write(&moved()));
}

/// 14 digits, within the bounds, next to a share of the way between them.
fn long(min: f64, max: f64, share: f64) -> f64 {
    min + (max - min) * share
}

#[test]
fn the_longest_scenario_fits() {
    let choices = ChoiceId::ALL.map(|id| {
        let bound = facts().choice(id.id()).unwrap();
        if bound.whole { bound.max } else { long(bound.min, bound.max, 0.777_777_777_777_77) }
    });
    let mut choices = Choices::from_values(choices).unwrap();
    choices.first_budget_year = *model::FIRST_BUDGET_YEARS.start();
    choices.base_year = choices.first_budget_year - 1;
    let largest = facts().largest_amount;
    let years = choices.first_budget_year..=model::LAST_BUDGET_YEAR;
    let schedule = || years.clone().zip((0..).map(|n| largest - n)).collect();
    let ranges = ParameterId::ALL.map(|id| {
        let bound = facts().parameter(id.id()).unwrap();
        let [low, central, high] =
            [0.111_111_111_111_11, 0.333_333_333_333_33, 0.777_777_777_777_77]
                .map(|share| long(bound.min, bound.max, share));
        Range::new(id, low, central, high).unwrap()
    });
    let name = "\u{1f310}".repeat(LONGEST_NAME);
    let budgets = Budgets::new([schedule(), schedule(), schedule()]);
    let scenario = Scenario::new(name, String::new(), budgets, choices, ranges).unwrap();
    let link = write(&scenario);
    assert!((1_500..=LONGEST).contains(&link.len()), "{}", link.len());
    assert_eq!(read(&link), Ok(scenario));
}
