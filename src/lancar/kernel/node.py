"""A node: one truth (the journal), one door (`do` and `merge`), everything else derived.

`do` asks one rule, appends its facts and folds them in the same transaction; reactions follow in it too. What other nodes
wrote comes in through `lancar.kernel.merge`. Nobody is told "done" before the store has it.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec

from lancar.kernel import tables as t
from lancar.kernel.builder import Progress, build, no_progress
from lancar.kernel.clock import HybridClock
from lancar.kernel.context import RuleContext
from lancar.kernel.entry import MAX_BODY_BYTES, Entry, freeze, unfit
from lancar.kernel.facts import FACTS as KERNEL_FACTS
from lancar.kernel.memory import Memory
from lancar.kernel.ports import NODE, Authority, Everything, Ids
from lancar.kernel.privacy import Vault
from lancar.kernel.refusal import Refused
from lancar.kernel.replica import start_replica
from lancar.kernel.shape import Capability, Effect, Fact, Question, Shapes
from lancar.kernel.store import Store, StoreFailed
from lancar.kernel.unit import Head, Placed, Unit
from lancar.kernel.verdicts import apply_kernel_fact
from lancar.kernel.views import At
from lancar.kernel.wishes import Answer, Done, Wish

TILL = "till"
"""The role of a node that writes facts and reads rows (`lancar.kernel.replica`)."""
DEEPEST = 6
"""How many reactions may follow from one another: more is a loop of ours, not the world."""
Watcher = Callable[[str, int, frozenset[str]], None]
"""Told after each commit: tenant, its last receipt number, the views that moved."""


def kernel_capability() -> Capability:
    """The kernel's own facts, as every node knows them."""
    return Capability(name="kernel", facts=KERNEL_FACTS)


