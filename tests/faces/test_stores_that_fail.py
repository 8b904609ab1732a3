"""What a till hears when the disk under its node says no: a clear problem, whether it is certain, and what to do."""

import pytest
from house import House

from lancar.kernel.store import StoreFailed

WISH = {"name": "Teh", "sku": "teh", "price": 5_000}


def failing(house: House, monkeypatch: pytest.MonkeyPatch, code: str, *, certain: bool) -> None:
    def write() -> None:
        raise StoreFailed(code, "/srv/warung/node.sqlite: what the disk said", certain=certain)

    monkeypatch.setattr(house.node.store, "write", write)


def test_a_full_disk_is_a_clear_no_and_nothing_is_sold(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        failing(house, broken, "disk_full", certain=True)
        heard = house.do("catalog.add_good", WISH, headers={"Idempotency-Key": "teh-1"})
    assert (heard.status, heard.code) == (507, "store.disk_full")
    assert heard.headers["content-type"] == "application/problem+json"
    assert heard.json["facts"]["certain"] == 1, "the till may say for sure that nothing was written"
    assert "retry-after" not in heard.headers, "waiting does not make room"
    assert "warung" not in heard.body.decode(), "where the files lie is nobody's business"
    again = house.do("catalog.add_good", WISH, headers={"Idempotency-Key": "teh-1"})
    assert (again.status, again.json["repeated"]) == (200, False)


def test_a_disk_that_fails_while_it_syncs_is_told_as_uncertain_and_may_be_asked_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        failing(house, broken, "io_error", certain=False)
        heard = house.do("catalog.add_good", WISH)
    assert (heard.status, heard.code) == (503, "store.io_error")
    assert heard.json["facts"]["certain"] == 0
    assert int(heard.headers["retry-after"]) > 0


@pytest.mark.parametrize("code", ["disk_full", "io_error", "locked", "unreachable", "read_only", "corrupt", "other"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_whatever_a_store_says_has_a_sentence_and_what_to_do(
    house: House, monkeypatch: pytest.MonkeyPatch, code: str, language: str
) -> None:
    with monkeypatch.context() as broken:
        failing(house, broken, code, certain=True)
        told = house.do("catalog.add_good", WISH, headers={"Accept-Language": language}).json
    assert told["code"] == f"store.{code}"
    assert told["title"].endswith(".")
    assert told["do"].endswith(".")
    assert "{" not in told["title"] + told["do"]
