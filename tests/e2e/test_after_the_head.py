"""What comes after the head of a request is no header, whoever hands it on."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest

from support.raw import raw, status
from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK = b"5\r\na=b&c\r\n"
HEAD = (
    b"POST /json-api/listaccts?api.version=1 HTTP/1.1\r\nHost: x\r\n"
    b"Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n"
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that trusts a proxy on this machine, as one behind HAProxy does."""
    running = Server(
        tmp_path_factory.mktemp("server") / "data",
        ("--verify-listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1"),
    ).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def bound(server: Server) -> str:
    """A token that is good from one address."""
    return server.token("bound", "--acl", "all", "--ip", "203.0.113.7")


def auth(secret: str) -> bytes:
    return f"Authorization: whm root:{secret}\r\n".encode()


TRAILERS = [
    b"X-Forwarded-For: 203.0.113.7\r\n",
    b"X-Real-IP: 203.0.113.7\r\n",
    b"Forwarded: for=203.0.113.7\r\n",
    b"Host: other\r\n",
    b"Cookie: __Host-counterfoil=x\r\n",
    b"X-Anything: x\r\n",
    b"Content-Length: 5\r\n",
    b"X: " + b"a" * 20_000 + b"\r\n",
]


@pytest.mark.parametrize("trailer", TRAILERS, ids=range(len(TRAILERS)))
@pytest.mark.parametrize("is_announced", [False, True])
@pytest.mark.parametrize("is_split", [False, True])
def test_a_trailer_is_never_a_header(
    server: Server, bound: str, trailer: bytes, is_announced: bool, is_split: bool
) -> None:
    proxied = b"X-Forwarded-For: 192.0.2.5\r\n"
    announced = b"Trailer: " + trailer.partition(b":")[0] + b"\r\n" if is_announced else b""
    head = HEAD + auth(bound) + proxied + announced + b"Connection: close\r\n\r\n"
    assert status(raw(server, head + CHUNK + b"0\r\n\r\n")) == 403
    parts = [head, CHUNK + b"0\r\n", trailer + b"\r\n"]
    parts = parts if is_split else [b"".join(parts)]
    assert status(raw(server, *parts)) in {400, 403, 431}
    # The same with an address that is allowed in the head: nothing is done either.
    good = head.replace(b"192.0.2.5", b"203.0.113.7")
    assert status(raw(server, good + CHUNK + b"0\r\n\r\n")) == 200
    assert status(raw(server, good + CHUNK + b"0\r\n" + trailer + b"\r\n")) in {400, 431}


def test_a_credential_in_a_trailer_is_none(server: Server) -> None:
    owner = server.token("owner")
    head = HEAD + b"Connection: close\r\n\r\n"
    assert status(raw(server, head + CHUNK + b"0\r\n" + auth(owner) + b"\r\n")) in {400, 403}
    for path in (b"/", b"/tokens", b"/sign-in", b"/login", b"/auth/nginx", b"/health"):
        begun = head.replace(b"/json-api/listaccts?api.version=1", path)
        got = status(raw(server, begun + CHUNK + b"0\r\n" + auth(owner) + b"\r\n"))
        assert got in {400, 403, 413}, path


def test_what_is_refused_at_its_end_has_done_nothing(server: Server) -> None:
    owner = server.token("maker", "--acl", "all")
    head = HEAD.replace(b"listaccts?api.version=1", b"api_token_create?api.version=1")
    body = b"token_name=late&acl=list-accts"
    chunk = b"%x\r\n%b\r\n0\r\n" % (len(body), body)
    sent = head + auth(owner) + b"X-Forwarded-For: 192.0.2.5\r\nConnection: close\r\n\r\n" + chunk
    assert status(raw(server, sent + b"X-Late: 1\r\n\r\n")) == 400
    listed = json.loads(server.run("token", "list", "--output", "json").stdout)
    assert "late" not in listed["data"]["tokens"]
    assert status(raw(server, sent + b"\r\n")) == 200


