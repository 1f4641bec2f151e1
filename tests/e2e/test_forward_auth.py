"""What a gateway is told, on the verify listener and on the ordinary one, by a real server."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import socket
import ssl
import struct
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jwt
import pytest

from support.beside import Beside
from support.server import Server, result
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

READ = "software-billing-read"
APPLICATIONS = """
[[app]]
name = "billing"
host = "api.example.com"
  [[app.privilege]]
  key = "billing-read"
  label = "Read invoices"
  [[app.route]]
  url = "/v1/"
  methods = ["GET", "HEAD"]
  acls = ["billing-read"]
  [[app.route]]
  url = "/v1/status"
  methods = ["GET"]
  acls = ["any"]
  [[app.route]]
  url = "/v1/public/"
  methods = ["GET"]
  public = true
  [[app.route]]
  url = "/v1/cors/"
  methods = ["GET"]
  acls = ["billing-read"]
  preflight = true
[[app]]
name = "named"
  [[app.route]]
  url = "/open/"
  methods = ["GET"]
  acls = ["any"]
"""
README = (Path(__file__).parents[2] / "docs/gateways/README.md").read_text("utf-8")
LISTENERS = ("verify", "ordinary", "unix")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    data = tmp_path_factory.mktemp("server") / "data"
    data.mkdir()
    (data / "applications.toml").write_text(APPLICATIONS)
    running = Server(
        data,
        ("--verify-listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1",
         "--key-header", "X-API-Key"),
    ).start()  # fmt: skip
    yield running
    running.stop()


@pytest.fixture(scope="module")
def unix(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A second server on the same installation, with a Unix socket."""
    folder = tmp_path_factory.mktemp("s")
    beside = Server(
        server.data, ("--verify-listen", f"unix:{folder}/v", "--key-header", "X-API-Key")
    )
    yield beside.start()
    beside.stop()
    assert not (folder / "v").exists()


@pytest.fixture(scope="module")
def secret(server: Server) -> str:
    return server.token("reader", "--acl", READ)


class Reply:
    """One answer, read from a socket."""

    def __init__(self, stream: Any, *, is_head: bool = False) -> None:
        line = re.fullmatch(rb"HTTP/1\.1 (\d{3}) .*\r\n", stream.readline())
        if line is None:
            raise ConnectionError
        self.status = int(line[1])
        self.headers: dict[str, str] = {}
        while (line := stream.readline()) != b"\r\n":
            name, _, value = line.decode("latin-1").partition(":")
            assert name.lower() not in self.headers, name
            self.headers[name.lower()] = value.strip()
        length = 0 if is_head else int(self.headers["content-length"])
        self.body = stream.read(length)

    @property
    def problem(self) -> dict[str, Any]:
        assert self.headers["content-type"] == "application/problem+json"
        found: dict[str, Any] = json.loads(self.body)
        return found


def connect(server: Server, listener: str, source: str = "127.0.0.1") -> socket.socket:
    if listener == "unix":
        plain = socket.socket(socket.AF_UNIX)
        plain.settimeout(20)
        plain.connect(server.verify.removeprefix("unix:"))
        return plain
    port = server.port if listener == "ordinary" else int(server.verify.rpartition(":")[2])
    plain = socket.create_connection(("127.0.0.1", port), 20, (source, 0))
    if listener == "verify":
        return plain
    context = ssl.create_default_context(cafile=str(server.certificate))
    return context.wrap_socket(plain, server_hostname="127.0.0.1")


def request(path: str, *headers: str, method: str = "GET", host: str = "api.example.com") -> bytes:
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1")


def send(server: Server, listener: str, data: bytes, source: str = "127.0.0.1") -> Reply:
    with connect(server, listener, source) as sock, sock.makefile("rb") as stream:
        sock.sendall(data)
        return Reply(stream, is_head=data.startswith(b"HEAD"))


class Asking:
    """Asks one listener as a gateway would."""

    def __init__(self, server: Server, listener: str) -> None:
        self.server, self.listener = server, listener

    def __call__(
        self, *headers: str, uri: str = "/v1/7", method: str = "GET", path: str = "/auth/nginx",
        address: str = "203.0.113.9", source: str = "127.0.0.1", **more: str,
    ) -> Reply:  # fmt: skip
        return send(
            self.server, self.listener,
            request(path, f"X-Original-Method: {method}", f"X-Original-URI: {uri}",
                    f"X-Real-IP: {address}", *headers, **more),
            source,
        )  # fmt: skip


