"""The pages' look in a real browser: nothing cut off, nothing in the way, at every width."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from support.browser import PASSWORD, PHONE, Visitor, place_of, unfit, visiting
from support.server import Server
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

IPV6 = "2a02:8108:8ac0:1c64:8d2b:4a6f:9f13:77e1"
LONG = "acme-sh-wildcards-of-customer-4711-renewed-nightly"
WIDTHS = (768, 961, 1024, 1280, 1366, 1440, 1536, 1920)
_SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with root, and with 3,000 tokens of a reseller, each with the longest of all."""
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    assert server.run("account", "create", "resel1", "--reseller").returncode == 0
    for user in ("root", "resel1"):
        assert server.run("account", "passwd", user, stdin=PASSWORD).returncode == 0
    with closing(sqlite3.connect(server.data / "counterfoil.db", timeout=10)) as connection:
        for user in ("root", "resel1"):
            connection.executemany(
                "INSERT INTO tokens (public_id, account_id, kind, name, privileges, allow_list, "
                "created_at, expires_at, folded) SELECT ?, id, 'whm', ?, '[\"list-pkgs\"]', ?, "
                "1790000000, ?, ? FROM accounts WHERE username = ?",
                [
                    (
                        f"{user[-1].upper()}{n:07}", f"{LONG[:45]}-{n:04}",
                        f'["{IPV6}/128", "{IPV6[:-1]}2/128", "10.0.0.0/8"]',
                        1890000000 if n % 2 else None, f"{LONG[:45]}-{n:04}\n", user,
                    )
                    for n in range(3000)
                ],
            )  # fmt: skip
        connection.execute(
            "INSERT INTO last_uses SELECT id, 1, 1, 1790000000, ?, 'whm', 'listpkgs', '' "
            "FROM tokens", (IPV6,),
        )  # fmt: skip
        connection.commit()
    yield server
    server.stop()


@pytest.fixture
def visitor(browser: Browser, panel: Server) -> Iterator[Visitor]:
    with visiting(browser, panel) as one:
        one.sign_in()
        yield one


def resize(page: Page, width: int, height: int = 900) -> None:
    page.set_viewport_size({"width": width, "height": height})


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("user", ["resel1", "root"])
def test_the_list_keeps_its_columns_with_the_longest_names_and_addresses(
    browser: Browser, panel: Server, user: str, scheme: str
) -> None:
    with visiting(browser, panel, color_scheme=scheme) as visitor:
        page = visitor.page
        visitor.sign_in(user)
        for width in WIDTHS:
            resize(page, width)
            visitor.go("/tokens?owner=*" if user == "root" else "/tokens")
            visitor.shoot(f"long-{user}-{width}-{scheme}")
            assert page.locator("thead").is_visible()
            assert page.evaluate(_SIDEWAYS) <= 0, width
            card, gear, name = (
                place_of(page, one) for one in (".tokens", "#gear-button", "tbody .name")
            )
            assert gear["x"] + gear["width"] <= card["x"] + card["width"], width
            assert name["width"] >= (200 if width >= 1280 else 160), width
            # No cell is wider than its column, and every row ends inside the card.
            spilling = page.evaluate("""() => {
              const edge = document.querySelector(".tokens").getBoundingClientRect().right;
              return [...document.querySelectorAll("tbody :is(td, th), tbody .buttons > *")]
                .filter((one) => one.offsetParent)
                .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.matches("td, th")
                  || one.getBoundingClientRect().right > edge + 1)
                .map((one) => one.className || one.textContent.trim());
            }""")
            assert spilling == [], width
        assert page.locator(".pager").get_by_text("3,000" if user == "resel1" else "6,000").count()


def test_under_41_rem_rows_are_cards_and_above_columns(visitor: Visitor) -> None:
    page = visitor.page
    for width, columns in (
        (390, None), (660, None), (768, {"expires", "used"}), (1024, {"expires", "used"}),
        (1200, {"expires", "ips", "used"}), (1280, {"created", "expires", "ips", "used"}),
    ):  # fmt: skip
        resize(page, width)
        visitor.go("/tokens")
        row = page.locator("tbody tr").first
        display = row.evaluate("(one) => getComputedStyle(one).display")
        assert (display == "table-row") is (columns is not None), width
        if columns:
            shown = {
                name for name in ("created", "ips", "used")
                if page.locator(f"tbody .{name}").first.is_visible()
            }  # fmt: skip
            assert shown == columns - {"expires"}, width


