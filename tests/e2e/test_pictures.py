"""The script that takes the docs' pictures still finds every screen it tells of, as large as the picture that is there."""

from pathlib import Path

import pytest
from PIL import Image

from e2e.browsing import Visitors
from e2e.pictures import GOAL, STORIES, shown, take

TOLD_ONCE = [*(name for name in STORIES if not name.endswith("-en")), "till-en"]
"""The English ones are the same stories; one of them shows that a screen speaks it."""


@pytest.mark.parametrize("name", TOLD_ONCE)
def test_a_picture_of_the_docs_can_be_taken_anew(visit: Visitors, tmp_path: Path, name: str) -> None:
    goal = tmp_path / f"{name}.png"
    screen = shown(visit, name)
    take(screen, goal)
    with Image.open(goal) as now, Image.open(GOAL / goal.name) as then:
        assert now.size == then.size
        assert len(now.convert("RGB").getcolors(maxcolors=1 << 20) or []) > 8, "an empty screen"
    assert screen.faults == []
