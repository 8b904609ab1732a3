"""The till's rules in TypeScript answer the shared vectors as Python does, refusals included, and keep their own promises."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, WEB, Told, run

FILES = sorted(path.name.removesuffix(".ts") for path in (WEB / "tests").glob("*.test.ts"))
VECTORS = {
    "cart": "cart: ",
    "refund": "refund: ",
    "split": "split: ",
    "receipts": "receipt: ",
    "qris": "qris: ",
    "sync": "sync: ",
    "till": "till: ",
}
"""Vectors whose cases are tests of their own, and what stands before a case's name."""


@pytest.mark.parametrize("file", FILES)
def test_every_typescript_test_passes(told: list[Told], file: str) -> None:
    ours = [one for one in told if Path(one.file).name == f"{file}.mjs"]
    assert ours, f"{file} ran no test"
    assert not [one.name for one in ours if one.left_out]
    bad = [f"{one.name}\n{one.why}" for one in ours if not one.ok]
    assert not bad, "\n\n".join(bad)


@pytest.mark.parametrize("name", VECTORS)
def test_no_case_of_the_vectors_is_left_out(told: list[Told], name: str) -> None:
    cases = {VECTORS[name] + case["name"] for case in json.loads((ROOT / "vectors" / f"{name}.json").read_text())["cases"]}
    assert len(cases) > 5
    assert cases <= {one.name for one in told if one.ok}


@pytest.mark.parametrize("project", ["web", "web/tests"])
def test_the_types_hold(built: Path, node: str, project: str) -> None:
    assert built.is_dir()
    run(node, WEB / "node_modules" / "typescript" / "bin" / "tsc", "-p", ROOT / project)


NEVER_MET = {"kernel.unknown_command", "kernel.unknown_question", "till.already_paid", "till.bad_rate"}
"""Refusals with tests of their own (unknown names), that no rule of a till leads to (a bill paid twice), or that no
setting can lead to (a rate that is none)."""


def test_every_no_a_till_can_say_is_said_in_some_scenario() -> None:
    said = re.compile(r'new Refused\("([a-z_.]+)"')
    codes = {code for file in (WEB / "till" / "rules").glob("*.ts") for code in said.findall(file.read_text())}
    files = [ROOT / "vectors" / f"{name}.json" for name in ("till", "cart", "refund", "split")]
    met = {code for file in files for code in refused(json.loads(file.read_text()))}
    assert len(codes) > 70
    assert codes - met == NEVER_MET


def refused(told: Any) -> Iterator[str]:
    """The codes of all refusals in a file of vectors."""
    if isinstance(told, dict):
        if told.get("refused"):
            yield told["refused"]["code"]
        told = list(told.values())
    if isinstance(told, list):
        for one in told:
            yield from refused(one)
