"""The pages' look by measure: nothing is cut, nothing touches, words break where they may."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.browser import PASSWORD, Visitor, place_of, visiting
from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

ADDRESSES = ("2a02:8108:8ac0:1c64:8d2b:4a6f:9f13:77e1", "2001:db8:aaaa:bbbb::/64")
LINES = """(all) => all.map((one) => {
  const lines = []; let last = null;
  const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) for (let at = 0; at < walk.currentNode.length; at++) {
    const range = document.createRange();
    range.setStart(walk.currentNode, at); range.setEnd(walk.currentNode, at + 1);
    const box = range.getBoundingClientRect();
    if (last === null || box.top > last + 4) { lines.push(""); last = box.top; }
    lines[lines.length - 1] += range.toString();
  }
  return lines;
})"""
"""Returns of each element the lines in which it is drawn."""


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    server.run("account", "create", "resel1", "--reseller")
    server.run("account", "passwd", "resel1", stdin=PASSWORD)
    limits = [word for entry in ADDRESSES for word in ("--ip", entry)]
    server.token("narrow", "--user", "resel1", "--acl", "list-pkgs", *limits)
    yield server
    server.stop()


@pytest.fixture
def visitor(browser: Browser, panel: Server) -> Iterator[Visitor]:
    with visiting(browser, panel) as one:
        one.sign_in()
        yield one


def test_the_hint_of_the_search_is_whole(visitor: Visitor) -> None:
    page = visitor.page
    for width in (961, 1280, 1366, 1440, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        visitor.go("/tokens")
        hint, room = page.evaluate("""() => {
          const box = document.querySelector("#q"), style = getComputedStyle(box);
          const pen = document.createElement("canvas").getContext("2d");
          pen.font = style.font;
          const cross = getComputedStyle(box, "::-webkit-search-cancel-button").display;
          const inside = box.clientWidth - parseFloat(style.paddingLeft)
            - parseFloat(style.paddingRight) - (cross === "none" ? 0 : 20);
          return [pen.measureText(box.placeholder).width, inside];
        }""")
        assert hint <= room, width
        states, search = place_of(page, ".states"), place_of(page, ".box")
        is_beside = states["y"] < search["y"] + search["height"]
        assert not is_beside or states["x"] >= search["x"] + search["width"], width


def test_what_stands_above_the_cards_does_not_touch_them(visitor: Visitor) -> None:
    page = visitor.page
    for width in (390, 768, 961, 1280, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        visitor.go("/tokens/narrow")
        text, cards = place_of(page, "#about-contain"), place_of(page, ".two-cards")
        assert cards["y"] - text["y"] - text["height"] >= 8, width


@pytest.mark.parametrize("path", ["/tokens", "/tokens/narrow"])
def test_an_address_breaks_between_its_groups_alone(visitor: Visitor, path: str) -> None:
    page = visitor.page
    for width in (390, 768, 1024, 1280, 1366, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        visitor.go(path)
        drawn = page.locator(".ip:visible").evaluate_all(LINES)
        assert drawn or width < 1280
        for lines in drawn:
            assert "".join(lines) in ADDRESSES
            assert all(line.endswith(":") for line in lines[:-1]), (width, lines)


def test_a_command_breaks_at_its_blanks_alone(browser: Browser, panel: Server) -> None:
    with visiting(browser, panel) as stranger:
        for width in (320, 360, 390, 1280):
            stranger.page.set_viewport_size({"width": width, "height": 900})
            stranger.go("/sign-in")
            (lines,) = stranger.page.locator("#no-password code").evaluate_all(LINES)
            assert (
                " ".join(line.strip() for line in lines) == "counterfoil sign-in-link --user NAME"
            )
            assert stranger.page.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
            )


@pytest.mark.parametrize("width", [390, 600, 768, 960])
def test_a_message_covers_nothing_of_the_page(visitor: Visitor, width: int) -> None:
    page = visitor.page
    page.set_viewport_size({"width": width, "height": 900})
    visitor.go("/tokens/narrow")
    for name in ("Disable", "Enable"):
        page.get_by_role("button", name=name, exact=True).click()
        page.locator(".toast p").first.wait_for()
        toast = place_of(page, ".toast")
        bottom = toast["y"] + toast["height"]
        assert toast["y"] >= 0
        assert place_of(page, ".top")["y"] >= bottom
        assert place_of(page, "h1")["y"] >= bottom
