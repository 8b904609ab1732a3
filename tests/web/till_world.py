"""A till on a real node, written down: what it pulled, what it was asked, what it said, what its tables show then.

Each scenario is a list of steps that `web/tests/steps.ts` takes, one after the other, and must answer alike:

    do      a wish: the entries it led to (the bytes of their texts), or the refusal
    see     a question: the whole answer, or the refusal
    pages   the rows a pull brought, and how far upstream had the till's own entries before it
    rows    what the tables show
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.adapters.vault.fake import FakeVault
from lancar.catalog.capability import CAPABILITY as CATALOG
from lancar.faces.problems import of_bad_json
from lancar.kernel import messages as m
from lancar.kernel.clock import HybridClock
from lancar.kernel.entry import thaw
from lancar.kernel.node import Node, Wish
from lancar.kernel.ports import TrustEverybody
from lancar.kernel.refusal import Refused
from lancar.kernel.replica import read_source, till_round
from lancar.kernel.shape import Command, Question, See
from lancar.kernel.sync import Talk, serve
from lancar.kernel.views import States, Sums, View
from lancar.stock.capability import CAPABILITY as STOCK
from lancar.testing.context import CountedOrigins, HandClock
from lancar.till.capability import CAPABILITY as TILL

TENANT = "warung"
NOON_MS = 1_795_237_200_000
"""2026-11-21, 12:00 in Bandung."""
STEP_MS = 10
"""How long everything takes: the clock stands meanwhile, however often somebody looks at it."""
CASHIER: Mapping[str, int] = {"sell": 1, "close_shift": 1, "discount": 50, "quick_add": 1, "see_goods": 1}
HEAD: Mapping[str, int] = {**CASHIER, "discount": 300, "void": 1, "refund": 1, "change_price": 1, "edit_goods": 1, "manage": 1}
STAFF = {"budi": CASHIER, "siti": HEAD, "tamu": {}}
OWN = (
    "till_series", "till_drawer", "till_sales", "till_refunds", "till_cash_moves", "till_claims", "till_claim_states",
    "till_claim_words", "till_credit_sales", "till_reprints", "till_ticket_series", "till_ticket_copies", "till_kitchen_lines",
    "till_tickets",
)  # fmt: skip
TOUCHED = (
    "till_bills", "till_shifts", "till_series_nodes", "till_credit", "till_customers", "till_papers", "stock_on_hand",
    "catalog_goods", "catalog_prices", "catalog_barcodes", "catalog_availability",
)  # fmt: skip
"""The pulled views that a till's own facts change."""


class Staff(TrustEverybody):
    """People have the rights listed above; nobody else has a limit."""

    def rights(self, see: See, actor: str, device: str) -> Mapping[str, int]:
        """By name."""
        return STAFF[actor] if actor in STAFF else super().rights(see, actor, device)


class SeenVault(FakeVault):
    """A pretend vault that remembers which text went into which box."""

    def __init__(self, seed: str) -> None:
        super().__init__(seed)
        self.boxes: dict[str, str] = {}

    def seal(self, key: bytes, text: str) -> str:
        """As ever, and noted."""
        box = super().seal(key, text)
        self.boxes[text] = box
        return box


def node_named(name: str, wall: HandClock, role: str) -> Node:
    """One node of the shop."""
    node = Node(
        store=SqliteStore(":memory:"), capabilities=[CATALOG, TILL, STOCK], clock=HybridClock(wall), ids=CountedOrigins(name),
        authority=Staff(), vault=SeenVault(name), role=role,
    )  # fmt: skip
    node.start()
    return node


