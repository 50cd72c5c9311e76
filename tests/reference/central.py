"""An independent plain implementation of the central path, written from the model's equations.

It shares no code and no structure with the crate `model`. Its committed outputs are what
`evaluate` has to match.

    python central.py          draws scenarios.json anew and works out expected.json
    python central.py --check  works out scenarios.json again and compares with expected.json
"""

import json
import sys
from pathlib import Path

import facts
from document import differences, written
from equations import central
from plans import plans

HERE = Path(__file__).resolve().parent
SCENARIOS, EXPECTED = HERE / "scenarios.json", HERE / "expected.json"


def results(scenarios: list[dict], known: facts.Facts) -> dict:
    return {"scenarios": [central(plan, known) for plan in scenarios]}


def write() -> int:
    known = facts.load()
    scenarios = plans(known)
    file = {"format": "digital-trade-navigator/scenarios", "version": 2, "scenarios": scenarios}
    SCENARIOS.write_text(written(file), encoding="utf-8")
    EXPECTED.write_text(written(results(scenarios, known)), encoding="utf-8")
    return 0


def check() -> int:
    scenarios = read(SCENARIOS)["scenarios"]
    fresh = json.loads(written(results(scenarios, facts.load())))
    found = list(differences(read(EXPECTED), fresh, EXPECTED.name))
    print("\n".join(found) or f"{len(scenarios)} scenarios give what {EXPECTED.name} says")
    return 1 if found else 0


def read(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments not in ([], ["--check"]):
        sys.exit("usage: python central.py [--check]")
    sys.exit(check() if arguments else write())
