"""What of a client's request reaches Counterfoil and the application, through each real gateway?"""

from __future__ import annotations

import base64
import json
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from conftest import leave_out
from support.gateways import KINDS, Gateway, Reply, program
from support.site import READ, Site, authority, standing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.server import Server


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = authority(tmp_path_factory.mktemp("server")).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def reader(server: Server) -> str:
    return server.token("reader", "--acl", READ)


@pytest.fixture(scope="module")
def lister(server: Server) -> str:
    """A token that is good for what takes any token, and for nothing of billing's."""
    return server.token("lister", "--acl", "list-accts")


@pytest.fixture(scope="module", params=list(KINDS))
def site(
    request: pytest.FixtureRequest,
    server: Server,
    reader: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Site]:
    kind = KINDS[request.param]
    if program(kind) is None:
        leave_out(kind.program, kind.package)
    with standing(kind, tmp_path_factory.mktemp(kind.name), server, reader) as one:
        yield one


# The application and its host.

HERE = "api.example.com"
SAME = ["API.Example.COM", f"{HERE}:80", f"{HERE}:8080", f"{HERE}.", f"{HERE}.:443"]
OTHERS = [
    "status.example.com", "STATUS.example.com", "status.example.com.", "status.example.com:80",
    "status.example.com.:443", "invented.example", "localhost", "127.0.0.1", "[::1]", "nameless",
    "status", f"x.{HERE}", f"{HERE}.status.example.com", f"status.example.com/{HERE}",
    f"{HERE}@status.example.com", f"{HERE}, status.example.com", f"{HERE}:x", "", "*", "_",
]  # fmt: skip


def asked(site: Site, secret: str, target: str, *hosts: str, version: str = "1.1") -> Reply:
    lines = [f"GET {target} HTTP/{version}", *(f"Host: {host}" for host in hosts)]
    lines += ["Connection: close", f"Authorization: Bearer {secret}", "", ""]
    return site.gateway.send("\r\n".join(lines).encode())


def test_no_host_that_a_client_writes_has_it_judged_by_another_application(
    site: Site, lister: str
) -> None:
    tries: list[tuple[str, list[str]]] = [("/v1/7", [host]) for host in (HERE, *SAME, *OTHERS)]
    tries += [("/v1/7", []), ("/v1/7", [HERE, "status.example.com"])]
    tries += [("/v1/7", ["status.example.com", HERE]), ("/v1/7", [HERE, HERE])]
    for one in ("status.example.com", HERE, "status.example.com:80", "invented.example"):
        for other in ("status.example.com", HERE, "invented.example"):
            tries.append((f"http://{one}/v1/7", [other]))
    for target, hosts in tries:
        assert 400 <= asked(site, lister, target, *hosts).status < 500, (target, hosts)
    telling = ("X-Forwarded-Host", "X-Original-Host", "X-Host", "Forwarded", "X-HTTP-Host-Override")
    for header in telling:
        value = "host=status.example.com" if header == "Forwarded" else "status.example.com"
        reply = site.get(lister, "/v1/7", f"{header}: {value}")
        assert 400 <= reply.status < 500, header
    assert asked(site, lister, "/v1/7", version="1.0").status >= 400


def test_the_application_gets_the_host_that_the_operator_wrote(site: Site) -> None:
    let_through = 0
    for host in (HERE, *SAME):
        reply = asked(site, site.reader, "/v1/7", host)
        if reply.status == 200:
            let_through += 1
            told = json.dumps(reply.told["headers"])
            assert reply.seen("host") == [HERE], host
            for value in reply.seen("x-forwarded-host"):
                assert value == HERE
            assert host == HERE or host not in told, (host, told)
        else:
            assert reply.status == 421, (host, reply)
    assert let_through >= 2
    # The form of a target that proxies get: either refused, or the same host.
    reply = asked(site, site.reader, f"http://{HERE}/v1/7", HERE)
    if reply.status == 200:
        assert (reply.told["path"], reply.seen("host")) == ("/v1/7", [HERE])


