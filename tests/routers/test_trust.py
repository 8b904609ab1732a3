"""A router must prove who it is: by an authority, or by the pinned fingerprint of a certificate it signed itself."""

import asyncio
import datetime as dt
import hashlib
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from mikrotik_box import RestBox

from lancar.adapters.routers.web import Trust, Web
from lancar.lines.ports import RouterFailed

DAY = dt.timedelta(days=1)


def self_signed(folder: Path) -> tuple[ssl.SSLContext, str]:
    """A server's context with a fresh certificate, and that certificate's fingerprint."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "router")])
    start = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(7)
    made = builder.not_valid_before(start).not_valid_after(start + 4_000 * DAY).sign(key, hashes.SHA256())
    secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "router.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM) + secret)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "router.pem")
    return context, hashlib.sha256(made.public_bytes(serialization.Encoding.DER)).hexdigest()


@pytest.fixture
def box(tmp_path: Path) -> Iterator[tuple[RestBox, str]]:
    tls, fingerprint = self_signed(tmp_path)
    made = RestBox(tls=tls)
    yield made, fingerprint
    made.close()


def read(box: RestBox, trust: Trust):
    return asyncio.run(box.router(trust=trust).read())


def test_a_pinned_certificate_is_believed_however_its_fingerprint_is_written(box) -> None:
    machine, fingerprint = box
    colons = ":".join(fingerprint[at : at + 2] for at in range(0, 64, 2)).upper()
    for pin in (fingerprint, fingerprint.upper(), colons):
        assert read(machine, Trust(pin=pin)).line("fiber").up


def test_another_certificate_than_the_pinned_one_gets_no_password(box) -> None:
    machine, fingerprint = box
    with pytest.raises(RouterFailed) as failed:
        read(machine, Trust(pin="00" * 32))
    assert (failed.value.code, failed.value.certain) == ("router.certificate", True)
    assert fingerprint[:2].upper() in failed.value.detail
    assert machine.requests() == 0


def test_without_a_pin_a_self_signed_certificate_is_refused_and_its_fingerprint_shown(box) -> None:
    machine, fingerprint = box
    with pytest.raises(RouterFailed) as failed:
        read(machine, Trust())
    assert failed.value.code == "router.certificate"
    assert fingerprint in failed.value.detail.replace(":", "").lower()
    assert machine.requests() == 0


def test_no_header_can_carry_a_line_break() -> None:
    with pytest.raises(AssertionError):
        asyncio.run(Web("http://127.0.0.1:1", Trust(), 1)("GET", "/x\r\nHost: y", changes=False))


def test_an_address_that_is_none_is_told_as_such() -> None:
    with pytest.raises(RouterFailed):
        Web("ftp://router", Trust(), 1)
