"""Take the pictures of docs/pictures anew: look at them before a release.

Example: .venv/bin/python scripts/take_pictures.py
"""

import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from playwright.sync_api import Browser, sync_playwright

from support.browser import ARGUMENTS, DARK, DESKTOP, PASSWORD, PHONE, visiting
from support.server import Server

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
DAY = 86400
TOKENS = (
    ("acme-billing-prod", "Creates and suspends accounts from the shop",
     ("203.0.113.9", "203.0.113.10"), ("list-pkgs", "acct-summary"), 99, 180),
    ("backup-runner", "Nightly backups", ("10.5.3.0/24",), ("acct-summary",), 6, 19 * 3600),
    ("dns-cluster-ns1", "",
     ("198.51.100.53", "2001:db8:53::/48", "198.51.100.60", "198.51.100.61"),
     ("manage-dns-records",), None, 60),
    ("grafana-readonly", "Dashboards", (), ("basic-system-info", "acct-summary"), 200, 41),
    ("legacy_migration", "Move from the old panel; owner has left", (),
     ("create-user-session",), -377, None),
    ("onboarding-script", "Test box of the support team", (), ("list-pkgs",), 11, 6 * DAY),
    ("staging", "", ("192.0.2.0/24",), ("list-pkgs",), 300, None),
)  # fmt: skip


def seed(server: Server) -> None:
    """Make a reseller with tokens in every state."""
    server.run("account", "create", "resel1", "--reseller")
    server.run("account", "passwd", "resel1", stdin=PASSWORD)
    for name, description, ips, acls, _, _ in TOKENS:
        options = [part for acl in acls for part in ("--acl", acl)]
        options += [part for ip in ips for part in ("--ip", ip)]
        server.token(name, *options, "--user", "resel1", "--description", description)
    server.run("token", "disable", "staging", "--user", "resel1")
    now = int(time.time())
    with closing(sqlite3.connect(server.data / "counterfoil.db", timeout=10)) as connection:
        for name, _, ips, _, days, ago in TOKENS:
            ends = None if days is None else now - now % DAY + (days + 1) * DAY - 1
            connection.execute("UPDATE tokens SET expires_at = ? WHERE name = ?", (ends, name))
            if ago is not None:
                seen = ips[0].split("/")[0] if ips else "192.0.2.88"
                connection.execute(
                    "INSERT INTO last_uses SELECT id, 1, 1, ?, ?, 'whm', 'listpkgs', '' "
                    "FROM tokens WHERE name = ?",
                    (now - ago, seen, name),
                )
        connection.commit()


def take(browser: Browser, server: Server) -> None:
    """Take all pictures."""
    for name, options in (("list", DESKTOP), ("list-phone", PHONE), ("list-dark", DARK)):
        with visiting(browser, server, **options) as visitor:
            visitor.sign_in()
            visitor.page.wait_for_load_state("networkidle")
            visitor.page.screenshot(path=PICTURES / f"{name}.png")
    with visiting(browser, server, **DARK) as visitor:
        visitor.sign_in()
        visitor.page.get_by_role("link", name="Revoke acme-billing-prod").click()
        visitor.page.get_by_role("heading", name="Revoke acme-billing-prod?").wait_for()
        visitor.page.wait_for_timeout(300)
        visitor.page.screenshot(path=PICTURES / "revoke-dark.png")
    with visiting(browser, server, viewport={"width": 1360, "height": 1180}) as visitor:
        visitor.sign_in()
        visitor.go("/tokens/new")
        visitor.page.get_by_label("Name", exact=True).fill("deploy-bot_2")
        visitor.page.get_by_label("Description (optional)").fill("Deploys customer sites from CI")
        visitor.page.get_by_label("IPs").fill("10.5.3.33\n12AB:0:0:CD30::/60")
        visitor.page.wait_for_timeout(800)
        visitor.page.evaluate("scrollTo(0, 0)")
        visitor.page.screenshot(path=PICTURES / "generate.png")
        visitor.page.set_viewport_size({"width": 1360, "height": 900})
        visitor.page.get_by_role("button", name="Generate").click()
        visitor.page.get_by_label("You keep the token").wait_for()
        visitor.page.screenshot(path=PICTURES / "secret.png")
        visitor.saved()


def main() -> None:
    """Start a server in a folder of its own, take the pictures, and stop it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="counterfoil-") as folder,
        sync_playwright() as playwright,
    ):
        server = Server(Path(folder) / "data").start()
        try:
            seed(server)
            browser = playwright.chromium.launch(
                executable_path="/usr/bin/chromium", args=list(ARGUMENTS)
            )
            take(browser, server)
            browser.close()
        finally:
            server.stop()
    print(f"wrote {', '.join(sorted(path.name for path in PICTURES.iterdir()))}")


if __name__ == "__main__":
    main()
