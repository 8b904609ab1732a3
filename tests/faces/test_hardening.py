"""What every answer tells a browser to refuse, and what every path refuses a browser that another page sends."""

from house import House
from test_browsers import SHOP, Browser
from test_live_updates import Listening

from lancar.faces import static
from lancar.faces.http import is_public_name

FOREIGN = ("auth.foreign_page", "auth.no_browser_mark")
NO_COOKIE = {"/health", "/openapi.json", "/api/found", "/api/pair", *static.routes()}
"""They lean on no cookie: a code opens them, or they hold nothing of a shop."""


def test_no_path_that_leans_on_a_cookie_listens_to_a_foreign_page(house: House) -> None:
    tablet = Browser(house)
    tablet.pair(branch=house.branch)
    tablet.enter(house.owner)
    tried = 0
    for path, methods in house.api.routes.items():
        if path in NO_COOKIE:
            continue
        asked = path + "x" * path.endswith("/")
        for method in methods:
            # the way of a form or a picture on another page: the cookie goes along, no header of ours does
            heard = tablet.ask(method, asked, b"{}", mark="", sec_fetch_site="cross-site")
            assert (heard.status, heard.code) == (403, FOREIGN[method != "GET"]), (method, path)
            # an older browser that says nothing of where it comes from
            if method != "GET":
                assert tablet.ask(method, asked, b"{}", mark="").code == "auth.no_browser_mark", (method, path)
            tried += 1
    assert tried > 25
    assert tablet.ask("GET", "/api/me").json["actor"] == house.owner


def test_https_is_asked_for_only_where_a_public_name_makes_it_sure(house: House) -> None:
    def said(host: str, scheme: str) -> str:
        return house.call("GET", "/health", headers={"host": host}, scheme=scheme).headers.get("strict-transport-security", "")

    assert said(SHOP, "https") == "max-age=15552000"
    assert said(SHOP, "http") == ""
    for host in ("warung.lancar.local:8443", "localhost:8443", "192.168.1.5:8443", "[fe80::1]:8443", "kotak"):
        assert said(host, "https") == "", host
        assert not is_public_name(host)


def is_hard(headers: dict[str, str]) -> bool:
    """No sniffing, no referrer, no other origin, no frame, nothing inline, nothing from elsewhere."""
    policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
    return (
        headers["x-content-type-options"] == "nosniff"
        and headers["referrer-policy"] == "no-referrer"
        and headers["cross-origin-resource-policy"] == "same-origin"
        and headers["cross-origin-opener-policy"] == "same-origin"
        and "cache-control" in headers
        and policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
        and policy.get("script-src", "'none'") in {"'none'", "'self'"}
    )


def test_every_answer_carries_what_hardens_it(house: House) -> None:
    met = set()
    for path, methods in house.api.routes.items():
        for method in methods:
            if path == "/api/changes":
                continue  # goes on for as long as somebody listens: below
            heard = house.call(method, path + "x" * path.endswith("/"), b"{}")
            assert is_hard(heard.headers), (method, path)
            met.add(heard.status)
    assert {200, 403, 404, 422} <= met, "answers of all kinds were looked at"
    assert is_hard(house.call("GET", "/nirgends").headers)


def test_an_event_stream_is_as_hard_as_any_answer(house: House) -> None:
    async def talk() -> None:
        listening = Listening(house)
        start = await listening.next()
        assert start["status"] == 200
        assert is_hard({name.decode(): value.decode() for name, value in start["headers"]})
        await listening.leave()

    house.runner.run(talk())
