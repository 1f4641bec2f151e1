"""Certificates: the server's own self-signed one, or the operator's."""

from __future__ import annotations

import contextlib
import ipaddress
import os
import re
import socket
import ssl
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from counterfoil.system.addresses import find_main_address, list_machine_addresses
from counterfoil.system.durable_names import sync_folder
from counterfoil.system.file_lock import FileLock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

VALID = timedelta(days=825)
"""The longest validity that every common client accepts."""
RENEW = timedelta(days=30)
LOCK_SECONDS = 10.0
OWN_NAME = "Counterfoil"
"""The common name of certificates that this program makes; it recognizes them by it."""

T = TypeVar("T")
_DNS = re.compile(r"[A-Za-z0-9.-]{1,253}", re.ASCII)
AnyName = x509.DNSName | x509.IPAddress


@dataclass(frozen=True, slots=True)
class Files:
    """The paths of a certificate and its key."""

    certificate: Path
    key: Path


def own_files(data: Path) -> Files:
    """Return the paths of the program's own certificate."""
    return Files(data / "tls" / "cert.pem", data / "tls" / "key.pem")


def ensure_own(data: Path, hosts: Sequence[str], now: int) -> Files:
    """Create the self-signed certificate, or renew it: near its expiry, or for a new address.

    ``hosts``: the listening address, and other names of the server. A certificate with the CA flag,
    as older versions made, is renewed too. A renewed certificate keeps its key and its names.
    Raises ``ValueError`` for a certificate that another program made. ``now``: epoch seconds.
    """
    files = own_files(data)
    files.certificate.parent.mkdir(mode=0o700, exist_ok=True)
    # Two servers that start at the same time must not mix certificate and key.
    lock = FileLock(files.certificate.parent / "lock")
    handle = lock.acquire(LOCK_SECONDS)
    if handle is None:
        msg = f"another process holds {files.certificate.parent / 'lock'}"
        raise TimeoutError(msg)
    try:
        _ensure(files, hosts, now)
    finally:
        lock.release(handle)
    return files


