"""Twenty scenarios that between them touch every input: the report's plan, edges, and chance.

The same seed gives the same scenarios on every machine: only `Random.random` is used.
"""

from random import Random

from facts import PILLARS, Facts

SEED = 20_301_231
COUNT = 20
LAST_BUDGET_YEAR = 2030
BASE_YEARS = range(2021, 2026)


def plans(facts: Facts) -> list[dict]:
    """Scenarios as a scenario file holds them."""
    fixed = [
        {"name": "the report's plan, nothing given"},
        _edge(facts, "every parameter at its low end", "low"),
        _edge(facts, "every parameter at its high end", "high"),
        _zero(),
        _late(),
        _crowded(facts),
    ]
    random = Random(SEED)
    chance = [_chance(facts, random, number) for number in range(len(fixed) + 1, COUNT + 1)]
    return fixed + chance


def _edge(facts: Facts, name: str, end: str) -> dict:
    return {"name": name, "parameters": {id: _point(range[end]) for id, range in facts.ranges.items()}}


def _zero() -> dict:
    return {"name": "no money at all", "budgets": {pillar: {} for pillar in PILLARS}}


def _late() -> dict:
    """A pillar that is absent has the reported plan from the scenario's own first year on."""
    return {
        "name": "a late start, one pillar given",
        "budgets": {"negotiation": {"2029": 1, "2030": 123_457}},
        "choices": {"base_year": 2025, "first_budget_year": 2029, "adoption_delay": 1},
    }


def _crowded(facts: Facts) -> dict:
    """One country is left to win, and memory lasts for one year or for ever."""
    return {
        "name": "one country left",
        "choices": {"base_year": 2021, "first_budget_year": 2025, "initial_adopters": int(facts.pool) - 1},
        "parameters": {
            "baseline_adoption": _point(0.3),
            "capability_persistence": _point(0.0),
            "growth_persistence": _point(1.0),
            "negotiation_weight": _point(0.0),
            "constraint_relief": _point(1.0),
        },
    }


def _chance(facts: Facts, random: Random, number: int) -> dict:
    base_year = _pick(random, BASE_YEARS)
    # The smaller of two picks: early starts have more to show by 2030.
    starts = range(max(base_year + 1, 2025), LAST_BUDGET_YEAR)
    first_year = min(_pick(random, starts), _pick(random, starts))
    return {
        "name": f"by chance {number}",
        "note": "ここに注記" if number % 2 else "",
        "budgets": _budgets(random, first_year),
        "choices": {
            "base_year": base_year,
            "first_budget_year": first_year,
            "adoption_delay": int(_pick(random, facts.choices["adoption_delay"]["offered"])),
            "initial_adopters": _pick(random, [0, 0, 11, 38, int(random.random() * facts.pool / 2)]),
            "exchange_rate": _between(random, facts.choices["exchange_rate"]),
            "discount_rate": _between(random, facts.choices["discount_rate"]),
            "public_funds_cost": _between(random, facts.choices["public_funds_cost"]),
        },
        "parameters": {id: _range(random, range) for id, range in facts.ranges.items()},
    }


def _budgets(random: Random, first_year: int) -> dict:
    """Uneven over the years; now and then a year or a whole pillar is left out."""
    budgets = {}
    for pillar in PILLARS:
        if random.random() < 0.15:
            continue
        years = [year for year in range(first_year, LAST_BUDGET_YEAR + 1) if random.random() < 0.85]
        largest = _pick(random, [1_000, 15_000, 40_000, 90_000])
        budgets[pillar] = {str(year): int(largest * random.random()) for year in years}
    return budgets


def _range(random: Random, known: dict) -> dict:
    """Mostly inside the published range, at times at one of its ends or out to the hard bounds."""
    kind = random.random()
    if kind < 0.15:
        return {"low": known["low"], "central": known["low"], "high": known["high"]}
    if kind < 0.30:
        return {"low": known["low"], "central": known["high"], "high": known["high"]}
    if kind < 0.40:
        # The square keeps most values near the near bound, where the model is used.
        reach = known["min"] + (known["max"] - known["min"]) * random.random() ** 2
        return _point(min(max(_short(reach), known["min"]), known["max"]))
    value = _short(known["low"] + (known["high"] - known["low"]) * random.random())
    return {"low": known["low"], "central": min(max(value, known["low"]), known["high"]), "high": known["high"]}


def _between(random: Random, choice: dict) -> float:
    low, high = min(choice["offered"]), max(choice["offered"])
    if low == high:
        low, high = choice["min"], choice["max"]
    return min(max(_short(low + (high - low) * random.random()), low), high)


def _point(value: float) -> dict:
    return {"low": value, "central": value, "high": value}


def _pick(random: Random, items):
    return items[int(random.random() * len(items))]


def _short(value: float) -> float:
    return float(f"{value:.4g}")
