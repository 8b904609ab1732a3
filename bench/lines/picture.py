"""The trade-off as a picture: how late against how often wrongly, each axis logarithmic, one panel for each channel."""

from __future__ import annotations

import math
from typing import Any

WIDE, HIGH, LEFT, TOP = 400, 330, 62, 74
GAP = 80
SLOWEST_S, FASTEST_S = 200.0, 0.4
MOST_FALSE, NONE_AT = 10_000.0, 0.3
"""No false alarm at all is drawn where 0.3 would be."""
STYLE = """
  .paper { fill: #fbfaf7; stroke: #d8d3c7 } .grid { stroke: #e4dfd3 } .axis { stroke: #8a8373 }
  .goal { fill: #e3f0e2 } .way { stroke: #b9b2a3; fill: none } .swept { fill: #b9b2a3 }
  .peer { fill: #c0453a } .ours { fill: #2f7a3d } .curve { stroke: #2f7a3d; fill: none; stroke-width: 2 }
  .t { fill: #2b2822; font-size: 17px; font-weight: 600 } .s { fill: #655f52; font-size: 12px }
  .p { fill: #8c2f27; font-size: 11px } .o { fill: #1f5c2b; font-size: 12px; font-weight: 600 }
  text { font-family: system-ui, "Segoe UI", "DejaVu Sans", sans-serif }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #1b1a18; stroke: #3a3732 } .grid { stroke: #34312b } .axis { stroke: #8f8877 }
    .goal { fill: #1f3322 } .way { stroke: #6d675a } .swept { fill: #6d675a }
    .peer { fill: #ef7b70 } .ours { fill: #7fd08d } .curve { stroke: #7fd08d }
    .t { fill: #f1ede4 } .s { fill: #b9b2a3 } .p { fill: #ef8d83 } .o { fill: #9be0a7 }
  }
"""
SAID = (
    "Two panels, fiber and LTE. Across: median delay until an outage is noticed. Up: false alarms in thirty days. Probing at "
    "fixed intervals for so many misses gives curves that are late, wrong or dear; ours meets the goal at six megabytes a day."
)
SHORT = {
    "dpinger, defaults": "dpinger",
    "dpinger, tuned (100 ms, 2 s, 50 %)": "dpinger tuned",
    "mwan3, shipped (10 s, 4 targets, down 5)": "mwan3",
    "mwan3, common tuning (5 s, 2 s, down 3)": "mwan3 tuned",
    "BFD-like (300 ms x 3)": "BFD",
    "script (1 s x 4 misses)": "1 s \N{MULTIPLICATION SIGN} 4",
    "250 ms x 5, any of 3 targets": "250 ms \N{MULTIPLICATION SIGN} 5 of 3",
}


def across(panel: int, delay_s: float) -> float:
    """Where a delay stands in a panel."""
    part = math.log(min(max(delay_s, FASTEST_S), SLOWEST_S) / FASTEST_S) / math.log(SLOWEST_S / FASTEST_S)
    return LEFT + panel * (WIDE + GAP) + part * WIDE


def down(false: float) -> float:
    """Where a number of false alarms stands; few are low."""
    part = math.log(min(max(false, NONE_AT), MOST_FALSE) / NONE_AT) / math.log(MOST_FALSE / NONE_AT)
    return TOP + HIGH - part * HIGH


def draw(results: dict[str, Any]) -> str:
    """The whole picture from what was measured."""
    wide, high = 2 * WIDE + GAP + 2 * LEFT, TOP + HIGH + 70
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" role="img" aria-labelledby="title desc">',
        '<title id="title">How late, and how often wrongly, a line is called dead</title>',
        f'<desc id="desc">{SAID}</desc>',
        f"<style>{STYLE}</style>",
        f'<rect class="paper" x="1" y="1" width="{wide - 2}" height="{high - 2}" rx="10"/>',
    ]
    for panel, (channel, name) in enumerate((("fiber", "Fiber"), ("lte", "LTE"))):
        parts += frame(panel, name)
        for key, swept in results["sweep"].items():
            if key.startswith(channel):
                spots = [(across(panel, each["median_s"]), down(each["false_per_30_days"])) for each in swept]
                parts.append(f'<polyline class="way" points="{" ".join(f"{x:.0f},{y:.0f}" for x, y in spots)}"/>')
                parts += [f'<circle class="swept" cx="{x:.0f}" cy="{y:.0f}" r="2.5"/>' for x, y in spots]
        parts += spots_of(panel, [each for each in results["lines"] if each["channel"] == channel])
    return "\n".join([*parts, "</svg>\n"])


def frame(panel: int, name: str) -> list[str]:
    """A panel's axes and what it should meet."""
    left, right = across(panel, FASTEST_S), across(panel, SLOWEST_S)
    goal_s = 1.2 if name == "Fiber" else 2.7
    parts = [
        f'<text class="t" x="{left:.0f}" y="38">{name}: false alarms in 30 days</text>',
        (
            f'<rect class="goal" x="{left:.0f}" y="{down(1):.0f}" width="{across(panel, goal_s) - left:.0f}" '
            f'height="{down(NONE_AT) - down(1):.0f}"/>'
        ),
    ]
    for many in (1, 10, 100, 1_000, 10_000):
        y = down(many)
        parts.append(f'<path class="grid" d="M{left:.0f} {y:.0f}H{right:.0f}"/>')
        parts.append(f'<text class="s" x="{left - 8:.0f}" y="{y + 4:.0f}" text-anchor="end">{many:,}</text>')
    parts.append(f'<text class="s" x="{left - 8:.0f}" y="{down(NONE_AT) + 4:.0f}" text-anchor="end">0</text>')
    for delay_s in (0.5, 1, 3, 10, 30, 100):
        x = across(panel, delay_s)
        parts.append(f'<path class="grid" d="M{x:.0f} {TOP}V{TOP + HIGH}"/>')
        parts.append(f'<text class="s" x="{x:.0f}" y="{TOP + HIGH + 18}" text-anchor="middle">{delay_s:g} s</text>')
    parts.append(f'<path class="axis" fill="none" d="M{left:.0f} {TOP}V{TOP + HIGH}H{right:.0f}"/>')
    parts.append(f'<text class="s" x="{left:.0f}" y="{TOP + HIGH + 44}">median delay until an outage is noticed</text>')
    return parts


def spots_of(panel: int, lines: list[dict[str, Any]]) -> list[str]:
    """The peers by name, and our own curve with the point at which the guard works."""
    parts: list[str] = []
    own = sorted(
        (across(panel, each["median_s"]), down(each["false_per_30_days"])) for each in lines if each["who"].startswith("ours")
    )
    parts.append(f'<polyline class="curve" points="{" ".join(f"{x:.0f},{y:.0f}" for x, y in own)}"/>')
    for each in lines:
        x, y = across(panel, each["median_s"]), down(each["false_per_30_days"])
        mine = each["who"].startswith("ours")
        parts.append(f'<circle class="{"ours" if mine else "peer"}" cx="{x:.0f}" cy="{y:.0f}" r="{5 if mine else 4}"/>')
        if each["who"].endswith("runs it"):
            parts.append(f'<text class="o" x="{x - 4:.0f}" y="{y - 10:.0f}">Lancar</text>')
        elif not mine:
            parts.append(f'<text class="p" x="{x + 7:.0f}" y="{y - 5:.0f}">{SHORT[each["who"]]}</text>')
    return parts
