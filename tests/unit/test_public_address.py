"""By which URL a server is called: as its operator says, else as its certificate allows."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from counterfoil.crypto import certificates
from counterfoil.server import public_address
from counterfoil.server.options import load_options
from counterfoil.server.public_address import choose_url, host_of, is_of_this_machine, port_of
from counterfoil.system.options import BadOption

if TYPE_CHECKING:
    from pathlib import Path

ELSEWHERE = "192.0.2.2"


def signed(*names: str) -> bytes:
    """Return a certificate for names, as PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([])
    builder = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(datetime(2026, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2036, 1, 1, tzinfo=UTC))
    )
    if names:
        found = x509.SubjectAlternativeName([certificates._name(one) for one in names])
        builder = builder.add_extension(found, critical=False)
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that is called by an address and a name."""
    monkeypatch.setattr(public_address, "find_main_address", lambda: ELSEWHERE)
    monkeypatch.setattr("socket.getfqdn", lambda *_: "vm7.panel.example")


@pytest.mark.parametrize(
    ("host", "names", "url"),
    [
        ("127.0.0.1", ["localhost", "127.0.0.1"], "https://127.0.0.1:2087"),
        ("127.0.0.1", ["panel.example", "www.panel.example"], "https://panel.example:2087"),
        ("127.0.0.1", ["*.panel.example"], "https://vm7.panel.example:2087"),
        ("127.0.0.1", ["*.other.example"], "https://127.0.0.1:2087"),
        ("127.0.0.1", ["192.0.2.7"], "https://192.0.2.7:2087"),
        ("127.0.0.1", [], "https://127.0.0.1:2087"),
        ("Panel.Example", ["panel.example"], "https://Panel.Example:2087"),
        ("::1", ["localhost", "::1"], "https://[::1]:2087"),
        ("0.0.0.0", [ELSEWHERE, "localhost"], f"https://{ELSEWHERE}:2087"),  # noqa: S104
        ("::", ["panel.example"], "https://panel.example:2087"),
    ],
)
def test_an_address_is_guessed_that_the_certificate_has(
    host: str, names: list[str], url: str
) -> None:
    assert choose_url("", host, 2087, signed(*names)) == url


def test_what_the_operator_says_counts_and_else_the_port_that_runs() -> None:
    given = "https://panel.example"
    assert choose_url(given, "127.0.0.1", 1, signed("other.example")) == given
    assert choose_url("", "127.0.0.1", 41234, b"") == "http://127.0.0.1:41234"
    assert choose_url("", "0.0.0.0", 41234, b"") == f"http://{ELSEWHERE}:41234"  # noqa: S104


def test_a_machine_that_reaches_nobody_is_called_on_loopback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(public_address, "find_main_address", lambda: "")
    assert choose_url("", "0.0.0.0", 1, b"") == "http://127.0.0.1:1"  # noqa: S104
    assert choose_url("", "::", 1, b"") == "http://[::1]:1"


@pytest.mark.parametrize(
    ("url", "host", "port", "is_here"),
    [
        ("https://panel.example", "panel.example", 443, False),
        ("http://localhost", "localhost", 80, True),
        ("https://[::1]:2087", "::1", 2087, True),
        ("https://127.0.0.9:1", "127.0.0.9", 1, True),
        ("https://192.0.2.7:1", "192.0.2.7", 1, False),
    ],
)
def test_an_address_has_a_host_and_a_port(url: str, host: str, port: int, *, is_here: bool) -> None:
    assert (host_of(url), port_of(url), is_of_this_machine(url)) == (host, port, is_here)


def test_the_option_is_read_in_its_one_spelling_or_refused(tmp_path: Path) -> None:
    for given, read in (("HTTPS://Panel.Example:443/", "https://panel.example"),
                        ("http://[::1]:8080", "http://[::1]:8080")):  # fmt: skip
        assert load_options(tmp_path, {"public_url": given}).public_url == read
    for given in ("panel.example", "https://panel.example/app", "https://u:secret@panel.example"):
        with pytest.raises(BadOption, match="--public-url"):
            load_options(tmp_path, {"public_url": given})
    (tmp_path / "counterfoil.toml").write_text('public_url = "https://panel.example/"\n')
    assert load_options(tmp_path, {}).public_url == "https://panel.example"


def test_a_certificate_of_our_own_names_what_the_server_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(certificates, "find_main_address", lambda: ELSEWHERE)
    monkeypatch.setattr(certificates, "list_machine_addresses", lambda: [ELSEWHERE, "2001:db8::9"])
    now = int(time.time())

    def named(*hosts: str) -> list[str]:
        pem = certificates.ensure_own(tmp_path, hosts, now).certificate.read_bytes()
        return certificates.list_names(x509.load_pem_x509_certificate(pem))

    assert ELSEWHERE not in named("127.0.0.1")
    everywhere = named("0.0.0.0")  # noqa: S104
    assert {ELSEWHERE, "2001:db8::9", "localhost", "127.0.0.1"} <= set(everywhere)
    before = (tmp_path / "tls" / "cert.pem").read_bytes()
    # An address that comes beside the main one makes no new certificate: each is one to hand out.
    monkeypatch.setattr(certificates, "list_machine_addresses", lambda: [ELSEWHERE, "203.0.113.1"])
    named("0.0.0.0")  # noqa: S104
    assert (tmp_path / "tls" / "cert.pem").read_bytes() == before
    assert "panel.example" in named("::", "panel.example")
    assert {ELSEWHERE, "panel.example"} <= set(named("127.0.0.1"))
