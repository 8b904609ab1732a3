"""Live updates: a listener is told which views moved and to where, and is let go when it vanishes."""

import asyncio
import json
from collections.abc import Coroutine
from typing import Any

import pytest
from house import TENANT, House, asgi_scope

from lancar.catalog.commands import AddGood
from lancar.faces.events import MOST_OF_ONE, Changes, WayUp, _beat_s
from lancar.faces.problems import Problem
from lancar.identity.commands import RevokeDevice
from lancar.kernel.node import Wish


class Listening:
    """A client of `/api/changes`."""

    def __init__(self, house: House, path: str = "/api/changes", **headers: str) -> None:
        self.house = house
        self.sent: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.gone = asyncio.Event()
        told = {"authorization": f"Bearer {house.token}", **{name.replace("_", "-"): value for name, value in headers.items()}}
        scope = asgi_scope("GET", path, told)
        self.task = asyncio.ensure_future(house.api(scope, self._receive, self.sent.put))

    async def _receive(self) -> dict[str, Any]:
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def next(self) -> dict[str, Any]:
        return await asyncio.wait_for(self.sent.get(), 20)

    async def begun(self) -> int:
        start = await self.next()
        if start["status"] == 200:
            assert b"retry" in (await self.next())["body"]
        return int(start["status"])

    async def event(self) -> tuple[int, list[str]]:
        lines = dict(line.split(": ", 1) for line in (await self.next())["body"].decode().strip().splitlines())
        said = json.loads(lines["data"])
        assert int(lines["id"]) == said["rx"]
        return said["rx"], said["views"]

    async def state(self) -> dict[str, str]:
        name, data = (await self.next())["body"].decode().strip().splitlines()
        assert name == "event: state"
        said: dict[str, str] = json.loads(data.removeprefix("data: "))
        return said

    async def leave(self) -> None:
        self.gone.set()
        await asyncio.wait_for(self.task, 20)


def run(house: House, talk: Coroutine[Any, Any, None]) -> None:
    house.runner.run(talk)


async def add(house: House, sku: str) -> None:
    await house.desk.do(Wish(TENANT, AddGood(name=sku, sku=sku), trusted=True))


def test_a_listener_is_told_which_views_moved(house: House) -> None:
    async def talk() -> None:
        listening = Listening(house)
        assert await listening.begun() == 200
        await add(house, "teh")
        rx, views = await listening.event()
        assert "catalog_goods" in views
        assert rx > 0
        await listening.leave()

    run(house, talk())
    assert not house.api.exchange.listeners


def test_who_comes_back_is_told_what_was_missed(house: House) -> None:
    async def talk() -> None:
        listening = Listening(house, last_event_id="1")
        await listening.begun()
        rx, views = await listening.event()
        assert rx > 1
        assert views == ["*"]
        await listening.leave()
        up_to_date = Listening(house, last_event_id=str(rx))
        await up_to_date.begun()
        await add(house, "kopi")
        assert "*" not in (await up_to_date.event())[1]
        await up_to_date.leave()

    run(house, talk())


def test_one_shop_s_sales_wake_nobody_of_another(house: House) -> None:
    house.found("toko")

    async def talk() -> None:
        listening = Listening(house)
        await listening.begun()
        await house.desk.do(Wish("toko", AddGood(name="x", sku="x"), trusted=True))
        await add(house, "teh")
        rx, _ = await listening.event()
        assert rx == max(listener.rx for listener in house.api.exchange.listeners)
        assert listening.sent.empty()
        await listening.leave()

    run(house, talk())


def test_a_silent_stream_has_a_heartbeat(house: House) -> None:
    async def talk() -> None:
        listener = house.api.exchange.enter(TENANT)
        sent: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        never = asyncio.Event()

        async def receive() -> dict[str, Any]:
            await never.wait()
            return {}

        task = asyncio.ensure_future(Changes(house.api.exchange, listener, heartbeat_s=0.001).run(receive, sent.put))
        bodies = [(await asyncio.wait_for(sent.get(), 20)).get("body", b"") for _ in range(4)]
        assert bodies[-1].startswith(b":")
        house.api.exchange.close()
        await asyncio.wait_for(task, 20)

    run(house, talk())


def test_there_is_a_bound_and_those_who_left_make_room(house: House) -> None:
    async def talk() -> None:
        three = [Listening(house) for _ in range(3)]
        assert [await one.begun() for one in three] == [200, 200, 200]
        fourth = Listening(house)
        assert await fourth.begun() == 503
        await three[0].leave()
        fifth = Listening(house)
        assert await fifth.begun() == 200
        for one in (*three[1:], fifth):
            await one.leave()

    run(house, talk())


def test_one_device_does_not_take_everybodys_place(house: House) -> None:
    exchange = house.api.exchange
    exchange.most = 2 * MOST_OF_ONE

    async def talk() -> None:
        many = [exchange.enter(TENANT, device="d.1") for _ in range(MOST_OF_ONE)]
        with pytest.raises(Problem, match=r"http\.too_many_listeners"):
            exchange.enter(TENANT, device="d.1")
        exchange.enter(TENANT, device="d.2")
        exchange.enter("toko", device="d.1")
        exchange.listeners.discard(many[0])
        exchange.enter(TENANT, device="d.1")

    run(house, talk())


def test_all_are_let_go_when_the_node_stops(house: House) -> None:
    async def talk() -> None:
        listening = Listening(house)
        await listening.begun()
        house.api.exchange.close()
        await asyncio.wait_for(listening.task, 20)

    run(house, talk())


def test_a_stream_without_a_token_is_refused(house: House) -> None:
    assert house.call("GET", "/api/changes", token="").code == "auth.no_token"


def test_who_asks_is_told_how_the_node_stands_to_its_hub(house: House) -> None:
    async def talk() -> None:
        listening = Listening(house, path="/api/changes?state=1&beat_s=1")
        await listening.begun()
        assert await listening.state() == {"role": "shop", "hub": "none", "line": "unknown", "version": "0"}
        plain = Listening(house)
        await plain.begun()
        assert house.api.exchange.is_asked_for_the_way
        house.api.exchange.say_way(WayUp(role="shop", hub="away", line="ok"))
        house.api.exchange.say_way(WayUp(role="shop", hub="away", line="ok"))
        assert (await listening.state())["hub"] == "away"
        await add(house, "teh")
        assert "catalog_goods" in (await listening.event())[1]
        assert "catalog_goods" in (await plain.event())[1]
        await listening.leave()
        assert not house.api.exchange.is_asked_for_the_way
        await plain.leave()

    run(house, talk())


@pytest.mark.parametrize(("asked", "beat_s"), [("1", 1), ("0", 1), ("7", 7), ("900", 15), ("", 15), ("1e9", 15), ("99999", 15)])
def test_a_heartbeat_may_be_asked_for_within_reason(asked: str, beat_s: int) -> None:
    assert _beat_s(asked) == beat_s


def test_a_device_that_was_revoked_hears_nothing_more(house: House) -> None:
    device, token = house.device("till", "k1", branch=house.branch)

    async def talk() -> None:
        listening = Listening(house, authorization=f"Bearer {token}")
        assert await listening.begun() == 200
        await house.desk.do(Wish(TENANT, RevokeDevice(device=device), trusted=True))
        assert await listening.next() == {"type": "http.response.body", "body": b""}
        await asyncio.wait_for(listening.task, 20)

    run(house, talk())
    assert not house.api.exchange.listeners
