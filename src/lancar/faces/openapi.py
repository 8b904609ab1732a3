"""OpenAPI 3.1, written from the structs: every command and question there is, and the paths beside them."""

import inspect
from collections.abc import Callable
from typing import Any

import msgspec

from lancar.faces import box, care, pairing
from lancar.faces.cookies import MARK, OFFICE
from lancar.faces.inviting import Invitation, Inviting
from lancar.faces.me import Me
from lancar.faces.paying import PaymentsOpen, TillPays
from lancar.faces.problems import Document
from lancar.kernel import messages as m
from lancar.kernel.shape import Shapes
from lancar.values.patterns import END
from lancar.values.tickets import SCHEME

TEMPLATE = "#/components/schemas/{name}"
_IN_ECMA = (msgspec.json.encode(END)[1:], b'$"')
"""JSON Schema's patterns are ECMAScript's, whose `$` is the very end by itself."""
BEARER: list[dict[str, list[str]]] = [{"bearer": []}, {"browser": [], "mark": []}]


class FactSaid(msgspec.Struct):
    """A fact that a wish led to."""

    kind: str
    v: int
    body: dict[str, Any]


class DoneAnswer(msgspec.Struct):
    """What came of a wish: the entries (`origin.seq`) and their facts; `repeated` when it had been done before."""

    refs: list[str]
    facts: list[FactSaid]
    repeated: bool


class Retry(msgspec.Struct, forbid_unknown_fields=True):
    """Which deed of the outbox."""

    job: str


PLAIN: list[Any] = [
    Document, DoneAnswer, Retry, pairing.Founding, pairing.Founded, pairing.Pairing, pairing.Paired, pairing.PinTry,
    pairing.Session, Me, Inviting, Invitation, box.Box, box.FoundPrinter, box.Setup, care.SyncState, m.Hello, m.Welcome,
    TillPays, PaymentsOpen, m.PushAnswer, m.EntriesAsk, m.RunAsk, m.KeysAsk, m.KeysPut, m.KeysPage, m.RowsAsk, m.RowsPage,
]  # fmt: skip
"""What the paths beside the two verbs take and answer."""


def paths_beside() -> dict[str, Any]:
    """The paths beside the two verbs, by themselves."""
    schemas, _ = msgspec.json.schema_components(PLAIN, ref_template=TEMPLATE)
    return _beside(dict(zip((shape.__name__ for shape in PLAIN), schemas, strict=True)))


def describe(shapes: Shapes, version: str) -> bytes:
    """The whole document as JSON."""
    commands, questions = sorted(shapes.commands.items()), sorted(shapes.questions.items())
    asked = [shape for _, shape in (*commands, *questions)]
    answered = [shape.ANSWER if shape.ANSWER is not None else Any for _, shape in questions]
    schemas, components = msgspec.json.schema_components([*PLAIN, *asked, *answered], ref_template=TEMPLATE)
    known = dict(zip((shape.__name__ for shape in PLAIN), schemas, strict=False))
    of_asked = dict(zip(asked, schemas[len(PLAIN) :], strict=False))
    of_answer = dict(zip((name for name, _ in questions), schemas[len(PLAIN) + len(asked) :], strict=True))
    paths: dict[str, Any] = {}
    for name, shape in commands:
        paths[f"/api/do/{name}"] = {"post": _command(name, shape, of_asked[shape], known["DoneAnswer"])}
    for name, question in questions:
        paths[f"/api/see/{name}"] = _question(name, question, of_asked[question], of_answer[name])
    paths |= _beside(known)
    said = {
        "openapi": "3.1.0",
        "info": {
            "title": "Lancar",
            "version": version,
            "description": "Two verbs: do (a command) and see (a question). Errors are problem documents (RFC 9457).",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "description": "tenant~secret of a paired device"},
                "ticket": {
                    "type": "http",
                    "scheme": SCHEME,
                    "description": "a guard's, good once: tenant~time~nonce~HMAC-SHA256, its key from the token's digest",
                },
                "browser": {
                    "type": "apiKey",
                    "in": "cookie",
                    "name": OFFICE.device,
                    "description": "the same, kept by a browser; under https the name begins with __Host-, "
                    "and where the address has a port it ends with it",
                },
                "mark": {
                    "type": "apiKey",
                    "in": "header",
                    "name": MARK.decode(),
                    "description": "1, from a page of this node; with a cookie, whatever changes something needs it",
                },
            },
            "responses": {
                "Problem": {
                    "description": "A no, and why.",
                    "content": {"application/problem+json": {"schema": known["Document"]}},
                }
            },
        },
    }
    return msgspec.json.encode(said).replace(*_IN_ECMA)


