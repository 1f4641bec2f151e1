"""What the pages refuse: forms from elsewhere, forged ones, and whoever may not see them."""

from __future__ import annotations

import base64
import html
import json
import os
import re
import shutil
import sqlite3
import subprocess
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import counterfoil
from counterfoil.web.request_context import RESERVED
from counterfoil.web.routes import PAGES
from support.browser import PASSWORD
from support.forms import FORM, create, edit, hidden, names, secret_in, signed_in, token_of
from support.server import Server
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

COOKIE = "__Host-counterfoil"


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    for user in ("ann", "bob"):
        assert server.run("account", "create", user, "--reseller").returncode == 0
        assert server.run("account", "passwd", user, stdin=PASSWORD).returncode == 0
    yield server
    server.stop()


@pytest.fixture
def ann(panel: Server) -> Iterator[httpx.Client]:
    with signed_in(panel, "ann") as client:
        yield client


def shown(panel: Server, name: str, user: str = "root") -> str:
    """Return what the command line says of a token, without blanks."""
    done = panel.run("token", "show", name, "--user", user, "--output", "json")
    return "".join(done.stdout.split())


def written(panel: Server, statement: str, *values: object) -> None:
    """Change something in the database that only passing time would."""
    with closing(sqlite3.connect(panel.data / "counterfoil.db", timeout=10)) as connection:
        connection.execute(statement, values)
        connection.commit()


def test_every_page_binds_the_browser_and_is_kept_nowhere(ann: httpx.Client) -> None:
    paths = [page.path.replace("{name}", "nothing") for page in PAGES if page.shows]
    paths += ["/sign-in", "/login/", "/", "/guide", "/nothing/here", "/tokens/x/nothing"]
    for path in paths:
        answer = ann.get(path)
        assert answer.headers["Cache-Control"] == "no-store", path
        if not answer.headers.get("Content-Type", "").startswith("text/html"):
            continue
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "data:" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert answer.headers["Strict-Transport-Security"].startswith("max-age=")
        assert not re.search(r"<[^>]*\s(style|on\w+)=", answer.text), path
        assert "javascript:" not in answer.text


def test_files_are_kept_for_long_and_named_by_what_is_in_them(ann: httpx.Client) -> None:
    text = ann.get("/tokens").text
    files = set(re.findall(r'(?:href|src)="(/static/[^"#]+)', text))
    assert len(files) >= 6
    for path in files:
        answer = ann.get(path)
        assert answer.status_code == 200
        assert "immutable" in answer.headers["Cache-Control"]
        assert re.search(r"\.[0-9a-f]{12}\.", path)
    assert ann.get("/static/app.000000000000.css").status_code == 404
    assert ann.get("/static/..%2fdoor.py").status_code == 404


@pytest.mark.parametrize("page", [p for p in PAGES if p.does], ids=lambda p: p.path)
def test_no_form_does_anything_without_its_sessions_proof(
    panel: Server, ann: httpx.Client, page: object
) -> None:
    create(ann, "victim")
    path = page.path.replace("{name}", "victim")  # type: ignore[attr-defined]
    with signed_in(panel, "bob") as bob:
        other = token_of(bob)
    fields = {"name": "forged", "token": "victim", "act": "revoke", "sure": "1", "session": "1",
              "theme": "dark", "overlap": "0"} | FORM  # fmt: skip
    for proof in ("", "x", "A" * 64, other, base64.urlsafe_b64encode(bytes(48)).decode()):
        answer = ann.post(path, data=fields | {"form_token": proof})
        assert answer.status_code in {200, 403, 422}, proof
        assert "Set-Cookie" not in answer.headers
        assert "secret" not in answer.headers.get("Location", "")
        assert 'id="secret"' not in answer.text
    good = token_of(ann)
    for headers in (
        {"Origin": "https://evil.example"}, {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"},
        {"Origin": panel.url + ".evil.example"},
    ):  # fmt: skip
        answer = ann.post(path, data=fields | {"form_token": good}, headers=headers)
        assert answer.status_code == 403, headers
    del ann.headers["Origin"]
    assert ann.post(path, data=fields | {"form_token": good}).status_code == 403
    ann.headers["Origin"] = panel.url
    # Nothing acts by being looked at, nor by any other method.
    assert ann.get(path, params=fields | {"form_token": good}).status_code in {200, 303, 404, 405}
    assert ann.request("DELETE", path).status_code == 405
    assert "victim" in names(ann)
    assert "forged" not in names(ann)
    assert ann.get("/profile").status_code == 200
    listed = panel.run("token", "show", "victim", "--user", "ann", "--output", "json").stdout
    assert '"enabled": 1' in listed
    panel.run("token", "revoke", "victim", "--user", "ann", "--yes")


def test_a_cookie_of_another_session_or_two_of_them_open_nothing(
    panel: Server, ann: httpx.Client
) -> None:
    kept = ann.cookies[COOKIE]
    for cookie in ("", f"{COOKIE}=x", f"{COOKIE}={kept}; {COOKIE}={kept}", f"counterfoil={kept}",
                   f"{COOKIE}={kept}x"):  # fmt: skip
        with panel.client(follow_redirects=False) as stranger:
            answer = stranger.get("/tokens", headers={"Cookie": cookie})
            assert answer.headers["Location"].startswith("/sign-in"), cookie
    with panel.client() as same:
        assert "API Tokens" in same.get("/tokens", headers={"Cookie": f"{COOKIE}={kept}"}).text
    # Signing in again makes another session: the old one is not taken over.
    with signed_in(panel, "ann") as again:
        assert again.cookies[COOKIE] != kept


def test_a_token_opens_no_page(panel: Server) -> None:
    secret = panel.token("no-page", "--user", "ann", "--acl", "manage-api-tokens")
    with panel.client() as client:
        answer = client.get("/tokens", headers={"Authorization": f"whm ann:{secret}"})
        assert answer.headers["Location"].startswith("/sign-in")


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "'-alert(1)-'",
     "{{ 7*7 }}", "javascript:alert(1)", "</textarea><script>x</script>", "${7*7}",
     "&lt;b&gt;", "\u202eevil", "%(name)s", "%s%n", "{% raw %}"],
)  # fmt: skip
def test_what_is_entered_is_shown_as_it_is_and_never_run(ann: httpx.Client, text: str) -> None:
    name = f"xss-{abs(hash(text)) % 10**8}"
    made = create(ann, name, description=text)
    if made.status_code == 422:
        assert html.escape(text, quote=False) in made.text or not text.isprintable()
        return
    for path in ("/tokens", f"/tokens/{name}", f"/tokens/{name}/edit", f"/tokens?q={name}"):
        page = ann.get(path).text
        if "<" in text:
            assert text not in page, path
        assert text in html.unescape(page), path
    table = ann.get("/tokens.csv").text
    assert name in table
    refused = ann.post("/tokens", data={"form_token": token_of(ann), "name": text, "ips": text})
    assert refused.status_code == 422
    if "<" in text:
        assert text not in refused.text


