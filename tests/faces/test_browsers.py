"""Sessions of browsers: cookies that no script reads, and that no foreign page can lean on."""

from typing import Any

import pytest
from house import PIN, TENANT, Heard, House, open_house
from test_live_updates import Listening

from lancar.identity import commands as people
from lancar.kernel.node import Wish
from lancar.values.digests import code_digest

SHOP = "toko.example.com"
PLAIN = {"host": "127.0.0.1:8400"}
OWN = {**PLAIN, "lancar-browser": "1"}


def cookies_of(heard: Heard) -> dict[str, str]:
    """Name → value of what the browser is told to keep."""
    return {name: value for name, value, _ in told(heard)}


def told(heard: Heard) -> list[tuple[str, str, set[str]]]:
    found = []
    for line in heard.cookies:
        first, *rest = line.split("; ")
        name, _, value = first.partition("=")
        found.append((name, value, set(rest)))
    return found


class Browser:
    """A browser at the shop's address: it keeps cookies and sends them along, as browsers do."""

    def __init__(self, house: House, *, host: str = "127.0.0.1:8400", scheme: str = "http") -> None:
        self.house, self.host, self.scheme = house, host, scheme
        self.kept: dict[str, str] = {}

    def ask(self, method: str, path: str, body: Any = None, *, mark: str = "1", **more: str) -> Heard:
        headers = {"host": self.host, **{name.replace("_", "-"): value for name, value in more.items()}}
        if mark:
            headers["lancar-browser"] = mark
        if self.kept:
            headers["cookie"] = "; ".join(f"{name}={value}" for name, value in self.kept.items())
        heard = self.house.call(method, path, body, token="", headers=headers, scheme=self.scheme)
        for name, value, rest in told(heard):
            if "Max-Age=0" in rest:
                self.kept.pop(name, None)
            else:
                self.kept[name] = value
        return heard

    def pair(self, kind: str = "till", code: str = "PASANG2345", **more: Any) -> Heard:
        wish = people.InviteDevice(kind=kind, name="Tablet", code_hash=code_digest(code), **more)  # type: ignore[arg-type]  # a test's own word
        self.house.node.do(Wish(TENANT, wish, trusted=True))
        return self.ask("POST", "/api/pair", {"code": code})

    def enter(self, person: str) -> Heard:
        return self.ask("POST", "/api/session", {"person": person, "pin": PIN})


@pytest.fixture
def tablet(house: House) -> Browser:
    """A paired till in a browser, with nobody at it."""
    browser = Browser(house)
    assert browser.pair(branch=house.branch).status == 201
    return browser


def test_a_browser_gets_its_token_in_a_cookie_that_no_script_reads(house: House) -> None:
    browser = Browser(house)
    heard = browser.pair(branch=house.branch)
    (name, value, rest), (person, nothing, gone) = told(heard)
    assert (name, person, nothing) == ("lancar-till-8400", "lancar-cashier-8400", "")
    assert rest == {"Path=/", "Max-Age=34560000", "HttpOnly", "SameSite=Strict"}
    assert "Max-Age=0" in gone
    assert value.encode() not in heard.body
    assert value.startswith(f"{TENANT}~")
    assert browser.ask("GET", "/api/me").json["device"] == heard.json["device"]


def test_under_https_the_cookie_is_for_this_host_and_https_alone(house: House) -> None:
    browser = Browser(house, host=SHOP, scheme="https")
    heard = browser.pair(branch=house.branch)
    name, _, rest = told(heard)[0]
    assert name == "__Host-lancar-till"
    assert "Secure" in rest
    assert browser.ask("GET", "/api/me").status == 200
    plainly = Browser(house, host=SHOP)
    plainly.kept = {"__Host-lancar-till": browser.kept["__Host-lancar-till"]}
    assert plainly.ask("GET", "/api/outbox").code == "auth.no_token", "a cookie of https means nothing over http"
    lesser = Browser(house, host=SHOP, scheme="https")
    lesser.kept = {"lancar-till": browser.kept["__Host-lancar-till"]}
    assert lesser.ask("GET", "/api/outbox").code == "auth.no_token", "one planted over http means nothing under https"


def test_two_nodes_on_one_machine_do_not_mix_up_their_cookies(house: House, tablet: Browser) -> None:
    next_door = Browser(house, host="127.0.0.1:8401")
    next_door.kept = dict(tablet.kept)
    assert next_door.ask("GET", "/api/outbox").code == "auth.no_token"


