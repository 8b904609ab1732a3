"""Who may wish and ask what is one table that a person has read; no right is asked for that nobody can hold."""

import pytest
from founded import found
from role_matrix import NODES, TABLE, role_matrix, shapes, written

from lancar.identity import commands as c
from lancar.identity.commands import NODE_RIGHT
from lancar.identity.rules.usual_roles import RIGHTS, USUAL_ROLES
from lancar.kernel.refusal import Refused


def test_who_may_wish_and_ask_what_is_as_it_was_reviewed():
    assert TABLE.read_bytes() == written(), "read what changed, then: python tests/identity/role_matrix.py"


def test_no_command_question_or_fact_needs_a_right_that_the_usual_roles_never_heard_of():
    known = shapes()
    asked = {kind.NEEDS for kind in (*known.commands.values(), *known.questions.values(), *known.facts.values())}
    assert asked - {"", NODE_RIGHT} <= set(RIGHTS)


def test_no_right_is_handed_out_that_a_capability_does_not_know():
    told = {right for usual in USUAL_ROLES for right in usual.rights}
    assert told <= set(shapes().rights)


def test_the_owner_may_do_everything_but_what_is_the_nodes_own():
    table = role_matrix()
    for roles in (*table["commands"].values(), *table["questions"].values()):
        assert roles == [NODES] or "pemilik" in roles or "anybody" in roles


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
