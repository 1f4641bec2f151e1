"""The list of tokens in a real browser, and who comes to it: signed in, signed out, not at all."""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING

from support.browser import (
    PASSWORD,
    Visitor,
    rows,
    seen,
    visiting,
)

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from support.server import Server


def test_search_filters_while_typing_and_keeps_focus_and_caret(visitor: Visitor) -> None:
    for name in ("alpha-one", "alpha-two", "beta"):
        visitor.generate(name)
        visitor.saved()
    page = visitor.page
    box = page.get_by_role("searchbox", name="Search")
    box.press_sequentially("ALPHA", delay=20)
    page.locator("tbody tr", has_text="beta").wait_for(state="detached")
    assert rows(visitor) == ["alpha-one", "alpha-two"]
    assert box.evaluate("box => [document.activeElement === box, box.selectionStart]") == [True, 5]
    assert page.locator("#live").inner_text() == "2 tokens"
    assert "q=ALPHA" in page.url
    page.reload()
    assert rows(visitor) == ["alpha-one", "alpha-two"]
    box.fill("zzz")
    page.get_by_text("No token matches “zzz”").wait_for()
    visitor.shoot("no-match")
    box.press("Escape")
    page.locator("tbody tr", has_text="beta").wait_for()
    assert box.input_value() == ""


def test_an_older_answer_never_overwrites_a_newer_one(visitor: Visitor) -> None:
    page = visitor.page
    visitor.generate("slow-one")
    visitor.saved()

    def delay(route: object) -> None:
        if "q=s&" in route.request.url or route.request.url.endswith("q=s"):  # type: ignore[attr-defined]
            threading.Event().wait(1)
        route.continue_()  # type: ignore[attr-defined]

    page.route("**/tokens?*", delay)
    box = page.get_by_role("searchbox", name="Search")
    box.fill("s")
    page.wait_for_timeout(250)
    box.fill("nothing-has-this")
    page.get_by_text("No token matches").wait_for()
    page.wait_for_timeout(1300)
    assert page.get_by_text("No token matches").is_visible()


def test_sorting_filters_and_pages_keep_to_each_other(visitor: Visitor, panel: Server) -> None:
    for number in range(30):
        panel.token(f"page-{number:02}", "--acl", "list-pkgs", "--user", "resel1")
    page = visitor.page
    visitor.go("/tokens?q=page-")
    assert len(rows(visitor)) == 25
    page.get_by_role("link", name="Next").click()
    page.locator("tbody tr", has_text="page-29").wait_for()
    assert page.get_by_text("26–30 of 30").is_visible()
    # What had the focus is not there on the last page: the list has it, not the whole document.
    seen(page, "document.activeElement.id === 'results'")
    assert rows(visitor) == [f"page-{number}" for number in range(25, 30)]
    page.get_by_role("link", name="Previous").click()
    page.locator("tbody tr", has_text="page-00").wait_for()
    page.get_by_role("link", name="Name").click()
    page.locator("th[aria-sort=descending]").wait_for()
    seen(page, "document.activeElement.id === 'by-name'")
    assert rows(visitor)[0] == "page-29"
    page.get_by_role("link", name="50 per page").click()
    page.locator("tbody tr", has_text="page-00").wait_for()
    assert len(rows(visitor)) == 30


def test_what_cannot_be_fetched_is_said_and_the_list_stays(visitor: Visitor, panel: Server) -> None:
    page = visitor.page
    visitor.generate("stays")
    visitor.saved()
    page.route("**/tokens?*", lambda route: route.abort())
    page.get_by_role("searchbox", name="Search").fill("stays")
    page.get_by_text("Couldn’t refresh the list.").wait_for()
    assert "stays" in rows(visitor)
    page.unroute("**/tokens?*")
    page.get_by_role("button", name="Try again").click()
    page.locator("#list-error").wait_for(state="hidden")
    seen(page, "document.activeElement.id === 'results'")
    assert rows(visitor) == ["stays"]
    # What somebody else revoked meanwhile goes when one has been told.
    assert panel.run("token", "revoke", "stays", "--user", "resel1", "--yes").returncode == 0
    page.get_by_role("link", name="Revoke stays").click()
    page.get_by_role("heading", name="Token not found").wait_for()
    page.get_by_role("link", name="Back to the list").click()
    page.get_by_text("No token matches “stays”").wait_for()


