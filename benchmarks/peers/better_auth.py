"""Better Auth: verification of API keys, behind a bare Node server."""

from __future__ import annotations

import json
from pathlib import Path

from .peer import (
    APPS,
    TOKENS,
    Peer,
    Request,
    Running,
    await_answer,
    launch,
    once,
    program,
    proved,
    run,
)

MAIN = ("better-auth@1.7.5", "@better-auth/api-key@1.7.5", "better-sqlite3@12.11.1")
OTHERS = ("@better-auth/core@1.7.5", "@better-auth/utils@0.4.2", "better-call@1.4.0")
"""What the key plugin asks for by exact version; newer ones of better-auth no longer match it."""


def install(folder: Path) -> str:
    """Install with npm; SQLite's driver is compiled when Node's headers are here."""
    node, npm = program("node", "nodejs"), program("npm", "npm")
    version = f"Node {run((node, '--version')).strip().removeprefix('v')}"
    settings = {"npm_config_update_notifier": "false"}
    root = Path(node).resolve().parent.parent
    if (root / "include" / "node" / "node.h").is_file():
        settings |= {"npm_config_nodedir": str(root), "npm_config_build_from_source": "true"}

    def make() -> None:
        (folder / "package.json").write_text(json.dumps({"private": True}))
        run(
            (npm, "install", "--prefix", folder, "--save-exact", "--no-audit", "--no-fund",
             "--no-package-lock", *MAIN, *OTHERS),
            **settings,
        )  # fmt: skip

    once(folder, (*MAIN, *OTHERS, version), make)
    return ", ".join([*(" ".join(pin.rsplit("@", 1)) for pin in MAIN), version])


def start(folder: Path, data: Path, port: int) -> Running:
    """Start the server, which fills its database first."""
    process = launch(
        (program("node", "nodejs"), APPS / "better_auth.mjs", folder, data, str(TOKENS), str(port)),
        data / "node.log",
        NODE_ENV="production",
    )

    def request(text: str) -> Request:
        return Request("/", (("X-Api-Key", text),))

    running = Running([process], request(""), port)
    try:
        await_answer(running.processes, port)
        secret = (data / "secret").read_text()
    except BaseException:
        running.stop()
        raise
    running.request = request(secret)
    return proved(running, (Request("/"), request(f"{secret}x"), request(secret[:-1])))


BETTER_AUTH = Peer(
    key="better_auth",
    name="Better Auth, API keys",
    checks="SHA-256 of the secret, expiry, enabled, uses left; writes the time of last use",
    lacks="address, receipt, audit; privileges and a limit of rate are possible, not asked for",
    install=install,
    start=start,
)
