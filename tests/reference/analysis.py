"""What decides the results, by plain search: tornado, what must be true, the best of all splits."""

import itertools

import numpy as np

from equations import GOAL_YEAR, LAST_BUDGET_YEAR, central
from facts import PILLARS, Facts

PARTS = 100
SEARCHED = 100.0
#: Growth rates may be negative; every other parameter ends at zero.
LOWEST = {"long_run_growth": -0.999, "rule_effect": -0.999, "constraint_growth": -0.999}


def whole(plan: dict, facts: Facts) -> dict:
    """The plan with everything that it leaves out filled in, budgets in JPY million."""
    choices = {id: known["default"] for id, known in facts.choices.items()} | plan.get("choices", {})
    ends = ("low", "central", "high")
    ranges = {id: {end: known[end] for end in ends} for id, known in facts.ranges.items()}
    paid = range(int(choices["first_budget_year"]), LAST_BUDGET_YEAR + 1)
    given = plan.get("budgets", {})
    budgets = {
        pillar: {
            year: given[pillar].get(str(year), 0) if pillar in given else round(amount * 1_000)
            for year in paid
        }
        for pillar, amount in facts.reference.items()
    }
    return {"choices": choices, "parameters": ranges | plan.get("parameters", {}), "budgets": budgets}


def path(plan: dict, facts: Facts) -> dict:
    named = {pillar: {str(year): sum for year, sum in years.items()} for pillar, years in plan["budgets"].items()}
    return central(plan | {"budgets": named}, facts)


def outcomes(plan: dict, facts: Facts) -> dict:
    result = path(plan, facts)
    year = next(row for row in result["years"] if row["year"] == GOAL_YEAR)
    return {
        "exports_difference_usd_bn": year["exports_support_usd_bn"] + year["exports_rules_usd_bn"],
        "exports_usd_bn": year["exports_usd_bn"],
        "adopters_difference": year["adopters"] - year["adopters_base"],
        "adopters": year["adopters"],
        "ratio_2030": result["ratio_2030"],
        "ratio_2035": result["ratio_2035"],
    }


def with_parameter(plan: dict, id: str, value: float) -> dict:
    return plan | {"parameters": plan["parameters"] | {id: {"low": value, "central": value, "high": value}}}


def with_choice(plan: dict, id: str, value: float) -> dict:
    choices = plan["choices"] | {id: value}
    before = int(plan["choices"]["first_budget_year"])
    paid = range(int(choices["first_budget_year"]), LAST_BUDGET_YEAR + 1)
    # A new year has what the first one had.
    budgets = {
        pillar: {year: years[max(year, before)] for year in paid} for pillar, years in plan["budgets"].items()
    }
    return plan | {"choices": choices, "budgets": budgets}


def ends(plan: dict, id: str, facts: Facts) -> tuple[float, float]:
    if id in facts.ranges:
        return plan["parameters"][id]["low"], plan["parameters"][id]["high"]
    offered = facts.choices[id]["offered"]
    low, high = offered[0], offered[-1]
    if id == "base_year":
        limit = plan["choices"]["first_budget_year"] - 1
        return min(low, limit), min(high, limit)
    if id == "first_budget_year":
        limit = plan["choices"]["base_year"] + 1
        return max(low, limit), max(high, limit)
    return low, high


def tornado(plan: dict, facts: Facts) -> dict:
    """Of each outcome the assumptions with their ends; in the order of the data, not of the widths."""
    bars = {}
    for id in itertools.chain(facts.choices, facts.ranges):
        change = with_parameter if id in facts.ranges else with_choice
        low, high = ends(plan, id, facts)
        at = [outcomes(change(plan, id, end), facts) for end in (low, high)]
        bars[id] = (low, high, *at)
    names = outcomes(plan, facts)
    return {
        name: [
            {"input": id, "low": low, "high": high, "at_low": at_low[name], "at_high": at_high[name]}
            for id, (low, high, at_low, at_high) in bars.items()
        ]
        for name in names
    }


def pairs_of_ends(plan: dict, facts: Facts) -> dict:
    """All outcomes with two assumptions at their ends: low and low, low and high, high and low, high and high.
    The first goes to its end first: it may limit what the second can be."""
    filled = whole(plan, facts)
    pairs = itertools.combinations(itertools.chain(facts.choices, facts.ranges), 2)
    return {"name": plan.get("name", ""), "pairs": [_pair(filled, first, second, facts) for first, second in pairs]}


