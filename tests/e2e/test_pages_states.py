"""Every page in every state, in a real browser: it fits every reader, and runs nothing."""

from __future__ import annotations

import itertools
import json
import re
import time
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from support.browser import (
    PASSWORD,
    SHAPES,
    Visitor,
    changed,
    unfit,
    visiting,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

    from support.server import Server


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
    visitor.told("ending was disabled.")
    yield "undo"
    page.get_by_role("button", name="Undo").click()
    visitor.told("ending was enabled.")
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
    visitor.told("2 tokens were enabled.")
    panel.run("token", "disable", name)
    visitor.go(f"/tokens?q={name}")
    page.get_by_role("button", name=f"More for {name}", exact=True).click()
    page.locator(".menu:popover-open").get_by_role("button", name="Enable").click()
    page.get_by_text("Enter your password.").wait_for()
    yield "enable-later"
    page.get_by_label("Your password").fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    visitor.told(f"{name} was enabled.")
    panel.run("token", "contain", name, "--yes")
    visitor.go(f"/tokens?q={name}")
    page.get_by_role("button", name=f"More for {name}", exact=True).click()
    page.locator(".menu:popover-open").get_by_role("link", name="Release").click()
    page.get_by_label("Your password").wait_for()
    yield "release-later"
    page.get_by_label("Your password").fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    visitor.told(f"{name} was released")


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
