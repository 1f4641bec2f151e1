"""Tokens of the account API, made through WHM: ``uapi_cpanel`` and its module Tokens."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.functions.all import registry
from support.machine import CATALOGUE

if TYPE_CHECKING:
    from support.server import Server


@pytest.fixture(scope="module")
def owner(server: Server) -> str:
    assert server.run("account", "create", "abe").returncode == 0
    return server.token("owner", "--expires", "never")


def uapi(server: Server, secret: str, function: str, user: str = "abe", **more: Any) -> Any:
    answer = server.call(
        "uapi_cpanel", secret,
        **{"cpanel.user": user, "cpanel.module": "Tokens", "cpanel.function": function, **more},
    ).json()  # fmt: skip
    assert answer["metadata"]["result"] == 1, answer
    said = answer["data"]["uapi"]
    assert set(said) == {"status", "data", "errors", "messages", "warnings", "metadata"}
    assert (said["errors"] is None) == (said["status"] == 1)
    return said


def test_the_life_of_an_account_token(server: Server, owner: str) -> None:
    made = uapi(server, owner, "create_full_access", name="acme", expires_at="4000000000")["data"]
    assert set(made) == {"create_time", "token"}
    assert len(made["token"]) == 32
    listed = uapi(server, owner, "list")["data"]
    assert listed == [
        {"name": "acme", "create_time": made["create_time"], "expires_at": 4_000_000_000,
         "has_full_access": 1, "features": [], "readonly": 0}
    ]  # fmt: skip
    assert uapi(server, owner, "rename", name="acme", new_name="acme2")["data"] is None
    assert [t["name"] for t in uapi(server, owner, "list")["data"]] == ["acme2"]
    assert uapi(server, owner, "revoke", name="acme2")["data"] == 1
    assert uapi(server, owner, "list")["data"] == []
    assert uapi(server, owner, "revoke", name="never")["data"] == 1


def test_an_account_token_opens_nothing_of_whm_and_is_not_among_its_tokens(
    server: Server, owner: str
) -> None:
    made = uapi(server, owner, "create_full_access", name="other")["data"]
    assert server.call("version", made["token"], user="abe").status_code == 403
    names = server.call("api_token_list", owner, user="root").json()["data"]["tokens"]
    assert "other" not in names


def test_failures_of_the_account_api_are_told_inside(server: Server, owner: str) -> None:
    uapi(server, owner, "create_full_access", name="twice")
    for more in (
        {"function": "create_full_access", "name": "twice"},
        {"function": "create_full_access", "name": "a b"},
        {"function": "create_full_access"},
        {"function": "create_full_access", "name": "past", "expires_at": "5"},
        {"function": "create_full_access", "name": "reader", "readonly": "1"},
        {"function": "rename", "name": "nothing", "new_name": "x"},
        {"function": "no_such_function"},
    ):
        said = uapi(server, owner, **more)
        assert (said["status"], said["data"]) == (0, None)
        assert len(said["errors"]) == 1


@pytest.mark.parametrize("user", ["root", "nobody", "Abe", ""])
def test_an_account_that_is_not_there_is_refused_outside(
    server: Server, owner: str, user: str
) -> None:
    answer = server.call(
        "uapi_cpanel", owner,
        **{"cpanel.user": user, "cpanel.module": "Tokens", "cpanel.function": "list"},
    ).json()  # fmt: skip
    assert answer["metadata"]["result"] == 0
    assert answer["metadata"]["reason"] == f"You do not have a user named “{user}”."


def about(server: Server, secret: str, name: str, **arguments: str) -> Any:
    """Call a function about a token of abe."""
    with server.client() as client:
        return client.post(
            f"/json-api/{name}", params={"api.version": "1"}, data=arguments | {"user": "abe"},
            headers={"Authorization": f"whm root:{secret}"},
        ).json()  # fmt: skip


def test_every_function_that_names_a_token_takes_its_kind(server: Server, owner: str) -> None:
    named = [f for f in registry(CATALOGUE) if any(p.name == "token_name" for p in f.params)]
    without = [f.name for f in named if not any(p.name == "kind" for p in f.params)]
    assert without == ["api_token_create"], "uapi_cpanel makes those of the account API"
    uapi(server, owner, "create_full_access", name="kinds")
    for name in (
        "show", "disable", "enable", "contain", "release", "explain", "whatif", "advice", "rotate",
        "end_overlap", "update", "revoke",
    ):  # fmt: skip
        function = f"api_token_{name}"
        # What a person contained, no token releases: that too was found by its kind.
        done = "was stopped, and you cannot undo this" if name == "release" else "OK"
        for kind, reason in (
            ("whm", "You do not have a token named “kinds”."), ("x", "kind"), ("cpanel", done),
        ):  # fmt: skip
            answer = about(server, owner, function, token_name="kinds", kind=kind)
            assert reason in answer["metadata"]["reason"], (function, kind, answer)


def test_explaining_a_token_of_the_account_api_asks_for_its_own_kind(
    server: Server, owner: str
) -> None:
    uapi(server, owner, "create_full_access", name="why")
    asked = about(server, owner, "api_token_explain", token_name="why", kind="cpanel")
    data = asked["data"]
    assert (data["accepted"], data["reason"]) == (1, None)


def test_the_command_line_names_the_kind(server: Server, owner: str) -> None:
    uapi(server, owner, "create_full_access", name="cli")
    of = ("--user", "abe", "--kind", "cpanel")
    listed = server.run("token", "list", *of, "--output", "json").stdout
    assert "cli" in json.loads(listed)["data"]["tokens"]
    for command in ("show", "disable", "enable", "whatif", "advice", "rotate", "end-overlap"):
        yes = ("--yes",) if command == "end-overlap" else ()
        done = server.run("token", command, "cli", *of, *yes)
        assert done.returncode == 0, (command, done.stderr)
        assert server.run("token", command, "cli", "--user", "abe", *yes).returncode == 1
    for command in ("contain", "release", "revoke"):
        yes = () if command == "release" else ("--yes",)
        done = server.run("token", command, "cli", *of, *yes)
        assert done.returncode == 0, (command, done.stderr)


def test_tokens_of_the_account_api_are_listed_by_their_kind_with_its_privilege(
    server: Server, owner: str
) -> None:
    uapi(server, owner, "create_full_access", name="listed")
    names = {
        kind: set(about(server, owner, "api_token_list", kind=kind)["data"]["tokens"])
        for kind in ("whm", "cpanel")
    }
    assert "listed" in names["cpanel"] - names["whm"]
    narrow = server.token("narrow", "--acl", "manage-api-tokens")
    refused = server.call("api_token_list", narrow, kind="cpanel")
    assert "cpanel-api" in refused.json()["metadata"]["reason"]
    assert "needs" not in refused.json()["metadata"]
    assert refused.headers["X-Counterfoil-Needs"] == "cpanel-api"


def test_which_privilege_leads_to_the_account_api_is_told(server: Server, owner: str) -> None:
    uapi(server, owner, "create_full_access", name="closed")
    narrow = server.token("narrow-all", "--acl", "manage-api-tokens")
    for function in ("api_token_show", "api_token_disable", "api_token_rotate"):
        refused = server.call(function, narrow, user="root", token_name="closed", kind="cpanel")
        assert refused.headers["X-Counterfoil-Needs"] == "cpanel-api", function
    known = server.call("api_token_show", narrow, token_name="narrow-all")
    assert "X-Counterfoil-Needs" not in known.headers
    batched = server.call("batch", narrow, command="api_token_list?kind=cpanel").json()
    assert batched["data"]["result"][0]["metadata"]["needs"] == "cpanel-api"
    xml = server.call("../xml-api/api_token_list", narrow, kind="cpanel")
    assert xml.headers["X-Counterfoil-Needs"] == "cpanel-api"
