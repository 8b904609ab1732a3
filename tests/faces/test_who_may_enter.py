"""Who is let in: paired devices, people by PIN, the machine's own operator; and nobody else, at any path."""

from typing import Any

import pytest
from house import OPERATOR, PIN, TENANT, House, open_house

from lancar.faces import static
from lancar.faces.limits import place_of
from lancar.faces.pairing import FIRST_LINK_MS
from lancar.identity import commands as people
from lancar.kernel.node import Wish
from lancar.values.digests import code_digest, token_digest

NEW, THERE = "warung~baru", "toko~rahasia-pemilik"
DIGEST = token_digest(NEW)
OPEN = {"/health", "/openapi.json", "/api/found", "/api/pair", *static.routes()}


def founding(code: str, **more: str) -> dict[str, str]:
    told = {"code": code, "name": "Warung", "branch_name": "Dago", "owner_name": "Sri", "pin": PIN, "tenant": "warung"}
    return {**told, "token_hash": DIGEST, **more}


def test_every_path_but_the_open_ones_asks_who_is_calling(house: House) -> None:
    for path, methods in house.api.routes.items():
        if path in OPEN:
            continue
        for method in methods:
            heard = house.call(
                method, path + "x" * path.endswith("/"), b"{}", token="", address=f"10.1.{len(path)}.{len(method)}"
            )
            assert (heard.status, heard.code) == (401, "auth.no_token"), path
            assert heard.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize("token", ["warung~salah", "warung", "lain~rahasia-pemilik", "operator~salah", "~", "x" * 5_000])
def test_a_wrong_token_opens_nothing(house: House, token: str) -> None:
    assert house.call("GET", "/api/me", token=token).status == 401


def test_who_guesses_tokens_is_made_to_wait(house: House) -> None:
    heard = [house.call("GET", "/api/me", token=f"warung~{n}", address="10.9.9.9").status for n in range(40)]
    assert heard.count(429) > 0
    assert house.call("GET", "/api/me").status == 200


def test_the_operator_is_let_in_from_this_machine_only(house: House) -> None:
    assert house.call("GET", "/api/me", token=f"operator~{OPERATOR}", address="127.0.0.1").json["trusted"] is True
    assert house.call("GET", "/api/me", token=f"operator~{OPERATOR}").status == 401


def test_the_operator_names_a_shop_where_there_are_several(house: House) -> None:
    house.found("toko")
    operator: dict[str, Any] = {"token": f"operator~{OPERATOR}", "address": "127.0.0.1"}
    assert house.see("identity.tenant", **operator).code == "auth.unknown_tenant"
    assert house.do("catalog.add_good", {"name": "Teh"}, **operator).code == "auth.unknown_tenant"
    assert house.see("identity.tenant", headers={"Lancar-Tenant": "toko"}, **operator).status == 200
    assert house.see("identity.tenant", headers={"Lancar-Tenant": "hantu"}, **operator).code == "auth.unknown_tenant"
    assert house.call("GET", "/metrics", **operator).status == 200


def test_a_till_sells_in_the_name_of_who_entered_their_pin(house: House) -> None:
    device, token = house.device("till", "k1", branch=house.branch)
    before = house.do("till.open_shift", {"branch": house.branch, "till": "K1"}, token=token)
    assert (before.status, before.code) == (403, "identity.no_right")
    heard = house.call("POST", "/api/session", {"person": house.cashier, "pin": PIN}, token=token)
    assert heard.status == 201
    assert heard.json["standing"]["rights"]["sell"] == 1
    person = {"Lancar-Person": heard.json["session"]}
    opened = house.do("till.open_shift", {"branch": house.branch, "till": "K1"}, token=token, headers=person)
    assert opened.status == 200
    me = house.call("GET", "/api/me", token=token, headers=person).json
    assert (me["actor"], me["device"], "manage" in me["rights"]) == (house.cashier, device, False)


def test_a_session_is_good_for_its_own_device_and_person_only(house: House) -> None:
    _, one = house.device("till", "k1", branch=house.branch)
    _, other = house.device("till", "k2", branch=house.branch)
    session = house.call("POST", "/api/session", {"person": house.cashier, "pin": PIN}, token=one).json["session"]
    stolen = session.replace(house.cashier, house.owner)
    assert house.call("GET", "/api/me", token=other, headers={"Lancar-Person": session}).code == "auth.session_over"
    assert house.call("GET", "/api/me", token=one, headers={"Lancar-Person": stolen}).code == "auth.session_over"
    assert house.call("GET", "/api/me", token=one, headers={"Lancar-Person": "~~"}).status == 401


def test_a_wrong_pin_is_refused_counted_and_at_last_locked(house: House) -> None:
    _, token = house.device("till", "k1", branch=house.branch)
    said = []
    for n in range(8):
        body = {"person": house.cashier, "pin": "000000"}
        said.append(house.call("POST", "/api/session", body, token=token, address=f"10.2.0.{n}").code)
    assert said[0] == "auth.wrong_pin"
    assert "identity.pin_locked" in said
    locked = house.call("POST", "/api/session", {"person": house.cashier, "pin": PIN}, token=token, address="10.2.1.1")
    assert locked.status == 429
    assert int(locked.headers["retry-after"]) > 0


