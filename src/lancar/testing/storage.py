"""The contract of the kernel's `Store`. Subclass it in a test module and say how stores are made.

class TestMyStore(StoreContract):
    @pytest.fixture
    def place(self) -> Iterator[StorePlace]:
        yield StorePlace(open=lambda: MyStore(...), lasts=True)

`open` may be called again after `close` and then finds what was there (`lasts`), and twice at once (`shared`), as two
processes on one database would.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lancar.adapters.storage import open_store
from lancar.kernel.store import Params, Put, Store, StoreFailed
from lancar.testing.storage_together import (
    ADD,
    ALL,
    COLUMNS,
    GOODS,
    KEEP,
    LOOSE,
    NEWER,
    PLAIN,
    REPLACE,
    StorePlace,
    StoreTogether,
    T,
    all_rows,
    fill,
)


class StoreContract(StoreTogether):
    """What every store must do."""

    @pytest.fixture
    def place(self) -> Iterator[StorePlace]:
        """Where; made new for each test."""
        raise NotImplementedError

    @pytest.fixture
    def store(self, place: StorePlace) -> Iterator[Store]:
        """A store with one empty table."""
        store = place.open()
        with store.write() as tx:
            tx.run(GOODS, {})
        yield store
        store.close()

    # -- one transaction

    def test_what_a_block_wrote_is_there_after_it(self, store: Store) -> None:
        """Also to a reader."""
        fill(store, PLAIN, ("kopi", 1, b"a"), ("teh", 2, b""))
        assert all_rows(store) == [("kopi", 1, b"a"), ("teh", 2, b"")]

    def test_an_exception_inside_undoes_all_of_it_and_comes_through(self, store: Store) -> None:
        """Whatever it is, and DDL too."""

        def fail() -> None:
            with store.write() as tx:
                tx.run("CREATE TABLE later (tenant TEXT NOT NULL, PRIMARY KEY (tenant))", {})
                tx.many(PLAIN, [(T, "kopi", 1, b"")])
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            fail()
        assert all_rows(store) == []
        with store.write() as tx:
            tx.run("CREATE TABLE later (tenant TEXT NOT NULL, PRIMARY KEY (tenant))", {})

    def test_a_refused_row_takes_its_whole_transaction_with_it_and_the_store_goes_on(self, store: Store) -> None:
        """The failure is certain: nothing was kept."""
        fill(store, PLAIN, ("kopi", 1, b""))

        def write_both() -> None:
            with store.write() as tx:
                tx.many(PLAIN, [(T, "teh", 2, b"")])
                tx.many(PLAIN, [(T, "kopi", 3, b"")])

        with pytest.raises(StoreFailed) as no:
            write_both()
        assert (no.value.code, no.value.certain) == ("other", True)
        assert all_rows(store) == [("kopi", 1, b"")]
        fill(store, PLAIN, ("teh", 2, b""))
        assert len(all_rows(store)) == 2  # noqa: PLR2004 - kopi and teh

    def test_nonsense_is_a_failure_with_words(self, store: Store) -> None:
        """In writing and in reading."""
        for block in (store.write, store.read):
            with pytest.raises(StoreFailed) as no, block() as tx:
                tx.rows("SELECT nothing_like_it FROM goods", {})
            assert "nothing_like_it" in no.value.detail
        assert all_rows(store) == []

    def test_a_writer_sees_what_it_wrote_before_others_do(self, store: Store, place: StorePlace) -> None:
        """Not before the end."""
        with store.write() as tx:
            tx.many(PLAIN, [(T, "kopi", 1, b"")])
            assert tx.rows(ALL, {"tenant": T}) == [("kopi", 1, b"")]
            if place.shared:
                assert all_rows(store) == []
        assert len(all_rows(store)) == 1

    # -- types

    @pytest.mark.parametrize("n", [0, -1, 2**31, -(2**31) - 1, 2**53, -(2**53), 2**63 - 1, -(2**63)])
    def test_whole_numbers_of_64_bits_come_back_as_they_went_in(self, store: Store, n: int) -> None:
        """As a row and as a parameter."""
        fill(store, PLAIN, ("n", n, b""))
        with store.read() as tx:
            assert tx.rows("SELECT n FROM goods WHERE tenant = :tenant AND n = :n", {"tenant": T, "n": n}) == [(n,)]

    def test_a_number_beyond_64_bits_is_an_error_and_nothing_is_kept(self, store: Store) -> None:
        """Never cut off."""
        with pytest.raises((OverflowError, StoreFailed)), store.write() as tx:
            tx.many(PLAIN, [(T, "n", 2**63, b"")])
        assert all_rows(store) == []

    @pytest.mark.parametrize(
        "text", ["", " ", "kopi «susu» 100%", "%s %(a)s :a ::b", "ꦏꦺꦴꦥꦶ 🙂", "'; --", "a\nb\t\\", "\x01\x7f\ufffd", "x" * 70_000]
    )
    def test_texts_come_back_as_they_went_in(self, store: Store, text: str) -> None:
        """Empty ones too, and those that look like something else."""
        fill(store, PLAIN, (text[:1_000], 1, b""))
        with store.read() as tx:
            assert tx.rows(
                "SELECT name FROM goods WHERE tenant = :tenant AND name = :name", {"tenant": T, "name": text[:1_000]}
            ) == [(text[:1_000],)]
            assert tx.rows("SELECT :text AS same", {"text": text}) == [(text,)]

    @pytest.mark.parametrize("raw", [b"", b"\x00", b"\x00\xff" * 40_000, bytes(range(256)), b"\\x41"])
    def test_bytes_come_back_as_they_went_in(self, store: Store, raw: bytes) -> None:
        """Also through a parameter."""
        fill(store, PLAIN, ("raw", 1, raw))
        with store.write() as tx:
            tx.run("UPDATE goods SET raw = :raw WHERE tenant = :tenant AND raw = :raw", {"tenant": T, "raw": raw})
        assert [bytes(row[2]) for row in all_rows(store)] == [raw]

    def test_a_sum_is_a_whole_number_and_a_comparison_is_0_or_1(self, store: Store) -> None:
        """`sum(bigint)` is numeric in PostgreSQL; here it is an int."""
        fill(store, PLAIN, ("a", 2**53, b""), ("b", 2**53, b""))
        with store.read() as tx:
            rows = tx.rows("SELECT sum(n), count(*), sum(n) > 1, max(n) / 2 FROM goods WHERE tenant = :tenant", {"tenant": T})
            assert rows == [(2**54, 2, 1, 2**52)]
            assert [type(value) for value in rows[0]] == [int] * 4

    def test_texts_compare_by_their_bytes_whatever_the_servers_language(self, store: Store) -> None:
        """As Python and SQLite compare them: ties are decided the same on every node."""
        names = ["Z", "a", "b1", "B2", "é", "_", "-", "a1", "aa", "ꦏ", "🙂", "A"]
        fill(store, PLAIN, *((name, 1, b"") for name in names))
        assert [row[0] for row in all_rows(store)] == sorted(names)

    def test_bytes_compare_by_their_values(self, store: Store) -> None:
        """Unsigned, shorter before longer."""
        raws = [b"\xff", b"\x00", b"a", b"aa", b"\x80"]
        fill(store, PLAIN, *((str(n), n, raw) for n, raw in enumerate(raws)))
        with store.read() as tx:
            found = tx.rows("SELECT raw FROM goods WHERE tenant = :tenant ORDER BY raw", {"tenant": T})
        assert [bytes(row[0]) for row in found] == sorted(raws)

    # -- Put

    def test_rows_that_are_there_are_kept_replaced_added_to_or_compared(self, store: Store) -> None:
        """By the put's own rule, for some rows of a batch and not for others."""
        fill(store, PLAIN, ("a", 5, b"5"), ("b", 5, b"5"))
        fill(store, KEEP, ("a", 9, b"9"), ("c", 1, b"1"))
        assert all_rows(store) == [("a", 5, b"5"), ("b", 5, b"5"), ("c", 1, b"1")]
        fill(store, REPLACE, ("a", 6, b"6"), ("d", 1, b"1"))
        fill(store, ADD, ("b", -2, b"not looked at"), ("e", 4, b"4"))
        assert all_rows(store) == [("a", 6, b"6"), ("b", 3, b"5"), ("c", 1, b"1"), ("d", 1, b"1"), ("e", 4, b"4")]
        fill(store, NEWER, ("a", 6, b"5"), ("b", 3, b"6"), ("c", 2, b""), ("d", 0, b"9"))
        assert all_rows(store) == [("a", 6, b"6"), ("b", 3, b"6"), ("c", 2, b""), ("d", 1, b"1"), ("e", 4, b"4")]

    @pytest.mark.parametrize("many", [0, 1, 2, 3_000])
    def test_any_number_of_rows_is_put_at_once(self, store: Store, many: int) -> None:
        """None too."""
        fill(store, PLAIN, *((f"{n:05}", n, bytes([n % 256]) * (n % 50)) for n in range(many)))
        assert all_rows(store) == [(f"{n:05}", n, bytes([n % 256]) * (n % 50)) for n in range(many)]

    def test_a_column_that_may_be_null_can_be(self, store: Store) -> None:
        """None in and None out."""
        put = Put("loose", [("tenant", str), ("k", int), ("name", str), ("n", int), ("raw", bytes)])
        with store.write() as tx:
            tx.run(LOOSE, {})
            tx.many(put, [(T, 1, None, None, None), (T, 2, "a", 3, b"c"), (T, 3, None, 0, b"")])
            assert tx.rows("SELECT k, name, n, raw FROM loose WHERE tenant = :tenant ORDER BY k", {"tenant": T}) == [
                (1, None, None, None),
                (2, "a", 3, b"c"),
                (3, None, 0, b""),
            ]

    # -- SQL in one text

    def test_returning_says_whom_a_statement_touched(self, store: Store) -> None:
        """The lease of a job, the tenant's receipt number."""
        fill(store, PLAIN, ("a", 1, b""), ("b", 2, b""))
        with store.write() as tx:
            sql = "UPDATE goods SET n = n + :n WHERE tenant = :tenant AND n > :least RETURNING name, n"
            assert tx.rows(sql, {"tenant": T, "n": 10, "least": 1}) == [("b", 12)]
            assert tx.rows(sql, {"tenant": T, "n": 10, "least": 100}) == []

    def test_rows_of_values_are_compared_from_left_to_right(self, store: Store) -> None:
        """How a newer word is told from an older one."""
        with store.read() as tx:
            for left, right, want in [((2, "a"), (1, "b"), 1), ((1, "b"), (1, "a"), 1), ((1, "a"), (1, "a"), 0)]:
                params: Params = {"l0": left[0], "l1": left[1], "r0": right[0], "r1": right[1]}
                assert tx.rows("SELECT (:l0, :l1) > (:r0, :r1)", params) == [(want,)]

    def test_a_partial_index_and_a_renamed_table_work(self, store: Store) -> None:
        """What rebuilding a view needs."""
        with store.write() as tx:
            tx.run("CREATE INDEX goods_few ON goods (tenant, n) WHERE n <> 0", {})
            tx.run(GOODS.replace("goods", "goods__beside"), {})
            tx.many(Put("goods__beside", COLUMNS), [(T, "new", 1, b"")])
            tx.run("DROP TABLE IF EXISTS goods", {})
            tx.run("ALTER TABLE goods__beside RENAME TO goods", {})
        assert all_rows(store) == [("new", 1, b"")]
        with store.write() as tx:
            tx.run(GOODS.replace("goods", "goods__beside"), {})
            tx.run("DROP TABLE IF EXISTS goods", {})
            tx.run("ALTER TABLE goods__beside RENAME TO goods", {})
        assert all_rows(store) == []

    def test_a_statement_asked_many_times_goes_on_answering_after_its_table_was_made_anew(self, store: Store) -> None:
        """What was prepared is not believed for ever."""
        for n in range(10):
            fill(store, REPLACE, ("a", n, b""))
            assert all_rows(store) == [("a", n, b"")]
            with store.write() as tx:
                tx.run("DROP TABLE goods", {})
                tx.run(GOODS, {})
            assert all_rows(store) == []

    def test_strings_comments_and_percents_in_sql_are_no_parameters(self, store: Store) -> None:
        """Only `:name` outside of quotes is."""
        with store.read() as tx:
            rows = tx.rows("SELECT ':no', 'it''s :no %', 7 % 4, :yes AS \"a:b\" -- :no %s", {"yes": "ya"})
        assert rows == [(":no", "it's :no %", 3, "ya")]

    # -- keeping

    def test_what_was_written_is_there_when_it_is_opened_again(self, store: Store, place: StorePlace) -> None:
        """Closing twice is fine, and a closed store says so."""
        if not place.lasts:
            pytest.skip("lives as long as it is open")
        fill(store, PLAIN, ("kopi", 1, b"\x00"))
        assert len(all_rows(store)) == 1
        store.close()
        store.close()
        for block in (store.write, store.read):
            with pytest.raises(StoreFailed) as no, block():
                pass
            assert (no.value.code, no.value.certain) == ("unreachable", True)
        again = place.open()
        assert all_rows(again) == [("kopi", 1, b"\x00")]
        again.close()

    def test_a_copy_is_whole_and_opens_by_itself(self, store: Store, tmp_path: Path) -> None:
        """Tables, rows and indexes, in one file, and the original goes on."""
        fill(store, PLAIN, *((f"{n:05}", n, b"\x00x") for n in range(12_000)))
        with store.write() as tx:
            tx.run("CREATE UNIQUE INDEX goods_by_n ON goods (tenant, n) WHERE name <> 'none'", {})
        store.copy_to(tmp_path / "copy.sqlite")
        fill(store, PLAIN, ("after", -1, b""))
        assert [path.name for path in tmp_path.iterdir() if path.name.startswith("copy")] == ["copy.sqlite"]
        copy = open_store(tmp_path / "copy.sqlite")
        assert all_rows(copy) == [(f"{n:05}", n, b"\x00x") for n in range(12_000)]
        with pytest.raises(StoreFailed):
            fill(copy, PLAIN, ("other", 7, b""))
        copy.close()

    def test_a_copy_is_never_made_over_a_file_that_is_there(self, store: Store, tmp_path: Path) -> None:
        """It could be the last good backup."""
        (tmp_path / "copy.sqlite").write_bytes(b"the last good one")
        with pytest.raises(StoreFailed):
            store.copy_to(tmp_path / "copy.sqlite")
        assert (tmp_path / "copy.sqlite").read_bytes() == b"the last good one"

    def test_more_data_takes_more_room(self, store: Store) -> None:
        """And is told in bytes."""
        before = store.size_bytes()
        fill(store, PLAIN, *((f"{n:05}", n, bytes(range(256)) * 4) for n in range(1_000)))
        assert store.size_bytes() > before + 500_000


__all__ = ["StoreContract", "StorePlace"]
