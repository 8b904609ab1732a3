"""A register over all capabilities: every fact kept readable for ever, every command wished and refused, every no said.

What is looked for in the tests is looked for in their text: a command by its struct's name, a refusal by its code.
"""

import ast
import re
import sys
from pathlib import Path

import msgspec
import pytest

from lancar.kernel.builder import differences
from lancar.kernel.node import Node, Wish
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Command, Fact, Shapes
from lancar.testing.context import node_in_memory

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "identity"))
from founded import Shop, found  # noqa: E402 - found beside this file's neighbours
from role_matrix import all_capabilities  # noqa: E402 - the same

MUSEUM = ROOT / "vectors" / "facts"
CAPABILITIES = all_capabilities()
SHAPES = Shapes(CAPABILITIES)
OTHERS = [one for one in CAPABILITIES if one.name != "identity"]
STRANGERS: list[Shop] = []
"""One founded shop in which `nobody.1` has no role."""
FACTS = [fact for capability in CAPABILITIES for fact in capability.facts]
TESTS = {path: path.read_text() for path in sorted((ROOT / "tests").rglob("*.py")) if path != Path(__file__)}
CODE = re.compile(r'Refused\(\s*"([a-z]+\.[a-z_]+)"')


def sample(fact: type[Fact]) -> Path:
    capability, _, name = fact.KIND.partition(".")
    return MUSEUM / capability / f"{name}.v{fact.V}.json"


def told(node: Node, fact: Fact) -> None:
    """Write a fact as the node itself would."""
    with node.working() as unit_of:
        unit = unit_of("toko")
        node.write(unit, fact, own=node.own(unit), wish=Wish("toko", Command(), actor="siti"))


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: f"{fact.KIND}.v{fact.V}")
def test_a_fact_of_every_kind_that_was_ever_shipped_is_read_and_folded(fact: type[Fact]) -> None:
    said = msgspec.json.decode(sample(fact).read_bytes(), type=fact)
    assert msgspec.json.decode(msgspec.json.encode(said), type=fact) == said
    assert said.subject()
    assert said.scope()
    node = node_in_memory(CAPABILITIES)
    told(node, said)
    folding = SHAPES.folding.get(fact.KIND, ())
    with node.store.read() as tx:
        rows = sum(tx.rows(f"SELECT COUNT(*) FROM {view.table}", {})[0][0] for view in folding)
    assert rows or not folding, f"{fact.KIND} is folded into nothing"
    assert differences(node, folding) == {}


def test_the_museum_holds_nothing_that_nobody_can_read() -> None:
    known = {sample(fact) for fact in FACTS}
    assert {path for path in MUSEUM.rglob("*.json") if path.parent.name in {one.name for one in CAPABILITIES}} == known


def parts(text: str) -> list[str]:
    """The top-level statements of a module, functions with their decorators: a test, or a table of cases."""
    lines = text.splitlines()
    found = []
    for node in ast.parse(text).body:
        first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", []))])
        found.append("\n".join(lines[first - 1 : node.end_lineno]))
    return found


PARTS = [part for text in TESTS.values() for part in parts(text)]
REFUSING = re.compile(r"Refused|refuses\(|refused\(|as no:")
NEVER_REFUSED = {"stock.ask_count": "asked twice it is one task"}


@pytest.mark.parametrize("name", sorted(SHAPES.commands))
def test_every_command_is_wished_in_some_test_of_its_own(name: str) -> None:
    struct = SHAPES.commands[name].__name__
    wished = re.compile(rf"\b{struct}\(")
    assert any(wished.search(part) for part in PARTS if not part.startswith("class ")), f"no test wishes {struct}"


@pytest.mark.parametrize("name", sorted(name for name, command in SHAPES.commands.items() if command.NEEDS))
def test_every_command_that_takes_a_right_is_refused_to_whoever_has_none(name: str) -> None:
    command = SHAPES.commands[name]
    if not STRANGERS:
        STRANGERS.append(found(*OTHERS))
    shop = STRANGERS[0]
    # a struct made here is not validated: who may not wish is told so before anybody looks at what is wished
    wish = command(**{field.name: "x" for field in msgspec.structs.fields(command) if field.required})
    with pytest.raises(Refused) as no:
        shop.do(wish, actor="nobody.1", device="")
    assert no.value == Refused("identity.no_right", right=command.NEEDS)


@pytest.mark.parametrize("name", sorted(name for name, command in SHAPES.commands.items() if not command.NEEDS))
def test_every_command_that_anybody_may_wish_is_refused_in_some_test(name: str) -> None:
    wished = re.compile(rf"\b{SHAPES.commands[name].__name__}\(")
    assert name in NEVER_REFUSED or any(wished.search(part) and REFUSING.search(part) for part in PARTS)


def codes_in_source() -> dict[str, str]:
    """Every refusal code that a capability raises, with the file that raises it."""
    found: dict[str, str] = {}
    for capability in CAPABILITIES:
        for path in sorted((ROOT / "src" / "lancar" / capability.name).rglob("*.py")):
            for code in CODE.findall(path.read_text()):
                found.setdefault(code, str(path.relative_to(ROOT)))
    return found


@pytest.mark.parametrize("code", sorted(codes_in_source()))
def test_every_no_is_said_in_some_test(code: str) -> None:
    capability, _, short = code.partition(".")
    told = "".join(path.read_text() for path in (*(ROOT / "vectors").glob("*.json"), *(ROOT / "tests").rglob("*.txt")))
    whole = any(code in text or code.replace(".", r"\.") in text for text in (*TESTS.values(), told))
    near = (text for path, text in TESTS.items() if capability in path.parts)
    assert whole or any(f'"{short}"' in text for text in near), f"{code} of {codes_in_source()[code]} is triggered in no test"