@pytest.fixture(params=LISTENERS)
def ask(request: pytest.FixtureRequest, server: Server) -> Asking:
    """A gateway in front of each listener in turn."""
    listener = str(request.param)
    return Asking(request.getfixturevalue("unix") if listener == "unix" else server, listener)


def bearer(secret: str) -> str:
    return f"Authorization: Bearer {secret}"


def why(server: Server, reply: Reply) -> str:
    """Return the reason that the receipt of an answer tells to those who may know."""
    receipt = reply.headers["x-counterfoil-receipt"]
    done = server.run("explain", receipt, "--output", "json")
    return str(json.loads(done.stdout)["data"]["reason"])


def test_a_good_token_is_let_through_with_who_it_is(ask: Asking, secret: str) -> None:
    reply = ask(bearer(secret))
    assert reply.status == 200
    assert reply.body == b""
    assert reply.headers["x-counterfoil-user"] == "root"
    assert reply.headers["x-counterfoil-token"] == "reader"
    assert reply.headers["x-counterfoil-acl"] == READ
    assert reply.headers["cache-control"] == "no-store"
    assert re.fullmatch(r"[A-Za-z0-9_-]{128}", reply.headers["x-counterfoil-receipt"])
    assert "x-counterfoil-assertion" not in reply.headers


def mistake_in(server: Server, reply: Reply) -> str | None:
    """Return the mistake that the receipt of an answer tells of."""
    done = server.run("explain", reply.headers["x-counterfoil-receipt"], "--output", "json")
    found: str | None = json.loads(done.stdout)["data"]["mistake"]
    return found


def test_a_receipt_names_the_mistake_in_a_credential(ask: Asking, secret: str) -> None:
    for headers, mistake in (
        ([], "nothing_sent"),
        ([f"Authorization: {secret}"], "no_scheme"),
        ([f'Authorization: Bearer "{secret}"'], "quoted"),
        ([bearer(secret[:-1])], "mistyped"),
        ([bearer(secret), bearer(secret)], "sent_twice"),
        ([bearer(secret), f"X-API-Key: {secret}"], "sent_twice"),
        ([f"X-API-Key: {secret[:-1]}"], "mistyped"),
        ([f"Authorization: whm bob:{secret}"], None),
        ([bearer("z" * 40)], None),
    ):
        reply = ask(*headers)
        assert reply.status == 401
        assert mistake_in(ask.server, reply) == mistake, headers


def test_every_form_of_a_credential_is_read(ask: Asking, secret: str) -> None:
    import base64  # noqa: PLC0415

    def basic(text: str) -> str:
        return f"Authorization: Basic {base64.b64encode(text.encode()).decode()}"

    good = [
        bearer(secret), f"authorization:  bearer {secret} ", f"Authorization: whm root:{secret}",
        f"Authorization: WHM root:{secret}", basic(f"root:{secret}"), basic(f":{secret}"),
        f"X-API-Key: {secret}",
    ]  # fmt: skip
    for header in good:
        assert ask(header).status == 200, header
    bad = [
        f"Authorization: cpanel root:{secret}", f"Authorization: whm bob:{secret}",
        f"Authorization: Bearer root:{secret}", f"Authorization: whm {secret}",
        f"Authorization: Bearer {secret}, Bearer {secret}", f"Authorization: Bearer {secret},x",
        f"Authorization: Bearer  {secret}", f"Authorization: Digest {secret}",
        f"Authorization: {secret}", "Authorization:", "Authorization: Bearer",
        basic(secret), basic(f"bob:{secret}"), "Authorization: Basic !!!!", basic(f"Root:{secret}"),
        f"X-API-Key: {secret}\r\nX-API-Key: {secret}", f"X_API_Key: {secret}",
        f"{bearer(secret)}\r\n{bearer(secret)}", f"{bearer(secret)}\r\nX-API-Key: {secret}",
        f"Authorization:\r\nX-API-Key: {secret}", f"Authorization: Bearer {secret}\xe9",
        f"X-Other-Key: {secret}", f"Cookie: __Host-counterfoil={secret}",
    ]  # fmt: skip
    for header in bad:
        assert ask(header).status == 401, header


