"""PouchDB pushing sales to express-pouchdb and a new PouchDB pulling them: documents only, nothing folded.

Both stores are run, LevelDB (what PouchDB uses in Node) and memory (no disk at all); a row takes the better one.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from bench import workload
from bench.contender import Figures, Scale, UnavailableError
from bench.peers import install
from bench.servers import running

BATCH = 1000
SCRIPT = Path(__file__).with_name("pouch.js")


def leveldb(scale: Scale, folder: Path) -> Figures:
    """With LevelDB on both sides."""
    return _measure("leveldb", scale, folder)


def memory(scale: Scale, folder: Path) -> Figures:
    """With memory on both sides: faster than any store that survives."""
    return _measure("memory", scale, folder)


def _measure(adapter: str, scale: Scale, folder: Path) -> Figures:
    os.environ["PEERS_HOME"] = str(install.node_home())
    os.environ["NODE_ENV"] = "production"
    documents = folder / "sales.ndjson"
    with documents.open("w") as file:
        for sale in workload.sales(scale.sales):
            identity = sale.pop("id")
            file.write(json.dumps({"_id": identity, **sale}) + "\n")
    hub, shop = folder / "hub", folder / "node"
    hub.mkdir()
    shop.mkdir()
    with running(["node", str(SCRIPT), "serve", adapter, str(hub)], folder / "hub.log") as server:
        sync = [
            "node",
            str(SCRIPT),
            "sync",
            adapter,
            str(shop),
            str(server.port),
            str(documents),
            str(BATCH),
            str(server.pid),
        ]
        done = subprocess.run(sync, check=False, capture_output=True)
    if done.returncode:
        raise UnavailableError(f"PouchDB did not sync: {done.stderr.decode(errors='replace').strip()[-300:]}")
    figures: Figures = json.loads(done.stdout)
    each = 1e6 / scale.sales
    return {**figures, "push_cpu_us": figures["push_cpu_s"] * each, "pull_cpu_us": figures["pull_cpu_s"] * each}
