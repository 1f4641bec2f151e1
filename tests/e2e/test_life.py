"""The life of a token against a real server over TLS: made, used, refused, edited, revoked."""

from __future__ import annotations

import re
import subprocess
import time
from typing import TYPE_CHECKING

from support.server import Server, counterfoil, environment, result

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = "root"


def test_a_token_from_creation_to_revocation(server: Server) -> None:
    done = server.spawn(
        "token", "create", "life", "--acl", "manage-api-tokens", "--acl", "create-acct",
        "--acl", "acct-summary", "--ip", "127.0.0.1", "--ip", "10.5.3.0/24", "--expires", "90d",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    secret = done.stdout.strip()
    assert re.fullmatch(r"FOIL[A-Z0-9]{28}", secret)
    assert secret not in done.stderr

    listed = server.call("api_token_list", secret)
    assert listed.status_code == 200
    token = listed.json()["data"]["tokens"]["life"]
    held = [key for key, value in token["acls"].items() if value]
    assert sorted(held) == ["acct-summary", "create-acct", "manage-api-tokens"]
    assert token["whitelist_ips"] == ["127.0.0.1", "10.5.3.0/24"]
    assert token["expires_at"] > time.time()

    refused = server.call("api_token_list", secret, source="127.0.0.2")
    assert refused.status_code == 403
    assert refused.json()["cpanelresult"]["error"] == "Access denied"

    lacks = server.call("suspendacct", secret, user="root")
    assert lacks.status_code == 200
    assert result(lacks) == (
        0,
        "Permission denied: You do not have the required privileges to run “suspendacct”.",
    )

    edited = server.spawn("token", "edit", "life", "--ip", "127.0.0.2", "--acl", "create-acct")
    assert edited.returncode == 0, edited.stderr
    assert server.call("version", secret).status_code == 403
    assert server.call("version", secret, source="127.0.0.2").status_code == 200
    assert result(server.call("api_token_list", secret, source="127.0.0.2"))[0] == 0

    assert server.spawn("token", "revoke", "life", "--yes").returncode == 0
    assert server.call("version", secret, source="127.0.0.2").status_code == 403


def test_a_token_revoked_over_the_wire_is_dead_at_once(server: Server) -> None:
    owner = server.token("owner-wire")
    made = server.call("api_token_create", owner, token_name="short", acl="list-accts")
    secret = made.json()["data"]["token"]
    assert server.call("version", secret).status_code == 200
    assert result(server.call("api_token_revoke", owner, token_name="short")) == (1, "OK")
    assert server.call("version", secret).status_code == 403


def test_one_second_of_life_is_one_second(server: Server) -> None:
    owner = server.token("owner-second")
    ends = int(time.time()) + 2
    made = server.call(
        "api_token_create", owner, token_name="brief", acl="list-accts", expires_at=str(ends)
    )
    secret = made.json()["data"]["token"]
    with server.client() as client:
        while True:
            begun = time.time()
            answer = client.get(
                "/json-api/version?api.version=1",
                headers={"Authorization": f"whm root:{secret}"},
            )
            if answer.status_code == 403:
                break
            assert begun < ends
    assert time.time() >= ends
    assert "brief" in server.call("api_token_list", owner).json()["data"]["tokens"]


def test_an_account_over_the_wire_and_on_the_command_line(server: Server) -> None:
    owner = server.token("owner-accounts")
    made = server.call("createacct", owner, username="Wanda", domain="wanda.example")
    assert result(made) == (1, "Account Creation Ok")
    assert server.spawn("account", "create", "ruth", "--reseller").returncode == 0
    secret = server.token("t", "--user", "ruth", "--acl", "acct-summary")
    assert server.call("version", secret, user="ruth").status_code == 200
    assert server.spawn("account", "suspend", "ruth", "--reason", "unpaid").returncode == 0
    assert server.call("version", secret, user="ruth").status_code == 403
    assert result(server.call("unsuspendacct", owner, username="ruth")) == (1, "OK")
    assert server.call("version", secret, user="ruth").status_code == 200
    assert server.spawn("account", "suspend", "ruth").returncode == 0
    assert server.spawn("account", "unsuspend", "ruth").returncode == 0
    assert server.spawn("account", "rename", "ruth", "rita").returncode == 0
    assert server.call("version", secret, user="ruth").status_code == 403
    assert server.call("version", secret, user="rita").status_code == 200
    assert server.spawn("account", "remove", "rita", "--yes").returncode == 0
    assert server.call("version", secret, user="rita").status_code == 403
    assert server.spawn("audit", "verify").returncode == 0


def test_the_lines_that_serve_prints_work_as_printed(start: Callable[..., Server]) -> None:
    server = start(terminal=True)
    (link,) = (line for line in server.log if line.startswith("Sign in as root"))
    with server.client(follow_redirects=True) as browser:
        address = link.rpartition(": ")[2].removeprefix(server.url)
        assert "Continue as root?" in browser.get(address).text
        secret = address.partition("session=")[2]
        assert "API Tokens" in browser.post("/login/", data={"session": secret}).text
        # It is good once, and the next start makes none.
        assert browser.get(address).status_code == 403
    (create,) = (line for line in server.log if " token create " in line)
    made = subprocess.run(
        create.partition(": ")[2], shell=True, capture_output=True, text=True, env=environment(),
        check=True,
    )  # fmt: skip
    assert result(server.call("listaccts", made.stdout.strip()))[0] == 1


def test_a_canary_secret_is_in_no_process_list(server: Server) -> None:
    done = counterfoil("call", "api_token_verify", "token=SECRETSECRETSECRET", data=server.data)
    assert done.returncode == 2
    assert "standard input" in done.stderr
