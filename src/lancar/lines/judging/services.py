"""What the shop really needs behind the packets: names, the open web, the payment host. Promises to name which is gone."""

import math
from collections.abc import Sequence

from lancar.lines.judging.settings import Settings
from lancar.lines.judging.targets import Asked
from lancar.lines.judging.terms import SIZE_BYTES, Layer, State, TargetKind

KINDS: tuple[TargetKind, ...] = ("dns", "canary", "payment")


class Service:
    """One kind of service behind a line, with one or several targets that are asked in turn."""

    __slots__ = (
        "_next",
        "_waits",
        "asked",
        "checked_us",
        "kind",
        "missed_us",
        "next_us",
        "odds",
        "portal",
        "served_us",
        "settings",
    )

    def __init__(self, kind: TargetKind, asked: Sequence[Asked], settings: Settings, now_us: int) -> None:
        self.kind = kind
        self.asked = list(asked)
        self.settings = settings
        self.odds = self.portal = 0.0
        """That it is gone; that somebody else answers in its place."""
        self.next_us = now_us + settings.look_us
        self.missed_us = 0
        """When the first probe was sent that it did not serve."""
        self.checked_us = 0
        """When it was last asked."""
        self.served_us = 0
        """When the newest probe that it served had been sent."""
        self._next = self._waits = 0

    def next(self, now_us: int) -> Asked:
        """Whom to ask now; until it answers it is asked again soon if it is in doubt."""
        self._next += 1
        self.checked_us = now_us
        settings = self.settings
        self._waits = self._waits + 1 if self.is_settled else 0
        if self.is_settled:
            wait_us = min(settings.service_again_us * 3**self._waits // 2**self._waits, settings.service_again_most_us)
        else:
            wait_us = settings.service_retry_us if self.odds or self.portal else settings.service_us
        self.next_us = now_us + wait_us
        return self.asked[self._next % len(self.asked)]

    def soon(self, now_us: int) -> None:
        """Somebody needs to know now."""
        self.next_us = min(self.next_us, now_us)

    def good(self, sent_us: int) -> None:
        """It served."""
        self.served_us = max(self.served_us, sent_us)
        self.odds = self.portal = 0.0

    def missed(self, sent_us: int, loss: float, now_us: int) -> None:
        """It kept silent."""
        first = not self.odds
        self._begin(sent_us)
        self.odds += math.log(self.settings.lost_when_down / loss)
        self._again(now_us, at_once=first)

    def refused(self, sent_us: int, detail: str, now_us: int) -> None:
        """It answered, but wrongly: its server fails, or a portal speaks in its place."""
        self._begin(sent_us)
        if detail == "portal":
            self.portal += self.settings.refusal_odds
        else:
            self.odds += self.settings.refusal_odds
        self._again(now_us)

    @property
    def is_settled(self) -> bool:
        """Whether it is known to be gone or replaced: then it is asked less and less often, until it serves again."""
        return self.is_gone or self.is_replaced

    @property
    def is_replaced(self) -> bool:
        """Whether somebody else surely answers in its place."""
        return self.portal >= self.settings.odds_service

    @property
    def is_gone(self) -> bool:
        """Whether the odds suffice."""
        return self.odds >= self.settings.odds_service

    def forget(self, now_us: int) -> None:
        """The line itself was dead: what was missed then says nothing of the service."""
        self.odds = self.portal = 0.0
        self.soon(now_us)

    def _begin(self, sent_us: int) -> None:
        if not (self.odds or self.portal):
            self.missed_us = sent_us

    def _again(self, now_us: int, *, at_once: bool = False) -> None:
        if not self.is_settled:
            self.next_us = min(self.next_us, now_us if at_once else now_us + self.settings.service_retry_us)


class Services:
    """All services of one line."""

    def __init__(self, asked: Sequence[Asked], settings: Settings, now_us: int) -> None:
        groups = {kind: [each for each in asked if each.target.kind == kind] for kind in KINDS}
        self.all = [Service(kind, group, settings, now_us) for kind, group in groups.items() if group]
        self._by_kind = {service.kind: service for service in self.all}
        self.round_bytes = sum(SIZE_BYTES[service.asked[0].kind] for service in self.all)
        """What asking each once costs."""

    def of(self, asked: Asked) -> Service:
        """The service that a target stands for."""
        return self._by_kind[asked.target.kind]

    def soon(self, now_us: int, *, older_than_us: int = 0, only: str = "") -> None:
        """Ask each of them, or one only, now, unless it was asked within that time or is known to be gone."""
        for service in self.all:
            if only and (service.kind != only or service.is_settled):
                continue
            if now_us - service.checked_us >= older_than_us:
                service.soon(now_us)

    def in_doubt(self, proof_us: int) -> bool:
        """Whether one of them missed something and it is not yet known what that means.

        That the canary alone is gone, on a line that proved itself alive since, is known, and means nothing for the line.
        """
        doubted = [service for service in self.all if service.odds or service.portal]
        known = all(service.is_settled and service.missed_us <= proof_us for service in doubted)
        return bool(doubted) and not (known and self.conclusion(proof_us)[0] == "up")

    def served_us(self, now_us: int) -> int:
        """When the oldest of the newest good answers was asked for; now, if there is nothing to be served."""
        return min((service.served_us for service in self.all), default=now_us)

    def forget(self, now_us: int) -> None:
        """The line itself was dead: ask all of them anew."""
        for service in self.all:
            service.forget(now_us)

    def conclusion(self, proof_us: int) -> tuple[State, Layer, str]:
        """What they mean for the line. A service is gone only if the line proved itself alive since it kept silent."""
        gone = {service.kind for service in self.all if service.is_gone and service.missed_us <= proof_us}
        if any(service.is_replaced for service in self.all):
            return "down", "portal", "portal"
        if "dns" in gone:
            return "down", "dns", "dns"
        if {"payment", "canary"} <= gone:
            return "down", "payment", "payment"
        if "payment" in gone:
            return "degraded", "payment", "payment"
        return "up", "", ""
