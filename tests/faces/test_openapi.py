"""The description is true: it is valid, it holds every command and question, and nothing it allows brings the node down."""

import json
import warnings
from typing import Any
from urllib.parse import urlencode

import jsonschema_rs
import pytest
from house import PIN, Heard, House
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
    pages = {*static.routes(), "/openapi.json"}
    assert {path for path in house.api.routes if not path.endswith("/")} - described["paths"].keys() - pages == set()


def test_every_reference_leads_to_a_schema(described: dict[str, Any]) -> None:
    text = json.dumps(described)
    names = set(described["components"]["schemas"])
    wanted = {part.split('"', maxsplit=1)[0] for part in text.split("#/components/schemas/")[1:]}
    assert wanted - names == set()


def test_everything_but_the_open_paths_says_that_it_needs_a_token(described: dict[str, Any]) -> None:
    free = {path for path, methods in described["paths"].items() if any("security" not in one for one in methods.values())}
    assert free == {"/health", "/api/found", "/api/pair"}


@pytest.mark.slow
def test_nothing_the_description_allows_brings_the_node_down(house: House) -> None:
    """Schemathesis makes requests from the description: none may be answered 5xx, and each answer is as the description says."""
    described = json.loads(describe(house.node.shapes, "0"))
    schema = schemathesis.openapi.from_dict(described)
    house.do("till.open_shift", {"branch": house.branch, "till": "K1"})
    session = house.call("POST", "/api/session", {"person": house.owner, "pin": PIN}).json["session"]
    failures: list[str] = []
    for result in schema.get_all_operations():
        operation = result.ok()
        if operation.path == "/sync/push":
            continue  # lines, not JSON: thrown at in test_sync_over_http.py
        if operation.path == "/api/changes":
            continue  # goes on for as long as somebody listens: see test_live_updates.py
        if operation.path == "/api/unpair" or operation.method == "delete":
            continue  # they end the session that the others lean on: see test_browsers.py
        ask_some(house, operation, session, failures, Answers(described))
    assert failures == []
    assert house.met[200] > 50, f"hardly anything got through: {house.met}"
    assert house.met[401] == 0


class Answers:
    """What the description promises of answers."""

    def __init__(self, described: dict[str, Any]) -> None:
        self.described = described

    def fault(self, path: str, method: str, heard: Heard) -> str:
        """What is not as described in an answer; nothing when it is."""
        told = self.described["paths"][path][method]["responses"]
        told = told.get(str(heard.status)) or self.described["components"]["responses"]["Problem"]
        if heard.status >= 400 and "application/problem+json" not in told["content"]:
            return f"{heard.status} is no problem that is described"
        kind = heard.headers.get("content-type", "").partition(";")[0]
        schema = told.get("content", {}).get(kind, {}).get("schema")
        if schema is None:
            return ""
        whole = {**schema, "components": self.described["components"]}
        return "; ".join(str(error)[:200] for error in jsonschema_rs.iter_errors(whole, heard.json))


def ask_some(house: House, operation: Any, session: str, failures: list[str], answers: Answers) -> None:
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
        path = case.formatted_path + ("?" + urlencode(case.query, errors="replace") if case.query else "")
        heard = house.call(
            case.method.upper(),
            path,
            body,
            headers={**dict(case.headers or {}), "Lancar-Person": session},
            address=f"10.{number >> 8 & 255}.{number & 255}.1",
        )
        house.met[heard.status] += 1
        fault = "brought down" if heard.status >= 500 else answers.fault(operation.path, operation.method, heard)
        if fault:
            failures.append(f"{heard.status} {case.method} {path} {body[:300]!r}: {fault}")

    ask()


def encoded(body: Any) -> bytes:
    """A generated body as bytes; what cannot be JSON (a lone surrogate) is sent as it would be typed."""
    if body is None or type(body).__name__ == "NotSet":
        return b""
    return json.dumps(body).encode()
