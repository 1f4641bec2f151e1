"""What a command loads: help, completion and remote commands do without a database."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import click
import pytest

from counterfoil.cli.commands import COMMANDS
from counterfoil.cli.main import cli
from counterfoil.cli.tokens import KINDS
from counterfoil.core.token import Kind
from counterfoil.server.installation import create

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = {
    "alembic", "argon2", "asyncio", "babel", "counterfoil.authority", "counterfoil.crypto",
    "counterfoil.gate", "counterfoil.server.installation", "counterfoil.store",
    "counterfoil.transport", "counterfoil.web", "counterfoil.whm", "cryptography", "jinja2",
    "msgspec", "sqlalchemy", "starlette", "uvicorn", "yaml",
}  # fmt: skip
"""Packages that only a server or a local installation needs."""
LIGHT = {
    "counterfoil", "counterfoil.__main__", "counterfoil.cli", "counterfoil.cli.commands",
    "counterfoil.cli.connection", "counterfoil.cli.main", "counterfoil.system",
    "counterfoil.system.logs", "counterfoil.system.terminal", "counterfoil.system.tuning",
}  # fmt: skip
"""All that the program's name, version and help load of it."""
UNUSED = {
    "counterfoil.cli.address", "counterfoil.core.decide", "counterfoil.core.listing",
    "counterfoil.cli.proxy", "counterfoil.core.notice", "counterfoil.core.ports",
    "counterfoil.core.refusals", "counterfoil.core.secret", "counterfoil.core.settings",
    "counterfoil.core.token", "counterfoil.core.wording", "counterfoil.functions",
    "counterfoil.server", "counterfoil.system.options", "platformdirs", "shutil", "tomllib",
}  # fmt: skip
"""What the help and the completion of a command on tokens need as little."""
ELSEWHERE = {
    "alembic", "argon2", "babel", "counterfoil.forward_auth", "counterfoil.server.serve",
    "counterfoil.store.partial_indexes", "counterfoil.store.postgres", "counterfoil.transport",
    "counterfoil.web", "cryptography", "httpx", "jinja2", "platformdirs", "psycopg",
    "sqlalchemy.dialects.postgresql", "starlette", "tomllib", "uvicorn", "uvloop", "yaml",
}  # fmt: skip
"""What a command on an installation of this machine, on SQLite, does without."""
IDLE = {
    "alembic", "counterfoil.store.partial_indexes", "counterfoil.store.postgres", "dns", "httpx",
    "platformdirs", "psycopg", "sqlalchemy.dialects.postgresql", "yaml",
}  # fmt: skip
"""What a server on SQLite does without until it must notify somebody."""


def loaded(*arguments: str, **environment: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "counterfoil", *arguments],
        env=os.environ | environment,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return names(done.stderr)


def names(told: str) -> set[str]:
    """Return the modules that the interpreter reports as loaded."""
    return set(re.findall(r"^import time:.*\| +([\w.]+)$", told, re.MULTILINE))


def within(found: set[str], packages: set[str]) -> set[str]:
    """Return which modules belong to some packages."""
    return {name for name in found if any(f"{name}.".startswith(f"{one}.") for one in packages)}


def test_the_table_of_commands_says_what_the_commands_say() -> None:
    context = click.Context(cli)
    for name, (_, _, text) in COMMANDS.items():
        command = cli.get_command(context, name)
        assert command is not None
        assert (command.name, command.get_short_help_str(1000)) == (name, text)
    assert cli.get_command(context, "nothing") is None


def test_the_options_of_tokens_name_all_kinds() -> None:
    assert tuple(Kind) == KINDS


@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("-h",), ("tokne",)])
def test_the_name_and_the_help_load_nothing_else(arguments: tuple[str, ...]) -> None:
    found = {name for name in loaded(*arguments) if name.partition(".")[0] == "counterfoil"}
    assert found <= LIGHT


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("counterfoil ", "sign-in-link"),
        ("counterfoil token cre", "create"),
        ("counterfoil token create --", "--acl"),
    ],
)
def test_completion_needs_no_database(words: str, expected: str) -> None:
    environment = {
        "_COUNTERFOIL_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split(" ")) - 1),
    }
    found = loaded(**environment)
    assert_light(found)
    assert within(found, UNUSED) == set()
    done = subprocess.run(
        [sys.executable, "-m", "counterfoil"],
        env=os.environ | environment,
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert f"plain,{expected}" in [line.partition("\t")[0] for line in done.stdout.splitlines()]


def test_a_command_that_asks_a_server_needs_no_database() -> None:
    found = loaded(
        "token", "list", "--url", "http://127.0.0.1:9", COUNTERFOIL_TOKEN="FOIL" + "a" * 28
    )
    assert "httpx" in found
    assert_light(found)


@pytest.mark.parametrize(
    "words",
    [("token", "list"), ("token", "show", "billing"), ("account", "list"), ("settings", "show")],
)
def test_a_local_command_loads_its_own_engine_and_no_server(
    installed: Path, words: tuple[str, ...]
) -> None:
    found = loaded(*words, "--data", str(installed))
    assert {"counterfoil.store.sqlite.engine", "sqlalchemy.dialects.sqlite"} <= found
    assert within(found, ELSEWHERE) == set()


def test_a_server_starts_without_what_it_may_never_need(installed: Path) -> None:
    server = [sys.executable, "-X", "importtime", "-m", "counterfoil", "serve", "--port", "0"]
    found: set[str] = set()
    with subprocess.Popen(
        [*server, "--tls", "off", "--data", str(installed)], stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr
        for line in process.stderr:
            found |= names(line)
            if "ready on" in line:
                break
        process.terminate()
    assert process.returncode == 0
    assert "counterfoil.web.routes" in found
    assert within(found, IDLE) == set()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An installation with an account root and a current schema."""
    data = tmp_path_factory.mktemp("installed") / "data"
    create(data).store.close()
    return data


def assert_light(found: set[str]) -> None:
    assert "counterfoil.cli.main" in found
    heavy = within(found, HEAVY)
    # The client imports its own asynchronous side.
    if "httpx" in found:
        heavy = {name for name in heavy if name.partition(".")[0] != "asyncio"}
    assert heavy == set()
