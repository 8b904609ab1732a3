"""One JSON request to a node, for the command line: no connection is kept."""

import http.client
import ssl
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import msgspec

from lancar.kernel.store import StoreFailed


class Heard(NamedTuple):
    """What the node answered."""

    status: int
    body: bytes

    def json(self) -> Any:
        """The body as JSON."""
        return msgspec.json.decode(self.body)

    def problem(self) -> str:
        """What a problem document says, in one line."""
        try:
            said = self.json()
            return f"{said['code']}: {said['title']} {said.get('do', '')}".strip()
        except (msgspec.DecodeError, KeyError, TypeError):
            return self.body[:200].decode(errors="replace")


def ask(
    url: str, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None, *, patience_s: int = 20
) -> Heard:
    """Ask a node. Raises StoreFailed `unreachable` when nobody answers."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise StoreFailed("unreachable", f"{url!r} is no address", certain=True)
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context()
        connection = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=patience_s, context=context)
    else:
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=patience_s)
    data = None if body is None else msgspec.json.encode(body)
    try:
        connection.request(method, parts.path.rstrip("/") + path, data, {"Content-Type": "application/json", **(headers or {})})
        answer = connection.getresponse()
        return Heard(answer.status, answer.read())
    except (OSError, http.client.HTTPException) as why:
        raise StoreFailed("unreachable", f"{url}: {why}", certain=False) from None
    finally:
        connection.close()
