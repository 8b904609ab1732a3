"""Nodes as a shop runs them: started, stopped, killed, started again, beside others."""

import http.client
import json
import signal
import socket
import stat
import threading
from pathlib import Path
from urllib.parse import urlsplit

from processes import Process, do, found, run, running, sale, see, stock_up, until

from lancar.adapters.upstream.client import ask
from lancar.values.digests import code_digest


def test_a_taken_port_is_stepped_over_and_said(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with running("shop", "--data", str(tmp_path), "--port", str(port)) as shop:
            assert urlsplit(shop.said("url")).port > port
            assert str(port) in shop.lines[0]["said"]


def test_the_first_start_prints_a_link_and_later_ones_do_not(tmp_path: Path) -> None:
    with running("shop", "--data", str(tmp_path), "--port", "0", until="link") as shop:
        assert "#code=" in shop.said("link")
        found(shop.said("url"), shop.said("link"))
        assert ask(shop.said("url"), "GET", "/mulai").body.startswith(b"<!doctype html>")
        assert shop.stop() == 0
    with running("shop", "--data", str(tmp_path), "--port", "0") as shop:
        shop.stop()
        assert shop.said("link") is None


def test_a_hub_gives_a_link_for_one_more_shop_while_it_runs(tmp_path: Path) -> None:
    place = ("--data", str(tmp_path), "--port", "0")
    assert run("hub", *place, "--new-shop").returncode == 3
    with running("hub", *place, until="link") as hub:
        found(hub.said("url"), hub.said("link"))
        for tenant in ("toko-dua", "toko-tiga"):
            asked = run("hub", *place, "--new-shop", "--json")
            found(hub.said("url"), json.loads(asked.stdout)["link"], tenant)


def test_two_nodes_never_write_in_one_folder(tmp_path: Path) -> None:
    with running("shop", "--data", str(tmp_path), "--port", "0"):
        second = run("shop", "--data", str(tmp_path), "--port", "0", "--lang", "en")
        assert second.returncode == 3
        assert "running" in second.stderr


def test_what_a_shop_sells_reaches_its_hub_over_http_and_the_owner_s_devices_work_at_both(tmp_path: Path) -> None:
    with running("hub", "--data", str(tmp_path / "hub"), "--port", "0", until="link") as hub:
        url = hub.said("url")
        owner, branch = found(url, hub.said("link"))
        stock_up(url, owner, branch)
        do(url, owner, "identity.invite_device", kind="node", name="Toko", code_hash=code_digest("KODETOKO"))
        join = ("--hub", url, "--tenant", "warung", "--code", "kode-toko")
        with running("shop", "--data", str(tmp_path / "shop"), "--port", "0", *join) as shop:
            here = shop.said("url")
            until(lambda: ask(here, "GET", "/api/me", None, owner).status == 200)
            until(lambda: ask(here, "POST", "/api/do/till.complete_sale", sale(), owner).status == 200)
            ref = do(here, owner, "till.complete_sale", **sale())["refs"][0]
            level = until(lambda: see(here, owner, "sync.safety", ref=ref)["level"] == "di_pusat")
            assert level
            assert see(url, owner, "sync.safety", ref=ref)["counts"] is True
            assert shop.stop() == 0
        secret = tmp_path / "shop" / "hub.json"
        assert stat.S_IMODE(secret.stat().st_mode) == 0o600


def sell_until_dead(url: str, headers: dict[str, str], acked: list[str], first: threading.Event) -> None:
    where = urlsplit(url)
    assert where.hostname
    connection = http.client.HTTPConnection(where.hostname, where.port, timeout=30)
    while True:
        try:
            connection.request("POST", "/api/do/till.complete_sale", json.dumps(sale()), headers)
            answer = connection.getresponse()
            said = json.loads(answer.read())
        except (OSError, http.client.HTTPException, ValueError):
            return
        assert answer.status == 200, said
        acked += said["refs"]
        if len(acked) > 40:
            first.set()


def test_every_acknowledged_sale_is_there_after_kill_9(tmp_path: Path) -> None:
    acked: list[str] = []
    with running("shop", "--data", str(tmp_path), "--port", "0", until="link") as shop:
        owner, branch = found(shop.said("url"), shop.said("link"))
        stock_up(shop.said("url"), owner, branch)
        first = threading.Event()
        sellers = [threading.Thread(target=sell_until_dead, args=(shop.said("url"), owner, acked, first)) for _ in range(6)]
        for seller in sellers:
            seller.start()
        assert first.wait(60)
        shop.stop(signal.SIGKILL)
        for seller in sellers:
            seller.join(60)
    with running("shop", "--data", str(tmp_path), "--port", "0") as shop:
        lost = [ref for ref in acked if not see(shop.said("url"), owner, "sync.safety", ref=ref)["here"]]
        assert lost == []
        assert len(set(acked)) == len(acked)
        assert shop.stop() == 0
    assert run("doctor", "--data", str(tmp_path)).returncode == 0


def test_a_client_that_listens_does_not_keep_a_node_from_stopping(tmp_path: Path) -> None:
    with running("shop", "--data", str(tmp_path), "--port", "0", until="link") as shop:
        owner, _ = found(shop.said("url"), shop.said("link"))
        where = urlsplit(shop.said("url"))
        connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=30)
        connection.request("GET", "/api/changes", headers=owner)
        stream = connection.getresponse()
        assert stream.status == 200
        assert stop_in_time(shop) == 0
        connection.close()


def stop_in_time(one: Process) -> int:
    return one.stop(signal.SIGTERM)
