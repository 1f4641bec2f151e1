"""What a gateway is told, on the verify listener and on the ordinary one, by a real server."""

from __future__ import annotations

import json
import re
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

LISTENERS = ("verify", "ordinary", "unix")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    yield from trusting(tmp_path_factory)


@pytest.fixture(scope="module")
def unix(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    yield from on_a_socket(server, tmp_path_factory)


@pytest.fixture(scope="module")
def secret(server: Server) -> str:
    return server.token("reader", "--acl", READ)


@pytest.fixture(params=LISTENERS)
def ask(request: pytest.FixtureRequest, server: Server) -> Asking:
    """A gateway in front of each listener in turn."""
    listener = str(request.param)
    return Asking(request.getfixturevalue("unix") if listener == "unix" else server, listener)


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
