"""The verbs that look after a shop: copies, the way back, sheets, the doctor, and what the command line says."""

import json
import shutil
import sqlite3
import stat
from pathlib import Path

import pytest
from processes import do, found, run, running, sale, stock_up

from lancar import __version__
from lancar.adapters.upstream.client import ask
from lancar.cli import VERBS, main
from lancar.faces.handover import in_groups
from lancar.nodes.config import read_config
from lancar.nodes.opening import open_node, wall_ms
from lancar.nodes.secure.certify import certify
from lancar.nodes.secure.keys import Keys, Order

SHEET = "kode;nama;harga\nteh;Teh;5.000\nkopi2;Kopi tubruk;7.000\nbatu;;\n"


@pytest.fixture(scope="module")
def sold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stopped shop that has sold three cups; tests copy it."""
    folder = tmp_path_factory.mktemp("sold") / "shop"
    with running("shop", "--data", str(folder), "--port", "0", until="link") as shop:
        owner, branch = found(shop.said("url"), shop.said("link"))
        stock_up(shop.said("url"), owner, branch)
        for _ in range(3):
            do(shop.said("url"), owner, "till.complete_sale", **sale())
        assert shop.stop() == 0
    return folder


@pytest.fixture
def shop(sold: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "shop"
    shutil.copytree(sold, folder)
    folder.chmod(0o700)
    return folder


def own(folder: Path) -> list[tuple[str, int, str]]:
    node = open_node(read_config(data=folder, environ={}), "shop")
    with node.store.read() as tx:
        found_rows = tx.rows("SELECT origin, head_seq, state FROM origins WHERE mine = 1 ORDER BY state", {})
    node.store.close()
    return found_rows


def test_a_copy_is_whole_and_the_way_back_never_uses_a_number_twice(shop: Path, tmp_path: Path) -> None:
    ((before, head, _),) = own(shop)
    kept = run("backup", str(tmp_path / "copies"), "--data", str(shop), "--json")
    assert kept.returncode == 0
    copy = Path(json.loads(kept.stdout)["copy"])
    assert stat.S_IMODE(copy.stat().st_mode) == 0o700
    back = run("restore", str(copy), "--data", str(tmp_path / "new"))
    assert back.returncode == 0
    (closed, opened) = own(tmp_path / "new")
    assert closed == (before, head, "closed")
    assert opened[0] != before
    assert opened[1:] == (0, "open")


def test_a_copy_is_made_while_the_node_sells(shop: Path, tmp_path: Path) -> None:
    with running("shop", "--data", str(shop), "--port", "0"):
        assert run("backup", str(tmp_path / "copies"), "--data", str(shop)).returncode == 0


def test_a_copy_that_was_touched_is_not_brought_back(shop: Path, tmp_path: Path) -> None:
    run("backup", str(tmp_path / "copies"), "--data", str(shop))
    (copy,) = (tmp_path / "copies").iterdir()
    with (copy / "lancar.sqlite").open("r+b") as file:
        file.seek(5_000)
        file.write(b"x")
    back = run("restore", str(copy), "--data", str(tmp_path / "new"))
    assert back.returncode == 3
    assert "corrupt" in back.stderr
    assert not (tmp_path / "new").exists()


def test_present_data_is_never_lost_by_a_restore(shop: Path, tmp_path: Path) -> None:
    run("backup", str(tmp_path / "copies"), "--data", str(shop))
    (copy,) = (tmp_path / "copies").iterdir()
    assert run("restore", str(copy), "--data", str(shop)).returncode == 3
    assert run("restore", str(copy), "--data", str(shop), "--replace").returncode == 0
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("shop.before-")]


def test_what_is_no_copy_and_a_folder_without_data_are_named(tmp_path: Path) -> None:
    assert run("restore", str(tmp_path), "--data", str(tmp_path / "new")).returncode == 3
    assert run("backup", str(tmp_path / "copies"), "--data", str(tmp_path / "none")).returncode == 3
    assert run("doctor", "--data", str(tmp_path / "none")).returncode == 3
    assert run("export", "-", "--data", str(tmp_path / "none")).returncode == 3


def test_the_doctor_finds_a_healthy_shop_healthy(shop: Path) -> None:
    asked = run("doctor", "--data", str(shop), "--json")
    assert asked.returncode == 0, asked.stdout + asked.stderr
    checks = {line["check"] for line in map(json.loads, asked.stdout.splitlines())}
    assert {"folder", "disk", "database", "views", "quarantine", "forks", "deeds", "operator-token"} <= checks


def test_the_doctor_finds_a_wrong_view_and_mends_it(shop: Path) -> None:
    database = sqlite3.connect(shop / "lancar.sqlite")
    database.execute("UPDATE catalog_goods SET name = 'salah' WHERE sku = 'kopi'")
    database.commit()
    database.close()
    ill = run("doctor", "--data", str(shop), "--lang", "en")
    assert ill.returncode == 1
    assert "catalog_goods" in ill.stdout
    assert "lancar doctor --rebuild" in ill.stdout
    assert run("doctor", "--data", str(shop), "--rebuild").returncode == 0
    assert run("doctor", "--data", str(shop)).returncode == 0


def test_the_doctor_looks_at_a_shop_that_is_open_and_tells_the_same_as_its_faces(shop: Path) -> None:
    with running("shop", "--data", str(shop), "--port", "0") as node:
        asked = run("doctor", "--data", str(shop), "--json")
        operator = {"Authorization": f"Bearer operator~{(shop / 'operator-token').read_text().strip()}"}
        box = ask(node.said("url"), "GET", "/api/box", None, operator).json()
        open_while = run("doctor", "--data", str(shop))
        mending = run("doctor", "--data", str(shop), "--rebuild")
        node.stop()
    assert (asked.returncode, mending.returncode) == (0, 1)
    told = [line["check"] for line in map(json.loads, asked.stdout.splitlines())]
    assert told == [finding["check"] for finding in box["findings"]]
    assert {"folder", "disk", "own-clock", "deeds"} <= set(told)
    assert "Toko sedang buka" in open_while.stdout


def test_the_doctor_tells_the_story_that_the_set_up_page_tells(shop: Path) -> None:
    with running("shop", "--data", str(shop), "--port", "0") as node:
        operator = {
            "Authorization": f"Bearer operator~{(shop / 'operator-token').read_text().strip()}",
            "Lancar-Tenant": "warung",
        }
        page = ask(node.said("url"), "GET", "/api/setup", None, operator).json()["steps"]
        heard = run("doctor", "--data", str(shop), "--json")
    stopped = run("doctor", "--data", str(shop), "--json")
    for asked in (heard, stopped):
        lines = [json.loads(line) for line in asked.stdout.splitlines()]
        steps = {line["check"].removeprefix("step-"): line["well"] for line in lines if line["check"].startswith("step-")}
        assert steps == {one["step"]: one["done"] for one in page if one["done"] or one["waits"]}
        assert not [line for line in lines if line["check"].startswith("step-") and line["grave"]]
    assert steps["jual"]
    assert not steps["printer"]
    assert "Printer, laci, pemindai: belum." in run("doctor", "--data", str(shop)).stdout


def test_the_doctor_shows_the_fingerprint_and_finds_keys_that_others_can_read(shop: Path) -> None:
    order = Order(names=["warung.lancar.local"], hosts=[], addresses=["192.168.1.5"], now_ms=wall_ms())
    keys = Keys(shop, certify)
    standing = keys.keep(order)
    well = run("doctor", "--data", str(shop))
    assert well.returncode == 0
    assert in_groups(standing.sha256) in well.stdout
    (keys.folder / "ca.key").chmod(0o644)
    ill = run("doctor", "--data", str(shop))
    assert ill.returncode == 1
    assert "ca.key" in ill.stdout
    assert f"chmod -R go-rwx {keys.folder}" in ill.stdout


def test_the_doctor_finds_doors_left_open(shop: Path) -> None:
    shop.chmod(0o755)
    (shop / "operator-token").chmod(0o644)
    asked = run("doctor", "--data", str(shop))
    assert asked.returncode == 1
    assert "chmod" in asked.stdout


@pytest.mark.parametrize("secret", ["operator-token", "hub.json"])
def test_a_node_does_not_serve_while_others_can_read_what_opens_its_doors(shop: Path, secret: str) -> None:
    path = shop / secret
    path.touch()
    path.chmod(0o640)
    refused = run("shop", "--data", str(shop), "--port", "0")
    assert refused.returncode == 3
    assert f"chmod 600 {path}" in refused.stderr


def test_a_database_in_a_folder_that_others_may_enter_is_still_its_owner_s_alone(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o755)
    node = open_node(read_config(data=folder, environ={}), "shop")
    try:
        kept = [folder / f"lancar.sqlite{end}" for end in ("", "-wal", "-shm")]
        modes = {stat.S_IMODE(path.stat().st_mode) for path in kept}
    finally:
        node.store.close()
    assert modes == {0o600}


def test_goods_come_from_a_sheet_and_go_to_one_while_the_node_runs_and_while_it_does_not(shop: Path, tmp_path: Path) -> None:
    sheet, out = tmp_path / "barang.csv", tmp_path / "keluar.csv"
    sheet.write_text(SHEET)
    with running("shop", "--data", str(shop), "--port", "0"):
        first = run("import", str(sheet), "--data", str(shop), "--json")
        assert json.loads(first.stdout.splitlines()[-1])["taken"] == 2
    again = run("import", str(sheet), "--data", str(shop), "--json")
    assert json.loads(again.stdout.splitlines()[-1])["unchanged"] == 2
    assert run("export", str(out), "--data", str(shop)).returncode == 0
    assert "Kopi tubruk" in out.read_text(encoding="utf-8-sig")
    assert run("import", str(out), "--data", str(shop)).returncode == 0


def test_a_sheet_is_only_looked_at_when_asked_so(shop: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "barang.csv"
    sheet.write_text(SHEET)
    run("import", str(sheet), "--data", str(shop), "--dry-run")
    assert "Teh" not in run("export", "-", "--data", str(shop)).stdout


def test_a_line_not_taken_is_named_and_counted(shop: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "barang.csv"
    sheet.write_text("nama,harga\nTeh,lima ribu\nKopi,4000\n")
    asked = run("import", str(sheet), "--data", str(shop), "--lang", "en")
    assert asked.returncode == 1
    assert "line 2: not taken: “lima ribu” in column Price is no amount; write it like 12,500 (sheet.bad_amount)" in asked.stdout
    assert "1 new" in asked.stdout


@pytest.mark.parametrize("verb", sorted(set(VERBS) - {"replay", "sim"}))
def test_every_verb_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([verb, "--help"])
    assert end.value.code == 0
    said = capsys.readouterr().out
    assert VERBS[verb][0] in said
    assert VERBS[verb][1] in said
    assert "--json" in said


def test_without_a_verb_all_verbs_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    said = capsys.readouterr().out
    assert [verb for verb in VERBS if verb not in said] == []


def test_wrong_words_end_with_2_and_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["fly"], ["shop", "--fly"]):
        with pytest.raises(SystemExit) as end:
            main(words)
        assert end.value.code == 2
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert __version__ in capsys.readouterr().out


def test_a_wrong_setting_ends_with_2_and_its_line(shop: Path) -> None:
    (shop / "lancar.toml").write_text("prot = 1\n")
    asked = run("doctor", "--data", str(shop))
    assert asked.returncode == 2
    assert "lancar.toml:1" in asked.stderr


def test_nothing_is_coloured_or_drawn_in_a_pipe(shop: Path) -> None:
    asked = run("doctor", "--data", str(shop), "--rebuild")
    assert "\x1b" not in asked.stdout + asked.stderr
    assert asked.stderr == ""


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    asked = run("shop", "--data", str(blocked / "shop"), "--lang", "en")
    assert asked.returncode == 3
    assert "Traceback" not in asked.stderr


def test_a_hub_that_does_not_answer_is_said(tmp_path: Path) -> None:
    asked = run("shop", "--data", str(tmp_path), "--hub", "http://127.0.0.1:1", "--tenant", "x", "--code", "y")
    assert asked.returncode == 3
    assert "Traceback" not in asked.stderr
    assert {path.name for path in tmp_path.iterdir()} <= {"lancar.lock"}
    assert run("shop", "--data", str(tmp_path), "--hub", "http://127.0.0.1:1").returncode == 2
