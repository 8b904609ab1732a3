"""Wishes read off one number: any command of any capability, made from its own struct, so that a new one takes part by itself.

Ids are drawn from what facts have named so far, everything else from small values, so that refusals and odd orders are
common. What a struct does not take is not wished.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

USUAL: Mapping[str, tuple[Any, ...]] = {
    "branch": ("bdg", "cmh"),
    "to": ("bdg", "cmh"),
    "till": ("K1", "K2"),
    "sku": ("kopi", "roti", "gula"),
    "used": ((),),
    "method": ("cash", "card", "qris_static", "kasbon"),
    "business_day": ("", "2026-09-20"),
    "reason": ("basi", "other", "expired"),
    "price": (None, 5_000, 18_000),
    "pin": ("4821",),
    "bill": ("",),
    "order_type": ("", "dine_in"),
}
"""What is usual under a field's name."""
ALIKE = {"id": "opname", "refund": "sale", "variant_of": "sku", "uses": "sku", "to": "bill", "parent": "category"}
"""A field that holds an id of another name."""
LATEST, LATEST_ALIKE, SMALL_CHANCE = 6, 3, 3


class Dice:
    """Values read off one number, for any type of a command's field."""

    def __init__(self, number: int, known: Mapping[str, list[Any]], usual: Mapping[str, tuple[Any, ...]] = USUAL) -> None:
        self.number, self.known, self.usual = number, known, usual

    def below(self, n: int) -> int:
        """A number from 0 up to n - 1."""
        self.number, chosen = divmod(self.number, n)
        return chosen

    def of(self, name: str, kind: Any) -> Any:  # noqa: PLR0911 - one line for each type
        """A value for a field of this name and type, as plain as JSON."""
        named = [*self.known.get(name, [])[-LATEST:], *self.known.get(ALIKE.get(name, ""), [])[-LATEST_ALIKE:]]
        heard = [*self.usual.get(name, ()), *named]
        if heard and not isinstance(kind, msgspec.inspect.CollectionType | msgspec.inspect.VarTupleType):
            return heard[self.below(len(heard))]
        match kind:
            case msgspec.inspect.IntType():
                small = (1, 1_000, 2_000, 333, 0, 50_000, 1_000_000)
                return small[self.below(len(small))]
            case msgspec.inspect.BoolType():
                return bool(self.below(2))
            case msgspec.inspect.VarTupleType():
                return [self.of(name.removesuffix("s"), kind.item_type) for _ in range(1 + self.below(2))]
            case msgspec.inspect.StructType():
                return self.struct(kind.cls)
            case msgspec.inspect.UnionType():
                return self.of(name, kind.types[self.below(len(kind.types))])
            case msgspec.inspect.LiteralType():
                return kind.values[self.below(len(kind.values))]
            case msgspec.inspect.DictType():
                return {"sell": 1}
            case msgspec.inspect.NoneType():
                return None
        return ("x", "")[self.below(2)]

    def struct(self, cls: type[Any]) -> dict[str, Any]:
        """Required fields always, others now and then."""
        shape = msgspec.inspect.type_info(cls)
        assert isinstance(shape, msgspec.inspect.StructType)
        tag = {} if shape.tag_field is None else {shape.tag_field: shape.tag}
        wanted = [field for field in shape.fields if field.required or not self.below(SMALL_CHANCE)]
        return {**tag, **{field.encode_name: self.of(field.name, field.type) for field in wanted}}


def learn(known: dict[str, list[Any]], fact: Any) -> None:
    """Remember every text that a fact has named, under its field's name."""
    for name in fact.__struct_fields__:
        value = getattr(fact, name)
        if isinstance(value, str) and value and value not in known.setdefault(name, []):
            known[name].append(value)
