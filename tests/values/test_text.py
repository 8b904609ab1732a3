"""Names are found however they are typed, and no cell runs in a spreadsheet."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lancar.values.csvtext import read_rows, write_rows
from lancar.values.text import csv_safe, fold, matches, one_line


def test_a_good_is_found_whatever_its_accents_and_marks():
    assert fold('  Ké-CAP  "ABC" 275ml ') == "ke cap abc 275ml"
    assert fold("Ｆｕｌｌｗｉｄｔｈ") == "fullwidth"  # noqa: RUF001 - wide letters are the point
    assert fold("ﬁlter") == "filter"
    assert fold("茶 Hijau") == "茶 hijau"
    assert matches(fold("Indomie Goreng"), fold("IND go"))
    assert not matches(fold("Indomie Goreng"), fold("domie"))
    assert matches("anything", "")


@given(st.text())
def test_folding_twice_changes_nothing(name):
    assert fold(fold(name)) == fold(name)


@pytest.mark.parametrize("cell", ["=1+1", "+62 812", "@SUM(A1)", "-2+3", "\tx", "\r=1", "\n=1"])
def test_a_formula_in_a_name_does_not_run(cell):
    assert csv_safe(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["-5000", "+1.500,50", "Kopi", "", "a=1", "'x"])
def test_numbers_and_names_stay_as_they_are(cell):
    assert csv_safe(cell) == cell


def test_control_characters_do_not_reach_a_receipt():
    assert one_line("Kopi\n\x1b[31m  susu\u202e", 40) == "Kopi [31m susu"
    assert one_line("abcdef ghi", 7) == "abcdef"


def test_a_list_from_any_spreadsheet_is_read_with_its_line_numbers():
    text = '\ufeffSKU;Nama;Harga\r\nA1;"Kopi; hitam";5000\r\n\r\nA2;"Teh\nmanis"\r\nA3;x;1;lebih\r\n'
    assert list(read_rows(text)) == [
        (2, {"sku": "A1", "nama": "Kopi; hitam", "harga": "5000"}),
        (4, {"sku": "A2", "nama": "Teh\nmanis", "harga": ""}),
        (6, {"sku": "A3", "nama": "x", "harga": "1", "": "lebih"}),
    ]
    assert list(read_rows("")) == []
    assert list(read_rows("sku,nama\nB,1")) == [(2, {"sku": "B", "nama": "1"})]


def test_a_quote_left_open_is_told():
    with pytest.raises(csv.Error):
        list(read_rows('sku,nama\nA,"kopi'))


def test_an_export_reads_back_and_runs_nothing():
    lines = "".join(write_rows(["sku", "nama", "laba"], [["A1", "=HYPERLINK()", -500], ["A2", 'Te"h', 0]]))
    assert lines == 'sku,nama,laba\r\nA1,\'=HYPERLINK(),-500\r\nA2,"Te""h",0\r\n'
    assert len(list(csv.reader(io.StringIO(lines)))) == 3
