"""Who may wish and ask what is one table that a person has read; no right is asked for that nobody can hold."""

import pytest
from founded import TENANT, found
from role_matrix import NODES, TABLE, all_capabilities, role_matrix, shapes, written

from lancar.identity import commands as c
from lancar.identity.commands import NODE_RIGHT
from lancar.identity.rules.usual_roles import RIGHTS, USUAL_ROLES
from lancar.kernel.refusal import Refused
from lancar.reports.views.goods import Profit


def test_who_may_wish_and_ask_what_is_as_it_was_reviewed():
    assert TABLE.read_bytes() == written(), "read what changed, then: python tests/identity/role_matrix.py"


def test_no_command_question_or_fact_needs_a_right_that_the_usual_roles_never_heard_of():
    known = shapes()
    asked = {kind.NEEDS for kind in (*known.commands.values(), *known.questions.values(), *known.facts.values())}
    asked |= {question.ALSO for question in known.questions.values()}
    assert asked - {"", NODE_RIGHT} <= set(RIGHTS)


def test_no_right_is_handed_out_that_a_capability_does_not_know():
    told = {right for usual in USUAL_ROLES for right in usual.rights}
    assert told <= set(shapes().rights)


def test_the_owner_may_do_everything_but_what_is_the_nodes_own():
    table = role_matrix()
    for roles in (*table["commands"].values(), *table["questions"].values()):
        assert roles == [NODES] or "pemilik" in roles or "anybody" in roles


def test_the_store_room_finds_goods_and_sees_and_counts_stock_but_neither_sells_nor_sees_costs():
    table = role_matrix()
    may = {name for names in table.values() for name, roles in names.items() if "gudang" in roles}
    assert {"stock.on_hand", "stock.to_count", "stock.low", "stock.count_goods", "catalog.search"} <= may
    assert not may & {"till.complete_sale", "stock.value", "stock.deliveries", "reports.profit", "catalog.set_prices"}


def test_the_head_of_the_shop_adds_goods_and_the_cashier_only_in_a_hurry():
    table = role_matrix()["commands"]
    assert table["catalog.add_good"] == table["catalog.take_goods"] == ["pemilik", "kepala_toko"]
    assert "kasir" in table["catalog.quick_add"]


@pytest.mark.parametrize(("rights", "missing"), [({"see_reports": 1}, "see_cost"), ({"see_cost": 1}, "see_reports")])
def test_profit_is_for_those_who_may_see_both_reports_and_costs(rights: dict[str, int], missing: str):
    shop = found(*(one for one in all_capabilities() if one.name != "identity"))
    shop.do(c.DefineRole(role="buku", name="Pembukuan", rights=rights))
    book_keeper = shop.hire(role="buku")
    asked = Profit(from_day="2026-11-01", to_day="2026-11-30")
    with pytest.raises(Refused) as no:
        shop.node.see(TENANT, asked, actor=book_keeper)
    assert no.value == Refused("identity.no_right", right=missing)
    shop.do(c.DefineRole(role="buku", name="Pembukuan", rights={**rights, missing: 1}))
    assert shop.node.see(TENANT, asked, actor=book_keeper).total.net == 0


@pytest.mark.parametrize("role", ["kasir", "kepala_toko", "gudang"])
def test_nobody_but_the_owner_decides_about_people_roles_and_devices(role: str):
    shop = found()
    person = shop.hire(role=role)
    for command in (
        c.AddPerson(name="X", role="pemilik"),
        c.GiveRole(person=person, role="pemilik"),
        c.SetPin(person=shop.owner, pin="4821"),
        c.DefineRole(role=role, name="X", rights={"manage": 1}),
        c.RevokeDevice(device=shop.owner_device),
        c.BindOrigin(origin="o", device=shop.owner_device),
    ):
        with pytest.raises(Refused) as no:
            shop.do(command, actor=person, device="")
        assert no.value.code == "identity.no_right"
