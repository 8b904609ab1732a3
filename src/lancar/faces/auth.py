"""Who is calling. A paired device shows its token; a person at it shows what entering their PIN gave them.

`Authorization: Bearer <tenant>~<secret>` names a device; the node keeps only a digest of the whole. The optional
`Lancar-Person` names who stands at it. A browser shows the same two things in cookies (`cookies.py`). The operator of the
machine itself, with a token from a file that only they can read, is trusted, but only from this machine. Nothing secret
ever stands in a URL.
"""

import hmac
import os
import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from ipaddress import ip_address
from pathlib import Path
from typing import NamedTuple

from lancar.faces import cookies
from lancar.faces.http import Headers, Request
from lancar.faces.limits import Buckets, place_of
from lancar.faces.problems import Problem
from lancar.identity.views.devices import BY_THEMSELVES, DEVICE_OF_TOKEN
from lancar.identity.views.questions import AskedDeviceOfToken, DeviceLine
from lancar.identity.views.tables import PIN_OF
from lancar.kernel.node import Node
from lancar.kernel.ports import NODE
from lancar.kernel.refusal import Refused
from lancar.values.digests import token_digest

OPERATOR = "operator"
OPERATOR_FILE = "operator-token"
SESSION_MS = 14 * 3_600_000
"""A PIN is entered at least once a working day."""
KEPT = 10_000
MOST_HEADER = 400
UNAUTHORIZED = 401
TOUCHING = frozenset({"identity_devices", "identity_people", "identity_mark"})
"""When one of these moves, everything remembered of a tenant's callers is forgotten."""


class Caller(NamedTuple):
    """Who calls: for which tenant, from which device, as whom. `trusted` is the machine's own operator.

    `lapsed`: the person's cookie is over, so the device speaks for nobody until a PIN is entered.
    """

    tenant: str
    device: str = ""
    kind: str = ""
    branch: str = ""
    actor: str = ""
    trusted: bool = False
    lapsed: bool = False


class Known(NamedTuple):
    """A caller that was looked up, until when their session lasts."""

    caller: Caller
    until_ms: int
    revoked: bool = False


class Shown(NamedTuple):
    """What a request shows of its caller, and whether in cookies."""

    bearer: bytes
    person: bytes
    in_cookies: bool = False


