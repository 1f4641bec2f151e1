"""Is a path judged as the application reads it, by us and by each gateway that forwards it?"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

from conftest import leave_out
from support.gateways import KINDS, Gateway, program
from support.hostile_uris import HOSTILE, PLAIN
from support.raw import raw, status
from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

APPLICATIONS = """
[[app]]
name = "billing"
host = "api.example.com"
  [[app.privilege]]
  key = "site-public"
  label = "Public"
  [[app.privilege]]
  key = "site-admin"
  label = "Admin"
  [[app.route]]
  url = "/public/"
  methods = ["GET"]
  acls = ["site-public"]
  [[app.route]]
  url = "/admin/"
  methods = ["GET"]
  acls = ["site-admin"]
  [[app.route]]
  url = "/v1/"
  methods = ["GET"]
  acls = ["site-public"]
  [[app.route]]
  url = "/v1/admin/"
  methods = ["GET"]
  acls = ["site-admin"]
  [[app.route]]
  url = "/v1/keys"
  methods = ["GET"]
  acls = ["site-admin"]
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    data = tmp_path_factory.mktemp("server") / "data"
    data.mkdir()
    (data / "applications.toml").write_text(APPLICATIONS)
    options = ("--verify-listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1")
    running = Server(data, options).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def public(server: Server) -> str:
    return server.token("public", "--acl", "software-site-public")


def verdict(server: Server, secret: str, uri: str) -> int:
    """Return what we say of an original URI, as a gateway would send it."""
    head = (
        "GET /auth/nginx HTTP/1.1\r\nHost: api.example.com\r\nConnection: close\r\n"
        f"Authorization: Bearer {secret}\r\nX-Original-Method: GET\r\nX-Real-IP: 127.0.0.1\r\n"
        f"X-Original-URI: {uri}\r\n\r\n"
    )
    port = int(server.verify.rpartition(":")[2])
    return status(raw(server, head.encode("latin-1"), tls=False, port=port))


def readings(target: str) -> set[str]:
    """Return every path that some reader might take a target for; a reader of our own making."""
    path = urlsplit(target).path if "://" in target else target.partition("?")[0].partition("#")[0]
    found = {path}
    for _ in range(3):
        more = set()
        for one in found:
            decoded = unquote(one, "latin-1")
            more |= {decoded, decoded.replace("\\", "/"), decoded.partition("\0")[0]}
            more.add("/".join(part.partition(";")[0] for part in decoded.split("/")))
            more.add(posixpath.normpath(decoded.replace("\\", "/").replace("//", "/")))
            more.add(decoded.encode("latin-1", "ignore").decode("utf-8", "replace"))
        found |= more
    return found


def is_admin(path: str) -> bool:
    return "/" + path.strip("/").partition("/")[0].lower().rstrip(".") == "/admin"


def test_the_table_is_as_long_as_it_should_be() -> None:
    assert len(set(HOSTILE)) >= 60


@pytest.mark.parametrize("uri", PLAIN)
def test_a_plain_path_passes(server: Server, public: str, uri: str) -> None:
    assert verdict(server, public, uri) == 200


@pytest.mark.parametrize("uri", [*HOSTILE, "/admin/x", "/%61dmin/x"])
def test_a_path_that_can_be_read_in_two_ways_does_not(
    server: Server, public: str, uri: str
) -> None:
    assert verdict(server, public, uri) in {400, 403}


@pytest.fixture(scope="module", params=list(KINDS))
def gateway(
    request: pytest.FixtureRequest, server: Server, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Gateway]:
    kind = KINDS[request.param]
    if program(kind) is None:
        leave_out(kind.program, kind.package)
    folder = tmp_path_factory.mktemp(f"{kind.name}-files")
    running = Gateway(kind, folder, int(server.verify.rpartition(":")[2]))
    try:
        yield running.start()
    finally:
        running.stop()


def test_each_gateway_forwards_only_what_we_let_through_and_as_we_read_it(
    gateway: Gateway, server: Server, public: str
) -> None:
    passed = 0
    for uri in (*PLAIN, *HOSTILE):
        head = (
            f"GET {uri} HTTP/1.1\r\nHost: api.example.com\r\nConnection: close\r\n"
            f"Authorization: Bearer {public}\r\n\r\n"
        )
        reply = gateway.send(head.encode("latin-1"))
        if reply.status != 200:
            # Refused by the gateway itself (0, 4xx, or a target that it redirects), or by us.
            assert reply.status < 500, (uri, reply)
            continue
        told = reply.told["path"]
        # What reached the application we let through, read as we read it, and nothing else.
        assert verdict(server, public, told) == 200, (uri, told)
        assert not any(is_admin(path) for path in readings(told)), (uri, told)
        if not gateway.kind.makes_plain:
            assert told == uri, (uri, told)
            assert uri in PLAIN, (uri, told)
        passed += 1
    assert passed >= len(PLAIN) - 4


def test_each_gateway_says_what_we_say(gateway: Gateway, public: str) -> None:
    for uri in HOSTILE:
        head = (
            f"GET {uri} HTTP/1.1\r\nHost: api.example.com\r\nConnection: close\r\n"
            f"Authorization: Bearer {public}\r\n\r\n"
        )
        # Some make a path plain before they ask; we then judge what the application gets.
        allowed = {200} if gateway.kind.makes_plain else set[int]()
        got = gateway.send(head.encode("latin-1")).status
        assert got in allowed | {0, 301, 307, 308} | set(range(400, 500)), (uri, got)


TWINS = [
    "/v1/admin", "/v1/ADMIN", "/v1/Admin/", "/v1/Admin/secrets", "/v1/admin/secrets",
    "/V1/admin/x", "/v1/admin;x", "/v1/admin;x=1/secrets", "/v1/;x/admin/", "/v1;a=b/admin/",
    "/v1/admin.json", "/v1/ADMIN.json", "/v1/admin.json/", "/v1/admin;x.json", "/v1/keys",
    "/v1/keys/", "/v1/Keys", "/v1/keys.json", "/v1/KEYS;x", "/v1/keys.JSON", "/v1/keys/;x",
    "/v1/keys.json;x", "/v1/%61dmin/", "/v1/x/../admin/", "/v1/%41dmin/x", "/v1//admin/x",
    "/v1/./keys", "/v1/keys?x", "/v1/Keys/?x=1", "/v1/x/../Admin", "/v1/k%65ys.json",
]  # fmt: skip


def test_no_gateway_lets_a_twin_of_a_stricter_path_through(gateway: Gateway, public: str) -> None:
    for uri in TWINS:
        reply = gateway.get(uri, f"Authorization: Bearer {public}")
        if reply.status == 200:
            got = reply.told["served"] + "/"
            assert not got.startswith(("/v1/admin/", "/v1/keys/")), (uri, reply.told)
        else:
            assert reply.status in {0, 301, 307, 308} | set(range(400, 500)), (uri, reply)
    for uri in ("/v1/administrator", "/v1/keyset", "/v1/Invoices", "/v1/7.json", "/v1/a/keys"):
        assert gateway.get(uri, f"Authorization: Bearer {public}").status == 200, uri