def test_a_host_that_nobody_registered_is_refused_without_a_question(site: Site) -> None:
    unknown = 404 if site.gateway.kind.name == "traefik" else 421
    for host in ("status.example.com", "invented.example", "localhost", f"x.{HERE}"):
        reply = asked(site, site.reader, "/v1/7", host)
        assert reply.status == unknown, (host, reply)
        assert "x-counterfoil-receipt" not in reply.headers


BY_HOST = {
    "nginx": [("nginx.conf", "/auth/nginx/app/billing", "/auth/nginx")],
    "haproxy": [("counterfoil.lua", "/auth/nginx/app/billing", "/auth/nginx")],
    "apache": [("counterfoil.lua", "/auth/nginx/app/billing", "/auth/nginx")],
    "envoy": [("envoy.yaml", "/auth/envoy/app/billing", "/auth/envoy/route")],
    "traefik": [("routes.yaml", "/auth/forward/app/billing", "/auth/forward")],
    "caddy": [
        (
            "Caddyfile", "/auth/forward/app/billing?\n\t\t\t",
            "/auth/forward?\n\t\t\theader_up X-Forwarded-Host api.example.com\n\t\t\t",
        ),
    ],
}  # fmt: skip


def test_where_the_host_chooses_the_operator_writes_it(
    site: Site, lister: str, tmp_path: Path
) -> None:
    """The second way of the pages."""
    kind = site.gateway.kind
    gateway = Gateway(kind, tmp_path, int(site.server.verify.rpartition(":")[2]))
    for name, old, new in BY_HOST[kind.name]:
        file = tmp_path / name
        text = file.read_text()
        assert text.count(old) == 1
        file.write_text(text.replace(old, new))
    try:
        second = Site(site.server, gateway.start(), site.reader)
        assert second.get(site.reader).status == 200
        for host in (HERE, *SAME, *OTHERS):
            assert 400 <= asked(second, lister, "/v1/7", host).status < 500, host
            assert asked(second, site.reader, "/v1/7", host).status in {200, 400, 403, 404, 421}
        for target in ("http://status.example.com/v1/7", f"http://{HERE}/v1/7"):
            for host in ("status.example.com", HERE):
                assert 400 <= asked(second, lister, target, host).status < 500, (target, host)
    finally:
        gateway.stop()


# What stands after the body.

TRAILERS = [
    "X-Forwarded-For: 203.0.113.9", "X-Real-IP: 203.0.113.9", "Forwarded: for=203.0.113.9",
    "Authorization: Bearer forged", "X-API-Key: forged", "X-Counterfoil-User: forged",
    "X-Counterfoil-Token: forged", "X-Counterfoil-Acl: all,forged", "X_Counterfoil_Acl: forged",
    "X-Counterfoil-Receipt: forged", "X-Counterfoil-Assertion: forged", "Host: forged.example",
    "X-HTTP-Method-Override: FORGED", "X-Original-URL: /forged", "Remote-User: forged",
    "X-Harmless: forged", "Cookie: forged=1",
]  # fmt: skip
HEAD = (
    "POST {uri} HTTP/1.1\r\nHost: api.example.com\r\nConnection: close\r\n"
    "Transfer-Encoding: chunked\r\n"
)


def chunked(site: Site, head: str, trailers: list[str], *, apart: bool) -> Reply:
    """Send a body in chunks with trailers: in one packet, or each part in one of its own."""
    end = "".join(f"{line}\r\n" for line in trailers) + "\r\n"
    parts = [f"{head}\r\n", "6\r\nhonest\r\n", "0\r\n", end]
    if not apart:
        parts = ["".join(parts)]
    with site.gateway.connect() as sock:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # Whoever is refused before all is sent finds nobody listening.
        with suppress(ConnectionError):
            for part in parts:
                sock.sendall(part.encode())
        return Reply.read(sock)