def _command(name: str, shape: type[Any], schema: Any, answer: Any) -> dict[str, Any]:
    key = {
        "name": "Idempotency-Key",
        "in": "header",
        "schema": {"type": "string", "maxLength": 60, "pattern": "^[!-~]*$"},
        "description": "Your own name for this wish; repeated, it is answered, not done again.",
    }
    person = {
        "name": "Lancar-Person",
        "in": "header",
        "schema": {"type": "string", "pattern": "^[!-~]*$"},
        "description": "From /api/session.",
    }
    return {**_operation(name, shape, "do", schema, answer), "parameters": [key, person]}


def _question(name: str, shape: type[Any], schema: Any, answer: Any) -> dict[str, Any]:
    told = {"post": _operation(name, shape, "see", schema, answer)}
    fields = msgspec.structs.fields(shape)
    simple = msgspec.json.schema_components([field.type for field in fields], ref_template=TEMPLATE)[0]
    if all(one.get("type") in {"string", "integer", "boolean"} for one in simple):
        get = {**_operation(name, shape, "see", None, answer), "operationId": f"get:{name}"}
        get["parameters"] = [
            {"name": field.encode_name, "in": "query", "required": field.required, "schema": one}
            for field, one in zip(fields, simple, strict=True)
        ]
        told["get"] = get
    return told


def _operation(name: str, shape: type[Any], verb: str, schema: Any, answer: Any) -> dict[str, Any]:
    doc = inspect.getdoc(shape) or ""
    rights = [f"`{right}`" for right in (shape.NEEDS, getattr(shape, "ALSO", "")) if right]
    needs = f"\n\nNeeds the right {' and '.join(rights)}." if rights else ""
    told: dict[str, Any] = {
        "operationId": f"{verb}:{name}",
        "tags": [name.split(".", maxsplit=1)[0]],
        "summary": doc.split("\n")[0],
        "description": doc + needs,
        "security": BEARER,
        "responses": _responses(answer),
    }
    if schema is not None:
        told["requestBody"] = _json_body(schema)
    return told


def _json_body(schema: Any, kind: str = "application/json") -> dict[str, Any]:
    return {"required": True, "content": {kind: {"schema": schema}}}


def _responses(answer: Any, status: str = "200") -> dict[str, Any]:
    good: dict[str, Any] = {"description": "Yes."}
    if answer is not None:
        good["content"] = {"application/json": {"schema": answer}}
    return {status: good, "default": {"$ref": "#/components/responses/Problem"}}


def _trial(path: Callable[..., dict[str, Any]]) -> dict[str, Any]:
    told = {
        "get": path("Some bytes, for a guard that measures a line."),
        "post": path("Takes some bytes, for the same.", status="204"),
    }
    return {method: {**one, "security": [*BEARER, {"ticket": []}]} for method, one in told.items()}


