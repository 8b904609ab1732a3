"""The real servers over real HTTP, killed with -9 under load: what a till was told is there, once."""

import http.client
import json
import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from lancar.identity.commands import FoundTenant, PairDevice
from lancar.identity.facts import BranchDescribed
from lancar.kernel.builder import differences
from lancar.kernel.node import Node, Wish
from lancar.nodes.config import read_config
from lancar.nodes.opening import open_node
from lancar.values.digests import code_digest, token_digest

TENANT, CODE, TOKEN = "warung", "KODE", "warung~rahasia"
KILLS = int(os.environ.get("LANCAR_TEST_KILLS", "20")) // 2
TILLS = 4
GOOD = {"name": "Kopi susu", "sku": "KOPI", "price": 18_000}
SALE = {"till": "K1", "goods": [{"sku": "KOPI", "qty_milli": 1000}], "payments": [{"method": "cash", "amount": 20_000}]}


class Server:
    """`lancar shop` or `lancar hub` as a process, and what its tills were told."""

    def __init__(self, role: str, folder: Path, store: str) -> None:
        self.role, self.folder, self.store = role, folder, store
        self.told: dict[str, str] = {}
        """A wish's key → the sale's ref."""
        self.next = [1] * TILLS
        self.enough = threading.Event()
        self.branch = ""

    def node(self) -> Node:
        return open_node(read_config(data=self.folder, given={"store": self.store}), self.role)

    def found(self) -> None:
        node = self.node()
        wish = FoundTenant(name="Warung", branch_name="Dago", owner_name="Sri", code_hash=code_digest(CODE))
        facts = node.do(Wish(TENANT, wish, trusted=True)).facts
        self.branch = next(fact.branch for fact in facts if isinstance(fact, BranchDescribed))
        node.do(Wish(TENANT, PairDevice(code=CODE, token_hash=token_digest(TOKEN)), trusted=True))
        node.store.close()

    def life(self, acknowledgements: int) -> None:
        """Start, sell from several tills at once, and kill after so many acknowledgements more."""
        command = [sys.executable, "-m", "lancar.cli", self.role, "--json", "--data", str(self.folder), "--port", "0"]
        paths = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "LANCAR_STORE": self.store, "LANCAR_LOG": "error"}
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=paths) as process:
            try:
                assert process.stdout is not None
                said = (json.loads(line) for line in process.stdout)
                address = urlsplit(next(line["url"] for line in said if "url" in line)).netloc
                self.open_till(address)
                enough = len(self.told) + acknowledgements
                tills = [threading.Thread(target=self.ring_up, args=(address, n, enough)) for n in range(TILLS)]
                for till in tills:
                    till.start()
                assert self.enough.wait(60), "it did not sell"
            finally:
                process.send_signal(signal.SIGKILL)
        for till in tills:
            till.join(60)
        self.enough.clear()

    def open_till(self, address: str) -> None:
        if not self.told:
            line = http.client.HTTPConnection(address, timeout=30)
            assert ask(line, "catalog.add_good", GOOD, "good")["refs"]
            assert ask(line, "till.open_shift", {"branch": self.branch, "till": "K1"}, "shift")["refs"]
            line.close()

    def ring_up(self, address: str, till: int, enough: int) -> None:
        line = http.client.HTTPConnection(address, timeout=30)
        try:
            while True:
                key = f"till{till}-{self.next[till]}"
                self.told[key] = ask(line, "till.complete_sale", SALE, key)["refs"][0]
                self.next[till] += 1
                if len(self.told) >= enough:
                    self.enough.set()
        except (OSError, http.client.HTTPException, json.JSONDecodeError):
            return  # the server is dead: this sale is wished again, by its key, of the next one
        finally:
            line.close()

    def check(self) -> None:
        node = self.node()
        with node.store.read() as tx:
            sql = "SELECT wish, origin, seq FROM journal WHERE tenant = :tenant AND kind = 'till.sale_completed'"
            found = [(wish.rpartition(":")[2], f"{origin}.{seq}") for wish, origin, seq in tx.rows(sql, {"tenant": TENANT})]
            counted = tx.rows("SELECT count(*) FROM till_sales WHERE tenant = :tenant", {"tenant": TENANT})
        here = dict(found)
        assert len(here) == len(found), "a sale was doubled"
        assert {key: here.get(key) for key in self.told} == self.told, "a sale was lost"
        assert len(here) - len(self.told) <= TILLS, "only what was under way at the last kill was not acknowledged"
        assert counted == [(len(here),)]
        assert differences(node) == {}
        node.store.close()


def ask(line: http.client.HTTPConnection, name: str, body: dict, key: str) -> dict:
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json", "Idempotency-Key": key}
    line.request("POST", f"/api/do/{name}", json.dumps(body), headers)
    answer = line.getresponse()
    said = answer.read()
    assert answer.status == 200, said
    return json.loads(said)


@pytest.mark.parametrize(("role", "brand"), [("shop", "sqlite"), ("hub", "postgres")])
def test_a_server_killed_under_load_over_and_over_loses_and_doubles_no_sale(role, brand, request, tmp_path):
    store = "" if brand == "sqlite" else request.getfixturevalue("postgres").database()
    server, chance = Server(role, tmp_path / "data", store), random.Random(11)
    server.found()
    for _ in range(KILLS):
        server.life(chance.randrange(20, 120))
    server.check()
