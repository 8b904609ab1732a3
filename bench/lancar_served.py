"""A real node of Lancar under measurement: founded with real devices, people and goods, then served as `lancar shop` serves it.

`python -m bench.lancar_served ROLE FOLDER [STORE]` serves what stands in FOLDER and prints its port; `founded` puts it there.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from bench import workload
from bench.servers import Running, running

TENANT = workload.TENANT
PERSON = "Sri"


@dataclass(frozen=True)
class Founded:
    """What must be known to use a founded node: its branch, and what the owner's device and two shop nodes show."""

    branch: str
    owner_token: str
    nodes: tuple[tuple[str, str], ...]
    """(device, token) of each shop node."""
    till_token: str
    """What a till of the branch shows."""


def founded(folder: Path, role: str, *, store: str = "", good_count: int = 1000, shift: bool = False) -> Founded:
    """Found the tenant at a node by real commands: owner, devices, goods; with `shift`, a till that is open."""
    from lancar.identity import commands as identity  # noqa: PLC0415 - the peers' environments import bench without Lancar
    from lancar.identity.facts import BranchDescribed, DeviceInvited  # noqa: PLC0415 - as above
    from lancar.kernel.node import Wish  # noqa: PLC0415 - as above
    from lancar.till.commands import OpenShift  # noqa: PLC0415 - as above
    from lancar.values.digests import code_digest, token_digest  # noqa: PLC0415 - as above

    node = _open(folder, role, store)

    def do(*wished: Any) -> list[Any]:
        answers = node.do_many([Wish(TENANT, command, trusted=True) for command in wished])
        for answer in answers:
            if isinstance(answer, Exception):
                raise answer
        return [fact for answer in answers for fact in answer.facts]

    def pair(code: str) -> str:
        token = f"{TENANT}~{secrets.token_urlsafe(24)}"
        do(identity.PairDevice(code=code, token_hash=token_digest(token)))
        return token

    code = node.vault.random_code(12)
    facts = do(identity.FoundTenant(name="Bench", branch_name="Bandung", owner_name=PERSON, code_hash=code_digest(code)))
    branch = next(fact.branch for fact in facts if isinstance(fact, BranchDescribed))
    owner_token = pair(code)
    devices = []
    for kind, name, place in (("node", "Satu", ""), ("node", "Dua", ""), ("till", "Kasir", branch)):
        code = node.vault.random_code(12)
        invited = do(identity.InviteDevice(kind=kind, name=name, branch=place, code_hash=code_digest(code)))
        device = next(fact.device for fact in invited if isinstance(fact, DeviceInvited))
        devices.append((device, pair(code)))
    shelf = iter(workload.goods(good_count))
    while batch := list(islice(shelf, 500)):
        do(*map(_add, batch))
    if shift:
        do(OpenShift(branch=branch, till="K1"))
    node.store.close()
    return Founded(branch, owner_token, tuple(devices[:2]), devices[2][1])


def _add(good: dict[str, Any]) -> Any:
    from lancar.catalog.commands import AddGood  # noqa: PLC0415 - the peers' environments import bench without Lancar

    return AddGood(
        name=f"{good['name']} {good['id']}",
        sku=good["id"],
        by_weight=good["weighed"],
        price=good["price"],
        cost_milli=good["cost"] * 1000,
        barcodes=(good["barcode"],),
    )


def _config(folder: Path, store: str) -> Any:
    from lancar.nodes.config import read_config  # noqa: PLC0415 - the peers' environments import bench without Lancar

    return read_config(data=folder, given={"port": 0, "store": store or None, "name": "bench"}, environ={})


def _open(folder: Path, role: str, store: str) -> Any:
    from lancar.nodes.opening import open_node  # noqa: PLC0415 - the peers' environments import bench without Lancar

    return open_node(_config(folder, store), role)


def command_line(role: str, folder: Path, store: str = "") -> list[str]:
    """The command that serves this folder."""
    return [sys.executable, "-m", "bench.lancar_served", role, str(folder), store]


@contextmanager
def serving(role: str, folder: Path, store: str = "") -> Iterator[Running]:
    """The node as a process of its own."""
    with running(command_line(role, folder, store), folder.with_suffix(".log")) as server:
        yield server


def main(role: str, folder: Path, store: str) -> None:
    """Serve until told to stop."""
    from lancar.nodes.lock import Lock  # noqa: PLC0415 - the peers' environments import bench without Lancar
    from lancar.nodes.serving import Served, serve  # noqa: PLC0415 - as above

    config = _config(folder, store)
    served = Served(_open(folder, role, store), config, Lock(folder))

    async def ready() -> None:
        await asyncio.sleep(0)
        sys.stdout.write(json.dumps({"port": served.port}) + "\n")
        sys.stdout.flush()

    serve([served], ready)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