def _beside(known: dict[str, Any]) -> dict[str, Any]:
    def path(
        summary: str, *, body: Any = None, answer: Any = None, status: str = "200", open_to_all: bool = False
    ) -> dict[str, Any]:
        told: dict[str, Any] = {"summary": summary, "tags": ["node"], "responses": _responses(answer, status)}
        if not open_to_all:
            told["security"] = BEARER
        if body is not None:
            told["requestBody"] = _json_body(body)
        return told

    anything: dict[str, Any] = {}
    lines: dict[str, Any] = {"type": "string"}
    push = path("Runs of entries as lines.", answer=known["PushAnswer"])
    push["requestBody"] = _json_body(lines, "application/x-ndjson")
    return {
        "/health": {"get": path("Whether the node is well.", answer=anything, open_to_all=True)},
        "/metrics": {"get": path("Numbers for Prometheus.")},
        "/api/changes": {"get": _stream(path("What changes, told as it does: server-sent events for the caller's shop."))},
        "/api/me": {"get": path("Who is calling.", answer=known["Me"])},
        "/api/found": {
            "post": path("Found a shop.", body=known["Founding"], answer=known["Founded"], status="201", open_to_all=True)
        },
        "/api/first-link": {"post": path("A new code for founding a shop, for the operator.", answer=anything, status="201")},
        "/api/pair": {
            "post": path("Pair a device.", body=known["Pairing"], answer=known["Paired"], status="201", open_to_all=True)
        },
        "/api/box": {"get": path("The machine, its name and certificate, and what is not well.", answer=known["Box"])},
        "/api/box/printers": {
            "post": path("Look for printers for some seconds.", answer={"type": "array", "items": known["FoundPrinter"]})
        },
        "/api/setup": {"get": path("How far the set-up of the shop has come.", answer=known["Setup"])},
        "/api/invite": {
            "post": path(
                "Invite a device: its one-time code, a link with it and the link's QR.",
                body=known["Inviting"],
                answer=known["Invitation"],
                status="201",
            )
        },
        "/api/unpair": {"post": path("Let this browser forget its device.", status="204")},
        "/api/session": {
            "post": path("Enter a PIN.", body=known["PinTry"], answer=known["Session"], status="201"),
            "delete": path("Leave the device.", status="204"),
        },
        "/api/outage/{file}": {
            "get": _named("file", path("An outage as evidence for the provider: evidence.pdf or evidence.json."))
        },
        "/api/paying": {
            "get": path("At how many tills a payment by machine or code is under way.", answer=known["PaymentsOpen"]),
            "post": path("A till says that one is, or no more; held for 50 seconds.", body=known["TillPays"], status="204"),
        },
        "/api/report/{file}": {"get": _named("file", path("A report as a file: csv, xlsx or pdf."))},
        "/api/receipt/{file}": {"get": _named("file", path("A receipt as a file: its number or id, then .pdf."))},
        "/api/photo/{photo}": {"get": _named("photo", path("A good's picture by its name."))},
        "/api/goods-sheet": {"post": _sheet_body(path("Read a sheet of goods; nothing is changed.", answer=anything))},
        "/api/trial": _trial(path),
        "/api/backup": {"get": path("The last backup of this node.", answer=anything)},
        "/api/outbox": {"get": path("Deeds not done yet.", answer=anything)},
        "/api/outbox/retry": {"post": path("Try a deed again.", body=known["Retry"], status="204")},
        "/sync/hello": {"post": path("Heads and clocks.", body=known["Hello"], answer=known["Welcome"])},
        "/sync/push": {"post": push},
        "/sync/entries": {"post": path("Entries by receipt number.", body=known["EntriesAsk"])},
        "/sync/run": {"post": path("Entries of one origin.", body=known["RunAsk"])},
        "/sync/keys": {
            "post": path("Keys of sealed data.", body=known["KeysAsk"], answer=known["KeysPage"]),
            "put": path("Keys that were made.", body=known["KeysPut"], status="204"),
        },
        "/sync/rows": {"post": path("Changed rows of pulled views.", body=known["RowsAsk"], answer=known["RowsPage"])},
    }


def _stream(told: dict[str, Any]) -> dict[str, Any]:
    """A path that goes on answering for as long as somebody listens."""
    told["responses"]["200"]["content"] = {"text/event-stream": {"schema": {"type": "string"}}}
    asked = {
        "after": "The last receipt number the caller knows; the header Last-Event-ID says the same.",
        "beat_s": "A heartbeat so often, instead of every fifteen seconds.",
        "state": "1: tell of the node's own way up too.",
    }
    told["parameters"] = [
        {"name": name, "in": "query", "required": False, "description": why, "schema": {"type": "integer", "minimum": 0}}
        for name, why in asked.items()
    ]
    return told


def _named(name: str, told: dict[str, Any]) -> dict[str, Any]:
    """A path with one word in it."""
    told["parameters"] = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}}]
    return told


def _sheet_body(told: dict[str, Any]) -> dict[str, Any]:
    told["requestBody"] = _json_body({"type": "string"}, "text/csv")
    return told
