"""From a leaked secret to its token: by a form alone, repeated nowhere, told to nobody else."""

from __future__ import annotations

import html
import re
import time
from typing import TYPE_CHECKING

import pytest

from support.browser import PASSWORD
from support.forms import signed_in, token_of
from support.server import Server
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    for user in ("ann", "bob", "shut"):
        assert server.run("account", "create", user, "--reseller").returncode == 0
        assert server.run("account", "passwd", user, stdin=PASSWORD).returncode == 0
    server.run("reseller", "grant", "shut", "--only", "--acl", "list-accts")
    server.run("account", "passwd", "root", stdin=PASSWORD)
    yield server
    server.stop()


def look_up(client: httpx.Client, text: str) -> httpx.Response:
    proof = token_of(client, "/found")
    return client.post("/found", data={"form_token": proof, "secret": text})


def pass_a_second() -> None:
    """Wait for the next second: what is made in the one of a report counts as made after it."""
    begun = int(time.time())
    until(lambda: int(time.time()) > begun)


def assert_untold(answer: httpx.Response, secret: str) -> None:
    said = answer.text + str(answer.headers)
    assert secret not in said
    assert secret not in html.unescape(said)


def test_a_secret_leads_to_its_token_and_is_repeated_nowhere(panel: Server) -> None:
    secret = panel.token("leaked", "--user", "ann", "--acl", "list-pkgs")
    assert panel.call("version", secret, user="ann").status_code == 200
    with signed_in(panel, "root") as root, signed_in(panel, "ann") as ann:
        until(lambda: "127.0.0.1" in look_up(ann, secret).text)
        for text in (secret, f"  {secret}\n", f"Authorization: whm ann:{secret}",
                     f'12:00:00 ERROR call failed token="{secret}" retry=1'):  # fmt: skip
            for client in (root, ann):
                answer = look_up(client, text)
                assert answer.status_code == 200
                assert_untold(answer, secret)
                assert '<h2 id="found-name">leaked</h2>' in answer.text
                assert "127.0.0.1" in answer.text
        page = look_up(root, secret).text
        assert 'action="/tokens/leaked/disable?owner=ann"' in page
        assert 'href="/tokens/leaked/revoke?owner=ann"' in page
        action = {"form_token": token_of(root), "owner": "ann", "back": "/tokens/leaked?owner=ann"}
        assert '<input type="hidden" name="leaked" value="1">' in page
        done = root.post("/tokens/leaked/disable?owner=ann", data=action | {"leaked": "1"})
        assert done.headers["Location"] == "/tokens/leaked?owner=ann"
        assert panel.call("version", secret, user="ann").status_code == 403
        assert "/tokens/leaked/disable" not in look_up(root, secret).text
    assert not any(secret in line for line in panel.log)
    for file in panel.data.rglob("*"):
        assert not file.is_file() or secret.encode() not in file.read_bytes()


def test_to_others_and_for_what_is_no_secret_the_answer_is_the_same(panel: Server) -> None:
    secret = panel.token("anns", "--user", "ann", "--acl", "list-pkgs")
    unknown = panel.token("gone-root", "--acl", "list-pkgs")
    with signed_in(panel, "bob") as bob:
        texts = (secret, unknown, "A" * 32, "x", "", "<script>", "\u202e" * 40, "no secret here",
                 "0" * 4000)  # fmt: skip
        bodies = set()
        for text in texts:
            answer = look_up(bob, text)
            assert answer.status_code == 404, text
            if len(text) > 10:
                assert_untold(answer, text)
            # But for the proofs of the form, the clock, and how long the session still lasts.
            changing = r'value="[A-Za-z0-9_=-]{40,}"|\d\d:\d\d(?::\d\d)?|data-(?:left|final)="\d+"'
            bodies.add(re.sub(changing, "", answer.text))
        assert len(bodies) == 1
        # One that is cut is told from one that is unknown, by itself alone.
        cut = look_up(bob, secret[:-1])
        assert cut.status_code == 404
        assert_untold(cut, secret[:-1])


