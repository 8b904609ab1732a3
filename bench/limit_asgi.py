"""The limit of the HTTP face: an ASGI function with no framework that makes the request's bytes durable and says 200.

`one` commits each request by itself in the event loop, the simplest thing that is durable. `grouped` hands waiting
requests to one writer thread that commits them together, which is what our design does; it carries no target but shows
how much of the distance is group commit.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import queue
import socket
import sys
import threading
import time
from pathlib import Path
from typing import Any

import apsw
import uvicorn

from bench import workload
from bench.contender import Figures, Scale
from bench.limit_sqlite import open_durable
from bench.measure import spending, tree_cpu_ns, tree_pss_bytes
from bench.servers import load, running

INSERT = "INSERT INTO taken (body) VALUES (?)"
HEADERS = [(b"content-type", b"application/json")]


def one(scale: Scale, folder: Path) -> Figures:
    """One commit a request."""
    return _measure("one", scale, folder)


def grouped(scale: Scale, folder: Path) -> Figures:
    """One commit for all requests that wait."""
    return _measure("grouped", scale, folder)


def idle(scale: Scale, folder: Path) -> Figures:
    """Memory and CPU to ready of this server with nothing in it: what Python, uvicorn and SQLite cost by themselves."""
    del scale
    with running([sys.executable, "-m", "bench.limit_asgi", "one", str(folder / "bare.sqlite")], folder / "server.log") as server:
        return {**ready(server.pid, server.port, "/")}


def _measure(how: str, scale: Scale, folder: Path) -> Figures:
    bodies = [json.dumps(sale, separators=(",", ":")) for sale in workload.sales(scale.http_sales)]
    command = [sys.executable, "-m", "bench.limit_asgi", how, str(folder / "bare.sqlite")]
    return drive(command, folder, path="/do", bodies=bodies, clients=scale.http_clients)


def drive(
    command: list[str],
    folder: Path,
    *,
    path: str,
    bodies: list[str],
    clients: int,
    headers: dict[str, str] | None = None,
) -> Figures:
    """Warms the server with a tenth of the bodies, then measures its CPU for the others."""
    warm = len(bodies) // 10
    (folder / "warm").write_text("\n".join(bodies[:warm]))
    (folder / "load").write_text("\n".join(bodies[warm:]))
    with running(command, folder / "server.log") as server:
        load(server.port, path, folder / "warm", clients=clients, headers=headers)
        with spending(server.pid, own=False) as spent:
            answer = load(server.port, path, folder / "load", clients=clients, headers=headers)
    measured = len(bodies) - warm
    return {
        "cpu_us": spent.cpu_us_each(measured),
        "requests_per_s": measured / answer["wall_s"],
        "body_bytes": sum(map(len, bodies)) / len(bodies),
    }


def ready(pid: int, port: int, path: str) -> Figures:
    """Asks until the first good answer, notes the CPU spent until then, lets the server settle and weighs it."""
    while not _answers(port, path):
        time.sleep(0.005)
    cpu_s = tree_cpu_ns(pid) / 1e9
    for _ in range(20):
        _answers(port, path)
    time.sleep(1)
    return {"ready_cpu_s": cpu_s, "idle_pss_mb": tree_pss_bytes(pid) / 1e6}


def _answers(port: int, path: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


async def _body(receive: Any) -> bytes:
    body: bytes = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            return body


async def _say(send: Any, seq: int) -> None:
    answer = b'{"seq":%d}' % seq
    length = (b"content-length", str(len(answer)).encode())
    await send({"type": "http.response.start", "status": 200, "headers": [*HEADERS, length]})
    await send({"type": "http.response.body", "body": answer})


def app_one(connection: apsw.Connection) -> Any:
    """Inserts and commits inside the handler."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        assert scope["type"] == "http"
        connection.execute(INSERT, (await _body(receive),))
        await _say(send, connection.last_insert_rowid())

    return app


def app_grouped(connection: apsw.Connection) -> Any:
    """Leaves the body with the writer thread and waits for its commit."""
    waiting: queue.SimpleQueue[tuple[bytes, asyncio.Future[int], asyncio.AbstractEventLoop]] = queue.SimpleQueue()

    def write() -> None:
        while True:
            taken = [waiting.get()]
            while not waiting.empty():
                taken.append(waiting.get())
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(INSERT, [(body,) for body, _, _ in taken])
            connection.execute("COMMIT")
            last = connection.last_insert_rowid()
            taken[0][2].call_soon_threadsafe(_answer, [future for _, future, _ in taken], last)

    threading.Thread(target=write, daemon=True).start()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        assert scope["type"] == "http"
        loop = asyncio.get_running_loop()
        future = loop.create_future()
        waiting.put((await _body(receive), future, loop))
        await _say(send, await future)

    return app


def _answer(futures: list[asyncio.Future[int]], seq: int) -> None:
    for future in futures:
        future.set_result(seq)


def main() -> None:
    how, path = sys.argv[1:]
    connection = open_durable(Path(path))
    connection.execute("CREATE TABLE taken (seq INTEGER PRIMARY KEY, body BLOB NOT NULL)")
    app = {"one": app_one, "grouped": app_grouped}[how](connection)
    listening = socket.create_server(("127.0.0.1", 0))
    print(json.dumps({"port": listening.getsockname()[1]}), flush=True)
    config = uvicorn.Config(app, loop="uvloop", http="httptools", lifespan="off", access_log=False, log_level="warning")
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    main()