@pytest.mark.parametrize("apart", [False, True], ids=["at once", "in parts"])
def test_what_stands_after_a_body_reaches_nobody(site: Site, *, apart: bool) -> None:
    good = HEAD.format(uri="/v1/7") + f"Authorization: Bearer {site.reader}\r\n"
    honest = chunked(site, good, [], apart=apart)
    assert (honest.status, honest.told["body_bytes"]) == (200, 6)
    announced = ", ".join(dict.fromkeys(line.partition(":")[0] for line in TRAILERS))
    tries = [(good, [line]) for line in TRAILERS]
    tries += [(good + f"Trailer: {line.partition(':')[0]}\r\n", [line]) for line in TRAILERS]
    tries += [(good, TRAILERS), (good + f"Trailer: {announced}\r\nTE: trailers\r\n", TRAILERS)]
    for head, trailers in tries:
        reply = chunked(site, head, trailers, apart=apart)
        if reply.status == 200:
            for taken in ("forged", "203.0.113.9"):
                assert taken not in reply.body.decode().lower(), (trailers, reply.told)
            for name in ("HTTP_X_COUNTERFOIL_USER", "HTTP_X_COUNTERFOIL_ACL", "HTTP_HOST"):
                assert reply.told["environment"][name] == honest.told["environment"][name]
        else:
            assert reply.status in {0, 400}, (trailers, reply)
    # A credential there is none.
    bare = HEAD.format(uri="/v1/7")
    for name in ("Authorization: Bearer ", "X-API-Key: "):
        assert chunked(site, bare, [name + site.reader], apart=apart).status in {0, 400, 401}


def test_an_address_after_the_body_is_not_the_clients(site: Site) -> None:
    bound = site.server.token(f"bound-{site.gateway.kind.name}", "--acl", READ, "--ip", "192.0.2.9")
    head = HEAD.format(uri="/v1/7") + f"Authorization: Bearer {bound}\r\n"
    for name in ("X-Forwarded-For", "X-Real-IP"):
        for apart in (False, True):
            reply = chunked(site, head, [f"{name}: 192.0.2.9"], apart=apart)
            assert reply.status in {0, 400, 401}, (name, reply)


# What the application could take for a gateway's word.

PRETENDED = [
    *(f"X-Counterfoil-{name}" for name in ("User", "Token", "Acl", "Receipt", "Assertion")),
    "X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "X-Method",
    "X-HTTP-Path-Override", "X-HTTP-Host-Override", "X-Host", "X-Rewrite-URL", "X-Rewrite-URI",
    "X-Override-URL", "X-Script-Name", "X-URL-Scheme", "X-Original-Method", "X-Original-Host",
    "X-Original-URL", "X-Original-URI", "X-Original-Path", "X-Forwarded-Method",
    "X-Forwarded-Uri", "X-Forwarded-Prefix", "X-Forwarded-Path", "X-Forwarded-Host",
    "X-Forwarded-Server", "X-Forwarded-Port", "X-Forwarded-Scheme", "X-Forwarded-SSL",
    "X-Forwarded-By", "X-Forwarded-User", "X-Forwarded-Email", "X-Forwarded-Groups",
    "X-Forwarded-Preferred-Username", "X-Forwarded-Access-Token", "X-Forwarded-Client-Cert",
    "X-Forwarded-TLS-Client-Cert", "Forwarded", "X-Forwarded-For", "X-Real-IP", "X-Client-IP",
    "Client-IP", "True-Client-IP", "CF-Connecting-IP", "X-Cluster-Client-IP", "Proxy",
    "Remote-User", "Remote-Groups", "Remote-Name", "Remote-Email", "X-Remote-User",
    "X-Remote-Group", "X-Auth-User", "X-Auth-Username", "X-Auth-Email", "X-Auth-Groups",
    "X-Auth-Roles", "X-Auth-Token", "X-Auth-Request-User", "X-Auth-Request-Email",
    "X-Auth-Request-Groups", "X-Auth-Request-Access-Token", "X-Authenticated-User",
    "X-Authenticated-UserId", "X-WebAuth-User", "X-SSL-Client-Cert", "X-SSL-Client-S-DN",
    "SSL-Client-Cert", "X-Client-Cert", "Front-End-Https", "Proxy-Authorization",
]  # fmt: skip


