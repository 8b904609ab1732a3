"""The lab's internet: DNS, the 204 page, the payment host, the hub and an echo. Runs inside a namespace, until it is killed.

`services.py all 203.0.113.53` is the internet with its name server; `services.py dns 198.18.10.53` is a provider's resolver
with a captive portal's page on port 8080.
"""
# ruff: noqa: S104 - a namespace of its own has no neighbours

import asyncio
import contextlib
import struct
import sys

NAMES = {"pay.example": "203.0.113.20", "hub.example": "203.0.113.10", "canary.example": "203.0.113.30"}
UNKNOWN = 3
PORTAL = b"HTTP/1.1 302 Found\r\nLocation: http://198.18.0.99/login\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
EMPTY = b"HTTP/1.1 204 No Content\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


def answer(asked: bytes) -> bytes:
    """The answer to a DNS question of type A (RFC 1035): one address, or no such name."""
    labels, at = [], 12
    while asked[at]:
        labels.append(asked[at + 1 : at + 1 + asked[at]].decode())
        at += asked[at] + 1
    question = asked[12 : at + 5]
    address = NAMES.get(".".join(labels).lower())
    flags = 0x8180 | (0 if address else UNKNOWN)
    head = asked[:2] + struct.pack(">HHHHH", flags, 1, 1 if address else 0, 0, 0)
    if not address:
        return head + question
    octets = bytes(int(part) for part in address.split("."))
    return head + question + struct.pack(">HHHIH", 0xC00C, 1, 1, 5, 4) + octets


class Dns(asyncio.DatagramProtocol):
    """Answers questions."""

    def connection_made(self, transport) -> None:
        self.transport = transport

    def datagram_received(self, data: bytes, addr) -> None:
        if len(data) > 16:
            self.transport.sendto(answer(data), addr)


class Echo(asyncio.DatagramProtocol):
    """Sends back what it hears."""

    def connection_made(self, transport) -> None:
        self.transport = transport

    def datagram_received(self, data: bytes, addr) -> None:
        self.transport.sendto(data, addr)


async def pay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answers every line by the same line and `LUNAS`, until the other side is done."""
    try:
        while line := await reader.readline():
            writer.write(line.rstrip(b"\n") + b" LUNAS\n")
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()


async def page(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, said: bytes = EMPTY) -> None:
    """One answer, whatever was asked."""
    try:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(said)
        await writer.drain()
    except (OSError, asyncio.IncompleteReadError):
        pass
    finally:
        writer.close()


async def film(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """As many bytes as somebody takes."""
    with contextlib.suppress(OSError):
        while True:
            writer.write(bytes(16_384))
            await writer.drain()


async def portal(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Sends everybody to log in first."""
    await page(reader, writer, PORTAL)


async def main(what: str, server: str) -> None:
    """Serve for ever."""
    loop = asyncio.get_running_loop()
    await loop.create_datagram_endpoint(Dns, (server, 53))
    if what == "all":
        await loop.create_datagram_endpoint(Echo, ("203.0.113.10", 7))
        await asyncio.start_server(page, "0.0.0.0", 80)
        await asyncio.start_server(film, "203.0.113.10", 8080)
        for port in (443, 8443):
            await asyncio.start_server(pay, "0.0.0.0", port)
            await asyncio.start_server(pay, "2001:db8:ff::20", port)
    else:
        await asyncio.start_server(portal, "0.0.0.0", 8080)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
