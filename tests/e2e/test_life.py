"""The life of a token against a real server over TLS: made, used, refused, edited, revoked."""

from __future__ import annotations

import http.client
import json
import re
import ssl
import subprocess
import threading
import time
from typing import TYPE_CHECKING

from support.server import Server, counterfoil, environment, result

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = "root"


def test_a_token_from_creation_to_revocation(server: Server) -> None:
    done = server.run(
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

    edited = server.run("token", "edit", "life", "--ip", "127.0.0.2", "--acl", "create-acct")
    assert edited.returncode == 0, edited.stderr
    assert server.call("version", secret).status_code == 403
    assert server.call("version", secret, source="127.0.0.2").status_code == 200
    assert result(server.call("api_token_list", secret, source="127.0.0.2"))[0] == 0

    assert server.run("token", "revoke", "life", "--yes").returncode == 0
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


class Verifier(threading.Thread):
    """Uses a token over one kept connection, again and again, until it is refused."""

    def __init__(self, server: Server) -> None:
        super().__init__(daemon=True)
        host = server.url.removeprefix("https://")
        context = ssl.create_default_context(cafile=str(server.certificate))
        self.connection = http.client.HTTPSConnection(host, context=context, timeout=30)
        self.connection.connect()
        self.tokens: list[str] = []
        self.go = threading.Semaphore(0)
        self.used = threading.Semaphore(0)
        self.refused = threading.Semaphore(0)
        self.last_accepted = 0.0
        self.count = 0

    def run(self) -> None:
        while True:
            self.go.acquire()
            if not self.tokens:
                return
            secret, accepted = self.tokens[-1], True
            while accepted:
                begun = time.monotonic()
                self.connection.request(
                    "GET", "/json-api/version?api.version=1",
                    headers={"Authorization": f"whm root:{secret}"},
                )  # fmt: skip
                answer = self.connection.getresponse()
                answer.read()
                accepted = answer.status == 200
                if accepted:
                    self.last_accepted = begun
                    self.count += 1
                    self.used.release()
            self.refused.release()


def test_no_verifier_accepts_after_a_revocation_was_acknowledged(
    server: Server, rounds: int
) -> None:
    owner = server.token("owner-storm")
    context = ssl.create_default_context(cafile=str(server.certificate))
    own = http.client.HTTPSConnection(server.url[8:], context=context, timeout=30)

    def call(function: str, **arguments: str) -> dict[str, object]:
        query = "&".join(f"{k}={v}" for k, v in {"api.version": "1", **arguments}.items())
        own.request(
            "GET", f"/json-api/{function}?{query}", headers={"Authorization": f"whm root:{owner}"}
        )
        body: dict[str, object] = json.loads(own.getresponse().read())
        return body

    verifiers = [Verifier(server) for _ in range(8)]
    for verifier in verifiers:
        verifier.start()
    for number in range(500 * rounds):
        made = call("api_token_create", token_name=f"storm{number}", acl="list-accts")
        for verifier in verifiers:
            verifier.tokens.append(made["data"]["token"])  # type: ignore[index]
            verifier.go.release()
        for verifier in verifiers:
            verifier.used.acquire()
        if number % 50 == 49:
            # From beside the server, now and then: another process.
            done = server.run("token", "revoke", f"storm{number}", "--yes")
            assert done.returncode == 0, done.stderr
        else:
            body = call("api_token_revoke", token_name=f"storm{number}")
            assert body["metadata"]["result"] == 1  # type: ignore[index]
        acknowledged = time.monotonic()
        for verifier in verifiers:
            assert verifier.refused.acquire(timeout=30)
            assert verifier.last_accepted < acknowledged
            while verifier.used.acquire(blocking=False):
                pass
    own.close()
    for verifier in verifiers:
        verifier.tokens.clear()
        verifier.go.release()
        verifier.join()
        verifier.connection.close()
    assert min(verifier.count for verifier in verifiers) >= 500


def test_an_account_over_the_wire_and_on_the_command_line(server: Server) -> None:
    owner = server.token("owner-accounts")
    made = server.call("createacct", owner, username="Wanda", domain="wanda.example")
    assert result(made) == (1, "Account Creation Ok")
    assert server.run("account", "create", "ruth", "--reseller").returncode == 0
    secret = server.token("t", "--user", "ruth", "--acl", "acct-summary")
    assert server.call("version", secret, user="ruth").status_code == 200
    assert server.run("account", "suspend", "ruth", "--reason", "unpaid").returncode == 0
    assert server.call("version", secret, user="ruth").status_code == 403
    assert result(server.call("unsuspendacct", owner, username="ruth")) == (1, "OK")
    assert server.call("version", secret, user="ruth").status_code == 200
    assert server.run("account", "suspend", "ruth").returncode == 0
    assert server.run("account", "unsuspend", "ruth").returncode == 0
    assert server.run("account", "rename", "ruth", "rita").returncode == 0
    assert server.call("version", secret, user="ruth").status_code == 403
    assert server.call("version", secret, user="rita").status_code == 200
    assert server.run("account", "remove", "rita", "--yes").returncode == 0
    assert server.call("version", secret, user="rita").status_code == 403
    assert server.run("audit", "verify").returncode == 0


def test_the_lines_that_serve_prints_work_as_printed(
    curl: str, start: Callable[..., Server]
) -> None:
    assert curl
    server = start()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and not any("curl" in line for line in server.log):
        threading.Event().wait(0.01)
    lines = [line.strip() for line in server.log if line.startswith("  ")]
    assert len(lines) == 2
    for _ in range(2):
        made = subprocess.run(
            lines[0], shell=True, capture_output=True, text=True, env=environment(), check=False
        )
        assert made.returncode == 0, made.stderr
        used = subprocess.run(
            lines[1], shell=True, capture_output=True, text=True, env=environment(), check=False
        )
        assert used.returncode == 0, used.stderr
        assert json.loads(used.stdout)["metadata"]["result"] == 1
        deadline = time.monotonic() + 1.1
        while time.monotonic() < deadline:
            threading.Event().wait(0.1)


def test_a_canary_secret_is_in_no_process_list(server: Server) -> None:
    done = counterfoil("call", "api_token_verify", "token=SECRETSECRETSECRET", data=server.data)
    assert done.returncode == 2
    assert "standard input" in done.stderr
