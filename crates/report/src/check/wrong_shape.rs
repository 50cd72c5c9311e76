//! Every key holds what it should: words, a number, yes or no, a list.

use super::written::as_typed;
use super::{Finding, Rule, words};
use crate::Bilingual;
use crate::raw::{Cell, Content, Field, RawData, Row, Shape};

pub(super) const RULE: Rule =
    Rule { id: "wrong-shape", name: ["値の形", "what a key holds"], whole: false, find };

fn find(raw: &RawData) -> Vec<Finding> {
    raw.rows.iter().flat_map(findings).collect()
}

fn findings(row: &Row) -> Vec<Finding> {
    let fields = row.fields.iter().filter_map(|field| Some((field, row.cells.get(field.name)?)));
    fields
        .filter(|(field, cell)| !fits(field.shape, cell))
        .map(|(field, cell)| finding(row, field, cell))
        .collect()
}

fn finding(row: &Row, field: &Field, cell: &Cell) -> Finding {
    let (key, location) = (field.name, row.location_of(field.name));
    if let (Shape::Number | Shape::Whole, Content::Text(text)) = (field.shape, &cell.content)
        && let Some(number) = as_typed(text)
    {
        return Finding {
            location,
            problem: words(
                format!("「{key}」の「{text}」は、数ではなく言葉として書かれています。"),
                format!("“{key}”: “{text}” is written as words and not as a number."),
            ),
            remedy: words(
                format!(
                    "引用符、桁区切りのコンマ、% をつけずに {key} = {number} と書いてください。"
                ),
                format!("Write {key} = {number}, without quotation marks, thousands commas or %."),
            ),
        };
    }
    Finding {
        location,
        problem: words(
            format!("「{key}」の値の形が違います。"),
            format!("“{key}” does not hold the right thing."),
        ),
        remedy: remedy(key, field.shape),
    }
}

fn fits(shape: Shape, cell: &Cell) -> bool {
    let each = |inner: Shape| match &cell.content {
        Content::List(list) => list.iter().all(|item| fits(inner, item)),
        _ => false,
    };
    match shape {
        Shape::Text | Shape::TextOrNone | Shape::Date | Shape::Unit | Shape::Code(_) => {
            matches!(cell.content, Content::Text(_))
        }
        Shape::Words | Shape::WordsOrNone | Shape::Rows(_)
            if matches!(cell.content, Content::Table(_)) =>
        {
            !matches!(shape, Shape::Rows(_)) && languages_are_text(cell)
        }
        Shape::Words | Shape::WordsOrNone => false,
        Shape::WordsList => each(Shape::Words),
        // Whether a number is finite is another rule's question.
        Shape::Number => matches!(cell.content, Content::Number(_)),
        Shape::Whole => {
            matches!(cell.content, Content::Number(n) if !n.is_finite()) || cell.whole().is_some()
        }
        Shape::NumberList => each(Shape::Number),
        Shape::WholeList => each(Shape::Whole),
        Shape::YesNo => matches!(cell.content, Content::YesNo(_)),
        Shape::TextList => each(Shape::Text),
        Shape::Rows(_) => match &cell.content {
            Content::List(list) => {
                list.iter().all(|item| matches!(item.content, Content::Table(_)))
            }
            _ => false,
        },
    }
}

fn languages_are_text(cell: &Cell) -> bool {
    let Content::Table(cells) = &cell.content else {
        return false;
    };
    cells.values().all(|inner| matches!(inner.content, Content::Text(_)))
}

fn remedy(key: &str, shape: Shape) -> Bilingual {
    let (ja, en, example) = example(shape);
    let example = example.replace("KEY", key);
    words(
        format!("{ja}次の形で書いてください：{example}"),
        format!("Write {en} like this: {example}"),
    )
}

/// What is wanted, in Japanese and English, and how it is typed.
fn example(shape: Shape) -> (&'static str, &'static str, &'static str) {
    match shape {
        Shape::Text | Shape::TextOrNone => ("言葉を", "words", "KEY = \"…\""),
        Shape::Unit => ("単位を", "a unit", "KEY = \"percent\""),
        Shape::Code(_) => ("決まった言葉を", "one of the fixed words", "KEY = \"…\""),
        Shape::Date => ("年月日を", "a date", "KEY = \"2026-11-24\""),
        Shape::Words | Shape::WordsOrNone => {
            ("二つの言語を", "both languages", "KEY.ja = \"…\" / KEY.en = \"…\"")
        }
        Shape::WordsList => {
            ("二つの言語の組を", "pairs of both languages", "KEY = [{ ja = \"…\", en = \"…\" }]")
        }
        Shape::Number => ("数を", "a number", "KEY = 3.8"),
        Shape::NumberList => ("数の並びを", "a list of numbers", "KEY = [1, 2.5]"),
        Shape::Whole => ("0以上の整数を", "a whole number, 0 or more,", "KEY = 10"),
        Shape::WholeList => {
            ("0以上の整数の並びを", "whole numbers, 0 or more,", "KEY = [10, 12, 8]")
        }
        Shape::YesNo => {
            ("true（はい）か false（いいえ）を", "true (yes) or false (no)", "KEY = true")
        }
        Shape::TextList => ("言葉の並びを", "a list of words", "KEY = [\"…\", \"…\"]"),
        Shape::Rows(_) => ("表を", "tables", "[[….KEY]]"),
    }
}
