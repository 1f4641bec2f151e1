"""The certificate of our own is trusted for this server, and its key signs for nobody else."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import NameOID

from counterfoil.crypto import certificates

if TYPE_CHECKING:
    from pathlib import Path

NOW = int(time.time())


def sign(files: certificates.Files, name: str, *, ca: bool) -> tuple[x509.Certificate, bytes]:
    """Return a certificate for a name, signed by the server's key, and its own key."""
    issuer = x509.load_pem_x509_certificate(files.certificate.read_bytes())
    key = load_pem_private_key(files.key.read_bytes(), None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    own = ec.generate_private_key(ec.SECP256R1())
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    made = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(issuer.subject)
        .public_key(own.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=9))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )
    return made, own.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def accepts(certificate: Path, shown: certificates.Files, name: str, *, strict: bool) -> bool:
    """Tell whether a client that trusts a certificate talks to a server that shows another."""
    client = ssl.create_default_context(cafile=str(certificate))
    if strict:
        client.verify_flags |= ssl.VERIFY_X509_STRICT | ssl.VERIFY_X509_PARTIAL_CHAIN
    here, there = socket.socketpair()

    def serve() -> None:
        try:
            made = certificates.context(shown.certificate.read_bytes(), shown.key.read_bytes())
            made.wrap_socket(there, server_side=True).close()
        except OSError:
            there.close()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        client.wrap_socket(here, server_hostname=name).close()
    except ssl.SSLCertVerificationError:
        here.close()
        return False
    finally:
        thread.join()
    return True


@pytest.mark.parametrize("strict", [True, False])
def test_who_trusts_it_trusts_this_server_alone(tmp_path: Path, *, strict: bool) -> None:
    own = certificates.ensure_own(tmp_path, ["192.0.2.1"], NOW)
    for name in ("localhost", "127.0.0.1", "192.0.2.1"):
        assert accepts(own.certificate, own, name, strict=strict)
    assert not accepts(own.certificate, own, "bank.example", strict=strict)
    for name in ("bank.example", "localhost"):
        for ca in (False, True):
            made, key = sign(own, name, ca=ca)
            forged = certificates.Files(tmp_path / "forged.pem", tmp_path / "forged.key")
            forged.certificate.write_bytes(made.public_bytes(Encoding.PEM))
            forged.key.write_bytes(key)
            assert not accepts(own.certificate, forged, name, strict=strict)


def test_openssl_takes_it_and_nothing_that_it_signed(tmp_path: Path) -> None:
    own = certificates.ensure_own(tmp_path, ["127.0.0.1"], NOW)
    forged = tmp_path / "forged.pem"
    forged.write_bytes(sign(own, "bank.example", ca=False)[0].public_bytes(Encoding.PEM))
    for file, status in ((own.certificate, 0), (forged, 2)):
        command = ["openssl", "verify", "-x509_strict", "-CAfile", str(own.certificate), str(file)]
        assert subprocess.run(command, capture_output=True, check=False).returncode == status


def _as_it_was(files: certificates.Files) -> None:
    """Make the certificate the authority that they once were."""
    old = x509.load_pem_x509_certificate(files.certificate.read_bytes())
    key = load_pem_private_key(files.key.read_bytes(), None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    builder = x509.CertificateBuilder(
        old.issuer, old.subject, key.public_key(), old.serial_number, old.not_valid_before_utc,
        old.not_valid_after_utc,
    )  # fmt: skip
    for extension in old.extensions:
        value = extension.value
        if isinstance(value, x509.BasicConstraints):
            value = x509.BasicConstraints(ca=True, path_length=0)
        builder = builder.add_extension(value, critical=extension.critical)
    made = builder.sign(key, hashes.SHA256())
    files.certificate.write_bytes(made.public_bytes(Encoding.PEM))


def test_an_old_one_that_is_an_authority_is_renewed_with_its_key_and_names(tmp_path: Path) -> None:
    own = certificates.ensure_own(tmp_path, ["192.0.2.1"], NOW)
    key = own.key.read_bytes()
    _as_it_was(own)
    old = own.certificate.read_bytes()
    assert certificates.is_authority(x509.load_pem_x509_certificate(old))
    certificates.ensure_own(tmp_path, ["127.0.0.1"], NOW)
    new = own.certificate.read_bytes()
    made = x509.load_pem_x509_certificate(new)
    assert not certificates.is_authority(made)
    assert own.key.read_bytes() == key
    assert accepts(own.certificate, own, "192.0.2.1", strict=True), "the names stay"
    certificates.ensure_own(tmp_path, ["127.0.0.1"], NOW)
    assert own.certificate.read_bytes() == new, "once"
    usage = made.extensions.get_extension_for_class(x509.KeyUsage).value
    assert not usage.key_cert_sign


@pytest.mark.parametrize("host", ["127.0.0.1", "192.0.2.9"])
def test_a_certificate_that_somebody_else_made_is_never_replaced(tmp_path: Path, host: str) -> None:
    own = certificates.ensure_own(tmp_path, ["127.0.0.1"], NOW)
    other = sign(own, "panel.example", ca=False)
    own.certificate.write_bytes(other[0].public_bytes(Encoding.PEM))
    own.key.write_bytes(other[1])
    with pytest.raises(ValueError, match="--tls CERT:KEY"):
        certificates.ensure_own(tmp_path, [host], NOW)
    assert own.certificate.read_bytes() == other[0].public_bytes(Encoding.PEM)
    assert own.key.read_bytes() == other[1]


def test_what_is_handed_out_has_no_key(tmp_path: Path) -> None:
    own = certificates.ensure_own(tmp_path, ["127.0.0.1"], NOW)
    certificate, key = own.certificate.read_bytes(), own.key.read_bytes()
    for file in (certificate + key, key + certificate, certificate + key + certificate):
        handed = certificates.only_certificates(file)
        assert b"PRIVATE" not in handed
        assert handed.startswith(certificate)
    command = ["openssl", "x509", "-in", str(own.certificate), "-noout", "-fingerprint", "-sha256"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said.strip().endswith(f"={certificates.fingerprint(certificate)}")


@pytest.mark.parametrize(
    ("name", "host", "is_covered"),
    [
        ("panel.example", "PANEL.example", True),
        ("*.panel.example", "a.panel.example", True),
        ("*.panel.example", "panel.example", False),
        ("*.panel.example", "a.b.panel.example", False),
        ("::1", "[::1]", True),
        ("127.0.0.1", "127.0.0.2", False),
        ("*.", "localhost", False),
    ],
)
def test_names_are_compared_as_clients_do(name: str, host: str, *, is_covered: bool) -> None:
    assert certificates.covers([name], host) == is_covered
