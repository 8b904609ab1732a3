"""The `[guard]` table of lancar.toml: which lines there are, whom to ask whether they work, what is urgent.

Names are checked here, once: nothing that a person typed is ever made into a command.
"""

import ipaddress
from typing import Annotated

import msgspec
from msgspec import Meta

from lancar.lines.judging.terms import LineKind, TrafficClass
from lancar.values.patterns import whole

Interface = Annotated[str, Meta(pattern=whole("[A-Za-z0-9][A-Za-z0-9_.:@-]{0,14}"))]
LineName = Annotated[str, Meta(pattern=whole("[a-z0-9][a-z0-9_-]{0,19}"))]
Address = Annotated[str, Meta(pattern=whole("[0-9A-Fa-f.:]{2,45}"))]
Network = Annotated[str, Meta(pattern=whole("[0-9A-Fa-f.:]{2,45}(/[0-9]{1,3})?"))]
Place = Annotated[str, Meta(pattern=whole("[A-Za-z0-9.:/_-]{0,200}"))]
Domain = Annotated[str, Meta(pattern=whole("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?"))]
Port = Annotated[int, Meta(ge=1, le=65_535)]
Kbps = Annotated[int, Meta(ge=0, le=10_000_000)]


HUBS_TRIAL = "/api/trial"


