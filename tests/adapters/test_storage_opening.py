"""A store that cannot be opened says why, in one word that faces know, and nothing was kept."""

import subprocess
from pathlib import Path
from threading import Barrier, Thread

import apsw
import pytest

from lancar.adapters.storage import open_store
from lancar.adapters.storage.postgres import translate
from lancar.adapters.storage.sqlite import SqliteStore
from lancar.kernel.store import StoreFailed


def refused(where: object) -> StoreFailed:
    with pytest.raises(StoreFailed) as no:
        open_store(where)
    assert no.value.certain
    assert no.value.detail
    return no.value


def test_a_folder_that_is_not_there(tmp_path):
    no = refused(tmp_path / "nowhere" / "shop.sqlite")
    assert no.code == "unreachable"
    assert "nowhere" in no.detail


def test_a_folder_where_a_file_should_be(tmp_path):
    assert refused(tmp_path).code == "unreachable"


@pytest.mark.parametrize("content", [b"a letter to my grandmother, longer than a header of SQLite is" * 40, b"\x00" * 5_000])
def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path, content):
    (tmp_path / "shop.sqlite").write_bytes(content)
    assert refused(tmp_path / "shop.sqlite").code == "corrupt"
    assert (tmp_path / "shop.sqlite").read_bytes() == content


def test_a_damaged_database_says_corrupt_when_it_is_read(tmp_path):
    store = SqliteStore(tmp_path / "shop.sqlite")
    with store.write() as tx:
        tx.run("CREATE TABLE t (tenant TEXT NOT NULL, n BIGINT NOT NULL, PRIMARY KEY (tenant, n))", {})
        for n in range(2_000):
            tx.run("INSERT INTO t (tenant, n) VALUES (:tenant, :n)", {"tenant": "kas" * 20, "n": n})
    store.close()
    data = bytearray((tmp_path / "shop.sqlite").read_bytes())
    data[4_096:20_000] = b"\xff" * (20_000 - 4_096)
    (tmp_path / "shop.sqlite").write_bytes(data)
    store = SqliteStore(tmp_path / "shop.sqlite")
    with pytest.raises(StoreFailed) as no, store.read() as tx:
        tx.rows("SELECT tenant, n FROM t ORDER BY n", {})
    assert no.value.code == "corrupt"
    store.close()


def test_those_who_find_one_new_file_at_the_same_moment_all_open_it(tmp_path):
    for number in range(60):  # without patience one of ten such moments went wrong
        start, opened, wrong = Barrier(4), [], []

        def open_it(where=tmp_path / f"{number}.sqlite", start=start, opened=opened, wrong=wrong):
            start.wait()
            try:
                opened.append(SqliteStore(where))
            except StoreFailed as why:
                wrong.append(why)

        threads = [Thread(target=open_it) for _ in range(start.parties)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for store in opened:
            store.close()
        assert wrong == []


def test_a_disk_that_is_mounted_read_only(tmp_path):
    place = tmp_path / "disc"
    place.mkdir()
    SqliteStore(place / "shop.sqlite").close()
    if subprocess.run(["mount", "--bind", "-o", "ro", place, place], capture_output=True, check=False).returncode:
        pytest.skip("NOT TESTED: only root may mount a disk read-only here")
    try:
        assert refused(place / "shop.sqlite").code == "read_only"
        assert refused(place / "new.sqlite").code in {"unreachable", "read_only"}
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


def test_an_sqlite_with_the_log_reset_fault_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(apsw, "sqlite_lib_version", lambda: "3.51.2")
    assert "3.51.2" in refused(tmp_path / "shop.sqlite").detail


def test_a_postgresql_that_is_not_there(tmp_path: Path):
    assert refused(f"postgresql://lancar@/lancar?host={tmp_path}").code == "unreachable"
    assert refused("postgresql://lancar@/lancar?nonsense=1").code == "unreachable"


def test_a_database_that_is_not_there_or_speaks_no_utf8(postgres):
    assert refused(postgres.url("no_such_database")).code == "unreachable"
    postgres.run("CREATE DATABASE latin TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'")
    assert "UTF8" in refused(postgres.url("latin")).detail


def test_a_transaction_that_swallowed_an_error_is_not_called_kept(postgres):
    """PostgreSQL answers its COMMIT with ROLLBACK, without an error."""
    store = open_store(postgres.database())

    def swallow() -> None:
        with store.write() as tx:
            tx.run("CREATE TABLE t (tenant TEXT NOT NULL, PRIMARY KEY (tenant))", {})
            with pytest.raises(Exception, match="nothing_like_it"):
                tx.run("SELECT nothing_like_it", {})

    with pytest.raises(StoreFailed) as no:
        swallow()
    assert no.value.certain
    store.close()


@pytest.mark.parametrize(
    ("sql", "want"),
    [
        ("SELECT a FROM t WHERE tenant = :tenant", "SELECT a FROM t WHERE tenant = %(tenant)b"),
        ("SELECT ':no', a::text, 5 % 2", "SELECT ':no', a::text, 5 %% 2"),
        ("CREATE TABLE t (a TEXT NOT NULL, b BLOB)", 'CREATE TABLE t (a TEXT COLLATE "C" NOT NULL, b BYTEA)'),
        ("INSERT INTO t (text) VALUES (:text)", "INSERT INTO t (text) VALUES (%(text)b)"),
    ],
)
def test_one_text_for_both_becomes_psycopgs(sql, want):
    assert translate(sql)[0] == want
