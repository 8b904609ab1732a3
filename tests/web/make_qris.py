"""Made-up QRIS codes, sound and broken, with what is read in them and what becomes of them with an amount."""

from collections.abc import Callable
from typing import Any

from lancar.values import qris

SWITCH = {"00": "ID.CO.QRIS.WWW", "02": "ID1024365912873", "03": "UMI"}
BANK = {"00": "ID.CO.BANKCONTOH.WWW", "01": "936009990000012345", "02": "0000123456789", "03": "UMI"}


def chain(fields: dict[str, Any]) -> str:
    """Fields as they stand in a code; a table is a template."""
    texts = {tag: chain(value) if isinstance(value, dict) else value for tag, value in fields.items()}
    return "".join(f"{tag}{len(value):02}{value}" for tag, value in texts.items())


def sealed(body: str) -> str:
    """A body with its check."""
    return f"{body}6304{qris.check_of(body + '6304')}"


def code(leave_out: str = "", **said: Any) -> str:
    """A warung's printed code; `t59="..."` says a tag otherwise, `leave_out` names one that is not there."""
    fields: dict[str, Any] = {
        "00": "01", "01": "11", "26": BANK, "51": SWITCH, "52": "5411", "53": "360", "58": "ID", "59": "WARUNG BU TINI",
        "60": "BANDUNG", "61": "40111",
    }  # fmt: skip
    fields |= {tag.removeprefix("t"): value for tag, value in said.items()}
    fields.pop(leave_out, None)
    return sealed(chain(fields))


def answer(make: Callable[[], Any]) -> Any:
    """What it makes, or its reason not to."""
    try:
        return make()
    except qris.BadQris as bad:
        return {"reason": bad.reason}


