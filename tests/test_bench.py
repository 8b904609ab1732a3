"""The benchmarks judge fairly: same work for all, ratios within a round, nobody left out in silence."""

from bench import harness, report, schema, workload
from bench.contender import Scale
from bench.harness import Results
from bench.table import CONTENDERS, ROWS, Row

COST = Row("cost", "g", "a cost", "µs", "ours.cpu", ("a.cpu", "b.cpu"), ("<=", 2.5))
DEARER = Row("dearer", "g", "a peer", "µs", "ours.cpu", ("a.cpu", "b.cpu"), (">=", 5), ours_over_theirs=False)


def results(**series):
    return Results(rounds={name: [{"cpu": value} for value in values] for name, values in series.items()})


def test_one_seed_gives_the_same_sales_and_they_add_up():
    once, again = list(workload.sales(500)), list(workload.sales(500))
    assert once == again
    assert once != list(workload.sales(500, seed=2))
    for sale in once:
        assert len({line["good"] for line in sale["lines"]}) == 3
        assert sum(line["total"] for line in sale["lines"]) == sale["total"] == sale["paid"] - sale["change"]
    assert [sale["ts_ms"] for sale in once] == sorted(sale["ts_ms"] for sale in once)


def test_every_contender_without_logic_writes_the_rows_it_declares():
    for tables in schema.all_rows(workload.sales(20)):
        assert {name: len(rows) for name, rows in tables.items()} == {
            "journal": 1,
            "sale": 1,
            "sale_line": 3,
            "payment": 1,
            "stock_move": 3,
            "stock_level": 3,
        }
        assert all(len(row) == len(schema.COLUMNS[name]) for name, rows in tables.items() for row in rows)


def test_a_ratio_is_taken_within_a_round_and_its_median_shown():
    (line,) = harness.judge([COST], results(ours=[20, 400, 30], a=[10, 100, 10], b=[90, 900, 90]))
    assert (line.best, line.ratio, line.spread, line.verdict) == ("a", 3.0, (2.0, 4.0), "missed")


def test_the_strongest_peer_counts():
    (line,) = harness.judge([DEARER], results(ours=[10], a=[200], b=[40]))
    assert (line.best, line.ratio, line.verdict) == ("b", 4.0, "missed")
    (line,) = harness.judge([DEARER], results(ours=[10], a=[200], b=[50]))
    assert line.verdict == "met"


def test_a_peer_that_cannot_run_stays_in_the_table_with_its_reason():
    known = results(ours=[10])
    known.reasons = {"a": "node is not on this machine", "b": "the same"}
    lines = harness.judge([DEARER], known)
    assert lines[0].verdict == "missing"
    for shown in (report.text(lines), report.markdown(lines)):
        assert "node is not on this machine" in shown


def test_a_missed_target_says_missed():
    lines = harness.judge([COST], results(ours=[30], a=[10]))
    assert "*missed*" in report.markdown(lines)


def test_every_row_speaks_of_contenders_that_exist():
    for row in ROWS:
        for metric in (row.lancar, *row.against):
            assert metric.partition(".")[0] in CONTENDERS, row.name
    assert len({row.name for row in ROWS}) == len(ROWS)


def test_a_contender_that_breaks_is_a_reason_and_not_the_end_of_the_run(monkeypatch, tmp_path):
    monkeypatch.setattr(harness, "OUT", tmp_path)
    known = harness.run_rounds(["no_such_contender"], Scale(rounds=2))
    assert known.rounds == {}
    assert "KeyError" in known.reasons["no_such_contender"]
