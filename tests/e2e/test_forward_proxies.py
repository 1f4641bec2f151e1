"""Who may tell a listener from where a client comes: in a header, or before the first byte."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from support.forward import (
    READ,
    Asking,
    Reply,
    bearer,
    on_a_socket,
    request,
    send,
    trusting,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.server import Server


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    yield from trusting(tmp_path_factory)


@pytest.fixture(scope="module")
def unix(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    yield from on_a_socket(server, tmp_path_factory)


@pytest.fixture(scope="module")
def secret(server: Server) -> str:
    return server.token("reader", "--acl", READ)


def test_the_address_is_told_by_trusted_proxies_alone(server: Server, secret: str) -> None:
    mine = server.token("mine", "--acl", READ, "--ip", "203.0.113.9", "--ip", "2001:db8::/32")
    for listener in ("verify", "ordinary"):
        ask = Asking(server, listener)
        assert ask(bearer(mine)).status == 200
        assert ask(bearer(mine), address="2001:db8::5").status == 200
        assert ask(bearer(mine), address="::ffff:203.0.113.9").status == 200
        assert ask(bearer(mine), address="203.0.113.10").status == 401
        assert ask(bearer(mine), address="not one").status == 401
        spoofed = ("X-Forwarded-For: 198.51.100.1", "Forwarded: for=198.51.100.1")
        for header in spoofed:
            assert ask(bearer(mine), header).status == 401
        assert ask(bearer(mine), "X-Forwarded-For: 1.2.3.4, 203.0.113.9, 127.0.0.1").status == 200
        assert ask(bearer(mine), "X_Real_IP: 198.51.100.1").status == 200
        # From anybody else they are what anybody can write.
        assert ask(bearer(mine), source="127.0.0.5").status == 401
        reply = ask(bearer(secret), source="127.0.0.5")
        assert (reply.status, reply.problem["type"]) == (403, "urn:counterfoil:route")
        assert (
            ask(bearer(secret), source="127.0.0.5", path=f"/auth/nginx/need/{READ}").status == 200
        )
        # Of Envoy's headers that of the client's own writing is not read.
        envoy = f"/auth/envoy/need/{READ}/x"
        assert ask(bearer(mine), "X-Forwarded-For: 9.9.9.9", path=envoy).status == 200


def test_without_a_word_on_the_client_a_unix_socket_lets_nobody_through(
    unix: Server, secret: str
) -> None:
    path = f"/auth/nginx/need/{READ}"
    assert send(unix, "unix", request(path, bearer(secret))).status == 401
    assert send(unix, "unix", request(path, bearer(secret), "X-Real-IP: ::1")).status == 200


def test_a_unix_socket_is_for_its_owner_and_group(unix: Server) -> None:
    path = unix.verify.removeprefix("unix:")
    assert Path(path).stat().st_mode & 0o777 == 0o660
    second = unix.spawn("serve", "--port", "0", "--verify-listen", f"unix:{path}")
    assert second.returncode == 1
    assert "Address already in use" in second.stderr


SIGNATURE = b"\r\n\r\n\0\r\nQUIT\n"


def proxied(address: str, command: int = 0x21) -> bytes:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    source = socket.inet_pton(family, address)
    body = source + source + struct.pack(">HH", 4711, 443)
    form = 0x21 if family == socket.AF_INET6 else 0x11
    return SIGNATURE + struct.pack(">BBH", command, form, len(body)) + body


def through_proxy(
    server: Server, listener: str, head: bytes, secret: str, source: str = "127.0.0.1"
) -> int:
    """Return the status of a request behind a header of the PROXY protocol; 0: no answer."""
    port = server.port if listener == "ordinary" else int(server.verify.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), 20, (source, 0)) as plain:
        sock: socket.socket = plain
        try:
            for part in (head[:5], head[5:20], head[20:]) if len(head) > 20 else (head,):
                plain.sendall(part)
            if listener == "ordinary":
                context = ssl.create_default_context(cafile=str(server.certificate))
                sock = context.wrap_socket(plain, server_hostname="127.0.0.1")
            sock.sendall(request(f"/auth/nginx/need/{READ}", bearer(secret)))
            with sock.makefile("rb") as stream:
                return Reply(stream).status
        except (ConnectionError, ssl.SSLError):
            return 0
        finally:
            sock.close()


# Where the other end is gone before a handshake, the standard library leaves its own socket open.
@pytest.mark.filterwarnings("ignore:unclosed <ssl.SSLSocket:ResourceWarning")
@pytest.mark.parametrize("listener", ["verify", "ordinary"])
def test_a_trusted_proxy_may_name_the_client_of_a_bare_connection(
    server: Server, listener: str
) -> None:
    mine = server.token(
        f"bare-{listener}", "--acl", READ, "--ip", "203.0.113.9", "--ip", "2001:db8::9"
    )
    assert through_proxy(server, listener, b"", mine) == 401
    assert through_proxy(server, listener, proxied("203.0.113.9"), mine) == 200
    assert through_proxy(server, listener, proxied("2001:db8::9"), mine) == 200
    assert through_proxy(server, listener, proxied("::ffff:203.0.113.9"), mine) == 200
    assert through_proxy(server, listener, proxied("203.0.113.10"), mine) == 401
    # A health check of the proxy's own, and a header without an address: it speaks for itself.
    assert through_proxy(server, listener, proxied("203.0.113.9", 0x20), mine) == 401
    nothing = SIGNATURE + struct.pack(">BBH", 0x21, 0x00, 0)
    assert through_proxy(server, listener, nothing, mine) == 401
    for broken in (
        SIGNATURE + b"\x31\x11\0\x0c" + b"a" * 12, SIGNATURE + b"\x21\x11\0\x04" + b"a" * 4,
        SIGNATURE + b"\x22\x11\0\x0c" + b"a" * 12, SIGNATURE + b"\x21\x11\xff\xff",
        b"PROXY TCP4 203.0.113.9 127.0.0.1 1 2\r\n",
    ):  # fmt: skip
        assert through_proxy(server, listener, broken, mine) in {0, 400}
    # From everybody else it is garbage.
    head = proxied("203.0.113.9")
    assert through_proxy(server, listener, head, mine, "127.0.0.5") in {0, 400}


def test_a_proxy_header_that_never_ends_is_given_up(server: Server) -> None:
    port = int(server.verify.rpartition(":")[2])
    for begun in (b"", SIGNATURE[:7], proxied("203.0.113.9")[:20]):
        with socket.create_connection(("127.0.0.1", port), 20) as sock:
            sock.sendall(begun)
            started = time.monotonic()
            with contextlib.suppress(ConnectionResetError):
                assert sock.recv(100) == b""
            assert 3 < time.monotonic() - started < 12