def test_cells_of_the_table_are_no_formulas(ann: httpx.Client) -> None:
    create(ann, "formula", description="=cmd|' /C calc'!A0")
    lines = ann.get("/tokens.csv").text.splitlines()
    (line,) = (line for line in lines if line.startswith("formula,"))
    assert ",'=cmd|" in line


def test_only_what_one_holds_is_offered_and_what_is_forged_is_refused(ann: httpx.Client) -> None:
    offered = set(re.findall(r'name="acl" value="([^"]+)"', ann.get("/tokens/new").text))
    assert "list-pkgs" in offered
    assert not offered & {"all", "passwd", "list-accts"}
    answer = create(ann, "forged", acl=["list-pkgs", "passwd"])
    assert answer.status_code == 422
    assert "You no longer have “Change Password”. It was removed from the form." in html.unescape(
        answer.text
    )
    answer = create(ann, "forged", acl=["list-pkgs", "no-such"])
    assert answer.status_code == 422
    answer = create(ann, "forged", owner="bob")
    assert answer.status_code == 404
    assert "forged" not in names(ann)


def test_tokens_of_others_are_not_there(panel: Server, ann: httpx.Client) -> None:
    panel.token("bobs", "--user", "bob", "--acl", "list-pkgs")
    for path in ("/tokens/bobs", "/tokens/bobs/edit", "/tokens/bobs?owner=bob", "/tokens?owner=bob",
                 "/tokens/bobs/revoke?owner=bob", "/tokens?owner=root"):  # fmt: skip
        answer = ann.get(path)
        assert answer.status_code == 404, path
    proof = token_of(ann)
    for path in ("/tokens/bobs/revoke", "/tokens/bobs/revoke?owner=bob", "/tokens/bobs/rotate"):
        answer = ann.post(path, data={"form_token": proof, "owner": "bob"})
        assert answer.status_code == 404, path


def test_names_that_pages_have_are_names_that_tokens_may_have(ann: httpx.Client) -> None:
    for name in ("new", "bulk", "review", "revoke-all", "saved"):
        assert create(ann, name).status_code == 200
    page = ann.get("/tokens").text
    for name in ("new", "bulk", "review", "revoke-all", "saved"):
        (path,) = set(re.findall(rf'<a href="(/tokens/[^"]*)">{name}</a>', page))
        assert f'<h1 tabindex="-1">{name}</h1>' in ann.get(path).text
        proof = token_of(ann)
        assert ann.post(f"/tokens/{name}/revoke", data={"form_token": proof}).status_code == 303
    assert not {"new", "bulk"} & set(names(ann))


def test_every_name_of_a_page_is_known_as_such() -> None:
    taken = {page.path.split("/")[2] for page in PAGES if page.path.startswith("/tokens/")}
    assert taken - {"{name}"} == RESERVED


