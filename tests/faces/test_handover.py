"""How a device comes to trust the shop: what plain http answers to the shop's network, and what it never does."""

import plistlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from house import Heard, House, open_house
from test_hardening import is_hard

from lancar.faces.handover import OPEN_IN_PLAIN, Gate
from lancar.faces.problems import words

AUTHORITY = b"sertifikat"
TABLET, HERE = "192.168.1.20", "127.0.0.1"
PLAIN = {"host": "192.168.1.5:8400"}


class Shop:
    """A shop's trust, as the faces know it."""

    name = "warung.lancar.local"
    sha256 = "ab" * 32
    sha1 = "cd" * 20

    def authority(self) -> bytes:
        return AUTHORITY

    def secure_url(self, host: str = "") -> str:
        return f"https://{host or self.name}:8443"

    def plain_url(self) -> str:
        return "http://192.168.1.5:8400"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[House]:
    """A node behind its gate."""
    with open_house(tmp_path, trust=Shop()) as house:
        house.found()
        behind = house.api
        house.api = Gate(behind, Shop())  # type: ignore[assignment]  # an ASGI application like the one behind it
        yield house
        house.api = behind


def get(shop: House, path: str, *, address: str = TABLET, **headers: str) -> Heard:
    return shop.call("GET", path, token="", address=address, headers={**PLAIN, **headers})


def test_the_network_gets_nothing_by_plain_http_but_the_way_to_https(shop: House) -> None:
    open_to_it = {"/percaya", "/percaya.js", "/percaya.svg", "/page.css", "/ca.crt", "/ca.mobileconfig", "/health"}
    assert open_to_it == OPEN_IN_PLAIN
    for path in open_to_it:
        assert get(shop, path).status == 200, path
    behind = shop.api.api  # type: ignore[attr-defined]  # the gate's own
    for path, methods in behind.routes.items():
        for method in methods:
            if path in open_to_it:
                continue
            heard = shop.call(method, path + "x" * path.endswith("/"), b"{}", address=TABLET, headers=PLAIN)
            assert heard.status in {307, 403}, path
            assert is_hard(heard.headers), path
            if heard.status == 403:
                assert heard.code == "http.only_https", path


def test_this_machine_itself_is_served_by_plain_http(shop: House) -> None:
    assert shop.call("GET", "/api/me", address=HERE).status == 200


def test_nobody_claims_to_be_this_machine_by_a_header(shop: House) -> None:
    for name in ("x-forwarded-for", "forwarded", "x-real-ip"):
        assert shop.call("GET", "/api/me", address=TABLET, headers={name: HERE}).code == "http.only_https"


@pytest.mark.parametrize("path", ["/", "/kasir", "/kantor", "/pasang", "/mulai"])
def test_a_page_is_found_by_way_of_the_handover(shop: House, path: str) -> None:
    heard = get(shop, path)
    assert (heard.status, heard.headers["location"]) == (307, f"/percaya?ke={path}")
    assert f'data-goal="{path}"' in get(shop, heard.headers["location"]).body.decode()


@pytest.mark.parametrize(
    "goal", ["//jahat.example", "https://jahat.example", "/\\jahat.example", "javascript:alert(1)", '"><script>']
)
def test_the_page_sends_nobody_elsewhere(shop: House, goal: str) -> None:
    text = get(shop, f"/percaya?ke={goal.replace(chr(34), '%22')}").body.decode()
    assert "jahat" not in text
    assert 'data-goal="/"' in text


def test_a_strange_host_is_not_repeated(shop: House) -> None:
    heard = get(shop, "/percaya", host='"><script>alert(1)</script>; script-src *')
    assert "alert(1)" not in heard.body.decode()
    assert "script-src *" not in heard.headers["content-security-policy"]


def test_the_page_speaks_both_languages_and_shows_the_fingerprint(shop: House) -> None:
    for language, steps in (("id", "langkah"), ("en", "steps")):
        heard = get(shop, "/percaya", **{"accept-language": language})
        text = heard.body.decode()
        assert f'lang="{language}"' in text
        assert ":".join(["AB"] * 32) in text
        assert ":".join(["CD"] * 20) in text
        assert [len(re.findall("<li>", part)) for part in text.split("<details")[1:]] == [5, 6, 6]
        assert [int(n) for n in re.findall(rf"\((\d) {steps}\)", text)] == [5, 6, 6], "as many steps as it says"
        assert "$" not in text
        assert "script-src 'self'" in heard.headers["content-security-policy"]
        assert "unsafe" not in heard.headers["content-security-policy"]


def test_the_pages_blame_nobody(shop: House) -> None:
    text = re.sub(r"<[^>]*>", " ", get(shop, "/percaya").body.decode().lower())
    assert not {"salah", "gagal", "error", "tidak valid"} & set(re.findall(r"[a-z]+", text))


def test_the_certificate_is_handed_over_as_a_file_and_as_a_profile(shop: House) -> None:
    heard = get(shop, "/ca.crt")
    assert (heard.body, heard.headers["content-type"]) == (AUTHORITY, "application/x-x509-ca-cert")
    assert heard.headers["content-disposition"] == 'attachment; filename="lancar-warung.crt"'
    heard = get(shop, "/ca.mobileconfig")
    assert heard.headers["content-type"] == "application/x-apple-aspen-config"
    profile = plistlib.loads(heard.body)
    root = profile["PayloadContent"][0]
    assert (profile["PayloadType"], root["PayloadType"]) == ("Configuration", "com.apple.security.root")
    assert root["PayloadContent"] == AUTHORITY
    assert profile["PayloadUUID"] != root["PayloadUUID"]
    assert get(shop, "/ca.mobileconfig").body == heard.body, "the same profile replaces itself"


def test_the_qr_is_a_picture_without_any_style(shop: House) -> None:
    text = get(shop, "/percaya.svg").body.decode()
    assert text.startswith("<svg")
    assert "style=" not in text


def test_only_the_empty_sign_may_be_seen_from_another_origin(shop: House) -> None:
    assert get(shop, "/trusted.svg", address=HERE).headers["cross-origin-resource-policy"] == "cross-origin"
    assert get(shop, "/percaya.svg").headers["cross-origin-resource-policy"] == "same-origin"


def test_a_node_without_a_network_has_no_such_paths(house: House) -> None:
    assert house.call("GET", "/percaya", token="").status == 404


def test_who_sends_a_token_in_the_clear_is_told_in_both_languages_where_to_go() -> None:
    for language in ("id", "en"):
        assert "{address}" in words(language)["http.only_https"][1]
