"""A load generator that costs little: raw sockets, prepared bytes, one request in flight per connection.

`python -m bench.load PORT PATH FILE CLIENTS HEADERS` POSTs each line of FILE and prints the tally.
"""

from __future__ import annotations

import asyncio
import functools
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import uvloop


class Client(asyncio.Protocol):
    """One connection: sends the next body as soon as the answer to the last one is whole."""

    def __init__(self, bodies: Iterator[bytes], head: bytes, done: asyncio.Future[None], tally: Tally) -> None:
        self.bodies, self.head, self.done, self.tally = bodies, head, done, tally
        self.buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Sends the first body."""
        self.transport = cast("asyncio.Transport", transport)
        self._send()

    def data_received(self, data: bytes) -> None:
        """Counts an answer once it is whole and goes on."""
        self.buffer += data
        head_end = self.buffer.find(b"\r\n\r\n")
        if head_end < 0:
            return
        head = self.buffer[:head_end].lower()
        at = head.find(b"content-length:")
        length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
        if len(self.buffer) < head_end + 4 + length:
            return
        self.tally.count(self.buffer[9:12], self.buffer[head_end + 4 :])
        self.buffer = b""
        self._send()

    def connection_lost(self, exc: Exception | None) -> None:
        """A connection lost before its last answer is a failure."""
        if not self.done.done():
            self.tally.count(b"000", str(exc).encode())
            self.done.set_result(None)

    def _send(self) -> None:
        body = next(self.bodies, None)
        if body is None:
            self.done.set_result(None)
            self.transport.close()
        else:
            self.transport.write(b"%bContent-Length: %d\r\n\r\n%b" % (self.head, len(body), body))


class Tally:
    """How many answers were good, and what the first bad one said."""

    def __init__(self) -> None:
        self.ok = self.failed = 0
        self.first_failure = ""

    def count(self, status: bytes, body: bytes) -> None:
        """Counts one answer."""
        if status.startswith(b"2"):
            self.ok += 1
        else:
            self.failed += 1
            self.first_failure = self.first_failure or f"{status.decode()} {body[:300].decode(errors='replace')}"


async def drive(port: int, path: str, bodies: list[bytes], clients: int, headers: dict[str, str]) -> dict[str, object]:
    """Sends all bodies and answers the tally."""
    lines = {"Host": f"127.0.0.1:{port}", "Content-Type": "application/json", **headers}
    head = _head(path, lines)
    loop, tally, waiting = asyncio.get_running_loop(), Tally(), iter(bodies)
    started = time.perf_counter()
    futures = []
    loop.set_exception_handler(_give_up)
    for _ in range(clients):
        done = loop.create_future()
        futures.append(done)
        await loop.create_connection(functools.partial(Client, waiting, head, done, tally), "127.0.0.1", port)
    await asyncio.gather(*futures)
    return {
        "ok": tally.ok,
        "failed": tally.failed,
        "first_failure": tally.first_failure,
        "wall_s": time.perf_counter() - started,
        "cpu_s": time.process_time(),
    }


def _give_up(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """A bug in a callback would leave its connection waiting for ever; end instead, and say why."""
    print(context.get("exception") or context["message"], file=sys.stderr, flush=True)
    os._exit(1)


def _head(path: str, lines: dict[str, str]) -> bytes:
    return "".join([f"POST {path} HTTP/1.1\r\n", *(f"{name}: {value}\r\n" for name, value in lines.items())]).encode()


def main() -> None:
    port, path, file, clients, headers = sys.argv[1:]
    bodies = Path(file).read_bytes().splitlines()
    print(json.dumps(uvloop.run(drive(int(port), path, bodies, int(clients), json.loads(headers)))))


if __name__ == "__main__":
    main()
