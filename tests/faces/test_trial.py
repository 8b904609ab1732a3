"""Bytes for measuring a line: little, for guards that are paired, by a ticket that gives nothing away, and not without end."""

from typing import Any

import pytest
from house import TENANT, Heard, House

from lancar.faces.trial import MOST_BYTES, WITHIN_MS
from lancar.values.digests import token_digest
from lancar.values.tickets import SCHEME, fits, read_ticket, trial_key, write_ticket

GUARD = f"{TENANT}~rahasia-g1"


@pytest.fixture
def guarded(house: House) -> House:
    """A shop with a guard."""
    device, token = house.device("guard", "g1", branch=house.branch)
    assert (bool(device), token) == (True, GUARD)
    return house


def ticket(house: House, method: str = "GET", *, token: str = GUARD, later_ms: int = 0, nonce: str = "satu") -> str:
    at_ms = house.node.clock.wall() + later_ms
    return write_ticket(trial_key(token_digest(token)), method, TENANT, at_ms, nonce)


def shown(house: House, said: str, method: str = "GET", **more: Any) -> Heard:
    return house.call(method, "/api/trial", b"x" if method == "POST" else None, token="", headers={"authorization": said}, **more)


def test_so_many_bytes_come_as_a_guard_asks_for_and_never_more_than_there_are(house: House) -> None:
    for asked, given in (("bytes=0-62499", 62_500), ("", MOST_BYTES), ("bytes=0-9999999", MOST_BYTES), ("bytes=7-9", MOST_BYTES)):
        heard = house.call("GET", "/api/trial", address="10.3.0.1", headers={"range": asked})
        assert (heard.status, len(heard.body)) == (200, given), asked


def test_what_a_guard_brings_is_taken_up_to_as_much(house: House) -> None:
    assert house.call("POST", "/api/trial", b"x" * MOST_BYTES, address="10.3.0.2").status == 204
    assert house.call("POST", "/api/trial", b"x" * (MOST_BYTES + 1), address="10.3.0.2").status == 413


def test_who_asks_often_is_made_to_wait(guarded: House) -> None:
    heard = [shown(guarded, ticket(guarded, nonce=f"{n}"), address="10.3.0.3").status for n in range(30)]
    assert heard[0] == 200
    assert heard.count(429) > 0
    guesses = [shown(guarded, f"{SCHEME} warung~1~a~{n:064x}", address="10.3.0.5").status for n in range(30)]
    assert set(guesses) == {401, 429}
    assert shown(guarded, ticket(guarded), address="10.3.0.4").status == 200


def test_a_guard_measures_both_ways_with_tickets_and_its_token_stays_at_home(guarded: House) -> None:
    down, up = ticket(guarded), ticket(guarded, "POST")
    assert shown(guarded, down).status == 200
    assert shown(guarded, up, "POST").status == 204
    for said in (down, up):
        assert "rahasia" not in said
        assert token_digest(GUARD) not in said


def test_what_was_overheard_opens_nothing(guarded: House) -> None:
    said = ticket(guarded)
    assert shown(guarded, said).status == 200
    assert shown(guarded, said).code == "auth.ticket_used"
    assert shown(guarded, said, "POST").code == "auth.wrong_ticket", "a ticket to take is none to give"
    assert guarded.call("GET", "/api/me", token="", headers={"authorization": said}).status == 401
    assert shown(guarded, said.replace("satu", "dua")).code == "auth.wrong_ticket"


@pytest.mark.parametrize("later_ms", [-WITHIN_MS - 60_000, WITHIN_MS + 60_000, -1_700_000_000_000])
def test_a_ticket_of_another_time_is_told_so(guarded: House, later_ms: int) -> None:
    heard = shown(guarded, ticket(guarded, later_ms=later_ms))
    assert (heard.status, heard.code, heard.headers["www-authenticate"]) == (401, "auth.ticket_of_another_time", SCHEME)
    assert heard.headers["content-type"] == "application/problem+json"
    assert heard.json["do"]


def test_a_slow_clock_is_no_reason_to_send_a_guard_away(guarded: House) -> None:
    assert shown(guarded, ticket(guarded, later_ms=60_000 - WITHIN_MS)).status == 200


@pytest.mark.parametrize(
    "said",
    [
        SCHEME,
        f"{SCHEME} ",
        f"{SCHEME} ~~~",
        f"{SCHEME} warung~1~a",
        f"{SCHEME} warung~1~a~b~c",
        f"{SCHEME} hantu~1764000000000~a~{'0' * 64}",
        f"{SCHEME} warung~-1~a~{'0' * 64}",
        f"{SCHEME} warung~{'9' * 40}~a~{'0' * 64}",
        f"{SCHEME} warung~\u00b2~a~{'0' * 64}",
        f"{SCHEME} war\x7fung~1~a~{'0' * 64}",
        f"{SCHEME} warung~1~a~{'x' * 9_000}",
    ],
)
def test_what_is_no_ticket_is_refused_in_words(guarded: House, said: str) -> None:
    heard = shown(guarded, said)
    assert (heard.status, heard.code, heard.headers["www-authenticate"]) == (401, "auth.wrong_ticket", SCHEME)


def test_only_a_paired_guards_ticket_fits(guarded: House) -> None:
    guarded.device("till", "k1", branch=guarded.branch)
    assert shown(guarded, ticket(guarded, token=f"{TENANT}~rahasia-k1")).code == "auth.wrong_ticket"
    assert shown(guarded, ticket(guarded, token=f"{TENANT}~rahasia-orang-lain")).code == "auth.wrong_ticket"
    device, token = guarded.device("guard", "g2", branch=guarded.branch)
    assert shown(guarded, ticket(guarded, token=token, nonce="a")).status == 200
    assert guarded.do("identity.revoke_device", {"device": device, "reason": "hilang"}).status == 200
    assert shown(guarded, ticket(guarded, token=token, nonce="b")).code == "auth.wrong_ticket"
    assert shown(guarded, ticket(guarded, nonce="c")).status == 200


def test_a_guard_of_one_shop_is_no_guard_of_another(guarded: House) -> None:
    guarded.found("toko")
    key = trial_key(token_digest(GUARD))
    said = write_ticket(key, "GET", "toko", guarded.node.clock.wall(), "satu")
    assert shown(guarded, said).code == "auth.wrong_ticket"


def test_a_ticket_reads_as_it_was_written() -> None:
    key = trial_key(token_digest(GUARD))
    read = read_ticket(write_ticket(key, "GET", TENANT, 1_764_000_000_000, "satu"))
    assert read is not None
    assert read[:3] == (TENANT, 1_764_000_000_000, "satu")
    assert fits(read, key, "GET")
    assert not fits(read, key, "POST")
    assert read_ticket("Bearer warung~rahasia") is None