PRINTED = code()
BODY = PRINTED[:-8]
READ: dict[str, str] = {
    "a printed code": PRINTED,
    "a check in small letters": PRINTED[:-4] + PRINTED[-4:].lower(),
    "a code that does not say its method is static": code("01"),
    "a code with an amount": code(t01="12", t54="25000"),
    "an amount with sen that are none": code(t01="12", t54="25000.00"),
    "an amount that ends in a point": code(t01="12", t54="25000."),
    "a printed code with a fixed amount": code(t54="5000"),
    "a code that asks for a tip": code(t55="01"),
    "a code with a terminal": code(t62={"07": "A01"}),
    "a code with a reference": code(t62={"05": "LAMA", "07": "A01"}),
    "a code whose fields stand in another order": sealed(chain({
        "00": "01", "58": "ID", "59": "KOPI SENJA", "60": "SURABAYA", "01": "11", "52": "5812", "53": "360", "51": SWITCH,
    })),
    "a code of a wallet": code("51", t26={"00": "COM.CONTOH.WWW", "01": "936009140000000001"}),
    "a code with a name in a second language": code(t64={"00": "EN", "01": "BU TINI"}),
    "nothing": "",
    "a text": "https://contoh.id/bayar",
    "more than any code holds": PRINTED + "9" * 512,
    "signs that are no ASCII": code(t59="KAFE SENJA").replace("KAFE", "KAFÉ"),
    "a line break at the end": PRINTED + "\n",
    "half a code": PRINTED[: len(PRINTED) // 2],
    "a tag alone": "00",
    "a tag and half a length": "000",
    "a tag of letters": "A00201",
    "a length of letters": "00X201",
    "a field without value": sealed(BODY + "6200"),
    "a field longer than the rest": "00990101",
    "a tag that comes twice": sealed(BODY + "5802ID"),
    "a code of another format": code(t00="02"),
    "a code that begins elsewhere": sealed(BODY[6:] + BODY[:6]),
    "no check": BODY,
    "a check that is not the last": sealed(BODY)+ "9903ABC",
    "a check too long": f"{BODY}630512345",
    "a wrong check": PRINTED[:-4] + "0000",
    "a wrong digit": PRINTED.replace("40111", "40112"),
    "a method nobody knows": code(t01="13"),
    "no account of QRIS": code("51", t26={"00": "A000000677010111", "01": "1"}),
    "no account at all": sealed(chain({"00": "01", "01": "11", "52": "5411", "53": "360", "58": "ID", "59": "X", "60": "Y"})),
    "an account that is no template": code("51", t26="ID.CO.QRIS.WWW"),
    "no category": code("52"),
    "a category of letters": code(t52="54AB"),
    "another currency": code(t53="702"),
    "no currency": code("53"),
    "an amount with sen": code(t54="5000.50"),
    "an amount that is none": code(t54="Rp5000"),
    "an amount too long": code(t54="12345678901234"),
    "a tip nobody knows": code(t55="09"),
    "another country": code(t58="SG"),
    "no name": code("59"),
    "a name of blanks": code(t59="  "),
    "a name too long": code(t59="WARUNG BU TINI CABANG DAGO"),
    "no city": code("60"),
    "a city too long": code(t60="KABUPATEN BANDUNG BARAT"),
    "additional data that is no template": code(t62="XX"),
}  # fmt: skip
AMOUNTS: list[tuple[str, str, int, str]] = [
    ("with 15.000", PRINTED, 15_000, ""),
    ("with 15.000 and a reference", PRINTED, 15_000, "K1-000412"),
    ("with the smallest amount", PRINTED, 1, ""),
    ("with the largest amount", PRINTED, qris.MOST_AMOUNT, "A" * 25),
    ("without a method", code("01"), 7_500, "K1-1"),
    ("a fixed amount said anew", code(t54="5000"), 12_000, ""),
    ("with a tip asked for", code(t55="02", t56="1000"), 12_000, "K1-2"),
    ("beside a terminal", code(t62={"07": "A01"}), 12_000, "K1-3"),
    ("in the place of an older reference", code(t62={"03": "TOKO", "05": "LAMA", "07": "A01"}), 12_000, "BARU"),
    ("fields in another order", READ["a code whose fields stand in another order"], 12_000, "K1-4"),
    ("a second language", READ["a code with a name in a second language"], 12_000, "K1-5"),
    ("no amount", PRINTED, 0, ""),
    ("less than nothing", PRINTED, -1, ""),
    ("more than fits", PRINTED, qris.MOST_AMOUNT + 1, ""),
    ("a code that has its amount already", code(t01="12", t54="25000"), 15_000, ""),
    ("a reference too long", PRINTED, 15_000, "A" * 26),
    ("a reference with signs that do not travel", PRINTED, 15_000, "K1_412"),
    ("a reference that begins with a blank", PRINTED, 15_000, " K1"),
    ("a reference that ends with a blank", PRINTED, 15_000, "K1 "),
    ("a reference with a blank inside", PRINTED, 15_000, "MEJA 5"),
    ("no room for a reference", code(t62={"08": "X" * 90}), 15_000, "K1-000412"),
    ("a broken code", PRINTED[:-4] + "0000", 15_000, ""),
]


def made() -> dict[str, Any]:
    """All of them."""
    cases: list[dict[str, Any]] = []
    asked: list[tuple[str, str, int | None, str]] = [(name, payload, None, "") for name, payload in READ.items()]
    for name, payload, amount, reference in [*asked, *AMOUNTS]:
        fields = answer(lambda payload=payload: [list(field) for field in qris.read(payload).items()])
        static = answer(lambda payload=payload: qris.is_static(qris.read(payload)))
        case: dict[str, Any] = {"name": name, "payload": payload, "fields": fields, "static": static}
        if amount is not None:
            dynamic = answer(lambda payload=payload, amount=amount, ref=reference: qris.with_amount(payload, amount, ref))
            case |= {"amount": amount, "reference": reference, "dynamic": dynamic}
        cases.append(case)
    return {
        "about": "QRIS codes: their fields, or the reason they are none; with an amount, the code made from them.",
        "cases": cases,
    }
