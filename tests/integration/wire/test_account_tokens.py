"""Tokens of the account API, made through WHM: ``uapi_cpanel`` and its module Tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

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
