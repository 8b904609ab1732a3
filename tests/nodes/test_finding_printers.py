"""Printers within reach: on cables, by the port they listen on. Only on loopback, and only as many knocks as are said."""

import asyncio
import socket
from pathlib import Path

import pytest

from lancar.nodes import finding_printers
from lancar.nodes.finding_printers import knock, neighbours_of, on_cables
from lancar.values.printer_address import parse_address


def test_the_neighbours_are_those_of_our_own_network_without_ourselves() -> None:
    found = neighbours_of(["192.168.1.5", "192.168.1.6", "fd00::1"])
    assert len(found) == 252
    assert {"192.168.1.1", "192.168.1.254"} <= set(found)
    assert not {"192.168.1.5", "192.168.1.6", "192.168.1.0", "192.168.1.255", "192.168.2.1"} & set(found)


def test_nobody_knocks_at_the_internet_nor_at_more_than_two_networks() -> None:
    assert neighbours_of(["8.8.8.8", "203.0.113.5"]) == []
    assert len(neighbours_of(["192.168.1.5", "10.0.0.5", "172.16.0.5", "192.168.9.5"])) == 2 * 253


def test_a_printer_that_listens_is_found_and_a_silent_neighbour_is_not() -> None:
    with socket.create_server(("127.0.0.9", 0)) as printer:
        port = printer.getsockname()[1]
        found = asyncio.run(knock(["127.0.0.8", "127.0.0.9", "127.0.0.10"], port))
    assert [one.address for one in found] == [f"tcp://127.0.0.9:{port}"]
    assert found[0].how == "port"


def test_no_more_than_some_knocks_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    now, most = 0, 0

    async def slow(_host: str, _port: int) -> None:
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0)
        now -= 1
        raise ConnectionRefusedError

    monkeypatch.setattr(finding_printers.asyncio, "open_connection", slow)
    assert asyncio.run(knock([f"10.0.0.{n}" for n in range(200)])) == []
    assert 1 < most <= finding_printers.AT_ONCE


def test_cables_are_told_by_what_they_call_themselves(tmp_path: Path) -> None:
    devices, system = tmp_path / "dev", tmp_path / "sys"
    for name in ("usb/lp0", "ttyUSB0", "ttyS0", "null"):
        (devices / name).parent.mkdir(parents=True, exist_ok=True)
        (devices / name).touch()
    cable = system / "class" / "usbmisc" / "lp0"
    (cable / "device").mkdir(parents=True)
    (cable / "manufacturer").write_text("EPSON\n")
    (cable / "product").write_text("TM-T82\n")
    found = list(on_cables(devices, system))
    assert [(one.address, one.name, one.how) for one in found] == [
        ("usb:/dev/usb/lp0", "EPSON TM-T82", "usb"),
        ("serial:/dev/ttyUSB0@9600", "ttyUSB0", "serial"),
    ]
    assert all(one.usable for one in found)
    assert all(parse_address(one.address) for one in found), "what is found can be set up"


def test_a_machine_without_cables_and_network_finds_nothing_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def silence() -> list:
        return []

    monkeypatch.setattr(finding_printers, "announcing", silence)
    assert asyncio.run(finding_printers.find_printers([], tmp_path, tmp_path)) == []