def test_a_first_visit_is_light_and_nothing_moves(browser: Browser, panel: Server) -> None:
    with visiting(browser, panel) as visitor:
        sizes: dict[str, int] = {}

        def count(answer: object) -> None:
            headers = answer.all_headers()  # type: ignore[attr-defined]
            sizes.setdefault(answer.url, int(headers.get("content-length", 0)))  # type: ignore[attr-defined]

        visitor.page.on("requestfinished", lambda asked: count(asked.response()))
        visitor.context.add_init_script("""
            window.shifts = 0;
            new PerformanceObserver((list) => {
              for (const one of list.getEntries())
                if (!one.hadRecentInput) window.shifts += one.value;
            }).observe({ type: "layout-shift", buffered: true });
        """)
        visitor.sign_in()
        visitor.page.wait_for_load_state("networkidle")
        assert sum(sizes.values()) < 130 * 1024
        assert visitor.page.evaluate("window.shifts") < 0.01
        visitor.go("/tokens/new")
        visitor.page.wait_for_load_state("networkidle")
        assert visitor.page.evaluate("window.shifts") < 0.01


def test_one_signs_in_wrongly_rightly_and_everywhere_out(browser: Browser, panel: Server) -> None:
    with visiting(browser, panel) as one, visiting(browser, panel) as other:
        one.go("/tokens?q=x")
        assert one.page.url.endswith("/sign-in?next=%2Ftokens%3Fq%3Dx")
        one.page.get_by_label("Username").fill("resel1")
        one.page.get_by_label("Password", exact=True).fill("wrong")
        one.page.get_by_role("button", name="Show").click()
        one.page.get_by_role("button", name="Sign in").click()
        assert one.page.get_by_role("alert").is_visible()
        one.shoot("sign-in")
        one.page.get_by_label("Username").fill("resel1")
        one.page.get_by_label("Password", exact=True).fill(PASSWORD)
        one.page.get_by_role("button", name="Sign in").click()
        one.page.wait_for_url("**/tokens?q=x")
        other.sign_in()
        other.go("/profile")
        other.shoot("profile")
        other.page.get_by_role("button", name="Sign out everywhere else").click()
        other.page.get_by_text(re.compile(r"^\d+ other sessions? (was|were) ended\.$")).wait_for()
        one.go("/tokens")
        assert "/sign-in" in one.page.url
        other.page.get_by_role("button", name="resel1").click()
        other.page.locator("#account-menu").get_by_role("button", name="Sign out").click()
        other.page.wait_for_url("**/sign-in")
        other.go("/tokens")
        assert "/sign-in" in other.page.url


def test_a_one_time_link_signs_in_once(browser: Browser, panel: Server) -> None:
    link = panel.run("sign-in-link", "--user", "resel2").stdout.strip()
    with visiting(browser, panel) as visitor:
        visitor.page.goto(link)
        visitor.page.get_by_role("heading", name="Continue as resel2?").wait_for()
        visitor.page.get_by_role("button", name="Continue").click()
        visitor.page.wait_for_url("**/tokens")
        visitor.page.goto(link)
        assert "already used" in visitor.page.content()


def test_who_was_signed_out_meanwhile_finds_the_entries_again(
    visitor: Visitor, panel: Server
) -> None:
    page = visitor.page
    visitor.go("/tokens/new")
    page.get_by_label("Name", exact=True).fill("kept-name")
    page.get_by_label("IPs").fill("10.0.0.1")
    assert panel.run("session", "end", "--user", "resel1", "--all", "--yes").returncode == 0
    page.get_by_role("button", name="Generate").click()
    page.get_by_text("You were signed out.").wait_for()
    page.get_by_label("Username").fill("resel1")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    assert page.get_by_label("Name", exact=True).input_value() == "kept-name"
    assert page.get_by_label("IPs").input_value() == "10.0.0.1"


def test_who_cannot_see_the_list_is_told_why(browser: Browser, panel: Server) -> None:
    for user, acls in (
        ("narrow", ("manage-api-tokens", "list-accts")),
        ("closed", ("list-accts",)),
    ):
        assert panel.run("account", "create", user, "--reseller").returncode == 0
        panel.run("account", "passwd", user, stdin=PASSWORD)
        wanted = [part for acl in acls for part in ("--acl", acl)]
        assert panel.run("reseller", "grant", user, "--only", *wanted).returncode == 0
    with visiting(browser, panel) as visitor:
        visitor.sign_in("narrow")
        page = visitor.page
        assert page.get_by_text("It requires all Initial Privileges.").is_visible()
        assert page.get_by_role("link", name="Generate Token").is_visible()
        assert page.locator("table").count() == 0
        visitor.shoot("list-hidden")
    with visiting(browser, panel) as visitor:
        visitor.go("/sign-in")
        page = visitor.page
        page.get_by_label("Username").fill("closed")
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.get_by_role("heading", name="You don’t have access").wait_for()
        assert page.get_by_role("navigation", name="Main").get_by_text("API Tokens").count() == 0
        visitor.shoot("forbidden")
    panel.run("account", "suspend", "narrow", "--reason", "unpaid")
    with visiting(browser, panel) as visitor:
        visitor.sign_in("narrow")
        assert visitor.page.get_by_text(
            "You can’t create tokens for this account"
        ).first.is_visible()
        visitor.shoot("suspended")
