"""The HTTP face: `do` and `see` for every command and question there is, and the few paths beside them.

A new capability needs nothing here. Everything but `/health` and the pages asks who is calling.
"""

import logging
from collections.abc import Callable
from time import monotonic
from typing import Any

import msgspec

from lancar.faces import metrics, openapi, static
from lancar.faces.auth import Caller, Doorkeeper, asking_for_the_pin, only_as_said
from lancar.faces.box import BoxFace, Machine
from lancar.faces.desk import Busy, Desk
from lancar.faces.events import EventsFace, Exchange, WayUp
from lancar.faces.evidence import EvidenceFace
from lancar.faces.handover import HandoverFace, Trust
from lancar.faces.hardening import hardened
from lancar.faces.http import (
    Answer,
    Handler,
    Receive,
    Request,
    Routes,
    Scope,
    Send,
    Stream,
    said,
    send_answer,
    squeezed,
)
from lancar.faces.inviting import InvitingFace
from lancar.faces.me import MeFace
from lancar.faces.office import LastBackup, OfficeFace
from lancar.faces.pairing import FirstLink, PairingFace
from lancar.faces.paying import PayingFace
from lancar.faces.problems import (
    KIND,
    UNAVAILABLE,
    UNPROCESSABLE,
    Problem,
    document,
    language_of,
    of_bad_json,
    of_refusal,
    of_store,
)
from lancar.faces.receipts import ReceiptFace
from lancar.faces.sync import SyncFace
from lancar.faces.trial import TrialFace
from lancar.kernel import outbox
from lancar.kernel.node import Done, Node, Wish
from lancar.kernel.ports import NODE
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Question
from lancar.kernel.store import StoreFailed

log = logging.getLogger("lancar.http")
MOST_WISH_BYTES = 256_000
MOST_QUESTION_BYTES = 256_000
MOST_KEY = 60
GUESSED = frozenset({"identity.enter_pin", "identity.change_pin", "identity.pair_device"})
"""Commands by which a secret can be guessed: each try is paid for from a bucket."""
_encoder = msgspec.json.Encoder()


