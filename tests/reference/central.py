"""An independent plain implementation of the central path, written from the model's equations.

It shares no code and no structure with the crate `model`. Its committed outputs are what
`evaluate` has to match.

    python central.py          draws scenarios.json anew and works out expected.json and analysis.json
    python central.py --check  works out scenarios.json again and compares with both
"""

import json
import sys
from pathlib import Path

import facts
from analysis import analysis
from document import differences, written
from equations import central
from plans import plans

HERE = Path(__file__).resolve().parent
SCENARIOS, EXPECTED, ANALYSIS = HERE / "scenarios.json", HERE / "expected.json", HERE / "analysis.json"
#: What decides their results takes some seconds each: the report's plan, a late start, three by chance.
ANALYSED = (0, 4, 6, 7, 8)


def results(scenarios: list[dict], known: facts.Facts) -> dict:
    return {"scenarios": [central(plan, known) for plan in scenarios]}


def analyses(scenarios: list[dict], known: facts.Facts) -> dict:
    return {"scenarios": [analysis(scenarios[index], known, known.goals) for index in ANALYSED]}


def write() -> int:
    known = facts.load()
    scenarios = plans(known)
    file = {"format": "digital-trade-navigator/scenarios", "version": 2, "scenarios": scenarios}
    SCENARIOS.write_text(written(file), encoding="utf-8")
    EXPECTED.write_text(written(results(scenarios, known)), encoding="utf-8")
    ANALYSIS.write_text(written(analyses(scenarios, known)), encoding="utf-8")
    return 0


def check() -> int:
    scenarios = read(SCENARIOS)["scenarios"]
    known = facts.load()
    found = []
    for file, fresh in ((EXPECTED, results(scenarios, known)), (ANALYSIS, analyses(scenarios, known))):
        found += differences(read(file), json.loads(written(fresh)), file.name)
    print("\n".join(found) or f"{len(scenarios)} scenarios give what {EXPECTED.name} and {ANALYSIS.name} say")
    return 1 if found else 0


def read(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments not in ([], ["--check"]):
        sys.exit("usage: python central.py [--check]")
    sys.exit(check() if arguments else write())
