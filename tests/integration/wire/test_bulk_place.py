"""After many tokens were revoked one is where one was: beside the last row, on the same page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from support.browser import PASSWORD
from support.forms import hidden, signed_in, token_of
from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("panel") / "data").start()
    server.run("account", "passwd", "root", stdin=PASSWORD)
    for number in range(28):
        server.token(f"t-{number:02}", "--acl", "list-pkgs")
    yield server
    server.stop()


def rows(client: httpx.Client, path: str) -> tuple[dict[str, str], str]:
    """Return the check codes of the rows by name, and what the form says of them."""
    page = client.get(path).text
    codes = re.findall(r'<tr class="[^"]*" id="row-(\w+)">.*?value="([^"]+)"', page, re.DOTALL)
    said = re.search(r'name="rows" value="([^"]*)"', page)
    assert said is not None
    return {name: code for code, name in codes}, said[1]


def revoke(client: httpx.Client, path: str, *names: str) -> str:
    """Revoke tokens that a page of the list shows, and return where that leads."""
    _, said = rows(client, path)
    fields = {"form_token": token_of(client), "act": "revoke", "token": list(names), "rows": said,
              "back": path}  # fmt: skip
    asked = client.post("/tokens/bulk", data=fields)
    assert asked.status_code == 200
    sure = hidden(asked.text) | {"token": list(names)}
    done = client.post("/tokens/bulk", data=sure)
    assert done.status_code == 303
    return done.headers["Location"]


def test_revoking_many_leads_to_the_row_beside_them_on_the_same_page(panel: Server) -> None:
    with signed_in(panel, "root") as root:
        path = "/tokens?sort=created"
        codes, said = rows(root, path)
        names = list(codes)
        assert said.split() == list(codes.values())
        led = revoke(root, path, names[3], names[4])
        assert led == f"{path}#row-{codes[names[5]]}"
        led = revoke(root, path, names[5], names[7])
        assert led == f"{path}#row-{codes[names[6]]}"
        codes, _ = rows(root, "/tokens?q=t-2")
        names = list(codes)
        led = revoke(root, "/tokens?q=t-2", names[-1], names[-2])
        assert led == f"/tokens?q=t-2#row-{codes[names[-3]]}"
        left = list(codes)[:-2]
        assert revoke(root, "/tokens?q=t-2", *left) == "/tokens?q=t-2"
