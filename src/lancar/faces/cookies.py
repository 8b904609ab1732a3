"""Sessions of browsers: what a program would show in headers, a browser keeps in cookies that no script can read.

`lancar-device` holds the device's token, `lancar-person` what entering a PIN gave. Browsers send cookies to every port of a
machine, so the names end with the port where the address has one: a hub and a shop node on one machine do not mix up.

One computer is often both the till and the owner's desk, and a browser has one jar of cookies for both. So the till has two
cookies of its own (`TILL`), and its page says that it is the till (`Lancar-Face: till`). Which pair a token goes into is
settled by what the one-time code was for.

A cookie goes along with whatever any page asks of this node, so a request that leans on one must show that the node's own
page made it: `Lancar-Browser: 1`, a header that no foreign page can send without a permission that this node never gives.
A request that changes nothing may come without (an address typed in, an event stream), unless the browser itself says
that it comes from elsewhere. Docs: docs/adr/0016.
"""

from typing import NamedTuple

from lancar.faces.http import Headers, Request
from lancar.faces.problems import FORBIDDEN, Problem

MARK = b"lancar-browser"
FACE = b"lancar-face"
TILL_KIND = "till"
DEVICE_S = 400 * 86_400
"""The longest that browsers keep a cookie; each PIN entered begins it anew."""
SAFE_METHODS = frozenset({"GET", "HEAD"})
OWN_SITES = frozenset({"", "same-origin", "none"})
"""What `Sec-Fetch-Site` may say; browsers leave it out where the page came over plain http."""
MOST_COOKIE = 4_096


class Pocket(NamedTuple):
    """Where a browser keeps what it is and who stands at it."""

    device: str
    person: str


OFFICE = Pocket("lancar-device", "lancar-person")
TILL = Pocket("lancar-till", "lancar-cashier")


def pocket_of(kind: str) -> Pocket:
    """Where a device of this kind is kept."""
    return TILL if kind == TILL_KIND else OFFICE


def pocket(request: Request) -> Pocket:
    """Whom the browser speaks for: the till where it is asked for by name, else the office.

    In a browser that is a till and nothing else the office speaks for the till.
    """
    if request.header(FACE) == TILL_KIND:
        return TILL
    return OFFICE if cookie(request, OFFICE.device) or not cookie(request, TILL.device) else TILL


def from_browser(request: Request) -> bool:
    """Whether this node's own page in a browser asks. Raises Problem 403 when it says so and comes from elsewhere."""
    if request.headers.get(MARK) != b"1":
        return False
    _own_page(request)
    return True


def only_own_pages(request: Request) -> None:
    """Let through what may lean on a cookie. Raises Problem 403."""
    if not from_browser(request):
        if request.method not in SAFE_METHODS:
            raise Problem(FORBIDDEN, "auth.no_browser_mark")
        _own_page(request)


def _own_page(request: Request) -> None:
    origin = request.header(b"origin")
    if request.header(b"sec-fetch-site") not in OWN_SITES or (origin and origin != request.origin):
        raise Problem(FORBIDDEN, "auth.foreign_page")


def cookie(request: Request, name: str) -> bytes:
    """What a cookie of ours holds; empty if it was not sent."""
    header = request.headers.get(b"cookie", b"")
    if len(header) > MOST_COOKIE:
        return b""
    wanted = _full_name(request, name).encode()
    for part in header.split(b";"):
        key, _, value = part.strip().partition(b"=")
        if key == wanted:
            return value
    return b""


def keep(request: Request, name: str, value: str, max_age_s: int) -> Headers:
    """The header that lets the browser keep a value; nothing unless our own page in a browser asks."""
    return (_header(request, name, value, max_age_s),) if from_browser(request) else ()


def drop(request: Request, *names: str) -> Headers:
    """The headers that make the browser forget."""
    return tuple(_header(request, name, "", 0) for name in names)


def _header(request: Request, name: str, value: str, max_age_s: int) -> tuple[bytes, bytes]:
    secure = "; Secure" if request.secure else ""
    said = f"{_full_name(request, name)}={value}; Path=/; Max-Age={max_age_s}; HttpOnly; SameSite=Strict{secure}"
    return b"set-cookie", said.encode("latin-1")


def _full_name(request: Request, name: str) -> str:
    port = request.host.rpartition(":")[2]
    own = f"{name}-{port}" if port.isdigit() else name
    return f"__Host-{own}" if request.secure else own