def test_what_has_become_of_a_secret_is_told(panel: Server) -> None:
    old = panel.token("turned", "--user", "ann", "--acl", "list-pkgs")
    panel.run("token", "rotate", "turned", "--user", "ann", "--overlap", "0", "--yes")
    gone = panel.token("gone", "--user", "ann", "--acl", "list-pkgs")
    panel.run("token", "revoke", "gone", "--user", "ann", "--yes")
    with signed_in(panel, "ann") as ann:
        page = look_up(ann, old)
        assert page.status_code == 200
        assert ">Replaced</span>" in page.text
        page = look_up(ann, gone)
        assert page.status_code == 200
        assert ">Revoked</span>" in page.text
        assert "/tokens/gone/" not in page.text


@pytest.mark.parametrize(
    "path",
    ["/tokens?q={}", "/tokens?q=whm+root%3A{}", "/tokens?part=results&q={}", "/receipts?receipt={}",
     "/tokens.csv?q={}", "/tokens?owner={}", "/accounts?account={}", "/tokens/new?name=x&acl={}",
     "/tokens/leaked/explain?what={}", "/tokens?{}=1", "/found?why={}"],
)  # fmt: skip
def test_a_secret_in_an_address_is_not_looked_for_and_led_away_from(
    panel: Server, path: str
) -> None:
    secret = panel.token("addressed", "--user", "ann", "--acl", "list-pkgs")
    with signed_in(panel, "ann") as ann, panel.client(follow_redirects=False) as stranger:
        for client in (ann, stranger):
            answer = client.get(path.format(secret))
            assert answer.status_code == 303
            assert answer.headers["Location"] == "/found?why=address"
            assert_untold(answer, secret)
        part = ann.get(path.format(secret), headers={"HX-Request": "true"})
        assert part.headers["HX-Redirect"] == "/found?why=address"
        assert_untold(part, secret)
        posted = ann.post(path.format(secret), data={"form_token": token_of(ann)})
        assert posted.status_code == 400
        assert_untold(posted, secret)
    panel.run("token", "revoke", "addressed", "--user", "ann", "--yes")


def test_a_secret_where_something_else_is_asked_for_is_not_repeated(panel: Server) -> None:
    secret = panel.token("misplaced", "--user", "ann", "--acl", "list-pkgs")
    with signed_in(panel, "ann") as ann:
        proof = token_of(ann)
        answer = ann.post("/receipts", data={"form_token": proof, "receipt": secret})
        assert answer.headers["Location"] == "/found?why=receipt"
        for path in (f"/tokens/{secret}", f"/tokens/{secret}/edit", f"/tokens/{secret}/revoke"):
            shown = ann.get(path)
            assert shown.status_code == 404
            assert secret not in re.sub(r'name="back" value="[^"]*"', "", shown.text)
        page = ann.get(f"/sign-in?next=%2Ftokens%3Fq%3D{secret}")
        assert_untold(page, secret)
        # A receipt is none, and is read by either way.
        used = panel.call("version", secret, user="ann")
        receipt = used.headers["X-Counterfoil-Receipt"]
        entered = {"form_token": proof, "receipt": receipt}
        by_address = ann.get("/receipts", params={"receipt": receipt})
        for read in (by_address, ann.post("/receipts", data=entered)):
            assert read.status_code == 200
            assert "Accepted" in read.text


def test_who_may_not_manage_tokens_looks_up_none(panel: Server) -> None:
    secret = panel.token("closed", "--acl", "list-pkgs")
    with signed_in(panel, "shut") as shut:
        assert shut.get("/found").status_code == 403
        answer = shut.post("/found", data={"form_token": "x", "secret": secret})
        assert answer.status_code == 403
        assert_untold(answer, secret)
    with panel.client(follow_redirects=False) as stranger:
        stranger.headers["Origin"] = panel.url
        answer = stranger.post("/found", data={"secret": secret})
        assert answer.headers["Location"].startswith("/sign-in?next=%2Ffound")
        assert_untold(answer, secret)


def test_search_takes_check_code_and_address(panel: Server) -> None:
    secret = panel.token("seen", "--user", "bob", "--acl", "list-pkgs", "--ip", "127.0.0.0/8")
    panel.token("other", "--user", "bob", "--acl", "list-pkgs", "--ip", "203.0.113.0/24")
    assert panel.call("version", secret, user="bob").status_code == 200
    with signed_in(panel, "bob") as bob:
        listed = bob.get("/tokens").text
        codes = re.findall(r'id="row-([A-Z0-9]{8})"', listed)
        assert len(codes) == 2
        for text, found in (
            (codes[0], {"other"}), (codes[1].lower(), {"seen"}), ("203.0.113.9", {"other"}),
            ("203.0.113", {"other"}), ("127.1.2.3", {"seen"}), ("198.51.100.1", set()),
        ):  # fmt: skip
            page = bob.get("/tokens", params={"q": text}).text
            rows = re.findall(r'class="name"><a href="[^"]*">([^<]*)', page)
            assert set(rows) == found, text


