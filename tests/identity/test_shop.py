"""The shop's sign, its branches and its roles."""

import pytest
from founded import found, founding

from lancar.identity import commands as c
from lancar.identity.rules.usual_roles import RIGHTS
from lancar.identity.views import questions as q
from lancar.kernel.node import Wish
from lancar.kernel.refusal import Refused


def test_a_shop_is_founded_with_a_branch_four_roles_and_an_owner():
    shop = found()
    assert shop.see(q.AskedTenant()).name == "Toko Maju"
    assert [(one.code, one.name, one.closed) for one in shop.see(q.AskedBranches())] == [("DGO", "Dago", False)]
    assert [one.role for one in shop.see(q.AskedRoles())] == ["gudang", "kasir", "kepala_toko", "pemilik"]
    (owner,) = shop.see(q.AskedPeople())
    assert (owner.name, owner.roles, owner.has_pin) == ("Ibu Ratna", {"": "pemilik"}, False)
    assert set(shop.rights(shop.owner)) == set(RIGHTS)


def test_a_shop_is_founded_once_and_only_by_the_node_itself():
    shop = found()
    with pytest.raises(Refused) as no:
        shop.do(founding())
    assert no.value == Refused("identity.already_founded")
    with pytest.raises(Refused) as no:
        shop.node.do(Wish("other", founding(), actor=shop.owner))
    assert no.value == Refused("identity.no_right", right="node")


def test_a_shop_that_was_not_founded_has_no_sign_to_change():
    shop = found()
    with pytest.raises(Refused, match="not_founded"):
        shop.node.do(Wish("other", c.DescribeTenant(name="X"), trusted=True))
    assert shop.node.see("other", q.AskedTenant(), trusted=True) is None


def test_the_sign_can_be_changed():
    shop = found()
    shop.do(c.DescribeTenant(name=" Toko Makmur ", zone="WITA", tax_id="01.234"))
    now = shop.see(q.AskedTenant())
    assert (now.name, now.zone, now.tax_id, now.version) == ("Toko Makmur", "WITA", "01.234", 2)


def test_the_later_decision_stands_though_the_clock_went_back_a_day():
    shop = found()
    shop.do(c.DescribeTenant(name="Satu"))
    shop.node.clock.ms -= 86_400_000
    shop.wall.ms -= 86_400_000
    shop.do(c.DescribeTenant(name="Dua"))
    assert shop.see(q.AskedTenant()).name == "Dua"


def test_a_branch_opens_changes_closes_and_opens_again():
    shop = found()
    branch = shop.do(c.OpenBranch(code="BRG", name="Braga")).branch
    shop.do(c.ChangeBranch(branch=branch, name="Braga Baru", zone="WIT"))
    shop.do(c.CloseBranch(branch=branch))
    braga = shop.see(q.AskedBranches())[0]
    assert (braga.code, braga.name, braga.zone, braga.closed) == ("BRG", "Braga Baru", "WIT", True)
    with pytest.raises(Refused, match="branch_is_closed"):
        shop.do(c.CloseBranch(branch=branch))
    shop.do(c.ReopenBranch(branch=branch))
    assert not shop.see(q.AskedBranches())[0].closed
    with pytest.raises(Refused, match="branch_is_open"):
        shop.do(c.ReopenBranch(branch=branch))


def test_a_branch_code_is_never_used_twice():
    shop = found()
    shop.do(c.CloseBranch(branch=shop.branch))
    with pytest.raises(Refused) as no:
        shop.do(c.OpenBranch(code="DGO", name="Dago 2"))
    assert no.value == Refused("identity.code_taken", code="DGO")


@pytest.mark.parametrize("command", [c.ChangeBranch(branch="x", name="X"), c.CloseBranch(branch="x"), c.ReopenBranch(branch="x")])
def test_nothing_can_be_done_to_a_branch_that_is_not_there(command):
    with pytest.raises(Refused, match="unknown_branch"):
        found().do(command)


def test_a_role_means_something_else_for_everybody_who_holds_it():
    shop = found()
    siti = shop.hire()
    assert "refund" not in shop.rights(siti)
    shop.do(c.DefineRole(role="kasir", name="Kasir", rights={"sell": 1, "refund": 1, "discount": 100}))
    assert shop.rights(siti) == {"sell": 1, "refund": 1, "discount": 100}


def test_an_owner_may_invent_a_role_and_remove_it_when_nobody_holds_it():
    shop = found()
    shop.do(c.DefineRole(role="magang", name="Magang", rights={"sell": 1}))
    siti = shop.hire(role="magang")
    with pytest.raises(Refused) as no:
        shop.do(c.RemoveRole(role="magang"))
    assert no.value == Refused("identity.role_is_held", role="magang", person=siti)
    shop.do(c.DismissPerson(person=siti))
    shop.do(c.RemoveRole(role="magang"))
    assert "magang" not in [one.role for one in shop.see(q.AskedRoles())]
    with pytest.raises(Refused, match="unknown_role"):
        shop.do(c.RemoveRole(role="magang"))
    shop.do(c.WelcomeBack(person=siti))
    assert shop.rights(siti) == {}


def test_no_role_can_hold_what_is_the_nodes_own():
    with pytest.raises(Refused, match="right_of_nodes"):
        found().do(c.DefineRole(role="dewa", name="Dewa", rights={"node": 1}))


def test_a_shop_cannot_lock_itself_out():
    shop = found()
    for last in (
        c.DefineRole(role="pemilik", name="Pemilik", rights={"sell": 1}),
        c.DismissPerson(person=shop.owner),
        c.TakeRole(person=shop.owner),
        c.GiveRole(person=shop.owner, role="kasir"),
        c.ForgetPerson(person=shop.owner),
    ):
        with pytest.raises(Refused, match="last_owner"):
            shop.do(last)
    shop.hire("Pak Budi", "pemilik")
    shop.do(c.DismissPerson(person=shop.owner))
    assert shop.rights(shop.owner) == {}