def test_all_bad_credentials_read_alike(ask: Asking, server: Server, secret: str) -> None:
    narrow = server.token(f"here-{ask.listener}", "--acl", READ, "--ip", "198.51.100.1")
    gone = server.token(f"gone-{ask.listener}", "--acl", READ)
    assert server.run("token", "revoke", f"gone-{ask.listener}", "--yes").returncode == 0
    seen = set()
    for header, reason in (
        ("X: y", "MALFORMED"), (bearer("A" * 32), "UNKNOWN"), (bearer(gone), "REVOKED"),
        (bearer(narrow), "ADDRESS"), (f"Authorization: whm bob:{secret}", "WRONG_USER"),
        (f"Authorization: cpanel root:{secret}", "WRONG_KIND"),
    ):  # fmt: skip
        reply = ask(header, uri="/nowhere")
        assert reply.status == 401
        assert reply.headers["www-authenticate"] == 'Bearer realm="counterfoil"'
        assert why(server, reply) == reason
        problem = reply.problem
        assert problem.pop("receipt") == reply.headers["x-counterfoil-receipt"]
        kept = {
            k: v for k, v in reply.headers.items() if k not in {"date", "x-counterfoil-receipt"}
        }
        seen.add(json.dumps([problem, kept], sort_keys=True))
    assert len(seen) == 1


def test_a_missing_privilege_and_a_missing_route_are_told(
    ask: Asking, server: Server, secret: str
) -> None:
    poor = server.token(f"poor-{ask.listener}", "--acl", "list-accts")
    reply = ask(bearer(poor))
    assert reply.status == 403
    assert reply.problem["type"] == "urn:counterfoil:privilege"
    assert READ in reply.problem["detail"]
    assert reply.headers["x-counterfoil-needs"] == READ
    assert why(server, reply) == "PRIVILEGE"
    assert "x-counterfoil-needs" not in ask(bearer("X" * 32)).headers
    assert "x-counterfoil-needs" not in ask(bearer(poor), uri="/v2/7").headers
    assert "x-counterfoil-needs" not in ask(bearer(secret)).headers
    assert ask(bearer(poor), uri="/v1/status").status == 200
    for uri, method, host in (
        ("/v2/7", "GET", "api.example.com"), ("/v1/7", "POST", "api.example.com"),
        ("/v1/7", "GET", "elsewhere.example"), ("/v1/../v1/7", "GET", "api.example.com"),
        ("/v1/%2e%2e/7", "GET", "api.example.com"), ("//v1/7", "GET", "api.example.com"),
        ("/open/x", "GET", "api.example.com"), ("/v1/status", "HEAD", "host:x:y"),
    ):  # fmt: skip
        reply = ask(bearer(secret), uri=uri, host=host, method=method)
        assert (reply.status, reply.problem["type"]) == (403, "urn:counterfoil:route"), uri
    assert why(server, reply) == "ROUTE"
    # One without a host is not found by any: neither by a name that looks unknown.
    for host in ("elsewhere.example", "named", "api.example.com..", "api_example.com", "127.1"):
        assert ask(bearer(secret), uri="/open/x", host=host).status == 403, host
    for host in (
        "API.example.com:8443",
        "api.example.com.",
        "Api.Example.Com.:80",
        "api.example.com:",
    ):
        assert ask(bearer(secret), host=host).status == 200, host


