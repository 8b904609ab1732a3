"""What an outage did to the sales: pieces of time, quarters of weeks, and never a rupiah twice."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from lancar.lines.rules.cost import LEAST_CUT_MS, Down, Range, Span, Turn, missing, pieces_of, quarters, saved, scaled

S = 1_000
FIBER = Down("o1", "fiber", Span(100 * S, 700 * S))


def test_a_shop_that_goes_on_over_its_spare_line_was_cut_for_a_moment_that_counts_for_nothing():
    pieces = pieces_of(FIBER, [Turn(0, "fiber"), Turn(101 * S, "4g"), Turn(713 * S, "fiber")], [])
    assert pieces.cut == ()
    assert pieces.spared == (Span(101 * S, 700 * S),)


def test_a_shop_with_one_line_is_cut_for_as_long_as_it_is_gone():
    assert pieces_of(FIBER, [Turn(0, "fiber")], []).cut == (FIBER.span,)
    assert pieces_of(FIBER, [Turn(0, "fiber"), Turn(101 * S, "")], []).cut == (FIBER.span,)


def test_a_spare_line_that_fails_while_it_waits_costs_and_saves_nothing():
    spare = Down("o2", "4g", Span(200 * S, 300 * S))
    assert pieces_of(spare, [Turn(0, "fiber")], []) == ((), ())


def test_where_nobody_knows_the_way_nothing_is_counted():
    assert pieces_of(FIBER, [], []) == ((), ())
    assert pieces_of(FIBER, [Turn(500 * S, "4g")], []).cut == ()


def test_a_cut_of_two_lines_is_counted_once():
    spare = Down("o2", "4g", Span(300 * S, 500 * S))
    turns = [Turn(0, "fiber"), Turn(101 * S, "4g"), Turn(301 * S, ""), Turn(500 * S, "4g")]
    first, second = pieces_of(FIBER, turns, [spare]), pieces_of(spare, turns, [FIBER])
    assert first.cut == (Span(301 * S, 500 * S),)
    assert sum(span.length_ms for span in second.cut) < LEAST_CUT_MS
    assert first.spared == (Span(101 * S, 300 * S), Span(500 * S, 700 * S))


@given(
    st.lists(st.tuples(st.integers(0, 1_000), st.sampled_from(["", "fiber", "4g"])), max_size=8),
    st.tuples(st.integers(0, 900), st.integers(1, 900)),
)
def test_cut_and_spared_never_overlap_and_lie_within_the_outage(turns: list[tuple[int, str]], other: tuple[int, int]):
    spare = Down("o2", "4g", Span(other[0] * S, (other[0] + other[1]) * S))
    ordered = [Turn(at * S, line) for at, line in sorted(turns)]
    one, two = pieces_of(FIBER, ordered, [spare]), pieces_of(spare, ordered, [FIBER])
    spans = sorted([*one.cut, *one.spared, *two.cut])
    assert all(first.to_ms <= second.from_ms for first, second in pairwise(spans))
    assert all(FIBER.span.overlap(span) == span for span in (*one.cut, *one.spared))


def test_the_quarters_of_eight_weeks():
    assert quarters([80, 10, 70, 20, 60, 30, 50, 40]) == Range(20, 60)
    assert quarters([5, 9]) == Range(5, 9)
    assert quarters([]) == Range(0, 0)


@given(st.lists(st.integers(0, 10**9), min_size=1))
def test_quarters_are_figures_that_were_there_in_order(figures: list[int]):
    low, high = quarters(figures)
    assert min(figures) <= low <= high <= max(figures)
    assert low in figures
    assert high in figures


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.integers(0, 10**9))
def test_what_is_missing_is_a_range_and_never_less_than_nothing(low: int, more: int, made: int):
    lost = missing(Range(low, low + more), made)
    assert 0 <= lost.low <= lost.high
    if made >= low + more:
        assert lost == Range(0, 0)


@given(st.integers(0, 10**9), st.integers(0, 3_600_000), st.integers(1, 3_600_000))
def test_a_part_of_an_hour_has_no_more_than_the_hour(figure: int, part_ms: int, whole_ms: int):
    assert scaled(figure, min(part_ms, whole_ms), whole_ms) <= figure
    assert scaled(figure, whole_ms, whole_ms) == figure


def test_what_a_spare_line_saved_is_at_most_what_is_not_paid_in_cash_and_at_least_the_shops_own_experience():
    assert saved(Range(100_000, 200_000), 400, []) == Range(0, 80_000)
    assert saved(Range(100_000, 200_000), 400, [300, 200]) == Range(0, 80_000)
    assert saved(Range(100_000, 200_000), 400, [300, 200, 500]) == Range(20_000, 80_000)
    assert saved(Range(100_000, 200_000), 400, [900, 900, 950]) == Range(80_000, 80_000)