def test_addresses_are_taken_as_the_wire_takes_them(ann: httpx.Client) -> None:
    many = "\n".join(f"10.0.{n}.1" for n in range(101))
    refused = create(ann, "ips", ips=many)
    assert "101 entries; at most 100 are allowed." in refused.text
    fine = create(ann, "ips", ips=many.replace("10.0.100.1", "") + " ::ffff:10.0.0.1, 10.0.5.1\n\n")
    assert secret_in(fine)
    shown = ann.get("/tokens/ips").text
    assert "10.0.99.1" in shown
    for text in ("10.0.0.300", "1.2.3", "fe80::1%eth0", "010.0.0.1", "example.org", "x" * 5000):
        assert create(ann, "bad", ips=text).status_code == 422


def test_huge_and_broken_forms_change_nothing(ann: httpx.Client) -> None:
    before = names(ann)
    proof = token_of(ann)
    for data in (
        {"name": "x" * 100_000}, {"name": "ok", "description": "d" * 201},
        {"name": "ok", "expires": "9" * 5000, "expire": "date"}, {"name": "a\0b"},
        {"name": "ok", "acl": ["list-pkgs"] * 990},
    ):  # fmt: skip
        answer = ann.post("/tokens", data={"form_token": proof} | FORM | data)
        assert answer.status_code in {200, 403, 422}
    ann.post("/tokens", content=b"\xff\xfe%%%", headers={"Content-Type": "text/plain"})
    answer = ann.post("/tokens", content=b"a=" + b"x" * (1024 * 1024 + 1))
    assert answer.status_code == 413
    assert set(names(ann)) - set(before) <= {"ok"}


def test_any_id_of_a_form_does_and_none_is_for_ever(panel: Server, ann: httpx.Client) -> None:
    for number, form in enumerate(("é" * 20, "", "short", "\0" * 20, "x" * 5000)):
        assert secret_in(create(ann, f"id-{number}", form=form))
    for _ in range(2):
        data = {"form_token": token_of(ann), "overlap": "0"}
        assert secret_in(ann.post("/tokens/id-0/rotate", data=data))
    # The same id of two accounts is two.
    with signed_in(panel, "bob") as bob:
        assert secret_in(create(ann, "shared-id", form="A" * 22))
        assert secret_in(create(bob, "shared-id", form="A" * 22))
    again = create(ann, "shared-id-2", form="A" * 22)
    assert "This form has already created shared-id." in again.text
    for name in (*(f"id-{n}" for n in range(5)), "shared-id"):
        panel.run("token", "revoke", name, "--user", "ann", "--yes")


def test_all_that_match_are_revoked_however_many_they_are(panel: Server, ann: httpx.Client) -> None:
    with closing(sqlite3.connect(panel.data / "counterfoil.db", timeout=10)) as connection:
        (owner,) = connection.execute("SELECT id FROM accounts WHERE username = 'ann'").fetchone()
        connection.executemany(
            "INSERT INTO tokens (public_id, account_id, kind, name, privileges, allow_list, "
            "created_at, folded) VALUES (?, ?, 'whm', ?, '[\"list-pkgs\"]', '[]', 1800000000, ?)",
            [(f"M{n:07}", owner, f"many-{n:04}", f"many-{n:04}\n") for n in range(1100)],
        )
        connection.commit()
    wanted = {"act": "revoke", "all": "1", "q": "many-", "token": "many-0001"}
    asked = ann.post("/tokens/bulk", data=wanted | {"form_token": token_of(ann)})
    assert "Revoke 1,100 tokens?" in asked.text
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', asked.text))
    assert fields["sure"] == "1100"
    done = ann.post("/tokens/bulk", data=fields)
    assert done.status_code == 303
    assert "1,100 tokens were revoked." in ann.get("/tokens").text
    assert not any(name.startswith("many-") for name in names(ann))


def test_after_ten_minutes_a_token_for_everything_needs_the_password(panel: Server) -> None:
    assert panel.run("account", "passwd", "root", stdin=PASSWORD).returncode == 0
    with signed_in(panel, "root") as root:
        assert secret_in(create(root, "fresh", acl="all"))
        with closing(sqlite3.connect(panel.data / "counterfoil.db", timeout=10)) as connection:
            connection.execute("UPDATE sessions SET created_at = ?", (int(time.time()) - 601,))
            connection.commit()
        asked = create(root, "later", acl="all")
        assert asked.status_code == 422
        assert 'name="password"' in asked.text
        assert create(root, "later", acl="all", password="wrong").status_code == 422
        assert secret_in(create(root, "later", acl="all", password=PASSWORD))
        assert secret_in(create(root, "narrow"))
        # Nor does a token come to it by being edited; one that has it is edited as any other.
        assert 'name="password"' in root.get("/tokens/narrow/edit").text
        assert edit(root, "narrow", acl="all").status_code == 422
        assert edit(root, "narrow", acl="all", password="wrong").status_code == 422
        assert '"acls":["list-pkgs"]' in shown(panel, "narrow")
        assert edit(root, "narrow", acl="all", password=PASSWORD).status_code == 303
        assert edit(root, "fresh", acl="all", description="x").status_code == 303
        assert 'name="password"' not in root.get("/tokens/fresh/edit").text


