"""A wire that is slow to carry, or loses frames in bursts. Runs in a wire's namespace. No netem: many kernels have none.

`relay.py DELAY-MS JITTER-MS [BAD-MS GOOD-MS LOST-PERCENT]`: says `ready` once it carries. Bad and good times take turns, each
of a length drawn from an exponential distribution (Gilbert and Elliott's channel in time); it begins with a bad one.
"""

import contextlib
import heapq
import random
import select
import socket
import sys
import time

SIDES = ("shopside", "ispside")
ALL_FRAMES, OUTGOING, MOST_BYTES, MOST_WAITING = 0x0003, 4, 65_535, 10_000


def main(delay_ms: int, jitter_ms: int, bad_ms: int = 0, good_ms: int = 0, lost_percent: int = 0) -> None:
    """Carry for ever. Frames never overtake one another: a longer wait holds up those behind, as a queue does."""
    dice = random.Random()
    is_bad, until_s = False, 0.0 if bad_ms else float("inf")
    ends = [socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ALL_FRAMES)) for _ in SIDES]
    for end, side in zip(ends, SIDES, strict=True):
        end.bind((side, 0))
        end.setblocking(False)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    waiting: list[tuple[float, int, int, bytes]] = []
    number, last_s = 0, [0.0, 0.0]
    while True:
        now_s = time.monotonic()
        while waiting and waiting[0][0] <= now_s:
            _, _, to, frame = heapq.heappop(waiting)
            with contextlib.suppress(OSError):  # the cable is out, or the frame is too long: it is lost, as on a wire
                ends[to].send(frame)
        patience_s = max(0.0, waiting[0][0] - time.monotonic()) if waiting else None
        ready, _, _ = select.select(ends, [], [], patience_s)
        for end in ready:
            frame, place = end.recvfrom(MOST_BYTES)
            if place[2] == OUTGOING or len(waiting) >= MOST_WAITING:
                continue
            while until_s <= time.monotonic():
                is_bad = not is_bad
                until_s = (until_s or time.monotonic()) + dice.expovariate(1_000 / (bad_ms if is_bad else good_ms))
            if is_bad and dice.random() * 100 < lost_percent:
                continue
            to = 1 - ends.index(end)
            due_s = time.monotonic() + (delay_ms + dice.uniform(-jitter_ms, jitter_ms)) / 1_000
            last_s[to] = max(last_s[to], due_s)
            number += 1
            heapq.heappush(waiting, (last_s[to], number, to, frame))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
