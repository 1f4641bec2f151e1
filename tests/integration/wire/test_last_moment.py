"""A token may end at the last moment that there is, east of Greenwich too, and break no page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterfoil.core.token import LATEST
from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

WORD = "correct horse battery"


@pytest.fixture(scope="module", params=["Europe/Berlin", "Pacific/Kiritimati", "Pacific/Honolulu"])
def far(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("far") / "data").start()
    assert server.run("settings", "set", f"time_zone={request.param}").returncode == 0
    assert server.run("account", "passwd", "root", stdin=WORD + "\n").returncode == 0
    arguments = ["token_name=far", "acl=list-accts", f"expires_at={LATEST}"]
    assert server.run("call", "api_token_create", *arguments).returncode == 0
    yield server
    server.stop()


def test_every_page_shows_it(far: Server) -> None:
    with far.client() as browser:
        assert browser.post("/sign-in", data={"user": "root", "pass": WORD}).status_code == 303
        for path in ("/tokens", "/tokens.csv", "/tokens/far", "/tokens/far/edit",
                     "/tokens/far/rotate", "/tokens/new?like=far", "/tokens/far/explain",
                     "/tokens/far/explain?at=9999-12-31+23:59&ip=127.0.0.1",
                     "/tokens/far/explain?at=0001-01-01+00:00&ip=127.0.0.1"):  # fmt: skip
            answer = browser.get(path)
            assert answer.status_code == 200, path
        assert "9999" in browser.get("/tokens").text


def test_the_command_line_shows_it(far: Server) -> None:
    for command in (["token", "list"], ["token", "show", "far"]):
        done = far.run(*command, "--output", "table")
        assert (done.returncode, "9999-12-31" in done.stdout) == (0, True), done.stderr
    for at, status in (("9999-12-31T23:59", {0, 1}), ("0001-01-01T00:00", {2}), ("2027-02-30", {2}),
                       ("0001-01-01T00:00+14:00", {2}), (str(LATEST - 1), {0})):  # fmt: skip
        done = far.spawn("explain", "root", "--token-name", "far", "--at", at)
        assert done.returncode in status, (at, done.stderr)
        assert "Traceback" not in done.stderr
