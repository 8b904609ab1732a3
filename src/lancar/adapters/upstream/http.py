"""Carries sync requests to a node upstream over HTTP: one connection kept open, everything with a time-out.

Python's own client, because it costs a resting shop node a tenth of what an HTTP library does (docs/adr/0015).
"""

import http.client
import ssl
from collections.abc import Mapping
from contextlib import suppress
from urllib.parse import urlsplit

from lancar.adapters.upstream.frames import (
    MOST_PACKED,
    MOST_UNPACKED,
    PATHS,
    decode_response,
    encode_request,
    pack,
    unpack,
)
from lancar.kernel.messages import BadMessage, Request, Response

PUT_OK = 204


class UpstreamFailed(Exception):  # noqa: N818 - the house's name for what the world refuses
    """The line or the node upstream did not do what was asked. `code`: `unreachable`, `refused`, `nonsense`."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail


class HttpUpstream:
    """One node upstream. Not thread-safe: the sync loop has one."""

    def __init__(self, url: str, token: str, *, patience_s: int = 20) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise UpstreamFailed("unreachable", f"{url!r} is no address of a hub")
        self._secure = parts.scheme == "https"
        self._host, self._port = parts.hostname, parts.port
        self._base = parts.path.rstrip("/")
        self._headers = {"Authorization": f"Bearer {token}", "Accept-Encoding": "zstd, gzip"}
        self._patience_s = patience_s
        self._connection: http.client.HTTPConnection | None = None
        self.sent_bytes = self.received_bytes = 0

    def carry(self, request: Request) -> Response:
        """Bring one request there and its answer back. Raises UpstreamFailed."""
        method, word = PATHS[type(request)]
        data, kind = encode_request(request)
        body, coding = pack(data)
        headers = {**self._headers, "Content-Type": kind}
        if coding:
            headers["Content-Encoding"] = coding
        status, answer = self._ask(method, f"{self._base}/sync/{word}", body, headers)
        if status >= 300:  # noqa: PLR2004 - everything that is not a yes
            raise UpstreamFailed("refused", f"{status} {answer[:300].decode(errors='replace')}")
        try:
            return decode_response(request, answer)
        except BadMessage as why:
            raise UpstreamFailed("nonsense", str(why)) from None

    def close(self) -> None:
        """Let the connection go."""
        if self._connection is not None:
            with suppress(OSError):
                self._connection.close()
            self._connection = None

    def _ask(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
        fresh = self._connection is None
        try:
            return self._once(method, path, body, headers)
        except (OSError, http.client.HTTPException) as why:
            self.close()
            if fresh:
                raise UpstreamFailed("unreachable", f"{type(why).__name__}: {why}") from None
        # the kept connection had died in the meantime: every sync request may be sent twice
        try:
            return self._once(method, path, body, headers)
        except (OSError, http.client.HTTPException) as why:
            self.close()
            raise UpstreamFailed("unreachable", f"{type(why).__name__}: {why}") from None

    def _once(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
        if self._connection is None:
            self._connection = self._connect()
        self._connection.request(method, path, body, dict(headers))
        answer = self._connection.getresponse()
        data = answer.read(MOST_UNPACKED + 1)
        if len(data) > MOST_UNPACKED:
            raise http.client.HTTPException("an answer without end")
        self.sent_bytes += len(body)
        self.received_bytes += len(data)
        try:
            return answer.status, unpack(data, answer.headers.get("Content-Encoding", ""))
        except BadMessage as why:
            raise UpstreamFailed("nonsense", str(why)) from None

    def _connect(self) -> http.client.HTTPConnection:
        if self._secure:
            context = ssl.create_default_context()
            return http.client.HTTPSConnection(self._host, self._port, timeout=self._patience_s, context=context)
        return http.client.HTTPConnection(self._host, self._port, timeout=self._patience_s)


__all__ = ["MOST_PACKED", "HttpUpstream", "UpstreamFailed"]
