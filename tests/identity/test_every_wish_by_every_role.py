"""Every command and every question, tried by somebody in every usual role: the table that was reviewed is what happens."""

from typing import Any

import msgspec
import msgspec.inspect as mi
import pytest
from founded import TENANT, Shop, found
from role_matrix import ANYBODY, NODES, all_capabilities, role_matrix, shapes

from lancar.identity.commands import DismissPerson
from lancar.identity.rules.usual_roles import USUAL_ROLES
from lancar.kernel.node import Wish
from lancar.kernel.refusal import Refused

ROLES = [usual.role for usual in USUAL_ROLES]
TEXTS = (
    "", "x", "X1", "a1", "4821", "482615", "0" * 64, "2026-11-22", "2026-11", "a@b.id", "08123456789", "2000000000008",
    "file:kasir", "10:00", "data:image/webp;base64,AAAA",
)  # fmt: skip
PLAIN: tuple[Any, ...] = (*TEXTS, 1, 0, 2, 1_000, True, None, [], {}, [1], ["x"], {"x": 1}, b"x")


def fitting(kind: Any) -> Any:
    """Some value that a field of this type takes."""
    for value in PLAIN:
        try:
            return msgspec.convert(value, kind)
        except msgspec.ValidationError:
            continue
    shape = mi.type_info(kind)
    if isinstance(shape, mi.LiteralType):
        return shape.values[0]
    if isinstance(shape, mi.StructType):
        return some(shape.cls)
    if isinstance(shape, mi.ListType | mi.VarTupleType):
        item = shape.item_type
        assert isinstance(item, mi.StructType), kind
        return msgspec.convert([msgspec.to_builtins(some(item.cls))], kind)
    if isinstance(shape, mi.UnionType):
        struct = next(one for one in shape.types if isinstance(one, mi.StructType))
        return some(struct.cls)
    raise AssertionError(f"nothing fits {kind}")


def some(kind: type[Any]) -> Any:
    """One instance with as little said as may be."""
    return kind(**{field.name: fitting(field.type) for field in msgspec.structs.fields(kind) if field.required})


@pytest.fixture(scope="module")
def staffed() -> tuple[Shop, dict[str, str]]:
    """A shop with somebody in each role."""
    shop = found(*(one for one in all_capabilities() if one.name != "identity"))
    return shop, {role: shop.hire(name=role, role=role) for role in ROLES}


def missing_right(attempt: Any) -> str:
    """The right that an attempt lacked; "" when it was let in, whatever came of it then."""
    try:
        attempt()
    except Refused as no:
        return str(no.facts["right"]) if no.code == "identity.no_right" else ""
    return ""


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", sorted(shapes().commands))
def test_a_wish_is_let_in_for_exactly_the_roles_of_the_table(staffed: tuple[Shop, dict[str, str]], name: str, role: str) -> None:
    shop, people = staffed
    kind = shapes().commands[name]
    may = role_matrix()["commands"][name]
    lacked = missing_right(lambda: shop.node.do(Wish(TENANT, some(kind), actor=people[role])))
    if may == [NODES] or (may != [ANYBODY] and role not in may):
        assert lacked == kind.NEEDS
    else:
        assert not kind.NEEDS or lacked != kind.NEEDS


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", sorted(shapes().questions))
def test_a_question_is_answered_for_exactly_the_roles_of_the_table(
    staffed: tuple[Shop, dict[str, str]], name: str, role: str
) -> None:
    shop, people = staffed
    kind = shapes().questions[name]
    may = role_matrix()["questions"][name]
    lacked = missing_right(lambda: shop.node.see(TENANT, some(kind), actor=people[role]))
    if may == [NODES] or (may != [ANYBODY] and role not in may):
        assert lacked in {kind.NEEDS, kind.ALSO} - {""}
    else:
        assert lacked not in {kind.NEEDS, kind.ALSO} - {""}


def test_nobody_who_has_left_and_nobody_unknown_is_let_in(staffed: tuple[Shop, dict[str, str]]) -> None:
    shop, _ = staffed
    gone = shop.hire(name="Joko", role=ROLES[0])
    shop.node.do(Wish(TENANT, DismissPerson(person=gone), trusted=True))
    for name, kind in shapes().commands.items():
        for nobody in ("siapa.1", gone):
            if kind.NEEDS:
                wish = Wish(TENANT, some(kind), actor=nobody)
                assert missing_right(lambda wish=wish: shop.node.do(wish)) == kind.NEEDS, name
