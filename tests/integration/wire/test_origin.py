"""Pages, sign-in and the API in a session go by one rule of origin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterfoil.transport.credentials import COOKIE
from counterfoil.whm.denial import DENIED_BODY

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from support.server import Server

WORD = "correct horse battery"
EVIL = [
    {"Origin": "https://evil.example"}, {"Origin": "null"},
    {"Referer": "https://evil.example/page"}, {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"}, {"Origin": "http://HOST"}, {"Referer": "http://HOST/tokens"},
]  # fmt: skip
OWN = [
    {"Origin": "https://HOST"}, {"Referer": "https://HOST/tokens"},
    {"Sec-Fetch-Site": "same-origin"},
]  # fmt: skip


@pytest.fixture(scope="module")
def people(server: Server) -> Server:
    assert server.run("account", "create", "ann", "--reseller").returncode == 0
    held = ("--acl", "list-accts", "--acl", "manage-api-tokens")
    assert server.run("reseller", "grant", "ann", "--only", *held).returncode == 0
    assert server.run("account", "passwd", "ann", stdin=WORD + "\n").returncode == 0
    return server


@pytest.fixture
def browser(people: Server) -> Iterator[httpx.Client]:
    with people.client(follow_redirects=False) as client:
        yield client


def of(server: Server, headers: dict[str, str]) -> dict[str, str]:
    host = server.url.partition("://")[2]
    return {name: value.replace("HOST", host) for name, value in headers.items()}


def open_session(browser: httpx.Client) -> str:
    answer = browser.post("/login/?login_only=1", data={"user": "ann", "pass": WORD})
    return str(answer.json()["security_token"])


@pytest.mark.parametrize("headers", EVIL, ids=range(len(EVIL)))
def test_another_sites_page_does_nothing_anywhere(
    people: Server, browser: httpx.Client, headers: dict[str, str]
) -> None:
    evil = of(people, headers)
    signed = browser.post("/login/", data={"user": "ann", "pass": WORD}, headers=evil)
    assert (signed.status_code, "Set-Cookie" in signed.headers) == (403, False)
    path = open_session(browser)
    name = "made-by-evil"
    form = {"api.version": "1", "token_name": name, "acl": "list-accts"}
    for method in ("POST", "GET"):
        sent = {"data": form} if method == "POST" else {"params": form}
        made = browser.request(
            method, f"{path}/json-api/api_token_create", headers=evil, **sent,  # type: ignore[arg-type]
        )  # fmt: skip
        assert (made.status_code, made.content) == (403, DENIED_BODY)
    assert browser.post(f"{path}/logout", headers=evil).status_code == 401
    assert browser.post("/profile/theme", data={"theme": "dark"}, headers=evil).status_code == 403
    listed = browser.get(f"{path}/json-api/api_token_list?api.version=1")
    assert name not in listed.json()["data"]["tokens"]


@pytest.mark.parametrize("headers", OWN, ids=range(len(OWN)))
def test_our_own_pages_do_all_of_it(
    people: Server, browser: httpx.Client, headers: dict[str, str]
) -> None:
    own = of(people, headers)
    signed = browser.post("/login/", data={"user": "ann", "pass": WORD}, headers=own)
    assert signed.status_code == 302
    path = signed.headers["Location"].rstrip("/")
    assert COOKIE in browser.cookies
    listed = browser.post(f"{path}/json-api/listaccts", data={"api.version": "1"}, headers=own)
    assert listed.json()["metadata"]["result"] == 1
    # A page's form proves itself by its token beside this: that is asked for next.
    asked = browser.post("/profile/theme", data={"theme": "dark"}, headers=own)
    assert asked.status_code == 403
    assert "did not come from a page" not in asked.text


def test_a_program_that_says_nothing_has_its_session_and_no_pages_form(
    people: Server, browser: httpx.Client
) -> None:
    assert people
    path = open_session(browser)
    called = browser.post(f"{path}/json-api/listaccts", data={"api.version": "1"})
    assert called.json()["metadata"]["result"] == 1
    assert browser.post("/profile/theme", data={"theme": "dark"}).status_code == 403
