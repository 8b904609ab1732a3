"""How a device of the shop's network comes to trust the shop: the authority's certificate, and a page with the steps.

These few paths are all that is answered over plain http to a device of the network (`Gate`); it learns here where https is.
A device that trusts the shop already is passed on by the page's script, together with whatever stood behind the `#`, which
no browser ever sends: a pairing code goes through without any server seeing it.
"""

import plistlib
import re
import uuid
from functools import cache
from html import escape
from importlib.resources import files
from io import BytesIO
from string import Template
from typing import Protocol
from urllib.parse import quote

import msgspec

from lancar.faces.auth import is_this_machine
from lancar.faces.hardening import hardened
from lancar.faces.http import Answer, Headers, Receive, Request, Routes, Scope, Send, send_answer
from lancar.faces.problems import FORBIDDEN, KIND, Problem, document, language_of

PAGE = "/percaya"
GOALS = frozenset({"/", "/kasir", "/kantor", "/pasang", "/mulai"})
"""Where the page may send a device on to."""
OPEN_IN_PLAIN = frozenset({PAGE, "/percaya.js", "/percaya.svg", "/page.css", "/ca.crt", "/ca.mobileconfig", "/health"})
SEEN_FROM_OUTSIDE: Headers = ((b"cross-origin-resource-policy", b"cross-origin"),)
SIGN = b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}|\[[0-9a-fA-F:.]{2,45}\]")
HTML, SVG = b"text/html; charset=utf-8", b"image/svg+xml"


class Trust(Protocol):
    """What there is to trust, and where."""

    @property
    def name(self) -> str:
        """The shop's name in its network."""
        ...

    @property
    def sha256(self) -> str:
        """The authority's fingerprint."""
        ...

    @property
    def sha1(self) -> str:
        """The same as Windows shows it."""
        ...

    def authority(self) -> bytes:
        """The authority's certificate, DER."""
        ...

    def secure_url(self, host: str = "") -> str:
        """Where https answers: by the shop's name, or by another name or address of this machine."""
        ...

    def plain_url(self) -> str:
        """Where a device that knows nothing yet gets this page: an address, for it may not find the name."""
        ...


