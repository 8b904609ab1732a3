"""Documents as printer bytes: golden strips, no name that becomes a command, and the same bytes as others send."""

import pytest
from escpos.printer import Dummy
from hypothesis import given
from hypothesis import strategies as st

from lancar.testing.paper import draw, read
from lancar.values import escpos
from lancar.values.paper import DOTS, Bar, Look, Qr, Row

NASTY = "".join(map(chr, [*range(32), 127, *range(128, 160)])) + "\x1b@\x10\x14\x01\x00\x05 é ñ ꦱ 🙂 e\u0301 “x” …"
looks = st.builds(
    Look,
    columns=st.sampled_from([32, 48]),
    page=st.sampled_from(sorted(escpos.PAGES)),
    qr=st.sampled_from(["native", "raster", "none"]),
    cut=st.booleans(),
    two_byte=st.booleans(),
)
rows = st.builds(
    Row,
    text=st.text(max_size=120) | st.just(NASTY),
    bold=st.booleans(),
    tall=st.booleans(),
    wide=st.booleans(),
    align=st.sampled_from(["left", "center"]),
)
ascii_text = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=60)
codes = st.builds(Qr, text=ascii_text) | st.builds(Bar, text=ascii_text)


@given(doc=st.lists(rows | codes, max_size=8), look=looks)
def test_any_document_becomes_bytes_that_a_printer_can_print(doc, look) -> None:
    strip = read(escpos.encode(tuple(doc), look))
    assert strip.kicks == []
    assert strip.asked == []
    wide = [len(one.text) * (2 if one.wide else 1) for one in strip.printed if one.what == "text"]
    assert look.qr == "none" or max(wide, default=0) <= look.columns


@given(text=st.text(max_size=200) | st.just(NASTY), look=looks)
def test_no_name_becomes_a_command_and_none_of_it_is_lost(text, look) -> None:
    said = escpos.plain(text, look.page)
    printed = read(escpos.encode((Row(text=text),), look)).printed
    assert "".join(one.text for one in printed) == said.rstrip()
    assert all(sign >= " " and sign != "\x7f" for sign in said)


@given(text=ascii_text, columns=st.sampled_from([32, 48]))
def test_an_image_never_holds_what_a_printer_obeys_in_the_middle_of_one(text, columns) -> None:
    data = escpos.encode((Qr(text=text),), Look(columns=columns, qr="raster"))
    assert not any(command in data for command in (b"\x10\x04", b"\x10\x05", b"\x10\x14"))
    image = next(one for one in read(data).printed if one.what == "image")
    assert image.dots <= DOTS[columns]


@pytest.mark.parametrize(
    ("name", "page", "printed"),
    [
        ("Kopi tubruk \u201cspésial\u201d \u2013 2\u00d7", "cp437", 'Kopi tubruk "spésial" - 2x'),
        ("Jus alpukat ½ 🙂", "cp437", "Jus alpukat ½ ?"),
        ("Đặng", "cp437", "?ang"),
        ("Cafe\u0301 Ñandú", "cp850", "Café Ñandú"),
        ("Harga €5", "cp858", "Harga €5"),
        ("Harga €5", "cp437", "Harga ?5"),
        ("ꦱꦶꦠꦶ Siti", "cp1252", "?? Siti"),
        ("baris\nbaru\ttab", "cp437", "baris baru tab"),
    ],
)
def test_names_are_printed_as_near_as_the_printer_can(name: str, page: str, printed: str) -> None:
    assert escpos.plain(name, page) == printed


def test_a_printer_that_takes_letters_in_pairs_is_told_not_to_where_there_are_any() -> None:
    look = Look(two_byte=True)
    assert b"\x1c." in escpos.encode((Row(text="Café"),), look)
    assert b"\x1c." not in escpos.encode((Row(text="Kopi"),), look)


def test_codes_cuts_and_kicks_are_what_python_escpos_sends() -> None:
    theirs = Dummy()
    theirs.qr("00020101", ec=1, size=8, model=2, native=True)
    theirs.cashdraw(2)
    theirs.cashdraw(5)
    for piece in (b"(k\x04\x001A2\x00", b"(k\x03\x001C\x08", b"(k\x03\x001E1", b"(k\x0b\x001P000020101", b"(k\x03\x001Q0"):
        assert piece in theirs.output
        assert piece in escpos.encode((Qr(text="00020101"),), Look())
    assert theirs.output.endswith(escpos.kick(2) + escpos.kick(5))
    bars = Dummy()
    bars.barcode("{BK1-000412", "CODE128", function_type="B", align_ct=False, check=False)
    ours = escpos.encode((Bar(text="K1-000412"),), Look())
    assert bars.output[bars.output.index(b"\x1dk") :].rstrip(b"\x00\n") in ours


def test_a_barcode_too_wide_for_its_paper_is_a_qr_code() -> None:
    long = Bar(text="K1.abcdefghij-000412")
    assert next(one.what for one in read(escpos.encode((long,), Look())).printed) == "qr"
    assert next(one.what for one in read(escpos.encode((long,), Look(columns=48))).printed) == "bar"


@pytest.mark.parametrize("text", ["", "é", "a\nb", "x" * 301])
def test_what_no_code_can_hold_is_not_sent(text: str) -> None:
    with pytest.raises(ValueError, match="no code"):
        escpos.encode((Qr(text=text),), Look())


@pytest.mark.parametrize(
    ("answers", "trouble", "low"),
    [
        (b"\x12\x12\x12", "", False),
        (b"\x12\x12\x1e", "", True),
        (b"\x1a\x32\x7e", "printer.paper_out", True),
        (b"\x1a\x16\x12", "printer.cover_open", False),
        (b"\x1a\x52\x12", "printer.fault", False),
        (b"\x1a\x12\x12", "printer.offline", False),
    ],
)
def test_status_bytes_are_read_as_the_printer_means_them(answers: bytes, trouble: str, low: bool) -> None:
    assert all(map(escpos.is_status, answers))
    assert escpos.status_of(answers) == escpos.Status(trouble=trouble, low=low)


def test_a_strip_can_be_drawn_for_a_person_to_look_at() -> None:
    doc = (Row(text="Warung Bu Tini", bold=True, wide=True, align="center"), Qr(text="K1-000412"), Bar(text="K1-000412"))
    for qr in ("native", "raster"):
        picture = draw(escpos.encode(doc, Look(qr=qr)), 32)
        assert picture.width == DOTS[32] + 48
        assert picture.getextrema() == (0, 255)
