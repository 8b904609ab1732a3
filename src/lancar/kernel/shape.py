"""The shapes a capability is made of: facts, commands, questions, rules, reactions, and the list that holds them all.

A capability writes structs and pure functions; this module gathers them. Nothing here runs anything.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, ClassVar, Protocol, TypeVar

import msgspec

from lancar.kernel.entry import SHOP_SCOPE
from lancar.kernel.views import At, Query, View

Row = tuple[Any, ...]
T = TypeVar("T")


class Fact(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that happened. Past tense, frozen, with whole numbers only.

    `KIND` is its name in the journal, for ever; `V` its version; `NEEDS` the right its actor must have had ("" for facts
    that only a node itself may write). New fields have defaults; a change of meaning is a new kind.
    """

    KIND: ClassVar[str] = ""
    V: ClassVar[int] = 1
    NEEDS: ClassVar[str] = ""

    def subject(self) -> str:
        """What this is about, like `sale/k3m9.412`. Entries of one subject are refolded together when one comes late."""
        raise NotImplementedError(type(self).__name__)

    def scope(self) -> str:
        """Who gets it: the branch where it happened, or the whole shop."""
        return getattr(self, "branch", "") or SHOP_SCOPE


class Command(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A wish. Imperative; it may be refused. `NAME` is how faces call it, `NEEDS` the right to wish it."""

    NAME: ClassVar[str] = ""
    NEEDS: ClassVar[str] = ""


class Question(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What may be asked of the views. `NAME` like `stock.on_hand`, `NEEDS` the right to ask, `ANSWER` the answer's type.

    `ALSO` is a second right it takes, where one alone would tell too much.
    """

    NAME: ClassVar[str] = ""
    NEEDS: ClassVar[str] = ""
    ALSO: ClassVar[str] = ""
    ANSWER: ClassVar[Any] = None


class Effect(msgspec.Struct, frozen=True, kw_only=True):
    """Something to be done to the world by an adapter, once. `NAME` is what the adapter is registered for."""

    NAME: ClassVar[str] = ""

    def key(self) -> str:
        """What makes this effect the same effect when it is asked for twice."""
        raise NotImplementedError(type(self).__name__)

    def not_before_ms(self) -> int:
        """When it is due at the earliest, by the node's clock; 0: at once. What is not wanted by then the performer sees."""
        return 0


class See(Protocol):
    """Reading the views inside one transaction, of one tenant, including what this transaction has written so far."""

    tenant: str

    def rows(self, query: Query, **params: int | str | bytes | None) -> list[Any]:
        """Every row that answers the query; `:tenant` is bound by itself."""
        ...

    def one(self, query: Query, **params: int | str | bytes | None) -> Any:
        """The first row, or None."""
        ...

    def get(self, view: View, *key: int | str) -> Any:
        """What stands under one key of a Sums, Registers or States view, with what this transaction adds; cheap.

        Sums: the totals (zeros if none). Registers: the values, or None if never said or gone. States: the state, or None.
        Unlike `rows` it never forces pending changes out to the store: hot rules use it for what they also write.
        """
        ...

    def version(self, view: View, *key: int | str) -> int:
        """The version of the last word under a key of a Registers view (gone or not); 0 if nothing was ever said.

        The next word's fact carries this + 1: that is how a later decision beats an earlier one whatever the clocks say.
        """
        ...

    def kept(self, views: Sequence[View], key: Hashable, make: Callable[[], T]) -> T:
        """What `make` answers, remembered by the node until one of these views changes.

        For what a hot rule asks again and again (a price, the open shift). `key` must name the question and everything it
        depends on; the answer must be immutable and made from these views alone.
        """
        ...

    def fact(self, ref: str) -> Any:
        """The fact that stands in the journal at `origin.seq` (as ids are written) or `origin/seq`; None if unknown."""
        ...


class Context(See, Protocol):
    """What a rule may know besides the command."""

    actor: str
    """The person (or `node`) who wishes."""
    device: str
    """The device the wish came from; "" when it is the node itself."""
    now_ms: int
    """This node's hybrid clock."""
    device_ms: int
    """This node's own clock, uncorrected."""

    def new_id(self) -> str:
        """An id nobody else can make, `origin.seq` of the entry to come (`origin.seq-2` for the second one)."""
        ...

    def seal(self, person: str, text: str) -> "Sealed":
        """Personal data under that person's key, so that it can be forgotten."""
        ...

    def rights(self) -> Mapping[str, int]:
        """The rights of the actor on this device: right → limit (1 where there is nothing to limit)."""
        ...

    def random_code(self, length: int) -> str:
        """An unguessable one-time code of capital letters and digits without look-alikes."""
        ...

    def hash_secret(self, secret: str) -> str:
        """A slow hash of a PIN or password (argon2id)."""
        ...

    def secret_matches(self, secret: str, hashed: str) -> bool:
        """Whether the secret was the one hashed."""
        ...


class Sealed(msgspec.Struct, frozen=True):
    """Personal data in the journal: readable only while the person's key exists."""

    person: str
    box: str
    """Base64 of nonce and AES-256-GCM ciphertext."""


C = TypeVar("C", bound=Command)
F = TypeVar("F", bound=Fact)
Q = TypeVar("Q", bound=Question)

Rule = Callable[[Any, Context], Sequence[Fact]]
Answerer = Callable[[Any, See], Any]
React = Callable[[Any, At, See], Iterable[Command | Effect]]


@dataclass(frozen=True, slots=True)
class Reaction:
    """What follows by itself from a fact, at nodes of the given roles."""

    name: str
    fact: type[Fact]
    react: React
    at: frozenset[str]


class Rulebook:
    """Collects a capability's rules, answers and reactions by decorators; `capability.py` hands it to the node."""

    def __init__(self) -> None:
        self.rules: dict[type[Command], Rule] = {}
        self.answers: dict[type[Question], Answerer] = {}
        self.reactions: list[Reaction] = []

    def rule(self, wish: type[C]) -> Callable[[Callable[[C, Context], Sequence[Fact]]], Callable[[C, Context], Sequence[Fact]]]:
        """This function decides that command."""

        def keep(decide: Callable[[C, Context], Sequence[Fact]]) -> Callable[[C, Context], Sequence[Fact]]:
            assert wish not in self.rules, f"two rules for {wish.NAME}"
            self.rules[wish] = decide
            return decide

        return keep

    def answer(self, asked: type[Q]) -> Callable[[Callable[[Q, See], Any]], Callable[[Q, See], Any]]:
        """This function answers that question."""

        def keep(reply: Callable[[Q, See], Any]) -> Callable[[Q, See], Any]:
            assert asked not in self.answers, f"two answers for {asked.NAME}"
            self.answers[asked] = reply
            return reply

        return keep

    def reaction(
        self, fact: type[F], *, at: Iterable[str] = ("shop", "hub")
    ) -> Callable[[Callable[[F, At, See], Iterable[Command | Effect]]], Callable[[F, At, See], Iterable[Command | Effect]]]:
        """This function says what follows from that fact, at nodes of these roles. It must be safe to run at two nodes."""

        def keep(
            react: Callable[[F, At, See], Iterable[Command | Effect]],
        ) -> Callable[[F, At, See], Iterable[Command | Effect]]:
            self.reactions.append(Reaction(react.__name__, fact, react, frozenset(at)))
            return react

        return keep


@dataclass(frozen=True, slots=True)
class Capability:
    """One capability as a node takes it in."""

    name: str
    facts: tuple[type[Fact], ...] = ()
    views: tuple[View, ...] = ()
    books: tuple[Rulebook, ...] = ()
    rights: tuple[str, ...] = ()


def structs_in(module: ModuleType, base: type[F]) -> tuple[type[F], ...]:
    """Every concrete subclass of `base` that the module itself defines, in the order it is written."""
    return tuple(
        thing
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, base) and thing.__module__ == module.__name__
    )


