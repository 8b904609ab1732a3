"""A peer that lies: a real till of the first tenant, taken over, that pushes whatever might do harm."""

from typing import TYPE_CHECKING

import msgspec

from lancar.kernel.entry import Entry, freeze, genesis, link
from lancar.kernel.messages import BadMessage, EntriesAsk, KeyLine, KeysPut, PushAnswer, Request, Run, RunAsk, RunHeader
from lancar.sim.invariants import require
from lancar.sim.network import Refusal, admitted
from lancar.sim.shop import Priced, ShiftTurned, Sold

if TYPE_CHECKING:
    from lancar.sim.world import Device, World

MINUTE = 60_000
LIES = (
    "gap",
    "another's origin",
    "price",
    "wrong tenant",
    "wrong number",
    "nonsense",
    "too large",
    "another tenant's journal",
    "huge numbers",
    "far future",
    "destroyed keys",
    "bad keys",
    "wrong chain",
)


def a_gap_is_never_accepted(above: "Device", answer: object) -> None:
    """A run that does not begin where the last one ended is never accepted."""
    taken = isinstance(answer, PushAnswer) and answer.runs[0].said == "ok"
    require(a_gap_is_never_accepted, not taken, f"{above.name} took a fifth entry without the four before it")


class Liar:
    """Knows one tenant's credential, and no shame. `honest` is its own chain, which must be taken like anybody's."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self.tenant = "anggrek"
        self.origin = "liar1"
        self.seq = 0
        self.hash = genesis(self.tenant, self.origin)
        world.later(world.rng.randint(MINUTE, 600 * MINUTE), self.lie)

    def lie(self) -> None:
        """One lie to one machine."""
        world = self.world
        if world.weather.over:
            return
        world.later(world.rng.randint(20 * MINUTE, 300 * MINUTE), self.lie)
        names = [name for name, device in world.devices.items() if device.role != "till" and self.tenant in device.tenants]
        lie = world.rng.choice(LIES)
        above = world.devices["hub" if world.weather.roaming and lie == "another's origin" else world.rng.choice(names)]
        if above.node is None:
            return
        request = self._request(lie, above)
        try:
            whole, answer = above.guarded(f"the lie of {lie}", lambda node: admitted(node, above, "liar", request))
        except (BadMessage, Refusal):
            return
        world.mark(f"lie: {lie}")
        world.note(f"the liar told {above.name} {lie}")
        if not whole:
            return
        if lie == "gap":
            a_gap_is_never_accepted(above, answer)

    def _text(self, origin: str, seq: int, *, tenant: str = "", ms: int = 0, qty: int = 7) -> bytes:
        fact = Sold(sale=f"{origin}.{seq}", branch="b00", good="kopi", qty=qty, paid=666)
        return self._entry(fact, origin, seq, tenant=tenant, ms=ms)

    def _entry(self, fact: Sold | Priced | ShiftTurned, origin: str, seq: int, *, tenant: str = "", ms: int = 0) -> bytes:
        entry = Entry(
            tenant=tenant or self.tenant,
            origin=origin,
            seq=seq,
            ms=ms or self.world.now_ms,
            actor="liar",
            wish=f":liar{self.world.key()}",
            scope=fact.scope(),
            subject=fact.subject(),
            kind=fact.KIND,
            body=msgspec.Raw(msgspec.json.encode(fact)),
        )
        return freeze(entry)

    def _run(self, texts: list[bytes], *, first: int = 0, origin: str = "", prev: str = "", tenant: str = "") -> list[Run]:
        run = Run(
            tenant=tenant or self.tenant,
            origin=origin or self.origin,
            first=first or 1,
            prev=prev or genesis(tenant or self.tenant, origin or self.origin).hex(),
            texts=texts,
        )
        return [run]

    def _request(self, lie: str, above: "Device") -> Request:  # noqa: PLR0911, PLR0912, C901 - one line a lie
        fresh = f"liar{self.world.origin()}"
        match lie:
            case "gap":
                return self._run([self._text(fresh, 5)], first=5, origin=fresh)
            case "another's origin":
                return self._onto_another(above)
            case "price":
                fact = Priced(good="kopi", price=1, version=10_000)
                return self._run([self._entry(fact, fresh, 1)], origin=fresh)
            case "wrong tenant":
                return self._run([self._text(fresh, 1, tenant="melati")], origin=fresh)
            case "wrong number":
                return self._run([self._text(fresh, 9)], origin=fresh)
            case "nonsense":
                return self._run([b'{"nonsense": tru', b"\xff\xfe", b"[]"], origin=fresh)
            case "too large":
                return self._run([b"x" * 70_000], origin=fresh)
            case "another tenant's journal":
                return self._run([self._text(fresh, 1, tenant="melati")], origin=fresh, tenant="melati")
            case "huge numbers":
                text = self._text(fresh, 1).replace(b'"qty":7', b'"qty":' + b"9" * 30)
                return self._run([text], origin=fresh)
            case "far future":
                turned = ShiftTurned(branch="b00", shift="s1")
                return self._run([self._entry(turned, fresh, 1, ms=2**52)], origin=fresh)
            case "destroyed keys":
                return KeysPut(tenant=self.tenant, keys=[KeyLine(person, "", destroyed=True) for person in ("p1", "p2", "p3")])
            case "bad keys":
                return KeysPut(tenant=self.tenant, keys=[KeyLine("p1", "no base64 at all")])
            case _:
                texts = [self._text(fresh, 1), self._text(fresh, 2)]
                return self._run(texts, origin=fresh, prev=link(b"", b"x").hex())

    def _onto_another(self, above: "Device") -> Request:
        """Go on writing where an honest till stands."""
        assert above.node is not None
        with above.disk.read() as tx:
            sql = "SELECT origin, head_seq, head_hash FROM origins WHERE tenant = :tenant AND head_seq > 0 ORDER BY origin"
            found = tx.rows(sql, {"tenant": self.tenant})
        with self.world.devices["hub"].disk.read() as tx:
            of_hub = {
                row[0]
                for row in tx.rows("SELECT origin FROM origins WHERE tenant = :tenant AND mine = 1", {"tenant": self.tenant})
            }
        found = [row for row in found if above.role == "hub" or row[0] not in of_hub]
        if not found:
            return EntriesAsk(tenant=self.tenant, after=0)
        origin, seq, hashed = self.world.rng.choice(found)
        if self.world.rng.random() < 0.1:  # noqa: PLR2004 - and sometimes it only listens
            return RunAsk(tenant=self.tenant, origin=origin, after=0)
        return self._run([self._text(origin, seq + 1)], first=seq + 1, origin=origin, prev=bytes(hashed).hex())


__all__ = ["Liar", "RunHeader"]
