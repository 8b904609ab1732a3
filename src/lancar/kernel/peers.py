"""The nodes above, and how far each of them was read: what a round of sync remembers until the next."""

from typing import TYPE_CHECKING

import msgspec

from lancar.kernel import tables as t

if TYPE_CHECKING:
    from lancar.kernel.node import Node


class Peer(msgspec.Struct):
    """A node above, and how far this one has read it."""

    scopes: str = ""
    entries_rx: int = 0
    entries_mark: str = ""
    rows_rx: int = 0
    rows_mark: str = ""
    keys_sent_rx: int = 0
    keys_seen_rx: int = 0
    skew_ms: int = 0
    last_ms: int = 0


def meet(node: "Node", tenant: str, peer: str) -> None:
    """From now on there is somebody above this node, whether or not it was ever reached."""
    with node.store.read() as tx:
        known = bool(tx.rows(t.PEER, {"tenant": tenant, "peer": peer}))
    if not known:
        write_peer(node, tenant, peer, Peer())


def read_peer(node: "Node", tenant: str, peer: str) -> Peer:
    """What this node remembers of a peer."""
    with node.store.read() as tx:
        found = tx.rows(t.PEER, {"tenant": tenant, "peer": peer})
    return Peer(*found[0]) if found else Peer()


def write_peer(node: "Node", tenant: str, peer: str, known: Peer) -> None:
    """Remember it."""
    with node.working() as working:
        working(tenant).put(t.PEERS, (tenant, peer, *msgspec.structs.astuple(known)))