class Script:
    """A shop node with goods, a till that is written down, and a waiter's till that is not."""

    def __init__(self, name: str, ms: int = NOON_MS) -> None:
        self.name = name
        self.wall = HandClock(ms)
        self.shop = node_named("s", self.wall, "shop")
        self.waiter = node_named("w", self.wall, "till")
        self.till = node_named("k", self.wall, "till")
        self.steps: list[dict[str, Any]] = []
        self.shown: dict[str, Any] = {}

    # -- unwritten: what happens elsewhere

    def at_shop(self, *commands: Command, actor: str = "node") -> tuple[Any, ...]:
        """Wishes at the shop's node; the facts of the last."""
        done: tuple[Any, ...] = ()
        for command in commands:
            self.wall.ms += STEP_MS
            done = self.shop.do(Wish(TENANT, command, actor=actor)).facts
        return done

    def at_waiter(self, command: Command, actor: str = "siti") -> tuple[Any, ...]:
        """A wish at the other till."""
        self.wall.ms += STEP_MS
        return self.waiter.do(Wish(TENANT, command, actor=actor)).facts

    def waiter_round(self) -> None:
        """The other till sends and fetches."""
        for _ in _converse(till_round(self.waiter, TENANT, peer="shop"), self.shop):
            pass

    # -- written

    def do(self, command: Command, actor: str = "siti") -> tuple[Any, ...]:
        """A wish at the till. Answers its facts, () when it was refused."""
        try:
            msgspec.json.decode(msgspec.json.encode(command), type=type(command))
        except msgspec.ValidationError:
            self.bad(command.NAME, msgspec.to_builtins(command))
            return ()
        self.wall.ms += STEP_MS
        vault = self.till.vault
        assert isinstance(vault, SeenVault)
        vault.boxes.clear()
        step = {"do": command.NAME, "wish": msgspec.to_builtins(command), "actor": actor, "rights": STAFF[actor]}
        step["next"] = self._next()
        try:
            done = self.till.do(Wish(TENANT, command, actor=actor))
        except Refused as no:
            self.steps.append({**step, "now_ms": self.till.clock.ms, "refused": told(no)})
            return ()
        texts = [self._text(ref) for ref in done.refs]
        now_ms = thaw(texts[0]).ms if texts else self.till.clock.ms
        more = {"boxes": dict(vault.boxes)} if vault.boxes else {}
        self.steps.append({**step, **more, "now_ms": now_ms, "entries": [canonical(text, self.till) for text in texts]})
        return done.facts

    def bad(self, name: str, wish: dict[str, Any]) -> None:
        """A wish whose struct does not hold."""
        try:
            msgspec.json.decode(msgspec.json.encode(wish), type=self.till.shapes.commands[name])
        except msgspec.ValidationError as why:
            refused = {"code": "http.bad_field", "facts": {"field": of_bad_json(why).field}}
            self.steps.append(
                {"do": name, "wish": wish, "actor": "siti", "rights": HEAD, "next": self._next(), "now_ms": 0, "refused": refused}
            )
            return
        raise AssertionError(f"{name} takes {wish}")

    def see(self, question: Question) -> Any:
        """A question to the till. Answers what it answered, None when it was refused."""
        step = {"see": question.NAME, "ask": msgspec.to_builtins(question)}
        try:
            answer = self.till.see(TENANT, question, trusted=True)
        except Refused as no:
            self.steps.append({**step, "refused": told(no)})
            return None
        self.steps.append({**step, "answer": whole(answer)})
        return answer

    def fetch(self, *, peer: str = "shop", upstream: Node | None = None, between: Callable[[], Any] | None = None) -> None:
        """A round of the till; `between` happens after it has pushed and before it pulls."""
        clear = read_source(self.till, TENANT).peer not in {"", peer}
        pages: list[dict[str, Any]] = []
        for page in _converse(till_round(self.till, TENANT, peer=peer), upstream or self.shop, between, pulls_of=pages):
            if page.restart:
                pages.clear()
                clear = True
        self.steps.append({"pages": pages, "clear": clear, "acked": read_source(self.till, TENANT).acked})
        self.rows()

    def rows(self) -> None:
        """What the tables show now, of those that moved since it was said last."""
        now = {name: self._dump(self.till.shapes.views[name]) for name in (*TOUCHED, *OWN)}
        self.steps.append({"rows": {name: rows for name, rows in now.items() if self.shown.get(name) != rows}})
        self.shown = now

    def case(self) -> dict[str, Any]:
        """The scenario as it stands in the vectors."""
        self.rows()
        return {"name": self.name, "tenant": TENANT, "steps": self.steps}

    # -- inside

    def _next(self) -> str:
        with self.till.working() as working:
            own = self.till.own(working(TENANT))
            return f"{own.origin}.{own.seq + 1}"

    def _text(self, ref: str) -> bytes:
        origin, _, seq = ref.rpartition(".")
        with self.till.store.read() as tx:
            sql = "SELECT text FROM journal WHERE tenant = :tenant AND origin = :origin AND seq = :seq"
            return bytes(tx.rows(sql, {"tenant": TENANT, "origin": origin, "seq": int(seq)})[0][0])

    def _dump(self, view: View) -> list[list[Any]]:
        names = [column.name for column in view.columns()[1:] if column.name != "rx"]
        with self.till.store.read() as tx:
            rows = tx.rows(f"SELECT {', '.join(names)} FROM {view.table} WHERE tenant = :tenant", {"tenant": TENANT})
        if isinstance(view, Sums):
            rows = [row for row in rows if any(row[len(view.key) :])]
        if isinstance(view, States):
            place = names.index("state")
            rows = [(*row[:place], plain_text(view, row[place]), *row[place + 1 :]) for row in rows]
        return sorted(map(list, rows))


