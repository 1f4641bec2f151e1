"""A session counts by one cookie: by its strict name over TLS, by the plain one on loopback."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

WORD = "correct horse battery"
STRICT, PLAIN = "__Host-counterfoil", "counterfoil"
PROXIED = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "192.0.2.9"}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server without TLS that trusts a proxy at 127.0.0.2 to speak it."""
    server = Server(
        tmp_path_factory.mktemp("plain") / "data", ("--tls", "off", "--trusted-proxy", "127.0.0.2")
    ).start()
    assert server.run("account", "passwd", "root", stdin=WORD + "\n").returncode == 0
    yield server
    server.stop()


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("secure") / "data").start()
    assert server.run("account", "passwd", "root", stdin=WORD + "\n").returncode == 0
    yield server
    server.stop()


def client(server: Server, source: str, **headers: str) -> httpx.Client:
    """Return a client that keeps no cookies by itself."""
    verify = httpx.create_ssl_context(verify=False)
    transport = httpx.HTTPTransport(verify=verify, local_address=source)
    return httpx.Client(base_url=server.url, transport=transport, headers=headers)


def sign_in(browser: httpx.Client) -> tuple[str, str, str]:
    """Return the session's path, and its cookie's name and value."""
    answer = browser.post("/login/?login_only=1", data={"user": "root", "pass": WORD})
    assert answer.status_code == 200, answer.text
    browser.cookies.clear()
    name, _, rest = answer.headers["Set-Cookie"].partition("=")
    assert ("; Secure" in rest) == (name == STRICT)
    return answer.json()["security_token"], name, rest.partition(";")[0]


def check(browser: httpx.Client, right: str) -> None:
    """A session opens API, pages and its end by the right name alone, and never by two."""
    base, given, value = sign_in(browser)
    assert given == right
    wrong = PLAIN if right == STRICT else STRICT
    for cookie in (
        f"{wrong}={value}",
        f"{right}={value}; {right}={value}",
        f"{right.upper()}={value}",
    ):
        headers = {"Cookie": cookie}
        assert browser.get(f"{base}/json-api/version", headers=headers).status_code == 403
        assert browser.get(f"{base}/xml-api/version", headers=headers).status_code == 403
        assert browser.get("/tokens", headers=headers).status_code == 303
        assert browser.get(f"{base}/", headers=headers).status_code == 401
        assert browser.get(f"{base}/logout", headers=headers).status_code == 401
    # The other name beside it is no second answer.
    headers = {"Cookie": f"{wrong}=x; {right}={value}"}
    for api in ("json-api", "xml-api"):
        answer = browser.get(f"{base}/{api}/version?api.version=1", headers=headers)
        assert answer.status_code == 200, answer.text
        assert browser.get(f"/{api}/version", headers=headers).status_code == 403, (
            "by its path alone"
        )
    assert browser.get("/tokens", headers=headers).status_code == 200
    assert browser.get(f"{base}/", headers=headers).status_code == 303
    ended = browser.get(f"{base}/logout", headers=headers)
    assert ended.status_code == 200
    assert ended.headers["Set-Cookie"].startswith(f"{right}=; ")
    assert browser.get(f"{base}/json-api/version", headers=headers).status_code == 403


def test_over_tls_the_strict_name_counts_alone(secure: Server) -> None:
    with client(secure, "127.0.0.1") as browser:
        check(browser, STRICT)
    with client(secure, "127.0.0.1", Host="localhost") as browser:
        check(browser, STRICT)


def test_on_loopback_without_tls_the_plain_name_counts_alone(plain: Server) -> None:
    for host in ("127.0.0.1", "localhost", "localhost:2087", "[::1]"):
        with client(plain, "127.0.0.1", Host=host) as browser:
            check(browser, PLAIN)


def test_behind_a_proxy_that_speaks_tls_the_strict_name_counts_alone(plain: Server) -> None:
    for host in ("panel.example", "localhost"):
        with client(plain, "127.0.0.2", Host=host, **PROXIED) as browser:
            check(browser, STRICT)


def test_who_only_says_that_he_speaks_tls_is_not_believed(plain: Server) -> None:
    with client(plain, "127.0.0.1", Host="localhost", **PROXIED) as browser:
        check(browser, PLAIN)
    with client(plain, "127.0.0.1", Host="panel.example", **PROXIED) as browser:
        check(browser, STRICT)


@pytest.mark.parametrize("host", ["[", "[::1", "a b", "]", "[x]", "localhost:x", "\x7f"])
def test_a_host_that_is_none_is_no_fault_of_ours(plain: Server, host: str) -> None:
    with client(plain, "127.0.0.1", Host=host) as browser:
        for path in ("/sign-in", "/tokens", "/login/", "/cpsess0123456789/json-api/version"):
            assert browser.get(path).status_code < 500
        answer = browser.post("/sign-in", data={"user": "root", "pass": WORD})
        assert answer.status_code < 500
