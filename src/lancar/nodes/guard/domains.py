"""Where the domains of a class live today: asked anew every five minutes over a line that works, told to the packet rules."""

import selectors
from collections.abc import Callable

from lancar.adapters.probes.bound import watch
from lancar.adapters.probes.names import FAMILIES, Question
from lancar.adapters.routers.linux.router import LinuxRouter
from lancar.lines.judging.terms import CLASSES, SIZE_BYTES, TrafficClass
from lancar.nodes.guard.settings import GuardSettings

SECOND_US = 1_000_000
ASK_EVERY_US, PATIENCE_US, POOR_US = 300 * SECOND_US, 3 * SECOND_US, 30 * SECOND_US
REMEMBERED_US = 3_600 * SECOND_US
"""An address that a name had within the hour still belongs to its class: big services take turns."""
MOST_ADDRESSES = 256


class Domains:
    """The addresses of every class with domains."""

    def __init__(self, settings: GuardSettings, router: LinuxRouter, selector: selectors.BaseSelector) -> None:
        self._settings = settings
        self._router = router
        self._selector = selector
        self._asked: dict[Question, tuple[TrafficClass, int]] = {}
        self._seen_us: dict[TrafficClass, dict[str, int]] = {name: {} for name in CLASSES}
        self._told: dict[TrafficClass, frozenset[str]] = {name: frozenset() for name in CLASSES}
        self.next_us = 0

    def ask(self, resolver: str, interface: str, mark: int, now_us: int, pay: Callable[[int, int], bool]) -> None:
        """Ask for every name, when it is time; close what was never answered. `pay`: whether the line can, and it does."""
        for one, (_, since_us) in list(self._asked.items()):
            if now_us - since_us > PATIENCE_US:
                self._drop(one)
        if now_us < self.next_us:
            return
        self.next_us = now_us + ASK_EVERY_US
        wanted = [
            (name, domain, kind) for name in CLASSES for domain in self._settings.of_class(name).domains for kind in FAMILIES
        ]
        if wanted and not pay(len(wanted) * SIZE_BYTES["dns"], now_us):
            self.next_us = now_us + POOR_US
            return
        for name, domain, kind in wanted:
            try:
                one = Question(resolver, domain, interface=interface, mark=mark, kind=kind)
                watch(self._selector, one, selectors.EVENT_READ, self)
            except (OSError, ValueError):
                self.next_us = now_us + PATIENCE_US
                continue
            self._asked[one] = (name, now_us)

    def ready(self, source: object, now_us: int) -> str:
        """An answer came in; what is new is told to the packet rules. Answers the trouble, if any."""
        if not isinstance(source, Question) or source not in self._asked:
            return ""
        heard = source.read()
        if heard is None:
            return ""
        name, _ = self._asked[source]
        seen_us = self._seen_us[name]
        seen_us.update(dict.fromkeys(source.addresses[:MOST_ADDRESSES], now_us))
        self._drop(source)
        for address in [each for each, at_us in seen_us.items() if now_us - at_us > REMEMBERED_US]:
            del seen_us[address]
        known = frozenset(list(seen_us)[-MOST_ADDRESSES:])
        if known == self._told[name]:
            return ""
        try:
            self._learn(name, known)
        except OSError as why:
            return str(why)
        self._told[name] = known
        return ""

    def tell_again(self) -> None:
        """The packet rules were made anew and know none of what was learned. Raises OSError."""
        for name, known in self._told.items():
            if known:
                self._learn(name, known)

    def _learn(self, name: TrafficClass, known: frozenset[str]) -> None:
        self._router.learn_addresses(name, [*self._settings.of_class(name).addresses, *sorted(known)])

    def _drop(self, one: Question) -> None:
        del self._asked[one]
        self._selector.unregister(one)
        one.close()
