"""Do browsers and WebSockets get through each real gateway, and does nobody else with them?"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from conftest import leave_out, need
from support.browser import ARGUMENTS
from support.gateways import KINDS, program
from support.site import READ, Site, authority, standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from support.server import Server

HERE = "api.example.com"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = authority(tmp_path_factory.mktemp("server")).start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def reader(server: Server) -> str:
    return server.token("reader", "--acl", READ)


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    """A browser that finds the site on this machine."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - it takes long to load

    found = need("chromium", "chromium")
    here = [*ARGUMENTS, f"--host-resolver-rules=MAP {HERE} 127.0.0.1"]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=here)
        yield chromium.new_page()
        chromium.close()


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


PREFLIGHT = ("Origin: http://pages.example", "Access-Control-Request-Method: GET")


def test_a_preflight_gets_through_and_nothing_that_looks_like_one(site: Site) -> None:
    ask = site.gateway.get
    allowed = ask("/v1/7", *PREFLIGHT, method="OPTIONS")
    assert (allowed.status, allowed.told["method"]) == (200, "OPTIONS")
    assert not any(allowed.seen("x-counterfoil-user"))
    for uri, method, headers in (
        ("/plain/7", "OPTIONS", PREFLIGHT),
        ("/v1/7", "OPTIONS", PREFLIGHT[:1]), ("/v1/7", "OPTIONS", PREFLIGHT[1:]),
        ("/v1/7", "GET", PREFLIGHT), ("/v1/7", "POST", PREFLIGHT), ("/v1/7", "DELETE", PREFLIGHT),
        ("/admin/7", "OPTIONS", PREFLIGHT), ("/v1/admin/7", "OPTIONS", PREFLIGHT),
        ("/v2/7", "OPTIONS", PREFLIGHT),
        ("/v1/7", "OPTIONS", (*PREFLIGHT, "Authorization: Bearer " + "A" * 32)),
    ):  # fmt: skip
        reply = ask(uri, *headers, method=method)
        assert reply.status in {401, 403}, (uri, method, headers, reply)


FETCH = """([url, secret]) => fetch(url, {headers: {"Authorization": `Bearer ${secret}`}})
    .then((reply) => reply.json()).then((told) => told.headers, (error) => String(error))"""


def test_a_page_of_another_site_is_judged_as_everybody_is(site: Site, page: Page) -> None:
    # The application's own port stands for the other site: to a browser another one.
    page.goto(f"http://127.0.0.1:{site.gateway.behind}/page")
    there = f"http://{HERE}:{site.gateway.port}"

    def fetch(uri: str, secret: str) -> Any:
        return page.evaluate(FETCH, [there + uri, secret])

    headers = dict(fetch("/v1/7", site.reader))
    assert headers["x-counterfoil-token"] == "reader"
    assert headers["origin"] == f"http://127.0.0.1:{site.gateway.behind}"
    assert fetch("/v1/7", "A" * 32) == "TypeError: Failed to fetch"
    # The token is good, but its route answers no preflight.
    assert site.get(site.reader, "/plain/7").status == 200
    assert fetch("/plain/7", site.reader) == "TypeError: Failed to fetch"


def opened(site: Site, *headers: tuple[str, str], uri: str = "/v1/socket", host: str = HERE) -> Any:
    """Open a WebSocket at a gateway."""
    sock = site.gateway.connect()
    return connect(f"ws://{host}{uri}", sock=sock, additional_headers=headers, open_timeout=15)


def sockets(site: Site) -> int:
    """Return how many WebSockets the application has seen."""
    return int(site.get(site.reader).told["sockets"])


def test_a_websocket_is_judged_before_it_opens(site: Site) -> None:
    good = ("Authorization", f"Bearer {site.reader}")
    with opened(site, good, ("X-Counterfoil-Acl", "x")) as one:
        told = json.loads(one.recv(15))
        assert told["HTTP_X_COUNTERFOIL_ACL"] == READ
        assert told["HTTP_HOST"] == HERE
        assert not told.get("HTTP_AUTHORIZATION")
        for said in ("hello", b"\x00\xff", "x" * 100_000):
            one.send(said)
            assert one.recv(15) == said
    seen = sockets(site)
    for headers, uri, status in (
        ([("Authorization", "Bearer " + "A" * 32)], "/v1/socket", 401),
        ([], "/v1/socket", 401),
        ([good], "/admin/socket", 403),
    ):
        with pytest.raises(InvalidStatus) as refused:
            opened(site, *headers, uri=uri).close()
        assert refused.value.response.status_code == status
        assert not sockets(site) - seen


UPGRADES = [
    ["Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__"], ["Upgrade: HTTP/2.0"],
    ["Upgrade: websocket, h2c"], ["Upgrade: h2c", "Upgrade: websocket"],
    ["Upgrade: websocket", "Upgrade: h2c"], ["Upgrade: h2c, websocket"], ["Upgrade: tls/1.0"],
]  # fmt: skip


def test_no_other_upgrade_gets_through(site: Site) -> None:
    for lines in UPGRADES:
        head = "\r\n".join(
            ["GET /v1/7 HTTP/1.1", f"Host: {HERE}", "Connection: Upgrade, close",
             f"Authorization: Bearer {site.reader}", *lines, "", ""]
        )  # fmt: skip
        reply = site.gateway.send(head.encode())
        assert reply.status != 101, lines
        if reply.status == 200:
            assert {value.lower() for value in reply.seen("upgrade")} <= {"", "websocket"}, lines
        else:
            assert reply.status in {400, 403}, (lines, reply)
