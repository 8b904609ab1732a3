"""The import contracts hold, and each can fail: a violation of every kind is planted in a copy and must be found."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = ROOT / "pyproject.toml"
CONTRACTS: list[dict[str, Any]] = tomllib.loads(PROJECT.read_text())["tool"]["importlinter"]["contracts"]

STRATA = {"facts", "commands", "ports", "views", "rules", "reactions", "capability"}
BESIDE = {("lines", "judging"), ("lines", "quality")}
"""Pure parts of a capability that the guard uses too, where there is no journal: they import nothing but `values`."""
HOUSE = {"adapters", "faces", "kernel", "nodes", "sim", "testing", "values"}

# contract, the module that offends, what it imports
PLANTED = [
    ("Layers", "lancar.values.money", "lancar.kernel.entry"),
    ("Layers", "lancar.kernel.journal", "lancar.till.facts"),
    ("Layers", "lancar.stock.views", "lancar.adapters.storage.memory"),
    ("Layers", "lancar.adapters.storage.memory", "lancar.faces.api"),
    ("Layers", "lancar.faces.api", "lancar.nodes.hub"),
    ("Layers", "lancar.nodes.hub", "lancar.cli"),
    ("Layers", "lancar.unheard_of", "lancar.values.money"),
    ("Facts, commands and ports stand at the bottom", "lancar.till.facts", "lancar.stock.views"),
    ("Facts, commands and ports stand at the bottom", "lancar.till.commands", "lancar.till.rules"),
    ("Facts, commands and ports stand at the bottom", "lancar.till.ports", "lancar.till.views"),
    ("Views know no rules", "lancar.stock.views", "lancar.till.rules"),
    ("Rules know no reactions", "lancar.till.rules", "lancar.stock.reactions"),
    ("Reactions know no registrations", "lancar.till.reactions", "lancar.stock.capability"),
    ("A rule never asks another capability's rules", "lancar.till.rules", "lancar.stock.rules"),
    ("Only nodes and the simulator compose capabilities", "lancar.faces.api", "lancar.till.capability"),
    ("Rules are pure", "lancar.kernel.clock", "time"),
    ("Rules are pure", "lancar.till.rules", "random"),
    ("Rules are pure", "lancar.stock.views", "apsw"),
    ("Rules are pure", "lancar.catalog.reactions", "httpx"),
    ("Rules are pure", "lancar.values.money", "os"),
    ("Judging lines knows nobody", "lancar.lines.judging.line", "lancar.kernel.clock"),
    ("The contract suites know ports, not the programs", "lancar.testing.storage", "lancar.nodes.hub"),
    ("No program leans on the contract suites", "lancar.nodes.hub", "lancar.testing.storage"),
]


def capability_names() -> set[str]:
    """The folders of the package that are no part of the house's own machinery."""
    folders = {path.name for path in (ROOT / "src" / "lancar").iterdir() if (path / "__init__.py").exists()}
    return folders - HOUSE


def module_file(src: Path, module: str) -> Path:
    """Where a module lives under `src`: the package if it is one already, else a new file."""
    path = src.joinpath(*module.split("."))
    if path.is_dir():
        return path / "__init__.py"
    for package in reversed(path.relative_to(src).parents):
        init = src / package / "__init__.py"
        if package != Path() and not init.exists():
            init.parent.mkdir(parents=True, exist_ok=True)
            init.write_text('"""Planted."""\n')
    path = path.with_suffix(".py")
    if not path.exists():
        path.write_text('"""Planted."""\n')
    return path


def broken_contracts(folder: Path) -> set[str]:
    """The names of the contracts that import-linter calls broken for `folder/src`, by `folder/pyproject.toml`."""
    linter = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-logo", "--no-cache"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder / "src"), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Contracts:" in linter.stdout, linter.stdout + linter.stderr
    broken = set(re.findall(r"^(.+?) BROKEN\b", linter.stdout, re.MULTILINE))
    assert bool(broken) == bool(linter.returncode), linter.stdout
    return broken


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the source tree and its contracts, to plant things in."""
    shutil.copytree(ROOT / "src" / "lancar", tmp_path / "src" / "lancar", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT, tmp_path)
    return tmp_path


def test_the_house_keeps_its_own_import_contracts(copy: Path) -> None:
    assert broken_contracts(copy) == set()


@pytest.mark.parametrize(("contract", "offender", "forbidden"), PLANTED)
def test_a_planted_import_breaks_its_contract(copy: Path, contract: str, offender: str, forbidden: str) -> None:
    src = copy / "src"
    if forbidden.startswith("lancar."):
        module_file(src, forbidden)
    with module_file(src, offender).open("a") as file:
        file.write(f"\nimport {forbidden}\n")
    assert contract in broken_contracts(copy)


def test_every_contract_has_a_planted_violation() -> None:
    assert {contract["name"] for contract in CONTRACTS} == {name for name, _, _ in PLANTED}


def test_every_capability_stands_in_the_layers_and_among_the_pure() -> None:
    capabilities = capability_names()
    layers = next(contract for contract in CONTRACTS if contract["name"] == "Layers")["layers"]
    pure = next(contract for contract in CONTRACTS if contract["name"] == "Rules are pure")["source_modules"]
    named_together = next({name.strip(" ()") for name in layer.split(":")} for layer in layers if "(till)" in layer)
    assert capabilities == named_together
    assert {f"lancar.{name}" for name in capabilities | {"kernel", "values"}} == set(pure)


def test_what_a_view_is_may_be_known_by_facts(copy: Path) -> None:
    src = copy / "src"
    for module in ("lancar.kernel.views", "lancar.till.facts"):
        module_file(src, module)
    with module_file(src, "lancar.till.facts").open("a") as file:
        file.write("\nimport lancar.kernel.views\n")
    assert broken_contracts(copy) == set()


def test_the_door_of_a_capability_imports_nothing() -> None:
    doors = [ROOT / "src" / "lancar" / name / "__init__.py" for name in capability_names()]
    assert not [str(door) for door in doors if re.search(r"^\s*(import|from)\s", door.read_text(), re.MULTILINE)]


def test_a_capability_has_no_module_outside_its_strata() -> None:
    strays = [
        str(path.relative_to(ROOT))
        for name in sorted(capability_names())
        for path in (ROOT / "src" / "lancar" / name).iterdir()
        if path.stem not in STRATA | {"__init__", "__pycache__"} and (name, path.stem) not in BESIDE
    ]
    assert not strays, f"put these into one of {sorted(STRATA)}, which may be packages: {strays}"
