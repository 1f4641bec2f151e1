"""Pages about another account say whose it is, and accounts are found by a part of the name."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import pytest

from support.browser import PASSWORD
from support.forms import FORM, create, secret_in, signed_in, token_of
from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

FRAGMENT = {"HX-Request": "true"}


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    for user in ("northwind", "northgate", "alone"):
        assert server.run("account", "create", user, "--reseller").returncode == 0
        assert server.run("account", "passwd", user, stdin=PASSWORD).returncode == 0
    assert server.run("account", "create", "below", "--owner", "northwind").returncode == 0
    server.run("account", "passwd", "root", stdin=PASSWORD)
    server.token("nw-billing", "--user", "northwind", "--acl", "list-pkgs")
    yield server
    server.stop()


@pytest.fixture
def root(panel: Server) -> Iterator[httpx.Client]:
    with signed_in(panel, "root") as client:
        yield client


def titles(page: str) -> tuple[str, str, str]:
    """Return a page's title, its heading, and where it says that one is."""
    title = re.search(r"<title>([^<]*) · Counterfoil</title>", page)
    heading = re.search(r"<h1[^>]*>([^<]*)</h1>", page)
    crumbs = re.search(r'<nav class="crumbs"[^>]*>(.*?)</nav>', page, re.DOTALL)
    assert title
    assert heading
    assert crumbs
    where = re.sub(r"<[^>]+>", " ", crumbs[1]).split()
    return html.unescape(title[1]), html.unescape(heading[1]), " ".join(where)


@pytest.mark.parametrize(
    "path",
    ["", "/new", "/nw-billing", "/nw-billing/edit", "/nw-billing/rotate", "/nw-billing/revoke",
     "/nw-billing/disable", "/nw-billing/contain", "/nw-billing/explain", "/revoke-all"],
)  # fmt: skip
def test_title_heading_and_crumbs_name_the_account_of_another(
    panel: Server, root: httpx.Client, path: str
) -> None:
    for part in titles(root.get(f"/tokens{path}?owner=northwind").text):
        assert "northwind" in part
    with signed_in(panel, "northwind") as own:
        for part in titles(own.get(f"/tokens{path}").text)[:: 2 if path == "/revoke-all" else 1]:
            assert "northwind" not in part or path == "/revoke-all"


def test_errors_are_about_the_account_and_not_about_the_reader(root: httpx.Client) -> None:
    answer = create(root, "nw-billing", owner="northwind")
    assert answer.status_code == 422
    said = html.unescape(answer.text)
    assert "northwind already has a token named nw-billing." in said
    form = said[said.index('id="token-form"') : said.index("</form>", said.index("token-form"))]
    assert not re.search(r"\b[Yy]ou already|\byour tokens\b|that you hold are", form)
    answer = create(root, "wide", owner="northwind", acl=["list-pkgs", "passwd", "all"])
    assert answer.status_code == 422
    assert "You no longer hold" not in html.unescape(answer.text)
    gone = root.get("/tokens/none/edit?owner=northwind")
    assert gone.status_code == 404
    assert "northwind has no token named none." in gone.text


def found(client: httpx.Client, text: str) -> list[str]:
    page = client.get("/accounts", params={"account": text}).text
    return re.findall(r'<a href="/tokens\?owner=([a-z0-9]+)"><strong>', page)


def offered(client: httpx.Client, text: str) -> list[str]:
    part = client.get("/accounts", params={"account": text}, headers=FRAGMENT).text
    assert "<html" not in part
    return re.findall(r'<option value="([^"]+)">', part)


def test_a_part_of_a_name_leads_to_a_list_and_a_whole_one_to_the_tokens(
    panel: Server, root: httpx.Client
) -> None:
    assert found(root, "north") == ["northgate", "northwind"]
    assert found(root, "WIND ") == ["northwind"]
    assert found(root, "") == ["root", "alone", "below", "northgate", "northwind"]
    assert offered(root, "el") == ["below"]
    whole = root.get("/accounts", params={"account": "northwind"})
    assert whole.headers["Location"] == "/tokens?owner=northwind"
    for text in ("zzz", "%", "_", "<script>alert(1)</script>", "x" * 500, "\u202e"):
        answer = root.get("/accounts", params={"account": text})
        assert answer.status_code == 404, text
        assert "<script>alert" not in answer.text
        assert offered(root, text) == []
    with signed_in(panel, "northwind") as own:
        assert found(own, "") == ["northwind", "below"]
        assert found(own, "north") == ["northwind"]
        assert own.get("/accounts", params={"account": "alone"}).status_code == 404
    with panel.client(follow_redirects=False) as stranger:
        assert stranger.get("/accounts").headers["Location"].startswith("/sign-in")


def test_from_the_list_of_all_accounts_the_form_asks_whose_it_is(
    panel: Server, root: httpx.Client
) -> None:
    assert 'href="/tokens/new?owner=%2A"' in root.get("/tokens?owner=*").text
    page = root.get("/tokens/new?owner=*").text
    assert '<input id="account" name="account"' in page
    assert 'name="owner"' not in page
    entered = FORM | {"form_token": token_of(root), "name": "asked"}
    for text in ("", "nobody", "north"):
        answer = root.post("/tokens", data=entered | {"account": text})
        assert answer.status_code == 422, text
        assert 'href="#account"' in answer.text
        assert 'name="name" value="asked"' in answer.text
        assert f'name="account" list="accounts-found" value="{text}"' in answer.text
        review = root.post("/tokens/review", data=entered | {"account": text}, headers=FRAGMENT)
        assert review.status_code == 200
    assert secret_in(root.post("/tokens", data=entered | {"account": "northgate"}))
    listed = panel.run("token", "show", "asked", "--user", "northgate", "--output", "json")
    assert listed.returncode == 0
    # What the account does not hold is taken out aloud, and the account stays chosen.
    wide = entered | {"account": "alone", "acl": ["list-pkgs", "passwd", "kill-acct"]}
    answer = root.post("/tokens", data=wide | {"name": "wide"})
    assert answer.status_code == 422
    assert 'list="accounts-found" value="alone"' in answer.text
    # Nobody reaches further by it.
    with signed_in(panel, "alone") as alone:
        mine = FORM | {"form_token": token_of(alone), "name": "stolen", "account": "northgate"}
        assert alone.post("/tokens", data=mine).status_code == 422
        assert '<input id="account" name="account"' not in alone.get("/tokens/new?owner=*").text


def test_who_signs_in_by_a_link_is_told_whose_it_was(panel: Server) -> None:
    link = panel.run("sign-in-link", "--user", "northwind").stdout.strip()
    with panel.client(follow_redirects=True) as client:
        client.headers["Origin"] = panel.url
        client.post("/login/", data={"session": link.rpartition("=")[2]})
        page = client.get("/profile").text
    strip = re.search(r'<aside class="strip"[^>]*>(.*?)</aside>', page, re.DOTALL)
    assert strip
    said = re.sub(r"<[^>]+>", "", strip[1])
    assert "northwind" in said
    assert "root" in said
    assert "acts here for" not in said
