"""Clients of others, unmodified, as they lie on the package index, against a running server."""

from __future__ import annotations

import random
import warnings
from typing import TYPE_CHECKING, Any

import pytest

with warnings.catch_warnings():
    # They warn when they are imported; what they do is none of ours.
    warnings.simplefilter("ignore")
    import pycpanel
    import whambampy

from support.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

PORT = 2087
"""Where these clients look for WHM, whatever they are told."""
WORD = "correct horse battery"


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on WHM's own port, at an address of this machine that nobody else uses."""
    numbers = random.SystemRandom()
    host = "127." + ".".join(str(numbers.randint(2, 250)) for _ in range(3))
    data = tmp_path_factory.mktemp("panel") / "data"
    server = Server(data, ("--host", host), PORT).start()
    yield server
    server.stop()


def host(panel: Server) -> str:
    return panel.url.removeprefix("https://").removesuffix(f":{PORT}")


def pycpanel_as(panel: Server, user: str = "root", **credential: str) -> Any:
    return pycpanel.conn(host(panel), user, verify=str(panel.certificate), **credential)


def whambampy_as(panel: Server, secret: str, user: str = "root") -> Any:
    return whambampy.whm(host(panel), user, secret, verify_ssl=str(panel.certificate))


# pycpanel: GET, no api.version, the scheme in capitals


def test_pycpanel_runs_the_life_of_an_account(panel: Server) -> None:
    connection = pycpanel_as(panel, hash=panel.token("pycpanel"))
    assert {"createacct", "listaccts", "version"} <= set(connection.json_list())
    made = connection.api(
        "createacct", {"username": "pyone", "domain": "one.example", "password": WORD}
    )
    assert made["result"][0]["status"] == 1
    assert [row["user"] for row in connection.api("listaccts")["acct"]] == ["pyone"]
    assert connection.api("accountsummary", {"user": "pyone"})["acct"][0]["suspended"] == 0
    assert connection.api("passwd", {"user": "pyone", "pass": WORD + "!"})["passwd"][0]["status"]
    assert connection.api("suspendacct", {"user": "pyone"})["result"][0]["status"] == 1
    assert [r["user"] for r in connection.api("listsuspended")["accts"]] == ["pyone"]
    assert connection.api("unsuspendacct", {"user": "pyone"})["result"][0]["status"] == 1
    assert connection.api("removeacct", {"user": "pyone"})["result"][0]["status"] == 1
    again = connection.api("removeacct", {"user": "pyone"})["result"][0]
    assert again["status"] == 0
    assert "pyone" in again["statusmsg"]
    assert "version" in connection.api("version", api="xml-api")


def test_pycpanel_with_a_password(panel: Server) -> None:
    panel.run("account", "create", "pytwo", "--reseller")
    panel.run("account", "passwd", "pytwo", stdin=WORD)
    connection = pycpanel_as(panel, "pytwo", password=WORD)
    assert connection.api("myprivs")["privs"]["acct-summary"] == 1


@pytest.mark.parametrize("secret", ["A" * 32, "FOIL" + "A" * 28, "x"])
def test_pycpanel_raises_its_own_error_for_a_bad_token(panel: Server, secret: str) -> None:
    with pytest.raises(Exception, match="check the username and hash"):
        pycpanel_as(panel, hash=secret)


def test_pycpanel_raises_its_own_error_for_a_revoked_token(panel: Server) -> None:
    connection = pycpanel_as(panel, hash=panel.token("revoked"))
    assert panel.run("token", "revoke", "revoked", "--yes").returncode == 0
    with pytest.raises(Exception, match="check the username and hash"):
        connection.api("version")


# WhamBamPy: version 1, opens a session first and puts its path before every call


def test_whambampy_runs_the_life_of_a_token(panel: Server) -> None:
    whm = whambampy_as(panel, panel.token("wham"))
    made = whm.call("api_token_create", **{"token_name": "made", "acl-0": "list-accts"})
    assert made["metadata"] == {
        "version": 1, "command": "api_token_create", "result": 1, "reason": "OK",
    }  # fmt: skip
    assert made["data"]["acls"] == ["list-accts"]
    narrow = made["data"]["token"]
    assert set(whm.call("api_token_list")["data"]["tokens"]) >= {"wham", "made"}
    details = whm.call("api_token_get_details", token=narrow)
    assert details["data"]["name"] == "made"
    renamed = whm.call("api_token_update", token_name="made", new_name="renamed")
    assert renamed["data"]["acls"] == ["list-accts"]
    assert whm.call("api_token_revoke", token_name="renamed")["metadata"]["result"] == 1
    assert whm.call("api_token_get_details", token=narrow)["metadata"]["result"] == 0


def test_whambampy_runs_the_life_of_an_account(panel: Server) -> None:
    whm = whambampy_as(panel, panel.token("accounts"))
    made = whm.call("createacct", username="whamone", domain="w.example", password=WORD)
    assert made["metadata"]["reason"] == "Account Creation Ok"
    found = whm.call("listaccts", search="whamone", searchtype="user")
    assert [row["user"] for row in found["data"]["acct"]] == ["whamone"]
    taken = whm.call("createacct", username="whamone")
    assert taken["metadata"]["result"] == 0
    assert "already" in taken["metadata"]["reason"]
    batch = whm.call("batch", command=["version", "accountsummary?user=whamone"])
    assert [r["metadata"]["result"] for r in batch["data"]["result"]] == [1, 1]
    assert whm.call("removeacct", username="whamone")["metadata"]["result"] == 1


def test_whambampy_sees_what_a_narrow_token_may_not(panel: Server) -> None:
    secret = panel.token("narrow", "--acl", "create-user-session", "--acl", "list-accts")
    whm = whambampy_as(panel, secret)
    assert whm.call("listaccts")["metadata"]["result"] == 1
    refused = whm.call("createacct", username="whamtwo")["metadata"]
    assert refused["result"] == 0
    assert "You do not have the required privileges to run" in refused["reason"]


def test_whambampy_raises_its_own_error_for_a_bad_token(panel: Server) -> None:
    with pytest.raises(PermissionError):
        whambampy_as(panel, "A" * 32)