class Doorkeeper:
    """Looks callers up and remembers them until identity says something new."""

    def __init__(self, node: Node, operator: str, *, monotonic_s: Callable[[], float]) -> None:
        self.node = node
        self._operator = operator
        self._session_key = sha256(f"lancar/session\n{operator}".encode()).digest()
        self._kept: dict[Shown, Known] = {}
        self._ended: OrderedDict[str, int] = OrderedDict()
        self._age = 0
        self._wrong = Buckets(burst=30, per_minute=30, clock=monotonic_s)
        self.by_address = Buckets(burst=20, per_minute=10, clock=monotonic_s)
        self.by_device = Buckets(burst=10, per_minute=20, clock=monotonic_s)

    def moved(self, _tenant: str, _rx: int, views: frozenset[str]) -> None:
        """Told after each commit."""
        if views & TOUCHING:
            self._age += 1
            self._kept = {}

    def caller(self, request: Request, *, revoked_too: bool = False, any_shop: bool = False) -> Caller:
        """Who calls. Raises Problem 401, 403 for a foreign page, or 429 to who guesses too often.

        A revoked device may still push (`revoked_too`): what it says is kept and judged, entry by entry. The operator may
        ask about the node itself without naming a shop (`any_shop`).
        """
        shown = _shown(request)
        known = self._kept.get(shown)
        if known is None or (known.until_ms and known.until_ms < self.node.clock.wall()):
            age = self._age
            known = self._look_up(request, shown)
            if age == self._age and not known.caller.trusted and not known.caller.lapsed:
                if len(self._kept) >= KEPT:
                    self._kept = {}
                self._kept[shown] = known
        if known.revoked and not revoked_too:
            raise Problem(UNAUTHORIZED, "auth.revoked")
        if not known.caller.tenant and not any_shop:
            raise Problem(404, "auth.unknown_tenant")
        return known.caller

    def may(self, caller: Caller, right: str) -> None:
        """Raises Problem 403 unless the caller has the right."""
        if not caller.trusted and right not in self.node.rights_of(caller.tenant, caller.actor, caller.device):
            if caller.lapsed:
                raise Problem(UNAUTHORIZED, "auth.session_over")
            raise Problem(403, "identity.no_right", right=right)

    def guard_guessing(self, request: Request, device: str = "") -> None:
        """Spend a try at a code or a PIN. Raises Problem 429."""
        self.by_address.take(place_of(request.peer))
        if device:
            self.by_device.take(device)

    # -- looking up

    def _look_up(self, request: Request, shown: Shown) -> Known:
        scheme, _, token = shown.bearer.decode("latin-1").partition(" ")
        if scheme.lower() != "bearer" or not token or len(token) > MOST_HEADER or len(shown.person) > MOST_HEADER:
            raise Problem(UNAUTHORIZED, "auth.no_token")
        tenant, _, secret = token.partition("~")
        if tenant == OPERATOR and not shown.in_cookies:
            return Known(self._as_operator(request, secret), 0)
        device: DeviceLine | None = self.node.see(tenant, AskedDeviceOfToken(token_hash=token_digest(token)), trusted=True)
        if device is None:
            return self._as_revoked(request, tenant, token)
        caller = Caller(tenant, device.device, device.kind, device.branch)
        actor, until_ms = device.person or (NODE if device.kind in BY_THEMSELVES else ""), 0
        if shown.person:
            try:
                actor, until_ms = self._session(shown.person.decode("latin-1"), tenant, device.device)
            except Problem:
                if not shown.in_cookies:
                    raise
                # a page that was left open over night: its device is still known, its person is not
                return Known(caller._replace(lapsed=True), 0)
        return Known(caller._replace(actor=actor), until_ms)

    def device_of(self, request: Request) -> DeviceLine | None:
        """The paired device that a request's cookie or token is of; None for everybody else."""
        token = _shown(request).bearer.decode("latin-1").partition(" ")[2]
        tenant = token.partition("~")[0]
        if not token or tenant == OPERATOR:
            return None
        found: DeviceLine | None = self.node.see(tenant, AskedDeviceOfToken(token_hash=token_digest(token)), trusted=True)
        return found

    def _as_operator(self, request: Request, secret: str) -> Caller:
        if not hmac.compare_digest(secret.encode(), self._operator.encode()) or not is_this_machine(request.peer):
            self._wrong.take(place_of(request.peer))
            raise Problem(UNAUTHORIZED, "auth.wrong_token")
        named = request.header(b"lancar-tenant")
        # without a name and with many shops the operator speaks for none: the node's own paths still answer
        tenant = self.only_tenant(named) if named or len(self.node.tenants()) == 1 else ""
        return Caller(tenant, actor=NODE, trusted=True)

    def _as_revoked(self, request: Request, tenant: str, token: str) -> Known:
        with self.node.store.read() as tx:
            found = tx.rows(DEVICE_OF_TOKEN.sql, {"tenant": tenant, "token_hash": token_digest(token)})
        if not found:
            self._wrong.take(place_of(request.peer))
            raise Problem(UNAUTHORIZED, "auth.wrong_token")
        return Known(Caller(tenant, found[0][0]), 0, revoked=True)

    def only_tenant(self, named: str) -> str:
        """The tenant named, or the only one there is. Raises Problem when that is not clear."""
        tenants = self.node.tenants()
        if named in tenants:
            return named
        if named or len(tenants) > 1:
            raise Problem(404, "auth.unknown_tenant")
        return tenants[0] if tenants else ""

    # -- sessions of people

    def open_session(self, tenant: str, device: str, person: str) -> tuple[str, int]:
        """What a person shows from now on at this device, and until when."""
        until_ms = self.node.clock.wall() + SESSION_MS
        return f"{person}~{until_ms}~{self._sign(tenant, device, person, until_ms)}", until_ms

    def end_session(self, request: Request) -> None:
        """What was shown of a person opens nothing more, until the node starts again or its time would have been over."""
        mark = _shown(request).person.decode("latin-1").rpartition("~")[2]
        if mark:
            now_ms = self.node.clock.wall()
            while self._ended and (len(self._ended) >= KEPT or next(iter(self._ended.values())) < now_ms):
                self._ended.popitem(last=False)
            self._ended[mark] = now_ms + SESSION_MS
            self._kept = {}

    def _session(self, text: str, tenant: str, device: str) -> tuple[str, int]:
        person, _, rest = text.partition("~")
        until, _, mark = rest.partition("~")
        until_ms = int(until) if until.isdigit() and len(until) < 16 else 0  # noqa: PLR2004 - milliseconds have 13
        good = hmac.compare_digest(self._sign(tenant, device, person, until_ms).encode(), mark.encode())
        if not good or until_ms < self.node.clock.wall() or mark in self._ended:
            raise Problem(UNAUTHORIZED, "auth.session_over")
        return person, until_ms

    def _sign(self, tenant: str, device: str, person: str, until_ms: int) -> str:
        # the PIN's slow hash is in it, so that a new PIN ends what the old one opened
        with self.node.store.read() as tx:
            hashed = tx.rows(PIN_OF.sql, {"tenant": tenant, "person": person})
        text = "\n".join((tenant, device, person, str(until_ms), *(pin for (pin,) in hashed)))
        return hmac.new(self._session_key, text.encode(), "sha256").hexdigest()


