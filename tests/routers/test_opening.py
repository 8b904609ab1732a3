"""Each brand is reached from a `[router]` in the settings alone, and by nothing else."""

import asyncio
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from cisco_box import PIN, CliBox, RestconfBox
from mikrotik_box import PASSWORD, USER, ApiBox, RestBox
from omada_box import CLIENT, CONTROLLER, MadeUpKeeper, OmadaBox
from openwrt_box import OpenwrtBox

from lancar.adapters.routers.opening import open_router
from lancar.adapters.routers.settings import Brand, RouterSettings
from lancar.lines.ports import Prefer
from lancar.nodes.verbs.router_verb import in_the_clear

MIKROTIK = {"fiber": "ether1", "lte": "ether2", "radio": "pppoe-out1"}
OPENWRT = {"fiber": "wan", "lte": "wwan", "radio": "wanb"}
CISCO = {"fiber": "10.1.0.1", "lte": "Cellular0/2/0", "radio": "10.3.0.1"}
OMADA = {"fiber": "WAN", "lte": "WAN/LAN1", "radio": "WAN/LAN2"}


def ssh_of(box: RestconfBox) -> dict[str, str]:
    assert box.ssh is not None
    return {"ssh": f"127.0.0.1:{box.ssh.port}", "ssh_key": PIN}


ROUTERS = {
    "mikrotik": (RestBox, lambda box: {"brand": "mikrotik", "url": f"http://127.0.0.1:{box.port}", "lines": MIKROTIK}),
    "mikrotik-api": (ApiBox, lambda box: {"brand": "mikrotik-api", "url": f"api://127.0.0.1:{box.port}", "lines": MIKROTIK}),
    "openwrt": (OpenwrtBox, lambda box: {"brand": "openwrt", "url": f"http://127.0.0.1:{box.port}", "lines": OPENWRT}),
    "omada": (
        OmadaBox,
        lambda box: {
            "brand": "omada",
            "url": f"http://127.0.0.1:{box.port}",
            "user": CLIENT,
            "controller": CONTROLLER,
            "site": "Toko Dago",
            "lines": OMADA,
        },
    ),
    "cisco": (
        RestconfBox,
        lambda box: {"brand": "cisco", "url": f"http://127.0.0.1:{box.port}", "lines": CISCO, **ssh_of(box)},
    ),
    "cisco-cli": (
        CliBox,
        lambda box: {"brand": "cisco", "url": f"ssh://127.0.0.1:{box.port}", "ssh_key": PIN, "lines": CISCO},
    ),
}


@pytest.mark.parametrize("name", sorted(ROUTERS))
def test_a_router_is_opened_from_its_settings(name: str) -> None:
    made, said = ROUTERS[name]
    box = made()
    settings = msgspec.convert({"user": USER, **said(box)}, RouterSettings)

    async def change() -> str:
        router = open_router(settings, PASSWORD, MadeUpKeeper())
        applied = await router.apply(await router.plan(Prefer(line="lte")), 60)
        await router.confirm(applied)
        view = await router.read()
        await router.close()
        return min(view.lines, key=lambda line: line.rank).line

    assert asyncio.run(change()) == "lte"
    assert box.order()[0] == "lte"
    box.close()


@pytest.mark.parametrize(
    "wrong",
    [
        {"url": "https://user:secret@192.168.88.1"},
        {"url": "https://192.168.88.1/rest"},
        {"lines": {}},
        {"lines": {"Fiber 1": "ether1"}},
        {"lines": {"fiber": 'ether1" ]; /system reboot'}},
        {"pin": "3A:5B"},
        {"ssh_key": "MD5:aa"},
        {"ssh": "admin@192.168.1.1"},
        {"patience_s": 0},
        {"password": "x"},
    ],
)
def test_settings_that_could_carry_more_than_they_say_are_refused(wrong: dict[str, object]) -> None:
    good = {"brand": "mikrotik", "url": "https://192.168.88.1", "lines": {"fiber": "ether1"}}
    assert msgspec.convert(good, RouterSettings).patience_s == 10
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({**good, **wrong}, RouterSettings)


@pytest.mark.parametrize(
    ("url", "clear"),
    [
        ("http://192.168.88.1", True),
        ("api://192.168.88.1", True),
        ("http://127.0.0.1:80", False),
        ("https://192.168.88.1", False),
        ("apis://192.168.88.1", False),
        ("ssh://192.168.88.1", False),
    ],
)
def test_a_password_in_the_clear_is_warned_of(url: str, clear: bool) -> None:
    assert in_the_clear(url) is clear


def test_how_tos_show_settings_that_hold() -> None:
    import tomllib  # noqa: PLC0415 - only this test reads TOML

    page = (Path(__file__).parents[2] / "docs" / "howto" / "routers.md").read_text()
    said = page.split("```toml\n", 1)[1].split("```", 1)[0]
    assert msgspec.convert(tomllib.loads(said)["router"], RouterSettings).brand == "mikrotik"


def test_each_router_s_page_says_that_no_real_one_was_met_and_what_needs_the_device() -> None:
    pages = Path(__file__).parents[2] / "docs" / "howto"
    told = (pages / "routers.md").read_text()
    needed = told.split("## Needs a device", 1)[1]
    for brand in ("MikroTik", "OpenWrt", "Cisco", "Omada"):
        assert f"\n| {brand} | " in needed
        page = (pages / f"router-{brand.lower()}.md").read_text()
        assert "**Belum bertemu" in page
        assert "**This has not met a real" in page
        assert page.count("(routers.md#needs-a-device)") == 2
    assert {name.partition("-")[0] for name in get_args(Brand)} == {"linux", "mikrotik", "openwrt", "cisco", "omada"}
