"""Whatever the lines can answer has its words on the page, in both languages: a code is never shown to an owner."""

import json
from pathlib import Path
from typing import get_args

import pytest

from lancar.lines.facts import PowerSeen
from lancar.lines.facts.reported import CheckName, Layer, LineKind
from lancar.lines.judging.terms import CLASSES
from lancar.lines.quality import Activity, Answer, What
from lancar.lines.views.advice import WeakCode
from lancar.nodes.verbs.status_verb import ALARMS

WORDS = Path(__file__).parents[2] / "web" / "words"
POWER = get_args(PowerSeen.__annotations__["state"])
SAID: dict[str, tuple[str, ...]] = {
    "kantor.lines.weak.{}": get_args(WeakCode),
    "kantor.lines.weak.{}.more": get_args(WeakCode),
    "kantor.lines.layer.{}": tuple(layer or "none" for layer in get_args(Layer)),
    "kantor.lines.trouble.{}": (*ALARMS, "disk", "other"),
    "kantor.lines.trouble.{}.more": (*ALARMS, "disk"),
    "kantor.lines.kind.{}": get_args(LineKind),
    "kantor.lines.do.{}": get_args(Activity),
    "kantor.lines.answer.{}": get_args(Answer),
    "kantor.lines.why.{}": get_args(What),
    "kantor.lines.power.{}": POWER,
    "kantor.lines.state.{}": ("up", "degraded", "down", "unknown"),
    "kantor.lines.check.{}": get_args(CheckName),
    "kantor.lines.class.{}": CLASSES,
    "kantor.lines.drill.{}": ("passed", "partly", "failed", "refused", "aborted"),
    "pasang.uji.{}": ("passed", "partly", "failed", "refused", "aborted"),
    "kantor.lines.emergency.{}": ("enough", "thin", "unknown"),
}


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_code_of_the_lines_has_its_words(language: str) -> None:
    words = json.loads((WORDS / f"{language}.json").read_text())
    assert all(codes for codes in SAID.values())
    assert sorted(key for form, codes in SAID.items() for code in codes if (key := form.format(code)) not in words) == []