def test_an_edit_leaves_as_it_was_what_is_not_changed(panel: Server, ann: httpx.Client) -> None:
    create(ann, "kept", acl="list-pkgs", ips="10.0.0.1")
    try:
        for setting in ("0", "1"):
            panel.run("settings", "set", f"whm_update_replaces={setting}")
            done = edit(ann, "kept", ips="10.0.0.1", description=f"words {setting}")
            assert done.status_code == 303
            text = shown(panel, "kept", "ann")
            assert '"acls":["list-pkgs"]' in text
            assert "10.0.0.1" in text
    finally:
        panel.run("settings", "set", "whm_update_replaces=0")


def test_where_the_list_is_hidden_no_page_tells_of_it(panel: Server) -> None:
    panel.run("account", "create", "part", "--reseller")
    panel.run("account", "passwd", "part", stdin=PASSWORD)
    wanted = ("--acl", "manage-api-tokens", "--acl", "list-pkgs")
    assert panel.run("reseller", "grant", "part", "--only", *wanted).returncode == 0
    panel.token("part-secretly", "--user", "part", "--acl", "list-pkgs")
    with signed_in(panel, "part") as part:
        assert secret_in(create(part, "part-new"))
        done = part.post("/tokens/saved", data={"form_token": token_of(part), "token": "part-new"})
        page = part.get(done.headers["Location"]).text
        assert "API token part-new created." in page
        assert "is in the list" not in page
        proof = {"form_token": token_of(part)}
        table = part.get("/tokens.csv")
        assert table.status_code == 403
        assert "requires all Initial Privileges" in table.text
        assert "counterfoil reseller grant part --acl acct-summary --acl " in table.text
        asked = part.get("/tokens/revoke-all")
        assert "all 2 tokens of the account" in asked.text
        for path in ("disable", "revoke"):
            every = part.post("/tokens/bulk", data=proof | {"act": path, "all": "1"})
            assert every.status_code == 303
        for answer in (table, asked, part.get("/tokens"), every):
            assert "part-secretly" not in answer.text
        sure = proof | {"sure": "2"}
        assert part.post("/tokens/revoke-all", data=sure).status_code == 303


def test_root_looks_after_the_tokens_of_others(panel: Server) -> None:
    panel.run("account", "passwd", "root", stdin=PASSWORD)
    panel.token("bobs-own", "--user", "bob", "--acl", "list-pkgs")
    with signed_in(panel, "root") as root:
        page = root.get("/tokens?owner=bob").text
        assert "bobs-own" in page
        assert "/tokens/bobs-own/revoke?owner=bob" in page
        proof = token_of(root)
        path = "/tokens/bobs-own/revoke?owner=bob"
        done = root.post(path, data={"form_token": proof, "owner": "bob"})
        assert done.headers["Location"] == "/tokens?owner=bob"
        root.get("/tokens?owner=bob")  # which says that it was revoked
        assert "bobs-own" not in root.get("/tokens?owner=bob").text


def test_a_narrowing_that_would_have_refused_uses_is_asked_for(
    panel: Server, ann: httpx.Client
) -> None:
    create(ann, "busy", acl=["list-pkgs", "acct-summary"])
    for privilege, network, uses in (
        ("list-pkgs", "192.0.2.0/24", 3), ("acct-summary", "192.0.2.0/24", 5),
        ("ANY", "198.51.100.0/24", 7), ("*", "*", 2),
    ):  # fmt: skip
        written(
            panel,
            "INSERT INTO uses SELECT id, ?, ?, ?, ? FROM tokens WHERE name = 'busy'",
            int(time.time()) // 86400, privilege, network, uses,
        )  # fmt: skip
    # What narrows nothing is saved as it is, though of some uses nobody can tell.
    both = ["list-pkgs", "acct-summary"]
    assert edit(ann, "busy", acl=both, description="as it was").status_code == 303
    asked = edit(ann, "busy", acl="list-pkgs", ips="192.0.2.7", description="narrow")
    assert asked.status_code == 200
    assert "12 requests would have been refused" in asked.text
    assert "5 requests might have been refused" in asked.text
    assert "no privilege" in asked.text
    assert "acct-summary" in shown(panel, "busy", "ann")
    fields = hidden(asked.text) | {"ips": "192.0.2.7"}
    again = ann.post("/tokens/busy/edit", data=fields | {"again": "1"})
    assert again.status_code == 200
    assert 'value="narrow"' in again.text
    assert "192.0.2.7" in again.text
    assert ann.post("/tokens/busy/edit", data=fields | {"sure": "1"}).status_code == 303
    # Of the same network nobody could tell before, either: less of it may be too little.
    asked = edit(ann, "busy", acl="list-pkgs", ips="192.0.2.8")
    assert "5 requests might have been refused" in asked.text
    assert "would have been refused" not in asked.text
    more = edit(ann, "busy", acl="list-pkgs", ips="192.0.2.7 192.0.2.8", description="narrow")
    assert more.status_code == 303
    assert '"acls":["list-pkgs"]' in shown(panel, "busy", "ann")
    panel.run("token", "revoke", "busy", "--user", "ann", "--yes")


