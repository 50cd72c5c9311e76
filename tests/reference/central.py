"""An independent plain implementation of the central path, written from the model's equations.

It shares no code and no structure with the crate `model`. Its committed outputs are what
`evaluate` has to match.

    python central.py          writes scenarios.json and expected.json
    python central.py --check  compares them with what it would write
"""

import json
import sys
from pathlib import Path

import facts
from document import differences, written
from equations import central
from plans import plans

HERE = Path(__file__).resolve().parent
FILES = HERE / "scenarios.json", HERE / "expected.json"


def documents() -> tuple[dict, dict]:
    known = facts.load()
    scenarios = plans(known)
    file = {"format": "digital-trade-navigator/scenarios", "version": 1, "scenarios": scenarios}
    return file, {"scenarios": [central(plan, known) for plan in scenarios]}


def write() -> int:
    for path, document in zip(FILES, documents()):
        path.write_text(written(document), encoding="utf-8")
    return 0


def check() -> int:
    found = []
    for path, document in zip(FILES, documents()):
        committed = json.loads(path.read_text(encoding="utf-8"))
        found += differences(committed, json.loads(written(document)), path.name)
    print("\n".join(found) or "scenarios.json and expected.json are what central.py gives")
    return 1 if found else 0


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments not in ([], ["--check"]):
        sys.exit("usage: python central.py [--check]")
    sys.exit(check() if arguments else write())
