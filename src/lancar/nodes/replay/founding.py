"""Founds the tenant on the hub, with real commands, and hands each shop node what it needs to open.

Every wish has a key, so founding that was interrupted is simply done again. A shop node gets its assortment from the
hub's journal through the same door as pulled entries (`take_entries`): its own branch, cashier and device, and the goods
it will sell, as if it had been made ready in the office. Pulling instead would bring all 71,000 goods to each of 457 nodes.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import msgspec

from lancar.catalog.commands import AddGood, PlaceCategory
from lancar.identity.commands import AddPerson, DefineRole, FoundTenant, InviteDevice, OpenBranch, PairDevice
from lancar.kernel import tables as t
from lancar.kernel.entry import thaw
from lancar.kernel.merge import take_entries
from lancar.kernel.messages import PulledEntry
from lancar.kernel.node import Done, Node, Wish
from lancar.kernel.store import Store
from lancar.kernel.sync import own_origins
from lancar.nodes.replay.acting import do_all
from lancar.nodes.replay.baskets import Good
from lancar.nodes.replay.mapping import branch_of
from lancar.nodes.replay.places import TENANT, Folder
from lancar.values.digests import code_digest, token_digest

A_COMMIT = 500
ROLE = "putar_ulang"
RIGHTS = {"sell": 1, "close_shift": 1, "change_price": 1, "discount": 1_000}
"""A cashier who may sell at the data's prices and give the data's discounts, whatever they are."""
Tell = Callable[[str, int, int], None]


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A store as a branch: its id, its cashier, and its node's device with the token it shows."""

    store_id: int
    branch: str
    person: str
    device: str
    token: str


def found(hub: Node, folder: Folder, goods: Iterable[Good], tell: Tell) -> dict[int, Place]:
    """The tenant, its branches with a cashier and a paired node each, and every good with its price."""
    first, *others = folder.slice.stores
    founder = FoundTenant(
        name="Putar ulang",
        branch_code=f"{first:05d}",
        branch_name=branch_of(first),
        owner_name="Pemilik",
        code_hash=code_digest(folder.code(0)),
    )
    facts = do_all(hub, [_keyed(founder, "tenant"), _keyed(DefineRole(role=ROLE, name="Putar ulang", rights=RIGHTS), "role")])
    branches = {first: facts[0].facts[1].branch}
    opened = [_keyed(OpenBranch(code=f"{store:05d}", name=branch_of(store)), f"branch/{store}") for store in others]
    branches |= {store: done.facts[0].branch for store, done in zip(others, _done(hub, opened), strict=True)}
    places = _staffed(hub, folder, branches)
    known = list(goods)
    groups = sorted({good.category for good in known})
    made = _done(hub, [_keyed(PlaceCategory(name=group), f"category/{group}") for group in groups])
    categories = {group: done.facts[0].category for group, done in zip(groups, made, strict=True)}
    shelf = iter(known)
    told = 0
    while batch := list(islice(shelf, A_COMMIT)):
        do_all(hub, [_keyed(_added(good, categories), f"good/{good.sku}") for good in batch])
        told += len(batch)
        tell("goods", told, len(known))
    return places


def _keyed(command: Any, key: str) -> Wish:
    return Wish(TENANT, command, trusted=True, key=key)


def _done(hub: Node, wishes: Sequence[Wish]) -> list[Done]:
    rest = iter(wishes)
    done: list[Done] = []
    while batch := list(islice(rest, A_COMMIT)):
        done.extend(do_all(hub, batch))
    return done


def _added(good: Good, categories: Mapping[str, str]) -> AddGood:
    return AddGood(
        name=good.name[:120],
        sku=good.sku,
        category=categories[good.category],
        track_stock=good.stocked,
        price=good.price_rp,
    )


def _staffed(hub: Node, folder: Folder, branches: Mapping[int, str]) -> dict[int, Place]:
    """A cashier and a paired shop node for each branch."""
    wishes = []
    for store, branch in branches.items():
        code = code_digest(folder.code(store))
        invite = InviteDevice(kind="node", name=branch_of(store), branch=branch, code_hash=code)
        pair = PairDevice(code=folder.code(store), token_hash=token_digest(folder.token(store)))
        wishes += [
            _keyed(AddPerson(name=f"Kasir {branch_of(store)}", role=ROLE, branch=branch), f"person/{store}"),
            _keyed(invite, f"device/{store}"),
            _keyed(pair, f"pair/{store}"),
        ]
    done = _done(hub, wishes)
    return {
        store: Place(
            store_id=store,
            branch=branch,
            person=done[3 * n].facts[0].person,
            device=done[3 * n + 1].facts[0].device,
            token=folder.token(store),
        )
        for n, (store, branch) in enumerate(branches.items())
    }


def is_stocked_up(shop: Node) -> bool:
    """Whether this node has written anything of its own, which it does only with a whole assortment."""
    return bool(own_origins(shop, TENANT))


def stock_up(shop: Node, hub_store: Store, place: Place, skus: Collection[str]) -> None:
    """Bring a shop node what the hub knows about its branch, its people, its device and its goods."""
    subjects = ["tenant", f"role/{ROLE}", f"branch/{place.branch}", f"person/{place.person}", f"device/{place.device}"]
    subjects += [f"good/{sku}" for sku in sorted(skus)]
    entries = _entries(hub_store, subjects)
    while batch := list(islice(entries, A_COMMIT)):
        take_entries(shop, TENANT, batch)


def _entries(hub_store: Store, subjects: Iterable[str]) -> Iterator[PulledEntry]:
    with hub_store.read() as tx:
        for subject in subjects:
            for text, _ in tx.rows(t.BY_SUBJECT, {"tenant": TENANT, "subject": subject}):
                entry = thaw(bytes(text))
                yield PulledEntry(entry.origin, entry.seq, bytes(text))
