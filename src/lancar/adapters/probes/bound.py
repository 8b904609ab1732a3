"""Sockets that belong to a line: bound to its interface and marked, so that no routing rule sends them elsewhere."""

import socket

SO_MARK = 36
"""socket.SO_MARK is not in Python 3.11 (asm-generic/socket.h)."""


def bound(kind: int, protocol: int, *, interface: str, mark: int, family: int = socket.AF_INET) -> socket.socket:
    """A socket that does not wait, bound to a line. Needs CAP_NET_RAW and CAP_NET_ADMIN. Raises OSError."""
    made = socket.socket(family, kind | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC, protocol)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, interface.encode() + b"\0")
        if mark:
            made.setsockopt(socket.SOL_SOCKET, SO_MARK, mark)
    except OSError:
        made.close()
        raise
    return made


class Outcome:
    """What became of a probe: answered as it should be, or refused in words of one of the judge's details."""

    __slots__ = ("answered", "detail", "seq")

    def __init__(self, seq: int, answered: bool, detail: str = "") -> None:
        self.seq = seq
        self.answered = answered
        self.detail = detail

    def __repr__(self) -> str:
        return f"Outcome({self.seq}, {self.answered}, {self.detail!r})"