@pytest.mark.parametrize(
    ("wish", "pins"),
    [("identity.enter_pin", {"pin": "000000"}), ("identity.change_pin", {"old_pin": "000000", "new_pin": "482916"})],
)
def test_pins_are_tried_no_faster_by_a_wish_than_at_the_door(house: House, wish: str, pins: dict[str, str]) -> None:
    _, token = house.device("till", "k1", branch=house.branch)
    staff = [house.cashier, house.owner, *(house.person(name, "kasir") for name in ("Tono", "Wati"))]
    codes = []
    for n in range(12):
        heard = house.do(wish, {"person": staff[n % 4], **pins}, token=token, address=f"10.6.0.{n}")
        codes.append("" if heard.status == 200 else heard.code)
    assert codes == [""] * 10 + ["http.too_many_tries"] * 2, "three for each lock nobody out; ten from a device are enough"


def test_a_revoked_device_is_out_at_once(house: House) -> None:
    device, token = house.device("till", "k1", branch=house.branch)
    assert house.call("GET", "/api/me", token=token).status == 200
    assert house.do("identity.revoke_device", {"device": device, "reason": "hilang"}).status == 200
    assert house.call("GET", "/api/me", token=token).code == "auth.revoked"


def test_the_token_of_one_shop_shows_nothing_of_another(house: House) -> None:
    house.found("toko")
    assert house.call("GET", "/api/see/identity.tenant", token=THERE).status == 200
    people_there = house.see("identity.people", token=THERE).json
    assert house.cashier not in {person["person"] for person in people_there}
    hello = {"tenant": TENANT, "wall_ms": 0}
    assert house.call("POST", "/sync/hello", hello, token=THERE).code == "sync.foreign_tenant"


def test_a_device_is_paired_by_its_code_once(house: House) -> None:
    wish = people.InviteDevice(kind="till", name="Kasir", branch=house.branch, code_hash=code_digest("ABCD-2345"))
    house.node.do(Wish(TENANT, wish, trusted=True))
    asked = {"code": "abcd 2345", "token_hash": DIGEST}
    heard = house.call("POST", "/api/pair", asked, token="")
    assert (heard.status, heard.json["tenant"]) == (201, TENANT)
    assert house.call("GET", "/api/me", token=NEW).json["device"] == heard.json["device"]
    assert house.call("POST", "/api/pair", asked, token="").code == "identity.code_used"
    assert house.call("POST", "/api/pair", {**asked, "code": "SALAH"}, token="").code == "identity.wrong_code"
    assert house.call("POST", "/api/pair", {**asked, "tenant": "lain"}, token="").code == "auth.unknown_tenant"


def test_a_code_shown_by_many_at_once_lets_in_one(house: House) -> None:
    wish = people.InviteDevice(kind="till", name="Kasir", branch=house.branch, code_hash=code_digest("ABCD-2345"))
    house.node.do(Wish(TENANT, wish, trusted=True))
    asked = [{"code": "ABCD2345", "token_hash": token_digest(f"warung~{n}")} for n in range(8)]
    heard = house.at_once("POST", "/api/pair", asked)
    assert sorted(one.status for one in heard) == [201] + [422] * 7
    assert {one.code for one in heard if one.status != 201} == {"identity.code_used"}
    let_in = [n for n in range(8) if house.call("GET", "/api/me", token=f"warung~{n}", address=f"10.4.{n}.1").status == 200]
    assert let_in == [next(n for n, one in enumerate(heard) if one.status == 201)]


def test_the_first_link_shown_by_two_at_once_founds_one_shop(tmp_path) -> None:
    with open_house(tmp_path) as house:
        code = house.api.first.issue()
        heard = house.at_once("POST", "/api/found", [founding(code), founding(code, tenant="lain")])
        assert sorted(one.status for one in heard) == [201, 403]
        assert len(house.node.tenants()) == 1


def test_pins_tried_many_at_once_are_counted_one_by_one(house: House) -> None:
    tokens = [house.device("till", f"k{n}", branch=house.branch)[1] for n in range(2)]
    heard = house.at_once("POST", "/api/session", [{"person": house.cashier, "pin": "000000"}] * 9, token=tokens[0])
    codes = [one.code for one in heard]
    assert codes.count("auth.wrong_pin") == 5
    assert codes.count("identity.pin_locked") == 4
    right = {"person": house.cashier, "pin": PIN}
    assert house.call("POST", "/api/session", right, token=tokens[0], address="10.5.0.1").code == "identity.pin_locked"
    assert house.call("POST", "/api/session", right, token=tokens[1], address="10.5.0.1").status == 201, "at another till"


