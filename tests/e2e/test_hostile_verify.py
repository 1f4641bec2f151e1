"""What a hostile client gets from the verify listener: what it gets from the ordinary one."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import psutil
import pytest

from support.beside import Beside
from support.raw import raw, status
from support.server import Server
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.postgres import Cluster

LINE = b"GET /auth/nginx/need/list-accts HTTP/1.1\r\nHost: x\r\n"
CLOSE = b"Connection: close\r\n\r\n"
HEALTH = b"GET /health HTTP/1.1\r\nHost: x\r\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    data = tmp_path_factory.mktemp("server") / "data"
    running = Server(data, ("--verify-listen", "127.0.0.1:0")).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def secret(server: Server) -> str:
    return server.token("t", "--acl", "list-accts")


@pytest.fixture(autouse=True)
def _goes_on(server: Server, secret: str) -> Iterator[None]:
    """Whatever a test sends: no 500, no traceback, no secret in the log, and answers as before."""
    yield
    assert status(ask(server, LINE + auth(secret) + CLOSE)) == 200
    log = "\n".join(server.log)
    assert "Traceback" not in log
    assert secret not in log


def port(server: Server) -> int:
    return int(server.verify.rpartition(":")[2])


def ask(server: Server, *parts: bytes) -> bytes:
    return raw(server, *parts, tls=False, port=port(server))


def auth(secret: str) -> bytes:
    return f"Authorization: Bearer {secret}\r\n".encode()


def statuses(answer: bytes) -> list[int]:
    return [int(found) for found in re.findall(rb"HTTP/1\.1 (\d{3}) ", answer)]


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        (b"X: " + b"a" * (1 << 20) + b"\r\n", {431}),
        (b"X: " + b"a" * (16 << 10) + b"\r\n", {431}),
        (b"".join(b"X-%d: a\r\n" % n for n in range(64)), {431}),
        (b"".join(b"X-%d: a\r\n" % n for n in range(2000)), {431}),
        (b"X: a\0b\r\n", {400}),
        (b"X : a\r\n", {400}),
        (b"X: a\r\n folded\r\n", {400}),
        (b"X: a\rb\r\n", {400}),
        (b"X: a\n", {400}),
        (b"\xff: a\r\n", {400}),
        (b"Content-Length: 1\r\nContent-Length: 2\r\n", {400}),
        (b"Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", {400, 413}),
        (b"Content-Length: -1\r\n", {400}),
        (b"Content-Length: 99999999999999999999999\r\n", {400, 413}),
        (b"Content-Length: 1\r\n", {413}),
        (b"Content-Length: 1048577\r\n", {413}),
        (b"Transfer-Encoding: chunked\r\n", {413}),
        (b"Transfer-Encoding: nonsense\r\n", {400, 413}),
        (b"Content-Length: 0\r\n", {200}),
    ],
)
def test_a_malformed_or_oversized_head_is_refused(
    server: Server, secret: str, head: bytes, wanted: set[int]
) -> None:
    assert status(ask(server, LINE + auth(secret) + head + CLOSE)) in wanted


@pytest.mark.parametrize(
    "line",
    [
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"GET\r\n\r\n",
        b"\0\0\0\0\0\0\0\0\r\n\r\n", b"CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET " + b"/" * (17 << 10) + b" HTTP/1.1\r\n\r\n", b"NONSENSE / HTTP/1.1\r\n\r\n",
        b"GET http://x/auth/nginx HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"
    ],
)  # fmt: skip
def test_a_malformed_request_line_is_refused(server: Server, line: bytes) -> None:
    assert status(ask(server, line)) in {0, 400, 404, 431}


def test_two_credentials_are_none(server: Server, secret: str) -> None:
    assert status(ask(server, LINE + auth(secret) + auth(secret) + CLOSE)) == 401


def test_slow_clients_are_given_up_in_bounded_time(server: Server, secret: str) -> None:
    asked = LINE + auth(secret) + b"\r\n"
    cases: dict[str, tuple[tuple[bytes, ...], float, list[int]]] = {
        "nothing sent": ((b"",), 5, []),
        "only line ends": ((b"\r\n\r\n",), 5, []),
        "a head that never ends": ((LINE,), 5, [408]),
        "a header that never ends": ((LINE + b"X: " + b"a" * 100,), 5, [408]),
        "a second head that never ends": ((asked + LINE,), 5, [200, 408]),
    }

    def timed(name: str) -> tuple[str, float, list[int]]:
        begun = time.monotonic()
        answer = ask(server, *cases[name][0])
        return name, time.monotonic() - begun, statuses(answer)

    with ThreadPoolExecutor(len(cases)) as pool:
        for name, took, got in pool.map(timed, cases):
            assert got == cases[name][2], name
            assert cases[name][1] - 1 < took < cases[name][1] + 5, name


def test_a_head_that_trickles_is_not_waited_for_longer(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", port(server)), 20) as sock:
        begun = time.monotonic()
        answer = b""
        sock.settimeout(0.5)
        while not answer and time.monotonic() - begun < 15:
            try:
                sock.sendall(b"G" if time.monotonic() == begun else b"E")
                answer = sock.recv(1000)
            except TimeoutError:
                continue
            except ConnectionError:
                break
        assert time.monotonic() - begun < 10


def test_pipelined_requests_are_answered_in_order(server: Server, secret: str) -> None:
    good, bad = LINE + auth(secret) + b"\r\n", LINE + b"\r\n"
    health, nowhere = HEALTH + b"\r\n", b"GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n"
    answer = ask(server, good + bad + health + good + nowhere + bad + LINE + auth(secret) + CLOSE)
    assert statuses(answer) == [200, 401, 200, 200, 404, 401, 200]
    many = ask(server, (good + health) * 1000 + LINE + CLOSE)
    assert statuses(many) == [200] * 2000 + [401]
    # What follows the last request is not answered.
    assert statuses(ask(server, LINE + auth(secret) + CLOSE + good)) == [200]


def test_requests_before_a_broken_one_are_answered(server: Server, secret: str) -> None:
    good = LINE + auth(secret) + b"\r\n"
    assert statuses(ask(server, good + good + b"GET / HTTP/9.9\r\n\r\n")) == [200, 200, 400]
    body = LINE + auth(secret) + b"Content-Length: 5\r\n\r\nhello"
    assert statuses(ask(server, good + body + good)) == [200, 413]


def test_an_upgrade_is_not_made(server: Server, secret: str) -> None:
    upgrade = b"Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"
    assert statuses(ask(server, LINE + auth(secret) + upgrade + b"\x81\x05hello")) == [200]


def test_a_head_request_has_no_body(server: Server) -> None:
    line = LINE.replace(b"GET", b"HEAD")
    answer = ask(server, line + CLOSE)
    assert statuses(answer) == [401]
    assert answer.endswith(b"\r\n\r\n")


@pytest.mark.parametrize(
    "method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"]
)
def test_every_method_is_answered_alike(server: Server, secret: str, method: str) -> None:
    line = LINE.replace(b"GET", method.encode())
    assert status(ask(server, line + auth(secret) + CLOSE)) == 200
    assert status(ask(server, line + CLOSE)) == 401


def test_http_1_0_is_answered_and_closed(server: Server, secret: str) -> None:
    line = LINE.replace(b"HTTP/1.1", b"HTTP/1.0")
    assert statuses(ask(server, line + auth(secret) + b"\r\n")) == [200]


def test_a_client_that_does_not_read_is_given_up_and_holds_up_nobody(
    server: Server, secret: str
) -> None:
    def memory() -> int:
        return sum(psutil.Process(w.pid).memory_info().rss for w in server.workers())

    before = memory()
    with socket.create_connection(("127.0.0.1", port(server)), 20) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        sock.settimeout(1)
        sent = 0
        try:
            while sent < 200_000_000:
                sent += sock.send((LINE + b"\r\n") * 500)
        except TimeoutError:
            pass
        except ConnectionError:
            pass
        assert sent < 50_000_000
        assert status(ask(server, LINE + auth(secret) + CLOSE)) == 200
        assert memory() - before < 50_000_000


def test_one_address_has_a_bounded_number_of_connections(server: Server, secret: str) -> None:
    source = ("127.0.0.77", 0)
    held: list[socket.socket] = []
    try:
        held += [
            socket.create_connection(("127.0.0.1", port(server)), 5, source) for _ in range(560)
        ]
        until(lambda: len(open_ones(held)) <= 512)
        assert status(ask(server, LINE + auth(secret) + CLOSE)) == 200
    finally:
        for sock in held:
            sock.close()


def open_ones(held: list[socket.socket]) -> list[socket.socket]:
    found = []
    for sock in held:
        sock.settimeout(0)
        try:
            if sock.recv(1) == b"":
                continue
        except BlockingIOError:
            found.append(sock)
        except ConnectionError:
            continue
    return found


def test_garbage_harms_nobody(server: Server, secret: str) -> None:
    import random  # noqa: PLC0415

    chance = random.Random(7)  # noqa: S311 - the same garbage each time
    words = [
        b"GET ", b"/auth/nginx", b" HTTP/1.1", b"\r\n", b"\r\n\r\n", b"Host: x", b"Authorization: ",
        b"Bearer ", b"\0", b"\xff", b"Content-Length: ", b"9", b"chunked", b": ", b"\r", b"\n",
        b"Transfer-Encoding: ", secret.encode(), b"/need/list-accts", b"X-Real-IP: ", b",", b";",
    ]  # fmt: skip

    def throw(_: int) -> list[int]:
        data = b"".join(chance.choice(words) for _ in range(chance.randrange(1, 60)))
        with socket.create_connection(("127.0.0.1", port(server)), 20) as sock:
            sock.sendall(data)
            sock.shutdown(socket.SHUT_WR)
            answer = b""
            try:
                while piece := sock.recv(65536):
                    answer += piece
            except ConnectionError:
                pass
        return statuses(answer)

    with ThreadPoolExecutor(16) as pool:
        for got in pool.map(throw, range(2000)):
            assert set(got) <= {200, 400, 401, 403, 404, 413, 431}


def test_what_is_asked_when_the_server_stops_is_answered(
    start: Callable[..., Server],
) -> None:
    server = start("--verify-listen", "127.0.0.1:0", "--workers", "2")
    secret = server.token("t", "--acl", "list-accts")
    stopping = threading.Event()
    unanswered: list[str] = []
    answered: list[int] = []

    def hammer() -> None:
        asked = LINE + auth(secret) + b"\r\n"
        with socket.create_connection(("127.0.0.1", port(server)), 20) as sock:
            while True:
                try:
                    sock.sendall(asked)
                    answer = sock.recv(65536)
                except ConnectionError:
                    answer = b""
                answered.append(1)
                if statuses(answer) != [200]:
                    if not stopping.is_set() or answer:
                        unanswered.append(repr(answer))
                    return

    hammering = Beside([hammer] * 8)
    hammering.until(lambda: len(answered) > 500)
    stopping.set()
    assert server.stop() == 0
    hammering.join()
    assert not unanswered


def test_without_a_database_nobody_is_let_through(
    start: Callable[..., Server], own_postgres: Cluster
) -> None:
    server = start(
        "--verify-listen", "127.0.0.1:0", database=own_postgres.url(own_postgres.new_database())
    )
    secret = server.token("t", "--acl", "list-accts")
    assert status(ask(server, LINE + auth(secret) + CLOSE)) == 200
    own_postgres.stop()
    begun = time.monotonic()
    answer = ask(server, LINE + auth(secret) + CLOSE)
    assert status(answer) == 503
    assert b"retry-after: " in answer
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["type"] == "urn:counterfoil:unavailable"
    assert time.monotonic() - begun < 4
    assert statuses(ask(server, b"GET /ready HTTP/1.1\r\nHost: x\r\n" + CLOSE)) == [503]
    assert statuses(ask(server, HEALTH + CLOSE)) == [200]
    own_postgres.start()
    until(lambda: status(ask(server, LINE + auth(secret) + CLOSE)) == 200)
