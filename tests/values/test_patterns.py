"""A pattern means all of a text: nothing follows its last sign, not even a line break."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import msgspec
import pytest
from msgspec import Meta
from msgspec import inspect as mi

from lancar.faces import inviting, office, pairing
from lancar.nodes.all import CAPABILITIES
from lancar.values.patterns import END, in_ecma, whole

SRC = Path(__file__).parents[2] / "src" / "lancar"
FACES = (pairing.Founding, pairing.Pairing, pairing.PinTry, inviting.Inviting, office._Stretch)
ANYWHERE = r"\S"
"""Asks for one sign that is to be seen, wherever it stands: names, in which a line break is no harm and is taken off."""


def patterns_in(kind: Any, seen: set[Any]) -> Iterator[str]:
    """Every pattern that a struct, or what it is made of, asks of a text."""
    for shape in _parts(mi.type_info(kind), seen):
        if isinstance(shape, mi.StrType) and shape.pattern:
            yield shape.pattern


def _parts(shape: mi.Type, seen: set[Any]) -> Iterator[mi.Type]:
    yield shape
    if isinstance(shape, mi.StructType):
        if shape.cls in seen:
            return
        seen.add(shape.cls)
        for field in shape.fields:
            yield from _parts(field.type, seen)
    for name in ("item_type", "value_type"):
        if inner := getattr(shape, name, None):
            yield from _parts(inner, seen)
    for name in ("item_types", "types"):
        for inner in getattr(shape, name, ()):
            yield from _parts(inner, seen)


def test_whatever_is_wished_or_asked_can_hide_no_line_behind_a_field() -> None:
    seen: set[Any] = set()
    asked = [kind for one in CAPABILITIES for book in one.books for kind in (*book.rules, *book.answers)]
    found = {pattern for kind in (*asked, *FACES) for pattern in patterns_in(kind, seen)}
    assert len(found) > 10, "hardly any pattern was found"
    assert {pattern for pattern in found if not pattern.endswith(END)} == {ANYWHERE}


@pytest.mark.parametrize("tail", ["\n", "\r\n", "\nX-Header: 1", "\x00"])
def test_a_text_with_something_behind_it_is_not_what_was_asked_for(tail: str) -> None:
    pin = Annotated[str, Meta(pattern=whole("[0-9]{4,6}"))]
    assert msgspec.convert("4821", pin) == "4821"
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(f"4821{tail}", pin)


def test_who_reads_patterns_as_ecmascript_does_is_told_the_plain_end() -> None:
    assert in_ecma(whole("[a-z]+")) == "^[a-z]+$"
    assert in_ecma(ANYWHERE) == ANYWHERE


def test_no_field_asks_for_less_than_the_whole_text() -> None:
    """The kernel's own digest of an entry is compared with one that it works out, so nothing can stand behind that."""
    asked = [
        (path.relative_to(SRC).as_posix(), said)
        for path in SRC.rglob("*.py")
        for said in re.findall(r"pattern=(.{6})", path.read_text("utf-8"))
    ]
    bare = sorted({path for path, said in asked if not said.startswith(("whole(", 'r"\\S"'))})
    assert bare == ["kernel/messages.py"]
