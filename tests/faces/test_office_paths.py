"""The office's own paths: reports as files, pictures of goods, a sheet of goods read, how old the backup is."""

from base64 import b64decode, b64encode
from pathlib import Path

import msgspec
import pytest
from house import House

from lancar.faces.office import MOST_SHEET_BYTES, LastBackup
from lancar.nodes.backup_note import last_backup, note_backup
from lancar.nodes.opening import wall_ms

PICTURE = msgspec.json.decode((Path(__file__).parents[2] / "vectors/facts/catalog/photo_taken.v1.json").read_bytes())["image"]
DAYS = "?from_day=2026-11-01&to_day=2026-11-22"


def test_a_report_comes_as_a_file_of_each_kind(house: House) -> None:
    for ending, begins in (("csv", b"\xef\xbb\xbftanggal"), ("xlsx", b"PK"), ("pdf", b"%PDF-")):
        heard = house.call("GET", f"/api/report/sales_by_day.{ending}{DAYS}")
        assert heard.status == 200
        assert heard.body.startswith(begins)
        assert f'filename="lancar-sales-by-day-2026-11-01_2026-11-22.{ending}"' in heard.headers["content-disposition"]


def test_a_receipt_comes_as_a_pdf_by_its_number_and_its_id_with_copies_marked(house: House) -> None:
    house.do("catalog.add_good", {"name": "Kopi", "sku": "kopi", "price": 18_000})
    house.do("till.open_shift", {"branch": house.branch, "till": "K1"})
    sale = {"till": "K1", "goods": [{"sku": "kopi"}], "payments": [{"method": "cash", "amount": 18_000}]}
    (fact,) = [one["body"] for one in house.do("till.complete_sale", sale).json["facts"] if one["kind"] == "till.sale_completed"]
    receipt, ref = fact["receipt"], fact["sale"]
    by_number = house.call("GET", f"/api/receipt/{receipt}.pdf")
    assert (by_number.status, by_number.headers["content-type"]) == (200, "application/pdf")
    assert by_number.headers["content-disposition"] == f'attachment; filename="struk-{receipt}.pdf"'
    assert by_number.body.startswith(b"%PDF-")
    assert receipt.encode() in by_number.body
    assert b"SALINAN" not in by_number.body
    assert receipt.encode() in house.call("GET", f"/api/receipt/{ref}.pdf?page=a4&code=qr").body
    house.do("till.reprint_receipt", {"till": "K1", "sale": ref})
    assert b"SALINAN 1" in house.call("GET", f"/api/receipt/{receipt}.pdf").body


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ("K1-000001.png", "http.no_such_path"),
        ("K1-000001", "http.no_such_path"),
        (".pdf", "http.no_such_path"),
        ("x" * 90 + ".pdf", "http.no_such_path"),
        ('a"\r\nx: y.pdf', "till.unknown_sale"),
        ("K1-000001.pdf?page=a3", "http.bad_field"),
        ("K1-000001.pdf?pages=2", "http.bad_field"),
    ],
)
def test_a_receipt_that_is_not_there_is_refused_whatever_it_is_called(house: House, asked: str, code: str) -> None:
    assert house.call("GET", f"/api/receipt/{asked}").code == code


def test_who_may_not_sell_takes_no_receipt(house: House) -> None:
    _, token = house.device("till", "K1", branch=house.branch)
    assert house.call("GET", "/api/receipt/K1-000001.pdf", token=token).code == "identity.no_right"


def test_a_report_that_is_not_there_is_no_path(house: House) -> None:
    for name in ("sales_by_mood.csv", "sales_by_day.docx", "sales_by_day"):
        assert house.call("GET", f"/api/report/{name}{DAYS}").code == "http.no_such_path"
    assert house.call("GET", "/api/report/goods.csv?from_day=kemarin&to_day=2026-11-22").status == 422


def test_a_cashier_takes_no_reports_away(house: House) -> None:
    _, token = house.device("till", "K1", branch=house.branch)
    session = house.call("POST", "/api/session", {"person": house.cashier, "pin": "482615"}, token=token).json["session"]
    heard = house.call("GET", f"/api/report/profit_by_day.pdf{DAYS}", token=token, headers={"lancar-person": session})
    assert (heard.status, heard.code) == (403, "identity.no_right")


def test_a_picture_is_served_under_the_name_of_what_it_shows(house: House) -> None:
    house.do("catalog.add_good", {"name": "Kopi", "sku": "kopi"})
    assert house.do("catalog.show_photo", {"sku": "kopi", "image": PICTURE}).status == 200
    name = house.see("catalog.photos").json["kopi"]
    heard = house.call("GET", f"/api/photo/{name}")
    assert heard.body == b64decode(PICTURE)
    assert (heard.headers["content-type"], heard.headers["cache-control"]) == (
        "image/jpeg", "private, max-age=31536000, immutable",
    )  # fmt: skip
    assert house.call("GET", f"/api/photo/{name}", token="").status == 401
    assert house.do("catalog.show_photo", {"sku": "kopi", "image": PICTURE}).json["facts"] == []
    house.do("catalog.show_photo", {"sku": "kopi", "image": ""})
    assert house.see("catalog.photos").json == {}
    assert house.call("GET", f"/api/photo/{name}").status == 404


