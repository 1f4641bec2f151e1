"""What the wire, the command line and the pages say of tokens that go with an act."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from support.asking import ask
from support.terminal import run_in_terminal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.server import Server

KEYS = {"also_revoked", "names", "tokens_affected"}


@pytest.fixture
def owner(server: Server) -> Iterator[str]:
    """A token that may do everything, made by nobody's token; it is gone afterwards."""
    yield server.token("owner", "--lasting")
    server.run("token", "revoke-all", "--yes")


def body(server: Server, secret: str, function: str, **arguments: Any) -> Any:
    made = ask(server, secret, function, **arguments)
    assert made["metadata"]["result"] == 1, made
    return made


def line(server: Server, owner: str, user: str = "root", name: str = "broad") -> None:
    """Make a broad token for an account, and three narrow ones through it."""
    made = body(server, owner, "api_token_create", token_name=name, user=user)
    for n in range(3):
        narrow = server.call(
            "api_token_create", made["data"]["token"], user=user, token_name=f"{name}-{n}"
        )
        assert narrow.json()["metadata"]["result"] == 1, narrow.text


def reseller(server: Server, name: str) -> None:
    assert server.run("account", "create", name, "--reseller").returncode == 0
    held = ("--acl", "list-accts", "--acl", "manage-api-tokens")
    assert server.run("reseller", "grant", name, "--only", *held).returncode == 0


def test_revoking_says_how_many_went_with_it(server: Server, owner: str) -> None:
    line(server, owner)
    asked = body(server, owner, "api_token_reach", token_name="broad")
    made = body(server, owner, "api_token_revoke", token_name="broad")
    wanted = {"also_revoked": 3, "names": ["broad-0", "broad-1", "broad-2"], "tokens_affected": 4}
    assert made["data"] == asked["data"] == wanted
    (message,) = made["metadata"]["output"]["messages"]
    assert "3 tokens" in message
    assert "broad-0, broad-1, broad-2" in message
    alone = body(server, owner, "api_token_create", token_name="alone")
    assert alone["metadata"]["result"] == 1
    made = body(server, owner, "api_token_revoke", token_name="alone")
    # It was made through the owner's token, and nothing through it.
    assert made["data"] == {"also_revoked": 0, "names": [], "tokens_affected": 1}
    assert "output" not in made["metadata"]


def test_acts_on_accounts_say_it_too(server: Server, owner: str) -> None:
    reseller(server, "ann")
    line(server, owner, "ann")
    suspended = body(server, owner, "suspendacct", user="ann")
    assert suspended["data"]["tokens_affected"] == 4
    assert suspended["metadata"]["output"]["raw"]
    assert "4 tokens" in suspended["metadata"]["output"]["messages"][0]
    assert server.run("account", "unsuspend", "ann").returncode == 0
    less = body(server, owner, "setacls", reseller="ann", **{"acl-manage-api-tokens": "1"})
    assert less["data"].pop("removed")
    assert less["data"] == {
        "acl": ["manage-api-tokens"], "added": [], "also_revoked": 0, "tokens_affected": 4,
        "names": ["broad", "broad-0", "broad-1", "broad-2"],
    }  # fmt: skip
    named = body(server, owner, "modifyacct", user="ann", newuser="anna")
    assert named["data"]["tokens_affected"] == 4
    assert named["data"]["user"] == "anna"
    mail = body(server, owner, "modifyacct", user="anna", contactemail="a@b.example")
    assert mail["data"]["tokens_affected"] == 0
    removed = body(server, owner, "removeacct", user="anna")
    assert (removed["data"]["also_revoked"], removed["data"]["tokens_affected"]) == (4, 4)
    assert "4 tokens" in removed["metadata"]["output"]["messages"][0]


def test_the_other_acts_that_reach_further_have_the_same_keys(server: Server, owner: str) -> None:
    reseller(server, "bea")
    line(server, owner, "bea")
    for function, arguments, affected in (
        ("suspendreseller", {"user": "bea"}, 4), ("unsetupreseller", {"user": "bea"}, 4),
        ("saveacllist", {"acllist": "x", "acl-passwd": "1"}, 0),
    ):  # fmt: skip
        data = body(server, owner, function, **arguments)["data"]
        assert data.keys() >= KEYS
        assert data["tokens_affected"] == affected, function
    assert server.run("reseller", "setup", "bea").returncode == 0
    ended = body(server, owner, "terminatereseller", user="bea", terminatereseller="1")
    # Clients unwrap the one list in its data: it is told beside it.
    assert list(ended["data"]) == ["acct"]
    assert ended["metadata"]["payload_is_literal"] == 1
    assert "4 tokens were revoked" in ended["metadata"]["output"]["messages"][0]
    reseller(server, "bob")
    line(server, owner, "bob")
    made = body(server, owner, "api_token_revoke_all", user="bob")
    assert "4 tokens were revoked" in made["metadata"]["output"]["messages"][0]
    gone = made["data"]
    assert (gone["revoked"], gone["also_revoked"], gone["tokens_affected"]) == (4, 0, 4)
    assert gone["names"] == ["broad", "broad-0", "broad-1", "broad-2"]


