"""What the made-up routers of this folder have in common: a port, a count of requests, and the faults they meet."""

import contextlib
import json
import socket
import ssl
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any, NamedTuple, TypeVar

from lancar.adapters.routers.fake import DONE_ANYWAY, Fault

PATIENCE_S, SHORT_S = 20.0, 0.15
"""How long the adapters wait: so long that a busy machine breaks no test, and shortly while the box is silent on purpose."""
SILENT = {"silent", "silent_after"}


T = TypeVar("T")


class Reply(NamedTuple):
    """An HTTP answer."""

    status: int
    body: bytes = b""

    @classmethod
    def of(cls, status: int, said: object) -> "Reply":
        return cls(status, json.dumps(said).encode())


class Wire:
    """Listens on a loopback port; each connection has a thread; everything that is decided is decided under one lock."""

    tls: ssl.SSLContext | None = None

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.seen = 0
        self.patient: list[Any] = []
        """Whatever waits for this box and has a `patience_s`."""
        self._fault: tuple[Fault, int, int] | None = None
        self._gate = threading.Event()
        self._socket: socket.socket | None = None
        self._held: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self.port = 0
        self._listen()

    # the bench's side

    def requests(self) -> int:
        return self.seen

    def fault(self, kind: Fault, at: int = 1, times: int = 1) -> None:
        with self.lock:
            self._gate.clear()
            self._fault = (kind, self.seen + at, self.seen + at + times)
            self._hurry_if_due()
            self._vanish_if_due()

    def mend(self) -> None:
        with self.lock:
            self._fault = None
            self._gate.set()
            self._wait(PATIENCE_S)
            if self._socket is None:
                self._listen()

    def close(self) -> None:
        with self.lock:
            self._gate.set()
            self._vanish()
        for thread in self._threads:
            thread.join()

    def waits(self, one: T) -> T:
        self.patient.append(one)
        return one

    def _hurry_if_due(self) -> None:
        """Only the very request that meets silence is waited for shortly: a busy machine must not look silent."""
        if self._fault is not None and self._fault[0] in SILENT and self.seen + 1 >= self._fault[1]:
            self._wait(SHORT_S)

    def _wait(self, patience_s: float) -> None:
        for one in self.patient:
            one.patience_s = patience_s

    # the wire's side

    def serve(self, cable: socket.socket) -> None:
        """One connection, to its end."""
        raise NotImplementedError

    def meet(self) -> Fault | None:
        with self.lock:
            self.seen += 1
            if self._fault is None or not self._fault[1] <= self.seen < self._fault[2]:
                return None
            return self._fault[0]

    def answer(self, do: Callable[[], bytes], refusal: Callable[[Fault], bytes], send: Callable[[bytes], object]) -> bool:
        """Do a request and answer it, or what its fault makes of that; whether the connection lives on."""
        fault = self.meet()
        if fault in {"refuse", "login", "forbidden", "nonsense"}:
            send(refusal(fault))
            return True
        said = b""
        with self.lock:
            if fault is None or fault in DONE_ANYWAY:
                said = do()
            self._vanish_if_due()
            self._hurry_if_due()
        match fault:
            case None:
                send(said)
                return True
            case "half":
                send(said[: len(said) // 2])
            case "silent" | "silent_after":
                self._gate.wait()
        return False

    def _listen(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", self.port), backlog=32)
        self.port = self._socket.getsockname()[1]
        thread = threading.Thread(target=self._accept, args=(self._socket,), daemon=True)
        self._threads.append(thread)
        thread.start()

    def _vanish_if_due(self) -> None:
        if self._fault is not None and self._fault[0] == "off" and self.seen + 1 >= self._fault[1]:
            self._vanish()

    def _vanish(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
            self._socket.close()
            self._socket = None
        for cable in list(self._held):
            if threading.current_thread().name != str(cable.fileno()):
                with contextlib.suppress(OSError):
                    cable.shutdown(socket.SHUT_RDWR)

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                cable, _ = listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._attend, args=(cable,), name=str(cable.fileno()), daemon=True)
            with self.lock:
                self._threads.append(thread)
                self._held.add(cable)
            thread.start()

    def _attend(self, cable: socket.socket) -> None:
        spoken = cable
        with contextlib.suppress(OSError):
            if self.tls is not None:
                spoken = self.tls.wrap_socket(cable, server_side=True)
            self.serve(spoken)
        with self.lock:
            self._held.discard(cable)
        with contextlib.suppress(OSError):
            spoken.shutdown(socket.SHUT_RDWR)
        spoken.close()
        cable.close()


class HttpWire(Wire):
    """A web interface: `reply` says what each request is answered with, `refusal` how this brand says no."""

    def reply(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Reply:
        raise NotImplementedError

    def refusal(self, fault: Fault) -> Reply:
        raise NotImplementedError

    def heard(self, body: bytes) -> None:
        """A request has arrived; whatever its fault, this is what it said."""

    def serve(self, cable: socket.socket) -> None:
        house = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self) -> None:
                self.close_connection = True
                self.raw_requestline = self.rfile.readline(65_537)
                if not self.raw_requestline or not self.parse_request():
                    return
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length)
                house.heard(body)
                headers = {name.lower(): value for name, value in self.headers.items()}
                with contextlib.suppress(OSError):
                    house.answer(
                        lambda: _bytes(house.reply(self.command, self.path, headers, body)),
                        lambda fault: _bytes(nonsense() if fault == "nonsense" else house.refusal(fault)),
                        self.wfile.write,
                    )

        Handler(cable, ("", 0), None)  # type: ignore[arg-type]  # it asks its server nothing


def nonsense() -> Reply:
    """What a captive portal says to everything."""
    return Reply(200, b"<html>Selamat datang di WiFi gratis</html>")


def _bytes(reply: Reply) -> bytes:
    head = f"HTTP/1.1 {reply.status} Said\r\nContent-Type: application/json\r\nConnection: close\r\n"
    return f"{head}Content-Length: {len(reply.body)}\r\n\r\n".encode() + reply.body
