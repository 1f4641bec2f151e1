"""What was entered in a form comes back after signing in again, whole, or is said to be lost."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from support.browser import PASSWORD
from support.forms import FORM, create, names, signed_in, token_of
from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

SIX = [f"2a02:8108:8ac0:1c64:8d2b:4a6f:9f13:{n:x}" for n in range(0x1000, 0x1000 + 100)]


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    assert server.run("account", "create", "ann", "--reseller").returncode == 0
    for user in ("ann", "root"):
        assert server.run("account", "passwd", user, stdin=PASSWORD).returncode == 0
    yield server
    server.stop()


def fields_of(page: str, mark: str = "<form") -> dict[str, str | list[str]]:
    """Return what a page's first form, or the one marked, holds without being shown."""
    at = page.index(mark)
    form = page[at : page.index("</form>", at)]
    found: dict[str, list[str]] = {}
    for name, value in re.findall(r'<input type="hidden" name="([\w-]+)" value="([^"]*)"', form):
        found.setdefault(name, []).append(html.unescape(value))
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def chosen(page: str) -> list[str]:
    """Return which privileges a form for a token has chosen."""
    return re.findall(r'name="acl" value="([^"]+)" checked', page)


def come_back(client: httpx.Client, sent: httpx.Response, user: str, *wrong: str) -> str:
    """Sign in on the page that a form was answered with, wrongly at first; return the form."""
    assert sent.status_code == 401
    for password in wrong:
        sent = client.post("/sign-in", data=fields_of(sent.text) | {"user": user, "pass": password})
        assert sent.status_code == 401
    done = client.post("/sign-in", data=fields_of(sent.text) | {"user": user, "pass": PASSWORD})
    assert done.status_code == 200
    path = re.search(r'<form action="([^"]+)" method="post" data-resume>', done.text)
    assert path
    back = client.post(html.unescape(path[1]), data=fields_of(done.text))
    assert back.status_code == 422
    return back.text


def signed_out(panel: Server, user: str) -> None:
    assert panel.run("session", "end", "--user", user, "--all", "--yes").returncode == 0


@pytest.mark.parametrize(
    ("ips", "description", "acl"),
    [
        (SIX, "d" * 65, ["passwd", "create-acct", "list-accts"]),
        (SIX, "d" * 200, ["edit-dns"]),
        (SIX, "Я" * 200, ["edit-dns", "passwd"]),
        (SIX, "d" * 65, []),
        (["10.0.0.1"], "", []),
    ],
)
def test_all_entries_come_back_and_never_more_privileges(
    panel: Server, ips: list[str], description: str, acl: list[str]
) -> None:
    with signed_in(panel, "root") as root:
        entered = {"form_token": token_of(root), "name": "kept", "description": description,
                   "expire": "date", "expires": "2031-02-03", "ips": "\n".join(ips),
                   "acl": acl}  # fmt: skip
        signed_out(panel, "root")
        sent = root.post("/tokens", data=entered)
        assert "Location" not in sent.headers
        page = come_back(root, sent, "root", "wrong", "wrong again")
        assert sorted(chosen(page)) == sorted(acl)
        shown = html.unescape(page)
        assert 'id="name" name="name" value="kept"' in shown
        assert f'value="{description}"' in shown
        assert "\n".join(ips) in shown
        assert 'value="2031-02-03"' in shown
        assert "kept" not in names(root)


def test_entries_of_an_edit_come_back_and_overtake_nobody(panel: Server) -> None:
    with signed_in(panel, "ann") as ann:
        create(ann, "resumed")
        form = fields_of(ann.get("/tokens/resumed/edit").text, 'id="token-form"')
        signed_out(panel, "ann")
        panel.run("token", "edit", "resumed", "--user", "ann", "--description", "theirs")
        sent = ann.post(
            "/tokens/resumed/edit",
            data=form | FORM | {"name": "renamed", "description": "new words", "ips": "10.0.0.1"},
        )
        page = come_back(ann, sent, "ann")
        for text in ('value="renamed"', 'value="new words"', "10.0.0.1"):
            assert text in page
        again = fields_of(page, 'id="token-form"')
        assert again["seen"] == form["seen"]
        sent = ann.post("/tokens/resumed/edit", data=again | FORM | {"name": "renamed"})
        assert sent.status_code == 409
        assert "resumed" in names(ann)


