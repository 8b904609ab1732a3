"""A founded shop on a node in memory, and the people and devices that tests need."""

from typing import Any, NamedTuple

from lancar.identity import commands as c
from lancar.identity.capability import CAPABILITY
from lancar.identity.rules.authority import IdentityAuthority
from lancar.kernel.node import Node, Wish
from lancar.kernel.shape import Capability, Command, Question
from lancar.testing.context import HandClock, node_in_memory
from lancar.values.digests import code_digest, token_digest

TENANT = "toko"
OWNER_CODE = "QWERT-YUPAS"


class Shop(NamedTuple):
    """A node, its clock, and the ids that came out of the founding."""

    node: Node
    wall: HandClock
    branch: str
    owner: str
    owner_device: str

    def do(self, command: Command, **who: Any) -> Any:
        """One trusted wish (or one by `actor` on `device`); answers the only fact, or all of them."""
        facts = self.node.do(Wish(TENANT, command, trusted=not who, **who)).facts
        return facts[0] if len(facts) == 1 else facts

    def see(self, question: Question) -> Any:
        """The answer to a trusted question."""
        return self.node.see(TENANT, question, trusted=True)

    def hire(self, name: str = "Siti", role: str = "kasir", branch: str = "") -> str:
        """A new person's id."""
        return self.do(c.AddPerson(name=name, role=role, branch=branch))[0].person

    def pair(self, code: str = "K3M9XT7PQR", kind: str = "till", **more: Any) -> str:
        """A new device's id; its token is the code written small."""
        if kind == "till":
            more.setdefault("branch", self.branch)
        invited = self.do(c.InviteDevice(kind=kind, name="Kasir 1", code_hash=code_digest(code), **more))
        self.do(c.PairDevice(code=code, token_hash=token_digest(code.lower())), actor="", device="")
        return invited.device

    def rights(self, person: str, device: str = "") -> dict[str, int]:
        """What the authority says."""
        return self.node.rights_of(TENANT, person, device)


def founding(**more: Any) -> c.FoundTenant:
    """The first command of a shop's life."""
    said = {"name": "Toko Maju", "branch_name": "Dago", "branch_code": "DGO", "owner_name": "Ibu Ratna"} | more
    return c.FoundTenant(code_hash=code_digest(OWNER_CODE), **said)


def found(*more: Capability) -> Shop:
    """A shop with its owner, on a node that asks the real authority and knows these capabilities too."""
    wall = HandClock()
    node = node_in_memory([CAPABILITY, *more], authority=IdentityAuthority(), wall=wall)
    facts = node.do(Wish(TENANT, founding(), trusted=True)).facts
    return Shop(node, wall, facts[1].branch, facts[6].person, facts[-1].device)
