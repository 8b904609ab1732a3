"""What a node asks at every wish is looked up by an index; a journal that is ten times as long must not make it slower."""

from toy import TENANT, make_node

from lancar.kernel.tables import BY_SUBJECT, BY_WISH


def plan(sql, **params):
    with make_node("a").store.read() as tx:
        return [row[3] for row in tx.rows(f"EXPLAIN QUERY PLAN {sql}", {"tenant": TENANT, **params})]


def test_a_wish_done_before_is_found_by_its_key():
    assert plan(BY_WISH, wish="till:tap-1") == ["SEARCH journal USING INDEX journal_by_wish (tenant=? AND wish=?)"]


def test_what_happened_to_a_subject_is_found_by_its_name():
    assert plan(BY_SUBJECT, subject="good/kopi") == ["SEARCH journal USING INDEX journal_by_subject (tenant=? AND subject=?)"]