def test_what_has_expired_stays_so_or_works_again_and_either_is_said(
    panel: Server, ann: httpx.Client
) -> None:
    create(ann, "over")
    past = int(time.time()) - 86400
    written(panel, "UPDATE tokens SET expires_at = ? WHERE name = 'over'", past)
    page = ann.get("/tokens/over/edit").text
    assert "it becomes valid again when you save." in page
    assert "That date is in the past." not in page
    (day,) = re.findall(r'name="expires" value="([^"]+)"', page)
    kept = edit(ann, "over", expire="date", expires=day, description="still over")
    assert kept.status_code == 303
    assert "Saved. Changes to over" in ann.get("/tokens").text
    review = {"form_token": token_of(ann), "old": "over", "name": "over"} | FORM
    answer = ann.post("/tokens/review", data=review)
    assert "It becomes valid again when you save" in answer.text
    asked = ann.get("/tokens/over/rotate").text
    assert "or the new secret will be rejected as well" in asked
    assert re.search(r'name="expire" value="year" checked', asked)
    kept = ann.post("/tokens/over/rotate", data=hidden(asked) | {"overlap": "0", "expire": "keep"})
    assert secret_in(kept)
    assert "The secret is refused until you extend the expiration date" in kept.text
    assert edit(ann, "over").status_code == 303
    assert "Saved. over works again." in ann.get("/tokens").text
    panel.run("token", "revoke", "over", "--user", "ann", "--yes")


def test_for_a_suspended_account_nothing_is_offered_that_is_refused(panel: Server) -> None:
    panel.run("account", "create", "dora", "--reseller")
    panel.run("account", "passwd", "dora", stdin=PASSWORD)
    panel.token("doras", "--user", "dora", "--acl", "list-pkgs")
    panel.run("token", "disable", "doras", "--user", "dora")
    panel.run("account", "suspend", "dora", "--reason", "unpaid")
    with signed_in(panel, "dora") as dora:
        page = dora.get("/tokens").text
        assert "/tokens/doras/rotate" not in page
        assert "/tokens/doras/edit" not in page
        refused = dora.post(
            "/tokens/doras/edit", data={"form_token": token_of(dora), "name": "doras"} | FORM
        )
        assert "The account can only see and stop its tokens" in refused.text
        assert 'action="/tokens/doras/enable"' not in page
        assert "/tokens/doras/revoke" in page
        own = dora.get("/tokens/doras").text
        assert "/tokens/doras/rotate" not in own
        assert 'action="/tokens/doras/enable"' not in own
        for path in ("/tokens/new", "/tokens/doras/rotate"):
            asked = dora.get(path).text
            assert re.search(r'<button class="button primary"[^>]* disabled', asked), path
            assert "dora is suspended. You can’t" in asked


def test_each_check_is_one_sentence_and_the_first_that_fails_stands_out(
    panel: Server, ann: httpx.Client
) -> None:
    create(ann, "explained", ips="10.0.0.1")
    past = int(time.time()) - 86400
    written(panel, "UPDATE tokens SET expires_at = ? WHERE name = 'explained'", past)
    page = html.unescape(ann.get("/tokens/explained/explain?ip=192.0.2.1&what=passwd").text)
    assert "The request would be refused: The token, or one of its parents, has expired." in page
    assert re.findall(r'<li class="failed( first)?"', page) == [" first", "", ""]
    assert "192.0.2.1 is not in the allow list: 10.0.0.1." in page
    assert "Missing privileges: Change Password (passwd)." in page
    assert re.search(r"The token expired on \d\d \d\d \d{4} \d\d:\d\d:\d\d; time of", page)
    assert str(past) not in page
    panel.run("token", "revoke", "explained", "--user", "ann", "--yes")


@pytest.mark.parametrize(
    ("options", "command"),
    [
        (("--reseller",), "counterfoil reseller grant {} --acl manage-api-tokens"),
        ((), "counterfoil reseller setup {} &amp;&amp; counterfoil reseller grant {} --only --acl"),
    ],
)
def test_whoever_is_kept_out_is_told_what_would_let_them_in(
    panel: Server, options: tuple[str, ...], command: str
) -> None:
    user = "kept" if options else "plain"
    assert panel.run("account", "create", user, *options).returncode == 0
    if options:
        panel.run("reseller", "revoke", user, "--acl", "manage-api-tokens")
    panel.run("account", "passwd", user, stdin=PASSWORD)
    with signed_in(panel, user) as kept:
        refused = kept.get("/tokens")
        assert refused.status_code == 403
        assert command.format(user, user) in refused.text