def test_what_is_disabled_from_the_page_never_works_again_with_that_secret(panel: Server) -> None:
    for name, before in (("seen-off", ()), ("seen-on", ("disable",)), ("seen-kept", ("contain",))):
        secret = panel.token(name, "--user", "ann", "--acl", "list-pkgs")
        if before:
            panel.run("token", *before, name, "--user", "ann")
        pass_a_second()
        with signed_in(panel, "ann") as ann:
            page = look_up(ann, secret).text
            sought = rf'<form action="(/tokens/{name}/disable[^"]*)".*?</form>'
            form = re.search(sought, page, re.DOTALL)
            assert form is not None, name
            fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form[0]))
            assert ann.post(form[1], data=fields).status_code == 303
            ann.get("/tokens")
            page = ann.get(f"/tokens/{name}/rotate").text
            assert re.search(r'name="overlap" value="0"[^>]* checked', page), name
    for name in ("seen-off", "seen-on", "seen-kept"):
        refused = panel.run("token", "enable", name, "--user", "ann")
        assert refused.returncode == 1, name
        assert "rotate" in refused.stderr
        panel.run("token", "revoke", name, "--user", "ann", "--yes")


def test_the_command_that_finds_a_token_leads_to_a_secret_that_never_works_again(
    panel: Server,
) -> None:
    secret = panel.token("followed", "--user", "ann", "--acl", "list-pkgs")
    pass_a_second()
    told = panel.run("token", "find", stdin=secret)
    steps = re.findall(r"counterfoil (token .*)", told.stderr)
    stop, rotate, enable = [step.split() for step in steps]
    assert panel.run(*stop).returncode == 0
    assert "DISABLED" in panel.run("token", "find", stdin=secret).stdout
    assert re.findall(r"counterfoil (token .*)", panel.run("token", "find", stdin=secret).stderr)
    assert panel.run(*enable).returncode == 1
    fresh = panel.run(*rotate).stdout.strip()
    assert panel.run(*enable).returncode == 0
    assert panel.call("version", fresh, user="ann").status_code == 200
    assert panel.call("version", secret, user="ann").status_code == 403


@pytest.mark.parametrize("form", ["{}", "  {}\n", "Authorization: whm ann:{}\n"])
def test_the_command_line_finds_the_token_of_a_secret(panel: Server, form: str) -> None:
    name = f"cli-{len(form)}"
    secret = panel.token(name, "--user", "ann", "--acl", "list-pkgs", "--ip", "203.0.113.7")
    told = panel.run("token", "find", stdin=form.format(secret))
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith(f"Token {name} of ann\n")
    assert f"token disable {name} --user ann" in told.stderr
    assert secret not in told.stdout + told.stderr
    panel.run("token", "revoke", name, "--user", "ann", "--yes")
    revoked = panel.run("token", "find", stdin=secret)
    assert "REVOKED" in revoked.stdout
    assert "disable" not in revoked.stderr


def test_the_command_line_says_alike_what_is_unknown_and_what_is_not_ones_own(
    panel: Server,
) -> None:
    own = panel.token("mine", "--user", "bob", "--acl", "manage-api-tokens")
    theirs = panel.token("theirs", "--user", "ann", "--acl", "list-pkgs")
    unknown = "FOIL" + "A" * 28
    answers = []
    for secret in (theirs, unknown):
        path = panel.data / "bob.token"
        path.write_text(own)
        options = (
            "--as",
            "bob",
            "--token-file",
            str(path),
            "--url",
            panel.url,
            "--ca-file",
            str(panel.certificate),
        )
        told = panel.run("token", "find", *options, stdin=secret)
        answers.append((told.returncode, told.stdout, told.stderr))
    assert answers[0] == answers[1]
    assert answers[0][0] == 1
    for garbage in ("", "hello", "\x00\x1b[31m", "x" * 100_000):
        told = panel.run("token", "find", stdin=garbage)
        assert told.returncode == 1, garbage[:10]
        assert told.stdout == ""
