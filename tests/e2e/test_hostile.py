"""What a hostile client gets: a clear status, nothing changed, and a server that goes on."""

from __future__ import annotations

import json
import re
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from support.raw import raw, status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.server import Server

LINE = b"GET /json-api/version?api.version=1 HTTP/1.1\r\nHost: x\r\n"


@pytest.fixture(scope="module")
def owner(server: Server) -> str:
    return server.token("hostile-owner")


@pytest.fixture(autouse=True)
def _nothing_changes(server: Server, owner: str) -> Iterator[None]:
    """Whatever a test sends: the same tokens, no 500, no traceback, no secret in the log."""
    before = tokens(server, owner)
    yield
    assert tokens(server, owner) == before
    log = "\n".join(server.log)
    assert "Traceback" not in log
    assert owner not in log


def tokens(server: Server, owner: str) -> Any:
    answer = server.call("api_token_list", owner)
    assert answer.status_code == 200
    # When a token was used last is noted now and then, whatever a test sends.
    return {
        name: {key: value for key, value in token.items() if not key.startswith("last_")}
        for name, token in answer.json()["data"]["tokens"].items()
    }


def auth(secret: str) -> bytes:
    return f"Authorization: whm root:{secret}\r\n".encode()


CLOSE = b"Connection: close\r\n\r\n"


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
        (b"Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", {400}),
        (b"Content-Length: -1\r\n", {400}),
        (b"Content-Length: 99999999999999999999999\r\n", {400}),
        (b"Content-Length: 1048577\r\n", {413}),
        (b"Transfer-Encoding: nonsense\r\n", {400}),
    ],
)
def test_a_malformed_or_oversized_head_is_refused(
    server: Server, owner: str, head: bytes, wanted: set[int]
) -> None:
    assert status(raw(server, LINE + auth(owner) + head + CLOSE)) in wanted


@pytest.mark.parametrize(
    "line",
    [
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET\r\n\r\n",
        b"\0\0\0\0\0\0\0\0\r\n\r\n",
        b"CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET " + b"/" * (17 << 10) + b" HTTP/1.1\r\n\r\n",
        b"NONSENSE / HTTP/1.1\r\n\r\n",
    ],
)
def test_a_malformed_request_line_is_refused(server: Server, line: bytes) -> None:
    assert status(raw(server, line)) in {0, 400, 404, 405, 431}


@pytest.mark.parametrize(
    "values",
    [
        ("whm root:{s}", "whm root:{s}"),
        ("whm root:{s}", "Basic cm9vdDp4"),
        ("whm root:{s}, whm root:{s}",),
        ("whm root:{s},Basic x",),
        ("whm  root:{s}",),
        ("whm root: {s}",),
        ("whm root:{s} x",),
        ("whm ROOT:{s}",),
        ("whm root",),
        ("whm :{s}",),
        ("whm root:",),
        ("cpanel root:{s}",),
        ("Bearer {s}",),
        ("",),
        (),
    ],
)
def test_no_second_reading_of_a_credential(
    server: Server, owner: str, values: tuple[str, ...]
) -> None:
    lines = "".join(f"Authorization: {v.format(s=owner)}\r\n" for v in values).encode()
    answer = raw(server, LINE + lines + CLOSE)
    assert status(answer) == 403
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["cpanelresult"]["error"] == "Access denied"


def test_a_body_too_large_is_refused_however_it_comes(server: Server, owner: str) -> None:
    post = b"POST /json-api/api_token_create HTTP/1.1\r\nHost: x\r\n" + auth(owner)
    chunk = b"10000\r\n" + b"a" * 0x10000 + b"\r\n"
    chunked = post + b"Transfer-Encoding: chunked\r\n\r\n"
    assert status(raw(server, chunked, *[chunk] * 17)) in {0, 413}
    assert status(raw(server, post + b"Content-Length: 1048577\r\n\r\n")) == 413
    assert status(raw(server, post + b"Content-Length: 104857600\r\n\r\n", b"a" * 70000)) in {
        0,
        413,
    }


