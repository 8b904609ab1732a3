"""Who may do what, asked by the kernel: for wishes here and for facts that were pushed from elsewhere."""

from dataclasses import dataclass, field
from typing import ClassVar

import msgspec
import pytest
from founded import TENANT, Shop, found

from lancar.identity import commands as c
from lancar.identity import facts as f
from lancar.identity.rules.authority import IdentityAuthority
from lancar.identity.views import questions as q
from lancar.identity.views.devices import Device, devices
from lancar.identity.views.tables import Held, Person, Role, mark, people, roles
from lancar.kernel.entry import Entry, freeze, genesis, link
from lancar.kernel.facts import EntrySetAside
from lancar.kernel.merge import take_runs
from lancar.kernel.messages import Run
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Capability, Fact
from lancar.testing.context import NOON_MS, FakeContext


class Rung(Fact, frozen=True, kw_only=True):
    """Something was sold, for these tests."""

    KIND: ClassVar[str] = "counter.rung"
    NEEDS: ClassVar[str] = "sell"
    total: int = 5_000

    def subject(self) -> str:
        return "counter"


class Repriced(Rung, frozen=True, kw_only=True):
    """A price was changed, for these tests."""

    KIND: ClassVar[str] = "counter.repriced"
    NEEDS: ClassVar[str] = "change_price"


COUNTER = Capability(name="counter", facts=(Rung, Repriced))


@dataclass
class Pusher:
    """A device that writes its own chain and pushes it."""

    shop: Shop
    device: str
    origin: str = "till1"
    seq: int = 0
    head: bytes = b""
    waiting: list[bytes] = field(default_factory=list)

    def write(self, fact: Fact, actor: str) -> None:
        """One more entry that nobody else has yet."""
        self.seq += 1
        text = freeze(
            Entry(
                tenant=TENANT,
                origin=self.origin,
                seq=self.seq,
                ms=NOON_MS + self.seq,
                actor=actor,
                scope=fact.scope(),
                subject=fact.subject(),
                kind=fact.KIND,
                body=msgspec.Raw(msgspec.json.encode(fact)),
            )
        )
        self.waiting.append(text)

    def push(self, through: str = "") -> int:
        """Push what waits, itself or through a node; how many were set aside."""
        prev = self.head or genesis(TENANT, self.origin)
        first = self.seq - len(self.waiting) + 1
        run = Run(tenant=TENANT, origin=self.origin, first=first, prev=prev.hex(), texts=self.waiting)
        (answer,) = take_runs(self.shop.node, [run], device=through or self.device)
        assert answer.said == "ok"
        for text in self.waiting:
            prev = link(prev, text)
        self.head, self.waiting = prev, []
        return answer.aside

    def say(self, fact: Fact, actor: str, through: str = "") -> str:
        """Write and push one fact; the reason it was set aside, or nothing."""
        self.write(fact, actor)
        if not self.push(through):
            return ""
        with self.shop.node.store.read() as tx:
            found_rows = tx.rows(
                "SELECT reason FROM quarantine WHERE tenant = :tenant AND origin = :origin AND seq = :seq",
                {"tenant": TENANT, "origin": self.origin, "seq": self.seq},
            )
        return found_rows[0][0]


@pytest.fixture
def shop() -> Shop:
    return found(COUNTER)


def test_a_cashiers_sale_counts_and_a_cashiers_price_does_not(shop):
    siti = shop.hire()
    till = Pusher(shop, shop.pair())
    assert till.say(Rung(), siti) == ""
    assert till.say(Repriced(), siti) == "identity.no_right"


def test_a_till_that_was_taken_over_cannot_use_the_owners_name(shop):
    till = Pusher(shop, shop.pair(ceiling="kasir"))
    assert till.say(Rung(), shop.owner) == ""
    assert till.say(Repriced(), shop.owner) == "identity.no_right"