class Api:
    """An ASGI application over one node. Made inside the event loop that serves it."""

    def __init__(
        self,
        desk: Desk,
        *,
        operator: str,
        name: str,
        version: str,
        most_listeners: int,
        stats: metrics.Stats | None = None,
        last_backup: Callable[[], LastBackup | None] = lambda: None,
        trust: Trust | None = None,
        public_url: str = "",
        machine: Machine | None = None,
    ) -> None:
        node = desk.node
        self.desk = desk
        self.node = node
        self.version = version
        self.stats = stats or metrics.Stats()
        self.door = Doorkeeper(node, operator, monotonic_s=monotonic)
        self.exchange = Exchange(most_listeners, WayUp(role=node.role, version=version))
        self.first = FirstLink(node.vault.random_code, node.clock.wall)
        node.watchers += [self.door.moved, self.exchange.moved]
        self._decoders: dict[str, msgspec.json.Decoder[Any]] = {}
        self._openapi = b""
        pairing = PairingFace(desk, self.door, self.first)
        self.routes: Routes = {
            "/api/do/": {"POST": self.do},
            "/api/see/": {"GET": self.see, "POST": self.see},
            "/api/changes": {"GET": EventsFace(desk, self.door, self.exchange).changes},
            "/api/found": {"POST": pairing.found},
            "/api/first-link": {"POST": self.first_link},
            "/api/pair": {"POST": pairing.pair},
            "/api/unpair": {"POST": pairing.unpair},
            "/api/session": {"POST": pairing.enter, "DELETE": pairing.leave},
            "/api/me": {"GET": MeFace(desk, self.door).me},
            "/api/outbox": {"GET": self.outbox_list},
            "/api/outbox/retry": {"POST": self.outbox_retry},
            **BoxFace(desk, self.door, machine).routes(),
            **InvitingFace(desk, self.door, trust, public_url).routes(),
            **OfficeFace(desk, self.door, last_backup).routes(),
            **EvidenceFace(desk, self.door).routes(),
            **PayingFace(self.door, monotonic).routes(),
            **ReceiptFace(desk, self.door).routes(),
            **SyncFace(desk, self.door, name).routes(),
            **TrialFace(self.door, monotonic).routes(),
            "/health": {"GET": self.health},
            "/metrics": {"GET": self.metrics},
            "/openapi.json": {"GET": self.openapi},
            **static.routes(),
            **(HandoverFace(trust).routes() if trust else {}),
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            raise AssertionError(f"no {scope['type']} is spoken here")
        request = Request(scope, receive)
        route, handler = self._find(request)
        answer: Answer | Stream
        try:
            answer = await handler(request) if handler else self._no_such(route)
        except Exception as why:  # noqa: BLE001 - whatever it is, the client gets a problem document
            answer = self._problem(request, why)
        if not isinstance(answer, Answer):
            self.stats.count(route, 200)
            await answer.run(receive, send)
            return
        self.stats.count(route, answer.status)
        answer = squeezed(hardened(answer, request), request)
        await send_answer(send, answer, head_only=request.method == "HEAD")

    def _find(self, request: Request) -> tuple[str, Handler | None]:
        path = static.page_path(request.path)
        methods = self.routes.get(path) if not path.endswith("/") or path == "/" else None
        if methods is None:
            stem, _, request.name = path.rpartition("/")
            path = f"{stem}/"
            methods = self.routes.get(path) if request.name and path != "/" else None
        if methods is None:
            return "", None
        return path, methods.get("GET" if request.method == "HEAD" else request.method)

    def _no_such(self, route: str) -> Answer:
        if not route:
            raise Problem(404, "http.no_such_path")
        raise Problem(405, "http.no_such_method", methods=", ".join(self.routes[route]))

    def _problem(self, request: Request, why: Exception) -> Answer:
        problem = _as_problem(why)
        if problem.status >= 500:  # noqa: PLR2004 - ours, not the client's
            log.error("%s at %s %s", problem.code, request.method, request.path, exc_info=why)
        language = language_of(request.header(b"accept-language"))
        headers = [(b"content-language", language.encode())]
        if problem.retry_s:
            headers.append((b"retry-after", b"%d" % problem.retry_s))
        if problem.status == 401:  # noqa: PLR2004 - RFC 9110 wants this header with it
            headers.append((b"www-authenticate", problem.scheme.encode()))
        if problem.status == 405:  # noqa: PLR2004 - the same
            headers.append((b"allow", str(problem.facts["methods"]).encode()))
        return Answer(_encoder.encode(document(problem, language)), problem.status, KIND, tuple(headers))

    # -- the two verbs

    async def do(self, request: Request) -> Answer:
        """Wish something. `Idempotency-Key` names the wish, so that a repeated one is answered, not done again."""
        caller = self.door.caller(request)
        only_as_said(request, caller)
        command = self.node.shapes.commands.get(request.name)
        if command is None:
            raise Refused("kernel.unknown_command", command=request.name[:80])
        if request.name in GUESSED:
            self.door.guard_guessing(request, caller.device or NODE)
        key = request.header(b"idempotency-key")
        if len(key) > MOST_KEY or not key.isascii():
            raise Problem(400, "http.bad_key", field="Idempotency-Key", most=MOST_KEY)
        wish = self._decoder(request.name, command).decode(await request.body(MOST_WISH_BYTES) or b"{}")
        with asking_for_the_pin(caller):
            return _done(await self.desk.do(_wish(caller, wish, key)))

    async def see(self, request: Request) -> Answer:
        """Ask something: by GET with plain fields, or by POST with the question's struct."""
        caller = self.door.caller(request)
        shape = self.node.shapes.questions.get(request.name)
        if shape is None:
            raise Refused("kernel.unknown_question", question=request.name[:80])
        if request.method == "POST":
            question = self._decoder(request.name, shape).decode(await request.body(MOST_QUESTION_BYTES) or b"{}")
        else:
            question = _from_fields(request.fields(), shape)
        with asking_for_the_pin(caller):
            answer = await self.desk.read(
                lambda node: _encoder.encode(
                    node.see(caller.tenant, question, actor=caller.actor, device=caller.device, trusted=caller.trusted)
                )
            )
        return Answer(answer)

    def _decoder(self, name: str, shape: type[Any]) -> msgspec.json.Decoder[Any]:
        decoder = self._decoders.get(name)
        if decoder is None:
            decoder = self._decoders[name] = msgspec.json.Decoder(shape)
        return decoder

    # -- beside them

    async def first_link(self, request: Request) -> Answer:
        """A fresh one-time code for founding a shop: for the operator of this machine."""
        if not self.door.caller(request, any_shop=True).trusted:
            raise Problem(403, "auth.only_operator")
        return said({"code": self.first.issue()}, 201)

    async def outbox_list(self, request: Request) -> Answer:
        """Deeds that are not done yet, the dead ones among them."""
        caller = self.door.caller(request)
        self.door.may(caller, "manage")
        jobs = await self.desk.read(lambda node: outbox.jobs(node, caller.tenant))
        return said([{**msgspec.structs.asdict(job), "body": msgspec.Raw(job.body)} for job in jobs])

    async def outbox_retry(self, request: Request) -> Answer:
        """Let a dead or doubtful deed be tried again."""
        caller = self.door.caller(request)
        self.door.may(caller, "manage")
        asked = msgspec.json.decode(await request.body(1_000), type=Retry)
        await self.desk.write(lambda node: outbox.retry(node, caller.tenant, asked.job, node.clock.wall()))
        return Answer(status=204)

    async def health(self, _request: Request) -> Answer:
        """Whether the node reads its store; says nothing about anybody."""
        await self.desk.read(_look_alive)
        return said({"status": "ok", "version": self.version, "role": self.node.role})

    async def metrics(self, request: Request) -> Answer:
        """Numbers for Prometheus."""
        caller = self.door.caller(request, any_shop=True)
        self.door.may(caller, "manage")
        text = await self.desk.read(lambda node: metrics.exposition(self.stats, node, len(self.exchange.listeners)))
        return Answer(text, 200, metrics.KIND)

    async def openapi(self, _request: Request) -> Answer:
        """The description of all this. It holds no data, so it needs no token."""
        if not self._openapi:
            self._openapi = await self.desk.read(lambda node: openapi.describe(node.shapes, self.version))
        return Answer(self._openapi)


class Retry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which deed."""

    job: str


def _as_problem(why: Exception) -> Problem:
    return next(make(why) for kind, make in _PROBLEMS if isinstance(why, kind))


_PROBLEMS: tuple[tuple[type[Exception], Callable[[Any], Problem]], ...] = (
    (Problem, lambda why: why),
    (Refused, of_refusal),
    (msgspec.DecodeError, of_bad_json),
    (StoreFailed, of_store),
    (Busy, lambda _: Problem(UNAVAILABLE, "node.busy", retry_s=1)),
    (UnicodeDecodeError, lambda _: Problem(400, "http.bad_json")),
    (RecursionError, lambda _: Problem(400, "http.bad_json")),
    (OverflowError, lambda _: Problem(UNPROCESSABLE, "http.number_too_large")),
    (Exception, lambda _: Problem(500, "node.bug")),
)


def _wish(caller: Caller, command: Any, key: str) -> Wish:
    return Wish(caller.tenant, command, caller.actor, caller.device, key, caller.trusted)


def _done(done: Done) -> Answer:
    facts = [{"kind": fact.KIND, "v": fact.V, "body": fact} for fact in done.facts]
    return Answer(_encoder.encode({"refs": done.refs, "repeated": done.repeated, "facts": facts}))


def _from_fields(fields: dict[str, str], shape: type[Question]) -> Question:
    try:
        return msgspec.convert(fields, shape, strict=False)
    except msgspec.ValidationError as why:
        raise of_bad_json(why) from None


def _look_alive(node: Node) -> None:
    with node.store.read() as tx:
        tx.rows("SELECT 1", {})