def views_in(module: ModuleType) -> tuple[View, ...]:
    """Every view that the module itself declares, in the order it is written."""
    return tuple(thing for thing in vars(module).values() if isinstance(thing, View))


@dataclass
class Shapes:
    """Everything the capabilities of a node bring, looked up by name. Raises AssertionError on a clash of names."""

    capabilities: Sequence[Capability]
    facts: dict[tuple[str, int], type[Fact]] = field(init=False, default_factory=dict)
    views: dict[str, View] = field(init=False, default_factory=dict)
    commands: dict[str, type[Command]] = field(init=False, default_factory=dict)
    questions: dict[str, type[Question]] = field(init=False, default_factory=dict)
    rules: dict[type[Command], Rule] = field(init=False, default_factory=dict)
    answers: dict[type[Question], Answerer] = field(init=False, default_factory=dict)
    reactions: dict[str, list[Reaction]] = field(init=False, default_factory=dict)
    rights: tuple[str, ...] = field(init=False, default=())
    folding: dict[str, tuple[View, ...]] = field(init=False, default_factory=dict)
    """kind → the views that fold it."""

    def __post_init__(self) -> None:
        for capability in self.capabilities:
            self._take_facts(capability)
            for view in capability.views:
                assert view.table not in self.views, f"two views named {view.table}"
                self.views[view.table] = view
            for book in capability.books:
                self._take_book(book)
            self.rights += capability.rights
        for view in self.views.values():
            for kind in view.kinds():
                self.folding[kind] = (*self.folding.get(kind, ()), view)

    def _take_facts(self, capability: Capability) -> None:
        for fact in capability.facts:
            name = (fact.KIND, fact.V)
            assert fact.KIND.startswith(f"{capability.name}."), f"{fact.KIND} is not of {capability.name}"
            assert name not in self.facts, f"two facts named {name}"
            self.facts[name] = fact

    def _take_book(self, book: Rulebook) -> None:
        for wish, rule in book.rules.items():
            assert wish.NAME, f"{wish.__name__} has no name"
            assert wish.NAME not in self.commands, f"two commands named {wish.NAME}"
            self.commands[wish.NAME] = wish
            self.rules[wish] = rule
        for asked, answer in book.answers.items():
            assert asked.NAME, f"{asked.__name__} has no name"
            assert asked.NAME not in self.questions, f"two questions named {asked.NAME}"
            self.questions[asked.NAME] = asked
            self.answers[asked] = answer
        for reaction in book.reactions:
            self.reactions.setdefault(reaction.fact.KIND, []).append(reaction)
