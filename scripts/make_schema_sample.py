"""Write a database of the present schema to tests/data, for the test that brings it up later.

Run once at each release whose schema is new: what is kept is never made again. It holds what
an upgrade must not lose: accounts in every state, tokens of every shape, secrets, audit chain.

Example: .venv/bin/python scripts/make_schema_sample.py
"""

import json
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.caller import everything
from counterfoil.core.password import Password
from counterfoil.core.secret import Secret
from counterfoil.store import schema
from support.machine import START, Machine, World, postgres_world, reason, sqlite_world
from support.postgres import Cluster

ROOT = Path(__file__).parent.parent


def fill(world: World) -> dict[str, dict[str, str]]:
    """Make accounts and tokens; return each secret with its user and what became of it."""
    secrets: dict[str, dict[str, str]] = {}

    def keep(secret: Secret, user: str, privilege: str) -> None:
        secrets[secret.reveal()] = {"user": user, "need": privilege}

    for number in range(20):
        user = f"bob{number}"
        world.reseller(user, "list-accts", "passwd", "manage-api-tokens")
        for token in range(5):
            keep(
                world.token(
                    f"t{token}",
                    "list-accts",
                    user=user,
                    ips=("192.0.2.0/24", "2001:db8::1")[: token % 3],
                    expires_at=START + 86400 * token if token % 2 else None,
                ),
                user,
                "list-accts",
            )
    world.authority.revoke_tokens(world.root, "bob0", ["t0", "t1"])
    world.authority.rename_account(world.root, "bob1", "robert")
    world.authority.suspend_account(world.root, "bob2", "unpaid")
    world.authority.remove_account(world.root, "bob3")
    world.authority.create_account(
        everything(world.account("bob4")), "carol", domain="carol.example"
    )
    world.authority.update_token(
        world.root, "bob5", "t0", TokenSpec(privileges=frozenset({"passwd"}))
    )
    world.authority.set_settings(world.root, {"time_zone": "Europe/Berlin"})
    world.authority.set_password(world.root, "bob6", Password("correct horse battery"))
    world.authority.save_acl_list(world.root, "basic", {"list-accts": True})
    world.authority.set_privileges(world.root, "bob7", None, "basic")
    parent = world.token("parent")
    keep(parent, "root", "all")
    keep(world.token("child", "passwd", caller=world.through(parent)), "root", "passwd")
    for text, facts in secrets.items():
        facts["reason"] = reason(world.use(Secret(text), facts["need"], user=facts["user"]))
    return secrets


def keep(base: Path, lines: list[str], secrets: dict[str, dict[str, str]]) -> None:
    """Append a database as SQL, and what became of its secrets to the file beside it."""
    with Path(f"{base}.sql").open("a", encoding="utf-8") as file:
        file.write("\n".join([f"-- revision {schema.HEAD}", *lines]) + "\n")
    kept = json.loads(Path(f"{base}.json").read_text("ascii"))
    Path(f"{base}.json").write_text(
        json.dumps(kept | {schema.HEAD: secrets}, indent=1) + "\n", "ascii"
    )
    print(f"appended to {base}.sql and .json: {len(secrets)} tokens")


def from_sqlite(base: Path) -> None:
    """Keep a database of SQLite."""
    with tempfile.TemporaryDirectory() as folder:
        world = sqlite_world(Path(folder), Machine())
        with closing(world.store):
            secrets = fill(world)
        with closing(sqlite3.connect(Path(folder) / "counterfoil.db")) as connection:
            keep(base, list(connection.iterdump()), secrets)


def from_postgres(base: Path) -> None:
    """Keep a database of PostgreSQL, as its own tool writes it."""
    cluster = Cluster.make()
    try:
        cluster.start()
        name = cluster.new_database()
        world = postgres_world(cluster.url(name), Machine())
        with closing(world.store):
            secrets = fill(world)
        dumped = subprocess.run(
            ["pg_dump", "--inserts", "--no-owner", "--no-privileges", cluster.url(name)],  # noqa: S607
            check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip
        # What only other versions of the same tool know is left out.
        lines = [
            line for line in dumped.splitlines()
            if line and not line.startswith(("--", "\\", "SET ", "SELECT pg_catalog.set_config"))
        ]  # fmt: skip
        keep(base, lines, secrets)
    finally:
        cluster.remove()


def main() -> None:
    """Append the present schema to ``schemas.ENGINE.sql`` and ``.json`` for both engines."""
    for engine, make in (("sqlite", from_sqlite), ("postgresql", from_postgres)):
        base = ROOT / "tests" / "data" / f"schemas.{engine}"
        if f"-- revision {schema.HEAD}\n" in Path(f"{base}.sql").read_text("utf-8"):
            sys.exit(f"{base}.sql has {schema.HEAD} already; what is kept is never made again")
        make(base)


if __name__ == "__main__":
    main()
