"""What holds in front of an API, with each real gateway as `examples/` configures it."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import psutil
import pytest

from conftest import leave_out
from support.beside import Beside
from support.gateways import KINDS, Gateway, Running, program
from support.ports import free_port
from support.server import Server, result
from support.site import OPTIONS, READ, Site, authority, standing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture(scope="module", params=list(KINDS))
def site(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Site]:
    kind = KINDS[request.param]
    if program(kind) is None:
        leave_out(kind.program, kind.package)
    running = authority(tmp_path_factory.mktemp(kind.name)).start()
    try:
        with standing(kind, tmp_path_factory.mktemp(f"{kind.name}-files"), running) as one:
            yield one
    finally:
        running.stop()


@pytest.fixture(scope="module")
def reader(site: Site) -> str:
    return site.server.token("reader", "--acl", READ)


def test_a_good_token_is_let_through_and_the_application_knows_who_it_is(
    site: Site, reader: str
) -> None:
    reply = site.get(reader, "/v1/7?x=%20&y")
    assert reply.status == 200, reply
    assert reply.told["path"] == "/v1/7?x=%20&y"
    assert reply.seen("x-counterfoil-user") == ["root"]
    assert reply.seen("x-counterfoil-token") == ["reader"]
    assert reply.seen("x-counterfoil-acl") == [READ]
    assert len(reply.seen("x-counterfoil-receipt")[0]) == 128
    assert reply.seen("authorization") in ([], [""])
    whm = site.gateway.get("/v1/7", f"Authorization: whm root:{reader}")
    assert whm.status == 200


def test_who_may_not_is_told_so_and_never_sent_elsewhere(site: Site, reader: str) -> None:
    for reply, status in (
        (site.gateway.get("/v1/7"), 401),
        (site.get("A" * 32), 401),
        (site.get(reader, "/admin/x"), 403),
        (site.get(reader, "/v2/x"), 403),
        (site.get(reader, method="DELETE"), 403),
    ):
        assert reply.status == status, reply
        assert "location" not in reply.headers
        assert b"x-counterfoil-user" not in reply.body.lower()
        if status == 401:
            assert "Bearer" in reply.headers["www-authenticate"]


def test_two_credentials_are_none(site: Site, reader: str) -> None:
    good = f"Authorization: Bearer {reader}"
    assert site.gateway.get("/v1/7", good, good).status in {400, 401, 403}
    other = "Authorization: Basic cm9vdDp4"
    assert site.gateway.get("/v1/7", good, other).status in {400, 401, 403}
    assert site.gateway.get("/v1/7", other, good).status in {400, 401, 403}


MANY = 40
"""Requests that are sent before the first answer is read."""
ANSWER = b"HTTP/1.1 4"
SPOOFED = [
    "X-Forwarded-For: 198.51.100.7", "X-Real-IP: 198.51.100.7", "Forwarded: for=198.51.100.7",
    "X_Forwarded_For: 198.51.100.7", "X_Real_IP: 198.51.100.7", "X-Original-Method: GET",
    "X-Original-URI: /v1/7", "X-Original-URL: http://api.example.com/v1/7",
    "X-Forwarded-Method: GET", "X-Forwarded-Uri: /v1/7", "X-Forwarded-Host: api.example.com",
    "X-Forwarded-Prefix: /v1",
]  # fmt: skip


def test_an_address_is_the_clients_own_whatever_it_writes(site: Site) -> None:
    mine = site.server.token("mine", "--acl", READ, "--ip", "127.0.0.5", "--ip", "198.51.100.7")
    assert site.get(mine, source="127.0.0.5").status == 200
    assert site.get(mine, source="127.0.0.6").status == 401
    for header in SPOOFED:
        refused = site.get(mine, "/v1/7", header, source="127.0.0.6")
        assert refused.status in {400, 401}, header
        # What a proxy of the client's own adds does not lock the client out.
        if "_" not in header:
            assert site.get(mine, "/v1/7", header, source="127.0.0.5").status == 200, header
    everything = site.get(mine, "/v1/7", *(h for h in SPOOFED if "_" not in h), source="127.0.0.6")
    assert everything.status in {400, 401}


def test_what_is_asked_for_is_what_is_judged_whatever_is_written(site: Site, reader: str) -> None:
    for header in SPOOFED:
        assert site.get(reader, "/admin/x", header).status in {400, 403}, header


def test_nobody_can_say_who_they_are(site: Site, reader: str) -> None:
    for name in ("User", "Token", "Acl", "Receipt", "Assertion"):
        for spelling in (f"X-Counterfoil-{name}", f"X_Counterfoil_{name}", f"x-counterfoil_{name}"):
            reply = site.get(reader, "/v1/7", f"{spelling}: forged")
            assert reply.status in {200, 400}, spelling
            assert b"forged" not in reply.body, spelling


def test_nobody_can_have_the_gateway_forget_who_they_are(site: Site, reader: str) -> None:
    # What Connection names ends at a proxy, also what the proxy itself has set (RFC 9110, 7.6.1).
    for named in ("X-Counterfoil-User", "close, x-counterfoil-user", "X-Counterfoil-Acl, x"):
        reply = site.get(reader, "/v1/7", f"Connection: {named}")
        assert reply.status in {200, 400}, named
        if reply.status == 200:
            assert reply.seen("x-counterfoil-user") == ["root"], named
            assert reply.seen("x-counterfoil-acl") == [READ], named


def test_an_expired_token_is_refused(site: Site) -> None:
    made = site.server.run(
        "call", "api_token_create", "token_name=brief", "acl=" + READ,
        f"expires_at={int(time.time()) + 4}", "--output", "json",
    )  # fmt: skip
    secret = json.loads(made.stdout)["data"]["token"]
    assert site.get(secret).status == 200
    deadline = time.monotonic() + 10
    while site.get(secret).status == 200:
        assert time.monotonic() < deadline
    assert site.get(secret).status == 401


def test_a_token_revoked_while_requests_flow_is_refused_from_then_on(site: Site) -> None:
    secret = site.server.token("flowing", "--acl", READ)
    owner = site.server.token("owner")
    begun: list[tuple[float, int]] = []
    revoked = threading.Event()

    def flow() -> None:
        after = 0
        while after < 20:
            is_after = revoked.is_set()
            at = time.monotonic()
            begun.append((at, site.get(secret).status))
            after += is_after

    flowing = Beside([flow] * 3, site.gateway.check)
    flowing.until(lambda: len(begun) >= 30)
    assert {status for _, status in begun} == {200}
    assert result(site.server.call("api_token_revoke", owner, token_name="flowing"))[0] == 1
    moment = time.monotonic()
    revoked.set()
    flowing.join()
    assert [status for at, status in begun if at > moment] == [401] * len(
        [1 for at, _ in begun if at > moment]
    )


def test_many_requests_over_many_connections_do_not_end_the_gateway(
    site: Site, reader: str
) -> None:
    # None has a token: whoever can reach a gateway can send them. Most gateways answer without
    # asking, as fast as they can.
    request = b"GET /v1/7 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n"
    over = threading.Event()
    answered: list[int] = []

    def flood() -> None:
        while not over.is_set():
            with site.gateway.connect() as sock, suppress(ConnectionError):
                while not over.is_set():
                    sock.sendall(request * MANY)
                    said = b""
                    while said.count(ANSWER) < MANY and (data := sock.recv(0x40000)):
                        said += data
                    answered.append(said.count(ANSWER))
                    if answered[-1] < MANY:
                        break

    flooding = Beside([flood] * 4, site.gateway.check)
    begun = time.monotonic()
    flooding.until(lambda: time.monotonic() - begun > 3)
    over.set()
    flooding.join()
    assert sum(answered)
    assert site.get(reader).status == 200


def test_a_large_body_reaches_the_application_and_not_the_authority(
    site: Site, reader: str
) -> None:
    body = b"x" * 1_000_000
    reply = site.gateway.get(
        "/v1/7", f"Authorization: Bearer {reader}", "Content-Type: text/plain", method="POST",
        body=body,
    )  # fmt: skip
    # Counterfoil answers 413 to a question with a body.
    assert (reply.status, reply.told["body_bytes"]) == (200, len(body))
    chunks = b"".join(b"10000\r\n" + b"y" * 0x10000 + b"\r\n" for _ in range(10)) + b"0\r\n\r\n"
    head = (
        "POST /v1/7 HTTP/1.1\r\nHost: api.example.com\r\nConnection: close\r\n"
        f"Authorization: Bearer {reader}\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    reply = site.gateway.send(head.encode() + chunks)
    assert (reply.status, reply.told["body_bytes"]) == (200, 10 * 0x10000)


def test_the_body_of_a_refused_request_is_no_request(site: Site, reader: str) -> None:
    good = f"Host: api.example.com\r\nAuthorization: Bearer {reader}\r\nConnection:"
    inner = f"GET /v1/inner HTTP/1.1\r\n{good} keep-alive\r\n\r\n"
    last = f"GET /v1/last HTTP/1.1\r\n{good} close\r\n\r\n"
    for length, body in (
        (f"Content-Length: {len(inner)}", inner),
        ("Transfer-Encoding: chunked", f"{len(inner):x}\r\n{inner}\r\n0\r\n\r\n"),
    ):
        first = f"POST /v1/7 HTTP/1.1\r\nHost: api.example.com\r\n{length}\r\n\r\n"
        with site.gateway.connect() as sock:
            with suppress(ConnectionError):
                sock.sendall((first + body + last).encode())
            said = b""
            with suppress(ConnectionError):
                while data := sock.recv(0x10000):
                    said += data
        assert said.startswith(b"HTTP/1.1 401"), said
        assert b"/v1/inner" not in said
        # Either the connection ends there, or the next request is the one that was sent.
        assert said.count(b"HTTP/1.1 ") - said.count(b"HTTP/1.1 200") == 1


def test_connections_to_the_authority_are_kept(site: Site, reader: str) -> None:
    port = int(site.server.verify.rpartition(":")[2])
    seen = set()
    for _ in range(20):
        for _ in range(10):
            assert site.get(reader).status == 200
        for worker in site.server.workers():
            for one in psutil.Process(worker.pid).net_connections("tcp"):
                if one.laddr.port == port and one.raddr:
                    seen.add(one.raddr.port)
    # One for each worker or thread of the gateway that had a turn, and not one for each request.
    assert 1 <= len(seen) <= 60


def test_an_address_may_be_one_of_ipv6(site: Site, tmp_path: Path) -> None:
    mine = site.server.token("six", "--acl", READ, "--ip", "::1")
    other = site.server.token("four", "--acl", READ, "--ip", "127.0.0.0/8")
    port = int(site.server.verify.rpartition(":")[2])
    gateway = Gateway(site.gateway.kind, tmp_path, port, "::1")
    try:
        gateway.start()
        good = gateway.get("/v1/7", f"Authorization: Bearer {mine}")
        assert (good.status, good.seen("x-counterfoil-token")) == (200, ["six"])
        assert gateway.get("/v1/7", f"Authorization: Bearer {other}").status == 401
    finally:
        gateway.stop()


def test_without_the_authority_nobody_is_let_through(site: Site, reader: str) -> None:
    """Comes last: it ends the authority of this gateway."""
    assert site.server.process
    group = site.server.process.pid
    os.killpg(group, signal.SIGSTOP)
    begun = time.monotonic()
    patience = site.gateway.kind.patience
    try:
        reply = site.get(reader, wait=patience)
    finally:
        os.killpg(group, signal.SIGCONT)
    assert 500 <= reply.status < 600, reply
    assert time.monotonic() - begun < patience
    deadline = time.monotonic() + 10
    while site.get(reader).status != 200:
        assert time.monotonic() < deadline
    os.killpg(group, signal.SIGKILL)
    site.server.process.wait(10)
    reply = site.get(reader)
    assert 500 <= reply.status < 600, reply
    site.server.port = 0
    site.server.options = ("--verify-listen", site.server.verify.rpartition("/")[2], *OPTIONS[2:])
    site.server.start()
    deadline = time.monotonic() + 10
    while site.get(reader).status != 200:
        assert time.monotonic() < deadline


BARE = """
defaults
    mode tcp
    timeout connect 1s
    timeout client 5s
    timeout server 5s
