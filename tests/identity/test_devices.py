"""Devices: let in by a one-time code, held down by a ceiling, out when revoked."""

import msgspec
import pytest
from founded import OWNER_CODE, TENANT, Shop, found

from lancar.identity import commands as c
from lancar.identity.views import questions as q
from lancar.kernel.refusal import Refused
from lancar.values.digests import code_digest, token_digest

TOKEN = token_digest("t" * 43)


@pytest.fixture
def shop() -> Shop:
    return found()


def test_the_owners_first_device_comes_in_by_the_code_of_the_founding(shop):
    shop.do(c.PairDevice(code=" qwert yupas ", token_hash=TOKEN), actor="", device="")
    card = shop.see(q.AskedDeviceOfToken(token_hash=TOKEN))
    assert (card.device, card.kind, card.person, card.status) == (shop.owner_device, "office", shop.owner, "paired")
    assert "manage" in shop.rights(shop.owner, shop.owner_device)


def test_a_code_opens_once(shop):
    shop.do(c.PairDevice(code=OWNER_CODE, token_hash=TOKEN))
    with pytest.raises(Refused, match="code_used"):
        shop.do(c.PairDevice(code=OWNER_CODE, token_hash=token_digest("another")))


def test_a_code_opens_in_time_or_not_at_all(shop):
    shop.do(c.InviteDevice(kind="till", name="K1", branch=shop.branch, code_hash=code_digest("AB"), minutes=15))
    shop.wall.ms += 15 * 60_000 + 1
    with pytest.raises(Refused, match="code_expired"):
        shop.do(c.PairDevice(code="AB", token_hash=TOKEN))


def test_a_wrong_or_withdrawn_code_opens_nothing(shop):
    shop.wall.ms += 1_000
    invited = shop.do(c.InviteDevice(kind="till", name="K1", branch=shop.branch, code_hash=code_digest("AB")))
    assert [one.device for one in shop.see(q.AskedInvitations())] == [invited.device, shop.owner_device]
    shop.do(c.WithdrawInvitation(device=invited.device))
    assert [one.device for one in shop.see(q.AskedInvitations())] == [shop.owner_device]
    for code in ("AB", "CD"):
        with pytest.raises(Refused, match="wrong_code"):
            shop.do(c.PairDevice(code=code, token_hash=TOKEN))
    with pytest.raises(Refused, match="not_waiting"):
        shop.do(c.WithdrawInvitation(device=invited.device))


def test_a_code_and_a_token_cannot_be_used_for_two_devices(shop):
    shop.pair("AB")
    with pytest.raises(Refused, match="code_used"):
        shop.do(c.InviteDevice(kind="office", name="X", code_hash=code_digest("ab")))
    shop.do(c.InviteDevice(kind="office", name="X", code_hash=code_digest("CD")))
    with pytest.raises(Refused, match="token_used"):
        shop.do(c.PairDevice(code="CD", token_hash=token_digest("ab")))


def test_a_ceiling_holds_the_owner_down_at_a_till(shop):
    till = shop.pair("AB", ceiling="kasir")
    everybody = {"see_goods": 1, "see_stock": 1, "see_lines": 1}
    cashier = {"sell": 1, "discount": 50, "close_shift": 1, "quick_add": 1, **everybody}
    assert shop.rights(shop.owner, till) == cashier
    usual = shop.pair("CD")
    assert "refund" in shop.rights(shop.owner, usual)
    assert "manage" not in shop.rights(shop.owner, usual)


def test_each_till_has_a_receipt_series_of_its_own_for_ever(shop):
    first, second = shop.pair("AB"), shop.pair("CD")
    braga = shop.do(c.OpenBranch(code="DGO1", name="Braga")).branch
    shop.do(c.ChangeDevice(device=second, name="Pindah", branch=braga))
    shop.do(c.RevokeDevice(device=first))
    third, fourth = shop.pair("EF"), shop.pair("GH", branch=braga)
    series = {one.device: one.series for one in shop.see(q.AskedDevices())}
    assert [series[device] for device in (first, second, third, fourth)] == ["DGO-1", "DGO-2", "DGO-3", "DGO1-1"]
    assert not [one for one in shop.see(q.AskedDevices()) if one.same_series]


