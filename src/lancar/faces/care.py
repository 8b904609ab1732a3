"""What a node can say of itself: how safe a sale is, how sync goes, what was set aside, which deeds are stuck.

Questions like any other, answered from the kernel's own tables, so they come through the same `see`.
"""

from typing import Annotated, Any, ClassVar, Literal

import msgspec
from msgspec import Meta

from lancar.kernel import tables as t
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Capability, Question, Rulebook, See
from lancar.kernel.unit import split_ref
from lancar.kernel.views import Query

UPSTREAM = "hub"
"""What a shop node calls the node above it, whatever its address is today."""
MOST_LINES = 200
Safety = Literal["tersimpan", "aman", "di_pusat"]

HEAD = Query("SELECT head_seq, top_seq, mine, state FROM origins WHERE tenant = :tenant AND origin = :origin")
ENTRY = Query("SELECT rx, took_ms, status FROM journal WHERE tenant = :tenant AND origin = :origin AND seq = :seq")
ACK = Query("SELECT seq FROM acks WHERE tenant = :tenant AND peer = :peer AND origin = :origin")
PEERS = Query("SELECT peer, skew_ms, last_ms, entries_rx FROM peers WHERE tenant = :tenant ORDER BY peer")
WAITING = Query(
    "SELECT origins.head_seq, acks.seq FROM origins LEFT JOIN acks "
    "ON acks.tenant = origins.tenant AND acks.origin = origins.origin AND acks.peer = :peer "
    "WHERE origins.tenant = :tenant AND (origins.mine = 1 OR origins.state <> 'open' OR origins.via <> '')"
)
FORK_LIST = Query(
    "SELECT origin, seq, reissued_as, took_ms FROM forks WHERE tenant = :tenant ORDER BY took_ms DESC, origin, seq LIMIT :most"
)
ASIDE_LIST = Query(
    "SELECT origin, seq, reason, detail, via, took_ms FROM quarantine WHERE tenant = :tenant "
    "ORDER BY took_ms DESC, origin, seq LIMIT :most"
)
COUNTS = Query(
    "SELECT (SELECT count(*) FROM forks WHERE forks.tenant = :tenant), "
    "(SELECT count(*) FROM quarantine WHERE quarantine.tenant = :tenant), "
    "(SELECT count(*) FROM outbox WHERE outbox.tenant = :tenant AND outbox.state = 'dead'), "
    "(SELECT rx FROM tenants WHERE tenants.tenant = :tenant)"
)


class SafetyAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """How far an entry has come, and the numbers that prove it.

    `tersimpan`: on the device that wrote it. `aman`: in a shop node. `di_pusat`: in the hub. `here` says whether this node
    has it; `head_seq` is how far its origin is here without a gap, `hub_seq` how far the hub said it has it.
    """

    ref: str
    level: Safety
    here: bool
    head_seq: int = 0
    hub_seq: int = 0
    took_ms: int = 0
    counts: bool = True
    """Whether it is in the views; an entry that was set aside is kept, and is not."""


class AskedSafety(Question, frozen=True, kw_only=True):
    """How safe is a sale (or any entry) by now? `ref` is its id, `origin.seq`."""

    NAME: ClassVar[str] = "sync.safety"
    ANSWER: ClassVar[Any] = SafetyAnswer
    ref: Annotated[str, Meta(min_length=3, max_length=140)]


class PeerLine(msgspec.Struct, frozen=True, kw_only=True):
    """A node this one talks to. `skew_ms`: how far its clock is ahead of ours; `waiting`: entries it does not have yet."""

    peer: str
    last_ms: int
    skew_ms: int
    waiting: int
    entries_rx: int


class SyncState(msgspec.Struct, frozen=True, kw_only=True):
    """How this node stands to the others."""

    role: str
    rx: int
    now_waiting: int
    """Entries the hub does not have yet; 0 at the hub."""
    peers: list[PeerLine]
    forks: int
    set_aside: int
    dead_deeds: int


