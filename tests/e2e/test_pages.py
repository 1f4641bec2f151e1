"""The web interface in a real browser: every flow, at a desk, on a phone, and without script."""

from __future__ import annotations

import itertools
import json
import re
import shutil
import sqlite3
import threading
import time
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import quote
from zoneinfo import ZoneInfo

import pytest

from counterfoil.core.token import one_year_after
from support.browser import (
    ARGUMENTS,
    DARK,
    DESKTOP,
    PASSWORD,
    PHONE,
    Visitor,
    unfit,
    visiting,
)
from support.server import Server, result
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

SHAPES = {"desk": DESKTOP, "phone": PHONE, "dark": DARK}
SCRIPT = {"script": {}, "plain": {"java_script_enabled": False}}


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with a reseller who may manage tokens."""
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    for user in ("resel1", "resel2"):
        assert server.run("account", "create", user, "--reseller").returncode == 0
        done = server.run("account", "passwd", user, stdin=PASSWORD)
        assert done.returncode == 0, done.stderr
    yield server
    server.stop()


@pytest.fixture(scope="module")
def crowd(panel: Server) -> Server:
    """The same with root, an account that sees no list, one without pages, and a suspended one."""
    for user, acls in (
        ("unlisted", ("manage-api-tokens", "list-accts")), ("shut", ("list-accts",)), ("late", ()),
    ):  # fmt: skip
        panel.run("account", "create", user, "--reseller")
        panel.run("account", "passwd", user, stdin=PASSWORD)
        wanted = [part for acl in acls for part in ("--acl", acl)]
        if wanted:
            assert panel.run("reseller", "grant", user, "--only", *wanted).returncode == 0
    panel.run("account", "passwd", "root", stdin=PASSWORD)
    panel.token("lates", "--user", "late", "--acl", "list-pkgs")
    panel.run("account", "suspend", "late", "--reason", "unpaid")
    return panel


def changed(panel: Server, statement: str, *values: object) -> None:
    """Change something in the database that only time, or no act of ours, would."""
    with closing(sqlite3.connect(panel.data / "counterfoil.db", timeout=10)) as connection:
        connection.execute(statement, values)
        connection.commit()


@pytest.fixture
def visitor(browser: Browser, panel: Server) -> Iterator[Visitor]:
    """The reseller, signed in, at a desk."""
    with visiting(browser, panel) as one:
        one.sign_in()
        yield one


def rows(visitor: Visitor) -> list[str]:
    return visitor.page.locator("tbody th a").all_inner_texts()


def seen(page: Page, expression: str) -> None:
    """Wait until something holds in the page, without the eval that its policy forbids."""
    until(lambda: bool(page.evaluate(expression)))


def calls(server: Server, secret: str, user: str = "resel1") -> int:
    return server.call("version", secret, user=user).status_code


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("script", SCRIPT)
def test_a_token_is_generated_shown_once_edited_and_revoked(
    browser: Browser, panel: Server, shape: str, script: str
) -> None:
    name = f"flow-{shape}-{script}"
    with visiting(browser, panel, **SHAPES[shape], **SCRIPT[script]) as visitor:
        page = visitor.page
        visitor.sign_in()
        page.get_by_role("link", name="Generate Token").first.click()
        page.wait_for_url("**/tokens/new")
        assert page.title() == "Generate API Token · Counterfoil"
        page.get_by_label("Name", exact=True).fill(name)
        page.get_by_label("IPs").fill("127.0.0.0/8\n2620:0:28a4::/48")
        page.get_by_role("button", name="Generate").click()
        secret = page.get_by_label("You keep the token").input_value()
        visitor.shoot(f"secret-{shape}-{script}")
        assert re.fullmatch(r"FOIL[0-9A-Z]{28}", secret)
        assert calls(panel, secret) == 200
        visitor.saved()
        row = page.locator("tbody tr", has_text=name)
        created = row.locator("td[data-label=Created] time").inner_text()
        assert re.fullmatch(r"\d\d \d\d \d{4} \d\d:\d\d:\d\d", created)
        assert row.locator("td[data-label=Expires] time").inner_text().endswith("23:59:59")
        assert "127.0.0.0/8" in row.locator(".ips").inner_text()
        assert secret not in page.content()
        visitor.told(f"{name} is in the list.")
        visitor.shoot(f"list-{shape}-{script}")
        row.get_by_role("link", name=f"Edit {name}").click()
        page.get_by_label("Description (optional)").fill("<b>bold</b> & “quoted”")
        page.get_by_label("The API Token will not expire.").check()
        page.get_by_role("button", name="Save").click()
        visitor.told(f"Saved. Programs using {name} see the change at once.")
        row = page.locator("tbody tr", has_text=name)
        assert "<b>bold</b> & “quoted”" in row.inner_text()
        assert row.locator("td[data-label=Expires]").inner_text().strip().endswith("Never")
        row.get_by_role("link", name=f"Revoke {name}").click()
        page.get_by_role("heading", name=f"Revoke {name}?").wait_for()
        visitor.shoot(f"revoke-{shape}-{script}")
        assert calls(panel, secret) == 200
        page.get_by_role("button", name="Continue").click()
        visitor.told(f"{name} was revoked and stopped working.")
        assert calls(panel, secret) == 403
        assert name not in rows(visitor)


def test_the_secret_is_on_no_other_page_and_nowhere_else(visitor: Visitor, panel: Server) -> None:
    page = visitor.page
    visitor.go("/tokens")
    secret = visitor.generate("once")
    assert page.url == f"{panel.url}/tokens"
    page.once("dialog", lambda asked: asked.accept())
    page.reload()
    assert secret not in page.content()
    page.go_back()
    assert secret not in page.content()
    page.go_forward()
    assert secret not in page.content()
    for kept in ("localStorage", "sessionStorage"):
        assert page.evaluate(f"JSON.stringify({kept})") == "{}"
    assert secret not in page.url
    assert not any(secret in line for line in panel.log)
    for file in panel.data.rglob("*"):
        if file.is_file():
            assert secret.encode() not in file.read_bytes(), file
    listed = json.loads(panel.run("token", "list", "--user", "resel1", "--output", "json").stdout)
    assert [name for name in listed["data"]["tokens"] if name == "once"] == ["once"]


def test_back_after_saving_shows_no_secret(visitor: Visitor) -> None:
    secret = visitor.generate("back")
    visitor.saved()
    visitor.page.go_back()
    assert secret not in visitor.page.content()


def test_leaving_without_saving_asks_first(visitor: Visitor) -> None:
    visitor.generate("leaving")
    asked: list[str] = []

    def answer(dialog: object) -> None:
        asked.append(dialog.type)  # type: ignore[attr-defined]
        dialog.accept()  # type: ignore[attr-defined]

    visitor.page.on("dialog", answer)
    page = visitor.page
    # The theme changes where one is, and leaves nothing.
    secret = page.get_by_label("You keep the token").input_value()
    page.get_by_role("button", name="Theme: system").click()
    page.locator("html[data-theme=dark]").wait_for()
    page.get_by_role("button", name="Theme: dark").wait_for()
    assert page.get_by_label("You keep the token").input_value() == secret
    assert asked == []
    visitor.go("/profile")
    assert asked == ["beforeunload"]
    assert page.locator("html").get_attribute("data-theme") == "dark"
    # A form asks only when something was entered; Enter in its search sends nothing.
    visitor.go("/tokens/new")
    page.get_by_label("Find a privilege").fill("accountsummary")
    page.keyboard.press("Enter")
    page.locator("[data-group]:visible").get_by_role("button", name="Deselect all").click()
    assert page.locator("input[name=acl]:not(:checked)").count() == 1
    page.get_by_label("Find a privilege").fill("nothing is called so")
    assert page.locator("#none-found").is_visible()
    page.get_by_label("Find a privilege").fill("")
    page.locator("[data-group]").first.get_by_role("button", name=re.compile("^Select all")).click()
    visitor.go("/profile")
    assert asked == ["beforeunload"]
    visitor.go("/tokens/new")
    page.get_by_label("Name", exact=True).fill("not yet")
    page.keyboard.press("Tab")
    page.locator("#name-live").get_by_text("Enter a name of 1 to 50 letters").wait_for()
    visitor.go("/profile")
    assert asked == ["beforeunload", "beforeunload"]


def test_sent_twice_a_form_generates_one_token(browser: Browser, panel: Server) -> None:
    with visiting(browser, panel, java_script_enabled=False) as visitor:
        visitor.sign_in()
        secret = visitor.generate("twice")
        # Without script the address is that of the form's answer: reloading sends it again.
        visitor.page.reload()
        text = visitor.page.locator("[role=alert]").inner_text()
        assert "This form already generated twice. Its secret cannot be shown again." in text
        assert secret not in visitor.page.content()
        visitor.go("/tokens")
        assert rows(visitor).count("twice") == 1


def test_a_double_click_generates_one_token(visitor: Visitor) -> None:
    visitor.go("/tokens/new")
    visitor.page.get_by_label("Name", exact=True).fill("doubled")
    visitor.page.get_by_role("button", name="Generate").dblclick()
    visitor.page.get_by_label("You keep the token").wait_for()
    visitor.saved()
    assert rows(visitor).count("doubled") == 1


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


def test_several_are_disabled_enabled_and_revoked_at_once(visitor: Visitor, panel: Server) -> None:
    made = {n: panel.token(n, "--acl", "list-pkgs", "--user", "resel1") for n in ("m1", "m2", "m3")}
    page = visitor.page
    visitor.go("/tokens?q=m")
    for name in ("m1", "m2"):
        page.get_by_label(f"Select {name}").check()
    assert page.get_by_text("2 selected").is_visible()
    page.locator("[data-selected]").get_by_role("button", name="Disable").click()
    visitor.told("2 tokens are disabled.")
    assert [calls(panel, secret) for secret in made.values()] == [403, 403, 200]
    visitor.go("/tokens?q=m&state=disabled")
    assert rows(visitor) == ["m1", "m2"]
    page.get_by_label("Select all on this page").check()
    page.locator("[data-selected]").get_by_role("button", name="Enable").click()
    visitor.told("2 tokens work again.")
    assert page.url.endswith("/tokens?q=m&state=disabled")
    assert calls(panel, made["m1"]) == 200
    visitor.go("/tokens?q=m")
    for name in ("m1", "m3"):
        page.get_by_label(f"Select {name}").check()
    page.locator("[data-selected]").get_by_role("button", name="Revoke…").click()
    page.get_by_role("heading", name="Revoke 2 tokens?").wait_for()
    seen(page, "document.activeElement.textContent === 'Cancel'")
    page.get_by_role("button", name="Continue").click()
    visitor.told("2 tokens were revoked.")
    seen(page, "document.activeElement.closest('tr')?.textContent.includes('m2')")
    assert page.url.endswith("/tokens?q=m")
    assert [calls(panel, secret) for secret in made.values()] == [403, 200, 403]


def test_revoke_all_asks_counts_and_asks_again_when_the_number_has_changed(
    browser: Browser, panel: Server
) -> None:
    secret = panel.token("all-1", "--acl", "list-pkgs", "--user", "resel2")
    with visiting(browser, panel) as visitor:
        visitor.sign_in("resel2")
        page = visitor.page
        page.get_by_role("button", name="List actions").click()
        page.get_by_role("link", name="Refresh List").click()
        visitor.told("List refreshed")
        page.get_by_role("button", name="List actions").click()
        page.get_by_role("link", name="Revoke All", exact=True).click()
        page.get_by_role("heading", name="Revoke all tokens of resel2?").wait_for()
        assert page.evaluate("document.activeElement.textContent") == "Cancel"
        panel.token("all-2", "--acl", "list-pkgs", "--user", "resel2")
        page.get_by_role("button", name="Continue").click()
        page.get_by_text("The number of tokens has changed. Confirm again.").wait_for()
        assert calls(panel, secret, "resel2") == 200
        page.get_by_role("button", name="Continue").click()
        visitor.told("All 2 tokens of resel2 were revoked.")
        assert calls(panel, secret, "resel2") == 403
        page.get_by_role("heading", name="No tokens", exact=True).wait_for()
        visitor.shoot("no-tokens")


def test_a_token_is_rotated_and_its_old_secret_stopped(visitor: Visitor, panel: Server) -> None:
    page = visitor.page
    old = visitor.generate("rotated")
    visitor.saved()
    page.get_by_role("button", name="More for rotated").click()
    page.locator(".menu:popover-open").get_by_role("link", name="Rotate…").click()
    visitor.shoot("rotate")
    page.get_by_role("button", name="Rotate").click()
    new = page.get_by_label("You keep the token").input_value()
    assert calls(panel, old) == calls(panel, new) == 200
    visitor.saved()
    assert "Rotating, old secret valid until" in page.locator("tr", has_text="rotated").inner_text()
    page.get_by_role("button", name="More for rotated").click()
    page.get_by_role("link", name="Stop the old secret now").click()
    page.get_by_role("button", name="Continue").click()
    visitor.told("The old secret of rotated stopped working.")
    assert (calls(panel, old), calls(panel, new)) == (403, 200)


def test_disabling_can_be_undone_and_containing_released(visitor: Visitor, panel: Server) -> None:
    page = visitor.page
    secret = visitor.generate("paused")
    visitor.saved()
    page.get_by_role("button", name="More for paused").click()
    page.locator(".menu:popover-open").get_by_role("button", name="Disable").click()
    visitor.told("paused is disabled.")
    assert calls(panel, secret) == 403
    page.get_by_role("button", name="Undo").click()
    visitor.told("paused works again.")
    assert calls(panel, secret) == 200
    visitor.go("/tokens/paused")
    page.get_by_role("link", name="Contain…").click()
    page.get_by_role("heading", name="Contain paused?").wait_for()
    visitor.shoot("contain")
    page.get_by_role("button", name="Continue").click()
    assert calls(panel, secret) == 403
    visitor.go("/tokens/paused")
    page.get_by_role("link", name="Release…").click()
    page.get_by_role("button", name="Continue").click()
    visitor.told("paused is released: all is as it was before.")
    assert calls(panel, secret) == 200


def test_why_a_use_was_refused_is_explained(visitor: Visitor, panel: Server) -> None:
    page = visitor.page
    secret = panel.token("why", "--acl", "list-pkgs", "--ip", "203.0.113.9", "--user", "resel1")
    refused = panel.call("version", secret, user="resel1")
    visitor.go("/receipts")
    page.get_by_label("Receipt", exact=True).fill(refused.headers["X-Counterfoil-Receipt"])
    page.get_by_role("button", name="Explain").click()
    assert page.get_by_role(
        "heading", name="Refused: the address is not among its IPs"
    ).is_visible()
    visitor.shoot("receipt")
    page.get_by_label("Receipt", exact=True).fill("A" * 128)
    page.get_by_role("button", name="Explain").click()
    assert "This is no receipt" in page.get_by_role("alert").inner_text()
    visitor.go("/tokens/why/explain")
    page.get_by_label("Client IP").fill("203.0.113.9")
    page.get_by_label("Function or privilege").fill("myprivs")
    page.get_by_role("button", name="Test access").click()
    page.locator(".steps-list li").first.wait_for()
    visitor.shoot("explain")
    page.get_by_label("Function or privilege").fill("passwd")
    page.get_by_role("button", name="Test access").click()
    assert page.get_by_role(
        "heading", name="The request would be refused: a privilege is missing"
    ).is_visible()


def test_a_narrower_edit_says_what_it_would_have_refused_and_advice_takes_one_click(
    visitor: Visitor, panel: Server
) -> None:
    page = visitor.page
    secret = panel.token("used", "--acl", "basic-whm-functions", "--acl", "list-pkgs",
                         "--acl", "acct-summary", "--user", "resel1")  # fmt: skip
    for _ in range(3):
        assert result(panel.call("myprivs", secret, user="resel1"))[0] == 1
        assert panel.call("accountsummary", secret, user="resel1", user_=1).status_code == 200
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        visitor.go("/tokens/used")
        if "By 6 uses" in page.content() or "By 3 uses" in page.content():
            break
        threading.Event().wait(0.5)
    visitor.shoot("advice")
    visitor.go("/tokens/used/edit")
    visitor.unfold()
    page.locator("input[value=acct-summary]").uncheck()
    page.get_by_text("would have been refused").wait_for()
    visitor.shoot("what-if")
    visitor.go("/tokens/used")
    page.get_by_role("button", name="Apply these limits").click()
    visitor.told("used was narrowed to what it used.")


def test_what_is_wrong_is_said_at_its_field_and_nothing_entered_is_lost(visitor: Visitor) -> None:
    page = visitor.page
    visitor.generate("taken")
    visitor.saved()
    visitor.go("/tokens/new")
    page.get_by_label("Name", exact=True).fill("not a name")
    page.get_by_label("API Token Expiration Date").fill("2020-13-01")
    page.get_by_label("IPs").fill("10.0.0.1\n10.5.3.999\n")
    page.locator("[data-group]").first.get_by_role("button", name="Deselect all").click()
    page.get_by_label("Description (optional)").fill("kept")
    page.get_by_role("button", name="Generate").click()
    assert page.title().startswith("Error:")
    summary = page.locator("#summary")
    assert summary.evaluate("one => document.activeElement === one")
    text = summary.inner_text()
    for said in (
        "Enter a name of 1 to 50 letters, numbers, dashes or underscores.",
        "2020-13-01 is not a valid date.",
        "Line 2: “10.5.3.999” is not an IP address or range.",
        "Select at least one privilege.",
    ):
        assert said in text
    visitor.shoot("errors")
    assert page.get_by_label("Description (optional)").input_value() == "kept"
    assert page.get_by_label("Name", exact=True).get_attribute("aria-invalid") == "true"
    page.get_by_label("Name", exact=True).fill("taken")
    page.get_by_label("API Token Expiration Date").fill("2020-01-01")
    page.get_by_label("IPs").fill("")
    page.locator("[data-group]").first.get_by_role("button", name=re.compile("^Select all")).click()
    page.get_by_role("button", name="Generate").click()
    assert "That date is " in page.locator("#summary").inner_text()
    page.get_by_role("button", name="1 year").click()
    page.get_by_role("button", name="Generate").click()
    said = page.locator("#summary").inner_text()
    assert "You already have a token named taken. Choose another name." in said


def test_the_review_says_what_will_be_made(visitor: Visitor) -> None:
    page = visitor.page
    visitor.go("/tokens/new")
    page.get_by_label("Name", exact=True).fill("reviewed")
    page.get_by_label("IPs").fill("10.5.3.77/24")
    review = page.locator("#review")
    review.get_by_text("10.5.3.77/24 is the range 10.5.3.0/24").wait_for()
    page.keyboard.press("Tab")
    page.locator("#ips-live").get_by_text("Your own IP address, 127.0.0.1").wait_for()
    page.get_by_role("button", name="Add my address (127.0.0.1)").click()
    review.get_by_text("2 entries").wait_for()
    page.get_by_role("button", name="30 days").click()
    review.get_by_text("in 30 days").wait_for()
    page.locator("#expires-words").get_by_text("Expires on").wait_for()
    page.get_by_role("button", name="Deselect the 2 high-risk privileges").click()
    review.get_by_text("18 of 20").wait_for()
    page.get_by_role("radio", name="Nothing selected").check()
    review.get_by_text("0 of 20").wait_for()
    page.get_by_label("Find a privilege").fill("packages")
    assert page.locator("[data-privilege]:visible").count() == 1
    visitor.shoot("review")


def test_on_a_phone_the_review_stands_under_the_form(browser: Browser, panel: Server) -> None:
    with visiting(browser, panel, **PHONE) as visitor:
        visitor.sign_in()
        visitor.go("/tokens/new")
        visitor.page.get_by_label("IPs").fill("10.5.3.77/24")
        visitor.page.locator("#review").get_by_text("10.5.3.77/24 is the range").wait_for()
        form, review = (visitor.page.locator(q).bounding_box() for q in ("#token-form", ".review"))
        assert form
        assert review
        assert review["y"] >= form["y"] + form["height"]


def test_an_edit_that_somebody_else_overtook_shows_both(visitor: Visitor, panel: Server) -> None:
    page = visitor.page
    visitor.generate("shared")
    visitor.saved()
    visitor.go("/tokens/shared/edit")
    page.get_by_label("Description (optional)").fill("mine")
    edited = panel.run("token", "edit", "shared", "--user", "resel1", "--description", "theirs")
    assert edited.returncode == 0, edited.stderr
    page.get_by_role("button", name="Save").click()
    page.get_by_role("heading", name="This token changed while you were editing").wait_for()
    visitor.shoot("conflict")
    assert page.locator(".crumbs a").last.inner_text() == "shared"
    page.get_by_role("button", name="Save mine").click()
    visitor.told("Saved.")
    visitor.go("/tokens?q=shared")
    assert "mine" in page.locator("tr", has_text="shared").inner_text()


def test_by_keyboard_alone_a_token_is_generated_and_revoked(
    visitor: Visitor, panel: Server
) -> None:
    page = visitor.page
    keys = page.keyboard
    keys.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to content"
    keys.press("Enter")
    keys.press("n")
    page.wait_for_url("**/tokens/new")
    page.get_by_label("Name", exact=True).focus()
    keys.type("typed")
    keys.press("Enter")
    secret = page.get_by_label("You keep the token").input_value()
    page.get_by_role("button", name="Yes, I saved my token").focus()
    keys.press("Enter")
    page.locator(".toast").wait_for()
    keys.press("/")
    keys.type("typed")
    seen(page, "document.querySelectorAll('tbody tr').length === 1")
    page.get_by_role("button", name="More for typed").focus()
    keys.press("Enter")
    seen(page, "document.activeElement.textContent.includes('Rotate')")
    keys.press("ArrowUp")
    assert "Duplicate" in page.evaluate("document.activeElement.textContent")
    keys.press("Escape")
    assert page.evaluate("document.activeElement.ariaLabel") == "More for typed"
    page.get_by_role("link", name="Revoke typed").focus()
    keys.press("Enter")
    page.get_by_role("heading", name="Revoke typed?").wait_for()
    keys.press("Escape")
    seen(page, "document.activeElement.matches('a.danger-text')")
    keys.press("Enter")
    page.get_by_role("heading", name="Revoke typed?").wait_for()
    keys.press("Tab")
    keys.press("Enter")
    visitor.told("typed was revoked and stopped working.")
    assert calls(panel, secret) == 403


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
        other.page.get_by_text(re.compile(r"^\d+ other sessions? ha(s|ve) ended\.$")).wait_for()
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
        assert "used already" in visitor.page.content()


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


def states(visitor: Visitor, panel: Server) -> Iterator[str]:
    """Visit every page in every state that a reader may meet."""
    visitor.go("/sign-in")
    yield "sign-in"
    visitor.sign_in()
    for name, seconds in (("ending", 6 * 86400), ("over", -377 * 86400)):
        ends = int(time.time()) + seconds
        changed(panel, "UPDATE tokens SET expires_at = ? WHERE name = ?", ends, name)
    for name, path in (
        ("list", "/tokens"), ("search", "/tokens?q=zzz"), ("new", "/tokens/new"),
        ("token", "/tokens/ending"), ("edit", "/tokens/ending/edit"),
        ("rotate", "/tokens/ending/rotate"), ("revoke", "/tokens/ending/revoke"),
        ("contain", "/tokens/ending/contain"), ("disable", "/tokens/ending/disable"),
        ("explain", "/tokens/ending/explain?ip=192.0.2.1&what=myprivs"),
        ("receipts", "/receipts?receipt=x"), ("found", "/found?why=address"),
        ("accounts", "/accounts"), ("no-account", "/accounts?account=zzz"),
        ("profile", "/profile"), ("guide", "/guide"),
        ("revoke-all", "/tokens/revoke-all"), ("missing", "/tokens/nothing-is-called-so"),
    ):  # fmt: skip
        visitor.go(path)
        yield name
    page = visitor.page
    visitor.go("/tokens")
    page.locator("tbody .check input").first.check()
    yield "selected"
    page.get_by_role("button", name="List actions").click()
    yield "gear"
    page.keyboard.press("Escape")
    page.get_by_role("link", name="Revoke ending").click()
    page.get_by_role("heading", name="Revoke ending?").wait_for()
    yield "dialog"
    visitor.go("/tokens/new")
    page.get_by_label("Name", exact=True).fill("?")
    page.get_by_role("button", name="Generate").click()
    page.locator("#summary").wait_for()
    yield "errors"


def rarer_states(visitor: Visitor, panel: Server, shape: str) -> Iterator[str]:
    """Visit what a reader meets more rarely: on the way of an act, or as somebody else."""
    page = visitor.page
    visitor.go("/tokens?q=ending")
    page.get_by_role("button", name="More for ending").click()
    yield "menu"
    page.locator(".menu:popover-open").get_by_role("button", name="Disable").click()
    visitor.told("ending is disabled.")
    yield "undo"
    page.get_by_role("button", name="Undo").click()
    visitor.told("ending works again.")
    changed(
        panel,
        "INSERT OR REPLACE INTO uses SELECT id, ?, 'list-pkgs', '192.0.2.0/24', 4 FROM tokens "
        "WHERE name = 'ending'",
        int(time.time()) // 86400,
    )
    visitor.go("/tokens/ending/edit")
    page.get_by_label("IPs").fill("10.0.0.1")
    page.locator("#review").get_by_text("would have been refused").wait_for()
    yield "what-if"
    panel.run("token", "edit", "ending", "--user", "resel1", "--description", shape)
    page.get_by_role("button", name="Save").click()
    page.get_by_role("button", name="Back to the form").wait_for()
    yield "narrower"
    page.get_by_role("button", name="Save anyway").click()
    page.get_by_role("heading", name="This token changed while you were editing").wait_for()
    yield "conflict"
    visitor.generate(f"shown-{shape}")
    yield "secret"
    visitor.saved()
    visitor.go("/tokens/bulk")
    yield "problem"
    for user, name in (("unlisted", "hidden"), ("late", "suspended"), ("root", "root")):
        visitor.context.clear_cookies()
        visitor.sign_in(user)
        if user == "root":
            visitor.go("/tokens?owner=*")
        yield name
    visitor.go("/tokens/new")
    visitor.unfold()
    page.locator("[data-everything]").check()
    yield "everything"
    yield from older_session(visitor, panel, shape)
    visitor.context.clear_cookies()
    page.goto(panel.run("sign-in-link", "--user", "shut").stdout.strip())
    yield "link"
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("heading", name="You don’t have access").wait_for()
    yield "forbidden"


def older_session(visitor: Visitor, panel: Server, shape: str) -> Iterator[str]:
    """Visit what asks root for the password, ten minutes after signing in."""
    page, name = visitor.page, f"boss-{shape}"
    for one in (name, f"{name}-2"):
        panel.token(one)
        panel.run("token", "disable", one)
    changed(panel, "UPDATE sessions SET created_at = created_at - 600")
    visitor.go("/tokens/new")
    visitor.unfold()
    page.locator("[data-everything]").check()
    page.get_by_label("Your password").scroll_into_view_if_needed()
    yield "everything-later"
    visitor.go(f"/tokens/{name}/rotate")
    page.get_by_label("Your password").fill("wrong")
    page.get_by_role("button", name="Rotate").click()
    page.get_by_text("That is not your password.").wait_for()
    yield "rotate-later"
    visitor.go(f"/tokens?q={name}")
    page.get_by_label("Select all on this page").check(force=True)
    page.get_by_role("button", name="Enable", exact=True).click()
    page.get_by_role("heading", name="Enable 2 tokens?").wait_for()
    yield "enable-many-later"
    page.get_by_label("Your password").fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    visitor.told("2 tokens work again.")
    panel.run("token", "disable", name)
    visitor.go(f"/tokens?q={name}")
    page.get_by_role("button", name=f"More for {name}", exact=True).click()
    page.locator(".menu:popover-open").get_by_role("button", name="Enable").click()
    page.get_by_text("Enter your password.").wait_for()
    yield "enable-later"
    page.get_by_label("Your password").fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    visitor.told(f"{name} works again.")
    panel.run("token", "contain", name, "--yes")
    visitor.go(f"/tokens?q={name}")
    page.get_by_role("button", name=f"More for {name}", exact=True).click()
    page.locator(".menu:popover-open").get_by_role("link", name="Release").click()
    page.get_by_label("Your password").wait_for()
    yield "release-later"
    page.get_by_label("Your password").fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    visitor.told(f"{name} is released")


@pytest.mark.parametrize("shape", SHAPES)
def test_no_page_in_any_state_keeps_anybody_out(
    browser: Browser, crowd: Server, shape: str
) -> None:
    panel = crowd
    for name in ("ending", "over"):
        panel.run("token", "create", name, "--user", "resel1", "--acl", "list-pkgs")
    found: dict[str, list[str]] = {}
    with visiting(browser, panel, **SHAPES[shape]) as visitor:
        walk = states(visitor, panel)
        # Light and dark, wide and narrow: two shapes have all of that.
        rarer = () if shape == "desk" else rarer_states(visitor, panel, shape)
        for state in itertools.chain(walk, rarer):
            visitor.shoot(f"{state}-{shape}")
            assert not visitor.violations(), state
            width = visitor.page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert width <= 0, f"{state} scrolls sideways by {width}"
            faults = unfit(visitor.page)
            if faults:
                found[state] = faults
            # What axe leaves behind is not the page's.
            visitor.faults.clear()
    assert not found, json.dumps(found, indent=1)[:6000]


_LONG = "a_name_of_fifty_letters_that_no_line_can_break_xxx"
_PAYLOADS = tuple(
    shape.format(run="window.ran=1")
    for shape in (
        "<script>{run}</script>", "<img src=x onerror={run}>", "<svg onload={run}>",
        "'><script>{run}</script>", '"><script>{run}</script>', "</title><script>{run}</script>",
        "</textarea><script>{run}</script>", "</template><script>{run}</script>",
        "</script><script>{run}</script>", "<body onload={run}>", "<details open ontoggle={run}>",
        "<input autofocus onfocus={run}>", "<iframe src=javascript:{run}>", "javascript:{run}",
        '" onmouseover="{run}', "' onfocus='{run}", "<a href=javascript:{run}>x</a>",
        "<object data=javascript:{run}>", "<embed src=javascript:{run}>", "<base href=//evil/>",
        "<meta http-equiv=refresh content=0;javascript:{run}>", "<style onload={run}>",
        "{{{run}}}",
        "<form><button formaction=javascript:{run}>", "<video><source onerror={run}>", "${{{run}}}",
        "<marquee onstart={run}>", "<math><mi xlink:href=javascript:{run}>",
        "<!--><script>{run}</script>",
        "<x onclick={run} id=name>", "<div hx-get=/evil hx-trigger=load>", "<div hx-on:load={run}>",
        "<template data-for=name-live><script>{run}</script></template>",
        "{{% raw %}}<script>{run}",
        "<script src=//evil/x.js></script>", "<link rel=stylesheet href=//evil/x.css>",
        "&lt;script&gt;{run}&lt;/script&gt;", "%3Cscript%3E{run}%3C/script%3E", "\\x3cscript>{run}",
        "<noscript><p title='</noscript><img src=x onerror={run}>'>",
    )
)  # fmt: skip


def test_whatever_is_stored_is_shown_and_never_run(browser: Browser, panel: Server) -> None:
    assert len(_PAYLOADS) == 40
    panel.run("account", "create", "evil", "--reseller")
    panel.run("account", "passwd", "evil", stdin=PASSWORD)
    for number, text in enumerate(_PAYLOADS):
        changed(
            panel,
            "INSERT INTO tokens (public_id, account_id, kind, name, privileges, allow_list, "
            "created_at, folded, description) SELECT ?, id, 'whm', ?, '[\"list-pkgs\"]', '[]', "
            "1800000000, ?, ? FROM accounts WHERE username = 'evil'",
            f"E{number:07}", f"evil-{number:02}", f"evil-{number:02}\n{text}", text,
        )  # fmt: skip
        changed(
            panel,
            "INSERT INTO last_uses SELECT id, 1, ?, 1800000000, '192.0.2.1', 'whm', ?, '' "
            "FROM tokens WHERE public_id = ?",
            number % 2, text, f"E{number:07}",
        )  # fmt: skip
        changed(panel, "INSERT INTO acl_lists VALUES (?, '[\"list-pkgs\"]')", text[:64])
    changed(
        panel,
        "UPDATE accounts SET suspend_reason = ?, suspended_at = 1800000000 WHERE username = 'evil'",
        _PAYLOADS[0],
    )
    try:
        with visiting(browser, panel) as visitor:
            visitor.sign_in("evil")
            visitor.go("/tokens?size=50")
            shown = visitor.page.locator("tbody .name .small").all_inner_texts()
            assert [text.rpartition(" · ")[0] for text in shown] == list(_PAYLOADS)
            for path in (
                "/tokens?size=50", "/tokens/evil-01", "/tokens/evil-06/edit", "/tokens/new",
                "/tokens/evil-15/contain", f"/tokens?q={quote(_PAYLOADS[4])}",
            ):  # fmt: skip
                visitor.go(path)
                assert visitor.page.evaluate("window.ran") is None, path
                assert not visitor.violations(), path
    finally:
        changed(panel, "DELETE FROM acl_lists")


def test_nothing_scrolls_sideways_on_a_small_screen_or_with_large_letters(
    browser: Browser, crowd: Server
) -> None:
    if crowd.run("token", "show", _LONG, "--user", "resel1").returncode:
        ips = [f"2001:db8:1111:2222:3333:4444:5555:666{n}" for n in range(8)]
        crowd.token(
            _LONG, "--user", "resel1", "--acl", "list-pkgs", "--acl", "manage-api-tokens",
            *(part for ip in ips for part in ("--ip", ip)), "--description", "x" * 150,
        )  # fmt: skip
    own = f"/tokens/{_LONG}"
    with visiting(browser, crowd, viewport={"width": 320, "height": 640}) as visitor:
        page = visitor.page
        visitor.sign_in()
        for path in (
            "/tokens?q=fifty", "/tokens/new", own, f"{own}/edit", f"{own}/rotate", f"{own}/revoke",
            f"{own}/contain", f"{own}/explain?ip=2001:db8::1&what=passwd", "/receipts", "/profile",
            "/guide", "/tokens/revoke-all", "/tokens/a/b/c", f"/tokens?q={'z' * 60}", "/sign-in",
        ):  # fmt: skip
            page.set_viewport_size({"width": 320, "height": 640})
            visitor.go(path)
            for size in ("", "200%"):
                if size:
                    page.set_viewport_size({"width": 1280, "height": 900})
                page.evaluate(f"document.documentElement.style.fontSize = '{size}'")
                width = page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"
                )
                assert width <= 0, f"{path} scrolls sideways by {width} {size}"


def test_no_file_of_the_browser_keeps_a_secret(
    browser: Browser, panel: Server, tmp_path: Path
) -> None:
    context = browser.browser_type.launch_persistent_context(
        tmp_path, executable_path=shutil.which("chromium"), args=list(ARGUMENTS),
        ignore_https_errors=True,
    )  # fmt: skip
    visitor = Visitor(panel, context, context.pages[0])
    visitor.sign_in()
    secret = visitor.generate("profile-folder")
    visitor.saved()
    visitor.go("/profile")
    context.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(b"/static/app." in path.read_bytes() for path in files)
    for path in files:
        body = path.read_bytes()
        assert secret.encode() not in body, path
        assert secret.encode("utf-16-le") not in body, path


@pytest.mark.parametrize("language", ["en-XA", "ar-XB"])
def test_every_text_is_translated_and_a_longer_language_breaks_nothing(
    browser: Browser, panel: Server, language: str
) -> None:
    for name in ("ending", "over"):
        panel.run("token", "create", name, "--user", "resel1", "--acl", "list-pkgs")
    bare: dict[str, list[str]] = {}
    with visiting(browser, panel, locale=language) as visitor:
        page = visitor.page
        visitor.go("/sign-in")
        page.locator("#user").fill("resel1")
        page.locator("#pass").fill(PASSWORD)
        page.locator("button.primary").click()
        page.wait_for_url("**/tokens*")
        assert page.locator("html").get_attribute("lang") == language
        for path in ("/tokens", "/tokens/new", "/tokens/ending", "/tokens/ending/edit",
                     "/tokens/ending/rotate", "/tokens/ending/revoke", "/profile", "/guide",
                     "/tokens?q=zzz", "/receipts", "/tokens/revoke-all", "/tokens/nothing",
                     "/tokens/over/explain?ip=192.0.2.1&what=passwd",
                     "/tokens/new/nothing"):  # fmt: skip
            visitor.go(path)
            texts: list[str] = page.evaluate(_TEXTS)
            left = [t for t in texts if "⟦" not in t and "⟧" not in t and not _DATA.fullmatch(t)]
            if left:
                bare[path] = left
            width = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert width <= 0, path
            visitor.shoot(f"{language}-{path.strip('/').replace('/', '-').replace('?', '-')}")
    assert not bare, bare


_TEXTS = """() => {
  const found = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode.textContent.trim(), at = walk.currentNode.parentElement;
    if (/[A-Za-z]{2}/.test(text) && !at.closest(
      "script, template, time, .mono, .code, code, kbd, .brand, option, [translate=no]"))
      found.push(text);
  }
  return found;
}"""
"""The texts of a page, without names, keys and times."""
_DATA = re.compile(
    r"resel1|ending|over|Everything|Python|PHP|Caddy|Traefik|Envoy|ISO 8601|UTC|"
    r"[A-Za-z]+/[A-Za-z_]+|(MM DD|YYYY-MM-DD).*|"
    r"[\d ,:.·-]+|(in|In|.* ago|منذ|خلال|قبل).*|page-\d+|[a-z][a-z0-9_-]*"
)


def test_an_end_is_said_in_the_servers_time_and_in_the_readers_own(
    browser: Browser, start: Callable[..., Server]
) -> None:
    server = start()
    server.run("settings", "set", "time_zone=America/New_York")
    server.run("account", "passwd", "root", stdin=PASSWORD)
    with visiting(browser, server, timezone_id="Pacific/Auckland", locale="en-GB") as visitor:
        visitor.sign_in("root")
        visitor.go("/tokens/new")
        day = visitor.page.get_by_label("API Token Expiration Date").input_value()
        today = datetime.now(ZoneInfo("America/New_York")).date()
        assert day == one_year_after(today).isoformat()
        ends = datetime.fromisoformat(f"{day}T23:59:59").replace(
            tzinfo=ZoneInfo("America/New_York")
        )
        there = ends.astimezone(ZoneInfo("Pacific/Auckland"))
        words = visitor.page.locator("#expires-words").inner_text()
        assert "at 23:59:59 server time." in words
        assert f"{there:%b} {there.day}, {there.year}" in words
        assert f"{there:%-I:%M}" in words
        # In the last seconds of a token its row is yellow, and red right after.
        visitor.generate("short")
        visitor.saved()
        with closing(sqlite3.connect(server.data / "counterfoil.db", timeout=10)) as connection:
            connection.execute("UPDATE tokens SET expires_at = ?", (int(time.time()) + 3,))
            connection.commit()
        visitor.go("/tokens")
        row = visitor.page.locator("tr", has_text="short")
        assert row.get_by_label("Notice: expires soon").is_visible()
        deadline = time.monotonic() + 10
        while not row.get_by_label("Notice: expired").count() and time.monotonic() < deadline:
            visitor.go("/tokens")
        assert row.get_by_label("Notice: expired").is_visible()


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