def test_for_another_account_it_is_told_who_lacks_a_privilege(panel: Server) -> None:
    panel.run("account", "create", "zoe", "--reseller")
    panel.run("account", "passwd", "root", stdin=PASSWORD)
    with signed_in(panel, "root") as root:
        asked = {"form_token": token_of(root), "name": "hers"} | FORM
        answer = root.post("/tokens?owner=zoe", data=asked | {"acl": ["list-pkgs", "passwd"]})
        assert answer.status_code == 422
        assert "zoe does not have “Change Password”" in html.unescape(answer.text)


def test_a_session_through_a_token_is_told_that_its_account_holds_more(panel: Server) -> None:
    made = ("--acl", "create-user-session", "--acl", "list-accts")
    secret = panel.token("opener", *made)
    asked = {"user": "root", "service": "whostmgrd", "api.version": "1"}
    header = {"Authorization": f"whm root:{secret}"}
    with panel.client(follow_redirects=False) as root:
        answer = root.post("/json-api/create_user_session", data=asked, headers=header)
        link = answer.json()["data"]
        root.post("/login/", data={"session": link["session"]}, headers={"Origin": panel.url})
        refused = root.get("/tokens")
        assert refused.status_code == 403
        assert "root has it, but this session does not" in refused.text


def test_a_leaked_secret_is_offered_no_overlap_and_enabled_only_when_replaced(
    panel: Server,
) -> None:
    panel.run("account", "passwd", "root", stdin=PASSWORD)
    with signed_in(panel, "root") as root:
        secret = panel.token("spilt", "--acl", "list-pkgs")
        until(lambda: made_a_second_ago(panel, "spilt"))
        panel.run("call", "token_leak_report", "token=-", stdin=secret)
        until(lambda: panel.call("version", secret).status_code == 403)
        asked = root.get("/tokens/spilt/rotate").text
        assert 'name="overlap" value="0" checked' in asked
        enable = hidden(root.get("/tokens/spilt/enable").text)
        refused = root.post("/tokens/spilt/enable", data=enable)
        assert refused.status_code == 422
        assert "Rotate the token first" in refused.text
        new = secret_in(root.post("/tokens/spilt/rotate", data=hidden(asked)))
        done = root.post("/tokens/spilt/enable", data=enable)
        assert done.status_code == 303
        assert [panel.call("version", s).status_code for s in (secret, new)] == [403, 200]


def made_a_second_ago(panel: Server, name: str) -> bool:
    """Tell whether a report would come in a later second than the secret."""
    found = json.loads(
        panel.run("call", "api_token_show", f"token_name={name}", "--output", "json").stdout
    )
    return int(time.time()) > int(found["data"]["create_time"])


def test_what_is_not_there_says_so_in_its_heading(panel: Server, ann: httpx.Client) -> None:
    for path, title in (
        ("/tokens/no-such", "Token not found"), ("/tokens?owner=nobody", "Account not found"),
        ("/tokens/x/y/z", "Page not found"), ("/profile/x", "Page not found"),
    ):  # fmt: skip
        answer = ann.get(path)
        assert answer.status_code == 404, path
        assert f'<h1 tabindex="-1">{title}</h1>' in answer.text
        assert 'class="button" href="/tokens"' in answer.text, path
        assert 'aria-label="Main"' in answer.text
    with panel.client() as stranger:
        answer = stranger.get("/tokens/x/y/z")
        assert answer.status_code == 404
        assert "Page not found" in answer.text


def test_times_are_written_as_chosen_also_in_sentences(ann: httpx.Client) -> None:
    data = {"form_token": token_of(ann), "theme": "auto", "times": "iso", "keys": "on"}
    ann.post("/profile", data=data)
    page = ann.get("/tokens/new").text
    assert re.search(r"Expires on \w+, \w+ \d+, \d{4} at 23:59:59 server time\.", page)
    assert re.search(r"<time datetime=[^>]+>\d{4}-\d\d-\d\d \d\d:\d\d</time>", page)
    data |= {"times": "whm"}
    ann.post("/profile", data=data)


def test_an_act_leads_back_to_the_list_as_it_was(panel: Server, ann: httpx.Client) -> None:
    for name in ("back-1", "back-2"):
        create(ann, name)
    proof, listed = token_of(ann), "/tokens?q=back&sort=created&down=1"
    ann.headers["Referer"] = f"{panel.url}{listed}&new=x"
    done = ann.post("/tokens/back-1/disable", data={"form_token": proof})
    assert done.headers["Location"] == listed
    asked = ann.get("/tokens/back-1/revoke").text
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', asked))
    assert html.unescape(fields["back"]) == listed
    fields = {key: html.unescape(value) for key, value in fields.items()}
    assert ann.post("/tokens/back-1/revoke", data=fields).headers["Location"] == listed
    for came in ("https://evil.example/tokens?q=x", f"{panel.url}/profile", "x", "/tokens"):
        ann.headers["Referer"] = came
        done = ann.post("/tokens/back-2/disable", data={"form_token": proof})
        assert done.headers["Location"] == "/tokens", came
    for back in ("//evil.example", "https://evil.example/tokens", "/tokens/../x", "/sign-out"):
        data = {"form_token": proof, "back": back}
        done = ann.post("/tokens/back-2/disable", data=data)
        assert done.headers["Location"] == "/tokens", back
    own = {"form_token": proof, "back": "/tokens/back-2"}
    assert ann.post("/tokens/back-2/enable", data=own).headers["Location"] == "/tokens/back-2"
    # Its own page goes with it.
    assert ann.post("/tokens/back-2/revoke", data=own).headers["Location"] == "/tokens"


