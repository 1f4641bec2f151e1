"""Forms of the pages, as a browser without script sends them."""

from __future__ import annotations

import html
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from support.browser import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from support.server import Server

FORM = {"expire": "never", "acl": "list-pkgs"}


@contextmanager
def signed_in(panel: Server, user: str) -> Iterator[httpx.Client]:
    with panel.client(follow_redirects=False) as client:
        client.headers["Origin"] = panel.url
        answer = client.post("/sign-in", data={"user": user, "pass": PASSWORD})
        assert answer.status_code == 303
        yield client


def token_of(client: httpx.Client, path: str = "/tokens/new") -> str:
    found = re.search(r'name="form_token" value="([^"]+)"', client.get(path).text)
    assert found
    return found[1]


def create(client: httpx.Client, name: str, **fields: str | list[str]) -> httpx.Response:
    wanted = {"form_token": token_of(client), "name": name} | FORM | fields
    return client.post("/tokens", data={k: v for k, v in wanted.items() if v != ""})


def edit(client: httpx.Client, name: str, **fields: str | list[str]) -> httpx.Response:
    wanted = {"form_token": token_of(client), "name": name, "old": name} | FORM | fields
    return client.post(f"/tokens/{name}/edit", data=wanted)


def secret_in(answer: httpx.Response) -> str:
    found = re.search(r'id="secret" readonly value="([^"]+)"', answer.text)
    assert found, answer.text
    return found[1]


def hidden(page: str) -> dict[str, str | list[str]]:
    """Return what the last form of a page holds without being shown."""
    form = page[page.rindex("<form", 0, page.rindex('name="form_token"')) :]
    fields: dict[str, str | list[str]] = {"acl": re.findall(r'name="acl" value="([^"]+)"', form)}
    for name, value in re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form):
        if name != "acl":
            fields[name] = html.unescape(value)
    return fields


def names(client: httpx.Client) -> list[str]:
    rows = re.findall(
        r'<th scope="row" class="name"><a href="[^"]*">([^<]*)', client.get("/tokens").text
    )
    return [html.unescape(name) for name in rows]