def test_invitations_that_make_no_sense_are_refused(shop):
    said = {"name": "X", "code_hash": code_digest("AB")}
    for command, code in (
        (c.InviteDevice(kind="till", **said), "identity.till_without_branch"),
        (c.InviteDevice(kind="till", branch="x", **said), "identity.unknown_branch"),
        (c.InviteDevice(kind="office", ceiling="raja", **said), "identity.unknown_role"),
        (c.InviteDevice(kind="office", person="x", **said), "identity.unknown_person"),
        (c.InviteDevice(kind="node", ceiling="kasir", **said), "identity.nodes_have_no_ceiling"),
    ):
        with pytest.raises(Refused) as no:
            shop.do(command)
        assert no.value.code == code


def test_a_device_can_be_renamed_and_moved_until_it_is_revoked(shop):
    till = shop.pair()
    shop.do(c.ChangeDevice(device=till, name="Kasir depan", branch=shop.branch))
    (line,) = [one for one in shop.see(q.AskedDevices()) if one.device == till]
    assert (line.name, line.ceiling, line.series) == ("Kasir depan", "kepala_toko", "DGO-1")
    with pytest.raises(Refused, match="till_without_branch"):
        shop.do(c.ChangeDevice(device=till, name="X"))
    shop.do(c.RevokeDevice(device=till, reason="hilang"))
    with pytest.raises(Refused, match="device_revoked"):
        shop.do(c.ChangeDevice(device=till, name="X", branch=shop.branch))


def test_a_revoked_device_is_known_to_nobody_at_the_door(shop):
    till = shop.pair("AB")
    assert shop.see(q.AskedDeviceOfToken(token_hash=token_digest("ab"))).device == till
    shop.do(c.RevokeDevice(device=till))
    assert shop.see(q.AskedDeviceOfToken(token_hash=token_digest("ab"))) is None
    assert shop.rights(shop.owner, till) == {}
    with pytest.raises(Refused, match="not_paired"):
        shop.do(c.RevokeDevice(device=till))


@pytest.mark.parametrize(
    "command",
    [
        c.WithdrawInvitation(device="x"),
        c.ChangeDevice(device="x", name="X"),
        c.RevokeDevice(device="x"),
        c.BindOrigin(origin="o", device="x"),
    ],
    ids=lambda command: command.NAME,
)
def test_nothing_can_be_done_to_a_device_that_is_not_there(shop, command):
    with pytest.raises(Refused, match="unknown_device"):
        shop.do(command)


def test_an_incarnation_belongs_to_one_device(shop):
    one, two = shop.pair("AB"), shop.pair("CD")
    shop.do(c.BindOrigin(origin="t1", device=one))
    assert shop.do(c.BindOrigin(origin="t1", device=one)) == ()
    with pytest.raises(Refused, match="foreign_origin"):
        shop.do(c.BindOrigin(origin="t1", device=two))
    with pytest.raises(Refused, match="not_paired"):
        shop.do(c.BindOrigin(origin="t2", device=shop.owner_device))


def test_the_audit_list_names_who_decided_what_and_no_secret(shop):
    shop.do(c.PairDevice(code=OWNER_CODE, token_hash=TOKEN), actor="", device="")
    shop.do(c.DefineRole(role="magang", name="Magang", rights={"sell": 1}), actor=shop.owner, device=shop.owner_device)
    newest = shop.see(q.AskedAudit(most=2))
    assert [(one.actor, one.kind, one.what) for one in newest] == [
        (shop.owner, "identity.role_defined", "sell=1"),
        ("", "identity.device_paired", ""),
    ]
    everything = msgspec.json.encode([shop.see(q.AskedAudit()), shop.see(q.AskedDevices()), shop.see(q.AskedPeople())])
    assert TOKEN.encode() not in everything
    assert code_digest(OWNER_CODE).encode() not in everything
    before = shop.see(q.AskedAudit(before_ms=newest[0].ms))
    assert all(one.ms < newest[0].ms for one in before)


def test_no_table_that_tills_copy_holds_a_digest_of_a_code_or_token(shop):
    shop.pair("AB")
    copied = [view.table for view in shop.node.shapes.views.values() if view.pulled]
    with shop.node.store.read() as tx:
        said = "".join(repr(tx.rows(f"SELECT * FROM {t} WHERE tenant = :tenant", {"tenant": TENANT})) for t in copied)
    assert "DGO-1" in said
    assert code_digest("AB") not in said
    assert token_digest("ab") not in said


def test_what_may_i_says_name_series_roles_and_rights(shop):
    till, siti = shop.pair("AB"), shop.hire("Siti")
    standing = shop.see(q.AskedWhatMayI(person=siti, device=till))
    assert (standing.name, standing.series, standing.roles) == ("Siti", "DGO-1", ["kasir"])
    assert standing.rights == shop.rights(siti, till)
    assert shop.see(q.AskedWhatMayI(person="x", device="y")).rights == {}
