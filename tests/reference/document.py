"""JSON that people can review: how it is written, and where two documents differ."""

import json


def written(document: dict) -> str:
    """A line a year, a pillar or a parameter: a change shows as the lines that it touches."""
    head = "".join(f"{_json(key)}:{_json(value)},\n" for key, value in document.items() if key != "scenarios")
    return "{" + head + '"scenarios":[\n' + ",\n".join(map(_scenario, document["scenarios"])) + "\n]}\n"


def _scenario(scenario: dict) -> str:
    return " {\n" + ",\n".join(f"  {_json(key)}:{_part(value)}" for key, value in scenario.items()) + "\n }"


def _part(value) -> str:
    if isinstance(value, list):
        return "[\n" + ",\n".join(f"   {_json(item)}" for item in value) + "]"
    if isinstance(value, dict) and any(isinstance(item, (dict, list)) for item in value.values()):
        return "{\n" + ",\n".join(f"   {_json(key)}:{_json(item)}" for key, item in value.items()) + "}"
    return _json(value)


def _json(value) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def differences(committed, fresh, path: str):
    """Where two documents differ: numbers by more than rounding, all else at all."""
    if isinstance(committed, float) and isinstance(fresh, float):
        if abs(committed - fresh) > 1e-12 * max(abs(committed), abs(fresh)):
            yield f"{path}: {committed} is committed, {fresh} is the result"
    elif isinstance(committed, dict) and isinstance(fresh, dict) and committed.keys() == fresh.keys():
        for key in committed:
            yield from differences(committed[key], fresh[key], f"{path}.{key}")
    elif isinstance(committed, list) and isinstance(fresh, list) and len(committed) == len(fresh):
        for index, (one, other) in enumerate(zip(committed, fresh)):
            yield from differences(one, other, f"{path}[{index}]")
    elif committed != fresh:
        yield f"{path}: {committed!r} is committed, {fresh!r} is the result"
