"""A shop's own certificate: whom it convinces, of what, for how long, and where its keys are."""

import ssl
import stat
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID
from shaking import client_of, shake

from lancar.kernel.store import StoreFailed
from lancar.nodes.config import read_config
from lancar.nodes.copies import back_up, restore
from lancar.nodes.opening import open_node
from lancar.nodes.secure.addresses import is_own_network
from lancar.nodes.secure.certify import certify
from lancar.nodes.secure.keys import AUTHORITY_KEY, LEAF, Keys, Order, by_a_program
from lancar.nodes.talk import Talk

DAY_MS = 86_400_000
NOW_MS = 1_795_305_600_000  # 22 November 2026, when this was written
NAME = "warung.lancar.local"


def order(now_ms: int = NOW_MS, **more: list[str]) -> Order:
    told = {"names": [NAME], "hosts": ["kotak", "kotak.local"], "addresses": ["192.168.1.5"], **more}
    return Order(now_ms=now_ms, **told)


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return Keys(tmp_path, certify)


def serving(keys: Keys) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(keys.folder / LEAF)
    return context


def leaf_of(keys: Keys) -> x509.Certificate:
    return x509.load_pem_x509_certificates((keys.folder / LEAF).read_bytes())[0]


@pytest.mark.parametrize("name", [NAME, "kotak", "kotak.local", "localhost", "192.168.1.5", "127.0.0.1", "::1"])
def test_a_device_that_knows_the_shop_believes_it_under_every_name_of_its_box(keys: Keys, name: str) -> None:
    keys.keep(order(now_ms=now()))
    assert shake(serving(keys), client_of(keys.authority()), name)


def now() -> int:
    """OpenSSL looks at the real clock."""
    return int(datetime.now(UTC).timestamp() * 1000)


@pytest.mark.parametrize("name", ["bank.co.id", "toko-lain.lancar.local", "192.168.1.6", "8.8.8.8"])
def test_it_believes_it_under_no_other(keys: Keys, name: str) -> None:
    keys.keep(order(now_ms=now()))
    with pytest.raises(ssl.SSLCertVerificationError, match=r"mismatch|not valid for"):
        shake(serving(keys), client_of(keys.authority()), name)


@pytest.mark.parametrize("name", ["bank.co.id", "lancar.local.jahat.example", "8.8.8.8"])
def test_who_steals_the_authority_cannot_deceive_the_shops_devices_about_anybody_else(keys: Keys, name: str, tmp_path) -> None:
    keys.keep(order(now_ms=now()))
    forged = tmp_path / "forged.pem"
    forged.write_bytes(forge(keys, name))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(forged)
    with pytest.raises(ssl.SSLCertVerificationError, match="permitted subtree violation"):
        shake(context, client_of(keys.authority()), name)


def forge(keys: Keys, name: str) -> bytes:
    """A certificate by the stolen authority."""
    stolen = serialization.load_pem_private_key((keys.folder / AUTHORITY_KEY).read_bytes(), None)
    assert isinstance(stolen, ec.EllipticCurvePrivateKey)
    issuer = x509.load_der_x509_certificate(keys.authority()).subject
    key = ec.generate_private_key(ec.SECP256R1())
    place = x509.DNSName(name) if not name[0].isdigit() else x509.IPAddress(ip_address(name))
    made = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([]))
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=9))
        .add_extension(x509.SubjectAlternativeName([place]), critical=True)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(stolen.public_key()), critical=False)
        .sign(stolen, hashes.SHA256())
    )
    secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return secret + made.public_bytes(serialization.Encoding.PEM)


def test_it_lasts_as_long_as_browsers_accept_and_the_authority_ten_years(keys: Keys) -> None:
    keys.keep(order())
    leaf, authority = leaf_of(keys), x509.load_der_x509_certificate(keys.authority())
    assert leaf.not_valid_after_utc - leaf.not_valid_before_utc == timedelta(days=397)
    assert authority.not_valid_after_utc - authority.not_valid_before_utc == timedelta(days=3_651)
    assert authority.extensions.get_extension_for_class(x509.BasicConstraints).value.path_length == 0
    assert authority.extensions.get_extension_for_class(x509.NameConstraints).critical
    usage = leaf.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert list(usage) == [ExtendedKeyUsageOID.SERVER_AUTH]


def test_it_is_renewed_when_two_thirds_of_its_life_are_over_and_the_authority_stays(keys: Keys) -> None:
    first = keys.keep(order())
    authority = keys.authority()
    assert keys.keep(order(first.renew_ms - 1)) == first
    second = keys.keep(order(first.renew_ms))
    assert 260 * DAY_MS < first.renew_ms - NOW_MS < 268 * DAY_MS
    assert second.until_ms > first.until_ms
    assert keys.authority() == authority