@pytest.mark.parametrize("actor", ["", "node", "somebody"])
def test_a_till_sells_for_nobody_who_does_not_work_here(shop, actor):
    assert Pusher(shop, shop.pair()).say(Rung(), actor) == "identity.no_right"


def test_only_a_node_says_what_needs_no_right(shop):
    given = f.RoleGiven(person=shop.hire(), version=9, role="pemilik")
    assert Pusher(shop, shop.pair("AB"), "till1").say(given, shop.owner) == "identity.only_a_node_says_this"
    below = shop.pair("CD", kind="node")
    assert Pusher(shop, below, "below1").say(given, "node") == ""
    assert "manage" in shop.rights(given.person)


def test_what_a_device_nobody_knows_pushes_is_set_aside(shop):
    assert Pusher(shop, "stranger").say(Rung(), shop.owner) == "identity.unknown_device"
    assert Pusher(shop, shop.owner_device, "office1").say(Rung(), shop.owner) == "identity.unknown_device"


def test_a_device_cannot_speak_in_anothers_name(shop):
    shop.do(c.BindOrigin(origin="till1", device=shop.pair("AB")))
    assert Pusher(shop, shop.pair("CD"), "till1").say(Rung(), shop.owner) == "identity.foreign_origin"


def test_what_came_before_a_revocation_stays_and_what_comes_after_is_set_aside(shop):
    siti = shop.hire()
    till = Pusher(shop, shop.pair())
    till.say(Rung(), siti)
    till.say(Rung(), siti)
    revoked = shop.do(c.RevokeDevice(device=till.device))
    assert revoked.heads == {"till1": 2}
    assert till.say(Rung(), siti) == "identity.device_revoked"
    with shop.node.store.read() as tx:
        status = tx.rows("SELECT seq, status FROM journal WHERE origin = 'till1' ORDER BY seq", {})
    assert status == [(1, 0), (2, 0), (3, 3)]


def test_a_revoked_device_cannot_come_back_as_a_new_incarnation_nor_through_a_node(shop):
    siti, below = shop.hire(), shop.pair("CD", kind="node")
    till = Pusher(shop, shop.pair("AB"))
    shop.do(c.BindOrigin(origin="till1", device=till.device))
    assert till.say(Rung(), siti, through=below) == ""
    assert shop.do(c.RevokeDevice(device=till.device)).heads == {"till1": 1}
    assert till.say(Rung(), siti, through=below) == "identity.device_revoked"
    assert Pusher(shop, till.device, "till2").say(Rung(), siti) == "identity.device_revoked"


def test_a_revoked_node_vouches_for_nothing_more(shop):
    siti, below = shop.hire(), shop.pair("CD", kind="node")
    tills = Pusher(shop, "", "till9")
    assert tills.say(Rung(), siti, through=below) == ""
    shop.do(c.RevokeDevice(device=below))
    assert tills.say(Rung(), siti, through=below) == "identity.device_revoked"


def test_every_node_learns_that_an_entry_was_set_aside(shop):
    till = Pusher(shop, shop.pair())
    till.say(Repriced(), shop.hire())
    audit = shop.see(q.AskedAudit(most=1))
    assert (audit[0].kind, audit[0].subject, audit[0].what) == (EntrySetAside.KIND, "entry/till1.1", "identity.no_right")


def test_the_owner_may_let_in_what_a_till_had_told_nobody_before_it_was_stolen(shop):
    siti = shop.hire()
    till = Pusher(shop, shop.pair())
    till.say(Rung(), siti)
    shop.do(c.RevokeDevice(device=till.device))
    for _ in range(3):
        till.write(Rung(), siti)
    assert till.push() == 3
    assert [(one.seq, one.reason) for one in shop.see(q.AskedSetAside())] == [
        (seq, "identity.device_revoked") for seq in (4, 3, 2)
    ]
    shop.do(c.ReleaseEntries(origin="till1", first=1, last=3, reason="penjualan jujur"))
    assert [one.seq for one in shop.see(q.AskedSetAside())] == [4]
    with shop.node.store.read() as tx:
        status = tx.rows("SELECT seq, status FROM journal WHERE origin = 'till1' ORDER BY seq", {})
    assert status == [(1, 0), (2, 0), (3, 0), (4, 3)]
    with pytest.raises(Refused) as no:
        shop.do(c.ReleaseEntries(origin="till1", first=1, last=3, reason="lagi"))
    assert no.value == Refused("identity.nothing_set_aside", origin="till1")


