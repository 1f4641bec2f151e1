"""The vendor's older Perl client, byte by byte: with a token, and in a session of a password.

It posts forms as strings over Perl's HTTP::Tiny, which names them ``application/octet-stream``
unless told otherwise, follows a 303 (and no other redirect) after a POST, and forgets what came
with it. Of an answer to ``/login`` it reads ``Location``, whose first part is the session's path,
and the cookies.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from support.raw import raw, status

if TYPE_CHECKING:
    from support.server import Server

WORD = "correct horse battery"
FORM = "application/x-www-form-urlencoded"
PERL = "application/octet-stream"
TYPES = [
    PERL, None, "", "text/plain", "text/plain;charset=UTF-8", FORM, f"{FORM}; charset=UTF-8",
    "Application/X-WWW-Form-URLEncoded", "binary/octet-stream", "*/*",
]  # fmt: skip
MULTIPART = (
    b'--B\r\nContent-Disposition: form-data; name="api.version"\r\n\r\n1\r\n'
    b'--B\r\nContent-Disposition: form-data; name="user"\r\n\r\nalice\r\n--B--\r\n'
)


@pytest.fixture(scope="module")
def people(server: Server) -> Server:
    made = server.run("account", "create", "alice", "--reseller", "--domain", "alice.example")
    assert made.returncode == 0
    held = ("--acl", "list-accts", "--acl", "acct-summary")
    assert server.run("reseller", "grant", "alice", "--only", *held).returncode == 0
    assert server.run("account", "passwd", "alice", stdin=WORD + "\n").returncode == 0
    return server


@pytest.fixture(scope="module")
def secret(people: Server) -> str:
    return people.token("perl", "--user", "alice", "--acl", "acct-summary")


def post(
    server: Server, path: str, body: bytes, *headers: str, kind: str | None = PERL
) -> tuple[int, dict[str, str], bytes]:
    """Send what HTTP::Tiny does; return the status, the headers by lower-case name, the body."""
    lines = [f"POST {path} HTTP/1.1", f"Host: 127.0.0.1:{server.port}", "Connection: close",
             "User-Agent: cPanel::PublicAPI/2.8 HTTP-Tiny/0.076", *headers]  # fmt: skip
    if kind is not None:
        lines.append(f"Content-Type: {kind}")
    lines += [f"Content-Length: {len(body)}", "", ""]
    answer = raw(server, "\r\n".join(lines).encode() + body)
    head, _, rest = answer.partition(b"\r\n\r\n")
    pairs = (line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
    return status(answer), {name.lower(): value for name, value in pairs}, rest


def account(answer: bytes) -> dict[str, Any]:
    body = json.loads(answer)
    assert body["metadata"]["result"] == 1, body
    (row,) = body["data"]["acct"]
    return dict(row)


@pytest.mark.parametrize("kind", TYPES)
def test_a_token_calls_with_a_form_of_any_default_type(
    people: Server, secret: str, kind: str | None
) -> None:
    body = b"api.version=1&user=alice"
    bearing = f"Authorization: WHM alice:{secret}"
    code, headers, answer = post(people, "/json-api/accountsummary", body, bearing, kind=kind)
    assert code == 200
    assert headers["content-type"].startswith("application/json")
    assert account(answer)["user"] == "alice"
    # Without the version it asks for the old shape.
    code, _, answer = post(people, "/json-api/accountsummary", b"user=alice", bearing, kind=kind)
    old = json.loads(answer)
    assert (code, old["status"], old["acct"][0]["user"]) == (200, 1, "alice")


def test_a_multipart_form_is_read_and_json_too(people: Server, secret: str) -> None:
    bearing = f"Authorization: whm alice:{secret}"
    for kind, body in (
        ("multipart/form-data; boundary=B", MULTIPART),
        ("application/json", b'{"api.version":1,"user":"alice"}'),
    ):
        code, _, answer = post(people, "/json-api/accountsummary", body, bearing, kind=kind)
        assert (code, account(answer)["user"]) == (200, "alice")


@pytest.mark.parametrize(
    ("kind", "body"),
    [("text/xml", b"<user>alice</user>"), (PERL, b'{"api.version":1,"user":"alice"}'),
     ("multipart/mixed; boundary=B", MULTIPART)],
)  # fmt: skip
def test_a_type_that_cannot_be_read_is_named(
    people: Server, secret: str, kind: str, body: bytes
) -> None:
    bearing = f"Authorization: whm alice:{secret}"
    code, _, answer = post(people, "/json-api/accountsummary", body, bearing, kind=kind)
    metadata = json.loads(answer)["metadata"]
    assert (code, metadata["result"]) == (200, 0)
    assert kind.partition(";")[0] in metadata["reason"]


@pytest.mark.parametrize("path", ["/login", "/login/"])
@pytest.mark.parametrize("kind", TYPES)
def test_a_session_of_a_password_is_established_and_used(
    people: Server, path: str, kind: str | None
) -> None:
    body = b"user=alice&pass=correct%20horse%20battery"
    code, headers, _ = post(people, path, body, kind=kind)
    assert code == 302
    # As the client does it: (split /\//, $location)[1]
    token = headers["location"].split("/")[1]
    assert re.fullmatch(r"cpsess[0-9]{10}", token)
    cookie = headers["set-cookie"].partition(";")[0]
    called = f"/{token}/json-api/accountsummary"
    code, _, answer = post(
        people, called, b"api.version=1&user=alice", f"Cookie: {cookie}", kind=kind
    )
    assert (code, account(answer)["user"]) == (200, "alice")
    code, _, answer = post(people, called, b"user=alice")
    assert code == 403


def test_a_wrong_password_opens_nothing(people: Server) -> None:
    code, headers, _ = post(people, "/login", b"user=alice&pass=wrong")
    assert code == 401
    assert not {"location", "set-cookie"} & headers.keys()


def test_a_link_goes_on_by_302_too(people: Server) -> None:
    bearing = f"Authorization: whm root:{people.token('opens', '--acl', 'create-user-session')}"
    body = b"api.version=1&user=carl&service=whostmgrd"
    assert people.run("account", "create", "carl").returncode == 0
    _, _, answer = post(people, "/json-api/create_user_session", body, bearing)
    link = json.loads(answer)["data"]
    code, headers, _ = post(people, "/login/", f"session={link['session']}".encode())
    assert (code, headers["location"]) == (302, link["cp_security_token"] + "/")
