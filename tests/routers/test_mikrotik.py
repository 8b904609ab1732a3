"""RouterOS over REST and over the binary API keep the contract of routers, against boxes that speak the real wire."""

import asyncio

import librouteros
import pytest
from hypothesis import given
from hypothesis import strategies as st
from librouteros.exceptions import TrapError
from librouteros.query import Key
from mikrotik_box import PASSWORD, USER, ApiBox, RestBox, sentence

from lancar.adapters.routers.mikrotik_words import BadWord, length_of, parsed, read_sentence, sentence_of
from lancar.lines.ports import Prefer, RouterFailed
from lancar.testing.routers import RouterContract
from lancar.testing.routers_bench import Bench, Run
from wire import failing, read


class TestMikrotikByRest(RouterContract):
    def bench(self, run: Run) -> Bench:
        return RestBox(run)


class TestMikrotikByItsApi(RouterContract):
    def bench(self, run: Run) -> Bench:
        return ApiBox(run)


@pytest.fixture(params=[RestBox, ApiBox], ids=["rest", "api"])
def box(request):
    made = request.param()
    yield made
    made.close()


def test_a_wrong_password_is_told_as_such(box) -> None:
    failed = failing(read(box.router(password="lama")))  # noqa: S106 - the made-up router's
    assert (failed.code, failed.certain) == ("router.login", True)
    assert "lama" not in str(failed)


def test_a_line_without_a_default_route_is_named(box) -> None:
    del box.menus.items["/ip/dhcp-client"]["*1"]
    failed = failing(read(box.router()))
    assert (failed.code, failed.detail) == ("router.no_line", "no default route by ether2")


def test_two_default_routes_by_one_line_are_not_guessed_between(box) -> None:
    box.menus.items["/ip/route"]["*7"] = dict(box.menus.items["/ip/route"]["*1"], gateway="10.1.0.9")
    failed = failing(read(box.router()))
    assert (failed.code, failed.detail) == ("router.unsupported", "2 default routes by ether1")


def test_without_classifier_rules_nothing_is_shared(box) -> None:
    box.menus.items["/ip/firewall/mangle"].clear()

    async def plan():
        router = box.router()
        view = await router.read()
        plan = await router.plan(Prefer(line="lte"))
        await router.close()
        return view, plan

    view, plan = asyncio.run(plan())
    assert not view.can_share
    assert [step.word for step in plan.steps] == ["router.step.arm", *["router.step.rank"] * 2]
    assert set(plan.after) == {"/ip/route *1 distance", "/ip/dhcp-client *1 default-route-distance"}


def test_a_value_that_could_end_a_word_of_the_script_is_refused(box) -> None:
    box.menus.items["/ip/firewall/mangle"]["*5"]["new-connection-mark"] = 'lancar-x"; /system reboot; :put "'

    async def plan():
        router = box.router()
        try:
            await router.plan(Prefer(line="lte"))
        finally:
            await router.close()

    with pytest.raises(RouterFailed) as failed:
        asyncio.run(plan())
    assert failed.value.code == "router.unsupported"


def test_the_undo_runs_again_after_a_minute_the_router_was_off() -> None:
    box = RestBox()
    before = box.state()

    async def apply():
        router = box.router()
        await router.apply(await router.plan(Prefer(line="radio")), 60)

    asyncio.run(apply())
    box.menus.due = {item: due_s + 600 for item, due_s in box.menus.due.items()}  # it was off, its clock ran on
    box.pass_s(700)
    assert (box.state(), box.armed()) == (before, 0)
    box.close()


def test_an_unmodified_client_reads_and_changes_the_box_by_the_binary_api() -> None:
    box = ApiBox()
    api = librouteros.connect("127.0.0.1", USER, PASSWORD, port=box.port, timeout=5)
    routes = list(api.path("/ip/route"))
    assert [row["gateway"] for row in routes] == ["10.1.0.1", "10.2.0.1", "pppoe-out1"]
    distance = Key("distance")
    assert [row["distance"] for row in api.path("/ip/route").select(distance).where(Key(".id") == "*1")] == [1]
    api.path("/ip/route").update(**{".id": "*1", "distance": 7})
    assert box.menus.items["/ip/route"]["*1"]["distance"] == "7"
    job = api.path("/system/scheduler").add(name="lain", interval="60s", **{"on-event": "x" * 20_000})
    api.path("/system/scheduler").remove(job)
    assert box.armed() == 0
    with pytest.raises(TrapError, match="no such item"):
        api.path("/ip/route").update(**{".id": "*FF", "distance": 7})
    with pytest.raises(TrapError, match="out of range"):
        api.path("/ip/route").update(**{".id": "*1", "distance": 256})
    api.close()
    with pytest.raises(TrapError, match="invalid user"):
        librouteros.connect("127.0.0.1", USER, "lama", port=box.port, timeout=5)
    box.close()


@given(
    words=st.lists(st.text(min_size=1, max_size=300), max_size=5), big=st.sampled_from([0, 1, 127, 128, 16_383, 16_384, 70_000])
)
def test_words_of_every_length_come_through(words: list[str], big: int) -> None:
    words = [*words, "x" * big] if big else words
    data = sentence_of(*words)
    assert sentence(data + b"the next") == (words, len(data))
    assert sentence(data[:-1]) is None


@pytest.mark.parametrize(
    ("count_bytes", "coded"),
    [
        (0x7F, "7f"),
        (0x80, "8080"),
        (0x3FFF, "bfff"),
        (0x4000, "c04000"),
        (0x1F_FFFF, "dfffff"),
        (0x20_0000, "e0200000"),
        (0x1000_0000, "f010000000"),
    ],
)
def test_lengths_are_coded_as_the_manual_says(count_bytes: int, coded: str) -> None:
    assert length_of(count_bytes).hex() == coded


def test_a_control_byte_and_an_endless_word_are_no_words() -> None:
    async def heard(data: bytes):
        reader = asyncio.StreamReader()
        reader.feed_data(data)
        reader.feed_eof()
        return await read_sentence(reader.readexactly)

    for data in (b"\xf8", length_of(2_000_000)):
        with pytest.raises(BadWord):
            asyncio.run(heard(data))


def test_a_value_with_an_equals_sign_stays_whole() -> None:
    assert parsed(["!re", "=name=iu=c3Eeg", ".tag=3"]) == {"name": "iu=c3Eeg"}