def test_a_sale_made_offline_before_its_cashier_was_dismissed_still_counts(shop):
    siti = shop.hire()
    till = Pusher(shop, shop.pair())
    till.write(Rung(), siti)
    shop.do(c.DismissPerson(person=siti))
    assert till.push() == 0
    with pytest.raises(Refused) as no:
        shop.do(c.DefineRole(role="x", name="X", rights={}), actor=siti, device=till.device)
    assert no.value == Refused("identity.no_right", right="manage")


def test_a_price_change_made_offline_before_a_demotion_still_counts(shop):
    budi = shop.hire("Budi", "kepala_toko")
    till = Pusher(shop, shop.pair())
    shop.do(c.GiveRole(person=budi, role="kasir"))
    assert till.say(Repriced(), budi) == ""
    assert "change_price" not in shop.rights(budi, till.device)


def test_a_right_that_a_role_lost_still_covers_what_was_done_under_it(shop):
    siti = shop.hire()
    till = Pusher(shop, shop.pair())
    shop.do(c.DefineRole(role="kasir", name="Kasir", rights={"count_stock": 1}))
    assert till.say(Rung(), siti) == ""
    assert shop.rights(siti, till.device) == {"count_stock": 1}


# -- cost


def standing_shop() -> FakeContext:
    """A cashier on a paired till, told to a context that counts look-ups."""
    rights = {"sell": 1, "discount": 50}
    return FakeContext(
        stands={
            (people, "person/p1"): Person(person="p1", version=1, roles={"": Held("kasir", 1)}, ever=[("", "kasir")]),
            (devices, "device/d1"): Device(device="d1", kind="till", ceiling="kasir", token_hash="t"),  # noqa: S106 - a digest
            (roles, "role/kasir"): Role("kasir", 1, "Kasir", rights, False, rights),
            (mark, "all"): (3, 77),
        }
    )


def test_a_sale_costs_one_look_up_once_the_rights_are_known():
    authority, see = IdentityAuthority(), standing_shop()
    assert authority.rights(see, "p1", "d1") == {"sell": 1, "discount": 50}
    see.looked_up.clear()
    for _ in range(10):
        assert authority.rights(see, "p1", "d1") == {"sell": 1, "discount": 50}
    assert see.looked_up == [(mark, "all")] * 10
    assert not see.asked


def test_a_pushed_sale_costs_two_look_ups_once_its_device_is_known():
    authority, see = IdentityAuthority(), standing_shop()
    assert authority.admit(see, "d1", "o1", 1, "p1", Rung.KIND, "sell", Rung()) is None
    see.looked_up.clear()
    assert authority.admit(see, "d1", "o1", 2, "p1", Rung.KIND, "sell", Rung()) is None
    assert see.looked_up == [(mark, "all")] * 2


def test_what_was_known_is_worked_out_again_when_anything_changed():
    authority, see = IdentityAuthority(), standing_shop()
    authority.rights(see, "p1", "d1")
    see.stands[people, "person/p1"] = Person(person="p1", version=1, left=True)
    see.stands[mark, "all"] = (4, 78)
    assert authority.rights(see, "p1", "d1") == {}


def test_one_authority_never_mixes_two_shops():
    authority, see, other = IdentityAuthority(), standing_shop(), FakeContext(tenant="lain")
    other.stands[mark, "all"] = (3, 77)
    assert authority.rights(see, "p1", "d1")
    assert authority.rights(other, "p1", "d1") == {}