def test_a_program_gets_no_cookie_and_a_browser_sends_no_digest(house: House) -> None:
    digest = "0" * 64
    asked = {"code": "X", "token_hash": digest}
    assert house.call("POST", "/api/pair", asked, token="", headers=OWN).code == "auth.browsers_send_no_digest"
    assert house.call("POST", "/api/pair", {"code": "X"}, token="").code == "auth.programs_send_a_digest"
    heard = house.call("POST", "/api/session", {"person": house.owner, "pin": PIN})
    assert (heard.cookies, heard.json["session"] != "") == ([], True)


def test_who_entered_their_pin_is_kept_in_a_cookie_until_they_leave(house: House, tablet: Browser) -> None:
    heard = tablet.enter(house.cashier)
    assert heard.json["session"] == ""
    assert set(cookies_of(heard)) == {"lancar-cashier-8400", "lancar-till-8400"}
    assert tablet.ask("GET", "/api/me").json["actor"] == house.cashier
    opened = tablet.ask("POST", "/api/do/till.open_shift", {"branch": house.branch, "till": "K1"})
    assert opened.status == 200
    before = dict(tablet.kept)
    assert tablet.ask("DELETE", "/api/session").status == 204
    assert set(tablet.kept) == {"lancar-till-8400"}
    assert tablet.ask("GET", "/api/me").json["actor"] == ""
    tablet.kept = before
    assert tablet.ask("GET", "/api/me").json["lapsed"], "a copy of the cookie opens nothing after they left"


def test_one_browser_is_a_till_and_the_owner_s_desk_side_by_side(house: House) -> None:
    browser = Browser(house)
    desk = browser.pair("office", "KANTOR2345").json
    browser.enter(house.owner)
    till = browser.pair("till", "KASIR23456", branch=house.branch).json
    assert (desk["kind"], till["kind"]) == ("office", "till")
    assert set(browser.kept) == {"lancar-device-8400", "lancar-person-8400", "lancar-till-8400"}

    def who(face: str) -> tuple[str, str]:
        me = browser.ask("GET", "/api/me", lancar_face=face).json
        return me["device"], me["actor"]

    assert (who(""), who("till")) == ((desk["device"], house.owner), (till["device"], ""))
    entered = browser.ask("POST", "/api/session", {"person": house.cashier, "pin": PIN}, lancar_face="till")
    assert entered.status == 201
    assert (who(""), who("till")) == ((desk["device"], house.owner), (till["device"], house.cashier))
    price = {"prices": [{"sku": "KOPI", "price": 9_000}]}
    assert browser.ask("POST", "/api/do/catalog.set_prices", price, lancar_face="till").code == "identity.no_right"
    assert browser.ask("DELETE", "/api/session", lancar_face="till").status == 204
    assert (who(""), who("till")) == ((desk["device"], house.owner), (till["device"], ""))
    house.do("identity.revoke_device", {"device": till["device"]})
    assert browser.ask("GET", "/api/me", lancar_face="till").code == "auth.revoked"
    assert who("")[1] == house.owner
    assert browser.ask("POST", "/api/unpair", lancar_face="till").status == 204
    assert set(browser.kept) == {"lancar-device-8400", "lancar-person-8400"}


def test_the_till_never_takes_the_owner_s_desk_for_itself(house: House) -> None:
    browser = Browser(house)
    browser.pair("office", "KANTOR2345")
    browser.enter(house.owner)
    assert browser.ask("GET", "/api/me", lancar_face="till").json["device"] == ""
    assert browser.ask("GET", "/api/outbox", lancar_face="till").code == "auth.no_token"


def test_at_a_till_that_is_nothing_else_the_office_opens_too(tablet: Browser) -> None:
    assert tablet.ask("GET", "/api/me", lancar_face="till").json["kind"] == tablet.ask("GET", "/api/me").json["kind"] == "till"


def test_whose_cookies_are_meant_is_no_way_around_the_mark(house: House) -> None:
    browser = Browser(house)
    browser.pair("office", "KANTOR2345")
    browser.enter(house.owner)
    browser.pair("till", "KASIR23456", branch=house.branch)
    for face in ("", "till"):
        heard = browser.ask("POST", "/api/do/catalog.add_good", {"name": "Teh"}, mark="", lancar_face=face)
        assert heard.code == "auth.no_browser_mark"
        heard = browser.ask("GET", "/api/see/identity.people", lancar_face=face, origin="http://jahat.example")
        assert heard.code == "auth.foreign_page"


def test_a_till_that_let_somebody_in_by_itself_does_not_act_by_the_session_of_who_stood_there_before(
    house: House, tablet: Browser
) -> None:
    tablet.enter(house.owner)
    opening = {"branch": house.branch, "till": "K1"}
    heard = tablet.ask("POST", "/api/do/till.open_shift", opening, lancar_face="till", lancar_actor=house.cashier)
    assert (heard.status, heard.code) == (401, "auth.session_over")
    assert tablet.ask("POST", "/api/do/till.open_shift", opening, lancar_face="till", lancar_actor=house.owner).status == 200


