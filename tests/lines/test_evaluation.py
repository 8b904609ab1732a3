"""A slice of the offline evaluation, with the guard's own settings; all of it: make bench-lines."""

import statistics

import pytest
from bench.lines import ours, peers
from bench.lines.channel import DAY, FIBER, LTE, MODELS, Channel, Recorded


@pytest.mark.parametrize(("channel", "most_s"), [("fiber", 1.2), ("lte", 2.7)])
def test_an_outage_is_left_within_a_base_probe_and_the_patience_of_its_kind(channel: str, most_s: float) -> None:
    delays = ours.outages(MODELS[channel], 16)
    assert statistics.median(delays) < most_s + 0.085, "16 of them; the whole evaluation takes 200"
    assert max(delays) < 6


@pytest.mark.parametrize("model", [FIBER, LTE], ids=["fiber", "lte"])
def test_half_an_ordinary_day_brings_no_false_alarm_and_keep_the_budget(model) -> None:
    seen = ours.ordinary(model, 0.5)
    assert seen.switches == []
    assert seen.bytes_per_day < 6_000_000


def test_a_brownout_brings_one_switch_and_no_flapping() -> None:
    delays, switches = ours.brownouts(FIBER, 6, 0.3)
    assert switches == [1] * 6
    assert max(delays) < 60


def test_what_is_skipped_in_quiet_stretches_changes_nothing() -> None:
    quick, slow = ours.Ours(Channel(FIBER, 0.08, 5), "fiber"), ours.Ours(Channel(FIBER, 0.08, 5), "fiber")
    quick.run_until(int(0.08 * DAY))
    slow.run_until(int(0.08 * DAY), skip=False)
    assert quick.seen().switches == slow.seen().switches == []
    assert quick.seen().bytes_per_day == pytest.approx(slow.seen().bytes_per_day, rel=0.05)
    assert quick.seen().probes < slow.seen().probes / 2


def test_one_seed_makes_the_same_days_again() -> None:
    assert Channel(LTE, 3).events.spans == Channel(LTE, 3).events.spans
    assert Channel(LTE, 3).events.spans != Channel(LTE, 3, seed=2).events.spans


def test_the_peers_do_what_their_documentation_says() -> None:
    by_name = {peer.name: statistics.median(peers.outages(peer, FIBER, 20, lasts_s=300)) for peer in peers.PEERS}
    assert 12 < by_name["dpinger, defaults"] < 17, "a fifth of a window of a minute, and the loss interval"
    assert 1 < by_name["dpinger, tuned (100 ms, 2 s, 50 %)"] < 2
    assert by_name["mwan3, shipped (10 s, 4 targets, down 5)"] > 100
    assert 0.5 < by_name["BFD-like (300 ms x 3)"] < 1
    assert 3.5 < by_name["script (1 s x 4 misses)"] < 5.5


def test_a_recorded_packet_waits_for_the_next_moment_at_which_one_was_delivered(tmp_path) -> None:
    up, down = tmp_path / "line.up", tmp_path / "line.down"
    up.write_text("10\n20\n3000\n9000\n")
    down.write_text("40\n3050\n9050\n")
    trace = Recorded(up, down)
    assert trace.fate(0, 15_000) == 40_000 - 15_000 + 20_000
    assert trace.fate(0, 25_000) == 3_050_000 - 25_000 + 20_000
    assert [begin for begin, _ in trace.gaps_us()] == [20_000, 40_000, 3_000_000]