def spellings(name: str) -> list[str]:
    """Return what CGI, WSGI and PHP cannot tell from a header's name."""
    last = "_".join(name.rsplit("-", 1))
    other = [name.replace("-", mark) for mark in ("_", ".")]
    return list(dict.fromkeys([name, name.lower(), name.upper(), *other, last]))


def test_no_header_passes_for_a_gateways_word(site: Site) -> None:
    honest = site.get(site.reader).told["environment"]
    for name in PRETENDED:
        for spelling in spellings(name):
            reply = site.get(site.reader, "/v1/7", f"{spelling}: forged")
            if reply.status != 200:
                # Some names mean something to Counterfoil, and some gateways refuse odd ones.
                assert reply.status in {400, 401}, (spelling, reply)
                continue
            assert "forged" not in reply.body.decode(), (spelling, reply.told)
            for known in ("USER", "TOKEN", "ACL"):
                key = f"HTTP_X_COUNTERFOIL_{known}"
                assert reply.told["environment"][key] == honest[key], spelling
    # Twice, among honest ones, and with blanks around the colon.
    for lines in (
        ["X-Counterfoil-User: forged", "X-Counterfoil-User: forged"],
        ["X-Counterfoil-Acl: forged", "X-Harmless: yes", "x-counterfoil-acl: forged"],
        ["X-Counterfoil-User : forged"], ["X-Counterfoil-User\t: forged"],
        ["X-Harmless: yes\r\n X-Counterfoil-User: forged"],
        [" X-Counterfoil-User: forged"], ["X-Counterfoil-User:forged"],
    ):  # fmt: skip
        reply = site.get(site.reader, "/v1/7", *lines)
        if reply.status == 200:
            env = reply.told["environment"]
            assert {v for k, v in env.items() if "COUNTERFOIL" in k} == {
                v for k, v in honest.items() if "COUNTERFOIL" in k and "RECEIPT" not in k
            } | {env["HTTP_X_COUNTERFOIL_RECEIPT"]}, lines
        else:
            assert reply.status in {0, 400, 401}, (lines, reply)


def test_honest_headers_pass(site: Site) -> None:
    sent = {
        "Cookie": "a=1", "Referer": "https://pages.example/", "User-Agent": "honest/1",
        "Accept": "application/json", "Accept-Language": "de", "Content-Type": "text/plain",
        "If-None-Match": '"x"', "X-Request-Id": "7",
        "X-Custom": "yes", "Origin": "https://pages.example", "Idempotency-Key": "k",
    }  # fmt: skip
    reply = site.get(site.reader, "/v1/7", *(f"{k}: {v}" for k, v in sent.items()))
    assert reply.status == 200
    for name, value in sent.items():
        got = reply.seen(name)
        assert len(got) == 1, (name, got)
        # Envoy's edge counts requests with numbers of its own.
        assert got == [value] or name == "X-Request-Id", (name, got)


def test_on_a_public_route_a_client_is_nobody_whatever_it_writes(site: Site) -> None:
    for lines in (
        [],
        [f"{name}: forged" for name in PRETENDED if name.startswith("X-Counterfoil")],
    ):
        reply = site.gateway.get("/open/x", *lines)
        assert reply.status == 200, reply
        env = reply.told["environment"]
        for known in ("USER", "TOKEN", "ACL", "ASSERTION"):
            assert not env.get(f"HTTP_X_COUNTERFOIL_{known}"), env
        assert len(env["HTTP_X_COUNTERFOIL_RECEIPT"]) == 128
        assert "forged" not in reply.body.decode()
    # Who presents a credential must have a good one, and is somebody.
    assert site.get("A" * 32, "/open/x").status == 401
    named = site.get(site.reader, "/open/x")
    assert (named.status, named.seen("x-counterfoil-user")) == (200, ["root"])