def test_slow_clients_are_given_up_in_bounded_time(server: Server, owner: str) -> None:
    post = b"POST /json-api/api_token_create HTTP/1.1\r\nHost: x\r\n"
    body = b"Content-Length: 100\r\n\r\ntoken_name=slow&acl=list-accts"
    cases: dict[str, tuple[Callable[[], bytes], float, set[int]]] = {
        "nothing sent": (lambda: raw(server, b""), 5, {0}),
        "a head that never ends": (lambda: raw(server, LINE), 5, {408}),
        "a header that never ends": (lambda: raw(server, LINE + b"X: " + b"a" * 100), 5, {408}),
        "a body that never ends": (lambda: raw(server, post + auth(owner) + body), 10, {408}),
        "a refused body that never ends": (lambda: raw(server, post + body), 10, {403}),
        "a handshake that never begins": (lambda: raw(server, b"", tls=False), 5, {0}),
        "a handshake that never ends": (
            lambda: raw(server, b"\x16\x03\x01\x02\x00\x01", tls=False), 5, {0},
        ),
    }  # fmt: skip

    def run(case: tuple[Callable[[], bytes], float, set[int]]) -> tuple[int, float]:
        begun = time.monotonic()
        return status(case[0]()), time.monotonic() - begun

    with ThreadPoolExecutor(len(cases)) as pool:
        found = dict(zip(cases, pool.map(run, cases.values()), strict=True))
    for name, (_, limit, wanted) in cases.items():
        got, seconds = found[name]
        assert got in wanted, name
        assert seconds < limit + 5, name


def test_garbage_on_the_tls_port_harms_nobody(server: Server) -> None:
    for junk in (b"GET / HTTP/1.1\r\n\r\n", b"\0" * 1000, b"\x16\x03\x01" + b"\xff" * 500):
        assert b"HTTP/1.1 2" not in raw(server, junk, tls=False)
    with server.client() as client:
        assert client.get("/health").status_code == 200


def test_pipelined_requests_are_answered_in_order(server: Server, owner: str) -> None:
    one = LINE + auth(owner) + b"\r\n"
    other = LINE.replace(b"version?", b"applist?") + auth(owner)
    answer = raw(server, one + one + other + CLOSE)
    commands = re.findall(rb'"command":"(\w+)"', answer)
    assert commands == [b"version", b"version", b"applist"]


def test_an_upgrade_is_not_made(server: Server, owner: str) -> None:
    head = b"Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"
    assert status(raw(server, LINE + auth(owner) + head)) == 200


@pytest.mark.parametrize("method", ["HEAD", "PUT", "DELETE", "TRACE", "OPTIONS", "PATCH"])
def test_other_methods_change_nothing(server: Server, owner: str, method: str) -> None:
    with server.client() as client:
        answer = client.request(
            method, "/json-api/api_token_create?api.version=1&token_name=m&acl=list-accts",
            headers={"Authorization": f"whm root:{owner}"},
        )  # fmt: skip
    assert answer.status_code == 405


@pytest.mark.parametrize(
    "body",
    [
        "[" * 100_000, "{" * 10_000, '{"a":' * 50_000, "[]", "1", "null", "", "{", "\0",
        '{"api.version":1,"token_name":"x","acl":{"a":1}}',
        '{"api.version":1,"acl":1e400,"token_name":"e"}',
        '{"api.version":1,"token_name":NaN}', '{"api.version":1,"expires_at":' + "9" * 5000 + "}",
        '{"api.version":1,"token_name":"a","token_name":"b","acl":"list-accts"}',
        '{"api.version":1,"token_name":"\\ud800","acl":"list-accts"}',
        '{"api.version":1,"token_name":null}',
    ],
)  # fmt: skip
def test_hostile_json_is_refused_in_words(server: Server, owner: str, body: str) -> None:
    with server.client() as client:
        answer = client.post(
            "/json-api/api_token_create?api.version=1",
            content=body.encode("utf-8", "surrogatepass"),
            headers={"Authorization": f"whm root:{owner}", "Content-Type": "application/json"},
        )  # fmt: skip
    assert answer.status_code == 200
    assert answer.json()["metadata"]["result"] == 0


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"&".join(b"a%d=1" % n for n in range(1001)), "application/x-www-form-urlencoded"),
        (b"token_name=%ff%fe&acl=list-accts", "application/x-www-form-urlencoded"),
        (b"token_name=\xff&acl=list-accts", "application/x-www-form-urlencoded"),
        (b"--b\r\n\r\nx\r\n--b--", "multipart/form-data; boundary=b"),
    ],
)
def test_a_hostile_form_is_refused_in_words(
    server: Server, owner: str, content: bytes, kind: str
) -> None:
    with server.client() as client:
        answer = client.post(
            "/json-api/api_token_create?api.version=1", content=content,
            headers={"Authorization": f"whm root:{owner}", "Content-Type": kind},
        )  # fmt: skip
    assert answer.status_code == 200
    assert "cannot be read" in answer.json()["metadata"]["reason"]


