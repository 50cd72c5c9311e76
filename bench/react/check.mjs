// Whether the peer computes what the site computes: both numbers of the reported plan.
import { paths, ratio, reported } from "./model.js";

const rows = paths(reported);
const goal = rows.find(({ year }) => year === 2030);
const pairs = [
  [goal.market, 131.7678], [goal.support, 0.7799], [goal.rules, 0.0367], [goal.exports, 132.5844],
  [goal.adopters, 9.4676], [goal.constrained, 0.5028], [goal.avoided, 1.6608],
  [ratio(rows, reported, 2030), 0.4704], [ratio(rows, reported, 2035), 0.7952], [ratio(rows, reported, 2040), 0.8727],
];
for (const [value, wanted] of pairs) {
  if (Math.abs(value - wanted) > 1e-4 * Math.max(1, wanted)) throw new Error(`${value} is not ${wanted}`);
}
console.log("react/model.js: the central path is the site's");
