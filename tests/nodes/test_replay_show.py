"""What a person sees of a replay."""

from io import StringIO

import pytest

from lancar.nodes.replay.show import WORDS, Line, number, size, span, tenths, word


class Terminal(StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(("to", "lines"), [(StringIO(), 3), (Terminal(), 1)])
def test_the_line_tells_how_far_how_fast_and_how_long_still(to, lines):
    times = iter([0, 10_000, 20_000])
    line = Line(to, lambda: next(times), "id")
    for done in (0, 500, 1_000):
        line.tell("selling", done, 1_000, "3 belum di pusat")
    text = to.getvalue()
    assert "[############............] 50,0 % 500/1.000 · keranjang · 50/s · sisa 0:10 · 3 belum di pusat" in text
    assert text.count("\n") == lines


def test_a_log_is_not_flooded():
    to = StringIO()
    line = Line(to, lambda: 0, "en")
    for done in range(1_001):
        line.tell("selling", done, 1_000)
    assert to.getvalue().count("\n") == 21


def test_numbers_are_written_as_the_language_writes_them():
    assert (number(1_469_307, "id"), number(1_469_307, "en")) == ("1.469.307", "1,469,307")
    assert (tenths(12_345, "id"), tenths(12_345, "en")) == ("1.234,5", "1,234.5")
    assert (size(999, "id"), size(12_340_000, "id"), size(2_500_000_000, "en")) == ("999 B", "12,3 MB", "2.5 GB")
    assert (span(61_000), span(432_000_000)) == ("1:01", "120:00:00")


def test_every_word_is_there_in_both_languages():
    for key, (indonesian, english) in WORDS.items():
        assert indonesian, key
        assert english, key
    assert word("slice_is", "en", days=1, stores=2, seed=3) == "1 days, 2 stores, seed 3"