@pytest.mark.parametrize(
    "arguments",
    [
        {"token_name": "x" * 51}, {"token_name": "é"}, {"token_name": "a\0"}, {"token_name": "a\n"},
        {"token_name": "a\r\nX: y"}, {"token_name": ""}, {"token_name": "x" * 100_000},
        {"token_name": "x", "acl": "nonsense"}, {"token_name": "x", "acl": ""},
        {"token_name": "x", "acl": "ALL"}, {"token_name": "x", "acl": "list-accts,passwd"},
        {"token_name": "x", "acl-x": "list-accts"}, {"token_name": "x", "acls": "list-accts"},
        {"token_name": "x", "whitelist_ip": "10.0.0.1/33"}, {"token_name": "x", "whitelist_ip": ""},
        {"token_name": "x", "whitelist_ip": "fe80::1%eth0"},
        {"token_name": "x", "whitelist_ip": "010.0.0.1"},
        {"token_name": "x", "whitelist_ips": "10.0.0.1"},
        {"token_name": "x", "whitelist_ip": [f"10.0.0.{n}" for n in range(101)]},
        {"token_name": "x", "whitelist_ip": ["any", "10.0.0.1"]},
        {"token_name": "x", "expires_at": "-1"}, {"token_name": "x", "expires_at": "1"},
        {"token_name": "x", "expires_at": "9" * 13}, {"token_name": "x", "expires_at": "1.5"},
        {"token_name": "x", "expires_at": "+5"}, {"token_name": "x", "expires_at": "9" * 100_000},
        {"token_name": "x", "expires_at": ""}, {"token_name": "x", "expires": "never"},
        {"token_name": "x", "user": "nobody"}, {"token_name": "x", "user": "' OR 1=1 --"},
        {},
    ],
)  # fmt: skip
def test_hostile_arguments_make_no_token(
    server: Server, owner: str, arguments: dict[str, Any]
) -> None:
    with server.client() as client:
        answer = client.post(
            "/json-api/api_token_create?api.version=1", data=arguments,
            headers={"Authorization": f"whm root:{owner}"},
        )  # fmt: skip
    assert answer.status_code == 200
    metadata = answer.json()["metadata"]
    assert metadata["result"] == 0
    assert len(metadata["reason"]) < 600


@pytest.mark.parametrize(
    "path",
    [
        "/json-api/../json-api/version", "/json-api/%2e%2e/version", "/json-api/version%00",
        "/json-api/version/x", "/json-api/<script>", "/cpsess123/json-api/version",
        "/JSON-API/version", "/json-apix/version", "/json-api/" + "x" * 1000,
    ],
)  # fmt: skip
def test_a_strange_path_is_no_function(server: Server, owner: str, path: str) -> None:
    line = f"GET {path}?api.version=1 HTTP/1.1\r\nHost: x\r\n".encode()
    answer = raw(server, line + auth(owner) + CLOSE)
    assert status(answer) == 404
    assert b"script" not in answer


def test_no_secret_is_left_anywhere(server: Server) -> None:
    canary = server.token("canary", "--acl", "manage-api-tokens")
    server.call("api_token_list", canary)
    server.call("version", canary, user="nobody")
    server.call("api_token_get_details", canary, token=canary)
    server.call("api_token_verify", canary, token=canary, acl="passwd")
    server.call("api_token_create", canary, token_name=canary, acl="passwd", expires_at="x")
    with server.client() as client:
        headers = {"Authorization": f"whm root:{canary}"}
        client.get(f"/json-api/api_token_get_details?token={canary}", headers=headers)
        client.get(f"/json-api/{canary}?token={canary}", headers=headers)
        client.get(f"/{canary}", headers={"Cookie": canary, "X-Api-Key": canary})
    assert server.run("token", "revoke", "canary", "--yes").returncode == 0
    assert canary not in "\n".join(server.log)
    for path in server.data.rglob("*"):
        if path.is_file():
            assert canary.encode() not in path.read_bytes(), path
