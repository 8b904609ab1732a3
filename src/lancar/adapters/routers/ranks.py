"""Which numbers make a router prefer a line: small ones first, as distances, metrics and member ranks are on every brand."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from lancar.lines.ports import RouterFailed

T = TypeVar("T")


def preferring(ranks: Mapping[str, int], line: str, *, most: int) -> dict[str, int]:
    """The ranks with `line` alone in front and the others in their order behind it, changing as few as possible.

    `line` comes first: written one by one in this order, nothing goes by a third line in between. Lines that shared a rank
    go on sharing one. Raises RouterFailed `router.no_line`, or `router.out_of_range` when there
    are not enough numbers up to `most`.
    """
    if line not in ranks:
        raise RouterFailed("router.no_line", line, certain=True)
    first = min(ranks.values())
    others = {name: rank for name, rank in ranks.items() if name != line}
    if ranks[line] == first and all(rank > first for rank in others.values()):
        return {line: first, **others}
    made = _behind(others, first)
    if any(rank > most for rank in made.values()):
        first = 1
        made = {name: 2 + sorted(set(others.values())).index(rank) for name, rank in others.items()}
    if any(rank > most for rank in made.values()):
        raise RouterFailed("router.out_of_range", f"more than {most} ranks", certain=True)
    return {line: first, **made}


def _behind(others: Mapping[str, int], first: int) -> dict[str, int]:
    """Each rank kept where it may be, moved up where it would meet the one before it."""
    moved: dict[int, int] = {}
    last = first
    for rank in sorted(set(others.values())):
        last = max(rank, last + 1)
        moved[rank] = last
    return {name: moved[rank] for name, rank in others.items()}


def only(routes: Sequence[T], at: str) -> T:
    """The one default route by an interface. Raises RouterFailed `router.no_line`, or `router.unsupported` for several."""
    if len(routes) == 1:
        return routes[0]
    what = f"{len(routes)} default routes" if routes else "no default route"
    raise RouterFailed("router.unsupported" if routes else "router.no_line", f"{what} by {at}", certain=True)


def places(ranks: Mapping[str, int]) -> dict[str, int]:
    """1 for the preferred line, 2 for the next; equal numbers share a place."""
    order = sorted(set(ranks.values()))
    return {name: 1 + order.index(rank) for name, rank in ranks.items()}


def dealt(weights: Mapping[str, int], slots: int) -> list[str]:
    """So many slots dealt to the lines by their weights, largest remainders first, each line's slots side by side.

    Raises RouterFailed `router.no_share` when no line weighs anything, `router.out_of_range` when a line with weight
    would get no slot.
    """
    wanted = {name: weight for name, weight in sorted(weights.items()) if weight > 0}
    total = sum(wanted.values())
    if not total:
        raise RouterFailed("router.no_share", "no line weighs anything", certain=True)
    parts = {name: weight * slots // total for name, weight in wanted.items()}
    by_remainder = sorted(wanted, key=lambda name: (-(wanted[name] * slots % total), name))
    for name in by_remainder[: slots - sum(parts.values())]:
        parts[name] += 1
    if any(part == 0 for part in parts.values()):
        raise RouterFailed("router.out_of_range", f"{slots} slots are too few for these weights", certain=True)
    return [name for name, part in parts.items() for _ in range(part)]


def known(weights: Mapping[str, int], lines: Sequence[str]) -> dict[str, int]:
    """A weight for every line, 0 where none was named. Raises RouterFailed `router.no_line`."""
    for name in weights:
        if name not in lines:
            raise RouterFailed("router.no_line", name, certain=True)
    return {name: weights.get(name, 0) for name in lines}