class GuardLine(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line: `[[guard.line]]`."""

    name: LineName
    """What the shop calls it: `fiber`, `lte`."""
    interface: Interface
    """Which network interface it is."""
    kind: LineKind = "fiber"
    """What it is made of: it says how long a fade may last."""
    provider: Annotated[str, Meta(max_length=60)] = ""
    """Whose it is; two lines of one provider fail together."""
    priority: Annotated[int, Meta(ge=1, le=99)] = 1
    """1 is preferred."""
    weight: Annotated[int, Meta(ge=1, le=10)] = 1
    """Its part where traffic is shared."""
    metered: bool = False
    """Whether every byte costs."""
    budget_mb_per_day: Annotated[int, Meta(ge=0, le=10_000)] = 0
    """What probes may cost in a day while it only waits; 0: half a megabyte when metered, six otherwise."""
    gateway: Address | None = None
    """The provider's address; without it the machine's own routes are asked (DHCP, PPP)."""
    gateway6: Address | None = None
    """The same for IPv6."""
    resolver: Address | None = None
    """A name server that answers on this line, IPv4: while the line is in use, questions to any line's resolver go to it."""
    edge: Address | None = None
    """The provider's second router: it tells the cable's fault from the provider's. Without it the guard finds it by itself."""
    up_kbps: Kbps = 0
    """What fits through it upwards. With it, urgent packets go first on this line; 0: nothing is shaped."""
    down_kbps: Kbps = 0
    """What fits through it downwards. With it, a download leaves room for urgent packets that come in; 0: nothing is shaped."""


class GuardClass(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One class of traffic: `[guard.payments]`, `[guard.chat]`, `[guard.meeting]`, `[guard.bulk]`."""

    lines: tuple[LineName, ...] = ()
    """Its own order of lines; without it, the lines' priorities."""
    shared: bool = False
    """Whether its new connections are spread over all good lines by weight."""
    tcp_ports: tuple[Port, ...] = ()
    """What belongs to it: these TCP ports,"""
    udp_ports: tuple[Port, ...] = ()
    """these UDP ports,"""
    addresses: tuple[Network, ...] = ()
    """these addresses or networks,"""
    domains: tuple[Domain, ...] = ()
    """and wherever these names lead; asked anew every five minutes."""
    minimum_kbps: Kbps = 0
    """What it keeps on a shaped line, each way, whatever the others want."""


class GuardTunnel(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[guard.tunnel]`: what keeps the hub's address, once `lancar tunnel join` was done."""

    name: LineName = "hub"
    """What the tunnel is called among the lines."""
    interface: Interface = "lancar-tun"
    """Which network interface it makes."""
    classes: tuple[TrafficClass, ...] = ("payments",)
    """What goes through it while the hub answers; straight over the lines when it does not."""
    twice: bool = False
    """Whether every packet goes over all lines at once: no gap when one dies, and the bytes are paid on each."""


class GuardSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[guard]`: everything that a guard must be told."""

    line: Annotated[tuple[GuardLine, ...], Meta(min_length=1, max_length=15)]
    """The lines, one `[[guard.line]]` each."""
    lan: tuple[Interface, ...] = ()
    """The interfaces towards the shop."""
    targets: Annotated[tuple[Address, ...], Meta(min_length=1, max_length=8)] = ("1.1.1.1", "8.8.8.8", "9.9.9.9")
    """Addresses in the wide world that answer pings, three or more, of different owners."""
    hub: Address | None = None
    """The hub's address, if it answers pings: one more voice."""
    payment: Place | None = None
    """The payment host: `host` or `host:port`. A connection is opened and closed."""
    canary: Place | None = "http://connectivitycheck.gstatic.com/generate_204"
    """A page that answers 204 and nothing else: what a log-in page of a provider cannot fake. Empty: none."""
    trial: Place | None = None
    """A page that gives and takes bytes, to measure spare lines with: `http://hub:port/api/trial` of a hub, which serves guards
    that are paired (`--node`) and is shown a ticket, never the token. Empty: none."""
    ask_name: Domain = "example.com"
    """The name that name servers are asked for."""
    follow_dns: tuple[Address, ...] = ()
    """More name servers as the shop's devices know them: their questions, too, go to the `resolver` of the line in use."""
    masquerade: bool = True
    """Whether this machine hides the shop behind each line's address; false where another rule does."""
    resets: bool = True
    """Whether connections that lost their line are told so at once."""
    fail_back: bool = True
    """Whether a better line is taken again by itself."""
    hold_down_s: Annotated[int, Meta(ge=1, le=3_600)] = 10
    """How long a line that came back must have been well; doubled each time it fails again."""
    payments: GuardClass = GuardClass(tcp_ports=(443, 8443))
    """The till and payments."""
    chat: GuardClass = GuardClass(tcp_ports=(5222, 5223, 5228), udp_ports=(3478,))
    """Chat and its notices."""
    meeting: GuardClass = GuardClass(udp_ports=(3479, 3480, 3481, 8801, 19302, 19305))
    """Voice and video."""
    bulk: GuardClass = GuardClass()
    """Everything else."""
    tunnel: GuardTunnel | None = None
    """A tunnel to the hub that keeps one public address over any line."""
    guard: LineName = "guard"
    """What this guard is called in reports."""

    def of_class(self, name: TrafficClass) -> GuardClass:
        """The settings of one class."""
        found: GuardClass = getattr(self, name)
        return found

    @property
    def trial_is_a_hubs(self) -> bool:
        """Whether `trial` is a hub's page, which serves paired guards only; any other page is open to all."""
        return self.trial is not None and self.trial.rstrip("/").endswith(HUBS_TRIAL)

    def __post_init__(self) -> None:
        """Say what makes no sense taken together. Raises ValueError."""
        names = [line.name for line in self.line]
        _no_doubles("line", names)
        _no_doubles("interface", [line.interface for line in self.line])
        for name in ("payments", "chat", "meeting", "bulk"):
            said: GuardClass = getattr(self, name)
            unknown = [line for line in said.lines if line not in names and not (self.tunnel and line == self.tunnel.name)]
            if unknown:
                raise ValueError(f"guard.{name}.lines: there is no line {unknown[0]!r}; there are: {', '.join(names)}")
            for network in said.addresses:
                ipaddress.ip_network(network, strict=False)
        if self.trial and not self.trial.startswith("http://"):
            raise ValueError(f"guard.trial: {self.trial!r} must begin with http://; a guard speaks no TLS")
        both = {line.interface for line in self.line} & set(self.lan)
        if both:
            raise ValueError(f"guard: {min(both)} cannot be a line and the shop's own network")
        for what, address in (
            *[("targets", each) for each in self.targets],
            *[("follow_dns", each) for each in self.follow_dns],
            ("hub", self.hub),
        ):
            _of_version(f"guard.{what}", address, 4)
        for line in self.line:
            for what, address, version in (
                ("gateway", line.gateway, 4),
                ("gateway6", line.gateway6, 6),
                ("resolver", line.resolver, 4),
                ("edge", line.edge, 4),
            ):
                _of_version(f"guard.line.{what} of {line.name}", address, version)


def _of_version(what: str, address: str | None, version: int) -> None:
    """Lines are asked over IPv4, and names too: an address of the other family would be refused by the kernel, all with it."""
    if address and ipaddress.ip_address(address).version != version:
        raise ValueError(f"{what}: {address} is not an IPv{version} address")


def _no_doubles(what: str, names: list[str]) -> None:
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ValueError(f"guard.line: two lines have the same {what} {twice[0]!r}")
