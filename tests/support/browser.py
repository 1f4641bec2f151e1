"""A real browser on the pages of a real server, and what must hold of every page."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from axe_playwright_python.sync_playwright import Axe

from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, FloatRect, Page

    from support.server import Server

PASSWORD = "correct horse battery staple"
SHOTS = Path(__file__).parents[2] / "screenshots"
ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
DESKTOP: dict[str, Any] = {"viewport": {"width": 1360, "height": 900}}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
DARK: dict[str, Any] = DESKTOP | {"color_scheme": "dark"}
SHAPES = {"desk": DESKTOP, "phone": PHONE, "dark": DARK}
SCRIPT = {"script": {}, "plain": {"java_script_enabled": False}}
_WATCH = """
addEventListener("securitypolicyviolation", (event) => {
  (window.violations ??= []).push(`${event.violatedDirective} ${event.blockedURI}`);
});
"""
_RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    # What passed is not looked into: on a long page that takes longer than the rules.
    "resultTypes": ["violations"],
}


@dataclass
class Visitor:
    """Somebody at a browser: what they see, and all that goes wrong on the way."""

    server: Server
    context: BrowserContext
    page: Page
    faults: list[str] = field(default_factory=list)

    def go(self, path: str) -> None:
        """Open a page of the server."""
        self.page.goto(self.server.url + path)

    def sign_in(self, user: str = "resel1", password: str = PASSWORD) -> None:
        """Sign in, and arrive at the tokens."""
        self.go("/sign-in")
        self.page.get_by_label("Username").fill(user)
        self.page.get_by_label("Password", exact=True).fill(password)
        self.page.get_by_role("button", name="Sign in").click()
        self.page.wait_for_url("**/tokens*")

    def generate(self, name: str) -> str:
        """Generate a token and return its secret, still on the page that shows it."""
        self.go("/tokens/new")
        self.page.get_by_label("Name", exact=True).fill(name)
        self.page.get_by_role("button", name="Generate").click()
        return self.page.get_by_label("You keep the token").input_value()

    def unfold(self) -> None:
        """Open all groups of privileges of the form for a token."""
        self.page.evaluate(
            "for (const one of document.querySelectorAll('[data-group] > details')) one.open = true"
        )

    def saved(self) -> None:
        """Leave the page of the secret."""
        self.page.get_by_role("button", name="Yes, I saved my token").click()
        self.page.wait_for_url("**/tokens*")

    def told(self, text: str) -> None:
        """Wait for a message at the upper right."""
        self.page.locator(".toast p").get_by_text(text).wait_for()

    def shoot(self, name: str) -> None:
        """Keep a picture of the page."""
        SHOTS.mkdir(exist_ok=True)
        self.page.screenshot(path=SHOTS / f"{name}.png")

    def violations(self) -> list[str]:
        """Return what the page did against its policy."""
        found: list[str] = self.page.evaluate("window.violations ?? []")
        return found


@contextmanager
def visiting(browser: Browser, server: Server, **options: Any) -> Iterator[Visitor]:
    """Open a browser of one's own; at its end nothing may have gone wrong."""
    context = browser.new_context(ignore_https_errors=True, **(DESKTOP | options))
    context.set_default_timeout(15_000)
    context.add_init_script(_WATCH)
    page = context.new_page()
    visitor = Visitor(server, context, page)

    def watch(one: Page) -> None:
        one.on("pageerror", lambda error: visitor.faults.append(f"{error} {error.stack}"))
        one.on("console", lambda said: _noted(visitor, said.text))
        one.on("request", lambda asked: _asked(visitor, asked.url))

    watch(page)
    context.on("page", watch)
    try:
        yield visitor
        assert not visitor.faults, visitor.faults
    finally:
        context.close()


def _noted(visitor: Visitor, text: str) -> None:
    if "Content Security Policy" in text or "Content-Security-Policy" in text:
        visitor.faults.append(text)


def _asked(visitor: Visitor, url: str) -> None:
    if not url.startswith((visitor.server.url + "/", "about:", "blob:")):
        visitor.faults.append(f"asked {url}")


def place_of(page: Page, query: str) -> FloatRect:
    """Return where the first of what a query finds is drawn; it must be."""
    found = page.locator(query).first.bounding_box()
    assert found, f"{query} is not drawn"
    return found


def unfit(page: Page) -> list[str]:
    """Return what keeps somebody from using the page, by the rules of WCAG 2.2 AA and more."""
    found = Axe().run(page, options=_RULES)
    return [
        f"{one['id']}: {node['target']} {node.get('failureSummary', '')}"
        for one in found.response["violations"]
        for node in one["nodes"]
    ]


def changed(panel: Server, statement: str, *values: object) -> None:
    """Change something in the database that only time, or no act of ours, would."""
    with closing(sqlite3.connect(panel.data / "counterfoil.db", timeout=10)) as connection:
        connection.execute(statement, values)
        connection.commit()


def rows(visitor: Visitor) -> list[str]:
    """Return the names in the list of tokens."""
    return visitor.page.locator("tbody th a").all_inner_texts()


def seen(page: Page, expression: str) -> None:
    """Wait until something holds in the page, without the eval that its policy forbids."""
    until(lambda: bool(page.evaluate(expression)))


def calls(server: Server, secret: str, user: str = "resel1") -> int:
    """Return the status of a call with a token."""
    return server.call("version", secret, user=user).status_code
