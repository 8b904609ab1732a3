"""What was set aside can be let in by a person who knows better, a run at a time."""

from lancar.identity.commands import ReleaseEntries
from lancar.identity.views.audit import ASIDE_BETWEEN
from lancar.kernel.facts import EntryReleased
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook

book = Rulebook()


@book.rule(ReleaseEntries)
def release_entries(wish: ReleaseEntries, ctx: Context) -> list[Fact]:
    """One verdict for each entry, so that every node lets in the same ones."""
    found = ctx.rows(ASIDE_BETWEEN, origin=wish.origin, first=wish.first, last=wish.last)
    if not found:
        raise Refused("identity.nothing_set_aside", origin=wish.origin)
    return [
        EntryReleased(origin=wish.origin, seq=seq, version=version + 1, reason=wish.reason, judged=judged)
        for seq, version, judged in found
    ]
