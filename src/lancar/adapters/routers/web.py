"""Asks a router's web interface one question at a time, over a connection of its own, and says how sure a failure is.

Each request opens a connection: a router is asked a few times a minute at most, and on a kept connection nobody can tell a
change that was lost on the way from one whose answer was.
"""

import asyncio
import base64
import hashlib
import ssl
from collections.abc import Mapping
from contextlib import suppress
from typing import NamedTuple, Protocol, TypeVar
from urllib.parse import urlsplit

import httptools
import msgspec

from lancar.lines.ports import RouterFailed

T = TypeVar("T")
MOST_BYTES = 4_000_000
CHUNK_BYTES = 65_536
OK, NOT_OK = 200, 300


class Answer(NamedTuple):
    """What came back."""

    status: int
    body: bytes

    @property
    def ok(self) -> bool:
        """Whether it is a yes."""
        return OK <= self.status < NOT_OK


class Asking(Protocol):
    """How an adapter asks."""

    async def __call__(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None, *, changes: bool
    ) -> Answer:
        """One request. Raises RouterFailed; `changes`: whether the router might have done something."""
        ...


class Trust(NamedTuple):
    """Who a router must prove to be: the pinned certificate, or one that `ca` or the machine's authorities vouch for."""

    pin: str = ""
    ca: str = ""

    def context(self) -> ssl.SSLContext:
        """For a connection to it."""
        context = ssl.create_default_context(cafile=self.ca or None)
        if self.pin:
            # self-signed: the fingerprint is compared below, before the first byte is sent
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context

    def check(self, writer: asyncio.StreamWriter) -> None:
        """Compare the certificate the router showed with the pinned one. Raises RouterFailed `router.certificate`."""
        shown = writer.get_extra_info("ssl_object")
        if not self.pin or shown is None:
            return
        seen = hashlib.sha256(shown.getpeercert(binary_form=True) or b"").hexdigest()
        if seen != self.pin.replace(":", "").lower():
            raise RouterFailed("router.certificate", f"it shows the fingerprint {colons(seen)}", certain=True)


def basic(user: str, password: str) -> str:
    """The header by which a name and a password are told."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def decoded(body: bytes, shape: type[T], *, certain: bool) -> T:
    """What a body of JSON says. Raises RouterFailed `router.nonsense`."""
    try:
        return msgspec.json.decode(body, type=shape)
    except msgspec.DecodeError as why:
        raise RouterFailed("router.nonsense", str(why), certain=certain) from None


def problem_of(body: bytes, shape: type[T]) -> T:
    """What a body says of a refusal; an empty one where it is in no such shape."""
    try:
        return msgspec.json.decode(body, type=shape)
    except msgspec.DecodeError:
        return shape()


def colons(fingerprint: str) -> str:
    """As people compare it: pairs with colons."""
    return ":".join(fingerprint[at : at + 2] for at in range(0, len(fingerprint), 2)).upper()


async def connected(
    host: str, port: int, trust: Trust | None, patience_s: float
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A connection to the router, by TLS when `trust` is given. Raises RouterFailed (certain)."""
    context = None if trust is None else trust.context()
    try:
        async with asyncio.timeout(patience_s):
            reader, writer = await asyncio.open_connection(host, port, ssl=context)
    except ssl.SSLCertVerificationError as why:
        detail = f"{why.verify_message}; {await shown(host, port, patience_s)}"
        raise RouterFailed("router.certificate", detail, certain=True) from None
    except (OSError, TimeoutError) as why:
        raise RouterFailed("router.unreachable", f"{host}:{port} {why}".strip(), certain=True) from None
    try:
        if trust is not None:
            trust.check(writer)
    except RouterFailed:
        await closed(writer)
        raise
    return reader, writer


async def shown(host: str, port: int, patience_s: float) -> str:
    """Which certificate the router shows, so that its owner can compare it with the router's own screen."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with suppress(OSError, TimeoutError):
        async with asyncio.timeout(patience_s):
            _, writer = await asyncio.open_connection(host, port, ssl=context)
        seen = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
        await closed(writer)
        return f"it shows the fingerprint {colons(hashlib.sha256(seen).hexdigest())}"
    return "it shows no certificate"


async def closed(writer: asyncio.StreamWriter) -> None:
    """Let a connection go at once; the far end may be dead."""
    transport = writer.transport
    transport.abort()
    with suppress(OSError, TimeoutError):
        async with asyncio.timeout(1):
            await writer.wait_closed()


class Web:
    """One router's web interface at `https://host[:port]`, or by `http://` for who knows what that means."""

    def __init__(self, url: str, trust: Trust, patience_s: float) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise RouterFailed("router.unreachable", f"{url!r} is no address", certain=True)
        self.host = parts.hostname
        self._port = parts.port or (443 if parts.scheme == "https" else 80)
        self._trust = trust if parts.scheme == "https" else None
        self.patience_s = patience_s

    async def __call__(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None, *, changes: bool
    ) -> Answer:
        """One request and its answer, in bounded time."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        lines = [f"{method} {path} HTTP/1.1", f"Host: {host}:{self._port}", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        if body is not None:
            lines += [f"Content-Length: {len(body)}"]
        head = "\r\n".join([*lines, "", ""])
        assert all(line.isprintable() for line in lines), "a header with a line break in it"
        reader, writer = await connected(self.host, self._port, self._trust, self.patience_s)
        try:
            async with asyncio.timeout(self.patience_s):
                writer.write(head.encode() + (body or b""))
                await writer.drain()
                return await _heard(reader)
        except TimeoutError:
            raise RouterFailed("router.silent", f"no answer in {self.patience_s} s", certain=not changes) from None
        except OSError as why:
            raise RouterFailed("router.dropped", str(why), certain=not changes) from None
        except httptools.HttpParserError as why:
            raise RouterFailed("router.nonsense", f"no HTTP: {why}", certain=not changes) from None
        finally:
            await closed(writer)


class _Collected:
    """What the parser has seen so far."""

    def __init__(self) -> None:
        self.body = b""
        self.whole = False

    def on_body(self, data: bytes) -> None:
        self.body += data

    def on_message_complete(self) -> None:
        self.whole = True


async def _heard(reader: asyncio.StreamReader) -> Answer:
    collected = _Collected()
    parser = httptools.HttpResponseParser(collected)
    seen = 0
    while not collected.whole:
        data = await reader.read(CHUNK_BYTES)
        seen += len(data)
        if not data or seen > MOST_BYTES:
            raise ConnectionResetError("it hung up in the middle" if not data else "an answer without end")
        parser.feed_data(data)
    return Answer(int(parser.get_status_code()), collected.body)