listen bare
    bind 127.0.0.1:{port}
    server counterfoil 127.0.0.1:{behind} send-proxy-v2
"""
CHAIN = """
defaults
    mode http
    timeout connect 1s
    timeout client 5s
    timeout server 5s
listen edge
    bind 127.0.0.1:{port}
    option forwardfor
    server gateway 127.0.0.1:{behind}
"""


@pytest.fixture
def haproxy(tmp_path: Path) -> Iterator[Callable[[str, int], int]]:
    """Start an HAProxy of one's own in front of a port; returns where it listens."""
    kind = KINDS["haproxy"]
    found = program(kind)
    if found is None:
        leave_out(kind.program, kind.package)
    running = Running()

    def start(text: str, behind: int) -> int:
        port = free_port()
        (tmp_path / "haproxy.cfg").write_text(text.format(port=port, behind=behind))
        running.start([found, "-db", "-f", "haproxy.cfg"], tmp_path, port)
        return port

    yield start
    running.stop()


def test_a_proxy_of_bare_connections_names_the_client(
    start: Callable[..., Server], haproxy: Callable[[str, int], int]
) -> None:
    server = start("--trusted-proxy", "127.0.0.1")
    mine = server.token("mine", "--acl", "list-accts", "--ip", "127.0.0.5")
    server.url = f"https://127.0.0.1:{haproxy(BARE, server.port)}"
    assert server.call("listaccts", mine, source="127.0.0.5").status_code == 200
    assert server.call("listaccts", mine, source="127.0.0.6").status_code == 403


