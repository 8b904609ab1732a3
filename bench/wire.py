"""Bytes on the wire, counted from outside: a proxy between two nodes that forwards and counts, headers and all."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass


@dataclass
class Counted:
    """Where to connect instead, and what has passed in each direction."""

    port: int = 0
    up_bytes: int = 0
    down_bytes: int = 0


@contextmanager
def counting(target_port: int) -> Iterator[Counted]:
    """Forwards 127.0.0.1:port to 127.0.0.1:target_port while open, in this process: no place to measure CPU."""
    counted, loop, ready = Counted(), asyncio.new_event_loop(), threading.Event()

    def serve() -> None:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(_listen(counted, target_port))
        ready.set()
        loop.run_forever()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    ready.wait()
    try:
        yield counted
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()


async def _listen(counted: Counted, target_port: int) -> None:
    async def joined(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there_reader, there_writer = await asyncio.open_connection("127.0.0.1", target_port)
        await asyncio.gather(_pump(counted, "up_bytes", reader, there_writer), _pump(counted, "down_bytes", there_reader, writer))

    server = await asyncio.start_server(joined, "127.0.0.1", 0)
    counted.port = server.sockets[0].getsockname()[1]


async def _pump(counted: Counted, which: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    # A side that goes away mid-stream is the end of that stream, not of the count.
    with suppress(ConnectionError):
        while data := await reader.read(65536):
            setattr(counted, which, getattr(counted, which) + len(data))
            writer.write(data)
            await writer.drain()
        writer.close()