def test_pipelined_bytes_belong_to_the_next_request(server: Server, bound: str) -> None:
    line = b"GET /json-api/version?api.version=1 HTTP/1.1\r\nHost: x\r\n"
    forged = b"X-Forwarded-For: 203.0.113.7\r\n\r\n"
    told = b"X-Forwarded-For: 192.0.2.5\r\n"
    answers = raw(server, line + auth(bound) + told + b"\r\n" + forged)
    assert status(answers) in {0, 403}
    assert b"HTTP/1.1 200" not in answers
    both = raw(
        server, line + auth(bound) + told + b"\r\n" + line + b"Connection: close\r\n" + forged
    )
    assert both.count(b"HTTP/1.1 403") == 2


def test_the_gateways_listener_takes_no_body_and_so_no_trailers(server: Server, bound: str) -> None:
    port = int(server.verify.rpartition(":")[2])
    for begun in (b"GET /auth/nginx/need/any", b"GET /health", b"POST /auth/nginx/need/any"):
        head = begun + b" HTTP/1.1\r\nHost: x\r\nX-Real-IP: 192.0.2.5\r\n" + auth(bound)
        for announced in (b"", b"Trailer: X-Real-IP\r\n"):
            framing = b"Transfer-Encoding: chunked\r\n" + announced
            sent = head + framing + b"\r\n0\r\nX-Real-IP: 203.0.113.7\r\n\r\n"
            assert status(raw(server, sent, tls=False, port=port)) == 413


FORM = b"Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n"


@pytest.mark.parametrize(
    "path",
    [b"/sign-in", b"/login", b"/login/", b"/tokens", b"/json-api/version", b"/x", b"/profile"],
)
def test_a_stranger_sends_no_long_form(server: Server, path: bytes) -> None:
    head = b"POST " + path + b" HTTP/1.1\r\nHost: x\r\n" + FORM
    body = b"a=" + b"%41" * 350_000
    begun = time.monotonic()
    assert status(raw(server, head + b"Content-Length: %d\r\n\r\n" % len(body))) == 413
    assert time.monotonic() - begun < 2
    chunked = head + b"Transfer-Encoding: chunked\r\n\r\n" + b"8000\r\n" + b"a" * 0x8000 + b"\r\n"
    # Some are answered before their body has come.
    assert status(raw(server, chunked)) in {403, 404, 413}
    # Whoever invents a credential is not read to the end either, where anybody may send a form.
    if b"login" in path or b"sign" in path:
        invented = head + b"Cookie: __Host-counterfoil=x\r\nSec-Fetch-Site: same-origin\r\n"
        sent = invented + b"Content-Length: %d\r\n\r\n" % len(body) + body
        assert status(raw(server, sent)) == 413


def test_who_is_known_may_send_a_long_form_and_no_more_than_1000_fields(server: Server) -> None:
    owner = server.token("writer", "--acl", "all")
    call = {"X-Forwarded-For": "192.0.2.5", "Authorization": f"whm root:{owner}"}
    with server.client() as client:
        for content, kind, said in (
            ("a=" + "%41" * 300_000, "application/x-www-form-urlencoded", "OK"),
            ('{"a": "' + "x" * 900_000 + '"}', "application/json", "OK"),
            ("&".join(f"a{n}=" for n in range(1001)), "application/x-www-form-urlencoded", "1000"),
            (json.dumps({f"a{n}": "" for n in range(1001)}), "application/json", "1000"),
            (json.dumps({"a": ["x"] * 1001}), "application/json", "1000"),
            ('{"a":' * 1001 + "1" + "}" * 1001, "application/json", "JSON"),
        ):
            answer = client.post(
                "/json-api/version?api.version=1", content=content,
                headers=call | {"Content-Type": kind},
            )  # fmt: skip
            assert said in answer.json()["metadata"]["reason"], content[:20]