# Every way to bring a secret.


def test_a_secret_is_taken_however_it_comes_and_ends_at_the_gateway(site: Site) -> None:
    secret = site.reader
    basic = base64.b64encode(f"root:{secret}".encode()).decode()
    for line in (
        f"Authorization: Bearer {secret}", f"Authorization: whm root:{secret}",
        f"authorization: Basic {basic}",
        f"X-API-Key: {secret}", f"x-api-key: {secret}",
    ):  # fmt: skip
        reply = site.gateway.get("/v1/7", line)
        assert reply.status == 200, line
        assert reply.seen("x-counterfoil-token") == ["reader"]
        for hidden in (secret, basic):
            assert hidden not in reply.body.decode(), line
        assert not any(reply.seen("authorization") + reply.seen("x-api-key")), line
    # This one is for tokens of another kind.
    assert site.gateway.get("/v1/7", f"Authorization: cpanel root:{secret}").status == 401
    assert site.gateway.get("/v1/7", "X-API-Key: " + "A" * 32).status == 401
    both = [f"X-API-Key: {secret}", f"Authorization: Bearer {secret}"]
    for lines in (both, both[::-1], [both[0], "Authorization: Basic cm9vdDp4"]):
        assert site.gateway.get("/v1/7", *lines).status in {400, 401}, lines
    for spelling in ("X_API_Key", "X.API.Key", "Proxy-Authorization"):
        reply = site.gateway.get("/v1/7", f"{spelling}: {secret}")
        assert reply.status in {400, 401}, spelling
        reply = site.get(secret, "/v1/7", f"{spelling}: {secret}")
        assert reply.status in {400, 401} or secret not in reply.body.decode(), spelling


# What is large.


def test_large_cookies_addresses_and_referers_are_no_fault(site: Site) -> None:
    large = "x" * 7000
    reply = site.get(
        site.reader, f"/v1/7?q={large}", f"Cookie: c={large}", f"Referer: https://a.example/{large}"
    )
    assert reply.status == 200, (reply.status, reply.body[:200])
    assert reply.seen("cookie") == [f"c={large}"]
    assert reply.told["path"].endswith(large)
    # What is larger than a question may be is refused, by the gateway or by Counterfoil (431).
    for line in (f"X-API-Key: {large * 2}", f"Origin: {large}"):
        assert 200 < site.get(site.reader, f"/v1/7?q={large * 3}", line).status < 504, line
    many = [f"Accept-Language: l{number}" for number in range(50)]
    assert site.get(site.reader, "/v1/7", *many).status in {200, 400}


# What a refusal says.


def test_a_refusal_is_a_problem_document_with_its_receipt(site: Site) -> None:
    unknown, forbidden = site.gateway.get("/v1/7"), site.get(site.reader, "/admin/x")
    for reply, status in ((unknown, 401), (forbidden, 403)):
        assert reply.status == status
        assert reply.headers["content-type"] == "application/problem+json"
        problem: dict[str, Any] = json.loads(reply.body)
        assert problem["status"] == status
        assert len(problem["receipt"]) == 128
        assert reply.headers["x-counterfoil-receipt"] == problem["receipt"]
        assert ("www-authenticate" in reply.headers) == (status == 401)
        # nginx hands on the number alone, and words the rest itself.
        assert ("detail" in problem) == (site.gateway.kind.name != "nginx")
        explained = site.server.run("explain", problem["receipt"], "--output", "json")
        assert ("malformed" if status == 401 else "privilege") in explained.stdout
    reply = site.gateway.get("/v1/7", method="HEAD")
    assert (reply.status, reply.body) == (401, b"")