def _converse(
    talk: Talk, upstream: Node, between: Callable[[], Any] | None = None, pulls_of: list[dict[str, Any]] | None = None
) -> Iterator[m.RowsPage]:
    """Lets a till and a node talk; yields the pages it pulls."""
    answer: Any = None
    while True:
        try:
            ask = talk.send(answer)
        except StopIteration:
            return
        if between and isinstance(ask, m.RowsAsk):
            between()
            between = None
        answer = serve(upstream, ask, device="d1", name="shop", trusted=True)
        if isinstance(answer, m.RowsPage):
            if pulls_of is not None:
                pulls_of.append({"rows": answer.rows, "gone": answer.gone})
            yield answer


# -- as the vectors say it


def told(no: Refused) -> dict[str, Any]:
    """A refusal."""
    return {"code": no.code, "facts": no.facts}


def canonical(text: bytes, node: Node) -> str:
    """An entry's text in which every default is left out.

    msgspec leaves one out only when it is the very same object, so a quantity of 1000 that came from outside is written.
    """
    entry = thaw(text)
    fact = msgspec.json.decode(entry.body, type=node.shapes.facts[entry.kind, entry.v])
    head = text.decode().removesuffix(bytes(entry.body).decode() + "}")
    return head + msgspec.json.encode(plain(fact)).decode() + "}"


def plain_text(view: States[Any], text: str) -> str:
    """A state as JSON in which every default is left out."""
    return msgspec.json.encode(plain(view.decode(text))).decode()


def plain(value: Any) -> Any:
    """What a struct says, without what is as by default."""
    if isinstance(value, msgspec.Struct):
        config = value.__struct_config__
        said = {config.tag_field: config.tag} if config.tag_field else {}
        for field in msgspec.structs.fields(value):
            held = getattr(value, field.name)
            default = field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory()
            if not (config.omit_defaults and held == default):
                said[field.name] = plain(held)
        return said
    if isinstance(value, Mapping):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list | tuple) else value


def whole(value: Any) -> Any:
    """What a struct says, defaults among it."""
    if isinstance(value, msgspec.Struct):
        config = value.__struct_config__
        said = {config.tag_field: config.tag} if config.tag_field else {}
        return said | {name: whole(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, Mapping):
        return {key: whole(one) for key, one in value.items()}
    return [whole(one) for one in value] if isinstance(value, list | tuple) else value
