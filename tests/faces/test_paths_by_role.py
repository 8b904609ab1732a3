"""Every path beside the two verbs, asked by somebody in every usual role: who is let in has the right, who is not lacks it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from house import PIN, House, open_house
from test_box import Pretend

from lancar.faces import static
from lancar.identity.rules.usual_roles import USUAL_ROLES

DAYS = "?from_day=2026-11-01&to_day=2026-11-02"
ROLES = {usual.role: usual.rights.keys() for usual in USUAL_ROLES}


class Asked(NamedTuple):
    """A path as somebody asks it, and the rights it takes."""

    method: str
    path: str
    rights: str
    more: str = ""
    body: Any = None


BY_RIGHT = (
    Asked("GET", "/api/outbox", "manage"),
    Asked("POST", "/api/outbox/retry", "manage", body={"job": "hantu"}),
    Asked("GET", "/api/box", "manage"),
    Asked("POST", "/api/box/printers", "manage"),
    Asked("GET", "/api/setup", "manage"),
    Asked("POST", "/api/invite", "manage", body={"kind": "office", "name": "Ponsel"}),
    Asked("GET", "/api/backup", "manage"),
    Asked("GET", "/metrics", "manage"),
    Asked("GET", "/api/report/", "see_reports", more=f"sales_by_day.csv{DAYS}"),
    Asked("GET", "/api/report/", "see_reports see_cost", more=f"profit_by_day.pdf{DAYS}"),
    Asked("GET", "/api/receipt/", "sell", more="K1-000001.pdf"),
    Asked("GET", "/api/photo/", "see_goods", more="hantu"),
    Asked("POST", "/api/goods-sheet", "edit_goods", body=b"nama;harga\n"),
    Asked("GET", "/api/outage/", "see_lines", more="evidence.pdf?branch=a&outage=b"),
    Asked("GET", "/api/paying", "see_lines"),
)
BY_DEVICE = {
    "/api/do/", "/api/see/", "/api/changes", "/api/found", "/api/first-link", "/api/pair", "/api/unpair", "/api/session",
    "/api/me", "/api/trial", "/health", "/openapi.json", "/sync/hello", "/sync/push", "/sync/entries", "/sync/run",
    "/sync/keys", "/sync/rows",
}  # fmt: skip
"""What a code, a device's kind or the operator decides; the two verbs have the table of all commands and questions."""


@pytest.fixture(scope="module")
def staffed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[House, dict[str, tuple[str, str]]]]:
    """A shop with somebody of each role at a desk of their own: role → (token, session)."""
    folder: Path = tmp_path_factory.mktemp("staffed")
    with open_house(folder, machine=Pretend()) as house:
        house.found()
        desks = {}
        for role in ROLES:
            _, token = house.device("office", f"meja-{role}", branch=house.branch)
            entered = house.call("POST", "/api/session", {"person": house.person(role, role), "pin": PIN}, token=token)
            desks[role] = (token, entered.json["session"])
        yield house, desks


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("asked", BY_RIGHT, ids=lambda asked: f"{asked.method} {asked.path}{asked.more.partition('?')[0]}")
def test_a_path_lets_in_exactly_the_roles_with_its_right(
    staffed: tuple[House, dict[str, tuple[str, str]]], asked: Asked, role: str
) -> None:
    house, desks = staffed
    token, session = desks[role]
    heard = house.call(
        asked.method, asked.path + asked.more, asked.body, token=token, headers={"lancar-person": session, "host": "toko"}
    )
    if set(asked.rights.split()) <= ROLES[role]:
        assert heard.status in {200, 201, 404, 422}, heard
        if heard.status >= 400:
            assert heard.code in {"kernel.no_such_job", "till.unknown_sale", "http.no_such_path", "lines.unknown_outage"}
    else:
        assert (heard.status, heard.code) == (403, "identity.no_right")


def test_no_path_is_left_out(staffed: tuple[House, dict[str, tuple[str, str]]]) -> None:
    house, _ = staffed
    assert {asked.path for asked in BY_RIGHT} | BY_DEVICE == house.api.routes.keys() - static.routes().keys()
    assert not {asked.path for asked in BY_RIGHT} & BY_DEVICE