class AskedSyncState(Question, frozen=True, kw_only=True):
    """How it is with the hub: last contact, clock skew, what waits, what was set aside."""

    NAME: ClassVar[str] = "sync.state"
    ANSWER: ClassVar[Any] = SyncState


class ForkLine(msgspec.Struct, frozen=True):
    """Two different entries under one number; `reissued_as` is where it was said again, "" if it was not."""

    origin: str
    seq: int
    reissued_as: str
    took_ms: int


class AskedForks(Question, frozen=True, kw_only=True):
    """Which numbers were used twice."""

    NAME: ClassVar[str] = "sync.forks"
    NEEDS: ClassVar[str] = "manage"
    ANSWER: ClassVar[Any] = list[ForkLine]


class AsideLine(msgspec.Struct, frozen=True):
    """An entry that is kept and in no view, and why."""

    origin: str
    seq: int
    reason: str
    detail: str
    via: str
    took_ms: int


class AskedQuarantine(Question, frozen=True, kw_only=True):
    """What came in and is in no view (malformed, forged, forked, beyond its rights), and why."""

    NAME: ClassVar[str] = "sync.quarantine"
    NEEDS: ClassVar[str] = "manage"
    ANSWER: ClassVar[Any] = list[AsideLine]


def care(role: str) -> Capability:
    """These questions, as a node of this role answers them."""
    book = Rulebook()
    book.answer(AskedSafety)(lambda asked, see: safety(asked, see, role))
    book.answer(AskedSyncState)(lambda _asked, see: sync_state(see, role))
    book.answer(AskedForks)(lambda _asked, see: [ForkLine(*row) for row in see.rows(FORK_LIST, most=MOST_LINES)])
    book.answer(AskedQuarantine)(lambda _asked, see: [AsideLine(*row) for row in see.rows(ASIDE_LIST, most=MOST_LINES)])
    return Capability(name="sync", books=(book,))


def safety(asked: AskedSafety, see: See, role: str) -> SafetyAnswer:
    """Never better than what is proved: a head of the hub at or above the entry, an entry in this node's own journal."""
    origin, seq = split_ref(asked.ref)
    if seq < 1:
        raise Refused("sync.no_such_ref", ref=asked.ref)
    head = see.one(HEAD, origin=origin)
    entry = see.one(ENTRY, origin=origin, seq=seq)
    ack = see.one(ACK, peer=UPSTREAM, origin=origin)
    head_seq, hub_seq = head[0] if head else 0, ack[0] if ack else 0
    if entry is None:
        level: Safety = "di_pusat" if hub_seq >= seq else "tersimpan"
        return SafetyAnswer(ref=asked.ref, level=level, here=False, head_seq=head_seq, hub_seq=hub_seq, counts=False)
    if role == "hub":
        hub_seq = head_seq
    level = "di_pusat" if role == "hub" or hub_seq >= seq else "aman"
    _, took_ms, status = entry
    return SafetyAnswer(
        ref=asked.ref, level=level, here=True, head_seq=head_seq, hub_seq=hub_seq, took_ms=took_ms, counts=status == t.FOLDED
    )


def sync_state(see: See, role: str) -> SyncState:
    """From the acknowledged heads, not from any counter."""
    forks, set_aside, dead, rx = see.one(COUNTS)
    known = see.rows(PEERS)
    waits = {peer: _waiting(see, peer) for peer, *_ in known}
    peers = [
        PeerLine(peer=peer, last_ms=last_ms, skew_ms=skew_ms, waiting=waits[peer], entries_rx=entries_rx)
        for peer, skew_ms, last_ms, entries_rx in known
    ]
    waiting = 0 if role == "hub" else waits.get(UPSTREAM, _waiting(see, UPSTREAM))
    return SyncState(role=role, rx=rx or 0, now_waiting=waiting, peers=peers, forks=forks, set_aside=set_aside, dead_deeds=dead)


def _waiting(see: See, peer: str) -> int:
    return sum(max(0, head - (acked or 0)) for head, acked in see.rows(WAITING, peer=peer))