class HandoverFace:
    """The paths of the hand-over."""

    def __init__(self, trust: Trust) -> None:
        self.trust = trust

    def routes(self) -> Routes:
        """Path → method → handler."""
        return {
            PAGE: {"GET": self.page},
            "/percaya.js": {"GET": self.script},
            "/percaya.svg": {"GET": self.code},
            "/trusted.svg": {"GET": self.sign},
            "/ca.crt": {"GET": self.certificate},
            "/ca.mobileconfig": {"GET": self.profile},
        }

    async def page(self, request: Request) -> Answer:
        """The steps, for each kind of device, and the fingerprint to compare."""
        goal = request.fields().get("ke", "/")
        goal = goal if goal in GOALS else "/"
        places = [self.trust.secure_url(), self.trust.secure_url(_bare(request.host))]
        filled = {
            "name": self.trust.name,
            "goal": goal,
            "here": places[0] + goal,
            "places": " ".join(dict.fromkeys(places)),
            "sha256": in_groups(self.trust.sha256),
            "sha1": in_groups(self.trust.sha1),
            "plain": self.trust.plain_url() + PAGE,
            "shop": self.trust.name.partition(".")[0],
        }
        text = _template(language_of(request.header(b"accept-language")))
        body = text.substitute({name: escape(value, quote=True) for name, value in filled.items()}).encode()
        policy = (
            f"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' {' '.join(places)}; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )
        return Answer(body, 200, HTML, ((b"content-security-policy", policy.encode()),))

    async def script(self, _request: Request) -> Answer:
        """Looks whether the device trusts the shop already."""
        return Answer(_file("percaya.js"), 200, b"text/javascript; charset=utf-8")

    async def code(self, _request: Request) -> Answer:
        """The page's own address as a QR, for the next device."""
        return Answer(qr_svg(self.trust.plain_url() + PAGE), 200, SVG)

    async def sign(self, _request: Request) -> Answer:
        """What the page tries to load over https: it appears where the certificate is trusted, and holds nothing."""
        return Answer(SIGN, 200, SVG, SEEN_FROM_OUTSIDE)

    async def certificate(self, _request: Request) -> Answer:
        """The authority's certificate, for Android, Windows, Linux and macOS."""
        name = f'attachment; filename="lancar-{self.trust.name.partition(".")[0]}.crt"'
        return Answer(self.trust.authority(), 200, b"application/x-x509-ca-cert", ((b"content-disposition", name.encode()),))

    async def profile(self, _request: Request) -> Answer:
        """The same as a profile, which is how iOS takes it."""
        return Answer(ios_profile(self.trust.authority(), self.trust.name), 200, b"application/x-apple-aspen-config")


def ios_profile(authority: bytes, name: str) -> bytes:
    """A configuration profile with one root certificate. The same authority gives the same profile, which replaces itself."""
    made = uuid.uuid5(uuid.NAMESPACE_DNS, authority.hex())
    content = {
        "PayloadType": "com.apple.security.root",
        "PayloadVersion": 1,
        "PayloadIdentifier": f"id.lancar.{made}.root",
        "PayloadUUID": str(uuid.uuid5(made, "root")),
        "PayloadDisplayName": f"Lancar · {name}",
        "PayloadCertificateFileName": "lancar.crt",
        "PayloadContent": authority,
    }
    return plistlib.dumps(
        {
            "PayloadType": "Configuration",
            "PayloadVersion": 1,
            "PayloadIdentifier": f"id.lancar.{made}",
            "PayloadUUID": str(made),
            "PayloadDisplayName": f"Lancar · {name}",
            "PayloadDescription": "Hanya berlaku untuk nama toko ini dan alamat di jaringannya sendiri.",
            "PayloadContent": [content],
        }
    )


class Gate:
    """Lets over plain http, from the shop's network, nothing through but the hand-over; from this machine, everything."""

    def __init__(self, api: "App", trust: Trust) -> None:
        self.api = api
        self.trust = trust

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        request = Request(scope, receive)
        if is_this_machine(request.peer) or request.path in OPEN_IN_PLAIN:
            await self.api(scope, receive, send)
            return
        await send_answer(send, hardened(self.elsewhere(request), request), head_only=request.method == "HEAD")

    def elsewhere(self, request: Request) -> Answer:
        """Pages are found by way of the hand-over; whoever sends anything else is told, not forwarded with their secrets."""
        if request.method in {"GET", "HEAD"} and (request.path in GOALS or request.path.startswith("/kasir")):
            goal = request.path if request.path in GOALS else "/kasir"
            return Answer(status=307, headers=((b"location", f"{PAGE}?ke={quote(goal)}".encode()),))
        language = language_of(request.header(b"accept-language"))
        problem = Problem(FORBIDDEN, "http.only_https", address=self.trust.secure_url())
        return Answer(
            msgspec.json.encode(document(problem, language)), FORBIDDEN, KIND, ((b"content-language", language.encode()),)
        )


class App(Protocol):
    """An ASGI application."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        ...


def qr_svg(text: str) -> bytes:
    """A QR as an SVG without any style, dark on white, with the margin that scanners want (ISO/IEC 18004: four modules)."""
    import segno  # noqa: PLC0415 - only who shows one needs it

    out = BytesIO()
    segno.make(text, error="m", micro=False).save(out, kind="svg", border=4, scale=8, light="#fff", dark="#000", xmldecl=False)
    return out.getvalue()


def _bare(host: str) -> str:
    """A `Host` without its port; "" if it is no name or address."""
    stem, _, port = host.rpartition(":")
    found = stem if port.isdigit() else host
    return found if _HOST.fullmatch(found) else ""


def in_groups(digest: str) -> str:
    """A fingerprint as devices show it, so that two can be compared by eye."""
    return ":".join(digest[at : at + 2] for at in range(0, len(digest), 2)).upper()


@cache
def _template(language: str) -> Template:
    return Template(_file(f"percaya.{language}.html").decode())


@cache
def _file(name: str) -> bytes:
    return files("lancar.faces").joinpath("pages", name).read_bytes()
