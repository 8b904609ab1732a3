"""Shares the stores out to processes that ring up side by side, and adds up what they tell."""

import traceback
from collections.abc import Mapping, Sequence
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import cast

import msgspec

from lancar.nodes.replay.founding import Place
from lancar.nodes.replay.places import Folder, Measured, Slice
from lancar.nodes.replay.processes import SPAWN
from lancar.nodes.replay.shop import ShopTotals
from lancar.nodes.replay.wire import HttpWire
from lancar.nodes.replay.year import Standing, Tell, Year

TOLD_EVERY = 25
"""A worker speaks up after so many baskets."""


class WorkerFailed(Exception):  # noqa: N818 - it names what happened
    """A process that rang up baskets ended before its time; its own words follow."""


class Told(msgspec.Struct):
    """How far a worker is, and what it has measured since it spoke last."""

    standing: Standing
    measured: Measured
    totals: list[ShopTotals] | None = None
    """At the end: what its shops say."""


def shares(counts: Mapping[int, int], jobs: int) -> list[list[int]]:
    """The stores in as many heaps, about equal in baskets: the biggest store left goes onto the smallest heap."""
    heaps: list[list[int]] = [[] for _ in range(min(jobs, len(counts)))]
    weights = [0] * len(heaps)
    for store, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        lightest = weights.index(min(weights))
        heaps[lightest].append(store)
        weights[lightest] += count
    return heaps


def work(path: Path, wanted: Slice, places: dict[int, Place], url: str, line: Connection) -> None:
    """One worker: its stores, to the end. Ends by itself when nobody listens any more."""
    wire = HttpWire(url)
    folder = Folder(path, wanted)
    store = folder.hub_store()
    last = 0

    def tell(standing: Standing) -> None:
        nonlocal last
        if standing.baskets - last >= TOLD_EVERY:
            last = standing.baskets
            line.send(Told(standing, year.take_measured()))

    year = Year(folder, places, wire, store, tell)
    try:
        totals = year.run()
        wire.close()
        line.send(Told(year.standing, year.take_measured(), totals))
    except (KeyboardInterrupt, BrokenPipeError):
        pass  # whoever started this is gone or is going; the journals know how far it is
    except Exception:  # noqa: BLE001 - the parent says what happened, whatever it was
        line.send(traceback.format_exc())
    finally:
        store.close()


def ring_up(
    folder: Folder, places: Mapping[int, Place], heaps: Sequence[Sequence[int]], url: str, tell: Tell
) -> list[ShopTotals]:
    """All stores to the end, a process for each heap. Raises WorkerFailed."""
    lines: list[Connection] = []
    workers = []
    for heap in heaps:
        ours, theirs = SPAWN.Pipe()
        own = {store: places[store] for store in heap}
        workers.append(SPAWN.Process(target=work, args=(folder.path, folder.slice, own, url, theirs), daemon=True))
        workers[-1].start()
        theirs.close()
        lines.append(ours)
    standings = {line: Standing() for line in lines}
    totals: list[ShopTotals] = []
    try:
        while lines:
            for line in cast(list[Connection], wait(lines)):
                told = _heard(line)
                folder.measured.add(told.measured)
                standings[line] = told.standing
                if told.totals is not None:
                    totals += told.totals
                    lines.remove(line)
                tell(_together(list(standings.values())))
    finally:
        for line in standings:
            line.close()
        for worker in workers:
            worker.join()
    return totals


def _heard(line: Connection) -> Told:
    try:
        told = line.recv()
    except EOFError:
        raise WorkerFailed("it was killed; start again with the same command and it goes on") from None
    if isinstance(told, str):
        raise WorkerFailed(told)
    return cast(Told, told)


def _together(standings: Sequence[Standing]) -> Standing:
    latest = max(standings, key=lambda one: one.store_id)
    return Standing(
        baskets=sum(one.baskets for one in standings),
        unsent=sum(one.unsent for one in standings),
        offline=sum(one.offline for one in standings),
        store_id=latest.store_id,
    )
