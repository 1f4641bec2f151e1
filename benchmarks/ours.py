"""Our own server as one of the peers: filled with tokens, and started on the one core."""

from __future__ import annotations

import itertools
import os
import re
import secrets as chance
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import psutil

from counterfoil.core.secret import make_secret
from counterfoil.server.installation import create
from counterfoil.store import schema
from peers import SERVER_CPU, Request, Running
from peers.peer import ask, is_success

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

CLIENT = "203.0.113.7"
ENTRIES = (*(f"10.{n}.0.0/16" for n in range(9)), CLIENT)
"""An allow list of ten entries, of which the last one fits."""
PRIVILEGES = ("list-accts", "manage-api-tokens")
NEED = "/auth/nginx/need/list-accts"
ROUTED = "/auth/nginx/app/bench"
WORKING_SET = 1000
READY_SECONDS = 60
PROGRAM = ("-m", "counterfoil")
APPLICATION = """
[[app]]
name = "bench"

  [[app.route]]
  url = "/v1/things/"
  methods = ["GET"]
  acls = ["list-accts"]
"""


def filled(
    data: Path,
    count: int,
    working_set: int = WORKING_SET,
    *,
    entries: Sequence[str] = ENTRIES,
    accounts: int = 0,
) -> list[str]:
    """Make an installation with so many tokens; returns secrets spread over all of them.

    ``entries``: the allow list of each token; ``accounts``: how many accounts beside root.
    """
    installation = create(data, "")
    keys, now = installation.keys, installation.clock.now()
    found: list[str] = []
    step = max(1, count // working_set)

    def digests() -> Iterator[tuple[int, bytes]]:
        for number in range(1, count + 1):
            if number % step == 0 and len(found) < working_set:
                secret = make_secret("FOIL", os.urandom)
                found.append(secret.reveal())
                yield number, keys.digest(secret, keys.newest_id)
            else:
                yield number, os.urandom(32)

    made = digests()
    done = 0
    with installation.store.engine.writing() as connection:
        if accounts:
            connection.execute(
                schema.accounts.insert(), [_account(n, now) for n in range(1, accounts + 1)]
            )
        while part := list(itertools.islice(made, 50_000)):
            connection.execute(schema.tokens.insert(), [_token(n, now, entries) for n, _ in part])
            connection.execute(
                schema.secrets.insert(),
                [
                    {"digest": d, "key_id": keys.newest_id, "token_id": n, "created_at": now}
                    for n, d in part
                ],
            )
            done += len(part)
            print(f"\r  making {count:,} tokens: {done:,} ", end="", file=sys.stderr, flush=True)
    installation.store.close()
    os.sync()  # What is started next is not to wait for what was written here.
    (data / "applications.toml").write_text(APPLICATION)
    print("\r" + " " * 60 + "\r", end="", file=sys.stderr)
    return found


def _account(number: int, now: int) -> dict[str, object]:
    name = f"a{number:05d}"
    return {
        "username": name, "owner_id": 1, "privileges": [], "domain": f"{name}.example",
        "contact_email": f"{name}@example.com", "created_at": now, "suspend_reason": "",
        "locked": 0,
    }  # fmt: skip


def _token(number: int, now: int, entries: Sequence[str]) -> dict[str, object]:
    return {
        "public_id": f"{number:08d}", "id": number, "account_id": 1, "kind": "whm",
        "name": f"t{number}", "privileges": list(PRIVILEGES), "allow_list": list(entries),
        "created_at": now, "expires_at": now + 365 * 86400,
    }  # fmt: skip


@dataclass
class Ours(Running):
    """Our server: the ports of the gateways' and of the ordinary listener, and its secrets."""

    secrets: list[str] = field(default_factory=list)
    ordinary: int = 0
    seconds_to_first: float = 0.0

    def use(self, secret: str, path: str = NEED, number: int = 7) -> Request:
        """Return what a gateway asks."""
        return Request(
            path,
            (
                ("Authorization", f"whm root:{secret}"), ("X-Forwarded-For", CLIENT),
                ("X-Original-URI", f"/v1/things/{number}?x=1"), ("X-Original-Method", "GET"),
                ("User-Agent", "benchmark"), ("Accept", "*/*"),
            ),
        )  # fmt: skip

    def uses(self, path: str = NEED) -> list[Request]:
        """Return a question for each secret, all of them of different requests."""
        return [self.use(secret, path, number) for number, secret in enumerate(self.secrets)]

    def worker(self) -> psutil.Process:
        """Return a process that answers gateways."""
        workers = psutil.Process(self.processes[0].pid).children()
        return next(w for w in workers if self.port in _listened_to(w))


def _listened_to(process: psutil.Process) -> set[int]:
    held = process.net_connections("tcp")
    return {one.laddr.port for one in held if one.status == psutil.CONN_LISTEN}


def started(
    data: Path,
    secrets: list[str],
    *options: str,
    cpu: int | None = SERVER_CPU,
    under: Sequence[str] = (),
    tls: bool = False,
    program: Sequence[str] = PROGRAM,
) -> Ours:
    """Start a server on an installation, and wait for its first answer; ``under``: a command.

    ``program``: what Python runs. ``tls``: whether the ordinary listener uses it, as it usually
    does.
    """
    ports: dict[str, int] = {}
    pinned = [*under, *([] if cpu is None else ["taskset", "-c", str(cpu)])]
    begun = time.perf_counter()
    process = subprocess.Popen(
        [*pinned, sys.executable, *program, "serve", "--data", str(data),
         "--tls", "auto" if tls else "off", "--port", "0", "--verify-listen", "127.0.0.1:0",
         "--trusted-proxy", "127.0.0.1", *options],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        start_new_session=True,
    )  # fmt: skip
    ready = threading.Event()

    def follow() -> None:
        assert process.stderr
        for line in process.stderr:
            told = re.search(rb"counterfoil: (verify )?ready on https?://127\.0\.0\.1:(\d+)", line)
            if told:
                ports["verify" if told[1] else "ordinary"] = int(told[2])
            if len(ports) == len(("verify", "ordinary")):
                ready.set()

    threading.Thread(target=follow, daemon=True).start()
    assert ready.wait(READY_SECONDS), "the server is not ready"
    ours = Ours([process], Request("/"), ports["verify"], secrets, ports["ordinary"])
    ours.request = ours.use(secrets[0])
    assert is_success(ask(ours.port, ours.request)), "the first answer is no success"
    ours.seconds_to_first = time.perf_counter() - begun
    wrong = make_secret("FOIL", chance.token_bytes).reveal()
    assert not is_success(ask(ours.port, ours.use(wrong)))
    assert is_success(ask(ours.port, ours.use(secrets[0], ROUTED))), "the route is not found"
    return ours
