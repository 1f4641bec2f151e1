"""What the commands about resellers, privileges and all tokens do, here and from elsewhere."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from support.server import counterfoil

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.server import Server

HELD = ["create-acct", "list-accts"]


@pytest.fixture
def ann(server: Server) -> str:
    """A reseller that holds two privileges."""
    server.run("account", "create", "ann", "--reseller")
    options = [option for key in HELD for option in ("--acl", key)]
    assert server.run("reseller", "grant", "ann", "--only", *options).returncode == 0
    return "ann"


def told(server: Server, *command: str) -> Any:
    done = server.run(*command, "--output", "json")
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)["data"]


def holds(server: Server, user: str) -> list[str]:
    held: list[str] = told(server, "reseller", "show", user)["privileges"]
    return held


def test_granting_adds_and_revoking_takes_away(server: Server, ann: str) -> None:
    assert told(server, "reseller", "grant", ann, "--acl", "ssl")["removed"] == []
    assert holds(server, ann) == [*HELD, "ssl"]
    assert told(server, "reseller", "revoke", ann, "--acl", "ssl")["removed"] == ["ssl"]
    assert holds(server, ann) == HELD
    only = server.run("reseller", "grant", ann, "--only", "--acl", "ssl", "--output", "table")
    assert all(key in only.stderr + only.stdout for key in HELD), "what was taken away is said"
    assert holds(server, ann) == ["ssl"]


def test_a_named_list_replaces_what_is_held(server: Server, ann: str) -> None:
    assert server.run("call", "saveacllist", "acllist=few", "acl-passwd=1").returncode == 0
    made = told(server, "reseller", "grant", ann, "--acl-list", "few")
    assert (made["acl"], made["removed"]) == (["passwd"], HELD)
    assert told(server, "reseller", "show", ann)["acl_list"] == "few"


@pytest.mark.parametrize(
    ("command", "status"),
    [
        (("grant", "ann"), 2), (("grant", "ann", "--only"), 2), (("revoke", "ann"), 2),
        (("grant", "ann", "--acl", "ssl", "--acl-list", "few"), 2),
        (("grant", "ann", "--acl", "nonsense"), 1), (("revoke", "ann", "--acl", "nonsense"), 1),
        (("show", "nobody"), 1), (("grant", "root", "--acl", "ssl"), 1),
    ],
)  # fmt: skip
def test_what_cannot_be_granted_changes_nothing(
    server: Server, ann: str, command: tuple[str, ...], status: int
) -> None:
    assert server.run("reseller", *command).returncode == status
    assert holds(server, ann) == HELD


def test_a_holder_of_all_loses_a_privilege_only_by_naming_the_others(
    server: Server, ann: str
) -> None:
    assert told(server, "reseller", "grant", ann, "--acl", "all")["acl"] == ["all"]
    assert server.run("reseller", "revoke", ann, "--acl", "ssl").returncode == 1
    assert told(server, "reseller", "revoke", ann, "--acl", "all")["removed"] == ["all"]
    assert holds(server, ann) == []


def test_all_privileges_are_listed(server: Server) -> None:
    listed = told(server, "privileges")["privileges"]
    assert {"key", "label", "group", "held", "functions"} <= set(listed[0])
    table = server.run("privileges", "--output", "table").stdout
    assert all(one["key"] in table for one in listed)


def test_the_tokens_of_all_accounts_are_listed_and_an_owners(server: Server, ann: str) -> None:
    server.token("everywhere", "--acl", "list-accts")
    server.token("everywhere", "--user", ann, "--acl", "list-accts")
    command = ("token", "list", "--all", "--search", "everywhere")
    assert [one["user"] for one in told(server, *command)["tokens"]] == ["root", ann]
    assert [one["user"] for one in told(server, *command, "--user", ann)["tokens"]] == [ann]
    assert told(server, *command, "--state", "expired")["tokens"] == []
    shown = server.run(*command, "--output", "table").stdout
    assert shown.count("everywhere") == 2
    for wrong in (("token", "list", "--state", "soon"), (*command, "--kind", "cpanel")):
        assert server.run(*wrong).returncode == 2
    assert server.run(*command, "--user", "nobody").returncode == 1


@pytest.fixture
def elsewhere(server: Server, tmp_path: Path) -> Callable[..., Any]:
    """Run a command from elsewhere, through a token that can do next to nothing."""
    held = ("--acl", "list-accts", "--acl", "manage-api-tokens")
    secret = server.token("little", *held, "--expires", "never")
    file = tmp_path / "little.token"
    file.write_text(secret, "ascii")

    def run(*command: str) -> Any:
        where = ("--url", server.url, "--ca-file", str(server.certificate))
        done = counterfoil(*command, *where, "--token-file", str(file), "--output", "json")
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)["data"], done.stderr

    return run


def test_days_are_those_of_the_server_for_every_token(
    server: Server, elsewhere: Callable[..., Any]
) -> None:
    assert server.run("settings", "set", "time_zone=Pacific/Kiritimati").returncode == 0
    try:
        made, said = elsewhere(
            "token", "create", "zoned", "--acl", "list-accts", "--expires", "2031-01-31"
        )
    finally:
        server.run("settings", "set", "time_zone=UTC")
    assert said == ""
    ends = datetime.fromtimestamp(made["expires_at"], ZoneInfo("Pacific/Kiritimati"))
    assert ends.isoformat() == "2031-01-31T23:59:59+14:00"
    assert datetime.fromtimestamp(made["expires_at"], UTC).hour == 9
