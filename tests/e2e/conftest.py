"""Who stands at a browser in the tests of the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.browser import (
    PASSWORD,
    Visitor,
    visiting,
)
from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser


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


@pytest.fixture
def visitor(browser: Browser, panel: Server) -> Iterator[Visitor]:
    """The reseller, signed in, at a desk."""
    with visiting(browser, panel) as one:
        one.sign_in()
        yield one