def test_a_program_can_leave_too(house: House) -> None:
    session = house.call("POST", "/api/session", {"person": house.owner, "pin": PIN}).json["session"]
    shown = {"Lancar-Person": session}
    assert house.call("DELETE", "/api/session", headers=shown).status == 204
    assert house.call("GET", "/api/me", headers=shown).code == "auth.session_over"


def test_a_device_whose_session_is_over_is_known_and_asked_for_the_pin(house: House, tablet: Browser) -> None:
    tablet.enter(house.cashier)
    tablet.kept["lancar-cashier-8400"] = tablet.kept["lancar-cashier-8400"].replace("~1", "~0", 1)
    me = tablet.ask("GET", "/api/me").json
    assert (me["actor"], me["lapsed"], me["device"] != "") == ("", True, True)
    assert tablet.ask("GET", "/api/see/identity.people").status == 200
    assert tablet.ask("GET", "/api/see/identity.devices").code == "auth.session_over"
    assert tablet.ask("GET", "/api/outbox").code == "auth.session_over"
    assert tablet.ask("POST", "/api/do/till.open_shift", {"branch": house.branch, "till": "K1"}).code == "auth.session_over"
    assert tablet.enter(house.cashier).status == 201
    assert tablet.ask("GET", "/api/me").json["actor"] == house.cashier


def test_a_new_pin_ends_what_the_old_one_opened(house: House, tablet: Browser) -> None:
    tablet.enter(house.cashier)
    assert tablet.ask("GET", "/api/me").json["actor"] == house.cashier
    house.do("identity.set_pin", {"person": house.cashier, "pin": "739158"})
    assert tablet.ask("GET", "/api/me").json["lapsed"]


def test_a_revoked_tablet_is_out_at_once_and_can_forget_its_cookie(house: House, tablet: Browser) -> None:
    device = tablet.ask("GET", "/api/me").json["device"]
    house.do("identity.revoke_device", {"device": device})
    assert tablet.ask("GET", "/api/me").code == "auth.revoked"
    assert tablet.ask("POST", "/api/unpair").status == 204
    assert tablet.kept == {}
    assert tablet.ask("POST", "/api/unpair").code == "auth.no_token"


def test_a_foreign_page_cannot_do_anything_with_the_cookies(house: House, tablet: Browser) -> None:
    tablet.enter(house.owner)
    good = {"name": "Teh"}
    tries = [
        tablet.ask("POST", "/api/do/catalog.add_good", good, mark=""),
        tablet.ask("POST", "/api/do/catalog.add_good", good, mark="yes"),
        tablet.ask("POST", "/api/do/catalog.add_good", good, mark="", sec_fetch_site="same-origin"),
        tablet.ask("DELETE", "/api/session", mark=""),
        tablet.ask("POST", "/api/unpair", mark=""),
        tablet.ask("POST", "/sync/hello", {"tenant": TENANT, "wall_ms": 0}, mark=""),
    ]
    assert [(heard.status, heard.code) for heard in tries] == [(403, "auth.no_browser_mark")] * len(tries)
    foreign = [
        tablet.ask("POST", "/api/do/catalog.add_good", good, sec_fetch_site="cross-site"),
        tablet.ask("POST", "/api/do/catalog.add_good", good, sec_fetch_site="same-site"),
        tablet.ask("POST", "/api/do/catalog.add_good", good, origin="http://127.0.0.1:9999"),
        tablet.ask("POST", "/api/do/catalog.add_good", good, origin="https://127.0.0.1:8400"),
        tablet.ask("POST", "/api/do/catalog.add_good", good, origin="null"),
        tablet.ask("GET", "/api/see/identity.people", mark="", sec_fetch_site="cross-site"),
        tablet.ask("GET", "/api/see/identity.people", mark="", origin="http://jahat.example"),
        tablet.ask("GET", "/api/changes", mark="", sec_fetch_site="same-site"),
    ]
    assert {(heard.status, heard.code) for heard in foreign} == {(403, "auth.foreign_page")}
    assert house.see("catalog.search", {"text": "Teh"}).json == []


def test_a_foreign_page_is_not_told_that_it_may_ask(house: House) -> None:
    asked = {"origin": "http://jahat.example", "access-control-request-method": "POST", **PLAIN}
    heard = house.call("OPTIONS", "/api/do/catalog.add_good", token="", headers=asked)
    assert heard.status == 405
    assert not [name for name in heard.headers if name.startswith("access-control")]


