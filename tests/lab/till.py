"""A paying till: one attempt every 100 ms, and some connections that stay. Writes what each met, a JSON object a line.

An attempt asks for the payment host's name, connects, pays, and hears LUNAS; it has two seconds for it. Runs in the till's
namespace until it is ended. `till.py FILE NAME-SERVER BUSY`: BUSY connections that say a line every 50 ms.
"""

import asyncio
import contextlib
import json
import socket
import struct
import sys
import time
from pathlib import Path

PAYMENT = "203.0.113.20"
EVERY_S, PATIENCE_S, BUSY_EVERY_S = 0.1, 2.0, 0.05
STALL_NS = 80_000_000
"""Two answers of a busy connection that are further apart are noted: they should be a beat apart."""
QUESTION = b"\x03pay\x07example\x00\x00\x01\x00\x01"


async def pause(seconds: float) -> None:
    """Let real time go by."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(asyncio.Event().wait(), seconds)


class Names(asyncio.DatagramProtocol):
    """Hears the answers of a name server."""

    def __init__(self) -> None:
        self.heard: asyncio.Future = asyncio.get_running_loop().create_future()

    def datagram_received(self, data: bytes, _addr) -> None:
        if not self.heard.done():
            self.heard.set_result(socket.inet_ntoa(data[-4:]))

    def error_received(self, exc) -> None:
        if not self.heard.done():
            self.heard.set_exception(exc)


async def look_up(server: str, number: int) -> str:
    """The payment host's address; asked again after 300 ms, as a resolver does."""
    loop = asyncio.get_running_loop()
    transport, names = await loop.create_datagram_endpoint(Names, remote_addr=(server, 53))
    try:
        while True:
            transport.sendto(struct.pack(">HHHHHH", number & 0xFFFF, 0x0100, 1, 0, 0, 0) + QUESTION)
            done, _ = await asyncio.wait({names.heard}, timeout=0.3)
            if done:
                return names.heard.result()
    finally:
        transport.close()


async def attempt(number: int, server: str, log) -> None:
    """One payment, from the name to LUNAS."""
    began, why, stage = time.monotonic_ns(), "", "name"
    writer = None
    try:
        async with asyncio.timeout(PATIENCE_S):
            address = await look_up(server, number) if server else PAYMENT
            stage = "connect"
            reader, writer = await asyncio.open_connection(address, 443)
            stage = "pay"
            writer.write(b"bayar %d\n" % number)
            if not (await reader.readline()).endswith(b"LUNAS\n"):
                why = "closed"
    except TimeoutError:
        why = f"silent at {stage}"
    except OSError as wrong:
        why = f"{type(wrong).__name__} at {stage}"
    finally:
        if writer is not None:
            writer.transport.abort()
    log({"kind": "pay", "n": number, "began": began, "ended": time.monotonic_ns(), "why": why})


async def busy(number: int, port: int, log) -> None:
    """A connection that talks all the time; when it breaks, it says when and begins anew."""
    while True:
        try:
            async with asyncio.timeout(PATIENCE_S):
                reader, writer = await asyncio.open_connection(PAYMENT, port)
        except (OSError, TimeoutError):
            await pause(BUSY_EVERY_S)
            continue
        log(
            {
                "kind": "busy",
                "n": number,
                "port": port,
                "opened": time.monotonic_ns(),
                "from": writer.get_extra_info("sockname")[1],
            }
        )
        last, why = time.monotonic_ns(), ""
        try:
            while True:
                writer.write(b"masih\n")
                async with asyncio.timeout(30):
                    if not await reader.readline():
                        why = "closed"
                        break
                asked, last = last, time.monotonic_ns()
                if last - asked > STALL_NS:
                    log({"kind": "stall", "n": number, "port": port, "began": asked, "ended": last})
                await pause(BUSY_EVERY_S)
        except (OSError, TimeoutError) as wrong:
            why = type(wrong).__name__
        finally:
            writer.transport.abort()
        log({"kind": "busy", "n": number, "port": port, "broke": time.monotonic_ns(), "last": last, "why": why})


async def main(path: str, server: str, connections: int) -> None:
    """Pay for ever."""
    with Path(path).open("a", buffering=1) as file:  # noqa: ASYNC230 - a line to a local file is written at once

        def log(what: dict) -> None:
            file.write(json.dumps(what) + "\n")

        tasks = {asyncio.create_task(busy(n, (443, 8443)[n % 2], log)) for n in range(connections)}
        number, due = 0, time.monotonic()
        while True:
            number += 1
            task = asyncio.create_task(attempt(number, server, log))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            due += EVERY_S
            await pause(max(0.0, due - time.monotonic()))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], "" if sys.argv[2] == "-" else sys.argv[2], int(sys.argv[3])))
