"""The model's equations as closed forms over whole arrays of years."""

from dataclasses import dataclass

import numpy as np

from facts import Facts

LAST_BUDGET_YEAR, GOAL_YEAR, HORIZON, NO_ADOPTION_UNTIL = 2030, 2030, 2040, 2025


@dataclass(frozen=True)
class Case:
    """One scenario with everything that it leaves out filled in."""

    facts: Facts
    choice: dict
    p: dict
    years: np.ndarray
    paid: np.ndarray
    money: dict[str, np.ndarray]

    @staticmethod
    def of(plan: dict, facts: Facts) -> "Case":
        choice = {id: known["default"] for id, known in facts.choices.items()} | plan.get("choices", {})
        ranges = facts.ranges | plan.get("parameters", {})
        paid = np.arange(int(choice["first_budget_year"]), LAST_BUDGET_YEAR + 1)
        given = plan.get("budgets", {})
        money = {
            pillar: np.array(
                [given[pillar].get(str(year), 0) / 1_000 if pillar in given else reference for year in paid]
            )
            for pillar, reference in facts.reference.items()
        }
        years = np.arange(int(choice["base_year"]), HORIZON + 1)
        return Case(facts, choice, {id: r["central"] for id, r in ranges.items()}, years, paid, money)

    @property
    def k(self) -> np.ndarray:
        return self.years - self.years[0]

    @property
    def cost(self) -> np.ndarray:
        cost = np.zeros(len(self.years))
        cost[self.paid - self.years[0]] = sum(self.money.values())
        return cost


def market(case: Case) -> np.ndarray:
    """1: XB."""
    settled, last = case.p["long_run_growth"], case.facts.last_growth
    growth = settled + (last - settled) * np.power(case.p["growth_persistence"], case.k)
    return case.facts.exports * np.cumprod(np.where(case.k == 0, 1.0, 1 + growth))


def effect(case: Case, pillar: str, when: np.ndarray) -> np.ndarray:
    """2, solved: each year's money with the weight that is left of it."""
    rho = case.p["capability_persistence"]
    age = when[:, None] - 1 - case.paid[None, :]
    weight = np.where(age >= 0, (1 - rho) * np.power(rho, np.maximum(age, 0)), 0.0)
    scale, reference = case.p["half_effect_budget"], case.facts.reference[pillar]
    return np.log1p(weight @ case.money[pillar] / scale) / np.log1p(reference / scale)


def support(case: Case) -> np.ndarray:
    """3: XA."""
    returns = {"expansion": case.p["support_return"], "cooperation": case.p["cooperation_return"]}
    yen = [
        per_dollar * case.facts.reference[pillar] * effect(case, pillar, case.years)
        for pillar, per_dollar in returns.items()
    ]
    return sum(yen) / case.choice["exchange_rate"]


def hazards(case: Case) -> tuple[np.ndarray, np.ndarray]:
    """4: H without the programme, and what the programme adds to it."""
    counted = np.arange(NO_ADOPTION_UNTIL + 1, HORIZON + 1)
    seen = counted - int(case.choice["adoption_delay"])
    omega = case.p["negotiation_weight"]
    pull = omega * effect(case, "negotiation", seen) + (1 - omega) * effect(case, "cooperation", seen)
    passed = np.maximum(case.years - NO_ADOPTION_UNTIL, 0)
    pulled = np.concatenate([[0.0], np.cumsum(pull)])[passed]
    return case.p["baseline_adoption"] * passed, case.p["programme_adoption"] * pulled


def adopters(case: Case) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """4: A, A without the programme, and the difference, as a product so that no digits cancel."""
    start = case.choice["initial_adopters"]
    left = case.facts.pool - start
    base, added = hazards(case)
    still = np.exp(-base / left)
    return (
        start + left * (1 - still * np.exp(-added / left)),
        start + left * (1 - still),
        left * still * -np.expm1(-added / left),
    )


def constraint(case: Case, extra: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """6: cB, c and LA."""
    start = case.facts.constrained
    base = np.minimum(1.0, start * (1 + case.p["constraint_growth"]) ** case.k)
    relief = case.p["constraint_relief"] * extra / case.facts.pool
    return base, base * (1 - relief), case.facts.loss / start * base * relief


def ratios(case: Case, avoided: np.ndarray) -> dict[int, float]:
    """7 to each year from the first budget year on; empty without costs."""
    first = case.paid[0]
    late = (case.years - first).astype(float)
    factor = np.where(late >= 0, (1 + case.choice["discount_rate"]) ** -late, 0.0)
    per_yen = min(case.p["support_gain"], case.p["support_return"])
    supported = per_yen * case.facts.reference["expansion"] * effect(case, "expansion", case.years)
    gain = supported + case.p["loss_as_gain"] * avoided
    costs = (1 + case.choice["public_funds_cost"]) * np.sum(case.cost * factor)
    if costs == 0:
        return {}
    reached = np.cumsum(gain * factor) / costs
    return {int(year): float(value) for year, value in zip(case.years, reached) if year >= first}


def central(plan: dict, facts: Facts) -> dict:
    """One scenario's result, in the form that `evaluate` prints."""
    case = Case.of(plan, facts)
    base, added = market(case), support(case)
    won, won_base, extra = adopters(case)
    rules = base * case.p["adopter_share"] * case.p["rule_effect"] * extra  # 5
    constrained_base, constrained, avoided = constraint(case, extra)
    columns = {
        "year": case.years,
        "exports_usd_bn": base + added + rules,
        "exports_base_usd_bn": base,
        "exports_support_usd_bn": added,
        "exports_rules_usd_bn": rules,
        "adopters": won,
        "adopters_base": won_base,
        "constrained_share": constrained,
        "constrained_share_base": constrained_base,
        "loss_avoided_jpy_bn": avoided,
        "cost_jpy_bn": case.cost,
    }
    rows = zip(*(column.tolist() for column in columns.values()))
    return {
        "name": plan.get("name", ""),
        "years": [dict(zip(columns, row)) for row in rows],
        **headlines(case, ratios(case, avoided), added + rules, extra),
    }


def headlines(case: Case, ratio: dict[int, float], brought: np.ndarray, extra: np.ndarray) -> dict:
    paid_back = [year for year in range(GOAL_YEAR, HORIZON + 1) if ratio.get(year, 0.0) >= 1]
    winning = float(case.money["negotiation"].sum() + case.money["cooperation"].sum())
    spent = float(sum(money.sum() for money in case.money.values()))

    def per_country(year: int) -> float | None:
        won = float(extra[year - case.years[0]])
        return winning / won if won > 0 else None

    def per_yen(year: int) -> float | None:
        """What the programme brings from the first budget year on, for a yen of all budgets."""
        counted = (case.years >= case.paid[0]) & (case.years <= year)
        yen = float(brought[counted].sum()) * case.choice["exchange_rate"]
        return yen / spent if spent > 0 else None

    return {
        **{f"ratio_{year}": ratio.get(year) for year in (2030, 2035, 2040)},
        "payback_year": paid_back[0] if paid_back else None,
        **{f"cost_per_country_{year}_jpy_bn": per_country(year) for year in (2030, 2035)},
        **{f"exports_per_yen_{year}": per_yen(year) for year in (2030, 2035)},
    }