def test_what_is_too_long_is_said_to_be_lost_and_never_cut(panel: Server) -> None:
    with signed_in(panel, "ann") as ann:
        proof = token_of(ann)
        signed_out(panel, "ann")
        for description in ("x" * 13_000, "x" * 40_000):
            data = FORM | {"form_token": proof, "name": "long", "description": description}
            answer = ann.post("/tokens", data=data)
            assert answer.status_code == 303
            asked = parse_qs(urlsplit(answer.headers["Location"]).query)
            assert asked == {"next": ["/tokens/new"], "why": ["lost"]}
        # Half an address would ask for something else.
        query = "&".join(f"acl={key}" for key in ["edit-dns"] * 800)
        answer = ann.get(f"/tokens/new?{query}")
        asked = parse_qs(urlsplit(answer.headers["Location"]).query)
        assert asked == {"next": ["/tokens"], "why": ["lost"]}


def test_other_forms_promise_nothing_and_lead_back_to_the_same_account(panel: Server) -> None:
    with signed_in(panel, "root") as root:
        proof = token_of(root)
        signed_out(panel, "root")
        answer = root.post(
            "/tokens/theirs/disable?owner=ann", data={"form_token": proof, "owner": "ann"}
        )
        asked = parse_qs(urlsplit(answer.headers["Location"]).query)
        assert asked == {"next": ["/tokens/theirs/disable?owner=ann"], "why": ["out"]}
        answer = root.get("/tokens?q=x")
        asked = parse_qs(urlsplit(answer.headers["Location"]).query)
        assert asked == {"next": ["/tokens?q=x"], "why": ["ended"]}


def test_only_the_two_forms_for_tokens_are_gone_back_to(panel: Server) -> None:
    with panel.client(follow_redirects=False) as client:
        client.headers["Origin"] = panel.url
        for path in ("/tokens/bulk", "//evil.example/tokens", "/profile/password", "/tokens/../x",
                     "/tokens/a/edit?x=1", ""):  # fmt: skip
            answer = client.post(
                "/sign-in",
                data={"user": "ann", "pass": PASSWORD, "kept-path": path, "kept-name": "x"},
            )
            assert answer.status_code == 303, path
            assert answer.headers["Location"] == "/"
        answer = client.post(
            "/sign-in",
            data={"user": "ann", "pass": PASSWORD, "kept-path": "/tokens", "kept-name": "x",
                  "kept-form_token": "y", "kept-password": "z", "kept-sure": "1"},
        )  # fmt: skip
        assert fields_of(answer.text) == {"name": "x"}


@pytest.mark.parametrize("query", ["template=no-such", "like=no-such", "like=x&acl=passwd"])
def test_what_a_form_is_to_start_from_and_is_not_there_gives_no_privilege(
    panel: Server, query: str
) -> None:
    with signed_in(panel, "root") as root:
        page = root.get(f"/tokens/new?name=n&{query}").text
        assert chosen(page) == []
        assert len(chosen(root.get("/tokens/new?name=n").text)) > 50


def test_a_wrong_password_keeps_the_name_and_repeats_nothing_else(panel: Server) -> None:
    with panel.client(follow_redirects=False) as client:
        client.headers["Origin"] = panel.url
        page = client.get("/sign-in?next=/tokens%3Fq%3Dx").text
        answer = client.post("/sign-in", data=fields_of(page) | {"user": "ann", "pass": "wrong!"})
        assert answer.status_code == 401
        assert re.search(r'name="user" value="ann"', answer.text)
        assert fields_of(answer.text) == {"next": "/tokens?q=x"}
        assert "wrong!" not in answer.text
        # A secret that was pasted there is not repeated.
        secret = panel.token("pasted", "--acl", "list-pkgs")
        for user in (secret, f"whm root:{secret}", '"><script>', "A"):
            answer = client.post("/sign-in", data={"user": user, "pass": "wrong!"})
            assert answer.status_code == 401
            assert re.search(r'name="user" value=""', answer.text)
            assert secret not in answer.text
