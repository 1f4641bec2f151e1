"""What is told of privileges, of who holds them, and of tokens across accounts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.core.privilege import ANY
from counterfoil.core.settings import Settings
from counterfoil.functions.all import registry
from support.machine import CATALOGUE

if TYPE_CHECKING:
    import httpx

    from support.server import Server

REGISTRY = registry(CATALOGUE)
NEEDS = "X-Counterfoil-Needs"


@pytest.fixture(scope="module")
def owner(server: Server) -> str:
    """A token that may do everything; ann owns bob, who is a plain account; eve stands beside."""
    for account in (("ann", "--reseller"), ("bob", "--owner", "ann"), ("eve", "--reseller")):
        assert server.run("account", "create", *account).returncode == 0
    held = ("--acl", "list-accts", "--acl", "manage-api-tokens", "--acl", "create-acct")
    for user in ("ann", "eve"):
        assert server.run("reseller", "grant", user, "--only", *held).returncode == 0
    return server.token("owner", "--lasting", "--expires", "never")


def ask(
    server: Server, secret: str, name: str, /, by: str = "root", **arguments: Any
) -> httpx.Response:
    with server.client() as client:
        return client.post(
            f"/json-api/{name}?api.version=1", data=arguments,
            headers={"Authorization": f"whm {by}:{secret}"},
        )  # fmt: skip


def data(server: Server, secret: str, name: str, /, by: str = "root", **arguments: Any) -> Any:
    body = ask(server, secret, name, by, **arguments).json()
    assert body["metadata"]["result"] == 1, body
    return body.get("data")


def reason(server: Server, secret: str, name: str, /, **arguments: Any) -> str:
    body = ask(server, secret, name, **arguments).json()
    assert body["metadata"]["result"] == 0, body
    return str(body["metadata"]["reason"])


def test_what_a_reseller_holds_is_told_to_who_holds_everything(server: Server, owner: str) -> None:
    shown = data(server, owner, "reseller_show", user="ann")
    assert shown["privileges"] == ["create-acct", "list-accts", "manage-api-tokens"]
    assert (shown["user"], shown["acl_list"], shown["nameservers"]) == ("ann", None, [])
    assert shown["limits"]["default_expiry_days"] == Settings().default_expiry_days
    assert "Not a reseller" in reason(server, owner, "reseller_show", user="bob")
    assert "nobody" in reason(server, owner, "reseller_show", user="nobody")


def test_privileges_are_added_removed_and_replaced_and_each_is_told(
    server: Server, owner: str
) -> None:
    change = partial(data, server, owner, "setacls", user="eve")
    key = {"acl-ssl": "1"}
    held = ["create-acct", "list-accts", "manage-api-tokens"]
    none = {"also_revoked": 0, "names": [], "tokens_affected": 0}
    for how, now, added, removed in (
        ({"mode": "add"}, [*held, "ssl"], ["ssl"], []),
        ({"mode": "remove"}, held, [], ["ssl"]), ({}, ["ssl"], ["ssl"], held),
    ):  # fmt: skip
        answer = change(**how, **key)
        assert answer == {"acl": now, "added": added, "removed": removed} | none
    assert data(server, owner, "reseller_show", user="eve")["privileges"] == ["ssl"]
    refused = partial(reason, server, owner, "setacls", user="eve")
    assert "mode" in refused(mode="more", **key)
    assert "mode" in refused(mode="add", acllist="any")
    assert "list-accts" in refused(mode="add", **{"acl-lst-accts": "1"})


def test_who_lacks_a_privilege_is_told_and_what_grants_it(server: Server, owner: str) -> None:
    def told(user: str, acl: str, secret: str = owner) -> str:
        return reason(server, secret, "api_token_create", token_name="x", user=user, acl=acl)

    said = told("ann", "ssl")
    assert said.startswith("ann does not hold")
    assert "counterfoil reseller grant ann --acl ssl" in said
    assert "counterfoil reseller setup bob" in told("bob", "ssl")
    assert "counterfoil reseller show ann" in told("ann", "all")
    assert "grant" not in told("ann", "all")
    narrow = server.token("narrow", "--acl", "manage-api-tokens", "--acl", "list-accts")
    said = told("root", "create-acct", narrow)
    assert said.startswith("root holds")
    assert "but this token or session does not" in said
    server.token("edited", "--user", "ann", "--acl", "list-accts")
    edit = {"token_name": "edited", "user": "ann", "acl": "ssl"}
    assert reason(server, owner, "api_token_update", **edit).startswith("ann does not hold")


def test_what_a_refusal_tells_to_do_does_it(server: Server, owner: str) -> None:
    for user in ("kim", "lee"):
        options = ("--reseller",) if user == "kim" else ()
        assert server.run("account", "create", user, *options).returncode == 0
        said = reason(server, owner, "api_token_create", token_name="x", user=user, acl="ssl")
        for command in said.partition("`")[2].partition("`")[0].split(" && "):
            assert server.run(*command.removeprefix("counterfoil ").split()).returncode == 0
        data(server, owner, "api_token_create", token_name="x", user=user, acl="ssl")
    assert data(server, owner, "reseller_show", user="lee")["privileges"] == ["ssl"]


def test_every_privilege_is_listed_with_what_it_opens(server: Server, owner: str) -> None:
    narrow = server.token("one", "--acl", "list-accts")
    listed = {one["key"]: one for one in data(server, narrow, "privilege_list")["privileges"]}
    assert list(listed) == [one.key for one in CATALOGUE]
    assert [key for key, one in listed.items() if one["held"]] == ["list-accts"]
    opened = {name for one in listed.values() for name in one["functions"]}
    assert opened == {f.name for f in REGISTRY if f.needs != ANY}
    assert "listaccts" in listed["list-accts"]["functions"]
    assert all(one["label"] and one["group"] for one in listed.values())
    assert all(one["held"] for one in data(server, owner, "privilege_list")["privileges"])


def test_every_accepted_caller_is_told_the_zone_and_the_time(server: Server, owner: str) -> None:
    assert server.run("settings", "set", "time_zone=Asia/Tokyo").returncode == 0
    policy = ("settings", "set", "--user", "ann", "max_lifetime_days=9")
    assert server.run(*policy).returncode == 0
    ann = server.token("least", "--user", "ann", "--acl", "list-accts", "--expires", "5d")
    mine = data(server, ann, "my_settings", "ann")
    assert mine["settings"]["time_zone"] == "Asia/Tokyo"
    assert mine["settings"]["max_lifetime_days"] == "9"
    assert "webhook_url" not in mine["settings"]
    assert data(server, owner, "my_settings")["settings"]["max_lifetime_days"] == "0"
    assert abs(mine["now"] - data(server, owner, "my_settings")["now"]) < 60
    for restored in (("time_zone=UTC",), ("--user", "ann", "max_lifetime_days=")):
        assert server.run("settings", "set", *restored).returncode == 0


# The privilege that is missing


def test_only_a_missing_privilege_is_named_in_a_header(server: Server, owner: str) -> None:
    narrow = server.token("poor", "--acl", "list-accts")
    for function, needs in (("removeacct", "kill-acct"), ("setacls", "all")):
        assert ask(server, narrow, function).headers[NEEDS] == needs
    away = server.token("away", "--acl", "list-accts", "--ip", "203.0.113.7")
    for secret, function, by in (
        (narrow, "listaccts", "root"), (narrow, "nonsense", "root"), (owner, "removeacct", "root"),
        (narrow, "removeacct", "ann"), ("X" * 32, "removeacct", "root"),
        (away, "removeacct", "root"),
    ):  # fmt: skip
        assert NEEDS not in ask(server, secret, function, by).headers
    with server.client() as client:
        old = client.get("/xml-api/removeacct", headers={"Authorization": f"whm root:{narrow}"})
    assert old.headers[NEEDS] == "kill-acct"


def test_a_command_of_a_batch_says_what_it_needs(server: Server) -> None:
    narrow = server.token("batcher", "--acl", "list-accts")
    commands = ["removeacct?user=bob", "listaccts", "accountsummary?user=nobody"]
    answer = ask(server, narrow, "batch", command=commands)
    needs = [r["metadata"].get("needs") for r in answer.json()["data"]["result"]]
    assert needs == ["kill-acct", None, "acct-summary"]
    assert NEEDS not in answer.headers


# Tokens across accounts


def listed(server: Server, secret: str, by: str = "root", **asked: Any) -> list[tuple[str, str]]:
    found = data(server, secret, "token_list_all", by, **asked)
    return [(one["user"], one["name"]) for one in found["tokens"]]


def test_everybody_lists_the_tokens_that_they_may_see(server: Server, owner: str) -> None:
    held = ("--acl", "list-accts", "--acl", "manage-api-tokens")
    ann = server.token("all-of-ann", "--user", "ann", *held)
    server.run("reseller", "setup", "bob")
    server.run("reseller", "grant", "bob", "--only", "--acl", "list-accts")
    server.token("all-of-bob", "--user", "bob", "--acl", "list-accts", "--expires", "never")
    server.token("all-of-root", "--acl", "list-accts", "--expires", "2d")
    asked = {"search": "all-of-"}
    everything = [("ann", "all-of-ann"), ("bob", "all-of-bob"), ("root", "all-of-root")]
    assert listed(server, owner, **asked) == everything
    # Bob's has no end, and ann's token has one: what lies beyond it is not seen through it.
    assert listed(server, ann, "ann", **asked) == everything[:1]
    server.run("token", "edit", "all-of-bob", "--user", "bob", "--expires", "1d")
    assert listed(server, ann, "ann", **asked) == everything[:2]
    assert listed(server, owner, owner="ann", **asked) == everything[:2]
    assert listed(server, owner, owner="bob", **asked) == everything[1:2]
    assert listed(server, owner, owner="root", state="soon", **asked)[-1] == everything[2]
    assert listed(server, owner, state="disabled", **asked) == []
    assert "eve" in reason(server, ann, "token_list_all", by="ann", owner="eve")


def test_a_list_comes_in_pages_that_make_up_the_whole(server: Server, owner: str) -> None:
    for number in range(5):
        server.token(f"page-{number}", "--acl", "list-accts")
    narrow = server.token("pager", "--acl", "list-accts", "--acl", "manage-api-tokens",
                          "--expires", "never")  # fmt: skip
    for secret in (owner, narrow):
        names, after = [], None
        while True:
            more: dict[str, str] = {} if after is None else {"after": after}
            found = data(server, secret, "token_list_all", search="page-", size="2", **more)
            assert len(found["tokens"]) in {1, 2}
            names += [one["name"] for one in found["tokens"]]
            after = found["next"]
            if after is None:
                break
        assert names == [f"page-{number}" for number in range(5)]
        one = found["tokens"][0]
        assert (one["state"], one["acls"], one["enabled"]) == ("active", ["list-accts"], 1)
    for wrong in ({"size": "0"}, {"size": "1001"}, {"state": "lost"}, {"after": "AAAAAAAA"}):
        assert "is not a valid value" in reason(server, owner, "token_list_all", **wrong)
    server.run("token", "revoke", "page-4", "--yes")
    assert "is not a valid value" in reason(server, owner, "token_list_all", after=one["id"])


# Packages


def test_there_are_no_packages_and_none_is_given(server: Server, owner: str) -> None:
    assert data(server, owner, "listpkgs", want="all") == {"pkg": []}
    assert "gold" in reason(server, owner, "changepackage", user="bob", pkg="gold")
    assert "nobody" in reason(server, owner, "changepackage", user="nobody", pkg="gold")
    header = {"Authorization": f"whm root:{owner}"}
    with server.client(headers=header) as client:
        assert client.get("/json-api/listpkgs").json() == {"package": []}
        old = client.get("/json-api/changepackage?user=bob&pkg=gold").json()["result"][0]
    assert (old["status"], old["rawout"]) == (0, None)
