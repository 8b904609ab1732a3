"""A device comes in by one scan and goes out in two taps."""

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from house import OPERATOR, TENANT, House, open_house
from test_browsers import Browser
from test_handover import Shop

ASKED = {"kind": "till", "name": "Tablet depan", "minutes": 15}


def invite(house: House, **more: object) -> dict:
    heard = house.call("POST", "/api/invite", {**ASKED, "branch": house.branch, **more}, headers={"host": "127.0.0.1:8400"})
    assert heard.status == 201, heard
    return heard.json


def test_a_tablet_comes_in_by_what_one_scan_tells_it(house: House) -> None:
    invited = invite(house)
    link = urlsplit(invited["link"])
    assert (link.netloc, link.path) == ("127.0.0.1:8400", "/kasir")
    code = link.fragment.removeprefix("pair=")
    assert code == invited["code"]
    tablet = Browser(house)
    assert tablet.ask("POST", "/api/pair", {"code": code}).json["device"] == invited["device"]
    assert tablet.ask("GET", "/api/me").json["device_name"] == "Tablet depan"
    again = Browser(house)
    assert again.ask("POST", "/api/pair", {"code": code}).code == "identity.code_used"


def test_the_code_is_in_the_picture_and_in_nothing_a_server_is_sent(house: House) -> None:
    invited = invite(house)
    assert invited["svg"].startswith("<svg")
    assert "style=" not in invited["svg"]
    assert invited["code"] not in urlsplit(invited["link"])._replace(fragment="").geturl()
    with house.node.store.read() as tx:
        texts = b"".join(bytes(text) for (text,) in tx.rows("SELECT text FROM journal", {}))
    assert invited["code"].encode() not in texts
    assert invited["code"].replace("-", "").encode() not in texts


def test_a_code_that_is_too_old_opens_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    invited = invite(house, minutes=1)
    later_ms = house.node.clock.wall() + 61_000
    monkeypatch.setattr(house.node.clock, "wall", lambda: later_ms)
    heard = Browser(house).ask("POST", "/api/pair", {"code": invited["code"]})
    assert heard.code == "identity.code_expired"


def test_only_who_manages_invites(house: House) -> None:
    _, till = house.device("till", "k1", branch=house.branch)
    assert house.call("POST", "/api/invite", ASKED, token=till).code == "identity.no_right"
    assert house.call("POST", "/api/invite", {**ASKED, "kind": "kulkas"}).code == "http.bad_field"
    assert house.call("POST", "/api/invite", ASKED).code == "identity.till_without_branch"


def test_a_phone_is_sent_to_the_office_and_a_node_types_its_code(house: House) -> None:
    assert urlsplit(invite(house, kind="office", branch="")["link"]).path == "/kantor"
    node = invite(house, kind="node", branch="")
    assert (node["link"], node["svg"], len(node["code"])) == ("", "", 11)


def test_in_a_shops_network_the_scan_leads_by_way_of_the_handover(tmp_path: Path) -> None:
    with open_house(tmp_path, trust=Shop()) as house:
        house.found()
        link = urlsplit(invite(house)["link"])
        assert (link.netloc, link.path, link.query) == ("192.168.1.5:8400", "/percaya", "ke=/kasir")
        assert link.fragment.startswith("pair=")


def test_where_there_are_several_shops_the_scan_says_which(house: House) -> None:
    house.found("toko")
    assert urlsplit(invite(house)["link"]).fragment.endswith(f"&tenant={TENANT}")


def test_a_lost_tablet_is_out_with_one_wish_and_what_it_did_stays(house: House) -> None:
    invited = invite(house)
    tablet = Browser(house)
    tablet.ask("POST", "/api/pair", {"code": invited["code"]})
    tablet.enter(house.cashier)
    house.do("catalog.add_good", {"name": "Kopi", "sku": "kopi", "price": 18_000})
    tablet.ask("POST", "/api/do/till.open_shift", {"branch": house.branch, "till": "K1"})
    sale = {"till": "K1", "goods": [{"sku": "kopi"}], "payments": [{"method": "cash", "amount": 18_000}]}
    sold = tablet.ask("POST", "/api/do/till.complete_sale", sale)
    assert sold.status == 200, sold
    assert house.do("identity.revoke_device", {"device": invited["device"], "reason": "hilang"}).status == 200
    assert tablet.ask("POST", "/api/do/till.complete_sale", sale).code == "auth.revoked"
    assert house.see("till.sale", {"sale": sold.json["refs"][0]}).status == 200
    assert house.see("identity.set_aside").json == []


def test_the_operator_of_the_machine_may_invite_too(house: House) -> None:
    heard = house.call(
        "POST", "/api/invite", {**ASKED, "branch": house.branch}, token=f"operator~{OPERATOR}", address="127.0.0.1"
    )
    assert heard.status == 201
