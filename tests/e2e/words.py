"""The words of the faces, so that a test presses what a person reads and not what it is called in the code."""

import json
from functools import cache

from e2e.shop import ROOT


@cache
def _all(language: str) -> dict[str, str]:
    found: dict[str, str] = json.loads((ROOT / "web" / "words" / f"{language}.json").read_text())
    return found


def word(key: str, /, language: str = "id", **facts: str) -> str:
    """What a key says; `{n}` filled with the facts as they are given."""
    text = _all(language)[key]
    for name, fact in facts.items():
        text = text.replace(f"{{{name}}}", fact)
    return text
