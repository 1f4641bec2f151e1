"""What a client is told that speaks another protocol than the port, or HTTP with a slip in it."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING

import pytest

from support.raw import raw, status
from support.server import Server, counterfoil

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

HELLO = bytes.fromhex("160301002a010000260303") + bytes(34) + bytes.fromhex("00")
HEAD = b"GET /json-api/version HTTP/1.1\r\nHost: a\r\n"


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server in clear, with a listener for gateways."""
    folder = tmp_path_factory.mktemp("plain") / "data"
    options = ("--tls", "off", "--verify-listen", "127.0.0.1:0")
    running = Server(folder, options).start()
    yield running
    running.stop()


def said(answer: bytes) -> bytes:
    """Return the one line of a bare 400."""
    assert status(answer) == 400, answer
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"content-type: text/plain" in head
    assert b"connection: close" in head
    assert len(body.splitlines()) == 1
    return body


@pytest.mark.parametrize(
    "request_", [
        HEAD + b"\r\n", b"POST /json-api/version HTTP/1.0\r\nContent-Length: 1\r\n\r\nx",
        b"G", b"get / HTTP/1.1\r\n\r\n", HEAD + b"X: " + b"x" * 200_000 + b"\r\n\r\n",
    ], ids=range(5),
)  # fmt: skip
def test_plain_http_to_the_tls_port_is_told_of_https(server: Server, request_: bytes) -> None:
    answer = raw(server, request_, tls=False)
    assert b"https://" in said(answer)
    assert raw(server, HEAD + b"Connection: close\r\n\r\n").startswith(b"HTTP/1.1 403")


def test_one_byte_after_the_other_is_told_too(server: Server) -> None:
    answer = raw(server, *[bytes([byte]) for byte in b"GET / HT"], tls=False)
    assert b"https://" in said(answer)


@pytest.mark.parametrize("garbage", [b"\x00" * 40, b"\x80\x2e\x01\x03\x01", b"\r\n\r\n", b"\xff"])
def test_what_is_neither_is_closed_without_a_word(server: Server, garbage: bytes) -> None:
    assert raw(server, garbage, tls=False) == b""


def test_whoever_says_nothing_is_given_the_time_of_a_handshake(server: Server) -> None:
    for begun in (b"", HELLO[:3]):
        started = time.monotonic()
        assert raw(server, begun, tls=False) == b""
        assert 3 < time.monotonic() - started < 10


def test_tls_to_a_plain_port_is_told_of_http(plain: Server) -> None:
    for part in ((HELLO,), (HELLO[:1], HELLO[1:])):
        assert b"http://" in said(raw(plain, *part, tls=False))
    assert status(raw(plain, HEAD + b"Connection: close\r\n\r\n", tls=False)) == 403


def test_tls_to_the_listener_for_gateways_is_told_of_http(plain: Server) -> None:
    port = int(plain.verify.rpartition(":")[2])
    assert b"http://" in said(raw(plain, HELLO, tls=False, port=port))


def test_tls_to_a_unix_listener_is_told_of_http(
    start: Callable[..., Server], tmp_path: Path
) -> None:
    path = f"{tmp_path}/v.sock"
    start("--verify-listen", f"unix:{path}")
    with socket.socket(socket.AF_UNIX) as sock:
        sock.settimeout(10)
        sock.connect(path)
        sock.sendall(HELLO)
        answer = b""
        while chunk := sock.recv(4096):
            answer += chunk
    assert b"http://" in said(answer)


SLIPS = [
    (HEAD + b"Authorization: whm root:AAAAAAAAAAAAAAAAAAAA\n\r\r\n\r\n", b"bare line feed"),
    (HEAD + b"X: y\nZ: a\r\n\r\n", b"bare line feed"),
    (b"GET / HTTP/1.1\nHost: a\n\n", b"bare line feed"),
    (HEAD + b"X: y\rZ: b\r\n\r\n", b"bare carriage return"),
    (HEAD + b"X y\r\n\r\n", b"colon"),
    (HEAD + b"A: b\r\n c\r\n\r\n", b"second line"),
    (HEAD + b"X: \x00\r\n\r\n", b"control character"),
    (b"get / HTTP/1.1\r\nHost: a\r\n\r\n", b"capitals"),
    (b"GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", b"%20"),
    ("GET /ä HTTP/1.1\r\nHost: a\r\n\r\n".encode(), b"percent-encoded"),
    ("GET /?reason=überfällig HTTP/1.1\r\nHost: a\r\n\r\n".encode(), b"percent-encoded"),
    (b"GET / HTTP/3.7\r\nHost: a\r\n\r\n", b"version"),
    (HEAD + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc", b"send one"),
    (HEAD + b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc", b"twice"),
    (HEAD + b"Content-Length: x\r\n\r\n", b"whole number"),
]


@pytest.mark.parametrize(("request_", "named"), SLIPS, ids=range(len(SLIPS)))
def test_a_slip_in_the_protocol_is_named(
    server: Server, plain: Server, request_: bytes, named: bytes
) -> None:
    assert named in said(raw(server, request_))
    port = int(plain.verify.rpartition(":")[2])
    assert named in said(raw(plain, request_, tls=False, port=port))


@pytest.mark.parametrize(
    ("body", "named"),
    [(b"zz\r\n", b"chunk"), (b"1\nx\r\n0\r\n\r\n", b"bare line feed")],
)
def test_a_slip_in_a_chunk_is_named(server: Server, body: bytes, named: bytes) -> None:
    head = b"POST /json-api/version HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
    assert named in said(raw(server, head + body))


def test_the_command_line_says_which_scheme_the_port_speaks(server: Server, plain: Server) -> None:
    env = {"COUNTERFOIL_TOKEN": "A" * 32}
    asked = counterfoil("call", "version", "--url", f"http://127.0.0.1:{server.port}", env=env)
    assert asked.returncode == 1
    assert "https://" in asked.stderr + asked.stdout
    asked = counterfoil("call", "version", "--url", f"https://127.0.0.1:{plain.port}", env=env)
    assert asked.returncode == 1
    assert "http://" in asked.stderr + asked.stdout
