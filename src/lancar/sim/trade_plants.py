"""Bugs planted into the real gate and the real books, for the audit: found in the days of real shops."""

from collections.abc import Iterator
from typing import Any

from lancar.identity.rules import authority
from lancar.identity.rules.authority import IdentityAuthority
from lancar.kernel import sync
from lancar.kernel.pending import PendingSums
from lancar.sim import books
from lancar.sim import trade_promises as promised
from lancar.sim.plants import instead, plant


@plant("a revoked till still counts", promised.nothing_after_a_revocation_counts)
def revocation_forgotten() -> Iterator[None]:
    """How far a revoked device was known is not asked."""
    sound = authority._found_standing  # noqa: SLF001 - where a device's standing is worked out

    def standing(*asked: Any) -> Any:
        return sound(*asked)._replace(last_seq=2**53)

    with instead((authority, "_found_standing", standing)):
        yield


@plant("a shop tells last whose its tills' incarnations are", promised.nothing_after_a_revocation_counts)
def told_last() -> Iterator[None]:
    """What was pushed to a node is relayed before what it says itself."""
    sound = sync.heads_to_push

    def relayed_first(*asked: Any) -> dict[str, int]:
        own = {origin for origin, _ in sync.own_origins(*asked)}
        return dict(sorted(sound(*asked).items(), key=lambda head: head[0] in own))

    with instead((sync, "heads_to_push", relayed_first)):
        yield


@plant("rights are not asked of what is pushed", promised.no_right_is_exceeded)
def rights_forgotten() -> Iterator[None]:
    """Whoever may push may push anything."""
    with instead((IdentityAuthority, "admit", lambda *_: None)):
        yield


@plant("an entry set aside stays in the sums", promised.equal_entries_give_equal_views, books.reports_are_the_facts)
def aside_still_counts() -> Iterator[None]:
    """What a verdict takes out of the journal is not taken out of the sums."""
    sound = PendingSums.fold

    def fold(self: PendingSums, fold: Any, fact: Any, at: Any, sign: int = 1) -> None:
        if sign > 0:
            sound(self, fold, fact, at, sign)

    with instead((PendingSums, "fold", fold)):
        yield