def test_the_old_shapes_stay_as_they_were_recorded(server: Server, owner: str) -> None:
    reseller(server, "cora")
    headers = {"Authorization": f"whm root:{owner}"}
    with server.client() as client:
        changed = client.post("/json-api/modifyacct", data={"user": "cora"}, headers=headers)
        newcfg = changed.json()["result"][0]["newcfg"]
        assert set(newcfg) == {"user", "domain", "setshell", "cpuser"}
        gone = client.post("/json-api/removeacct", data={"user": "cora"}, headers=headers).json()
    assert set(gone["result"][0]) == {"status", "statusmsg", "rawout"}


def test_the_command_line_says_it_before_and_after(server: Server, owner: str) -> None:
    line(server, owner)
    shown, status = run_in_terminal(
        "token", "revoke", "broad", data=server.data, typed="n\n", columns=200
    )
    assert status == 1
    question = shown.partition("[y/N]")[0]
    assert "3 tokens created with it" in question
    assert "broad-0, broad-1, broad-2" in question
    shown, status = run_in_terminal(
        "token", "revoke", "broad", data=server.data, typed="y\n", columns=200
    )
    assert status == 0
    assert "3 tokens were revoked with it" in shown.partition("[y/N]")[2]
    reseller(server, "dora")
    line(server, owner, "dora")
    for command in (("token", "revoke-all", "--user", "dora"), ("account", "remove", "dora")):
        shown, status = run_in_terminal(*command, data=server.data, typed="n\n", columns=200)
        assert (status, "4 tokens" in shown.partition("[y/N]")[0]) == (1, True), shown
    gone = server.run("account", "remove", "dora", "--yes", "--output", "json")
    assert json.loads(gone.stdout)["data"]["tokens_affected"] == 4


def test_the_pages_say_it_before_and_after(server: Server, owner: str) -> None:
    line(server, owner)
    line(server, owner, name="wide")
    word = "correct horse battery"
    assert server.run("account", "passwd", "root", stdin=word + "\n").returncode == 0
    with server.client(headers={"Origin": server.url}) as root:
        assert root.post("/sign-in", data={"user": "root", "pass": word}).status_code == 303

        def proved(path: str) -> tuple[str, dict[str, str]]:
            page = root.get(path).text
            found = re.search(r'name="form_token" value="([^"]+)"', page)
            assert found, page
            return page, {"form_token": found[1]}

        page, form = proved("/tokens/broad/revoke")
        assert "3 tokens created with it" in page
        done = root.post("/tokens/broad/revoke", data=form, follow_redirects=True)
        assert "3 tokens created with it" in done.text
        bulk = form | {"act": "revoke", "token": "wide"}
        assert "3 tokens created with them" in root.post("/tokens/bulk", data=bulk).text
        done = root.post("/tokens/bulk", data=bulk | {"sure": "1"}, follow_redirects=True)
        assert "4 tokens were revoked" in done.text
        account = body(server, owner, "createacct", username="eve")
        assert account["metadata"]["result"] == 1
        assert "more token" not in proved("/tokens/revoke-all")[0]


def test_an_act_that_stops_or_narrows_descendants_says_how_many(server: Server, owner: str) -> None:
    line(server, owner)
    acts = [
        ("api_token_update", {"acl": "list-accts"}),
        ("api_token_disable", {}),
        ("api_token_enable", {}),
    ]
    for function, more in acts:
        made = body(server, owner, function, token_name="broad", **more)
        assert made["data"].items() >= {
            "also_revoked": 0, "names": ["broad-0", "broad-1", "broad-2"], "tokens_affected": 4,
        }.items(), function  # fmt: skip
        (message,) = made["metadata"]["output"]["messages"]
        assert "3 tokens" in message
    renamed = body(server, owner, "api_token_update", token_name="broad", new_name="wide")
    assert "tokens_affected" not in renamed["data"]
    assert "output" not in renamed["metadata"]
    told = server.run("token", "disable", "wide")
    assert "broad-0" in told.stderr
    assert told.returncode == 0
