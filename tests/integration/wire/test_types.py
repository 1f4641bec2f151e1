"""Fields have the type that documentation and recordings give them, where we keep nothing too."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

import pytest

from support.asking import ask

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.server import Server

NULL = {
    "suspendtime", "limit", "whitelist_ips", "expires_at", "parent", "last_used_at",
    "last_used_ip", "last_refused_at", "old_secret_ends_at", "errors", "messages", "warnings",
    "nameserver3", "nameserver4", *(f"nameservera{n}" for n in ("", "2", "3", "4")),
    *(f"nameserverentry{n}" for n in ("", "2", "3", "4")),
}  # fmt: skip
"""What is documented or recorded as null."""
ASKED: list[tuple[str, dict[str, str]]] = [
    ("listaccts", {}), ("accountsummary", {"user": "bare"}), ("listsuspended", {}),
    ("domainuserdata", {"domain": "full.example"}), ("get_domain_info", {}),
    ("acctcounts", {"user": "full"}), ("resellerstats", {"user": "full"}), ("listresellers", {}),
    ("modifyacct", {"user": "bare"}), ("list_users", {}), ("version", {}), ("gethostname", {}),
    ("applist", {}), ("myprivs", {}), ("listacls", {}), ("api_token_list", {}),
    ("passwd", {"user": "bare", "password": "correct horse battery"}),
    ("createacct", {"username": "made"}),
    ("create_user_session", {"user": "bare", "service": "cpaneld"}),
]  # fmt: skip
TEXT = ("ip", "partition", "shell", "theme", "plan", "domain", "mailbox_format", "owner", "email")


@pytest.fixture(scope="module")
def owner(server: Server) -> str:
    full = ("account", "create", "full", "--domain", "full.example", "--reseller")
    assert server.run(*full).returncode == 0
    assert server.run("account", "create", "bare", "--owner", "full").returncode == 0
    return server.token("owner", "--lasting")


def nulls(value: Any, path: str = "") -> Iterator[str]:
    """Go through the places in an answer that hold null."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in NULL:
                yield from nulls(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from nulls(inner, path)
    elif value is None:
        yield path


@pytest.mark.parametrize(("function", "arguments"), ASKED, ids=[name for name, _ in ASKED])
def test_nothing_is_null_that_is_text_or_a_number(
    server: Server, owner: str, function: str, arguments: dict[str, str]
) -> None:
    body = ask(server, owner, function, **arguments)
    assert body["metadata"]["result"] == 1, body
    assert list(nulls(body)) == []


def test_rows_of_accounts_have_the_recorded_types(server: Server, owner: str) -> None:
    (row,) = ask(server, owner, "accountsummary", user="bare")["data"]["acct"]
    assert all(isinstance(row[key], str) for key in TEXT)
    assert all(row[key] for key in ("partition", "shell", "theme", "plan"))
    assert isinstance(row["uid"], int)
    assert row["uid"] > 0
    headers = {"Authorization": f"whm root:{owner}"}
    with server.client() as client:
        old = client.get("/json-api/accountsummary?user=bare", headers=headers).json()["acct"][0]
        page = client.get("/xml-api/listaccts?api.version=1", headers=headers).text
    assert all(isinstance(old[key], str) for key in old if key not in {"suspended", "suspendtime"})
    themes = ET.fromstring(page).findall("data/acct/theme")  # noqa: S314 - our own answer
    assert themes
    assert all(element.text for element in themes)


def test_what_is_made_changed_and_counted_has_them_too(server: Server, owner: str) -> None:
    made = ask(server, owner, "createacct", username="fresh")["data"]
    assert [made[key] for key in ("ip", "package", "nameserver", "nameserver2")] == [
        "", "default", "", "",
    ]  # fmt: skip
    stats = ask(server, owner, "resellerstats", user="full")["data"]["reseller"]
    assert 1 <= stats["month"] <= 12
    assert stats["year"] > 2000
    asked = ask(server, owner, "resellerstats", user="full", month="2", year="2027")
    named = asked["data"]["reseller"]
    assert (named["month"], named["year"]) == (2, 2027)
    changed = ask(server, owner, "modifyacct", user="bare")["data"]
    assert changed["domain"] == ""
    texts = {k: v for k, v in changed["cpuser"].items() if k not in {"DOMAINS", "DEADDOMAINS"}}
    assert {type(value) for key, value in texts.items() if key != "DEMO"} == {str}
    assert {"IP", "PLAN", "MAXPOP", "BWLIMIT", "FEATURELIST", "DBOWNER"} <= texts.keys()
    headers = {"Authorization": f"whm root:{owner}"}
    with server.client() as client:
        word = {"user": "bare", "pass": "correct horse battery"}
        old = client.post("/json-api/passwd", data=word, headers=headers).json()["passwd"][0]
        stats = client.get("/json-api/resellerstats?reseller=full", headers=headers).json()
    assert isinstance(old["rawout"], str)
    assert "month" not in stats["result"]


def test_a_taken_name_already_exists(server: Server, owner: str) -> None:
    assert ask(server, owner, "api_token_create", token_name="t")["data"]
    assert ask(server, owner, "createacct", username="taken", domain="t.example")["data"]
    for function, arguments in (
        ("api_token_create", {"token_name": "t"}),
        ("api_token_update", {"token_name": "t", "new_name": "owner"}),
        ("createacct", {"username": "taken"}), ("verify_new_username", {"user": "taken"}),
        ("createacct", {"username": "other", "domain": "t.example"}),
        ("modifyacct", {"user": "taken", "newuser": "bare"}),
    ):  # fmt: skip
        metadata = ask(server, owner, function, **arguments)["metadata"]
        assert metadata["result"] == 0
        assert "already exists" in metadata["reason"], function
