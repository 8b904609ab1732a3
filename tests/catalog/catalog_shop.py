"""A shop with nothing but a catalog: the kernel's own unit of work on a database in memory."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from lancar import kernel
from lancar.adapters.storage.sqlite import SqliteStore
from lancar.catalog.capability import CAPABILITY
from lancar.identity.views.tables import branches
from lancar.kernel.entry import Entry, freeze
from lancar.kernel.shape import Command, Fact, Question, Shapes
from lancar.kernel.tables import FOLDED
from lancar.kernel.unit import Unit
from lancar.kernel.views import Query, View

SCHEMA = Path(kernel.__file__).parent / "schema"
SHAPES = Shapes([CAPABILITY])
ALL_RIGHTS = ("manage", "change_price", "quick_add", "sell")


class Ctx:
    """What a rule may know, with a unit of work behind it."""

    def __init__(self, unit: Unit, origin: str, rights: Iterable[str]) -> None:
        self.unit = unit
        self.tenant = unit.tenant
        self.actor, self.device, self.now_ms, self.device_ms = "siti", "till-1", 1_000, 1_000
        self._origin = origin
        self._rights = dict.fromkeys(rights, 1)
        self._ids = 0

    def rows(self, query: Query, **params: Any) -> list[Any]:
        return self.unit.rows(query, **params)

    def one(self, query: Query, **params: Any) -> Any:
        return self.unit.one(query, **params)

    def get(self, view: View, *key: Any) -> Any:
        return self.unit.get(view, *key)

    def version(self, view: View, *key: Any) -> int:
        return self.unit.version(view, *key)

    def kept(self, _views: Any, _key: Any, make: Any) -> Any:
        """What `make` answers: nothing is remembered here."""
        return make()

    def new_id(self) -> str:
        self._ids += 1
        ref = f"{self._origin}.{self.unit.head(self._origin).seq + 1}"
        return ref if self._ids == 1 else f"{ref}-{self._ids}"

    def rights(self) -> dict[str, int]:
        return self._rights


class Shop:
    """`do` a command and get its facts, folded; `ask` a question; `see` the views; `tables` to compare."""

    def __init__(self, origin: str = "k3m9") -> None:
        self.store = SqliteStore(":memory:")
        self.origin = origin
        self.ms = 1_000
        with self.store.write() as tx:
            for file in sorted(SCHEMA.glob("*.sql")):
                for statement in re.sub("--.*", "", file.read_text()).split(";"):
                    if statement.strip():
                        tx.run(statement, {})
            for view in (*SHAPES.views.values(), branches):
                for statement in view.ddl(view.table, 0):
                    tx.run(statement, {})

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        with self.store.write() as tx:
            unit = Unit(tx, "toko", SHAPES, None, self.ms)  # type: ignore[arg-type]  # nothing here is sealed
            yield unit
            unit.flush()

    @contextmanager
    def see(self, *rights: str) -> Iterator[Ctx]:
        with self.unit() as unit:
            yield Ctx(unit, self.origin, rights or ALL_RIGHTS)

    def do(self, wish: Command, *rights: str) -> list[Fact]:
        """Through the door as a face would send it: encoded, decoded, decided, folded."""
        wish = msgspec.json.decode(msgspec.json.encode(wish), type=type(wish))
        with self.see(*rights) as ctx:
            facts = list(SHAPES.rules[type(wish)](wish, ctx))
            for fact in facts:
                self._write(ctx.unit, fact)
        return facts

    def take(self, *facts: Fact, ms: int = 0) -> None:
        """Facts as they come from elsewhere."""
        with self.unit() as unit:
            for fact in facts:
                self._write(unit, fact, ms)

    def _write(self, unit: Unit, fact: Fact, ms: int = 0) -> None:
        self.ms += 1
        entry = Entry(
            tenant="toko",
            origin=self.origin,
            seq=unit.head(self.origin).seq + 1,
            ms=ms or self.ms,
            scope=fact.scope(),
            subject=fact.subject(),
            kind=fact.KIND,
            v=fact.V,
            body=msgspec.Raw(msgspec.json.encode(fact)),
        )
        rx = unit.append(entry, freeze(entry), FOLDED)
        unit.fold(entry, unit.decode(entry), rx)

    def ask(self, asked: Question) -> Any:
        with self.see() as ctx:
            return SHAPES.answers[type(asked)](asked, ctx)

    def tables(self) -> dict[str, list[Any]]:
        """Every row of every view, without the receipt numbers, which differ from node to node."""
        with self.unit() as unit:
            return {
                view.table: sorted(
                    unit.tx.rows(f"SELECT {', '.join(c.name for c in view.columns() if c.name != 'rx')} FROM {view.table}", {})
                )
                for view in SHAPES.views.values()
            }