def test_a_hyphen_in_a_name_is_as_narrow_as_in_running_text(visitor: Visitor) -> None:
    widths = visitor.page.evaluate("""() => {
      const width = (place) => {
        const made = place.appendChild(document.createElement("span"));
        made.textContent = "a-b+c*d";
        const wide = made.getBoundingClientRect().width;
        made.remove();
        return wide;
      };
      const body = document.createElement("p");
      body.style.cssText = "font: 600 .875rem/1.5 var(--sans)";
      document.body.append(body);
      return [width(document.querySelector("tbody th a")), width(body)];
    }""")
    assert widths[0] == widths[1]
    times = visitor.page.locator("td.created time").first
    assert times.evaluate("(one) => getComputedStyle(one).fontVariantNumeric") == "tabular-nums"


def test_the_secret_is_never_cut_off(visitor: Visitor) -> None:
    page = visitor.page
    visitor.generate("whole-secret")
    for width in (320, 360, 390, 480, 721, 740, 768, 790, 961, 980, 1024, 1050, 1060, 1100, 1280):
        resize(page, width)
        sizes = page.locator("#secret").evaluate("(one) => [one.scrollWidth, one.clientWidth]")
        assert sizes[0] <= sizes[1], width
        assert page.evaluate(_SIDEWAYS) <= 0, width
        if width in {390, 768, 1280}:
            visitor.shoot(f"secret-{width}")
    # Where one stands above the other, it is the one that is shown once.
    resize(page, 390)
    keep, stub = (place_of(page, one) for one in (".keep", ".stub"))
    assert keep["y"] + keep["height"] <= stub["y"]
    assert unfit(page) == []
    visitor.faults.clear()
    visitor.saved()


@pytest.mark.parametrize("clipboard", ["absent", "denied"])
def test_what_cannot_be_copied_is_selected_and_says_so(
    browser: Browser, panel: Server, clipboard: str
) -> None:
    lacking = "undefined" if clipboard == "absent" else "{ writeText: () => Promise.reject() }"
    with visiting(browser, panel) as visitor:
        visitor.context.add_init_script(
            f'Object.defineProperty(navigator, "clipboard", {{ value: {lacking} }})'
        )
        page = visitor.page
        visitor.sign_in()
        secret = visitor.generate(f"by-hand-{clipboard}")
        page.get_by_role("button", name="Copy", exact=True).click()
        page.get_by_role("button", name="Press Ctrl+C").wait_for()
        chosen = page.locator("#secret").evaluate(
            "(one) => one.value.slice(one.selectionStart, one.selectionEnd)"
        )
        assert chosen == secret
        assert page.locator("#live").inner_text()
        page.get_by_role("button", name="Copy command").click()
        assert "/json-api/version" in page.evaluate("getSelection().toString()")
        page.get_by_role("button", name="Copy", exact=True).wait_for()
        visitor.saved()


def test_copying_twice_leaves_the_button_as_it_was(browser: Browser, panel: Server) -> None:
    with visiting(browser, panel) as visitor:
        visitor.context.add_init_script(
            'Object.defineProperty(navigator, "clipboard", { value: { '
            "writeText: (text) => { window.copied = text; return Promise.resolve(); } } })"
        )
        page = visitor.page
        visitor.sign_in()
        secret = visitor.generate("copied-twice")
        button = page.locator("[data-copy='#secret']")
        button.click()
        page.get_by_role("button", name="Copied").wait_for()
        button.click()
        page.get_by_role("button", name="Copy", exact=True).wait_for()
        assert page.evaluate("window.copied") == secret
        visitor.saved()


