"""The tunnel among the guard's lines: which line it rides on, and through what it is asked for."""

from pathlib import Path

import msgspec
import pytest

from lancar.adapters.tunnel.terms import TunnelFailed
from lancar.lines.judging.terms import Verdict
from lancar.nodes.guard.settings import GuardClass, GuardLine, GuardSettings, GuardTunnel
from lancar.nodes.guard.tunnelled import BETTER_US, _best, with_tunnel
from lancar.nodes.tunnel.place import ShopEnd, keep

LINES = ["fiber", "lte"]
NOW_US = 100_000_000
END = ShopEnd(
    key=bytes(32), endpoint="198.18.3.2:51820", hub_key=bytes(32), shared_key=bytes(32),
    address="172.29.77.2", hub_address="172.29.77.1", meeting_port=7701,
)  # fmt: skip
SETTINGS = GuardSettings(
    line=(GuardLine(name="lte", interface="wwan0", priority=2), GuardLine(name="fiber", interface="eth0", priority=1)),
    tunnel=GuardTunnel(),
)


def seen(**states: str) -> dict[str, Verdict]:
    """Verdicts that have stood for long."""
    return {name: Verdict(line=name, state=state, since_us=0) for name, state in states.items()}  # type: ignore[arg-type]  # states


@pytest.mark.parametrize(
    ("now_on", "states", "best"),
    [
        ("fiber", {"fiber": "up", "lte": "up"}, "fiber"),
        ("fiber", {"fiber": "down", "lte": "up"}, "lte"),
        ("fiber", {"fiber": "degraded", "lte": "up"}, "lte"),
        ("fiber", {"fiber": "degraded", "lte": "degraded"}, "fiber"),
        ("lte", {"fiber": "up", "lte": "up"}, "fiber"),
        ("lte", {"fiber": "degraded", "lte": "up"}, "lte"),
        ("lte", {"fiber": "down", "lte": "down"}, "fiber"),
        ("fiber", {"fiber": "unknown", "lte": "unknown"}, "fiber"),
    ],
)
def test_the_tunnel_rides_on_the_first_line_that_is_well(now_on: str, states: dict[str, str], best: str) -> None:
    assert _best(LINES, now_on, seen(**states), NOW_US) == best


def test_a_line_that_only_just_came_back_has_to_stay_well_before_the_tunnel_moves_to_it() -> None:
    back = seen(fiber="up", lte="up")
    back["fiber"] = msgspec.structs.replace(back["fiber"], since_us=NOW_US - BETTER_US + 1)
    assert _best(LINES, "lte", back, NOW_US) == "lte"
    assert _best(LINES, "lte", back, NOW_US + 1) == "fiber"


def test_its_classes_go_through_it_first_and_then_by_their_own_order(tmp_path: Path) -> None:
    keep(tmp_path, END)
    settings, end = with_tunnel(SETTINGS, tmp_path)
    assert end == END
    assert [(line.name, line.priority) for line in settings.line] == [("lte", 2), ("fiber", 1), ("hub", 99)]
    assert settings.payments.lines == ("hub", "fiber", "lte")
    assert settings.chat == SETTINGS.chat

    own = msgspec.structs.replace(SETTINGS, payments=GuardClass(lines=("lte",)))
    assert with_tunnel(own, tmp_path)[0].payments.lines == ("hub", "lte")


def test_without_a_tunnel_nothing_is_changed_and_no_file_is_asked_for(tmp_path: Path) -> None:
    plain = msgspec.structs.replace(SETTINGS, tunnel=None)
    assert with_tunnel(plain, tmp_path) == (plain, None)


@pytest.mark.parametrize("end", [None, msgspec.structs.replace(END, once_key=bytes(32))], ids=["never", "half"])
def test_a_shop_that_has_not_joined_is_told_what_to_type(tmp_path: Path, end: ShopEnd | None) -> None:
    if end:
        keep(tmp_path, end)
    with pytest.raises(TunnelFailed, match="lancar tunnel join"):
        with_tunnel(SETTINGS, tmp_path)


def test_two_lines_at_once_to_a_hub_of_ipv6_only_is_refused_with_the_way_out(tmp_path: Path) -> None:
    keep(tmp_path, msgspec.structs.replace(END, reached="[2001:db8::1]:51820"))
    with_tunnel(SETTINGS, tmp_path)
    with pytest.raises(TunnelFailed, match="IPv4"):
        with_tunnel(msgspec.structs.replace(SETTINGS, tunnel=GuardTunnel(twice=True)), tmp_path)


def test_a_tunnel_may_not_take_a_lines_name(tmp_path: Path) -> None:
    keep(tmp_path, END)
    with pytest.raises(TunnelFailed, match="fiber"):
        with_tunnel(msgspec.structs.replace(SETTINGS, tunnel=GuardTunnel(name="fiber")), tmp_path)
