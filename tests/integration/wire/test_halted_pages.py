"""The page of a stopped token tells by whom, when and why, to whoever may know it."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import pytest

from support.browser import PASSWORD
from support.forms import signed_in
from support.server import Server, result
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    assert server.run("account", "create", "ann", "--reseller").returncode == 0
    for user in ("ann", "root"):
        server.run("account", "passwd", user, stdin=PASSWORD)
    yield server
    server.stop()


def told(panel: Server, viewer: str, name: str) -> list[tuple[str, str]]:
    """Return how a token of ann is stopped, and what is said of it."""
    with signed_in(panel, viewer) as client:
        page = client.get(f"/tokens/{name}", params={"owner": "ann"}).text
    rows = re.findall(r"<dt>(Disabled|Contained)</dt><dd>(.*?)</dd>", page, re.DOTALL)
    return [(how, html.unescape(re.sub("<[^>]+>", " ", text))) for how, text in rows]


def test_who_stopped_a_token_is_told_to_whoever_may_know_it(panel: Server) -> None:
    panel.token("paused", "--user", "ann", "--acl", "list-pkgs")
    assert told(panel, "ann", "paused") == []
    panel.run("token", "disable", "paused", "--user", "ann")
    panel.run("token", "contain", "paused", "--user", "ann", "--yes")
    for viewer, knows in (("root", True), ("ann", False)):
        stopped = told(panel, viewer, "paused")
        assert {how for how, _ in stopped} == {"Disabled", "Contained"}
        for _, text in stopped:
            assert (" root" in text) is knows
            assert re.search(r"\d\d:\d\d.* UTC", text)


def test_why_a_token_was_disabled_is_told(panel: Server) -> None:
    tool = panel.token("tool", "--user", "ann", "--acl", "manage-api-tokens", "--acl", "list-pkgs")
    secret = panel.token("reported", "--user", "ann", "--acl", "list-pkgs")
    panel.token("switched", "--user", "ann", "--acl", "list-pkgs")
    panel.token("lost", "--user", "ann", "--acl", "list-pkgs")
    for name, more in (("switched", {}), ("lost", {"leaked": "1"})):
        done = panel.call("api_token_disable", tool, user="ann", token_name=name, **more)
        assert result(done)[0] == 1
    panel.run("call", "token_leak_report", "token=-", stdin=secret)
    until(lambda: told(panel, "ann", "reported") != [])
    sentences = {}
    for name in ("switched", "lost", "reported"):
        ((how, sentences[name]),) = told(panel, "ann", name)
        assert how == "Disabled"
    assert "ann" in sentences["switched"]
    assert "ann" in sentences["lost"]
    assert "ann" not in sentences["reported"]
    assert len({re.sub(r"\d", "", text) for text in sentences.values()}) == 3


def test_what_a_token_was_made_through_is_named_if_it_is_stopped(panel: Server) -> None:
    tool = panel.token("parent", "--user", "ann", "--acl", "manage-api-tokens")
    wanted = {"token_name": "child", "acl-1": "manage-api-tokens"}
    assert result(panel.call("api_token_create", tool, user="ann", **wanted))[0] == 1
    panel.run("token", "disable", "parent", "--user", "ann")
    ((how, text),) = told(panel, "root", "child")
    assert how == "Disabled"
    assert "parent" in text
    panel.run("token", "disable", "child", "--user", "ann")
    assert len(told(panel, "root", "child")) == 2
