"""The same facts in any order give the same tables, on every node; and one sample of every kind is readable for ever."""

import random
from pathlib import Path
from typing import Any

import msgspec
import pytest
from founded import OWNER_CODE, TENANT, Shop, found
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lancar.identity import commands as c
from lancar.identity import facts as f
from lancar.identity.capability import CAPABILITY
from lancar.identity.rules.authority import IdentityAuthority
from lancar.identity.views import questions as q
from lancar.kernel.entry import thaw
from lancar.kernel.merge import take_entries
from lancar.kernel.messages import PulledEntry
from lancar.kernel.node import Node, Wish
from lancar.testing.context import HandClock, node_in_memory
from lancar.values.digests import code_digest, token_digest

SAMPLES = Path(__file__).parents[2] / "vectors" / "facts" / "identity"
TABLES = [view.table for view in CAPABILITY.views]


def busy_shop() -> Shop:
    """A shop to which everything has happened at least once, some of it by a clock that went back."""
    shop = found()
    shop.do(c.PairDevice(code=OWNER_CODE, token_hash=token_digest("owner")))
    braga = shop.do(c.OpenBranch(code="BRG", name="Braga")).branch
    siti, budi = shop.hire("Siti"), shop.hire("Budi", "gudang", braga)
    till, spare = shop.pair("AB"), shop.pair("CD", branch=braga)
    shop.do(c.BindOrigin(origin="till1", device=till))
    shop.do(c.InviteDevice(kind="office", name="X", code_hash=code_digest("EF")))
    waiting = shop.do(c.InviteDevice(kind="office", name="Y", code_hash=code_digest("GH"))).device
    shop.do(c.WithdrawInvitation(device=waiting))
    shop.do(c.SetPin(person=siti, pin="4821"))
    for pin in ("1111", "1111", "4821"):
        shop.wall.ms += 1_000
        shop.do(c.EnterPin(person=siti, pin=pin), actor="", device=till)
    shop.wall.ms -= 86_400_000
    shop.node.clock.ms -= 86_400_000
    shop.do(c.DefineRole(role="kasir", name="Kasir", rights={"sell": 1}))
    shop.do(c.DefineRole(role="magang", name="Magang", rights={"sell": 1}))
    shop.do(c.RemoveRole(role="magang"))
    shop.do(c.RenamePerson(person=siti, name="Siti Aminah"))
    shop.do(c.GiveRole(person=siti, role="kepala_toko"))
    shop.do(c.TakeRole(person=siti))
    shop.do(c.ChangePin(person=siti, old_pin="4821", new_pin="7306"))
    for command in (c.DismissPerson(person=budi), c.WelcomeBack(person=budi), c.DismissPerson(person=budi)):
        shop.do(command)
    shop.do(c.CloseBranch(branch=braga))
    shop.do(c.ReopenBranch(branch=braga))
    shop.do(c.ChangeBranch(branch=braga, name="Braga Baru"))
    shop.do(c.ChangeDevice(device=till, name="Depan", branch=shop.branch))
    shop.do(c.RevokeDevice(device=spare, reason="hilang"))
    shop.do(c.DescribeTenant(name="Toko Makmur"))
    return shop


def tables(node: Node) -> dict[str, list[Any]]:
    """What every table of identity says, without the receipt numbers, which are each node's own."""
    with node.store.read() as tx:
        return {
            view.table: sorted(
                tx.rows(f"SELECT {', '.join(one.name for one in view.columns() if one.name != 'rx')} FROM {view.table}", {})
            )
            for view in CAPABILITY.views
        }


SHOP = busy_shop()
with SHOP.node.store.read() as _tx:
    JOURNAL = [bytes(row[0]) for row in _tx.rows("SELECT text FROM journal ORDER BY rx", {})]
    KEYS = _tx.rows("SELECT person, sealing FROM person_keys", {})


