"""What a gateway is told of applications, which come from a file, a command or a function."""

from __future__ import annotations

import json
import os
import re
import signal
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jwt
import pytest

from support.beside import Beside
from support.forward import (
    APPLICATIONS,
    READ,
    Asking,
    Reply,
    bearer,
    connect,
    request,
    send,
)
from support.server import Server, result
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable

README = (Path(__file__).parents[2] / "docs/gateways/README.md").read_text("utf-8")


@pytest.mark.parametrize("listener", ["verify", "ordinary"])
def test_assertions_say_who_called_what_and_can_be_checked(
    start: Callable[..., Server], listener: str
) -> None:
    server = start("--verify-listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1")
    secret = server.token("t", "--acl", "list-accts")
    assert server.run("settings", "set", "assertions=1").returncode == 0
    ask = Asking(server, listener)
    need = "/auth/nginx/need/list-accts"
    reply = ask(bearer(secret), path=need, uri="/x?y=%20")
    token = reply.headers["x-counterfoil-assertion"]

    def published() -> dict[str, Any]:
        keys = send(server, listener, request("/.well-known/jwks.json"))
        return {key["kid"]: jwt.PyJWK(key) for key in json.loads(keys.body)["keys"]}

    kid = jwt.get_unverified_header(token)["kid"]
    claims = jwt.decode(
        token, published()[kid], algorithms=["EdDSA"], audience="api.example.com",
        issuer="counterfoil",
    )  # fmt: skip
    assert claims["exp"] - claims["iat"] == 60
    assert (claims["sub"], claims["token"], claims["acl"]) == ("root", "t", ["list-accts"])
    # Whoever gets a name after somebody else is told from them.
    numbers = []
    for _ in range(2):
        assert server.run("account", "create", "ann", "--reseller").returncode == 0
        theirs = bearer(server.token("a", "--user", "ann", "--acl", "list-pkgs"))
        told_of = ask(theirs, path="/auth/nginx/need/list-pkgs").headers["x-counterfoil-assertion"]
        of_ann = jwt.decode(told_of, options={"verify_signature": False})
        assert of_ann["sub"] == "ann"
        numbers.append(of_ann["account_id"])
        assert server.run("account", "remove", "ann", "--yes").returncode == 0
    assert len({claims["account_id"], *numbers}) == 3
    assert (claims["method"], claims["uri"]) == ("GET", "/x?y=%20")
    assert claims["jti"] == reply.headers["x-counterfoil-receipt"]
    # As docs/gateways/README.md has applications check it.
    (snippet,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    told = json.loads(send(server, listener, request("/.well-known/jwks.json")).body)
    known = {"jwt": jwt, "published": told, "assertion": token, "host": "api.example.com"}
    exec(snippet, known | {"method": "GET", "raw_uri": "/x?y=%20"})
    with pytest.raises(PermissionError):
        exec(snippet, known | {"method": "PUT", "raw_uri": "/x?y=%20"})
    with pytest.raises(jwt.InvalidAudienceError):
        exec(snippet, known | {"host": "x", "method": "GET", "raw_uri": "/x?y=%20"})
    # What cannot be named is not signed, and so not let through; nor is what is too long.
    assert send(server, listener, request(need, bearer(secret))).status == 403
    assert ask(bearer(secret), path=need, uri="/" + "x" * 2000).status == 403
    # A new key signs at once; the one before is still published.
    assert server.run("settings", "set", "assertion_key=1").returncode == 0
    after = jwt.get_unverified_header(
        ask(bearer(secret), path=need).headers["x-counterfoil-assertion"]
    )["kid"]
    assert after != kid
    assert {kid, after} <= published().keys()
    assert server.run("settings", "set", "assertion_key=2").returncode == 0
    assert kid not in published()


def test_the_file_is_read_again_and_a_bad_one_changes_nothing(
    start: Callable[..., Server],
) -> None:
    server = start(
        "--verify-listen", "127.0.0.1:0", "--trusted-proxy", "127.0.0.1", "--workers", "2"
    )
    ask = Asking(server, "verify")
    secret = server.token("t", "--acl", "list-accts")
    assert ask(bearer(secret)).status == 403
    file = server.data / "applications.toml"
    file.write_text(APPLICATIONS.replace('["billing-read"]', '["list-accts"]'))
    done = server.run("app", "reload", "--output", "table")
    assert "2 applications" in done.stderr
    assert ask(bearer(secret)).status == 200
    file.write_text(APPLICATIONS.replace('["billing-read"]', '["nonsense"]'))
    done = server.run("app", "reload")
    assert done.returncode == 1
    assert "nonsense" in done.stderr
    assert server.process
    os.kill(server.process.pid, signal.SIGHUP)
    until(lambda: any("not reloaded; the old settings remain" in line for line in server.log))
    assert ask(bearer(secret)).status == 200
    file.write_text(APPLICATIONS)
    os.kill(server.process.pid, signal.SIGHUP)
    until(lambda: ask(bearer(secret)).status == 403)
    assert ask(bearer(secret), uri="/v1/status").status == 200
    done = server.run("app", "remove", "billing", "--yes")
    assert done.returncode == 1
    assert "defined in the file applications.toml" in done.stderr


def test_a_file_that_cannot_be_used_stops_the_start(tmp_path: Any) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "applications.toml").write_text(APPLICATIONS.replace('["any"]', '["nonsense"]'))
    done = Server(data).spawn("serve", "--port", "0")
    assert done.returncode == 1
    assert "nonsense" in done.stderr