def test_the_operator_can_fix_the_application_in_the_path(ask: Asking, secret: str) -> None:
    originals = ("X-Original-Method: GET", "X-Real-IP: 203.0.113.9", bearer(secret))
    forwarded = ("X-Forwarded-Method: GET", "X-Real-IP: 203.0.113.9", bearer(secret))
    for path, uri, status in (
        ("/auth/nginx/app/billing", "/v1/7", 200),
        ("/auth/nginx/app/billing?app=named", "/v1/7", 200),
        ("/auth/nginx/app/named", "/open/x", 200),
        ("/auth/nginx/app/named", "/v1/7", 403),
        ("/auth/nginx/app/billing", "/open/x", 403),
        ("/auth/nginx/app/unknown", "/v1/7", 403),
        ("/auth/nginx/app/api-example-com", "/v1/7", 403),
    ):
        # The host takes no part: whether it is right, another's, unreadable or doubled.
        for host in ("api.example.com", "elsewhere.example", "x y", "api.example.com\r\nHost: b"):
            asked = request(path, f"X-Original-URI: {uri}", *originals, host=host)
            reply = send(ask.server, ask.listener, asked)
            assert reply.status == status, (path, host)
        family = path.replace("nginx", "forward")
        for told in ((), ("X-Forwarded-Host: elsewhere.example",), ("X-Forwarded-Host: , ",)):
            asked = request(family, f"X-Forwarded-Uri: {uri}", *forwarded, *told)
            assert send(ask.server, ask.listener, asked).status == status, family
        envoy = path.replace("nginx", "envoy").partition("?")[0] + uri
        asked = request(envoy, "X-Real-IP: 203.0.113.9", bearer(secret), host="x.example")
        assert send(ask.server, ask.listener, asked).status == status, envoy
    for path in ("app", "app/", "app/Billing", "app/billing/x", "app/billing/need/any", "app/a/b"):
        assert ask(bearer(secret), path=f"/auth/nginx/{path}").status == 404, path


def test_a_twin_of_a_stricter_route_is_refused(ask: Asking, server: Server, secret: str) -> None:
    poor = server.token(f"twin-{ask.listener}", "--acl", "list-accts")
    assert ask(bearer(poor), uri="/v1/status").status == 200
    for uri in ("/v1/Status", "/v1/STATUS/", "/v1/status.json", "/v1/public.txt"):
        assert ask(bearer(secret), uri=uri).status == 200, uri
    for uri in ("/v1/Cors/x", "/v1/public/../7", "/V1/7"):
        assert ask(bearer(poor), uri=uri).status == 403, uri


def test_a_public_route_takes_no_credential_and_refuses_a_bad_one(
    ask: Asking, server: Server, secret: str
) -> None:
    reply = ask(uri="/v1/public/x")
    assert (reply.status, reply.body) == (200, b"")
    named = [name for name in reply.headers if name.startswith("x-counterfoil")]
    assert named == ["x-counterfoil-receipt"]
    assert reply.headers["cache-control"] == "no-store"
    opened = server.run("explain", reply.headers["x-counterfoil-receipt"], "--output", "json")
    facts = json.loads(opened.stdout)["data"]
    assert (facts["accepted"], facts["needs"], facts["id"]) == (1, "public", None)
    assert ask(bearer(secret), uri="/v1/public/x").headers["x-counterfoil-user"] == "root"
    for bad in (bearer("A" * 32), "Authorization: ", "Authorization: x", "X-API-Key: y",
                f"{bearer(secret)}\r\n{bearer(secret)}"):  # fmt: skip
        assert ask(bad, uri="/v1/public/x").status == 401, bad
    for uri in ("/v1/public", "/v1/Public/x", "/v1/7", "/v1/public/%2e%2e/7"):
        assert ask(uri=uri).status == 401, uri
    assert ask(uri="/v1/public/x", method="POST").status == 401
    assert ask(uri="/v1/public/x", path="/auth/nginx/need/any").status == 401


def test_a_preflight_is_let_through_where_the_route_says_so(ask: Asking, secret: str) -> None:
    asks = ("Origin: https://shop.example", "Access-Control-Request-Method: GET")
    reply = ask(*asks, uri="/v1/cors/x", method="OPTIONS")
    assert reply.status == 200
    assert "x-counterfoil-user" not in reply.headers
    # Whoever presents a credential is no browser's preflight: methods and acls hold.
    assert ask(bearer(secret), *asks, uri="/v1/cors/x", method="OPTIONS").status == 403
    assert ask(bearer("A" * 32), *asks, uri="/v1/cors/x", method="OPTIONS").status == 401
    assert ask(bearer(secret), uri="/v1/cors/x", method="OPTIONS").status == 403
    for headers, uri, method in (
        (asks[:1], "/v1/cors/x", "OPTIONS"), (asks[1:], "/v1/cors/x", "OPTIONS"),
        ((), "/v1/cors/x", "OPTIONS"), (asks, "/v1/cors/x", "GET"), (asks, "/v1/7", "OPTIONS"),
        (asks, "/v1/Cors/x", "OPTIONS"), (asks, "/v1/public/x", "OPTIONS"),
    ):  # fmt: skip
        assert ask(*headers, uri=uri, method=method).status == 401, (headers, uri, method)


