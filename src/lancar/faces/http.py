"""HTTP as the faces see it: a request with a bounded body, an answer, a stream. Plain ASGI, no framework.

There are some twenty paths, all but two of them fixed strings; a dictionary finds them. What a framework would add is in
docs/adr/0015.
"""

import zlib
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, NamedTuple, Protocol
from urllib.parse import parse_qsl

import msgspec

from lancar.faces.problems import Problem

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Headers = tuple[tuple[bytes, bytes], ...]

JSON = b"application/json"
GZIP_FROM_BYTES = 1_000
"""Below this a compressed answer saves no packet."""
MOST_FIELDS = 100


class Answer(NamedTuple):
    """A whole answer."""

    body: bytes = b""
    status: int = 200
    kind: bytes = JSON
    headers: Headers = ()


class Stream(Protocol):
    """An answer that goes on: it sends what it has and notices when the client is gone."""

    async def run(self, receive: Receive, send: Send) -> None:
        """Answer until either side has enough."""
        ...


class Request:
    """What a client asks, with its body unread."""

    __slots__ = ("_receive", "headers", "method", "name", "path", "peer", "query", "secure")

    def __init__(self, scope: Scope, receive: Receive) -> None:
        self._receive = receive
        self.method: str = scope["method"]
        self.path: str = scope["path"]
        self.query: bytes = scope.get("query_string", b"")
        self.headers: dict[bytes, bytes] = dict(scope["headers"])
        self.peer: str = (scope.get("client") or ("", 0))[0]
        self.secure: bool = scope.get("scheme") == "https"
        self.name = ""
        """What stands in the variable part of the path."""

    def header(self, name: bytes) -> str:
        """A header's text; "" if it was not sent."""
        return self.headers.get(name, b"").decode("latin-1")

    @property
    def host(self) -> str:
        """The node as the client calls it, with the port unless it is the usual one."""
        return self.header(b"host")

    @property
    def origin(self) -> str:
        """The web origin that the node's own pages have for this client."""
        return f"{'https' if self.secure else 'http'}://{self.host}"

    def fields(self) -> dict[str, str]:
        """The query's fields. Raises Problem for a query that is none."""
        try:
            return dict(
                parse_qsl(
                    self.query.decode("ascii"),
                    keep_blank_values=True,
                    strict_parsing=bool(self.query),
                    max_num_fields=MOST_FIELDS,
                )
            )
        except (ValueError, UnicodeDecodeError):
            raise Problem(400, "http.bad_query") from None

    async def body(self, most_bytes: int) -> bytes:
        """The body as it came. Raises Problem when it is longer than `most_bytes`."""
        said = self.headers.get(b"content-length", b"0")
        if len(said) > 15 or (said.isdigit() and int(said) > most_bytes):  # noqa: PLR2004 - no body has so many digits
            raise Problem(413, "http.too_large", most_bytes=most_bytes)
        message = await self._receive()
        if not message.get("more_body"):
            body: bytes = message.get("body", b"")
            if len(body) > most_bytes:
                raise Problem(413, "http.too_large", most_bytes=most_bytes)
            return body
        parts, size = [message.get("body", b"")], len(message.get("body", b""))
        while message.get("more_body"):
            message = await self._receive()
            if message["type"] == "http.disconnect":
                raise Problem(400, "http.cut_off")
            parts.append(message.get("body", b""))
            size += len(parts[-1])
            if size > most_bytes:
                raise Problem(413, "http.too_large", most_bytes=most_bytes)
        return b"".join(parts)

    def accepts(self, coding: bytes) -> bool:
        """Whether the client understands this compression."""
        return coding in self.headers.get(b"accept-encoding", b"")


def is_public_name(host: str) -> bool:
    """Whether a `Host` is a name of the public internet: no address, no name of this machine, none of a shop's network."""
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() else host
    name = name.strip("[]").rstrip(".").lower()
    if "." not in name or ":" in name or name.rpartition(".")[2] in {"local", "localhost", "internal", "lan"}:
        return False
    return not name.rpartition(".")[2].isdigit()


_encoder = msgspec.json.Encoder()


def said(value: Any, status: int = 200, headers: Headers = ()) -> Answer:
    """An answer of JSON."""
    return Answer(_encoder.encode(value), status, JSON, headers)


def squeezed(answer: Answer, request: Request) -> Answer:
    """The answer in gzip, if the client understands it and it is worth it."""
    if (
        len(answer.body) < GZIP_FROM_BYTES
        or not request.accepts(b"gzip")
        or any(n == b"content-encoding" for n, _ in answer.headers)
    ):
        return answer
    packer = zlib.compressobj(5, zlib.DEFLATED, 31)
    body = packer.compress(answer.body) + packer.flush()
    return answer._replace(body=body, headers=(*answer.headers, (b"content-encoding", b"gzip"), (b"vary", b"accept-encoding")))


async def send_answer(send: Send, answer: Answer, *, head_only: bool = False) -> None:
    """Send it whole."""
    headers = [(b"content-type", answer.kind), (b"content-length", b"%d" % len(answer.body)), *answer.headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if head_only else answer.body})


Handler = Callable[[Request], Awaitable[Answer | Stream]]
Routes = Mapping[str, Mapping[str, Handler]]
"""path → method → handler. A path that ends with `/` takes one more word, `Request.name`."""