def test_the_theme_leads_back_to_what_can_be_looked_at(ann: httpx.Client) -> None:
    create(ann, "themed")
    proof = token_of(ann)
    listed = ann.get("/tokens?q=themed&size=50").text
    assert 'name="back" value="/tokens?q=themed&amp;size=50"' in listed
    asked = ann.post("/tokens/bulk", data={"form_token": proof, "act": "revoke", "token": "themed"})
    assert asked.status_code == 200
    assert 'name="back" value="/tokens/bulk' not in asked.text


def test_root_sees_the_tokens_of_all_accounts_and_whose_they_are(
    panel: Server, ann: httpx.Client
) -> None:
    panel.run("account", "passwd", "root", stdin=PASSWORD)
    for user in ("ann", "bob"):
        panel.token("same-name", "--user", user, "--acl", "list-pkgs")
    with signed_in(panel, "root") as root:
        page = root.get("/tokens?owner=*&q=same").text
        assert '<th scope="col">Owner</th>' in page
        for user in ("ann", "bob"):
            assert f'<a href="/tokens?owner={user}">{user}</a>' in page
            assert f'href="/tokens/same-name/edit?owner={user}&amp;row=' in page
        assert 'name="token"' not in page
        assert "/tokens/revoke-all" not in page
        lines = root.get("/tokens.csv?owner=*&q=same").text.splitlines()
        assert sorted(line.split(",")[:2] for line in lines[1:]) == [
            ["same-name", "ann"], ["same-name", "bob"],
        ]  # fmt: skip
        assert lines[0].endswith(",owner id")
        created = datetime.fromisoformat(lines[1].split(",")[4])
        assert created.tzinfo is not None
        assert len({line.rpartition(",")[2] for line in lines[1:]}) == 2
        root.headers["Referer"] = f"{panel.url}/tokens?owner=*&q=same"
        asked = root.get("/tokens/same-name/revoke?owner=bob").text
        done = root.post("/tokens/same-name/revoke?owner=bob", data=hidden(asked))
        assert done.headers["Location"] == "/tokens?owner=%2A&q=same"
        assert '<a href="/tokens?owner=bob">bob</a>' not in root.get("/tokens?owner=*&q=same").text
    # To everybody else it is no name for more than their own.
    assert '<th scope="col">Owner</th>' not in ann.get("/tokens?owner=*&q=same").text
    panel.run("token", "revoke", "same-name", "--user", "ann", "--yes")


def test_examples_work_as_they_are_pasted(panel: Server, ann: httpx.Client, tmp_path: Path) -> None:
    answer = create(ann, "tried")
    secret, shown = secret_in(answer), html.unescape(answer.text)
    # Where the certificate lies is for root alone: others are given a copy.
    assert "--cacert counterfoil.pem" in shown
    assert str(panel.data) not in shown
    (tmp_path / "counterfoil.pem").write_bytes(panel.certificate.read_bytes())
    found = re.search(
        r'id="try-curl">read -rs COUNTERFOIL_TOKEN[^\n]*\n(.*?)</pre>', shown, re.DOTALL
    )
    assert found
    done = subprocess.run(
        ["sh", "-c", found[1]], cwd=tmp_path, env={**os.environ, "COUNTERFOIL_TOKEN": secret},
        capture_output=True, text=True, check=True, timeout=30,
    )  # fmt: skip
    assert '"result":1' in done.stdout.replace(" ", "")
    page = html.unescape(ann.get("/tokens/tried").text)
    for text in ("/auth/nginx", "/auth/forward", "/auth/envoy/app/billing", "whm ann:SECRET"):
        assert text in page
    panel.run("token", "revoke", "tried", "--user", "ann", "--yes")


def test_a_list_of_ten_thousand_is_light_and_quick(panel: Server) -> None:
    panel.run("account", "create", "mass", "--reseller")
    panel.run("account", "passwd", "mass", stdin=PASSWORD)
    with closing(sqlite3.connect(panel.data / "counterfoil.db", timeout=10)) as connection:
        query = "SELECT id FROM accounts WHERE username = 'mass'"
        (owner,) = connection.execute(query).fetchone()
        connection.executemany(
            "INSERT INTO tokens (public_id, account_id, kind, name, privileges, allow_list, "
            "created_at, folded) VALUES (?, ?, 'whm', ?, '[\"list-pkgs\"]', '[]', ?, ?)",
            [(f"K{n:07}", owner, f"mass-{n:05}", 1800000000 + n, f"mass-{n:05}\n")
             for n in range(10_000)],
        )  # fmt: skip
        connection.commit()
    with signed_in(panel, "mass") as mass:
        for path, said in (
            ("/tokens", "1–25 of 10,000"), ("/tokens?q=mass-099&sort=used", "1–25 of 100"),
            ("/tokens?sort=created&down=1&size=100&after=K0005000", "5,001–5,100 of 10,000"),
        ):  # fmt: skip
            spent = []
            for _ in range(3):
                began = time.monotonic()
                answer = mass.get(path)
                spent.append(time.monotonic() - began)
            assert said in answer.text
            assert len(answer.content) < 300_000, path
            assert min(spent) < 1, path


