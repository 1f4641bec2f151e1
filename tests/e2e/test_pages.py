"""Tokens in a real browser: every act on them, at a desk, on a phone, and without script."""

from __future__ import annotations

import json
import re
import shutil
import threading
import time
from typing import TYPE_CHECKING

import pytest

from support.browser import (
    ARGUMENTS,
    SCRIPT,
    SHAPES,
    Visitor,
    calls,
    rows,
    seen,
    visiting,
)
from support.server import Server, result

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser


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
        visitor.told(f"API token {name} saved.")
        visitor.shoot(f"list-{shape}-{script}")
        row.get_by_role("link", name=f"Edit {name}").click()
        page.get_by_label("Description (optional)").fill("<b>bold</b> & “quoted”")
        page.get_by_label("The API Token will not expire.").check()
        page.get_by_role("button", name="Save").click()
        visitor.told(f"Saved. Changes to {name} apply immediately.")
        row = page.locator("tbody tr", has_text=name)
        assert "<b>bold</b> & “quoted”" in row.inner_text()
        assert row.locator("td[data-label=Expires]").inner_text().strip().endswith("Never")
        row.get_by_role("link", name=f"Revoke {name}").click()
        page.get_by_role("heading", name=f"Revoke {name}?").wait_for()
        visitor.shoot(f"revoke-{shape}-{script}")
        assert calls(panel, secret) == 200
        page.get_by_role("button", name="Continue").click()
        visitor.told(f"{name} was revoked.")
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


def test_several_are_disabled_enabled_and_revoked_at_once(visitor: Visitor, panel: Server) -> None:
    made = {n: panel.token(n, "--acl", "list-pkgs", "--user", "resel1") for n in ("m1", "m2", "m3")}
    page = visitor.page
    visitor.go("/tokens?q=m")
    for name in ("m1", "m2"):
        page.get_by_label(f"Select {name}").check()
    assert page.get_by_text("2 selected").is_visible()
    page.locator("[data-selected]").get_by_role("button", name="Disable").click()
    visitor.told("2 tokens were disabled.")
    assert [calls(panel, secret) for secret in made.values()] == [403, 403, 200]
    visitor.go("/tokens?q=m&state=disabled")
    assert rows(visitor) == ["m1", "m2"]
    page.get_by_label("Select all on this page").check()
    page.locator("[data-selected]").get_by_role("button", name="Enable").click()
    visitor.told("2 tokens were enabled.")
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
    visitor.told("The old secret of rotated is no longer valid.")
    assert (calls(panel, old), calls(panel, new)) == (403, 200)


def test_disabling_can_be_undone_and_containing_released(visitor: Visitor, panel: Server) -> None:
    page = visitor.page
    secret = visitor.generate("paused")
    visitor.saved()
    page.get_by_role("button", name="More for paused").click()
    page.locator(".menu:popover-open").get_by_role("button", name="Disable").click()
    visitor.told("paused was disabled.")
    assert calls(panel, secret) == 403
    page.get_by_role("button", name="Undo").click()
    visitor.told("paused was enabled.")
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
    visitor.told("paused was released.")
    assert calls(panel, secret) == 200


def test_why_a_use_was_refused_is_explained(visitor: Visitor, panel: Server) -> None:
    page = visitor.page
    secret = panel.token("why", "--acl", "list-pkgs", "--ip", "203.0.113.9", "--user", "resel1")
    refused = panel.call("version", secret, user="resel1")
    visitor.go("/receipts")
    page.get_by_label("Receipt", exact=True).fill(refused.headers["X-Counterfoil-Receipt"])
    page.get_by_role("button", name="Explain").click()
    assert page.get_by_role(
        "heading", name="Refused: The client address is not in the allow list"
    ).is_visible()
    visitor.shoot("receipt")
    page.get_by_label("Receipt", exact=True).fill("A" * 128)
    page.get_by_role("button", name="Explain").click()
    assert "receipt is not valid here" in page.get_by_role("alert").inner_text()
    visitor.go("/tokens/why/explain")
    page.get_by_label("Client IP").fill("203.0.113.9")
    page.get_by_label("Function or privilege").fill("myprivs")
    page.get_by_role("button", name="Test access").click()
    page.locator(".steps-list li").first.wait_for()
    visitor.shoot("explain")
    page.get_by_label("Function or privilege").fill("passwd")
    page.get_by_role("button", name="Test access").click()
    assert page.get_by_role(
        "heading",
        name="The request would be refused: The token, or its account, lacks",
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
    visitor.told("used was limited to the privileges and addresses that it used.")


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
    visitor.told("typed was revoked.")
    assert calls(panel, secret) == 403


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
