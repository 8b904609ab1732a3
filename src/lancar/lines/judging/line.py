"""Judges one line from what its probes met. Promises a verdict that the same probes always give again."""

from collections.abc import Sequence

from lancar.lines.judging.asking import Asking
from lancar.lines.judging.evidence import Probe, Ring
from lancar.lines.judging.flight import Flight
from lancar.lines.judging.losses import Losses
from lancar.lines.judging.patience import Memory, Patience
from lancar.lines.judging.settings import SECOND_US, Settings
from lancar.lines.judging.suspicion import Passive, Suspicion
from lancar.lines.judging.targets import VOTERS, Asked, Turns, stand_ins
from lancar.lines.judging.terms import Evidence, Layer, LineTerms, ProbeKind, ProbeWish, State, Target, Verdict

FEW_PROBES = 10
GLANCE_PROBES, HINT_PROBES = 3, 12


class LineJudge:
    """What is believed of one line. It wishes probes and is told what became of them; it sends nothing itself.

    The loop of the guard: read every socket first (`answered`, `refused`), then `due(now)`, send each wish and say
    `sent`; sleep until `next_us()` at the latest. `verdict(now)` is cheap and may be asked at any time.
    """

    def __init__(
        self,
        terms: LineTerms,
        targets: Sequence[Target],
        now_us: int,
        *,
        settings: Settings | None = None,
        memory: Memory | None = None,
    ) -> None:
        self.terms = terms
        self.settings = settings or Settings()
        self.asked = [Asked(index, target, self.settings) for index, target in enumerate(targets)]
        self._by_name = {each.target.name: each for each in self.asked}
        self._stand_ins = stand_ins(self.asked)
        self._asking = Asking(terms, self.settings, self.asked, now_us)
        self.pay, self.owe = self._asking.pay, self._asking.owe  # for what the guard sends beside the probes
        self.patience = Patience(terms.kind, self.settings.patience_us(terms.kind), memory.fades if memory else None)
        self.losses = Losses(self.settings, memory.loss if memory else 0.0)
        self.speaks_icmp = memory.speaks_icmp if memory else False
        for name, srtt_us in (memory.srtt_us if memory else {}).items():
            if name in self._by_name:
                self._by_name[name].trip.start_at(srtt_us)
        self.suspicion = Suspicion(self.settings)
        self.passive = Passive(self.settings)
        self._ring = Ring()
        self._flight = Flight(self.settings.forgiven_us)
        self._has_carrier = True
        self._silent = False
        """Whether the sequential test said dead, and nothing has proved otherwise yet."""
        self._down_since_us = self._proof_until_us = self._proof_us = self._counted_us = 0
        self._streak: set[int] = set()
        self._answers = 0
        """In a row, while the line starts or comes back."""
        self._seen_us = now_us
        self._started = False
        self._layer: Layer = ""
        self._state: State = "unknown"
        self._since_us = now_us

    # -- what the world tells

    def sent(self, seq: int, target: str, kind: ProbeKind, now_us: int) -> None:
        """A probe left. `seq` is a whole number that no probe of this line had before."""
        asked = self._by_name[target]
        assert kind == asked.kind, f"{target} is not asked by {kind}"
        counts = self._votes(asked) and now_us - self._counted_us >= self.settings.look_us
        if counts:
            self._counted_us = now_us
        probe = Probe(seq, asked, now_us, counts)
        asked.sent += 1
        if self._votes(asked):
            self.losses.sent(probe)
        self._flight.launch(probe)
        self._ring.keep(probe)

    def answered(self, seq: int, target: str, now_us: int) -> None:
        """It was answered as it should be; late answers count too. Unknown numbers and wrong targets are passed over."""
        probe = self._flight.land(seq, target)
        if probe is None:
            return
        probe.rtt_us = now_us - probe.sent_us
        was_missed = probe.outcome == "missed"
        if was_missed and self.suspicion.is_open and self._votes(probe.asked):
            self.suspicion.taken_back(self.losses.usual)
        probe.outcome = "late" if was_missed or probe.rtt_us > probe.asked.trip.late_us else "answered"
        probe.asked.took(probe.sent_us, probe.rtt_us)
        if self._votes(probe.asked):
            self._vote_answered(probe, now_us, was_missed=was_missed)
        if probe.asked.kind != "icmp":
            self._asking.served(probe.asked, probe.sent_us)
        self._conclude(now_us)

    def refused(self, seq: int, target: str, now_us: int, *, detail: str = "") -> None:
        """It was answered wrongly or could not be sent. `detail`: unreachable · portal · servfail · reset · unsent."""
        probe = self._flight.land(seq, target)
        if probe is None or probe.outcome == "missed":
            return
        probe.rtt_us = now_us - probe.sent_us
        if probe.asked.kind == "icmp":
            self._miss(probe, "refused")
        else:
            probe.outcome = "refused"
            probe.asked.missed(probe.sent_us)
            self._asking.refused(probe.asked, probe.sent_us, detail, now_us)
        self._conclude(now_us)

    def carrier(self, up: bool, now_us: int) -> None:
        """The link came or went, as netlink tells it."""
        if up == self._has_carrier:
            return
        self._has_carrier = up
        self._flight.void()
        self._proof_until_us = now_us + self.settings.proof_us
        self.suspicion.close()
        self.losses.forget()
        self._silent = False
        self._started = False
        self._streak.clear()
        self._answers = 0
        self._conclude(now_us)

    def traffic(self, sent: int, received: int, now_us: int) -> None:
        """The counters of the shop's own packets over this line, ever growing, probes not counted in. As often as is cheap."""
        packets = self.passive.count(sent, received, now_us)
        if not self._asking.active or self._silent or not self._has_carrier:
            return
        live = self._turns().live()
        if self._asking.ride(packets, now_us) and live and self.passive.is_mute(now_us, live[0].trip.srtt_us):
            self.passive.told_us = now_us
            self._asking.rode()
            self._asking.look_at_hops(now_us)
            # the line was alive when the newest answered probe was sent
            self.suspicion.suspect(max(self.passive.mute_us, self._proof_us))

    def overslept(self, now_us: int) -> None:
        """The guard's own loop woke more than 50 ms late: what seems lost since then proves nothing."""
        self.suspicion.forget(now_us)
        self._flight.wait_until(now_us + self.settings.grace_us)

    def excuse(self) -> None:
        """Somebody else knows why it was silent: nothing that was sent until now proves anything against it."""
        self.suspicion.close()
        self.losses.heavy.forget()
        self._flight.void()
        for each in self._turns().voters:
            each.misses = each.lone = 0

    def use(self, active: bool, now_us: int) -> None:
        """Whether traffic takes this line now: an active line is looked at each second, a metered standby each 30 s."""
        self._asking.use(active, now_us)

    def verify(self, now_us: int) -> None:
        """Somebody needs to know now: five probes in 0.1 s, and the services if they were not asked within a minute."""
        self._asking.verify(now_us)

    def glance(self, now_us: int) -> None:
        """One packet of the shop's own is owed for long: a few probes, if the shop's packets allow for them."""
        if self._asking.active and not self._silent and self._asking.ride(0, now_us):
            self._asking.glance(GLANCE_PROBES, now_us)

    def hint(self, layer: str, now_us: int) -> None:
        """Somebody else saw trouble: `dns` (the shop's forwarder), `payment`, `portal`, `far`. It is looked at, not believed."""
        if layer == "far":
            self._asking.verify(now_us, HINT_PROBES)
        else:
            self._asking.look_at_services(now_us, "canary" if layer == "portal" else layer)

    def learn_edge(self, address: str, now_us: int) -> None:
        """The provider's own edge is found: from now on it is asked with the hops. A new one takes the old one's place."""
        asked = Asked(len(self.asked), Target(name="edge", address=address, kind="edge"), self.settings)
        self.asked.append(asked)
        self._by_name["edge"] = asked
        self._asking.learn_hop(asked, now_us)

    def learn_gateway(self, address: str, now_us: int) -> None:
        """The first hop is this one now: a modem that was plugged in late, or dialled and got another. "" says nothing."""
        known = self._by_name.get("gateway")
        if not address or (known is not None and known.target.address == address):
            return
        index = known.index if known is not None else len(self.asked)
        asked = self._by_name["gateway"] = Asked(index, Target(name="gateway", address=address, kind="gateway"), self.settings)
        self.asked[index : index + 1] = [asked]
        self._asking.learn_hop(asked, now_us)

    def knows_edge(self) -> bool:
        """Whether an edge is asked that answers, or that was not asked often yet."""
        edge = self._by_name.get("edge")
        return edge is not None and edge.misses < self.settings.dead_target

    # -- what is to be done

    def due(self, now_us: int) -> list[ProbeWish]:
        """What should be sent now. Never more than the line's budget allows."""
        for probe in self._flight.overdue(now_us):
            self._miss(probe, "missed")
        self._conclude(now_us)
        self._seen_us = now_us
        if not self._has_carrier:
            return []
        hops_us = self.losses.hops_us(now_us)
        if self.suspicion.is_open and not self._silent:
            hops_us = hops_us or self.settings.hop_burst_us
        elif hops_us:
            self._asking.look_at_hops(now_us + hops_us)
        return self._asking.due(now_us, self._pace_us(now_us), self._turns(), hops_us=hops_us, silent=self._silent)

    def next_us(self) -> int:
        """When `due` must be called again at the latest."""
        next_us = self._asking.next_us(self._pace_us(self._seen_us)) if self._has_carrier else self._seen_us + SECOND_US
        next_us = min(next_us, self._flight.next_us())
        patient_us = self.suspicion.since_us + self.patience.us
        if self.suspicion.clear and patient_us > self._seen_us:
            next_us = min(next_us, patient_us)
        return max(next_us, self._seen_us + 1)

    def verdict(self, now_us: int) -> Verdict:
        """What is believed of the line now."""
        state, layer, why = self._conclude(now_us)
        trips = [each.trip for each in self._turns().live() if each.trip.srtt_us]
        return Verdict(
            line=self.terms.name,
            state=state,
            since_us=self._since_us,
            layer=layer,
            why=why,
            suspect=self._is_suspect(),
            proof_us=self._proof_us,
            served_us=self._asking.services.served_us(now_us),
            loss_permille=int(1_000 * self.losses.recent),
            rtt_us=int(min((trip.srtt_us for trip in trips), default=0)),
            jitter_us=int(min((trip.jitter_us for trip in trips), default=0)),
        )

    @property
    def spent_bytes(self) -> int:
        """What probing this line cost so far."""
        return self._asking.spent_bytes

    @property
    def broke_us(self) -> int:
        """When something was last due that this line's budget could not pay; 0 if never."""
        return self._asking.broke_us

    def is_calm(self, now_us: int) -> bool:
        """Whether nothing is being looked into: only base probes go out."""
        return self._pace_us(now_us) >= self.settings.base_us and not (self._flight.out or self._silent or self.losses.busy)

    def evidence(self, now_us: int) -> Evidence:
        """What the verdict rests on: the last minutes of probes and the numbers of the reason."""
        facts = (
            self.suspicion.facts(now_us)
            | (self.losses.facts() | self._asking.sizes.facts())
            | {
                "patience_ms": self.patience.us // 1_000,
                "targets_excluded": sum(each.excluded for each in self.asked),
                "spent_bytes": self.spent_bytes,
            }
        )
        return self._ring.evidence(self.verdict(now_us), self.asked, facts, now_us)

    def memory(self) -> Memory:
        """What the next run of the guard should begin with."""
        srtt_us = {each.target.name: int(each.trip.srtt_us) for each in self.asked}
        return Memory(fades=self.patience.remembered(), loss=self.losses.usual, srtt_us=srtt_us, speaks_icmp=self.speaks_icmp)

    # -- how it is judged

    def _turns(self) -> Turns:
        return self._asking.voters if self.speaks_icmp else self._asking.filtered

    def _votes(self, asked: Asked) -> bool:
        return asked.target.kind in VOTERS or (not self.speaks_icmp and asked.target.kind in self._stand_ins)

    def _pace_us(self, now_us: int) -> int:
        """How long to wait between two voters."""
        settings = self.settings
        if self._silent:
            looked_at_us = settings.down_us if self._asking.active or not self.terms.metered else settings.metered_us
            return settings.look_us if self._answers else looked_at_us
        if self.suspicion.is_open:
            return settings.slow_burst_us if self.suspicion.misses > FEW_PROBES else settings.burst_us
        looks_us = self.losses.pace_us(now_us)
        if not looks_us and (not self._started or now_us < self._proof_until_us):
            return settings.look_us
        return looks_us or self._asking.base_us()

    def _miss(self, probe: Probe, outcome: str) -> None:
        """Nothing came in time. Whether that says something depends on who was asked and when."""
        probe.outcome = outcome
        asked = probe.asked
        was_live = not asked.misses and not asked.excluded
        before_us = asked.missed_last_us if asked.misses else 0
        asked.missed(probe.sent_us)
        if asked.kind != "icmp":
            self._asking.missed_service(asked, probe.sent_us, self.losses.now(), probe.deadline_us)
        if not self._votes(asked):
            return
        turns = self._turns()
        if turns.is_dead(asked, before_us):
            # where the others lose much, too, one that answered before is not dead
            asked.excluded = not (asked.answered and self.losses.heavy.lossy_without(asked.index, self.losses.usual))
        self._answers = 0
        self._streak.clear()
        if asked.excluded or self._silent:
            return
        if was_live and not self.suspicion.is_open:
            self.suspicion.suspect(probe.sent_us)
            self._asking.look_at_hops(probe.deadline_us)
        if self.suspicion.is_open and probe.sent_us >= self.suspicion.since_us:
            self.suspicion.missed(asked.index, self.losses.usual)
        self.losses.settle(probe.deadline_us, len(turns.live()))
        if self._started:
            self.losses.weigh(probe.deadline_us)

    def _vote_answered(self, probe: Probe, now_us: int, *, was_missed: bool) -> None:
        """A voter answered: the line was alive when its probe was sent."""
        self._proof_us = max(self._proof_us, probe.sent_us)
        self.speaks_icmp = self.speaks_icmp or probe.asked.kind == "icmp"
        turns = self._turns()
        turns.answered(probe.sent_us)
        if self.suspicion.is_open and not self._silent and probe.sent_us >= self.suspicion.since_us:
            self._survived(probe.sent_us)
        if not self._started or self._silent:
            self._came_back(probe, now_us)
            return
        if was_missed:
            self.losses.brownout.taken_back(probe.weight, probe.asked.index)
        self.losses.settle(now_us, len(turns.live()))
        self.losses.weigh(now_us)

    def _survived(self, sent_us: int) -> None:
        """A suspicion ended by an answer. If it was a silence, and no single loss, patience learns from it."""
        lasted_us = sent_us - self.suspicion.since_us
        if self.suspicion.misses > 1 and lasted_us < self.settings.fade_most_us:
            self.patience.survived(lasted_us)
        self.suspicion.close()

    def _came_back(self, probe: Probe, now_us: int) -> None:
        """A line that starts, or was dead, answered. Three answers in a row from two targets make it alive."""
        if self._silent and probe.sent_us < self._down_since_us:
            return
        self._answers += 1
        self._streak.add(probe.asked.index)
        voters = len(self._turns().live())
        if self._answers < self.settings.return_answers or len(self._streak) < min(2, voters):
            return
        if self._silent:
            silent_us = probe.sent_us - self.suspicion.since_us
            if silent_us < self.settings.fade_most_us:
                self.patience.survived(silent_us)
            self._proof_until_us = now_us + self.settings.proof_us
        self._silent = False
        self._started = True
        self._answers = 0
        self._streak.clear()
        self.suspicion.close()
        self.losses.forget()
        self._asking.forget(now_us)

    def _is_suspect(self) -> bool:
        return (
            (self.suspicion.is_open and not self._silent and self.suspicion.misses >= self.settings.alert_misses)
            or self.losses.suspect()
            or self._asking.in_doubt(self._proof_us)
        )

    def _conclude(self, now_us: int) -> tuple[State, Layer, str]:
        """State, layer and reason now; remembers since when."""
        voters = len(self._turns().live())
        if self._has_carrier and not self._silent and self.suspicion.is_dead(now_us, self.patience.us, voters):
            self._silent = True
            self._started = True
            self._down_since_us = now_us
            self._layer = self._asking.culprit(self.suspicion.since_us)
            self.losses.forget()
        state, layer, why = self._reason(now_us)
        if state != self._state:
            self._state, self._since_us = state, now_us
        return state, layer, why

    def _reason(self, now_us: int) -> tuple[State, Layer, str]:
        if not self._has_carrier:
            return "down", "carrier", "no_carrier"
        if self._silent:
            return "down", self._layer, "returning" if self._answers else "silent"
        stale_us = 3 * self._asking.base_us() + SECOND_US
        is_stale = now_us - self._proof_us > stale_us and not self.suspicion.is_open
        if is_stale or not self._started:
            return "unknown", "", "stale" if self._started else "starting"
        served = self._asking.conclusion(self._proof_us)
        if self.losses.degraded and served[0] != "down":
            why = "late" if self.losses.brownout.mostly_late() else "loss"
            return "degraded", self.losses.place(self._ring, self._asking.hops, now_us), why
        return served
