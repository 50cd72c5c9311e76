"""What the ministry edits, read straight from data/: the report's figures, ranges and defaults."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
PILLARS = {"negotiation": "S4.3", "expansion": "S4.4", "cooperation": "S4.5"}


@dataclass(frozen=True)
class Facts:
    """Rates are shares, money is in JPY bn or USD bn."""

    exports: float
    last_growth: float
    constrained: float
    loss: float
    pool: float
    reference: dict[str, float]
    ranges: dict[str, dict[str, float]]
    choices: dict[str, dict]
    goals: dict[str, float]


def load() -> Facts:
    entries = _read(f"{_newest()}/figures.toml")["figure"]
    figure = {entry["id"]: _in_base(entry, entry["value"]) for entry in entries if "value" in entry}
    assumptions = _read("assumptions.toml")
    return Facts(
        exports=figure["S2.5"],
        last_growth=figure["S2.6"],
        constrained=figure["S2.9"],
        loss=figure["S2.10"],
        pool=figure["S3.3.support"] + figure["S3.3.other"],
        reference={pillar: figure[id] for pillar, id in PILLARS.items()},
        ranges={
            entry["id"]: {key: _in_base(entry, entry[key]) for key in ("low", "central", "high", "min", "max")}
            for entry in assumptions["parameter"]
        },
        choices={
            entry["id"]: {
                "default": _in_base(entry, entry["default"]),
                "min": _in_base(entry, entry["min"]),
                "max": _in_base(entry, entry["max"]),
                "offered": [_in_base(entry, value) for value in entry["offered"]],
                "whole": entry.get("whole", False),
            }
            for entry in assumptions["choice"]
        },
        # Over 20 countries is 21 or more.
        goals={"exports": figure["S4.7"], "adopters": figure["S4.6"] + 1},
    )


def _newest() -> str:
    editions = (path.name for path in DATA.glob("edition-*"))
    return max(editions, key=lambda name: int(name.removeprefix("edition-")))


def _read(name: str) -> dict:
    return tomllib.loads((DATA / name).read_text(encoding="utf-8"))


def _in_base(entry: dict, value: float) -> float:
    # Rounded, so that 2.8 % is the share that a person would write: 0.028.
    return round(value / 100, 12) if entry.get("unit", "").startswith("percent") else value
