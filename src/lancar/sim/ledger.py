"""What people were told, as a plain list: the judge of everything that the nodes say.

It knows nothing of journals, folds or sync. A slip is written when somebody wishes something, and amended when somebody
gets an answer.
"""

from dataclasses import dataclass, field
from typing import Any

ASKED, TOLD, REFUSED, GONE = "asked", "told", "refused", "gone"
"""No answer yet (it may have happened) · acknowledged · said no · lost with a disk that held the only copy."""


@dataclass
class Slip:
    """One wish of one person and what they were told."""

    key: str
    tenant: str
    device: str
    command: Any
    said: str = ASKED
    facts: tuple[Any, ...] = ()
    actor: str = ""
    token: str = ""
    """Whose device the wish came from, where that is asked."""
    seen: str = ""
    """For a price: the key of the change that its author saw before."""


@dataclass
class Ledger:
    """All slips, by the key of the wish as it stands in the journal."""

    slips: dict[str, Slip] = field(default_factory=dict)
    rung: dict[str, int] = field(default_factory=dict)
    """How often the bell rang for each job."""
    rung_ms: dict[str, int] = field(default_factory=dict)
    excused: set[str] = field(default_factory=set)
    """Jobs that a restored hub cannot know to have done."""

    def write(self, slip: Slip) -> Slip:
        """Somebody wished something."""
        self.slips[slip.key] = slip
        return slip

    def lose(self, keys: set[str]) -> int:
        """The only copies of these are gone with their disk."""
        lost = 0
        for key in keys:
            slip = self.slips.get(key)
            if slip is not None and slip.said in {ASKED, TOLD}:
                slip.said = GONE
                lost += 1
        return lost

    def is_of(self, key: str, device: str) -> bool:
        """Whether this was wished at that machine."""
        return key in self.slips and self.slips[key].device == device

    def of(self, tenant: str) -> list[Slip]:
        """A tenant's slips."""
        return [slip for slip in self.slips.values() if slip.tenant == tenant]


def ancestors(slips: dict[str, Slip], key: str) -> set[str]:
    """Every change that the author of this one had seen, directly or through others."""
    found: set[str] = set()
    while key in slips and (key := slips[key].seen) and key not in found:
        found.add(key)
    return found
