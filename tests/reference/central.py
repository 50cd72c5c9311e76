"""An independent plain implementation of the central path, written from the model's equations.

It shares no code and no structure with the crate `model`. Its committed outputs are what
`evaluate` has to match.

    python central.py          draws scenarios.json anew and works out all that is expected
    python central.py --check  works out scenarios.json again and compares
"""

import json
import sys
from pathlib import Path

import facts
from analysis import analysis, pairs_of_ends
from document import differences, written
from equations import central
from plans import plans

HERE = Path(__file__).resolve().parent
SCENARIOS = HERE / "scenarios.json"
EXPECTED, ANALYSIS, ENDS = (HERE / f"{name}.json" for name in ("expected", "analysis", "ends"))
#: What decides their results takes some seconds each: the report's plan, a late start, three by chance.
ANALYSED = (0, 4, 6, 7, 8)


def results(scenarios: list[dict], known: facts.Facts) -> dict:
    return {"scenarios": [central(plan, known) for plan in scenarios]}


def analyses(scenarios: list[dict], known: facts.Facts) -> dict:
    return {"scenarios": [analysis(scenarios[index], known, known.goals) for index in ANALYSED]}


def ends(scenarios: list[dict], known: facts.Facts) -> dict:
    """Of the report's plan alone."""
    return {"scenarios": [pairs_of_ends(scenarios[0], known)]}


def worked_out(scenarios: list[dict], known: facts.Facts) -> dict[Path, dict]:
    topics = {EXPECTED: results, ANALYSIS: analyses, ENDS: ends}
    return {file: topic(scenarios, known) for file, topic in topics.items()}


def write() -> int:
    known = facts.load()
    scenarios = plans(known)
    file = {"format": "digital-trade-navigator/scenarios", "version": 2, "scenarios": scenarios}
    SCENARIOS.write_text(written(file), encoding="utf-8")
    for path, fresh in worked_out(scenarios, known).items():
        path.write_text(written(fresh), encoding="utf-8")
    return 0


def check() -> int:
    scenarios = read(SCENARIOS)["scenarios"]
    known = facts.load()
    found = []
    for file, fresh in worked_out(scenarios, known).items():
        found += differences(read(file), json.loads(written(fresh)), file.name)
    print("\n".join(found) or f"{len(scenarios)} scenarios give what is expected of them")
    return 1 if found else 0


def read(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments not in ([], ["--check"]):
        sys.exit("usage: python central.py [--check]")
    sys.exit(check() if arguments else write())
