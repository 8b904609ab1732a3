"""Sockets that belong to a line: bound to its interface and marked, so that no routing rule sends them elsewhere."""

import selectors
import socket
from typing import Protocol

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


class Closing(Protocol):
    """Something with a socket."""

    def fileno(self) -> int:
        """For a selector."""

    def close(self) -> None:
        """Let the socket go."""


def watch(selector: selectors.BaseSelector, one: Closing, wants: int, owner: object) -> None:
    """Have it watched, or closed: a machine that can watch no more leaves nothing half begun. Raises OSError, ValueError."""
    try:
        selector.register(one, wants, owner)
    except (OSError, ValueError, KeyError):
        one.close()
        raise