def test_applications_are_kept_by_the_command_line_and_on_the_wire(
    start: Callable[..., Server], tmp_path: Any
) -> None:
    server = start("--trusted-proxy", "127.0.0.1")
    file = tmp_path / "one.toml"
    file.write_text(APPLICATIONS)
    assert (
        "Application billing registered: 4 routes."
        in server.run("app", "add", str(file), "--output", "table").stderr
    )
    listed = json.loads(server.run("app", "list", "--output", "json").stdout)
    assert [a["name"] for a in listed["data"]["applications"]] == ["billing", "named"]
    done = server.run("app", "try", "GET", "https://api.example.com/v1/7", "--output", "json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["data"] == {
        "application": "billing", "route": "/v1/", "acls": [READ], "public": 0, "twin": None,
        "fault": None,
        "detail": f"billing: /v1/ requires {READ}",
    }  # fmt: skip

    def tried(*asked: str) -> tuple[int, str]:
        done = server.run("app", "try", *asked, "--output", "table")
        return done.returncode, (done.stdout + done.stderr).strip()

    for asked, code, said in (
        (("GET", "https://API.example.com.:443/v1/7"), 0, f"billing: /v1/ requires {READ}"),
        (("GET", "/v1/public/x", "--application", "billing"), 0, "requires no credential"),
        (("GET", "/open/x", "--application", "named"), 0, "named: /open/ requires any token"),
        (("GET", "https://elsewhere.example/open/x"), 1, "no application has this host or name"),
        (("GET", "https://api.example.com/v1/Status"), 0, f"billing: /v1/ requires {READ}"),
        (("GET", "https://api.example.com/v1/%2e%2e"), 1, "the path can be read in two ways"),
        (("GET", "https://api.example.com/v2"), 1, "no route covers this path"),
        (("GET", "/v1/7"), 1, "application"),
    ):
        found = tried(*asked)
        assert found[0] == code, asked
        assert said in found[1], asked
    assert server.run("app", "try", "PUT", "https://api.example.com/v1/7").returncode == 1
    # Which of them failed, and what was probably meant.
    for method, url, fault, meant in (
        ("GET", "https://api.exmple.com/v1/7", "host", "api.example.com"),
        ("GET", "https://api.example.com/v1", "url", "/v1/"),
        ("PUT", "https://api.example.com/v1/7", "method", "GET"),
        ("GET", "https://api.example.com/v1/..", "path", ""),
    ):
        body = json.loads(server.run("app", "try", method, url, "--output", "json").stdout)["data"]
        assert (body["fault"], meant in body["detail"]) == (fault, True), body
    secret = server.token("t", "--acl", READ)
    ask = Asking(server, "ordinary")
    assert ask(bearer(secret)).status == 200
    owner = server.token("owner", "--acl", "all", "--lasting")
    answer = server.call("unregister_application", owner, name="billing")
    assert result(answer) == (1, "OK")
    assert ask(bearer(secret)).status == 403
    assert server.run("app", "add", "-", stdin=APPLICATIONS).returncode == 0
    assert ask(bearer(secret)).status == 200
    assert server.run("app", "remove", "named", "--yes").returncode == 0
    strict = APPLICATIONS.replace('url = "/v1/status"', 'url = "/v1/admin/"').replace(
        'acls = ["any"]', 'acls = ["all"]', 1
    )
    done = server.run("app", "add", "-", "--output", "table", stdin=strict)
    assert "GET /v1/admin is always refused" in done.stderr
    code, said = tried("GET", "https://api.example.com/v1/Admin/x")
    assert code == 1
    assert "/v1/ requires software-billing-read; but" in said
    assert "/v1/Admin/x, and /v1/admin/ requires all" in said
    explained = server.run(
        "explain", "root", "--token-name", "t", "--request", "GET", "https://api.example.com/v1/admin",
        "--output", "json",
    )  # fmt: skip
    assert explained.returncode == 1
    (step,) = [s for s in json.loads(explained.stdout)["data"]["steps"] if s["check"] == "route"]
    assert not step["passed"]
    assert "serve it as /v1/admin/, and /v1/admin/ requires all" in step["compared"]


def test_the_table_in_the_documentation_is_one(start: Callable[..., Server]) -> None:
    (table,) = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    server = start()
    assert server.run("app", "add", "-", stdin=table).returncode == 0
    assert server.run("app", "try", "GET", "https://api.example.com/v1/invoices/7").returncode == 0


def test_a_revoked_token_is_refused_by_the_next_request_of_every_worker(
    start: Callable[..., Server],
) -> None:
    server = start("--verify-listen", "127.0.0.1:0", "--workers", "2")
    secrets = {f"t{n}": server.token(f"t{n}", "--acl", "list-accts") for n in range(20)}
    owner = server.token("owner")
    revoked: dict[str, float] = {}
    late: list[str] = []
    stop = threading.Event()

    def hammer() -> None:
        with connect(server, "verify") as sock, sock.makefile("rb") as stream:
            while not stop.is_set():
                for name, secret in secrets.items():
                    begun = time.monotonic()
                    sock.sendall(request("/auth/nginx/need/list-accts", bearer(secret)))
                    if Reply(stream).status == 200 and begun > revoked.get(name, begun + 1):
                        late.append(name)

    hammering = Beside([hammer] * 4)
    for name in secrets:
        assert result(server.call("api_token_revoke", owner, token_name=name))[0] == 1
        revoked[name] = time.monotonic()
    stop.set()
    hammering.join()
    assert not late