def test_it_is_renewed_for_a_new_address_or_name_and_not_for_one_that_went(keys: Keys) -> None:
    first = keys.keep(order())
    assert keys.keep(order(addresses=[])) == first
    moved = keys.keep(order(addresses=["192.168.1.77"]))
    assert moved.addresses == ["192.168.1.77"]
    named = keys.keep(order(names=["sri.lancar.local", NAME], addresses=["192.168.1.77"]))
    assert named.names == ["sri.lancar.local", NAME]
    assert leaf_of(keys).extensions.get_extension_for_class(x509.SubjectAlternativeName).value.get_values_for_type(
        x509.DNSName
    ) == ["sri.lancar.local", NAME, "kotak", "kotak.local", "localhost"]


def test_a_machine_that_was_renamed_keeps_its_authority_and_says_which_name_it_cannot_use(keys: Keys) -> None:
    keys.keep(order())
    authority = keys.authority()
    renamed = keys.keep(order(hosts=["dapur", "dapur.local"]))
    assert renamed.left_out == ["dapur", "dapur.local"]
    assert keys.keep(order(hosts=["dapur", "dapur.local"])) == renamed
    assert keys.authority() == authority


def test_a_board_that_boots_in_1970_still_gets_a_certificate_for_today(keys: Keys) -> None:
    keys.keep(order(now_ms=1_000))
    assert leaf_of(keys).not_valid_before_utc.year == 2026
    assert leaf_of(keys).not_valid_after_utc > datetime(2027, 11, 1, tzinfo=UTC)


def test_the_keys_are_for_their_owner_alone(keys: Keys) -> None:
    keys.keep(order())
    assert stat.S_IMODE(keys.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in keys.folder.iterdir()} == {0o600}


@pytest.mark.parametrize("name", [AUTHORITY_KEY, LEAF, ""])
def test_keys_that_others_can_read_are_not_used_and_it_is_said_how_to_mend_it(keys: Keys, name: str) -> None:
    keys.keep(order())
    (keys.folder / name).chmod(0o755)
    with pytest.raises(StoreFailed) as no:
        keys.keep(order())
    assert "chmod -R go-rwx" in str(no.value)


def test_half_a_set_of_keys_is_made_whole_again(keys: Keys) -> None:
    keys.keep(order())
    (keys.folder / AUTHORITY_KEY).unlink()
    keys.keep(order(now_ms=now()))
    assert shake(serving(keys), client_of(keys.authority()), NAME)


def test_no_key_is_in_a_backup(tmp_path: Path) -> None:
    config = read_config(data=tmp_path / "data", environ={})
    open_node(config, "shop").store.close()
    keys = Keys(config.folder, certify)
    keys.keep(order())
    copy, manifest = back_up(config, tmp_path / "copies")
    assert manifest.files
    for secret in (keys.folder / AUTHORITY_KEY, keys.folder / LEAF):
        body = secret.read_bytes().splitlines()[1]
        assert not [path for path in copy.rglob("*") if path.is_file() and body in path.read_bytes()]


def test_a_box_that_comes_back_from_a_copy_keeps_the_keys_it_has(tmp_path: Path) -> None:
    config = read_config(data=tmp_path / "data", environ={})
    open_node(config, "shop").store.close()
    keys = Keys(config.folder, certify)
    standing = keys.keep(order())
    copy, _ = back_up(config, tmp_path / "copies")
    restore(copy, config.folder, Talk(), replace=True)
    assert keys.keep(order()) == standing
    assert stat.S_IMODE((keys.folder / AUTHORITY_KEY).stat().st_mode) == 0o600
    restore(copy, tmp_path / "another-box", Talk())
    assert Keys(tmp_path / "another-box").standing() is None, "keys never leave the box"


def test_the_authority_is_only_ever_in_a_process_of_its_own(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2] / "src"))
    keys = Keys(tmp_path)
    assert keys.keep(order()).names == [NAME]
    assert leaf_of(keys).subject.rfc4514_string() == f"CN={NAME}"


def test_a_certificate_that_cannot_be_made_is_said(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2] / "src"))
    with pytest.raises(StoreFailed, match="no certificate could be made"):
        by_a_program(tmp_path / "nowhere", order())


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("192.168.1.5", True),
        ("10.0.0.1", True),
        ("172.31.0.1", True),
        ("fd00::2", True),
        ("8.8.8.8", False),
        ("172.32.0.1", False),
    ],
)
def test_it_speaks_for_addresses_of_own_networks_only(address: str, *, own: bool) -> None:
    assert is_own_network(address) is own
