//! The best split for each aim, what the scenario's own comes to beside it, and how much hangs on it.

use std::sync::Arc;

use leptos::prelude::*;
use model::{JPY_MILLION_PER_BN, Pillar};
use report::{Lang, Unit};
use scenario::analysis::{BestSplit as Best, NEARLY, Objective};
use text::{money, outcome, quantity, sentence, words::sensitivity_page::SensitivityPage};

use super::split_words::{of_pillars, split};
use crate::part::sensitivity::{PageData, Splits};

/// Shares are told in so many parts.
const PARTS: f64 = 1000.0;

/// A row an aim. Nothing while nothing has been worked out.
#[component]
pub(crate) fn BestSplit(
    lang: Lang,
    page: Arc<PageData>,
    splits: ArcRwSignal<Option<Arc<Splits>>>,
    /// Told the split that the reader takes, in parts; none where nothing answers.
    take: Option<UnsyncCallback<[u32; 3]>>,
) -> impl IntoView {
    let words = SensitivityPage::of(lang);
    let more = money::jpy(lang, JPY_MILLION_PER_BN).to_string();
    let more = sentence::text(words.column_more, &[("amount", more)]);
    let heads = [words.column_objective, words.column_split, words.column_value, words.column_own];
    view! {
        <div class="table-scroll best-splits" tabindex="0" role="group" aria-label=words.best_caption>
            <table role="table">
                <caption>{words.best_caption}</caption>
                <thead role="rowgroup"><tr role="row">
                    {heads.map(|head| view! { <th role="columnheader" scope="col">{head}</th> })}
                    <th role="columnheader" scope="col"><span data-result="marginal">{more.clone()}</span></th>
                    <th role="columnheader" scope="col">{words.column_flat}</th>
                </tr></thead>
                <tbody role="rowgroup">{move || splits.get().map(|splits| rows(lang, &page, &splits, (&more, take)))}</tbody>
            </table>
        </div>
    }
}

fn rows(
    lang: Lang,
    page: &PageData,
    splits: &Splits,
    more: (&str, Option<UnsyncCallback<[u32; 3]>>),
) -> Vec<AnyView> {
    let rows = Objective::ALL.into_iter().zip(&splits.best);
    rows.map(|(objective, best)| row(lang, page, splits, (objective, *best), more)).collect()
}

fn row(
    lang: Lang,
    page: &PageData,
    splits: &Splits,
    (objective, best): (Objective, Option<Best>),
    (more, take): (&str, Option<UnsyncCallback<[u32; 3]>>),
) -> AnyView {
    let words = SensitivityPage::of(lang);
    let of = objective.outcome();
    let aim = view! { <th role="rowheader" scope="row" data-result="objective">{outcome::aim(lang, objective)}</th> };
    let own = outcome::amount(lang, of, splits.now[of as usize]);
    let Some(best) = best else {
        return view! {
            <tr role="row">
                {aim}
                <td role="cell" data-label=words.column_split>{words.best_nothing}</td>
                <td role="cell" data-label=words.column_value data-result="own-split">{own.clone()}</td>
                <td role="cell" data-label=words.column_own data-result="own-split">{own}</td>
                <td role="cell" hidden=""></td>
                <td role="cell" hidden=""></td>
            </tr>
        }
            .into_any();
    };
    let parts = parts(best.shares);
    let marginal =
        of_pillars(lang, page, |pillar| outcome::change(lang, of, best.marginal[pillar.index()]));
    let button = take.map(|take| {
        view! { <button type="button" class="button button-small" on:click=move |_| take.run(parts)>{words.take_best}</button> }
    });
    view! {
        <tr role="row">
            {aim}
            <td class="words" role="cell" data-label=words.column_split><span data-result="best-split">{split(lang, page, parts)}</span> {button}</td>
            <td role="cell" data-label=words.column_value data-result="best-split">{outcome::amount(lang, of, Some(best.value))}</td>
            <td role="cell" data-label=words.column_own data-result="own-split">{own}</td>
            <td class="words" role="cell" data-label=more.to_owned() data-result="marginal">{marginal}</td>
            <td class="words" role="cell" data-label=words.column_flat data-result="flatness">{flat(lang, splits, best)}</td>
        </tr>
    }
    .into_any()
}

/// Shares in parts that add up to the whole.
fn parts(shares: [f64; Pillar::ALL.len()]) -> [u32; 3] {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of 1000")]
    let of = |share: f64| (share * PARTS).round() as u32;
    let [negotiation, expansion, _] = shares.map(of);
    let whole = of(1.0);
    let expansion = expansion.min(whole.saturating_sub(negotiation));
    [negotiation, expansion, whole.saturating_sub(negotiation + expansion)]
}

/// How many splits are about as good.
fn flat(lang: Lang, splits: &Splits, best: Best) -> String {
    let percent = |share: f64| quantity(lang, Unit::Percent, 100.0 * share, 0).to_string();
    let nearly = ("nearly", percent(NEARLY));
    let share = quantity(lang, Unit::Percent, 100.0 * best.nearly_as_good, 1).to_string();
    let count = text::number::grouped(&splits.map.len().to_string());
    let values = [("count", count), ("share", share), nearly];
    sentence::line(SensitivityPage::of(lang).flat, &values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_add_up_to_the_whole() {
        assert_eq!(parts([0.6325, 0.0005, 0.367]), [633, 1, 366]);
        assert_eq!(parts([0.0, 1.0, 0.0]), [0, 1000, 0]);
        assert_eq!(parts([0.9996, 0.0004, 0.0]).iter().sum::<u32>(), 1000);
    }
}
