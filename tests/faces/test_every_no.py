"""Every path says no to what it cannot do, with a code of its own; no path is left out of this table."""

from typing import Any, NamedTuple

import pytest
from house import House

from lancar.faces import static


class Bad(NamedTuple):
    """What is sent behind a path, by whom, and the no that must come."""

    method: str
    path: str
    code: str
    more: str = ""
    body: Any = None
    by: str = "owner"


BAD = (
    Bad("POST", "/api/do/", "kernel.unknown_command", "till.hantu", {}),
    Bad("GET", "/api/see/", "kernel.unknown_question", "till.hantu"),
    Bad("POST", "/api/see/", "kernel.unknown_question", "till.hantu", {}),
    Bad("GET", "/api/changes", "auth.no_token", by="nobody"),
    Bad("POST", "/api/found", "http.bad_field", body={"code": "x"}),
    Bad("POST", "/api/first-link", "auth.only_operator", body={}),
    Bad("POST", "/api/pair", "http.bad_field", body={"code": ""}),
    Bad("POST", "/api/unpair", "auth.no_token", body={}),
    Bad("POST", "/api/session", "http.bad_field", body={"person": "hantu", "pin": "1"}),
    Bad("DELETE", "/api/session", "auth.no_token", by="nobody"),
    Bad("GET", "/api/me", "auth.no_token", by="nobody"),
    Bad("GET", "/api/outbox", "identity.no_right", by="till"),
    Bad("POST", "/api/outbox/retry", "kernel.no_such_job", body={"job": "hantu"}),
    Bad("GET", "/api/box", "node.no_machine"),
    Bad("POST", "/api/box/printers", "node.no_machine"),
    Bad("GET", "/api/setup", "identity.no_right", by="till"),
    Bad("POST", "/api/invite", "http.bad_field", body={"kind": "kulkas"}),
    Bad("GET", "/api/report/", "http.no_such_path", "hantu.csv"),
    Bad("GET", "/api/receipt/", "till.unknown_sale", "K1-999999.pdf"),
    Bad("GET", "/api/photo/", "http.no_such_path", "hantu"),
    Bad("POST", "/api/goods-sheet", "identity.no_right", body=b"nama;harga\n", by="till"),
    Bad("GET", "/api/backup", "identity.no_right", by="till"),
    Bad("GET", "/api/outage/", "http.no_such_path", "hantu.pdf"),
    Bad("GET", "/api/paying", "identity.no_right", by="till"),
    Bad("POST", "/api/paying", "http.bad_field", body={"till": 1}, by="till"),
    Bad("POST", "/sync/hello", "http.bad_field", body={"x": 1}),
    Bad("POST", "/sync/push", "sync.bad_message", body=b"bukan catatan\n"),
    Bad("POST", "/sync/entries", "sync.only_nodes", body={"tenant": "warung", "after": 0}),
    Bad("POST", "/sync/run", "http.bad_field", body={"x": 1}),
    Bad("POST", "/sync/keys", "sync.only_nodes", body={"tenant": "warung", "after": 0}),
    Bad("PUT", "/sync/keys", "http.bad_field", body={"x": 1}),
    Bad("POST", "/sync/rows", "http.bad_field", body={"x": 1}),
    Bad("GET", "/api/trial", "auth.no_token", by="nobody"),
    Bad("POST", "/api/trial", "http.too_large", body=b"x" * 3_000_000),
    Bad("GET", "/metrics", "identity.no_right", by="till"),
)
NEVER = {("GET", "/health"), ("GET", "/openapi.json")}
"""They take nothing and are open to all: there is nothing that they could refuse."""


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: f"{bad.method} {bad.path}")
def test_every_path_refuses_what_it_cannot_do(house: House, bad: Bad) -> None:
    tokens = {"owner": house.token, "nobody": ""}
    if bad.by == "till":
        tokens["till"] = house.device("till", "k1", branch=house.branch)[1]
    heard = house.call(bad.method, bad.path + bad.more, bad.body, token=tokens[bad.by])
    assert (heard.code, heard.headers["content-type"]) == (bad.code, "application/problem+json")
    assert 400 <= heard.status < 500
    assert heard.json["status"] == heard.status
    assert heard.json["title"]
    assert heard.json["do"], "what to do now"


def test_no_path_is_left_out(house: House) -> None:
    served = {(method, path) for path, methods in house.api.routes.items() for method in methods if path not in static.routes()}
    assert {(bad.method, bad.path) for bad in BAD} == served - NEVER - {("GET", "/web/")}
