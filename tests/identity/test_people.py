"""People, their roles and their PINs."""

import pytest
from founded import TENANT, Shop, found

from lancar.identity import commands as c
from lancar.identity import facts as f
from lancar.identity.views import questions as q
from lancar.kernel.refusal import Refused

MINUTE_MS = 60_000


@pytest.fixture
def shop() -> Shop:
    return found()


def test_a_name_never_stands_in_the_clear_in_the_journal(shop):
    siti = shop.hire("Siti Rahayu")
    shop.do(c.RenamePerson(person=siti, name="Siti Aminah"))
    with shop.node.store.read() as tx:
        journal = b"".join(bytes(row[0]) for row in tx.rows("SELECT text FROM journal", {}))
    assert b"Siti" not in journal
    assert b"Ratna" not in journal
    assert [one.name for one in shop.see(q.AskedPeople())] == ["Ibu Ratna", "Siti Aminah"]


def test_a_role_counts_at_its_branch_only(shop):
    braga = shop.do(c.OpenBranch(code="BRG", name="Braga")).branch
    siti = shop.hire(role="kepala_toko", branch=shop.branch)
    dago_till, braga_till = shop.pair("AAAA"), shop.pair("BBBB", branch=braga)
    assert "refund" in shop.rights(siti, dago_till)
    assert shop.rights(siti, braga_till) == {}
    shop.do(c.GiveRole(person=siti, role="kasir", branch=braga))
    assert "sell" in shop.rights(siti, braga_till)
    assert "refund" not in shop.rights(siti, braga_till)
    assert [one.person for one in shop.see(q.AskedPeople(branch=braga))] == [shop.owner, siti]


def test_of_two_roles_each_right_counts_at_its_greatest(shop):
    siti = shop.hire(role="kasir")
    shop.do(c.GiveRole(person=siti, role="kepala_toko", branch=shop.branch))
    till = shop.pair()
    assert shop.rights(siti)["discount"] == 50
    assert shop.rights(siti, till)["discount"] == 300
    shop.do(c.TakeRole(person=siti, branch=shop.branch))
    assert shop.rights(siti, till)["discount"] == 50


def test_giving_a_role_twice_says_nothing_new(shop):
    siti = shop.hire()
    assert shop.do(c.GiveRole(person=siti, role="kasir")) == ()


def test_a_person_leaves_and_comes_back_with_the_roles_they_had(shop):
    siti = shop.hire()
    with pytest.raises(Refused, match="person_is_here"):
        shop.do(c.WelcomeBack(person=siti))
    shop.do(c.DismissPerson(person=siti))
    assert shop.rights(siti) == {}
    assert [one.person for one in shop.see(q.AskedPeople())] == [shop.owner]
    assert len(shop.see(q.AskedPeople(with_former=True))) == 2
    for late in (c.DismissPerson(person=siti), c.GiveRole(person=siti, role="gudang"), c.SetPin(person=siti, pin="4821")):
        with pytest.raises(Refused, match="person_left"):
            shop.do(late)
    shop.do(c.WelcomeBack(person=siti))
    assert "sell" in shop.rights(siti)


def test_a_person_who_is_forgotten_has_no_name_and_no_pin_any_more(shop):
    siti = shop.hire("Siti Rahayu")
    shop.do(c.SetPin(person=siti, pin="4821"))
    shop.do(c.ForgetPerson(person=siti))
    former = shop.see(q.AskedPeople(with_former=True))
    assert {one.person: one.name for one in former}[siti] == ""
    with shop.node.store.read() as tx:
        assert tx.rows("SELECT hashed FROM identity_pins WHERE person = :person", {"person": siti}) == [("",)]
    shop.do(c.WelcomeBack(person=siti))
    with pytest.raises(Refused, match="no_pin"):
        shop.do(c.EnterPin(person=siti, pin="4821"))


@pytest.mark.parametrize(
    "command",
    [
        c.RenamePerson(person="x", name="X"),
        c.GiveRole(person="x", role="kasir"),
        c.TakeRole(person="x"),
        c.DismissPerson(person="x"),
        c.WelcomeBack(person="x"),
        c.ForgetPerson(person="x"),
        c.SetPin(person="x", pin="4821"),
        c.ChangePin(person="x", old_pin="4821", new_pin="4822"),
        c.EnterPin(person="x", pin="4821"),
    ],
    ids=lambda command: command.NAME,
)
def test_nothing_can_be_done_to_somebody_unknown(shop, command):
    with pytest.raises(Refused, match="unknown_person"):
        shop.do(command)


def test_roles_and_branches_that_are_not_there_cannot_be_given(shop):
    for command in (c.AddPerson(name="X", role="raja"), c.GiveRole(person=shop.owner, role="raja")):
        with pytest.raises(Refused, match="unknown_role"):
            shop.do(command)
    for command in (
        c.AddPerson(name="X", role="kasir", branch="x"),
        c.GiveRole(person=shop.owner, role="kasir", branch="x"),
    ):
        with pytest.raises(Refused, match="unknown_branch"):
            shop.do(command)
    with pytest.raises(Refused, match="no_such_role_held"):
        shop.do(c.TakeRole(person=shop.owner, branch=shop.branch))