def _ensure(files: Files, hosts: Sequence[str], now: int) -> None:
    names = set(_names(hosts))
    moment = datetime.fromtimestamp(now, UTC)
    if files.certificate.exists() and files.key.exists():
        old = _read_own(files.certificate)
        named = set(old.extensions.get_extension_for_class(x509.SubjectAlternativeName).value)
        if (
            old.not_valid_after_utc - RENEW > moment
            and not is_authority(old)
            and {x509.DNSName("localhost"), *_needed(hosts)} <= named
        ):
            return
        names |= named
        key = load_pem_private_key(files.key.read_bytes(), None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            msg = f"{files.key} is not a key that we made: move it away, or give --tls CERT:KEY"
            raise ValueError(msg)
    else:
        key = ec.generate_private_key(ec.SECP256R1())
        pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        write_private(files.key, pem)
    certificate = _signed(key, sorted(names, key=repr), moment)
    write_private(files.certificate, certificate.public_bytes(Encoding.PEM), mode=0o644)


def _read_own(path: Path) -> x509.Certificate:
    """Return the program's own certificate; raises ``ValueError`` for any other file."""
    pem = path.read_bytes()
    try:
        found = x509.load_pem_x509_certificate(pem)
    except ValueError:
        msg = f"{path} is no certificate: move it away, and a new one is made"
        raise ValueError(msg) from None
    if not is_own(found):
        msg = f"{path} is not one that we made: name it with --tls CERT:KEY, or move it away"
        raise ValueError(msg)
    return found


def is_own(certificate: x509.Certificate) -> bool:
    """Return whether this program made a certificate."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, OWN_NAME)])
    return certificate.subject == certificate.issuer == name


def only_certificates(pem: bytes) -> bytes:
    """Return the certificates in a PEM file, without a key that it may contain too."""
    found = x509.load_pem_x509_certificates(pem)
    return b"".join(one.public_bytes(Encoding.PEM) for one in found)


def fingerprint(pem: bytes) -> str:
    """Return the SHA-256 fingerprint of a PEM file's first certificate, as openssl prints it."""
    return x509.load_pem_x509_certificate(pem).fingerprint(hashes.SHA256()).hex(":").upper()


def list_names(certificate: x509.Certificate) -> list[str]:
    """Return the names and addresses that a certificate is valid for, in its order."""
    try:
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return []
    return [str(name.value) for name in found if isinstance(name, x509.DNSName | x509.IPAddress)]


def covers(names: Iterable[str], host: str) -> bool:
    """Return whether a host matches one of a certificate's names, as clients compare them."""
    host = host.strip("[]").lower()
    above = host.partition(".")[2]
    return any(name.lower() in {host, f"*.{above}" if above else host} for name in names)


def is_authority(certificate: x509.Certificate) -> bool:
    """Return whether a certificate is a CA: clients that trust it also trust what its key signs."""
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return True


def context(certificate: bytes, key: bytes) -> ssl.SSLContext:
    """Return a server context (TLS 1.2 or newer); raises ``OSError`` for malformed PEM.

    It has one certificate. A new certificate needs a new context: OpenSSL stores one pair for each
    type of key, and would continue to send the old one.
    """
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    made.set_alpn_protocols(["http/1.1"])

    def refuse_to_ask() -> str:
        msg = "the key is encrypted, and nobody is there to be asked for its password"
        raise OSError(msg)

    # The library only reads files; these have no name, and vanish with their descriptors.
    with tempfile.TemporaryFile() as one, tempfile.TemporaryFile() as other:
        for file, content in ((one, certificate), (other, key)):
            file.write(content)
            file.flush()
        names = [f"/dev/fd/{file.fileno()}" for file in (one, other)]
        made.load_cert_chain(names[0], names[1], refuse_to_ask)
    return made


def write_private(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Write a file atomically; it is never readable by others while it is written."""
    new = path.with_name(f".{path.name}.{os.getpid()}")
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    try:
        os.write(handle, content)
        os.fchmod(handle, mode)
        os.fsync(handle)
    finally:
        os.close(handle)
    new.replace(path)
    sync_folder(path.parent)


def _signed(
    key: ec.EllipticCurvePrivateKey, names: Iterable[AnyName], now: datetime
) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, OWN_NAME)])
    public = key.public_key()
    usage = x509.KeyUsage(
        digital_signature=True, key_cert_sign=False, crl_sign=False, content_commitment=False,
        key_encipherment=False, data_encipherment=False, key_agreement=False,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip
    identifier = x509.SubjectKeyIdentifier.from_public_key(public)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + VALID)
        .add_extension(x509.SubjectAlternativeName(list(names)), critical=False)
        # Not a CA: who trusts the certificate must not trust what its key signs.
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(identifier, critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )


def _names(hosts: Iterable[str]) -> list[AnyName]:
    """Return the names and addresses under which this machine can be called."""
    found: list[AnyName] = [
        x509.DNSName("localhost"),
        x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
        x509.IPAddress(ipaddress.ip_address("::1")),
        *_needed(hosts),
    ]
    machine = socket.gethostname()
    full = _quietly(lambda: socket.getfqdn(machine))
    addresses = [str(info[4][0]).partition("%")[0]
                 for info in _quietly(lambda: socket.getaddrinfo(machine, None)) or []]  # fmt: skip
    if any(_is_unspecified(host) for host in hosts):
        addresses += list_machine_addresses()
    return [
        *found,
        *(x509.DNSName(name) for name in (machine, full) if name and _DNS.fullmatch(name)),
        *map(_name, addresses),
    ]


def _needed(hosts: Iterable[str]) -> list[AnyName]:
    """Return the names without which clients would refuse a certificate.

    If the server listens on all addresses, only the main outgoing address is included: other
    addresses change, and each renewal means another copy to distribute.
    """
    called = [find_main_address() if _is_unspecified(host) else host for host in hosts]
    return [_name(host) for host in called if host]


def _name(host: str) -> AnyName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _is_unspecified(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False


def _quietly(read: Callable[[], T]) -> T | None:
    with contextlib.suppress(OSError):
        return read()
    return None
