"""Rules told beforehand, filters, passwords for those who have none, and what stands where."""

from __future__ import annotations

import html
import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from support.browser import PASSWORD
from support.forms import FORM, create, edit, hidden, names, signed_in, token_of
from support.server import Server
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

FRAGMENT = {"HX-Request": "true"}
BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    for user in ("ann", "bob", "dora"):
        assert server.run("account", "create", user, "--reseller").returncode == 0
        assert server.run("account", "passwd", user, stdin=PASSWORD).returncode == 0
    yield server
    server.stop()


@pytest.fixture
def ann(panel: Server) -> Iterator[httpx.Client]:
    with signed_in(panel, "ann") as client:
        yield client


@pytest.fixture
def ruled(panel: Server) -> Iterator[Server]:
    rules = ("max_lifetime_days=90", "require_allow_list=1", "default_expiry_days=60")
    assert panel.run("settings", "set", *rules).returncode == 0
    yield panel
    panel.run(
        "settings", "set", "max_lifetime_days=0", "require_allow_list=0", "default_expiry_days=365",
        "max_tokens=0",
    )  # fmt: skip


def by_link(panel: Server, client: httpx.Client, user: str) -> None:
    client.headers["Origin"] = panel.url
    link = panel.run("sign-in-link", "--user", user).stdout.strip()
    assert client.post("/login/", data={"session": link.rpartition("=")[2]}).status_code == 302


def links_in_errors(page: str) -> list[str]:
    summary = page[page.index('id="summary"') : page.index("</ul>", page.index('id="summary"'))]
    return re.findall(r'<a href="#(\w+)">', summary)


@pytest.mark.usefixtures("ruled")
def test_rules_are_told_first_and_all_that_is_broken_at_once(ann: httpx.Client) -> None:
    page = ann.get("/tokens/new").text
    rules = page[page.index('id="rules"') : page.index("</ul>", page.index('id="rules"'))]
    assert rules.count("<li>") == 2
    assert "90" in rules
    assert re.search(r'value="never" disabled', page)
    chips = re.findall(r'class="chip" data-day="[^"]+"( disabled)?', page)
    assert chips == ["", "", "", " disabled", " disabled"]
    answer = create(ann, "ruled", expire="date", expires="2031-01-01")
    assert answer.status_code == 422
    assert sorted(links_in_errors(answer.text)) == ["expires", "ips"]
    answer = create(ann, "ruled", expire="never")
    assert sorted(links_in_errors(answer.text)) == ["expires", "ips"]
    # What is wrong in itself is said once.
    answer = create(ann, "ruled", expire="date", expires="2031", ips="x")
    assert sorted(links_in_errors(answer.text)) == ["expires", "ips"]
    review = ann.post("/tokens/review", headers=FRAGMENT, data=FORM | {
        "form_token": token_of(ann), "name": "ruled"})  # fmt: skip
    broken = review.text[review.text.index("data-broken") :]
    assert broken[: broken.index("</div>")].count("<li>") == 2
    assert "ruled" not in names(ann)


def test_a_rule_about_how_many_is_told_with_the_others(ruled: Server, ann: httpx.Client) -> None:
    create(ann, "one-of-many", expire="date", expires="", ips="10.0.0.1")
    ruled.token("counted", "--user", "ann", "--acl", "list-pkgs", "--ip", "10.0.0.1",
                "--expires", "30d")  # fmt: skip
    ruled.run("settings", "set", "max_tokens=1")
    answer = create(ann, "another")
    summary = answer.text[answer.text.index('id="summary"') :]
    assert summary[: summary.index("</ul>")].count("<li>") == 3
    # An edit counts nothing, and what it leaves as it was is not held to rules made later.
    ruled.run("settings", "set", "max_lifetime_days=7")
    form = hidden_of(ann.get("/tokens/counted/edit").text)
    kept = edit(ann, "counted", **form, description="new words")
    assert kept.status_code == 303, kept.text
    broken = edit(ann, "counted", **(form | {"expires": "2031-01-01"}), description="newer")
    assert broken.status_code == 422
    assert links_in_errors(broken.text) == ["expires"]
    ruled.run("token", "revoke", "counted", "--user", "ann", "--yes")


