"""Turns the settings into what the judging, the probes and the kernel want."""

import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit

import msgspec

from lancar.adapters.routers.linux.plan import ClassPlan, LinePlan, RouterPlan
from lancar.lines.judging.paths import Policy
from lancar.lines.judging.terms import CLASSES, LineTerms, Target
from lancar.nodes.guard.settings import GuardLine, GuardSettings

MB = 1_000_000
MOST_LARGE = 3
"""So many targets are asked by packets of full size, too."""
SECOND_US = 1_000_000
TRIAL_MOST_BYTES, TRIAL_LEAST_BYTES = 300_000, 40_000
"""What measuring a line's rate costs; with less nothing can be told from it."""


def terms_of(line: GuardLine) -> LineTerms:
    """A line as its judge knows it."""
    return LineTerms(
        name=line.name,
        kind=line.kind,
        metered=line.metered,
        budget_bytes_per_day=line.budget_mb_per_day * MB,
        provider=line.provider,
        priority=line.priority,
        weight=line.weight,
    )


def trial_bytes(settings: GuardSettings, line: GuardLine) -> int:
    """What measuring a line's rate may cost in a day, a fifth of its budget at the most; 0 where nobody said with whom."""
    if not settings.trial:
        return 0
    most_bytes = min(TRIAL_MOST_BYTES, terms_of(line).standby_bytes_per_day() // 5)
    return most_bytes if most_bytes >= TRIAL_LEAST_BYTES else 0


def judged_terms(settings: GuardSettings, line: GuardLine) -> LineTerms:
    """A line as its judge knows it: what trials may cost is not the probes' to spend."""
    terms, trial = terms_of(line), trial_bytes(settings, line)
    left_bytes = terms.standby_bytes_per_day() - trial
    return msgspec.structs.replace(terms, budget_bytes_per_day=left_bytes) if trial else terms


def targets_of(settings: GuardSettings, line: GuardLine, *, gateway: str | None, edge: str) -> list[Target]:
    """Whom a line's judge may ask."""
    found = [Target(name="gateway", address=gateway, kind="gateway")] if gateway else []
    found += [Target(name="edge", address=edge, kind="edge")] if edge and edge != gateway else []
    found += [Target(name=f"far{n}", address=address, kind="far") for n, address in enumerate(settings.targets, 1)]
    found += [Target(name="hub", address=settings.hub, kind="hub")] if settings.hub else []
    found += [Target(name="dns", address=line.resolver, kind="dns")] if line.resolver else []
    found += [Target(name="payment", address=settings.payment, kind="payment")] if settings.payment else []
    found += [Target(name="canary", address=settings.canary, kind="canary")] if settings.canary else []
    large = settings.targets[:MOST_LARGE]
    return found + [Target(name=f"large{n}", address=address, kind="big") for n, address in enumerate(large, 1)]


def policy_of(settings: GuardSettings) -> Policy:
    """What the owner wants, as the judging reads it."""
    return Policy(
        orders={name: settings.of_class(name).lines for name in CLASSES if settings.of_class(name).lines},
        shared=tuple(name for name in CLASSES if settings.of_class(name).shared),
        fail_back=settings.fail_back,
        hold_down_us=settings.hold_down_s * SECOND_US,
        carried=frozenset({settings.tunnel.name} if settings.tunnel else ()),
    )


def plan_of(settings: GuardSettings, numbers: Mapping[str, int]) -> RouterPlan:
    """What the kernel is to be told. `numbers`: what lines were called before, by their names."""
    known = numbers_for([line.name for line in settings.line], numbers)
    lines = tuple(
        LinePlan(
            name=line.name,
            number=known[line.name],
            interface=line.interface,
            gateway4=line.gateway or "",
            gateway6=line.gateway6 or "",
            resolvers=(line.resolver,) if line.resolver else (),
            on_link=bool(settings.tunnel and line.interface == settings.tunnel.interface),
            up_kbps=line.up_kbps,
            down_kbps=line.down_kbps,
        )
        for line in settings.line
    )
    classes = {}
    for name in CLASSES:
        said = settings.of_class(name)
        classes[name] = ClassPlan(
            tcp_ports=said.tcp_ports,
            udp_ports=said.udp_ports,
            addresses=said.addresses,
            minimum_kbps=said.minimum_kbps,
        )
    return RouterPlan(
        lines=lines,
        lan=settings.lan,
        classes=classes,
        masquerade=settings.masquerade,
        resets=settings.resets,
        follow_dns=settings.follow_dns,
        hub=settings.hub or "",
        payment=_address_in(settings.payment),
    )


def with_payment_host(settings: GuardSettings) -> GuardSettings:
    """The payment host belongs to payments, wherever it lives today, unless a class names it already."""
    host = _host(settings.payment)
    named = {domain for name in CLASSES for domain in settings.of_class(name).domains}
    if not host or host in named or _address_in(settings.payment):
        return settings
    payments = msgspec.structs.replace(settings.payments, domains=(*settings.payments.domains, host))
    return msgspec.structs.replace(settings, payments=payments)


def _host(place: str | None) -> str:
    return (urlsplit(place if "//" in place else f"//{place}").hostname or "") if place else ""


def _address_in(place: str | None) -> str:
    """The address, where a place is written as one."""
    try:
        return str(ipaddress.ip_address(_host(place)))
    except ValueError:
        return ""


def numbers_for(names: list[str], before: Mapping[str, int]) -> dict[str, int]:
    """A number for each line: the old one where it had one, the lowest free one otherwise."""
    found = {name: before[name] for name in names if name in before}
    free = (number for number in range(1, 16) if number not in found.values())
    return found | {name: next(free) for name in names if name not in found}