def test_messages_are_spoken_and_cover_neither_theme_nor_account(visitor: Visitor) -> None:
    page = visitor.page
    for width in (1024, 1280, 1920):
        resize(page, width)
        visitor.go("/tokens?size=25")
        page.locator("[popovertarget^=menu]").first.click()
        page.locator(".menu:popover-open").get_by_role("button", name="Disable").click()
        page.get_by_role("button", name="Undo").wait_for()
        visitor.shoot(f"undo-{width}")
        assert place_of(page, ".toast form")["height"] < 50
        toast = place_of(page, ".toast")
        for control in (".top-theme button", "[popovertarget=account-menu]"):
            box = place_of(page, control)
            apart = (
                toast["x"] + toast["width"] <= box["x"] or toast["y"] >= box["y"] + box["height"]
            )
            assert apart, (width, control)
        # A live region announces what changes in it, and nothing that was there from the start.
        said = page.locator(".toast p").inner_text()
        until(lambda said=said: page.locator("#live").inner_text() == said)  # type: ignore[misc]
        # One is at the row again, and Undo comes right after the way past the menus.
        assert page.evaluate("document.activeElement.closest('tr') !== null")
        page.locator(".skip").focus()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Undo"
        page.keyboard.press("Enter")
        page.get_by_text("was enabled").first.wait_for()


def test_a_message_of_the_module_looks_like_one_of_the_server(visitor: Visitor) -> None:
    page = visitor.page
    visitor.go("/tokens")
    page.get_by_role("button", name="List actions").click()
    page.get_by_role("link", name="Refresh List").click()
    visitor.told("List refreshed")
    toast = page.locator(".toast")
    shown = [one.get_attribute("href") or "" for one in toast.locator("use").all()
             if one.is_visible()]  # fmt: skip
    assert [href.rpartition("#")[2] for href in shown] == ["check", "x"]
    assert "×" not in toast.inner_text()
    toast.get_by_role("button", name="Dismiss").click()
    assert toast.count() == 0


def test_on_a_low_screen_nothing_sticks(browser: Browser, panel: Server) -> None:
    with visiting(browser, panel, viewport={"width": 320, "height": 256}) as visitor:
        visitor.sign_in()
        page = visitor.page
        visitor.go("/tokens/new")
        position = "(one) => getComputedStyle(one).position"
        assert page.locator(".bar").evaluate(position) == "static"
        visitor.go("/tokens")
        page.locator("tbody .check label").first.click()
        assert page.locator(".selected").evaluate(position) == "static"
        resize(page, 1280, 900)
        assert page.locator(".selected").evaluate(position) == "sticky"


def test_bars_do_not_stick_where_there_are_two(visitor: Visitor) -> None:
    resize(visitor.page, 768, 1024)
    visitor.go("/profile")
    places = visitor.page.locator(".bar").evaluate_all(
        "(all) => all.map((one) => getComputedStyle(one).position)"
    )
    assert places == ["static", "static"]


def test_where_one_is_shows_in_forced_colors(browser: Browser, panel: Server) -> None:
    with visiting(browser, panel, forced_colors="active") as visitor:
        visitor.sign_in()
        outline = "(one) => getComputedStyle(one).outlineStyle"
        for current in (".side [aria-current]", ".states [aria-current]"):
            assert visitor.page.locator(current).evaluate(outline) == "solid", current
        other = visitor.page.locator(".states a:not([aria-current])").first
        assert other.evaluate(outline) == "none"
        visitor.go("/tokens/new")
        chips = visitor.page.locator(".chip")
        assert chips.last.get_attribute("aria-pressed") == "true"
        assert chips.last.evaluate(outline) == "solid"
        assert chips.first.evaluate(outline) == "none"
        visitor.shoot("forced-colors")


def test_large_letters_leave_the_sidebar_whole(visitor: Visitor) -> None:
    page = visitor.page
    resize(page, 1280)
    visitor.go("/tokens")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    side, brand = (place_of(page, one) for one in (".side", ".side .brand span"))
    assert brand["x"] + brand["width"] <= side["x"] + side["width"]
    assert page.evaluate(_SIDEWAYS) <= 0


def test_an_unchecked_box_does_not_look_disabled_in_the_dark(
    browser: Browser, panel: Server
) -> None:
    with visiting(browser, panel, color_scheme="dark") as visitor:
        visitor.sign_in()
        visitor.go("/tokens/new")
        visitor.unfold()
        boxes = visitor.page.locator("[data-group] input")
        boxes.first.uncheck()
        filled = "(one) => getComputedStyle(one).backgroundColor"
        unchecked, checked = boxes.first.evaluate(filled), boxes.last.evaluate(filled)
        boxes.first.evaluate("(one) => { one.disabled = true }")
        disabled = boxes.first.evaluate(filled)
        assert len({unchecked, checked, disabled}) == 3
        card = visitor.page.locator(".form").evaluate(filled)
        assert unchecked == card