def new_token(tenant: str) -> str:
    """A token for a device that cannot make one out of a script's sight: a browser."""
    return f"{tenant}~{secrets.token_urlsafe(32)}"


def keep_device(request: Request, token: str, kind: str) -> Headers:
    """Let the browser keep the token of a device of this kind; whoever stood there before is let go."""
    own = cookies.pocket_of(kind)
    return (*cookies.keep(request, own.device, token, cookies.DEVICE_S), *cookies.drop(request, own.person))


def keep_person(request: Request, session: str) -> Headers:
    """Let the browser keep a person's session, and the device's token for another long while.

    It keeps the session beyond its end: a page left open over night is then told to ask for the PIN, and not that a right
    is missing.
    """
    own = cookies.pocket(request)
    token = cookies.cookie(request, own.device).decode("latin-1")
    longer = cookies.keep(request, own.device, token, cookies.DEVICE_S) if token else ()
    return (*cookies.keep(request, own.person, session, cookies.DEVICE_S), *longer)


def _shown(request: Request) -> Shown:
    """What the request shows; a program's header is heard before a browser's cookie. Raises Problem 403 for a foreign page."""
    bearer, person = request.headers.get(b"authorization", b""), request.headers.get(b"lancar-person", b"")
    if bearer:
        return Shown(bearer, person)
    own = cookies.pocket(request)
    token = cookies.cookie(request, own.device)
    if not token:
        return Shown(b"", person)
    cookies.only_own_pages(request)
    return Shown(b"Bearer " + token, person or cookies.cookie(request, own.person), in_cookies=True)


def only_as_said(request: Request, caller: Caller) -> None:
    """Hold a till to who it says stands there. Raises Problem 401.

    A till lets people in by itself while its node is away; what it asks of the node later must not go by the session of
    whoever stood there before.
    """
    said = request.header(b"lancar-actor")
    if said and said != caller.actor:
        raise Problem(UNAUTHORIZED, "auth.session_over")


@contextmanager
def asking_for_the_pin(caller: Caller) -> Iterator[None]:
    """Says that the session is over to whom only its end keeps from what they ask."""
    try:
        yield
    except Refused as no:
        if caller.lapsed and no.code == "identity.no_right":
            raise Problem(UNAUTHORIZED, "auth.session_over") from None
        raise


def is_this_machine(address: str) -> bool:
    """Whether a request came from this machine itself."""
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False


def operator_token(folder: Path) -> str:
    """The operator's secret, made at the first start; the file can be read by its owner alone."""
    path = folder / OPERATOR_FILE
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        secret = secrets.token_urlsafe(32)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secret + "\n")
        return secret
