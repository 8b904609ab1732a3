"""The description is true: it is valid, it holds every command and question, and nothing it allows brings the node down."""

import json
import warnings
from typing import Any

import pytest
from house import PIN, House
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lancar.faces import static
from lancar.faces.openapi import describe

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import schemathesis


@pytest.fixture
def described(house: House) -> dict[str, Any]:
    return house.call("GET", "/openapi.json", token="").json


def test_every_command_and_question_is_described(house: House, described: dict[str, Any]) -> None:
    shapes = house.node.shapes
    assert {f"/api/do/{name}" for name in shapes.commands} <= described["paths"].keys()
    assert {f"/api/see/{name}" for name in shapes.questions} <= described["paths"].keys()


def test_every_path_that_answers_json_is_described(house: House, described: dict[str, Any]) -> None:
    pages = {*static.routes(), "/openapi.json", "/api/changes"}
    assert {path for path in house.api.routes if not path.endswith("/")} - described["paths"].keys() - pages == set()


def test_every_reference_leads_to_a_schema(described: dict[str, Any]) -> None:
    text = json.dumps(described)
    names = set(described["components"]["schemas"])
    wanted = {part.split('"', maxsplit=1)[0] for part in text.split("#/components/schemas/")[1:]}
    assert wanted - names == set()


def test_everything_but_the_open_paths_says_that_it_needs_a_token(described: dict[str, Any]) -> None:
    free = {path for path, methods in described["paths"].items() if any("security" not in one for one in methods.values())}
    assert free == {"/health", "/api/found", "/api/pair", "/api/trial"}


@pytest.mark.slow
def test_nothing_the_description_allows_brings_the_node_down(house: House) -> None:
    """Schemathesis makes requests from the description; each operation gets some, and none may answer 5xx."""
    schema = schemathesis.openapi.from_dict(json.loads(describe(house.node.shapes, "0")))
    house.do("till.open_shift", {"branch": house.branch, "till": "K1"})
    session = house.call("POST", "/api/session", {"person": house.owner, "pin": PIN}).json["session"]
    failures: list[str] = []
    for result in schema.get_all_operations():
        operation = result.ok()
        if operation.path == "/sync/push":
            continue  # lines, not JSON: thrown at in test_sync_over_http.py
        if operation.path == "/api/unpair" or operation.method == "delete":
            continue  # they end the session that the others lean on: see test_browsers.py
        ask_some(house, operation, session, failures)
    assert failures == []
    assert house.met[200] > 50, f"hardly anything got through: {house.met}"
    assert house.met[401] == 0


def ask_some(house: House, operation: Any, session: str, failures: list[str]) -> None:
    @settings(
        max_examples=6,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )
    @given(case=operation.as_strategy(), number=st.integers(0, 2**16))
    def ask(case: Any, number: int) -> None:
        body = case.body if isinstance(case.body, bytes) else encoded(case.body)
        query = "&".join(f"{name}={value}" for name, value in (case.query or {}).items()) if case.query else ""
        path = case.path + (f"?{query}" if query.isascii() and query.isprintable() else "")
        heard = house.call(
            case.method.upper(),
            path,
            body,
            headers={"Lancar-Person": session},
            address=f"10.{number >> 8 & 255}.{number & 255}.1",
        )
        house.met[heard.status] += 1
        if heard.status >= 500:
            failures.append(f"{heard.status} {case.method} {path} {body[:300]!r}")

    ask()


def encoded(body: Any) -> bytes:
    """A generated body as bytes; what cannot be JSON (a lone surrogate) is sent as it would be typed."""
    if body is None or type(body).__name__ == "NotSet":
        return b""
    return json.dumps(body).encode()