def test_only_small_pictures_are_taken(house: House) -> None:
    house.do("catalog.add_good", {"name": "Kopi", "sku": "kopi"})
    for image, code in (
        ("bukan base64", "catalog.no_picture"),
        (b64encode(b"GIF89a").decode(), "catalog.no_picture"),
        (b64encode(b"\xff\xd8\xff" + bytes(43_100)).decode(), "catalog.picture_too_large"),
    ):
        assert house.do("catalog.show_photo", {"sku": "kopi", "image": image}).code == code
    largest = b64encode(b"\xff\xd8\xff" + bytes(42_997)).decode()
    assert house.do("catalog.show_photo", {"sku": "kopi", "image": largest}).status == 200


def test_a_sheet_beyond_bounds_is_not_even_read(house: House) -> None:
    heard = house.call("POST", "/api/goods-sheet", b"nama;harga\n", headers={"content-length": str(MOST_SHEET_BYTES + 1)})
    assert (heard.status, heard.code) == (413, "http.too_large")
    assert house.call("POST", "/api/goods-sheet", b"x" * (MOST_SHEET_BYTES + 1), headers={"content-length": "9"}).status == 413


def test_a_sheet_is_read_and_nothing_is_changed(house: House) -> None:
    heard = house.call("POST", "/api/goods-sheet", "Nama;Harga;Warna\nKopi;12.500;hitam\nTeh;mahal;\n".encode("cp1252"))
    assert [row["name"] for row in heard.json["rows"]] == ["Kopi"]
    assert heard.json["rows"][0]["price"] == 12_500
    assert [line["line"] for line in heard.json["not_taken"]] == [3]
    assert heard.json["passed_over"] == ["warna"]
    assert house.see("catalog.goods").json["goods"] == []


def test_the_office_knows_how_old_the_backup_is(tmp_path: Path, house: House) -> None:
    assert house.call("GET", "/api/backup").json is None
    assert last_backup(tmp_path) is None
    told = LastBackup(made_ms=1_795_000_000_000, place="salinan/lancar-1", size_bytes=4_096)
    note_backup(tmp_path, told)
    assert last_backup(tmp_path) == told
    (tmp_path / "last-backup.json").write_text("{")
    assert last_backup(tmp_path) is None


def test_the_office_sees_what_is_sold_out_what_may_be_chosen_and_what_is_promised(house: House) -> None:
    house.do("catalog.add_good", {"name": "Kopi", "sku": "kopi", "price": 10_000})
    house.do("catalog.say_availability", {"sku": "kopi", "branch": house.branch, "available": False})
    assert house.see("catalog.sold_out").json == {"kopi": [house.branch]}
    assert house.see("catalog.sold_out", {"branch": "lain"}).json == {}
    house.do("catalog.define_modifiers", {"name": "Gula", "choices": [{"id": "less", "name": "Sedikit"}]})
    assert [group[1] for group in house.see("catalog.modifier_groups").json] == ["Gula"]
    large = [{"options": [{"name": "Ukuran", "value": "Besar"}], "sku": "kopi-b"}]
    house.do("catalog.add_variants", {"variant_of": "kopi", "variants": large})
    assert house.see("catalog.variant_names").json == {"kopi-b": "Besar"}
    promo = {"id": "", "name": "Hemat", "kind": "percent", "permille": 100, "skus": ["kopi"]}
    assert house.do("catalog.announce_promo", {"promo": promo}).status == 200
    assert [one["name"] for one in house.see("catalog.promos").json] == ["Hemat"]


def test_the_office_lists_customers_and_who_sends_mail(house: House) -> None:
    house.do("till.name_customer", {"name": "Bu Tini", "phone": "0812"})
    row = house.see("till.customers").json[0]
    assert (row["name"], row["phone"], row["owed"]) == ("Bu Tini", "0812", 0)
    assert house.see("till.mail").json["sent_by"] == "nobody"
    house.do("till.set_mail", {"sent_by": "shop", "sender_name": "Warung"})
    assert house.see("till.mail").json == {"sent_by": "shop", "sender_name": "Warung", "reply_to": ""}


def test_an_outage_is_handed_to_the_provider_without_a_word_on_sales(house: House) -> None:
    said = msgspec.json.decode((Path(__file__).parents[2] / "vectors/facts/lines/line_failed.v1.json").read_bytes())
    said = {name: value for name, value in said.items() if name != "branch"} | {"at_ms": wall_ms()}
    assert house.do("lines.report_failure", said).status == 200
    where = f"?branch={house.branch}&outage={said['outage']}"
    pdf = house.call("GET", f"/api/outage/evidence.pdf{where}&language=en")
    assert (pdf.status, pdf.body[:5]) == (200, b"%PDF-")
    assert b"The provider" in pdf.body or b"provider's network" in pdf.body.replace(b"\\'", b"'")
    told = msgspec.json.decode(house.call("GET", f"/api/outage/evidence.json{where}").body)
    assert (told["record"], told["silent_layer"], told["noticed_after_ms"]) == (said["outage"], "edge", 640)
    assert told["evidence"]["facts"]["silent_ms"] == 640
    assert not {name for name in told if "lost" in name or "saved" in name or "sales" in name}
    assert house.call("GET", "/api/outage/evidence.pdf?branch=x&outage=nothing").code == "lines.unknown_outage"
    assert house.call("GET", f"/api/outage/evidence.docx{where}").code == "http.no_such_path"
    assert house.call("GET", "/api/outage/evidence.pdf?outage=x").status == 422