def test_a_privilege_that_is_withdrawn_while_the_form_is_open_is_said_and_not_given(
    panel: Server,
) -> None:
    panel.run("account", "create", "erin", "--reseller")
    panel.run("account", "passwd", "erin", stdin=PASSWORD)
    with signed_in(panel, "erin") as erin:
        proof = token_of(erin)
        keys = ("manage-api-tokens", "acct-summary")
        wanted = [part for key in keys for part in ("--acl", key)]
        assert panel.run("reseller", "grant", "erin", "--only", *wanted).returncode == 0
        entered = {"form_token": proof, "name": "late"} | FORM | {"acl": [*keys, "list-pkgs"]}
        answer = erin.post("/tokens", data=entered)
        assert answer.status_code == 422
        text = html.unescape(answer.text)
        assert "You no longer have “List Packages”. It was removed from the form." in text
        assert 'value="acct-summary" checked' in text
        assert 'value="list-pkgs"' not in text
        assert panel.run("token", "show", "late", "--user", "erin").returncode == 1


def test_where_one_is_sent_after_signing_in_is_a_page_of_ours(panel: Server) -> None:
    for path in ("https://evil.example", "//evil.example", "/\\evil.example", "javascript:x",
                 "/\r\nX: y", "", "tokens"):  # fmt: skip
        with panel.client(follow_redirects=False) as client:
            answer = client.post("/sign-in", data={"user": "ann", "pass": PASSWORD, "next": path})
            assert answer.headers["Location"] == "/", path
            assert "X" not in answer.headers


def test_the_password_is_changed_and_ends_every_session(panel: Server) -> None:
    panel.run("account", "create", "carl", "--reseller")
    panel.run("account", "passwd", "carl", stdin=PASSWORD)
    with signed_in(panel, "carl") as carl, signed_in(panel, "carl") as other:

        def change(present: str, chosen: str, again: str) -> httpx.Response:
            return carl.post("/profile/password", data={
                "form_token": token_of(carl, "/profile"), "present": present,
                "chosen": chosen, "again": again,
            })  # fmt: skip

        new = "another horse entirely"
        refused = change("wrong", new, new)
        assert refused.status_code == 422
        assert "That is not your password." in refused.text
        assert change(PASSWORD, "short", "short").status_code == 422
        assert change(PASSWORD, new, new + "x").status_code == 422
        done = change(PASSWORD, new, new)
        assert done.headers["Location"] == "/sign-in"
        for client in (carl, other):
            assert client.get("/profile").headers["Location"].startswith("/sign-in")
        assert carl.post("/sign-in", data={"user": "carl", "pass": new}).status_code == 303


def test_over_plain_http_on_loopback_the_cookie_has_a_plain_name(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    import httpx  # noqa: PLC0415

    server = Server(tmp_path_factory.mktemp("plain") / "data", ("--tls", "off")).start()
    try:
        server.run("account", "passwd", "root", stdin=PASSWORD)
        with httpx.Client(base_url=server.url) as client:
            answer = client.post("/sign-in", data={"user": "root", "pass": PASSWORD})
            cookie = answer.headers["Set-Cookie"]
            assert cookie.startswith("counterfoil=")
            assert "Secure" not in cookie
            assert "HttpOnly; SameSite=Lax" in cookie
            assert client.get("/tokens").status_code == 200
            assert "Strict-Transport-Security" not in client.get("/tokens").headers
    finally:
        server.stop()


def test_without_the_files_of_others_the_pages_are_plain_and_work(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("bare")
    source = Path(counterfoil.__file__).parent
    shutil.copytree(source, folder / "counterfoil", ignore=shutil.ignore_patterns("vendor"))
    server = Server(folder / "data", env={"PYTHONPATH": str(folder)}).start()
    try:
        server.run("account", "create", "ann", "--reseller")
        server.run("account", "passwd", "ann", stdin=PASSWORD)
        with signed_in(server, "ann") as ann:
            page = ann.get("/tokens").text
            assert "could not be downloaded during setup" in page
            assert "htmx" not in re.findall(r'src="([^"]+)"', page)
            assert "icons.svg" not in page
            assert "inter.woff2" not in page
            assert secret_in(create(ann, "plain"))
            assert names(ann) == ["plain"]
            (style,) = re.findall(r'href="(/static/app[^"]+css)"', page)
            assert "url(" not in ann.get(style).text
    finally:
        server.stop()
