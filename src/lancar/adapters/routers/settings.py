"""What is set about the shop's router: the `[router]` table of the node's settings. The password stands in a file of its own."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from lancar.values.patterns import whole

Brand = Literal["linux", "mikrotik", "mikrotik-api", "openwrt", "cisco", "omada"]
LineName = Annotated[str, Meta(pattern=whole("[a-z0-9][a-z0-9_-]{0,29}"))]
OnRouter = Annotated[str, Meta(pattern=whole("[A-Za-z0-9][A-Za-z0-9 ./:_-]{0,59}"))]
"""An interface's name or a gateway's address on the router: nothing in it can end a word or start a command there."""
Fingerprint = Annotated[str, Meta(pattern=whole("(([0-9A-Fa-f]{2}:?){32})?"))]


class RouterSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One router: what it is, how it is reached, who it is known to be, and which of its interfaces is which line."""

    brand: Brand
    """What it is; `mikrotik-api` speaks RouterOS' binary API instead of REST."""
    url: Annotated[str, Meta(pattern=whole(r"((https?|apis?|ssh)://[^/\s@]+/?)?"))] = ""
    """`https://192.168.88.1`; for RouterOS' binary API `apis://192.168.88.1` (TLS) or `api://…` (the password in clear);
    for a Cisco without RESTCONF `ssh://192.168.1.1`; empty for `linux`, which is this machine."""
    user: Annotated[str, Meta(max_length=60)] = ""
    """Who logs in; for Omada the client id of its Open API."""
    secret: Annotated[str, Meta(min_length=1)] = "router.secret"  # noqa: S105 - the name of a file
    """The file that holds the password, in the data folder or by its full path; others may not be able to read it."""
    lines: Annotated[dict[LineName, OnRouter], Meta(min_length=1, max_length=8)]
    """Each line's interface on the router: `fiber = "ether1"`."""
    pin: Fingerprint = ""
    """The SHA-256 fingerprint of the router's own certificate, for one that no authority has signed."""
    ca: str = ""
    """A file with the authority that signed the router's certificate, where it is not a public one."""
    patience_s: Annotated[int, Meta(ge=1, le=60)] = 10
    """How long one answer may take."""
    controller: Annotated[str, Meta(pattern=whole("[0-9A-Za-z]{0,64}"))] = ""
    """Omada only: the controller's id (omadacId)."""
    site: Annotated[str, Meta(max_length=64)] = ""
    """Omada only: the site's name or id; empty when there is one."""
    ssh: Annotated[str, Meta(pattern=whole(r"([^/\s@]+)?"))] = ""
    """Cisco only: `192.168.1.1` or with a port; by it the router's own undo is armed. Empty: this machine holds the undo."""
    ssh_key: Annotated[str, Meta(pattern=whole("(SHA256:[A-Za-z0-9+/]{43})?"))] = ""
    """Cisco only: the fingerprint of the router's SSH host key."""
