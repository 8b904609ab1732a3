"""Makes the shop's own certificate authority and the certificate of this node, and ends.

Run as a program of its own (`python -m lancar.nodes.secure.certify FOLDER`, an `Order` as JSON on standard input), so that the
authority's key is never in the memory of the process that serves, nor the library that makes certificates.

The authority is an EC P-256 key, good for ten years and, by its name constraints (RFC 5280, 4.2.1.10), for nothing but this
shop's names and private addresses: who steals it can deceive this shop's devices about this shop, not about their bank.
"""

import sys
from datetime import UTC, datetime, timedelta
from hashlib import sha1, sha256
from ipaddress import ip_address, ip_network
from pathlib import Path

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from lancar.nodes.secure.addresses import LOOPBACK, OWN_NETWORKS
from lancar.nodes.secure.keys import AUTHORITY, AUTHORITY_KEY, DOMAIN, LEAF, STATE, Order, Standing
from lancar.nodes.upstream_file import keep_secret

AUTHORITY_LASTS = timedelta(days=3_650)
LEAF_LASTS = timedelta(days=397)
"""The longest that browsers accept from anybody (398 days, less one for the difference of clocks)."""
CLOCKS_DIFFER = timedelta(days=1)
BORN = datetime(2026, 11, 1, tzinfo=UTC)
"""No clock that says earlier is right: small boards without a battery boot in 1970."""


def certify(folder: Path, order: Order) -> Standing:
    """A new certificate by the shop's authority, which is made at the first order. Raises OSError."""
    now = max(BORN, datetime.fromtimestamp(order.now_ms / 1000, UTC))
    authority, key = _authority(folder, order, now)
    permitted = _permitted(authority)
    hosts = [host for host in order.hosts if host in permitted]
    leaf_key = ec.generate_private_key(ec.SECP256R1())
    until = min(now + LEAF_LASTS - CLOCKS_DIFFER, authority.not_valid_after_utc)
    leaf = (
        _certificate(order.names[0], leaf_key.public_key(), authority.subject, now - CLOCKS_DIFFER, until)
        .add_extension(_alternatives([*order.names, *hosts], order.addresses), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    keep_secret(folder / LEAF, _private(leaf_key) + _public(leaf) + _public(authority))
    raw = authority.public_bytes(serialization.Encoding.DER)
    standing = Standing(
        names=order.names,
        hosts=order.hosts,
        left_out=[host for host in order.hosts if host not in permitted],
        addresses=order.addresses,
        since_ms=_ms(now),
        until_ms=_ms(until),
        authority_until_ms=_ms(authority.not_valid_after_utc),
        sha256=sha256(raw).hexdigest(),
        sha1=sha1(raw, usedforsecurity=False).hexdigest(),
    )
    keep_secret(folder / STATE, msgspec.json.format(msgspec.json.encode(standing)))
    return standing


def _authority(folder: Path, order: Order, now: datetime) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    """The shop's authority: the one there is, or a new one. A whole key and a whole certificate, or neither."""
    if (folder / AUTHORITY_KEY).exists() and (folder / AUTHORITY).exists():
        key = serialization.load_pem_private_key((folder / AUTHORITY_KEY).read_bytes(), None)
        assert isinstance(key, ec.EllipticCurvePrivateKey), "made below"
        known = x509.load_der_x509_certificate((folder / AUTHORITY).read_bytes())
        if known.not_valid_after_utc > now + LEAF_LASTS:
            return known, key
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Lancar {order.names[0].partition('.')[0]}")])
    nets = [*OWN_NETWORKS, *(ip_network(at) for at in LOOPBACK)]
    permitted = [
        *(x509.DNSName(one) for one in (DOMAIN, "localhost", *order.hosts)),
        *(x509.IPAddress(net) for net in nets),
    ]
    made = (
        _certificate(name, key.public_key(), name, now - CLOCKS_DIFFER, now + AUTHORITY_LASTS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.NameConstraints(permitted, None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    keep_secret(folder / AUTHORITY_KEY, _private(key))
    keep_secret(folder / AUTHORITY, made.public_bytes(serialization.Encoding.DER))
    return made, key


def _certificate(
    subject: x509.Name | str, key: ec.EllipticCurvePublicKey, issuer: x509.Name, since: datetime, until: datetime
) -> x509.CertificateBuilder:
    name = subject if isinstance(subject, x509.Name) else x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject[:64])])
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(since)
        .not_valid_after(until)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _alternatives(names: list[str], addresses: list[str]) -> x509.SubjectAlternativeName:
    places = [*addresses, *LOOPBACK]
    return x509.SubjectAlternativeName(
        [*(x509.DNSName(name) for name in [*names, "localhost"]), *(x509.IPAddress(ip_address(at)) for at in places)]
    )


def _permitted(authority: x509.Certificate) -> set[str]:
    """The names that the authority was born for: a machine that was renamed keeps its authority, not its new name."""
    said = authority.extensions.get_extension_for_class(x509.NameConstraints).value.permitted_subtrees or []
    return {one.value for one in said if isinstance(one, x509.DNSName)}


def _private(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )  # the folder's permissions are its lock: a password would have to lie beside it


def _public(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _ms(at: datetime) -> int:
    return int(at.timestamp()) * 1000


if __name__ == "__main__":
    certify(Path(sys.argv[1]), msgspec.json.decode(sys.stdin.buffer.read(), type=Order))