def test_an_address_that_cannot_be_read_is_told_as_such_to_those_who_may_know(
    ask: Asking, server: Server, secret: str
) -> None:
    for address in ("unknown", "192.0.2.7:x", "192.0.2.7, "):
        reply = ask(bearer(secret), address=address)
        assert (reply.status, why(server, reply)) == (401, "ADDRESS")
        told = server.run("explain", reply.headers["x-counterfoil-receipt"], "--output", "json")
        (step,) = json.loads(told.stdout)["data"]["steps"]
        assert "could not be read" in step["compared"]
    for address in ("192.0.2.7:51234", "[2001:db8::1]:443", "[2001:db8::1]", "fe80::1%eth0"):
        assert ask(bearer(secret), address=address).status == 200, address


def test_originals_that_are_missing_doubled_or_of_another_family_are_refused(
    ask: Asking, secret: str
) -> None:
    method, uri = "X-Original-Method: GET", "X-Original-URI: /v1/7"
    others = ("X-Forwarded-Method: GET", "X-Forwarded-Uri: /v1/7")
    forwarded = (*others, "X-Forwarded-Host: api.example.com")
    url = "X-Original-URL: https://api.example.com/v1/7"
    real = "X-Real-IP: 203.0.113.9"
    for path, headers, status in (
        ("/auth/nginx", (method, uri), 200),
        ("/auth/nginx?x=/auth/forward", (method, uri), 200),
        ("/auth/nginx", (method,), 403),
        ("/auth/nginx", (uri,), 403),
        ("/auth/nginx", (method, method, uri), 403),
        ("/auth/nginx", (method, uri, uri), 403),
        ("/auth/nginx", (method, uri.replace("X-Original-URI", "X_Original_URI")), 403),
        ("/auth/nginx", forwarded, 403),
        ("/auth/nginx", (method, url), 200),
        ("/auth/nginx", (method, url, uri), 403),
        ("/auth/nginx", (method, url, url), 403),
        ("/auth/nginx", (method, "X-Original-URL: /v1/7"), 403),
        ("/auth/nginx", (method, "X-Original-URL: https://u@api.example.com/v1/7"), 403),
        ("/auth/forward", forwarded, 200),
        ("/auth/forward", others, 403),
        ("/auth/forward", (*forwarded, forwarded[0]), 403),
        ("/auth/forward", (*others, "X-Forwarded-Host: api.example.com, x"), 403),
        ("/auth/forward", (method, uri), 403),
        ("/auth/envoy/route/v1/7", (), 200),
        ("/auth/envoy/route/v1/7?x", (method, "X-Original-URI: /open/x"), 200),
        ("/auth/envoy/route/v2/7", (method, uri), 403),
        ("/auth/envoy/route/need/list-accts/v1/7", (), 403),
        ("/auth/envoy/route", (), 403),
        ("/auth/envoy/route/v1/%2e%2e/7", (), 403),
    ):
        reply = send(ask.server, ask.listener, request(path, *headers, real, bearer(secret)))
        assert reply.status == status, (path, headers)


def test_a_path_that_is_none_of_ours_is_not_found(ask: Asking, secret: str) -> None:
    for path in (
        "/auth", "/auth/", "/auth/nginx/", "/auth/nginx/need", "/auth/nginx/need/", "/auth/envoy",
        "/auth/envoy/", "/auth/envoy/need", "/auth/envoy/need/A", "/auth/other", "/AUTH/nginx",
        "/auth/nginx/need/list-accts/x", "/auth/nginx/route", "/auth/envoy/routes", "/auth//nginx",
        "/auth/%6eginx", "/auth/nginx;x", "/auth/forward/need/a b".replace(" ", "%20"),
    ):  # fmt: skip
        assert ask(bearer(secret), path=path).status == 404, path


