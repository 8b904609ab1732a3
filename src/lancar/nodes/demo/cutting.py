"""A shop's network that can be cut while people sell: connections end as they do when the Wi-Fi is gone.

Not an answer that says no: a till whose network is gone gets no answer at all. Every connection is broken off at once, new
ones as soon as they ask for something; only the demo's own page goes on, because it is what joins the cut again.
"""

from collections.abc import Collection

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

SPARED = ("/demo/",)
SPARED_PAGES = frozenset({"/", "/favicon.ico"})


def is_spared(path: str) -> bool:
    """Whether a path is answered even while the network is cut."""
    return path in SPARED_PAGES or path.startswith(SPARED)


class Cuttable(HttpToolsProtocol):
    """One connection to a node whose network may be cut. Each demo makes a class of its own with its own `is_cut`."""

    is_cut = False
    _gone = False

    def on_headers_complete(self) -> None:
        """Before anything of a request is done."""
        if self.is_cut and not is_spared(self.url.decode("latin-1").partition("?")[0]):
            self.break_off()
            return
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Of a request that came while the network was cut, nothing is heard."""
        if not self._gone:
            super().on_body(body)

    def on_message_complete(self) -> None:
        """The same."""
        if not self._gone:
            super().on_message_complete()

    def break_off(self) -> None:
        """As if the cable had been pulled."""
        self._gone = True
        self.transport.abort()

    @property
    def serves_the_page(self) -> bool:
        """Whether the demo's own page is being answered on it just now."""
        cycle = self.cycle
        return cycle is not None and not cycle.response_complete and is_spared(str(cycle.scope["path"]))


def cut_off(connections: Collection[object]) -> None:
    """Break off what is open, event streams and requests under way among it."""
    for connection in list(connections):
        if isinstance(connection, Cuttable) and not connection.serves_the_page:
            connection.break_off()