def test_paper_has_the_table_and_no_controls(visitor: Visitor) -> None:
    page = visitor.page
    visitor.go("/tokens")
    page.emulate_media(media="print")
    for control in (".side", ".top", "#generate", ".owner", "tbody .check", ".acts", ".foot"):
        for one in page.locator(control).all():
            assert not one.is_visible(), control
    assert page.locator("tbody .name").first.is_visible()
    adjusted = page.locator("tbody tr").first.evaluate(
        "(one) => getComputedStyle(one).printColorAdjust"
    )
    assert adjusted == "exact"


@pytest.mark.parametrize("user", ["resel1", "root"])
def test_on_a_phone_the_first_row_comes_soon(browser: Browser, panel: Server, user: str) -> None:
    with visiting(browser, panel, **PHONE) as visitor:
        visitor.sign_in(user)
        visitor.shoot(f"phone-list-{user}")
        assert place_of(visitor.page, "tbody tr")["y"] < 520


def test_the_text_of_a_button_stands_in_its_middle(visitor: Visitor) -> None:
    visitor.go("/tokens")
    for button in (".pager .button", "#generate", "tbody .buttons .button"):
        off = visitor.page.locator(button).first.evaluate("""(one) => {
          const range = document.createRange();
          range.selectNodeContents(one.lastChild.nodeType === 3 ? one.lastChild : one.firstChild);
          const text = range.getBoundingClientRect(), box = one.getBoundingClientRect();
          return Math.abs((text.top + text.bottom) / 2 - (box.top + box.bottom) / 2);
        }""")
        assert off < 1.5, button


def test_what_is_selected_and_all_that_match_stand_on_one_line(visitor: Visitor) -> None:
    page = visitor.page
    visitor.go("/tokens")
    page.get_by_label("Select all on this page").check()
    tops = page.locator(".selected p").evaluate("""(one) => {
      const middle = (box) => (box.top + box.bottom) / 2;
      const count = one.querySelector("[data-selected-count]").getBoundingClientRect();
      return Math.abs(middle(count) - middle(one.querySelector(".all").getBoundingClientRect()));
    }""")
    assert tops < 1


def test_a_narrow_trail_ends_in_an_ellipsis_and_leads_to_the_token(visitor: Visitor) -> None:
    page = visitor.page
    name = page.locator("tbody th a").first.inner_text()
    for act in ("edit", "rotate", "explain"):
        visitor.go(f"/tokens/{name}/{act}")
        assert page.locator(".crumbs a").last.inner_text() == name
        resize(page, 320, 640)
        crumb = page.locator(".crumbs li:has(a):visible")
        assert crumb.count() == 1
        style = crumb.evaluate("""(one) => {
          const at = getComputedStyle(one), link = getComputedStyle(one.firstElementChild);
          return [at.textOverflow, link.display, one.scrollWidth > one.clientWidth];
        }""")
        assert style == ["ellipsis", "inline", True]
        resize(page, 1280)
        page.locator(".crumbs a").last.click()
        page.get_by_role("heading", name=name).wait_for()


def test_each_theme_has_an_icon_of_its_own(visitor: Visitor) -> None:
    page = visitor.page
    found = []
    for label in ("system", "dark", "light"):
        button = page.get_by_role("button", name=f"Theme: {label}")
        button.wait_for()
        shown = [one for one in button.locator("use").all() if one.is_visible()]
        assert len(shown) == 1
        found.append((shown[0].get_attribute("href") or "").rpartition("#")[2])
        button.click()
    assert found == ["sun-moon", "moon", "sun"]


def test_what_is_of_high_risk_is_red_in_the_list_and_on_its_page(
    visitor: Visitor, panel: Server
) -> None:
    for privilege in ("manage-api-tokens", "create-user-session"):
        panel.token(f"risky-{privilege}", "--user", "resel1", "--acl", privilege)
    for name in ("risky-manage-api-tokens", "risky-create-user-session"):
        for path in (f"/tokens?q={name}", f"/tokens/{name}"):
            visitor.go(path)
            pill = visitor.page.locator("tbody .pill, .pills .pill").first
            assert "bad" in (pill.get_attribute("class") or "").split(), path