def test_a_privilege_can_be_fixed_in_the_path(ask: Asking, server: Server, secret: str) -> None:
    for path, status in (
        (f"/auth/nginx/need/{READ}", 200), ("/auth/nginx/need/any", 200),
        (f"/auth/forward/need/{READ}?x", 200), (f"/auth/envoy/need/{READ}/v9/%2e%2e", 200),
        (f"/auth/envoy/need/{READ}", 200), ("/auth/nginx/need/list-accts", 403),
        ("/auth/nginx/need/all", 403), ("/auth/nginx/need/nonsense", 403),
        ("/auth/envoy/need/list-accts/auth/envoy/need/any", 403),
    ):  # fmt: skip
        reply = send(
            ask.server, ask.listener, request(path, bearer(secret), "X-Real-IP: 203.0.113.9")
        )
        assert reply.status == status, path
    # Whoever holds everything is refused too, and the gateway's operator is told why.
    most = server.token(f"most-{ask.listener}")
    for path in ("/auth/nginx/need/nonsense", "/auth/forward/need/software-nonsense",
                 "/auth/envoy/need/list-acct/x"):  # fmt: skip
        unknown = ask(bearer(most), path=path)
        assert unknown.status == 403
        problem = json.loads(unknown.body)
        privilege = path.split("/")[4]
        assert problem["type"] == "urn:counterfoil:privilege-unknown"
        assert privilege in problem["detail"]
        told = server.run("explain", problem["receipt"], "--output", "json")
        found = json.loads(told.stdout)["data"]
        assert (found["reason"], found["needs"]) == ("ROUTE", privilege)
        assert privilege in found["steps"][-1]["compared"]
    held = json.loads(ask(bearer(secret), path="/auth/nginx/need/list-accts").body)
    assert held["type"] == "urn:counterfoil:privilege"


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