def hidden_of(page: str) -> dict[str, str]:
    """Return expiry and addresses as the form for an edit shows them."""
    day = re.search(r'name="expires" value="([^"]*)"', page)
    ips = re.search(r'<textarea[^>]*name="ips"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)
    assert day
    assert ips
    return {"expire": "date", "expires": day[1], "ips": ips[1]}


def count_of(page: str, state: str) -> int:
    found = re.search(rf'id="state-{state}"[^>]*>[^<]*<span>(\d+)</span>', page)
    assert found
    return int(found[1])


def test_active_holds_what_ends_soon_and_suspended_is_said_of_rows(panel: Server) -> None:
    panel.token("long", "--user", "dora", "--acl", "list-pkgs", "--expires", "300d")
    panel.token("short", "--user", "dora", "--acl", "list-pkgs", "--expires", "20d")
    with signed_in(panel, "dora") as dora:
        page = dora.get("/tokens?state=active").text
        assert [count_of(page, state) for state in ("all", "active", "soon")] == [2, 2, 1]
        assert set(re.findall(r'class="name"><a href="[^"]*">([^<]*)', page)) == {"long", "short"}
        assert ">Suspended</span>" not in page
        page = dora.get("/tokens?state=soon").text
        assert re.findall(r'class="name"><a href="[^"]*">([^<]*)', page) == ["short"]
    panel.run("account", "suspend", "dora", "--reason", "unpaid")
    with signed_in(panel, "dora") as dora:
        page = dora.get("/tokens").text
        assert page.count(">Suspended</span>") == 2
    panel.run("account", "unsuspend", "dora")


def test_what_a_filter_shows_is_what_all_of_it_revokes(panel: Server) -> None:
    used = panel.token("f-used", "--user", "bob", "--acl", "list-pkgs", "--ip", "127.0.0.1",
                       "--expires", "never")  # fmt: skip
    panel.token("f-never", "--user", "bob", "--acl", "list-pkgs", "--ip", "10.0.0.1",
                "--expires", "300d")  # fmt: skip
    panel.token("f-open", "--user", "bob", "--acl", "manage-api-tokens", "--expires", "300d")
    assert panel.call("version", used, user="bob").status_code == 200
    with signed_in(panel, "bob") as bob:

        def shown(query: str) -> set[str]:
            page = bob.get(f"/tokens?{query}").text
            return set(re.findall(r'class="name"><a href="[^"]*">([^<]*)', page))

        until(lambda: "f-used" not in shown("only=unused"))
        assert shown("only=unused") == {"f-never", "f-open"}
        assert shown("only=idle") == set()
        assert shown("only=anywhere") == {"f-open"}
        assert shown("only=risky") == {"f-open"}
        assert shown("only=endless") == {"f-used"}
        assert shown("only=unused&q=never&state=active") == {"f-never"}
        assert shown("only=%3Cscript%3E") == {"f-used", "f-never", "f-open"}
        page = bob.get("/tokens?only=unused").text
        assert count_of(page, "all") == 2
        proof = {"form_token": token_of(bob), "act": "revoke", "all": "1", "only": "unused"}
        asked = bob.post("/tokens/bulk", data=proof)
        done = bob.post("/tokens/bulk", data=hidden(asked.text) | {"sure": "2"})
        assert done.status_code == 303
        assert names(bob) == ["f-used"]


def test_an_act_leads_back_to_its_row_or_to_the_one_beside_it(
    panel: Server, ann: httpx.Client
) -> None:
    for name in ("row-a", "row-b", "row-c"):
        create(ann, name)
    listed = "/tokens?q=row-"
    ann.headers["Referer"] = f"{panel.url}{listed}"
    page = ann.get(listed).text
    codes = re.findall(r'<tr class="[^"]*" id="row-([A-Z0-9]{8})"', page)
    edits = re.findall(r"/tokens/(row-.)/edit\?row=([A-Z0-9]{8})", page)
    assert edits == list(zip(("row-a", "row-b", "row-c"), codes, strict=True))
    gone = re.findall(r'href="/tokens/(row-.)/revoke\?row=([A-Z0-9]{8})"', page)
    assert gone == [("row-a", codes[1]), ("row-b", codes[2]), ("row-c", codes[1])]
    done = ann.post(f"/tokens/row-b/disable?row={codes[1]}", data={"form_token": token_of(ann)})
    assert done.headers["Location"] == f"{listed}#row-{codes[1]}"
    ann.get("/guide")  # which says that it is disabled
    asked = ann.get(f"/tokens/row-b/revoke?row={codes[2]}").text
    assert ann.post("/tokens/row-b/revoke", data=hidden(asked)).headers["Location"] == (
        f"{listed}#row-{codes[2]}"
    )
    form = ann.get(f"/tokens/row-c/edit?row={codes[2]}").text
    fields = {key: value for key, value in hidden(form).items() if key in {"back", "row", "seen"}}
    ann.headers["Referer"] = f"{panel.url}/tokens/row-c/edit"
    saved = edit(ann, "row-c", **fields)
    assert saved.headers["Location"] == f"{listed}#row-{codes[2]}"
    for row in ("x", "AAAA\r\nX: y", "AAAAAAAAA", "<script>", "aaaaaaaa"):
        done = ann.post("/tokens/row-a/disable", data={"form_token": token_of(ann), "row": row,
                                                       "back": listed})  # fmt: skip
        assert done.headers["Location"] == listed, row
    # In a list that shows one state alone, a row may be gone when its state is another.
    page = ann.get("/tokens?q=row-&state=disabled&state=disabled").text
    assert f"/tokens/row-a/enable?row={codes[0]}" not in page


def test_who_has_no_password_is_shown_how_to_set_one(panel: Server) -> None:
    with panel.client(follow_redirects=False) as root:
        by_link(panel, root, "root")
        page = root.get("/tokens").text
        assert 'id="no-password"' in page
        assert "counterfoil sign-in-link" in page
        assert ">Set password</button>" in root.get("/profile").text
        refused = root.post("/profile/later", data={"form_token": "x"})
        assert refused.status_code == 403
        assert "Set-Cookie" not in refused.headers
        done = root.post("/profile/later", data={"form_token": token_of(root)})
        assert done.headers["Location"] == "/tokens"
        assert "HttpOnly" in done.headers["Set-Cookie"]
        assert 'id="no-password"' not in root.get("/tokens").text
        chosen = {"form_token": token_of(root), "chosen": PASSWORD, "again": PASSWORD}
        assert root.post("/profile/password", data=chosen).headers["Location"] == "/sign-in"
    with signed_in(panel, "root") as root:
        assert 'id="no-password"' not in root.get("/tokens").text
        assert ">Change password</button>" in root.get("/profile").text
    with panel.client() as stranger:
        shown = re.sub("<[^>]+>", "", stranger.get("/sign-in").text)
        assert "counterfoil sign-in-link --user" in shown


def called(panel: Server, secret: str) -> httpx.Response:
    """Open a session for bob as a portal does."""
    with panel.client() as client:
        return client.post(
            "/json-api/create_user_session?api.version=1",
            data={"user": "bob", "service": "whostmgrd"},
            headers={"Authorization": f"whm root:{secret}"},
        )


def test_a_link_of_a_local_command_idles_as_signing_in_does(panel: Server) -> None:
    secret = panel.token("opener")
    made = called(panel, secret)
    assert made.json()["metadata"]["result"] == 1, made.text
    panel.run("sign-in-link", "--user", "bob")
    with closing(sqlite3.connect(panel.data / "counterfoil.db")) as connection:
        rows = connection.execute(
            "SELECT idle_seconds FROM sessions WHERE is_link = 1 ORDER BY id DESC LIMIT 2"
        ).fetchall()
    assert rows == [(1800,), (900,)]


def test_a_session_goes_on_when_that_is_asked_for(panel: Server, ann: httpx.Client) -> None:
    left = re.search(
        r'data-left="(\d+)" data-final="(\d+)" data-idle="1800"', ann.get("/guide").text
    )
    assert left
    assert 1700 < int(left[1]) <= 1800
    assert 43_000 < int(left[2]) <= 43_200
    answer = ann.get("/profile/stay")
    assert answer.status_code == 204
    assert 1700 < int(answer.headers["X-Counterfoil-Left"]) <= 1800
    assert answer.headers["Cache-Control"] == "no-store"
    panel.run("session", "end", "--user", "ann", "--all", "--yes")
    assert ann.get("/profile/stay").status_code == 303


@pytest.mark.parametrize("path", ["/nosuch", "/settings", "/admin/", "/a/b/c", "/%2e%2e/x"])
def test_an_unknown_address_answers_a_browser_with_a_page(panel: Server, path: str) -> None:
    with panel.client(follow_redirects=False) as client:
        answer = client.get(path, headers=BROWSER)
        assert answer.status_code == 404
        assert answer.headers["Content-Type"].startswith("text/html")
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Strict-Transport-Security"]
        assert 'href="/tokens"' in answer.text
        for accepts in ("*/*", "application/json"):
            plain = client.get(path, headers={"Accept": accepts})
            assert plain.status_code == 404
            assert plain.headers["Content-Type"].startswith("text/plain")
        called = client.get("/json-api/nosuch?api.version=1", headers=BROWSER)
        assert not called.headers["Content-Type"].startswith("text/html")


def test_checks_are_called_by_what_holds_when_they_pass(ann: httpx.Client) -> None:
    create(ann, "ticked")
    page = html.unescape(ann.get("/tokens/ticked/explain?ip=192.0.2.1&what=list-pkgs").text)
    titles = re.findall(r'class="passed".*?<strong>([^<]*)</strong>', page)
    assert len(titles) > 7
    assert not {"Revoked", "Disabled", "Contained", "Suspended", "Expired"} & set(titles)


def told_of(page: str) -> list[str]:
    """Return what a page counts before it asks."""
    at = page.index('<ul class="small">')
    return re.findall(r"<li>(.*?)</li>", page[at : page.index("</ul>", at)])


def test_containing_is_explained_before_and_tells_of_no_zeros(ann: httpx.Client) -> None:
    create(ann, "held")
    assert 'id="about-contain"' in ann.get("/tokens/held").text
    assert len(told_of(ann.get("/tokens/held/contain").text)) == 1
    ann.post("/tokens/held/contain", data={"form_token": token_of(ann)})
    assert not [line for line in told_of(ann.get("/tokens/held/release").text) if line[0] == "0"]


def test_who_may_only_generate_is_led_to_what_was_made(panel: Server) -> None:
    panel.run("account", "create", "maker", "--reseller")
    panel.run("account", "passwd", "maker", stdin=PASSWORD)
    wanted = ("--acl", "manage-api-tokens", "--acl", "list-pkgs")
    assert panel.run("reseller", "grant", "maker", "--only", *wanted).returncode == 0
    with signed_in(panel, "maker") as maker:
        create(maker, "made-1")
        done = maker.post("/tokens/saved", data={"form_token": token_of(maker), "token": "made-1"})
        page = maker.get(done.headers["Location"]).text
        assert 'href="/tokens/made-1"' in page
        assert maker.get("/tokens/made-1").status_code == 200
        for name in ("nothing", "<script>", "x" * 80):
            assert 'href="/tokens/' + name not in maker.get("/tokens", params={"new": name}).text


def test_after_the_last_token_is_gone_nobody_is_told_there_was_none(panel: Server) -> None:
    with signed_in(panel, "dora") as dora:
        panel.run("token", "revoke-all", "--user", "dora", "--yes")
        page = dora.get("/tokens").text
        assert "No tokens yet" not in page
        assert 'class="empty"' in page


def test_the_certificate_is_offered_beside_what_names_it(ann: httpx.Client) -> None:
    create(ann, "curled")
    for path in ("/tokens/curled", "/guide"):
        assert 'href="/certificate.pem" download' in ann.get(path).text
    clocks = re.findall(r'class="clock">.*?<time[^>]*>([^<]*)</time>', ann.get("/guide").text)
    assert clocks
    for clock in clocks:
        assert re.fullmatch(r"\d\d \d\d \d{4} \d\d:\d\d", clock)
