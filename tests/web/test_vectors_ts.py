"""The till's rules in TypeScript answer the shared vectors as Python does, refusals included, and keep their own promises."""

import json
from pathlib import Path

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