@pytest.mark.parametrize("listener", ["verify", "ordinary"])
def test_assertions_say_who_called_what_and_can_be_checked(
    start: Callable[..., Server], listener: str
) -> None:
    server = start("--verify-listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1")
    secret = server.token("t", "--acl", "list-accts")
    assert server.run("settings", "set", "assertions=1").returncode == 0
    ask = Asking(server, listener)
    need = "/auth/nginx/need/list-accts"
    reply = ask(bearer(secret), path=need, uri="/x?y=%20")
    token = reply.headers["x-counterfoil-assertion"]

    def published() -> dict[str, Any]:
        keys = send(server, listener, request("/.well-known/jwks.json"))
        return {key["kid"]: jwt.PyJWK(key) for key in json.loads(keys.body)["keys"]}

    kid = jwt.get_unverified_header(token)["kid"]
    claims = jwt.decode(
        token, published()[kid], algorithms=["EdDSA"], audience="api.example.com",
        issuer="counterfoil",
    )  # fmt: skip
    assert claims["exp"] - claims["iat"] == 60
    assert (claims["sub"], claims["token"], claims["acl"]) == ("root", "t", ["list-accts"])
    # Whoever gets a name after somebody else is told from them.
    numbers = []
    for _ in range(2):
        assert server.run("account", "create", "ann", "--reseller").returncode == 0
        theirs = bearer(server.token("a", "--user", "ann", "--acl", "list-pkgs"))
        told_of = ask(theirs, path="/auth/nginx/need/list-pkgs").headers["x-counterfoil-assertion"]
        of_ann = jwt.decode(told_of, options={"verify_signature": False})
        assert of_ann["sub"] == "ann"
        numbers.append(of_ann["account_id"])
        assert server.run("account", "remove", "ann", "--yes").returncode == 0
    assert len({claims["account_id"], *numbers}) == 3
    assert (claims["method"], claims["uri"]) == ("GET", "/x?y=%20")
    assert claims["jti"] == reply.headers["x-counterfoil-receipt"]
    # As docs/gateways/README.md has applications check it.
    (snippet,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    told = json.loads(send(server, listener, request("/.well-known/jwks.json")).body)
    known = {"jwt": jwt, "published": told, "assertion": token, "host": "api.example.com"}
    exec(snippet, known | {"method": "GET", "raw_uri": "/x?y=%20"})
    with pytest.raises(PermissionError):
        exec(snippet, known | {"method": "PUT", "raw_uri": "/x?y=%20"})
    with pytest.raises(jwt.InvalidAudienceError):
        exec(snippet, known | {"host": "x", "method": "GET", "raw_uri": "/x?y=%20"})
    # What cannot be named is not signed, and so not let through; nor is what is too long.
    assert send(server, listener, request(need, bearer(secret))).status == 403
    assert ask(bearer(secret), path=need, uri="/" + "x" * 2000).status == 403
    # A new key signs at once; the one before is still published.
    assert server.run("settings", "set", "assertion_key=1").returncode == 0
    after = jwt.get_unverified_header(
        ask(bearer(secret), path=need).headers["x-counterfoil-assertion"]
    )["kid"]
    assert after != kid
    assert {kid, after} <= published().keys()
    assert server.run("settings", "set", "assertion_key=2").returncode == 0
    assert kid not in published()


def test_the_file_is_read_again_and_a_bad_one_changes_nothing(
    start: Callable[..., Server],
) -> None:
    server = start(
        "--verify-listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1", "--workers", "2"
    )
    ask = Asking(server, "verify")
    secret = server.token("t", "--acl", "list-accts")
    assert ask(bearer(secret)).status == 403
    file = server.data / "applications.toml"
    file.write_text(APPLICATIONS.replace('["billing-read"]', '["list-accts"]'))
    done = server.run("app", "reload", "--output", "table")
    assert "2 applications" in done.stderr
    assert ask(bearer(secret)).status == 200
    file.write_text(APPLICATIONS.replace('["billing-read"]', '["nonsense"]'))
    done = server.run("app", "reload")
    assert done.returncode == 1
    assert "nonsense" in done.stderr
    assert server.process
    os.kill(server.process.pid, signal.SIGHUP)
    until(lambda: any("not reloaded; the old settings remain" in line for line in server.log))
    assert ask(bearer(secret)).status == 200
    file.write_text(APPLICATIONS)
    os.kill(server.process.pid, signal.SIGHUP)
    until(lambda: ask(bearer(secret)).status == 403)
    assert ask(bearer(secret), uri="/v1/status").status == 200
    done = server.run("app", "remove", "billing", "--yes")
    assert done.returncode == 1
    assert "file of the installation" in done.stderr


def test_a_file_that_cannot_be_used_stops_the_start(tmp_path: Any) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "applications.toml").write_text(APPLICATIONS.replace('["any"]', '["nonsense"]'))
    done = Server(data).spawn("serve", "--port", "0")
    assert done.returncode == 1
    assert "nonsense" in done.stderr


