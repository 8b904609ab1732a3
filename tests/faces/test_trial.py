"""Bytes for measuring a line: little, for anybody, and not without end."""

from house import House

from lancar.faces.trial import MOST_BYTES


def test_so_many_bytes_come_as_a_guard_asks_for_and_never_more_than_there_are(house: House) -> None:
    for asked, given in (("bytes=0-62499", 62_500), ("", MOST_BYTES), ("bytes=0-9999999", MOST_BYTES), ("bytes=7-9", MOST_BYTES)):
        heard = house.call("GET", "/api/trial", token="", address="10.3.0.1", headers={"range": asked})
        assert (heard.status, len(heard.body)) == (200, given), asked


def test_what_a_guard_brings_is_taken_up_to_as_much(house: House) -> None:
    assert house.call("POST", "/api/trial", b"x" * MOST_BYTES, token="", address="10.3.0.2").status == 204
    assert house.call("POST", "/api/trial", b"x" * (MOST_BYTES + 1), token="", address="10.3.0.2").status == 413


def test_who_asks_often_is_made_to_wait(house: House) -> None:
    heard = [house.call("GET", "/api/trial", token="", address="10.3.0.3").status for _ in range(30)]
    assert heard.count(429) > 0
    assert house.call("GET", "/api/trial", token="", address="10.3.0.4").status == 200
