"""The form for a token in a real browser: what is asked, found fault with, reviewed and dated."""

from __future__ import annotations

import re
import sqlite3
import time
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from counterfoil.core.token import one_year_after
from support.browser import (
    PASSWORD,
    PHONE,
    Visitor,
    rows,
    visiting,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser

    from support.server import Server


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
        assert "This form has already created twice. Its secret cannot be shown again." in text
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
    assert (
        "That date is in the past. Choose today or later." in page.locator("#summary").inner_text()
    )
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
