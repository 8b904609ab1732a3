"""Whom to ask and when. Promises never to spend more than the line's budget, and to be cheap while nothing happens."""

from collections.abc import Sequence

from lancar.lines.judging.budget import Budget
from lancar.lines.judging.services import Service, Services
from lancar.lines.judging.settings import SECOND_US, Settings
from lancar.lines.judging.sizes import Sizes
from lancar.lines.judging.targets import HOPS, VOTERS, Asked, Turns, stand_ins
from lancar.lines.judging.terms import SIZE_BYTES, Layer, LineTerms, ProbeWish, State

VERIFY_PROBES = 5
RIDE_BYTES = 4
"""Two percent of a packet of 200 bytes: what each packet of the shop allows for probes that ride on its traffic."""
RIDE_MOST_BYTES = 20_000
FRESH_SERVICE_US = 60 * SECOND_US


class Asking:
    """The timers and the purse of one line's probes."""

    def __init__(self, terms: LineTerms, settings: Settings, asked: Sequence[Asked], now_us: int) -> None:
        self.terms = terms
        self.settings = settings
        self.voters = Turns([each for each in asked if each.target.kind in VOTERS], settings)
        self.filtered = Turns([each for each in asked if each.target.kind in VOTERS | stand_ins(asked)], settings)
        """Who votes where ICMP never was answered yet: it may be filtered there."""
        self.hops = [each for each in asked if each.target.kind in HOPS]
        self.services = Services(asked, settings, now_us)
        self.sizes = Sizes(asked, settings, now_us)
        self.active = False
        self.asked_us = now_us - settings.metered_us
        """When a voter was last asked."""
        self.broke_us = 0
        """When something was last due that the budget could not pay."""
        self._budgets = {True: Budget(terms.active_bytes_per_day(), now_us), False: Budget(terms.standby_bytes_per_day(), now_us)}
        self._paid_us = now_us
        """Not before this can the next base probe be paid."""
        self._saved_for: Asked | None = None
        """Who was too dear and let another go first: the next turn is its own."""
        self._verify = 0
        self._ride_bytes = 0
        self._hop_us = now_us

    @property
    def spent_bytes(self) -> int:
        """What probing cost so far."""
        return sum(budget.spent_bytes for budget in self._budgets.values())

    def use(self, active: bool, now_us: int) -> None:
        """Whether traffic takes this line now."""
        if active and not self.active:
            self.verify(now_us)
        self.active = active

    def verify(self, now_us: int, probes: int = VERIFY_PROBES) -> None:
        """Somebody needs to know now: five probes in 0.1 s, and the services if they were not asked within a minute."""
        self.look(probes)
        self.services.soon(now_us, older_than_us=FRESH_SERVICE_US)

    def look(self, probes: int) -> None:
        """Ask so many voters at once."""
        self._verify = max(self._verify, probes)

    def served(self, asked: Asked, sent_us: int) -> None:
        """A service served, or a large packet came back."""
        if asked.kind == "big":
            self.sizes.good()
        else:
            self.services.of(asked).good(sent_us)

    def refused(self, asked: Asked, sent_us: int, detail: str, now_us: int) -> None:
        """It answered wrongly. A large packet that was refused did not vanish; whoever refused it, it says nothing."""
        if asked.kind != "big":
            self.services.of(asked).refused(sent_us, detail, now_us)

    def missed_service(self, asked: Asked, sent_us: int, lost: float, now_us: int) -> None:
        """A service kept silent on a line that loses so much. Whether it is the service or the line, the voters tell."""
        if asked.kind == "big":
            self.sizes.missed(asked, sent_us, lost, now_us)
        else:
            self.services.of(asked).missed(sent_us, lost, now_us)
        self.look(2)

    def in_doubt(self, proof_us: int) -> bool:
        """Whether a service or a large packet was missed and it is not yet known what that means."""
        return self.services.in_doubt(proof_us) or self.sizes.in_doubt

    def forget(self, now_us: int) -> None:
        """The line itself was dead: what was missed then says nothing."""
        self.services.forget(now_us)
        self.sizes.forget()

    def conclusion(self, proof_us: int) -> tuple[State, Layer, str]:
        """What all this means for a line that passes small packets. One that swallows large ones is bad, not dead."""
        said = self.services.conclusion(proof_us)
        return ("degraded", "size", "size") if said[0] == "up" and self.sizes.vanish(proof_us) else said

    def look_at_services(self, now_us: int, hinted: str) -> None:
        """Somebody saw trouble with one of them: it is asked now, the others if they were not just asked."""
        self.services.soon(now_us, older_than_us=self.settings.service_busy_us)
        self.services.soon(now_us, older_than_us=self.settings.service_hint_us, only=hinted)

    def look_at_hops(self, now_us: int) -> None:
        """Who is silent, and from where on: ask the hops now."""
        self._hop_us = min(self._hop_us, now_us)

    def learn_hop(self, hop: Asked, now_us: int) -> None:
        """One more hop, in the place of the one of its kind."""
        self.hops = [each for each in self.hops if each.target.kind != hop.target.kind] + [hop]
        self.look_at_hops(now_us)

    def ride(self, packets: int, now_us: int) -> bool:
        """The shop's own packets allow for a few bytes of ours. Answers whether a probe may be sent for what they show."""
        self._ride_bytes = min(RIDE_MOST_BYTES, self._ride_bytes + RIDE_BYTES * packets)
        cost = self.services.round_bytes
        if packets and cost and self._ride_bytes >= cost:
            for service in self.services.all:
                if now_us - service.checked_us >= self.settings.service_busy_us:
                    self._ride_bytes -= SIZE_BYTES[service.asked[0].kind]
                    service.soon(now_us)
        size_bytes = SIZE_BYTES["big"]
        if packets and self._ride_bytes >= size_bytes + cost and self._may_be_big() and self.sizes.soon(now_us):
            self._ride_bytes -= size_bytes
        return self._ride_bytes >= SIZE_BYTES["icmp"]

    def glance(self, probes: int, now_us: int) -> None:
        """One packet of the shop's own is owed for long: a few probes, and a large one while there is money."""
        self._ride_bytes -= probes * SIZE_BYTES["icmp"]
        self.look(probes)
        if self._may_be_big():
            self.sizes.soon(now_us)

    def rode(self, probes: int = 1) -> None:
        """So many probes were sent for what the shop's packets showed."""
        self._ride_bytes -= probes * SIZE_BYTES["icmp"]

    def pay(self, size_bytes: int, now_us: int) -> bool:
        """Whether something beside the probes, so many bytes, may go over the line now; if so, they are spent."""
        return self._budgets[self.active].take(size_bytes, now_us)

    def owe(self, size_bytes: int, now_us: int) -> None:
        """Something beside the probes went over the line; they wait until it is made good."""
        self._budgets[self.active].owe(size_bytes, now_us)

    def base_us(self) -> int:
        """How often a line is asked while all is well; less often while money is short."""
        waiting_us = self.settings.metered_us if self.terms.metered else self.settings.standby_us
        pace_us = self.settings.base_us if self.active else waiting_us
        return pace_us * 3 // 2 if self._budgets[self.active].is_low else pace_us

    def due(self, now_us: int, pace_us: int, turns: Turns, *, hops_us: int, silent: bool) -> list[ProbeWish]:
        """What should be sent now, with so long between two voters and so long between two looks at the hops.

        Nobody asks for services behind a line that is known to be silent: they are asked when it is back.
        """
        wishes: list[ProbeWish] = []
        if now_us >= self._paid_us and now_us >= self.asked_us + self._pace_us(pace_us):
            calm = self._pace_us(pace_us) >= self.settings.base_us
            self._ask_voter(turns, calm, now_us, wishes)
        if now_us >= max(self._hop_us, self._paid_us):  # while a voter is saved for, hops spend nothing: they name, it judges
            self._hop_us = now_us + (hops_us or (self.settings.hop_us if self._is_cheap() else self.settings.hop_metered_us))
            for hop in self.hops:
                self._wish(hop, now_us, wishes)
        for service in self.services.all:
            if now_us >= service.next_us and silent:
                service.next_us = now_us + self.settings.service_again_most_us
            elif now_us >= service.next_us:
                target = service.next(now_us)
                if service.is_settled and not self._is_cheap():
                    service.next_us = now_us + self.settings.service_again_most_us
                if not self._wish(target, now_us, wishes):
                    self._save_for(service, SIZE_BYTES[target.kind], now_us)
        if now_us >= self.sizes.next_us:
            self._ask_big(now_us, wishes, silent=silent)
        return wishes

    def next_us(self, pace_us: int) -> int:
        """When something is due next."""
        next_us = max(self.asked_us + self._pace_us(pace_us), self._paid_us)
        if self.hops:
            next_us = min(next_us, max(self._hop_us, self._paid_us))
        for service in self.services.all:
            next_us = min(next_us, service.next_us)
        return min(next_us, self.sizes.next_us)

    def culprit(self, since_us: int) -> Layer:
        """The nearest hop that stopped answering; what never answered says nothing."""
        culprit: Layer = "far"
        names: tuple[tuple[str, Layer], ...] = (("edge", "edge"), ("gateway", "first_hop"))
        for kind, layer in names:
            known = [hop for hop in self.hops if hop.target.kind == kind and hop.answered_us]
            if any(hop.answered_us >= since_us for hop in known):
                break
            if known:
                culprit = layer
        return culprit

    def _pace_us(self, pace_us: int) -> int:
        return self.settings.burst_us if self._verify else pace_us

    def _is_cheap(self) -> bool:
        return self.active or not self.terms.metered

    def _ask_voter(self, turns: Turns, calm: bool, now_us: int, wishes: list[ProbeWish]) -> None:
        """Ask whose turn it is. One that is too dear now lets the cheapest go first, once: then it is saved for."""
        saved_for, self._saved_for = self._saved_for, None
        voter = saved_for if saved_for in turns.live() else turns.next(calm=calm)
        if voter is None:
            self._paid_us = now_us + SECOND_US
            return
        purse, size_bytes = self._budgets[self.active], SIZE_BYTES[voter.kind]
        if not purse.can(size_bytes, now_us) and voter is not saved_for:
            self._saved_for = voter if purse.holds(size_bytes) else None
            voter = min(turns.live() or turns.voters, key=lambda each: SIZE_BYTES[each.kind])
        if self._wish(voter, now_us, wishes):
            self.asked_us = now_us
            self._verify = max(0, self._verify - 1)
        else:
            self._saved_for = self._saved_for or saved_for
            self._paid_us = now_us + purse.wait_us(SIZE_BYTES[voter.kind])

    def _may_be_big(self) -> bool:
        return not self._budgets[self.active].is_low

    def _ask_big(self, now_us: int, wishes: list[ProbeWish], *, silent: bool) -> None:
        """A large packet, while there is money to spare; nobody asks for one on a line that is known to be silent."""
        if silent or not self._may_be_big():
            self.sizes.wait(now_us + self.settings.big_busy_us)
        else:
            self._wish(self.sizes.next(now_us, cheap=self._is_cheap()), now_us, wishes)

    def _save_for(self, service: Service, size_bytes: int, now_us: int) -> None:
        """It is asked when the purse can pay. Where it alone makes a waiting line useless, nothing else spends before that."""
        saved_us = now_us + self._budgets[self.active].wait_us(size_bytes)
        service.next_us = max(saved_us, now_us + SECOND_US)
        if service.is_settled and not self._is_cheap():
            after_us = service.next_us + SECOND_US
            self._paid_us, self._hop_us = max(self._paid_us, after_us), max(self._hop_us, after_us)
            for other in self.services.all:
                if not other.is_settled:
                    other.next_us = max(other.next_us, after_us)

    def _wish(self, asked: Asked, now_us: int, wishes: list[ProbeWish]) -> bool:
        size_bytes = SIZE_BYTES[asked.kind]
        if not self._budgets[self.active].take(size_bytes, now_us):
            self.broke_us = now_us
            return False
        wishes.append(ProbeWish(self.terms.name, asked.target, asked.kind, size_bytes))
        return True
