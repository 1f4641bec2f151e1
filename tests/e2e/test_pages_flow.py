"""The way through the pages in a real browser: leaving, coming back, and staying where one was."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from support.browser import PASSWORD, unfit, visiting
from support.server import Server
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, Request

    from support.browser import Visitor

NEAR_ITS_END = "UPDATE sessions SET idle_seconds = 121, used_at = used_at - 61"
"""Used last 61 seconds ago, so that the next request is noted, and idle soon after that."""
SCRIPT = {"script": {}, "plain": {"java_script_enabled": False}}


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    for user in ("resel1", "resel2", "resel3"):
        assert server.run("account", "create", user, "--reseller").returncode == 0
        assert server.run("account", "passwd", user, stdin=PASSWORD).returncode == 0
    yield server
    server.stop()


@pytest.fixture
def visitor(browser: Browser, panel: Server) -> Iterator[Visitor]:
    with visiting(browser, panel) as one:
        one.sign_in()
        yield one


def changed(panel: Server, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(panel.data / "counterfoil.db", timeout=10)) as connection:
        connection.execute(statement, values)
        connection.commit()


def rows(page: Page) -> list[str]:
    return page.locator("tbody th a").all_inner_texts()


def sign_in_again(visitor: Visitor, user: str = "resel1") -> None:
    page = visitor.page
    page.get_by_label("Username").fill(user)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


@pytest.mark.parametrize("script", SCRIPT)
def test_a_long_form_comes_back_whole_after_signing_in(
    browser: Browser, panel: Server, script: str
) -> None:
    addresses = "\n".join(f"2a02:8108:8ac0:1c64:8d2b:4a6f:9f13:{n:x}" for n in range(4096, 4196))
    with visiting(browser, panel, **SCRIPT[script]) as visitor:
        visitor.sign_in()
        visitor.go("/tokens/new")
        page = visitor.page
        page.get_by_label("Name", exact=True).fill(f"long-{script}")
        page.get_by_label("Description (optional)").fill("Ж" * 200)
        page.get_by_label("IPs").fill(addresses)
        boxes = page.locator("input[name=acl]")
        boxes.evaluate_all("all => all.forEach((b, n) => { b.checked = n < 2; })")
        chosen = chosen_in(page)
        assert len(chosen) == 2
        panel.run("session", "end", "--user", "resel1", "--all", "--yes")
        page.get_by_role("button", name="Generate").click()
        page.get_by_role("heading", name="Sign in").wait_for()
        assert "2a02" not in page.url
        visitor.shoot(f"signed-out-{script}")
        sign_in_again(visitor)
        if script == "plain":
            assert not unfit_without_script(page)
            page.get_by_role("button", name="Back to the form").click()
        page.locator("#summary").wait_for()
        assert chosen_in(page) == chosen
        assert page.get_by_label("IPs").input_value().split() == addresses.split()
        assert page.get_by_label("Description (optional)").input_value() == "Ж" * 200
        page.get_by_role("button", name="Generate").click()
        page.get_by_label("You keep the token").wait_for()


def chosen_in(page: Page) -> list[str]:
    """Return the privileges that the form has chosen."""
    found: list[str] = page.locator("input[name=acl]:checked").evaluate_all(
        "all => all.map(b => b.value)"
    )
    return found


def unfit_without_script(page: Page) -> bool:
    """Tell whether a page lacks what somebody without script needs to go on."""
    return page.get_by_role("button").count() != 1 or not page.title()


def test_a_secret_that_is_pasted_into_search_is_not_sent_and_leads_to_its_token(
    visitor: Visitor, panel: Server
) -> None:
    secret = panel.token("leaked", "--user", "resel1", "--acl", "list-pkgs")
    page, sent = visitor.page, list[str]()

    def note(request: Request) -> None:
        sent.append(request.url)

    page.on("request", note)
    for where, label in (("/tokens", "Search"), ("/receipts", "Receipt")):
        visitor.go(where)
        box = page.get_by_label(label, exact=True)
        box.fill(f"whm resel1:{secret}")
        assert box.input_value() == ""
        assert page.locator("#found-secret").input_value() == f"whm resel1:{secret}"
        assert page.evaluate("document.activeElement.textContent") == "Look up"
        visitor.shoot(f"found-{label.lower()}")
        assert not unfit(page)
        visitor.faults.clear()
        page.keyboard.press("Enter")
        page.get_by_role("heading", name="leaked", exact=True).wait_for()
        assert secret not in page.content()
        assert not unfit(page)
        visitor.faults.clear()
    assert not any(secret in url for url in sent)
    page.get_by_role("button", name="Disable").click()
    visitor.told("leaked was disabled")
    assert panel.call("version", secret, user="resel1").status_code == 403
    visitor.go("/found")
    page.locator("#found-secret").fill(secret)
    page.get_by_role("button", name="Look up").click()
    page.get_by_role("link", name="Revoke").click()
    page.get_by_role("button", name="Continue").click()
    visitor.told("leaked was revoked.")
    # What only looks like one in part is searched for.
    visitor.go("/tokens")
    page.get_by_role("searchbox", name="Search").fill("A" * 31)
    page.get_by_text("No token matches").wait_for()


def test_without_script_a_searched_secret_is_led_away_from(browser: Browser, panel: Server) -> None:
    secret = panel.token("plain-leak", "--user", "resel1", "--acl", "list-pkgs")
    with visiting(browser, panel, java_script_enabled=False) as visitor:
        visitor.sign_in()
        page = visitor.page
        page.get_by_label("Search", exact=True).fill(secret)
        page.get_by_role("button", name="Search").click()
        page.wait_for_url("**/found?why=address")
        assert secret not in page.content()
        page.get_by_label("Found a secret?").fill(secret)
        page.get_by_role("button", name="Look up").click()
        page.get_by_role("heading", name="plain-leak", exact=True).wait_for()
        assert page.url == f"{panel.url}/found"


def test_a_session_warns_before_its_end_and_goes_on_when_asked(
    browser: Browser, panel: Server
) -> None:
    with visiting(browser, panel) as visitor:
        visitor.sign_in("resel2")
        page = visitor.page
        changed(panel, NEAR_ITS_END)
        visitor.go("/tokens/new")
        page.get_by_label("Name", exact=True).fill("typed")
        visitor.told("You will be signed out in two minutes.")
        assert not unfit(page)
        visitor.faults.clear()
        changed(panel, "UPDATE sessions SET idle_seconds = 1800")
        page.get_by_role("button", name="Stay signed in").click()
        page.locator(".toast").wait_for(state="detached")
        assert page.get_by_label("Name", exact=True).input_value() == "typed"
        assert page.locator("#live").inner_text() == "You are still signed in."
        # Its last end nothing puts off, and no button promises that.
        changed(panel, "UPDATE sessions SET expires_at = ? WHERE ended_at IS NULL",
                int(page.evaluate("Date.now() / 1000")) + 60)  # fmt: skip
        page.on("dialog", lambda asked: asked.accept())
        visitor.go("/profile")
        visitor.told("You will be signed out in two minutes.")
        assert page.get_by_role("button", name="Stay signed in").count() == 0
        # A session that has ended meanwhile is not gone on with.
        changed(panel, "UPDATE sessions SET expires_at = expires_at + 9000")
        changed(panel, NEAR_ITS_END)
        visitor.go("/profile")
        page.get_by_role("button", name="Stay signed in").wait_for()
        panel.run("session", "end", "--user", "resel2", "--all", "--yes")
        page.get_by_role("button", name="Stay signed in").click()
        visitor.told("You were signed out.")


def test_a_warning_goes_when_another_window_is_used(browser: Browser, panel: Server) -> None:
    with visiting(browser, panel) as visitor:
        visitor.sign_in("resel3")
        page = visitor.page
        changed(panel, NEAR_ITS_END)
        visitor.go("/profile")
        visitor.told("You will be signed out in two minutes.")
        changed(panel, "UPDATE sessions SET idle_seconds = 1800")
        other = visitor.context.new_page()
        other.goto(f"{panel.url}/profile")
        page.locator(".toast").wait_for(state="detached")
        other.close()


def test_an_act_keeps_its_row_in_view_and_filters_are_steps_to_go_back_by(
    browser: Browser, panel: Server
) -> None:
    for number in range(60):
        panel.token(f"row-{number:02}", "--acl", "list-pkgs", "--user", "resel3")
    with visiting(browser, panel) as visitor:
        visitor.sign_in("resel3")
        page = visitor.page
        visitor.go("/tokens?size=50&q=row-")

        def is_in_view(name: str) -> bool:
            return bool(page.locator("tr", has_text=name).first.evaluate(
                "row => { const at = row.getBoundingClientRect();"
                " return at.top >= 0 && at.bottom <= innerHeight; }"
            ))  # fmt: skip

        page.get_by_role("link", name="Revoke row-40").click()
        page.get_by_role("button", name="Continue").click()
        visitor.told("row-40 was revoked.")
        until(lambda: is_in_view("row-41"))
        assert page.evaluate("document.activeElement.textContent") == "row-41"
        assert page.url.endswith("/tokens?size=50&q=row-")
        page.get_by_role("button", name="More for row-44").click()
        page.locator(".menu:popover-open").get_by_role("button", name="Disable").click()
        visitor.told("row-44 was disabled.")
        until(lambda: is_in_view("row-44"))
        page.get_by_role("link", name="Edit row-46").click()
        page.get_by_label("Description (optional)").fill("edited")
        page.get_by_role("button", name="Save").click()
        visitor.told("Saved.")
        until(lambda: is_in_view("row-46"))
        # Filter, sort and page lead back one by one; typing does not.
        visitor.go("/guide")
        visitor.go("/tokens")
        page.locator("#q").press_sequentially("row-", delay=20)
        page.wait_for_url("**/tokens?q=row-")
        page.get_by_role("link", name="Next").click()
        page.wait_for_url("**after=*")
        second = rows(page)[0]
        page.locator("#by-name").click()
        page.locator("th[aria-sort=descending]").wait_for()
        page.go_back()
        page.locator("th[aria-sort=ascending]").wait_for()
        page.get_by_role("link", name=second, exact=True).wait_for()
        page.go_back()
        page.get_by_role("link", name="row-00", exact=True).wait_for()
        assert page.url.endswith("/tokens?q=row-")
        page.go_forward()
        page.get_by_role("link", name=second, exact=True).wait_for()
        page.go_back()
        page.get_by_role("link", name="row-00", exact=True).wait_for()
        page.go_back()
        page.wait_for_url("**/guide")


def test_accounts_are_searched_while_typing_and_chosen(browser: Browser, panel: Server) -> None:
    panel.run("account", "passwd", "root", stdin=PASSWORD)
    with visiting(browser, panel) as visitor:
        visitor.sign_in("root")
        page = visitor.page
        box = page.get_by_role("combobox", name="Account")
        options = page.locator("#accounts-found option")
        box.focus()
        until(lambda: options.count() == 4)
        box.press_sequentially("sel2", delay=20)
        until(lambda: options.count() == 1)
        assert options.first.get_attribute("value") == "resel2"
        assert box.evaluate("box => document.activeElement === box")
        box.fill("sel")
        box.press("Enter")
        page.wait_for_url("**/accounts?account=sel")
        assert not unfit(page)
        visitor.faults.clear()
        page.get_by_role("link", name="resel2").click()
        page.get_by_role("heading", name="API Tokens of resel2").wait_for()
        assert page.title() == "API Tokens of resel2 · Counterfoil"
        page.get_by_role("link", name="All accounts").click()
        page.get_by_role("link", name="Generate Token").first.click()
        page.get_by_role("combobox", name="Account").fill("resel2")
        page.get_by_label("Name", exact=True).fill("for-another")
        assert not unfit(page)
        visitor.faults.clear()
        page.locator("#review").get_by_text("resel2").wait_for()
        page.locator("input[name=acl]").evaluate_all(
            "all => all.forEach((b) => { b.checked = b.value === 'list-pkgs'; })"
        )
        page.get_by_role("button", name="Generate").click()
        page.get_by_label("You keep the token").wait_for()
        visitor.saved()
        assert re.search(r"owner=resel2", page.url)
        assert "for-another" in rows(page)


def test_who_came_by_a_link_is_asked_for_a_password_until_told_not_now(
    browser: Browser, panel: Server
) -> None:
    panel.run("account", "create", "linked", "--reseller")
    with visiting(browser, panel) as visitor:
        page = visitor.page
        page.goto(panel.run("sign-in-link", "--user", "linked").stdout.strip())
        page.get_by_role("button", name="Continue").click()
        page.locator("#no-password").wait_for()
        visitor.shoot("no-password")
        assert not unfit(page)
        visitor.faults.clear()
        page.get_by_role("link", name="Set password").click()
        page.get_by_role("heading", name="Set a password").wait_for()
        visitor.go("/tokens")
        page.get_by_role("button", name="Not now").click()
        page.get_by_role("heading", name="API Tokens").wait_for()
        assert page.locator("#no-password").count() == 0