def test_a_first_link_is_good_for_a_day_and_a_newer_one_ends_it(tmp_path) -> None:
    with open_house(tmp_path) as house:
        older, code = house.api.first.issue(), house.api.first.issue()
        assert len(code.replace("-", "")) == 12
        assert house.call("POST", "/api/found", founding(older), token="").code == "auth.wrong_first_code"
        in_time_ms = house.node.clock.wall() + FIRST_LINK_MS
        house.api.first._wall_ms = lambda: in_time_ms + 60_000
        assert house.call("POST", "/api/found", founding(code), token="").code == "auth.wrong_first_code"
        house.api.first._wall_ms = lambda: in_time_ms - 60_000
        assert house.call("POST", "/api/found", founding(code), token="").status == 201


def test_a_shop_s_short_name_hides_no_line_of_a_header(tmp_path) -> None:
    with open_house(tmp_path) as house:
        browser = {"lancar-browser": "1", "host": "127.0.0.1:8400"}
        asked = {
            name: said for name, said in founding(house.api.first.issue(), tenant="warung\n").items() if name != "token_hash"
        }
        heard = house.call("POST", "/api/found", asked, token="", headers=browser)
        assert (heard.status, heard.cookies) == (422, [])
        assert house.node.tenants() == []


def test_somebody_who_left_does_nothing_more_with_the_session_they_had(house: House) -> None:
    _, token = house.device("till", "k1", branch=house.branch)
    session = house.call("POST", "/api/session", {"person": house.cashier, "pin": PIN}, token=token).json["session"]
    person = {"Lancar-Person": session}
    assert house.call("GET", "/api/me", token=token, headers=person).json["rights"]["sell"] == 1
    assert house.do("identity.dismiss_person", {"person": house.cashier}).status == 200
    opened = house.do("till.open_shift", {"branch": house.branch, "till": "K1"}, token=token, headers=person)
    assert (opened.status, opened.code) == (403, "identity.no_right")
    assert house.call("POST", "/api/session", {"person": house.cashier, "pin": PIN}, token=token).code == "identity.person_left"


def test_who_has_a_whole_line_of_addresses_guesses_no_more_than_one(house: House) -> None:
    def tries(address: str, many: int) -> list[int]:
        asked = {"code": "SALAH", "token_hash": DIGEST}
        return [house.call("POST", "/api/pair", asked, token="", address=address.format(n)).status for n in range(1, many + 1)]

    assert tries("2001:db8:0:7::{}", 40).count(429) > 0
    assert tries("2001:db8:0:8::{}", 1) == [422], "another line"
    assert tries("10.7.{}.1", 40).count(429) == 0


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("10.0.0.7", "10.0.0.7"),
        ("::ffff:10.0.0.7", "10.0.0.7"),
        ("2001:db8::9", "2001:db8::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
    ],
)
def test_tries_are_counted_by_the_line_they_come_from(address: str, place: str) -> None:
    assert place_of(address) == place


def test_who_guesses_codes_is_made_to_wait(house: House) -> None:
    guesses = [house.call("POST", "/api/pair", {"code": f"K{n}", "token_hash": DIGEST}, token="") for n in range(30)]
    assert {heard.status for heard in guesses} == {422, 429}
    assert guesses[-1].code == "http.too_many_tries"


def test_a_shop_is_founded_by_the_first_link_and_only_once(tmp_path) -> None:
    with open_house(tmp_path) as house:
        assert house.call("POST", "/api/found", founding("SALAH"), token="").code == "auth.wrong_first_code"
        code = house.api.first.issue()
        heard = house.call("POST", "/api/found", founding(code), token="")
        assert heard.status == 201
        assert house.call("GET", "/api/me", token=NEW).json["rights"]["manage"] == 1
        assert house.call("POST", "/api/found", founding(code, tenant="lain"), token="").code == "auth.wrong_first_code"
        again = house.api.first.issue()
        assert house.call("POST", "/api/found", founding(again), token="").code == "auth.tenant_taken"


def test_a_weak_pin_founds_no_half_shop(tmp_path) -> None:
    with open_house(tmp_path) as house:
        code = house.api.first.issue()
        assert house.call("POST", "/api/found", founding(code, pin="111111"), token="").code == "identity.weak_pin"
        assert house.node.tenants() == []
        assert house.call("POST", "/api/found", founding(code), token="").status == 201


def test_only_the_operator_makes_further_first_links(house: House) -> None:
    assert house.call("POST", "/api/first-link").status == 403
    heard = house.call("POST", "/api/first-link", token=f"operator~{OPERATOR}", address="127.0.0.1")
    assert heard.status == 201
    assert house.call("POST", "/api/found", founding(heard.json["code"], tenant="toko-dua"), token="").status == 201


def test_no_secret_reaches_the_journal(house: House) -> None:
    house.device("till", "k1", branch=house.branch)
    with house.node.store.read() as tx:
        texts = b"".join(bytes(text) for (text,) in tx.rows("SELECT text FROM journal", {}))
    for secret in (PIN, "rahasia-pemilik", "KODEk1", "Sri", "Budi"):
        assert secret.encode() not in texts