# -- PINs


def with_pin(shop: Shop, pin: str = "4821") -> tuple[str, str]:
    """A cashier with a PIN, and a till."""
    siti, till = shop.hire(), shop.pair()
    shop.do(c.SetPin(person=siti, pin=pin))
    return siti, till


def enter(shop: Shop, siti: str, till: str, pin: str) -> object:
    """The fact that a try at the pin pad leaves behind."""
    return shop.do(c.EnterPin(person=siti, pin=pin), actor="", device=till)


def test_the_right_pin_says_who_is_at_the_till(shop):
    siti, till = with_pin(shop)
    assert shop.see(q.AskedWhoIsHere(device=till)) is None
    assert isinstance(enter(shop, siti, till, "4821"), f.PinEntered)
    assert shop.see(q.AskedWhoIsHere(device=till)).person == siti


def test_five_wrong_pins_lock_the_pad_for_half_a_minute_then_a_minute_and_at_most_an_hour(shop):
    siti, till = with_pin(shop)
    for _ in range(5):
        assert isinstance(enter(shop, siti, till, "1111"), f.PinRefused)
    waits = []
    for _ in range(9):
        with pytest.raises(Refused) as no:
            enter(shop, siti, till, "4821")
        waits.append(no.value.facts["wait_s"])
        shop.wall.ms += waits[-1] * 1_000
        assert isinstance(enter(shop, siti, till, "1111"), f.PinRefused)
    assert waits == [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600]


def test_a_locked_pad_does_not_lock_another_person_or_another_till(shop):
    siti, till = with_pin(shop)
    budi, other_till = shop.hire("Budi"), shop.pair("OTHER")
    shop.do(c.SetPin(person=budi, pin="9357"))
    for _ in range(5):
        enter(shop, siti, till, "1111")
    assert isinstance(enter(shop, budi, till, "9357"), f.PinEntered)
    assert isinstance(enter(shop, siti, other_till, "4821"), f.PinEntered)


def test_the_right_pin_makes_wrong_tries_forgotten(shop):
    siti, till = with_pin(shop)
    for _ in range(3):
        for _ in range(4):
            enter(shop, siti, till, "1111")
        assert isinstance(enter(shop, siti, till, "4821"), f.PinEntered)


def test_wrong_tries_are_still_counted_after_the_node_was_rebuilt(shop):
    siti, till = with_pin(shop)
    for _ in range(5):
        enter(shop, siti, till, "1111")
    shop.node.start()
    with pytest.raises(Refused, match="pin_locked"):
        enter(shop, siti, till, "4821")


def test_a_new_pin_from_the_owner_ends_the_lock_out(shop):
    siti, till = with_pin(shop)
    for _ in range(5):
        enter(shop, siti, till, "1111")
    shop.do(c.SetPin(person=siti, pin="7306"))
    assert isinstance(enter(shop, siti, till, "4821"), f.PinRefused)
    assert isinstance(enter(shop, siti, till, "7306"), f.PinEntered)


def test_a_board_that_boots_in_1970_does_not_stay_locked_for_ever(shop):
    siti, till = with_pin(shop)
    for _ in range(5):
        enter(shop, siti, till, "1111")
    shop.wall.ms = 1_000
    assert isinstance(enter(shop, siti, till, "4821"), f.PinEntered)


def test_who_knows_the_old_pin_may_choose_a_new_one(shop):
    siti, till = with_pin(shop)
    assert isinstance(shop.do(c.ChangePin(person=siti, old_pin="1111", new_pin="7306"), actor="", device=till), f.PinRefused)
    shop.do(c.ChangePin(person=siti, old_pin="4821", new_pin="7306"), actor="", device=till)
    assert isinstance(enter(shop, siti, till, "7306"), f.PinEntered)


@pytest.mark.parametrize("pin", ["0000", "1234", "987654", "456789"])
def test_the_pins_that_anybody_would_try_first_are_refused(shop, pin):
    with pytest.raises(Refused, match="weak_pin"):
        shop.do(c.SetPin(person=shop.owner, pin=pin))


def test_neither_a_pin_nor_its_hash_stands_in_the_journal_or_in_a_table_that_tills_copy(shop):
    siti, till = with_pin(shop)
    enter(shop, siti, till, "4821")
    copied = [view.table for view in shop.node.shapes.views.values() if view.pulled]
    with shop.node.store.read() as tx:
        said = [repr(tx.rows(f"SELECT * FROM {table}", {})) for table in [*copied, "journal", "identity_audit"]]
        assert "$fake$" in repr(tx.rows("SELECT hashed FROM identity_pins WHERE tenant = :tenant", {"tenant": TENANT}))
    assert copied
    assert not [table for table in said if "4821" in table or "$fake$" in table]