def node_that_heard(texts: list[bytes]) -> Node:
    """A node that took these entries in this order, a few at a time."""
    node = node_in_memory([CAPABILITY], name="b", authority=IdentityAuthority(), wall=HandClock())
    with node.working() as working:
        unit = working(TENANT)
        for person, sealing in KEYS:
            unit.keep_person_key(person, bytes(sealing))
    come = [PulledEntry(one.origin, one.seq, text) for text in texts for one in (thaw(text),)]
    for start in range(0, len(come), 7):
        take_entries(node, TENANT, come[start : start + 7])
    return node


def test_everything_that_can_happen_happened_in_the_busy_shop():
    assert {thaw(text).kind for text in JOURNAL} == {fact.KIND for fact in CAPABILITY.facts}
    assert all(tables(SHOP.node)[table] for table in TABLES)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32))
def test_the_same_facts_in_any_order_give_the_same_tables(seed: int):
    shuffled = list(JOURNAL)
    random.Random(seed).shuffle(shuffled)
    assert tables(node_that_heard(shuffled)) == tables(SHOP.node)


def test_a_rebuild_says_what_the_live_tables_said():
    before = tables(SHOP.node)
    for view in CAPABILITY.views:
        view.version += 1
    try:
        SHOP.node.start()
        assert tables(SHOP.node) == before
    finally:
        for view in CAPABILITY.views:
            view.version -= 1


def test_a_code_shown_to_two_nodes_at_once_lets_in_one_device_the_same_on_both():
    shop = found()
    code = shop.do(c.InviteDevice(kind="office", name="X", code_hash=code_digest("AB")))
    with shop.node.store.read() as tx:
        heard = [bytes(row[0]) for row in tx.rows("SELECT text FROM journal ORDER BY rx", {})]
    other = node_that_heard(heard)
    shop.wall.ms += 1_000
    shop.do(c.PairDevice(code="AB", token_hash=token_digest("here")))
    there = other.do(Wish(TENANT, c.PairDevice(code="AB", token_hash=token_digest("there")), trusted=True))
    assert there.facts[0].device == code.device
    for node, elsewhere in ((shop.node, other), (other, shop.node)):
        with elsewhere.store.read() as tx:
            entries = [(thaw(bytes(row[0])), bytes(row[0])) for row in tx.rows("SELECT text FROM journal ORDER BY rx", {})]
        take_entries(node, TENANT, [PulledEntry(one.origin, one.seq, text) for one, text in entries])
    for node in (shop.node, other):
        winners = [
            token
            for token in ("here", "there")
            if node.see(TENANT, q.AskedDeviceOfToken(token_hash=token_digest(token)), trusted=True)
        ]
        assert winners == ["there"], "the earlier pairing stands"


# -- samples


@pytest.mark.parametrize("fact", CAPABILITY.facts, ids=lambda fact: fact.KIND)
def test_a_fact_of_every_kind_ever_written_is_read_and_written_back_the_same(fact: type[f.Fact]):
    text = (SAMPLES / f"{fact.KIND.removeprefix('identity.')}.v{fact.V}.json").read_bytes()
    read = msgspec.json.decode(text, type=fact)
    assert msgspec.json.format(msgspec.json.encode(read)) == text.rstrip()
    assert read.subject()
    assert read.scope() == "shop"


def test_no_sample_is_without_its_fact():
    known = {f"{fact.KIND.removeprefix('identity.')}.v{fact.V}" for fact in CAPABILITY.facts}
    assert {path.stem for path in SAMPLES.iterdir()} == known


@pytest.mark.parametrize(
    ("kind", "said"), [(c.EnterPin, {"person": "p", "pin": "4821"}), (c.CloseBranch, {"branch": "b"}), (q.AskedPeople, {})]
)
def test_a_misspelt_field_is_refused_instead_of_being_overlooked(kind: type[Any], said: dict[str, str]):
    assert msgspec.convert(said, kind)
    with pytest.raises(msgspec.ValidationError, match="unknown field"):
        msgspec.convert({**said, "misspelt": 1}, kind)


def test_a_pin_is_four_to_six_digits_and_a_digest_is_a_digest():
    for pin in ("123", "1234567", "12a4", "١٢٣٤"):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert({"person": "p", "pin": pin}, c.EnterPin)
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"code": "AB", "token_hash": "short"}, c.PairDevice)