def test_applications_are_kept_by_the_command_line_and_on_the_wire(
    start: Callable[..., Server], tmp_path: Any
) -> None:
    server = start("--trusted-proxy", "127.0.0.1")
    file = tmp_path / "one.toml"
    file.write_text(APPLICATIONS)
    assert (
        "billing is registered: 4 routes."
        in server.run("app", "add", str(file), "--output", "table").stderr
    )
    listed = json.loads(server.run("app", "list", "--output", "json").stdout)
    assert [a["name"] for a in listed["data"]["applications"]] == ["billing", "named"]
    done = server.run("app", "try", "GET", "https://api.example.com/v1/7", "--output", "json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["data"] == {
        "application": "billing", "route": "/v1/", "acls": [READ], "public": 0, "twin": None,
        "fault": None,
        "detail": f"billing: /v1/ takes {READ}",
    }  # fmt: skip

    def tried(*asked: str) -> tuple[int, str]:
        done = server.run("app", "try", *asked, "--output", "table")
        return done.returncode, (done.stdout + done.stderr).strip()

    for asked, code, said in (
        (("GET", "https://API.example.com.:443/v1/7"), 0, f"billing: /v1/ takes {READ}"),
        (("GET", "/v1/public/x", "--application", "billing"), 0, "/v1/public/ takes no credential"),
        (("GET", "/open/x", "--application", "named"), 0, "named: /open/ takes any token"),
        (("GET", "https://elsewhere.example/open/x"), 1, "no application has this host or name"),
        (("GET", "https://api.example.com/v1/Status"), 0, f"billing: /v1/ takes {READ}"),
        (("GET", "https://api.example.com/v1/%2e%2e"), 1, "the path can be read in two ways"),
        (("GET", "https://api.example.com/v2"), 1, "no route covers this path"),
        (("GET", "/v1/7"), 1, "application"),
    ):
        found = tried(*asked)
        assert found[0] == code, asked
        assert said in found[1], asked
    assert server.run("app", "try", "PUT", "https://api.example.com/v1/7").returncode == 1
    # Which of them failed, and what was probably meant.
    for method, url, fault, meant in (
        ("GET", "https://api.exmple.com/v1/7", "host", "api.example.com"),
        ("GET", "https://api.example.com/v1", "url", "/v1/"),
        ("PUT", "https://api.example.com/v1/7", "method", "GET"),
        ("GET", "https://api.example.com/v1/..", "path", ""),
    ):
        body = json.loads(server.run("app", "try", method, url, "--output", "json").stdout)["data"]
        assert (body["fault"], meant in body["detail"]) == (fault, True), body
    secret = server.token("t", "--acl", READ)
    ask = Asking(server, "ordinary")
    assert ask(bearer(secret)).status == 200
    owner = server.token("owner", "--acl", "all", "--lasting")
    answer = server.call("unregister_application", owner, name="billing")
    assert result(answer) == (1, "OK")
    assert ask(bearer(secret)).status == 403
    assert server.run("app", "add", "-", stdin=APPLICATIONS).returncode == 0
    assert ask(bearer(secret)).status == 200
    assert server.run("app", "remove", "named", "--yes").returncode == 0
    strict = APPLICATIONS.replace('url = "/v1/status"', 'url = "/v1/admin/"').replace(
        'acls = ["any"]', 'acls = ["all"]', 1
    )
    done = server.run("app", "add", "-", "--output", "table", stdin=strict)
    assert "GET /v1/admin is always refused" in done.stderr
    code, said = tried("GET", "https://api.example.com/v1/Admin/x")
    assert code == 1
    assert "/v1/ takes software-billing-read; but" in said
    assert "/v1/Admin/x, and /v1/admin/ takes all" in said
    explained = server.run(
        "explain", "root", "--token-name", "t", "--request", "GET", "https://api.example.com/v1/admin",
        "--output", "json",
    )  # fmt: skip
    assert explained.returncode == 1
    (step,) = [s for s in json.loads(explained.stdout)["data"]["steps"] if s["check"] == "route"]
    assert not step["passed"]
    assert "serve it as /v1/admin/, and /v1/admin/ takes all" in step["compared"]


def test_the_table_in_the_documentation_is_one(start: Callable[..., Server]) -> None:
    (table,) = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    server = start()
    assert server.run("app", "add", "-", stdin=table).returncode == 0
    assert server.run("app", "try", "GET", "https://api.example.com/v1/invoices/7").returncode == 0


def test_a_revoked_token_is_refused_by_the_next_request_of_every_worker(
    start: Callable[..., Server],
) -> None:
    server = start("--verify-listen", "127.0.0.1:0", "--workers", "2")
    secrets = {f"t{n}": server.token(f"t{n}", "--acl", "list-accts") for n in range(20)}
    owner = server.token("owner")
    revoked: dict[str, float] = {}
    late: list[str] = []
    stop = threading.Event()

    def hammer() -> None:
        with connect(server, "verify") as sock, sock.makefile("rb") as stream:
            while not stop.is_set():
                for name, secret in secrets.items():
                    begun = time.monotonic()
                    sock.sendall(request("/auth/nginx/need/list-accts", bearer(secret)))
                    if Reply(stream).status == 200 and begun > revoked.get(name, begun + 1):
                        late.append(name)

    hammering = Beside([hammer] * 4)
    for name in secrets:
        assert result(server.call("api_token_revoke", owner, token_name=name))[0] == 1
        revoked[name] = time.monotonic()
    stop.set()
    hammering.join()
    assert not late


# The PROXY protocol.

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
