"""A queue for each class before a thin line, so that a payment never waits behind a film: HTB, told by rtnetlink.

Written after linux/pkt_sched.h. The line is filled to 95 % by us, so that the queue builds up here, where it has an order,
and not in a modem, where it has none. What a class does not use, the others may. Towards the shop it is the same: what comes
too fast by a line waits here, and its sender slows down before the provider's queue fills.
"""

import contextlib
import errno
import socket
import struct

from lancar.adapters.routers.linux import netlink as nl
from lancar.adapters.routers.linux.plan import CLASS_NUMBER, ClassPlan, LinePlan, RouterPlan, down_queue
from lancar.lines.judging.terms import CLASSES, TrafficClass

NEW_QDISC, DEL_QDISC, NEW_CLASS = 36, 37, 40
MESSAGE = struct.Struct("=BxxxiIII")
KIND, OPTIONS = 1, 2
HTB_PARAMETERS, HTB_START = 1, 2
RATE, PARAMETERS = struct.Struct("=BBHhHI"), struct.Struct("=IIIII")
ETHERNET, VERSION, RATE_TO_QUANTUM = 1, 3, 10
ROOT, HANDLE, ALL, LEAF = 0xFFFF_FFFF, 0x1_0000, 0x1_0001, 0x10
FILLED_PERMILLE = 950
USUAL_PERMILLE: dict[TrafficClass, int] = {"payments": 400, "chat": 200, "meeting": 200, "bulk": 100}
"""What a class keeps when nobody said."""
BURST_BYTES, QUANTUM_BYTES, TICK_NS = 3_200, 1_600, 64


def filled_kbps(kbps: int) -> int:
    """How much of what fits through a line is used."""
    return max(8, kbps * FILLED_PERMILLE // 1_000)


def shares_kbps(plan: RouterPlan, kbps: int) -> dict[TrafficClass, int]:
    """What each class keeps on a line of this rate; all together never more than fits through it."""
    whole_kbps = filled_kbps(kbps)
    wanted = {
        name: plan.classes.get(name, ClassPlan()).minimum_kbps or whole_kbps * USUAL_PERMILLE[name] // 1_000 for name in CLASSES
    }
    total_kbps = max(whole_kbps, sum(wanted.values()))
    return {name: max(1, kbps * whole_kbps // total_kbps) for name, kbps in wanted.items()}


class Shaping:
    """The queues before the lines."""

    def __init__(self) -> None:
        self._kernel = nl.Netlink(nl.ROUTE)

    def set(self, plan: RouterPlan, line: LinePlan, index: int) -> None:
        """Put the queues before an interface, anew. Raises NetlinkFailed."""
        self._begin(index, CLASS_NUMBER["bulk"] + 1)
        self._share(plan, line.up_kbps, index, ALL & 0xFFFF)

    def set_down(self, plan: RouterPlan, index: int) -> None:
        """Put the queues of all lines before an interface towards the shop, anew. Raises NetlinkFailed.

        What comes from this machine or another corner of the shop is in none of them and never waits.
        """
        self._begin(index, 0)
        for line in plan.lines:
            if line.down_kbps:
                self._share(plan, line.down_kbps, index, down_queue(line, 0))

    def _begin(self, index: int, rest: int) -> None:
        self.clear(index)
        start = nl.attribute(HTB_START, struct.pack("=IIIII", VERSION, RATE_TO_QUANTUM, rest, 0, 0))
        self._tell(NEW_QDISC, index, HANDLE, ROOT, start)

    def _share(self, plan: RouterPlan, kbps: int, index: int, minor: int) -> None:
        """One line's rate at `minor`, its classes in the numbers that follow."""
        whole_kbps = filled_kbps(kbps)
        self._tell(NEW_CLASS, index, HANDLE | minor, HANDLE, _parameters(whole_kbps, whole_kbps, 0))
        for name, kept_kbps in shares_kbps(plan, kbps).items():
            number = CLASS_NUMBER[name]
            queue = HANDLE | (minor + number)
            self._tell(NEW_CLASS, index, queue, HANDLE | minor, _parameters(kept_kbps, whole_kbps, number - 1))
            with contextlib.suppress(nl.NetlinkFailed):  # where the kernel lacks it, its plain queue stays
                self._tell(NEW_QDISC, index, (LEAF + minor + number - 1) << 16, queue, b"", kind=b"fq_codel\0")

    def clear(self, index: int) -> None:
        """Take the queues away; the kernel's usual one comes back."""
        head = MESSAGE.pack(socket.AF_UNSPEC, index, HANDLE, ROOT, 0)
        try:
            self._kernel.ask(DEL_QDISC, 0, head)
        except nl.NetlinkFailed as why:
            if why.errno not in {errno.ENOENT, errno.EINVAL, errno.ENODEV}:
                raise

    def _tell(self, what: int, index: int, handle: int, parent: int, options: bytes, *, kind: bytes = b"htb\0") -> None:
        head = MESSAGE.pack(socket.AF_UNSPEC, index, handle, parent, 0)
        body = nl.attribute(KIND, kind) + (nl.attribute(OPTIONS, options) if options else b"")
        self._kernel.ask(what, nl.CREATE | nl.EXCLUSIVE, head + body)

    def close(self) -> None:
        """Let the socket go."""
        self._kernel.close()


def _parameters(rate_kbps: int, most_kbps: int, priority: int) -> bytes:
    said = b"".join(RATE.pack(0, ETHERNET, 0, 0, 0, kbps * 125) for kbps in (rate_kbps, most_kbps))
    said += PARAMETERS.pack(_ticks(rate_kbps), _ticks(most_kbps), QUANTUM_BYTES, 0, priority)
    return nl.attribute(HTB_PARAMETERS, said)


def _ticks(kbps: int) -> int:
    """How long a burst takes at a rate, in the scheduler's ticks."""
    return BURST_BYTES * 8_000_000 // kbps // TICK_NS