def _pair(plan: dict, first: str, second: str, facts: Facts) -> dict:
    cases = (both for one in at_ends(plan, first, facts) for both in at_ends(one, second, facts))
    return {"inputs": [first, second], "outcomes": [_short(outcomes(case, facts)) for case in cases]}


def at_ends(plan: dict, id: str, facts: Facts) -> list[dict]:
    change = with_parameter if id in facts.ranges else with_choice
    return [change(plan, id, end) for end in ends(plan, id, facts)]


def _short(found: dict) -> list[float | None]:
    """Fourteen digits say more than is compared, and keep the file small."""
    return [None if value is None else float(f"{value:.14g}") for value in found.values()]


def surplus(plan: dict, facts: Facts, goals: dict) -> np.ndarray:
    """How far a plan is beyond each target; not a number where that is not defined."""
    with np.errstate(all="ignore"):
        result = path(plan, facts)
    year = next(row for row in result["years"] if row["year"] == GOAL_YEAR)
    ratios = [result[f"ratio_{until}"] for until in (2030, 2035, 2040)]
    paid = [np.nan if ratio is None else ratio - 1 for ratio in ratios]
    return np.array([year["exports_usd_bn"] - goals["exports"], year["adopters"] - goals["adopters"], *paid])


def break_evens(plan: dict, facts: Facts, goals: dict) -> dict:
    """For each parameter the values, nearest to the central one, at which the targets are reached."""
    return {id: _break_evens(plan, id, facts, goals) for id in facts.ranges}


def _break_evens(plan: dict, id: str, facts: Facts, goals: dict) -> list[float | None]:
    now = plan["parameters"][id]["central"]
    high = SEARCHED * plan["parameters"][id]["high"]
    low = LOWEST.get(id, 0.0)
    at = lambda value: surplus(with_parameter(plan, id, value), facts, goals)
    start = at(now)
    near = np.concatenate([np.linspace(0, 0.02, 80), np.geomspace(0.02, 1, 120)[1:]])
    sides = [(now + (end - now) * near[1:]) for end in (high, low) if end != now]
    grids = [(values, [at(value) for value in values]) for values in sides]
    return [_nearest(now, start[target], [_root(now, start, target, grid, at) for grid in grids]) for target in range(5)]


def _nearest(now: float, start: float, roots: list) -> float | None:
    found = [root for root in roots if root is not None and np.isfinite(start)]
    return min(found, key=lambda root: abs(root - now), default=None)


def _root(now, start, target, grid, at) -> float | None:
    reached = start[target] >= 0
    last = now
    for value, there in zip(*grid):
        if not np.isfinite(there[target]):
            return None
        if (there[target] >= 0) != reached:
            return _bisect(last, value, lambda middle: (at(middle)[target] >= 0) == reached)
        last = value
    return None


def _bisect(same: float, other: float, is_same) -> float:
    for _ in range(60):
        middle = (same + other) / 2
        same, other = (middle, other) if is_same(middle) else (same, middle)
    return (same + other) / 2


def best_splits(plan: dict, facts: Facts) -> dict:
    """The best of all splits in hundredths for each objective: parts and value; none without money."""
    names = ("exports_difference_usd_bn", "adopters_difference", "ratio_2030", "ratio_2035")
    best = dict.fromkeys(names)
    for negotiation in range(PARTS + 1):
        for expansion in range(PARTS + 1 - negotiation):
            parts = (negotiation, expansion, PARTS - negotiation - expansion)
            found = outcomes(plan | {"budgets": split(plan["budgets"], parts)}, facts)
            for name in names:
                if found[name] is not None and (best[name] is None or found[name] > best[name]["value"]):
                    best[name] = {"parts": list(parts), "value": found[name]}
    return best


def split(budgets: dict, parts: tuple[int, int, int]) -> dict:
    """Each year's total in parts, by largest remainders."""
    divided = {pillar: {} for pillar in PILLARS}
    for year in next(iter(budgets.values())):
        total = sum(years[year] for years in budgets.values())
        amounts = [total * part // PARTS for part in parts]
        order = sorted(range(3), key=lambda at: -(total * parts[at] % PARTS))
        for at in order[: total - sum(amounts)]:
            amounts[at] += 1
        for pillar, amount in zip(PILLARS, amounts):
            divided[pillar][year] = amount
    return divided


def analysis(plan: dict, facts: Facts, goals: dict) -> dict:
    filled = whole(plan, facts)
    return {
        "name": plan.get("name", ""),
        "tornado": tornado(filled, facts),
        "break_evens": break_evens(filled, facts, goals),
        "best_splits": best_splits(filled, facts),
    }
