"""What the kernel tells by itself: a cable that came or went, an address or a route that changed. Heard within milliseconds."""

import errno
import socket

from lancar.adapters.routers.linux import netlink as nl
from lancar.adapters.routers.linux.routes import DELLINK, NEWLINK, Link, link_of

GROUPS = 0x1 | 0x10 | 0x40 | 0x100 | 0x400
"""RTMGRP_LINK, IPV4_IFADDR, IPV4_ROUTE, IPV6_IFADDR, IPV6_ROUTE of linux/rtnetlink.h."""


class Events:
    """A listening socket. Plain and without a queue of its own, so that a selector sees every event."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC, nl.ROUTE)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, nl.BUFFER_BYTES)
        self._socket.bind((0, GROUPS))

    def fileno(self) -> int:
        """For a selector."""
        return self._socket.fileno()

    def read(self) -> tuple[list[Link], bool]:
        """The links that changed, as they are now, and whether addresses or routes changed, or something was missed."""
        links: list[Link] = []
        others = False
        while True:
            try:
                heard = self._socket.recv(nl.BUFFER_BYTES)
            except BlockingIOError:
                return links, others
            except OSError as why:
                if why.errno != errno.ENOBUFS:
                    raise
                others = True  # more than the buffer held: look at everything
                continue
            for kind, _, body in nl.messages(heard):
                link = link_of(body) if kind in {NEWLINK, DELLINK} else None
                if link is None:
                    others = True
                else:
                    links.append(link if kind == NEWLINK else Link(link.index, link.name, up=False, carrier=False))

    def close(self) -> None:
        """Let the socket go."""
        self._socket.close()
