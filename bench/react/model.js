// The calculator's central model for one budget a year in each pillar, in JPY bn, from 2026 to 2030.
// The equations are those of crates/model, at the central values of data/assumptions.toml.
const REPORTED = { negotiation: 10, expansion: 12, cooperation: 8 };
const PILLARS = Object.keys(REPORTED);
const [BASE, FIRST, LAST_BUDGET, END] = [2024, 2026, 2030, 2040];
const DELAY = 2;
const EXCHANGE = 155.2;
const POOL = 80;

const years = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const sum = (values) => values.reduce((total, value) => total + value, 0);

/** What each pillar's money does by year, 1 being the reported budget in a steady state. */
function effects(budget) {
  const [persistence, half] = [0.5, 10];
  const effect = {};
  for (const pillar of PILLARS) {
    let capability = 0;
    effect[pillar] = {};
    for (const year of years(FIRST, END)) {
      const paid = year > FIRST && year - 1 <= LAST_BUDGET ? budget[pillar] : 0;
      capability = persistence * capability + (1 - persistence) * paid;
      effect[pillar][year] =
        Math.log(1 + capability / half) / Math.log(1 + REPORTED[pillar] / half);
    }
  }
  return (pillar, year) => effect[pillar][year] ?? 0;
}

/** Countries by year that have adopted the rules. */
function adopters(effect) {
  const [baseline, programme, weight] = [1.6, 1.5, 0.6];
  let intensity = 0;
  return Object.fromEntries(
    years(2025, END).map((year) => {
      const acted = year - DELAY;
      const use = weight * effect("negotiation", acted) + (1 - weight) * effect("cooperation", acted);
      intensity += year > 2025 ? baseline + programme * use : 0;
      return [year, POOL * (1 - Math.exp(-intensity / POOL))];
    }),
  );
}

/** Every year's results. */
export function paths(budget) {
  const effect = effects(budget);
  const won = adopters(effect);
  const lost = adopters(() => 0);
  let market = 98;
  return years(BASE, END).map((year) => {
    const k = year - BASE;
    market *= k === 0 ? 1 : 1 + 0.043 + (0.227 - 0.043) * 0.2 ** k;
    const more = (won[year] ?? 0) - (lost[year] ?? 0);
    const support = (10 * 12 * effect("expansion", year) + 0.83 * 8 * effect("cooperation", year)) / EXCHANGE;
    const rules = market * 0.003 * 0.05 * more;
    const without = Math.min(1, 0.426 * 1.03 ** k);
    const constrained = without * (1 - (0.5 * more) / POOL);
    const avoided = (120 * (without - constrained)) / 0.426;
    const gain = 2 * 12 * effect("expansion", year) + 0.5 * avoided;
    return { year, market, support, rules, exports: market + support + rules, adopters: won[year] ?? 0, constrained, avoided, gain };
  });
}

/** Benefits for a yen of cost up to a year; NaN without money. */
export function ratio(rows, budget, to) {
  const present = (value, year) => value / 1.04 ** (year - FIRST);
  const yearly = sum(PILLARS.map((pillar) => budget[pillar]));
  const benefits = sum(rows.filter(({ year }) => year >= FIRST && year <= to).map(({ gain, year }) => present(gain, year)));
  return benefits / (1.1 * sum(years(FIRST, LAST_BUDGET).map((year) => present(yearly, year))));
}

export const reported = REPORTED;