def test_a_foreign_page_cannot_pair_this_browser_with_a_device_of_its_own(house: House) -> None:
    for more in ({"sec-fetch-site": "cross-site"}, {"origin": "http://jahat.example"}):
        heard = house.call("POST", "/api/pair", {"code": "X"}, token="", headers={**OWN, **more})
        assert (heard.code, heard.cookies) == ("auth.foreign_page", [])


def test_an_address_typed_in_and_an_own_page_may_read(tablet: Browser) -> None:
    for site in ("none", "same-origin"):
        assert tablet.ask("GET", "/api/see/identity.people", mark="", sec_fetch_site=site).status == 200
    own = tablet.ask("POST", "/api/see/identity.people", {}, origin="http://127.0.0.1:8400", sec_fetch_site="same-origin")
    assert own.status == 200


def test_an_event_stream_needs_only_the_cookie(house: House, tablet: Browser) -> None:
    cookie = "; ".join(f"{name}={value}" for name, value in tablet.kept.items())

    async def talk() -> None:
        listening = Listening(house, authorization="", cookie=cookie, host=tablet.host, sec_fetch_site="same-origin")
        assert await listening.begun() == 200
        await listening.leave()

    house.runner.run(talk())


def test_the_operators_token_is_never_a_cookie(house: House) -> None:
    headers = {**OWN, "cookie": "lancar-device-8400=operator~kunci-operator"}
    assert house.call("GET", "/api/me", token="", headers=headers, address="127.0.0.1").code == "auth.wrong_token"


def test_a_programs_header_is_heard_before_a_cookie(house: House, tablet: Browser) -> None:
    cookie = "; ".join(f"{name}={value}" for name, value in tablet.kept.items())
    me = house.call("GET", "/api/me", headers={**PLAIN, "cookie": cookie}).json
    assert me["rights"]["manage"] == 1


@pytest.mark.parametrize("cookie", ["lancar-device-8400", "=;;=", "lancar-device-8400=", "x" * 5_000, "lancar-device-8400=\xff"])
def test_a_broken_cookie_opens_nothing(house: House, cookie: str) -> None:
    assert house.call("GET", "/api/outbox", token="", headers={**OWN, "cookie": cookie}).status == 401


def test_a_page_without_a_device_is_told_so_and_not_refused(house: House) -> None:
    heard = house.call("GET", "/api/me", token="", headers=OWN)
    assert (heard.status, heard.json["tenant"], heard.json["rights"]) == (200, "", {})


def test_a_shop_is_founded_from_a_browser(tmp_path) -> None:
    with open_house(tmp_path) as house:
        browser = Browser(house)
        asked = {"name": "Warung", "branch_name": "Dago", "owner_name": "Sri", "pin": PIN, "tenant": "warung"}
        heard = browser.ask("POST", "/api/found", {"code": house.api.first.issue(), **asked})
        assert heard.status == 201
        me = browser.ask("GET", "/api/me").json
        assert (me["shop"], me["person_name"], me["rights"]["manage"]) == ("Warung", "Sri", 1)


def test_who_leaves_their_own_device_is_asked_for_the_pin_before_it_speaks_for_them_again(tmp_path) -> None:
    with open_house(tmp_path) as house:
        phone = Browser(house)
        asked = {"name": "Warung", "branch_name": "Dago", "owner_name": "Sri", "pin": PIN, "tenant": "warung"}
        owner = phone.ask("POST", "/api/found", {"code": house.api.first.issue(), **asked}).json["person"]
        assert phone.ask("GET", "/api/me").json["actor"] == owner
        assert phone.ask("DELETE", "/api/session").status == 204
        me = phone.ask("GET", "/api/me").json
        assert (me["actor"], me["rights"], me["lapsed"], me["shop"]) == ("", {}, True, "Warung")
        assert phone.ask("POST", "/api/do/catalog.add_good", {"name": "Teh"}).code == "auth.session_over"
        assert phone.enter(owner).status == 201
        assert phone.ask("GET", "/api/me").json["actor"] == owner


def test_a_page_knows_shop_branch_device_and_names_before_anybody_entered_a_pin(house: House, tablet: Browser) -> None:
    me = tablet.ask("GET", "/api/me").json
    assert (me["shop"], me["branch_name"], me["device_name"], me["kind"], me["role"]) == (
        "Warung",
        "Dago",
        "Tablet",
        "till",
        "shop",
    )
    assert (me["actor"], me["person_name"], me["rights"]) == ("", "", {})
    assert me["series"] == "A-1"
    heard = tablet.ask("POST", "/api/see/identity.people", {"branch": house.branch})
    assert {one["name"] for one in heard.json} == {"Sri", "Budi"}
    card = tablet.ask("POST", "/api/see/identity.device_card", {"device": me["device"]}).json
    assert "code_hash" not in card
    assert card["name"] == "Tablet"