class Node:
    """One node's memory and mind. Not thread-safe for writing: one writer calls it; `see` may be called from any thread."""

    def __init__(
        self,
        *,
        store: Store,
        capabilities: Sequence[Capability],
        clock: HybridClock,
        ids: Ids,
        authority: Authority,
        vault: Vault,
        role: str = "shop",
    ) -> None:
        self.store = store
        self.shapes = Shapes([kernel_capability(), *capabilities])
        self.clock = clock
        self.ids = ids
        self.authority = authority
        self.vault = vault
        self.role = role
        self.memories: dict[str, Memory] = {}
        self.watchers: list[Watcher] = []

    def start(self, progress: Progress = no_progress) -> None:
        """Make what is missing, rebuild what changed, restart the clock from the journal. Needed once before anything else."""
        build(self, progress)
        if self.role == TILL:
            start_replica(self)
        with self.store.read() as tx:
            for (tenant,) in tx.rows(t.ALL_TENANTS, {}):
                for row in tx.rows(t.ORIGIN_LIST, {"tenant": tenant}):
                    if row[6]:
                        self.clock.restart(row[4], row[5])

    # -- doing

    def do(self, wish: Wish) -> Done:
        """One wish, one transaction. Raises Refused, StoreFailed."""
        answer = self.do_many([wish])[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def do_many(self, wishes: Sequence[Wish]) -> list[Answer]:
        """Many wishes of many callers in one transaction: each gets its own answer, one's bug is not the others' loss.

        Raises StoreFailed when nothing could be kept: then no wish was done.
        """
        try:
            with self.working() as unit:
                for tenant in sorted({wish.tenant for wish in wishes}):
                    unit(tenant)  # in one order everywhere, so that two processes never wait for each other in a ring
                return [self._answer(unit(wish.tenant), wish) for wish in wishes]
        except StoreFailed:
            raise
        except Exception as bug:  # noqa: BLE001 - a bug in one wish is answered to its caller, not to the others
            if len(wishes) == 1:
                return [bug]
            return [self.do_many([wish])[0] for wish in wishes]

    def _answer(self, unit: Unit, wish: Wish) -> Answer:
        before = len(unit.new)
        try:
            done = self.decide(unit, wish)
        except Refused as no:
            return no
        self.react(unit, before)
        return done

    def decide(self, unit: Unit, wish: Wish) -> Done:
        """Ask the rule and write down what it says. Raises Refused; then nothing of this wish was written."""
        command = wish.command
        if wish.key:
            known = self._known(unit, wish)
            if known is not None:
                return known
        own = self.own(unit)
        ms, tick = self.clock.now()
        wall_ms = max(0, self.clock.wall())
        ctx = RuleContext(
            unit, own, self.authority, actor=wish.actor, device=wish.device, trusted=wish.trusted, now_ms=ms, device_ms=wall_ms
        )
        if command.NEEDS and command.NEEDS not in ctx.rights():
            raise Refused("identity.no_right", right=command.NEEDS)
        rule = self.shapes.rules.get(type(command))
        if rule is None:
            raise Refused("kernel.unknown_command", command=command.NAME or type(command).__name__)
        facts = rule(command, ctx)
        bodies = [_body(fact) for fact in facts]  # all of them before the first is written: a wish is done whole or not at all
        refs = []
        for n, (fact, body) in enumerate(zip(facts, bodies, strict=True)):
            if n:
                ms, tick = self.clock.now()
            refs.append(self.write(unit, fact, own=own, body=body, stamp=(ms, tick), wall_ms=wall_ms, wish=wish))
        return Done(tuple(refs), tuple(facts))

    def write(
        self,
        unit: Unit,
        fact: Fact,
        *,
        own: Head,
        body: bytes = b"",
        stamp: tuple[int, int] | None = None,
        wall_ms: int = -1,
        wish: Wish | None = None,
    ) -> str:
        """Append one fact of this node's own and fold it. Answers its ref, `origin.seq`."""
        ms, tick = stamp or self.clock.now()
        wall_ms = max(0, self.clock.wall()) if wall_ms < 0 else wall_ms
        entry = Entry(
            tenant=unit.tenant,
            origin=own.origin,
            seq=own.seq + 1,
            ms=ms,
            tick=tick,
            device_ms=0 if wall_ms == ms else wall_ms,
            actor=wish.actor if wish else NODE,
            wish=_wish_key(wish) if wish else "",
            cause=wish.cause if wish else "",
            scope=fact.scope(),
            subject=fact.subject(),
            kind=fact.KIND,
            v=fact.V,
            body=msgspec.Raw(body or msgspec.json.encode(fact)),
        )
        text = freeze(entry)
        rx = unit.append(entry, text, t.FOLDED)
        unit.fold(entry, fact, rx)
        apply_kernel_fact(unit, entry, fact)
        return f"{entry.origin}.{entry.seq}"

    def _known(self, unit: Unit, wish: Wish) -> Done | None:
        """What this very wish led to before, by its key."""
        refs = unit.by_wish(_wish_key(wish))
        if not refs:
            return None
        return Done(tuple(refs), tuple(unit.fact(ref) for ref in refs), repeated=True)

    def own(self, unit: Unit) -> Head:
        """The head of this node's own present incarnation; opens the first one."""
        head = unit.own
        if head is None:
            found = unit.tx.rows(t.OWN_ORIGIN, {"tenant": unit.tenant})
            head = unit.head(found[0][0]) if found else self.new_incarnation(unit)
            unit.own = head
        return head

    def new_incarnation(self, unit: Unit) -> Head:
        """Open a new origin and close the old one: after a first start, a restore, a fork, a lost tail."""
        found = unit.tx.rows(t.OWN_ORIGIN, {"tenant": unit.tenant})
        for row in found:
            old = unit.head(row[0])
            old.state = t.CLOSED
            unit.touch(old)
        head = unit.head(self.ids.origin())
        assert head.seq == 0, "an incarnation's name was used before"
        head.mine = True
        unit.touch(head)
        unit.flush()
        unit.own = head
        return head

    # -- reactions

    def react(self, unit: Unit, first: int) -> None:
        """Let everything follow that follows from what was folded since `first`."""
        depth = 0
        while first < len(unit.new):
            assert depth < DEEPEST, "reactions that never end"
            wave, first = unit.new[first:], len(unit.new)
            for placed in wave:
                self._follow(unit, placed)
            depth += 1

    def _follow(self, unit: Unit, placed: Placed) -> None:
        entry = placed.entry
        for reaction in self.shapes.reactions.get(entry.kind, ()):
            if self.role not in reaction.at:
                continue
            ref = f"{entry.origin}/{entry.seq}"
            at = At(entry, placed.rx, unit.open_sealed)
            for n, asked in enumerate(reaction.react(placed.fact, at, unit)):
                if isinstance(asked, Effect):
                    self._send(unit, asked, ref)
                    continue
                wish = Wish(unit.tenant, asked, key=f"{reaction.name}:{ref}:{n}", trusted=True, cause=ref)
                try:
                    self.decide(unit, wish)
                except Refused:
                    continue  # the world moved on since the fact; a reaction's wish is not owed to anybody

    def _send(self, unit: Unit, effect: Effect, cause: str) -> None:
        job = f"{effect.NAME}:{effect.key()}"
        body = msgspec.json.encode(effect)
        due_ms = max(self.clock.ms, effect.not_before_ms())
        unit.put(t.OUTBOX, (unit.tenant, job, effect.NAME, body, cause, "waiting", 0, due_ms, 0, ""))

    # -- seeing

    def see(self, tenant: str, question: Question, *, actor: str = NODE, device: str = "", trusted: bool = False) -> Any:
        """Answer a question from the views. Raises Refused."""
        with self.store.read() as tx:
            unit = Unit(tx, tenant, self.shapes, self.vault)
            rights = Everything() if trusted else self.authority.rights(unit, actor, device)
            for right in (question.NEEDS, question.ALSO):
                if right and right not in rights:
                    raise Refused("identity.no_right", right=right)
            answer = self.shapes.answers.get(type(question))
            if answer is None:
                raise Refused("kernel.unknown_question", question=question.NAME or type(question).__name__)
            return answer(question, unit)

    def rights_of(self, tenant: str, actor: str, device: str) -> dict[str, int]:
        """The rights of a person on a device, as the faces show them."""
        with self.store.read() as tx:
            return dict(self.authority.rights(Unit(tx, tenant, self.shapes, self.vault), actor, device))

    # -- transactions

    @contextmanager
    def working(self) -> Iterator[Callable[[str], Unit]]:
        """One durable transaction over any number of tenants; watchers are told after it is on the disk."""
        units: dict[str, Unit] = {}
        took_ms = max(0, self.clock.wall())
        with self._unforgotten(units), self.store.write() as tx:

            def unit(tenant: str) -> Unit:
                if tenant not in units:
                    # before anything is read: another process of the same hub may be writing, and what it does must be seen
                    tx.lock(tenant)
                    memory = self.memories.setdefault(tenant, Memory())
                    units[tenant] = Unit(tx, tenant, self.shapes, self.vault, took_ms=took_ms, memory=memory)
                    units[tenant].layered = self.role == TILL
                return units[tenant]

            yield unit
            for each in units.values():
                each.flush()
        for each in units.values():
            if each.rx >= 0:
                self.memories[each.tenant].rx = each.rx
                for watcher in self.watchers:
                    watcher(each.tenant, each.rx, each.moved_tables())

    @contextmanager
    def _unforgotten(self, units: dict[str, Unit]) -> Iterator[None]:
        """What was remembered in a transaction that came to nothing may be wrong: forget it."""
        try:
            yield
        except BaseException:
            for tenant in units:
                self.memories[tenant].forget()
            raise

    def tenants(self) -> list[str]:
        """The tenants this node knows."""
        with self.store.read() as tx:
            return [row[0] for row in tx.rows(t.ALL_TENANTS, {})]


def _body(fact: Fact) -> bytes:
    """A fact as it will stand in the journal. Raises Refused when it is too large to travel, or no node could keep it."""
    body = msgspec.json.encode(fact)
    if len(body) > MAX_BODY_BYTES:
        raise Refused("kernel.fact_too_large", bytes=len(body), most=MAX_BODY_BYTES)
    if why := unfit(body):
        raise Refused("kernel.unfit_value", why=why)
    return body


def _wish_key(wish: Wish) -> str:
    """A wish's key as it stands in the journal: one device's keys never meet another's."""
    return f"{wish.device}:{wish.key}" if wish.key else ""


__all__ = ["Answer", "Done", "Node", "Wish", "kernel_capability"]