def test_of_a_chain_of_proxies_the_address_before_the_first_trusted_one_counts(
    tmp_path_factory: pytest.TempPathFactory,
    start: Callable[..., Server],
    haproxy: Callable[[str, int], int],
) -> None:
    server = start("--verify-listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1")
    mine = server.token("mine", "--acl", "all", "--ip", "127.0.0.5")
    folder = tmp_path_factory.mktemp("chain")
    kind = KINDS["caddy"]
    if program(kind) is None:
        leave_out(kind.program, kind.package)
    gateway = Gateway(kind, folder, int(server.verify.rpartition(":")[2]))
    # Caddy behind another proxy: it is told which one to believe, and keeps what that one says.
    text = (folder / "Caddyfile").read_text()
    for old, new in (
        ("\t\trequest_header -X-Forwarded*\n", ""),
        (
            "uri /auth/forward/app/billing?\n",
            "uri /auth/forward/need/list-accts?\ntrusted_proxies 127.0.0.1/32\n",
        ),
    ):
        assert old in text
        text = text.replace(old, new)
    (folder / "Caddyfile").write_text(text)
    try:
        edge = haproxy(CHAIN, gateway.start().port)
        gateway.port = edge
        good = f"Authorization: Bearer {mine}"
        assert gateway.get("/", good, source="127.0.0.5").status == 200
        assert gateway.get("/", good, source="127.0.0.6").status == 401
        spoofed = "X-Forwarded-For: 127.0.0.5"
        assert gateway.get("/", good, spoofed, source="127.0.0.6").status == 401
        assert gateway.get("/", good, "X-Forwarded-For: 9.9.9.9", source="127.0.0.5").status == 200
    finally:
        gateway.stop()
