"""What a command loads: help, completion and remote commands do without a database."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import click
import pytest

from counterfoil.cli.commands import COMMANDS
from counterfoil.cli.main import cli

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


def loaded(*arguments: str, **environment: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "counterfoil", *arguments],
        env=os.environ | environment,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return set(re.findall(r"^import time:.*\| +([\w.]+)$", done.stderr, re.MULTILINE))


def test_the_table_of_commands_says_what_the_commands_say() -> None:
    context = click.Context(cli)
    for name, (_, _, text) in COMMANDS.items():
        command = cli.get_command(context, name)
        assert command is not None
        assert (command.name, command.get_short_help_str(1000)) == (name, text)
    assert cli.get_command(context, "nothing") is None


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
    assert_light(loaded(**environment))
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


def assert_light(found: set[str]) -> None:
    assert "counterfoil.cli.main" in found
    heavy = {name for name in found if any(f"{name}.".startswith(f"{one}.") for one in HEAVY)}
    # The client imports its own asynchronous side.
    if "httpx" in found:
        heavy = {name for name in heavy if name.partition(".")[0] != "asyncio"}
    assert heavy == set()
