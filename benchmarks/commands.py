"""Commands benchmark: the installed script, against bare Python that loads what it needs."""

from __future__ import annotations

import itertools
import shlex
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

import ours
from peers import SERVER_CPU
from peers.peer import on_core
from rows import Case, Row, bound_row, measured, milli, times_row
from support.server import environment
from wrk import LOAD_CPU

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

SCRIPT = Path(sys.executable).with_name("counterfoil")
TIMES = 3
"""How often a command runs at once."""
PATIENCE = 60
TOKENS = 50

COMPLETION = {
    "_COUNTERFOIL_COMPLETE": "bash_complete", "COMP_WORDS": "counterfoil to", "COMP_CWORD": "1",
}  # fmt: skip
PLAIN = "import ssl, json"
LOCAL = "import click, sqlalchemy, sqlite3"
SERVING = "import uvicorn, starlette, sqlalchemy, cryptography, msgspec"
CALL = """
import httpx, ssl, sys
url, file, ca = sys.argv[1:]
headers = {"Authorization": "whm root:" + open(file).read().strip()}
with httpx.Client(verify=ssl.create_default_context(cafile=ca)) as client:
    answer = client.post(url + "/json-api/api_token_list?api.version=1", headers=headers)
assert answer.json()["metadata"]["result"] == 1
"""
HTTPX, LIGHTER = 7, 4
"""At most so many times a call by httpx may a command take: by httpx itself, by another client."""
GROWN = 1.1
"""At most so many times may a start on very many tokens take."""


@cache
def interpreter() -> tuple[str, ...]:
    """Return the interpreter and its options, as the installed script names them."""
    first = SCRIPT.read_text().partition("\n")[0]
    words = shlex.split(first.removeprefix("#!"))
    return tuple(words) if "python" in Path(words[0]).name else (sys.executable,)


def run(
    command: Sequence[str | Path],
    cpu: int | None = SERVER_CPU,
    env: Mapping[str, str] | None = None,
) -> Callable[[], float]:
    """Return the measuring of a command, from its start to its end: seconds, the mean of some.

    It runs as for an operator: bytecode is kept, and nothing configures it.
    """
    unset = {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH"}
    variables = {name: value for name, value in environment().items() if name not in unset}
    variables |= env or {}

    def measure() -> float:
        with on_core(cpu):
            begun = time.perf_counter()
            for _ in range(TIMES):
                subprocess.run(
                    command, env=variables, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                    timeout=PATIENCE, check=True,
                )  # fmt: skip
            return (time.perf_counter() - begun) / TIMES

    return measure


def bare_case(code: str) -> Case:
    """Return bare Python that runs a line of code."""
    return Case(f"bare Python, {code}", run([*interpreter(), "-c", code]))


def command_rows(data: Path, rounds: int) -> list[Row]:
    """Return commands that need no installation, and commands on one of this machine."""
    ours.filled(data, TOKENS)
    plain, local = bare_case(PLAIN), bare_case(LOCAL)
    without = [
        Case("counterfoil --version", run([SCRIPT, "--version"])),
        Case("counterfoil --help", run([SCRIPT, "--help"])),
        Case("completion", run([SCRIPT], env=COMPLETION)),
    ]
    on_data = [
        Case(f"counterfoil {' '.join(words)}", run([SCRIPT, *words, "--data", data]))
        for words in (
            ("token", "list"), ("token", "show", "t1"), ("account", "list"), ("settings", "show"),
        )
    ]  # fmt: skip
    measured([plain, *without, local, *on_data], rounds, "commands")
    return [
        *(times_row(case.name, case, plain, 2.5, milli) for case in without),
        *(times_row(f"{case.name}, local", case, local, 1.4, milli) for case in on_data),
    ]


def remote_rows(data: Path, rounds: int) -> list[Row]:
    """Return a command that asks a server, against the same call in bare Python."""
    mine = ours.started(data, ours.filled(data, TOKENS, entries=()), tls=True)
    try:
        secret, trusted = data / "secret", data / "tls" / "cert.pem"
        secret.write_text(mine.secrets[0])
        secret.chmod(0o600)
        url = f"https://127.0.0.1:{mine.ordinary}"
        command: list[str | Path] = [
            SCRIPT, "token", "list", "--url", url, "--token-file", secret, "--ca-file", trusted,
        ]  # fmt: skip
        most = HTTPX if is_loaded("httpx", command) else LIGHTER
        bare: list[str | Path] = [*interpreter(), "-c", CALL, url, secret, trusted]
        remote = Case("counterfoil token list --url", run(command, LOAD_CPU))
        call = Case("the same call by httpx in bare Python", run(bare, LOAD_CPU))
        measured([remote, call], rounds, "commands with --url")
    finally:
        mine.stop()
    return [times_row(remote.name, remote, call, most, milli)]


def is_loaded(module: str, command: Sequence[str | Path]) -> bool:
    """Return whether a run of the script loads a module."""
    done = subprocess.run(
        [*interpreter(), "-X", "importtime", *command],
        env=environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=PATIENCE, check=True,
    )  # fmt: skip
    return any(line.rpartition("|")[2].strip() == module for line in done.stderr.splitlines())


def start_rows(sizes: Mapping[int, tuple[Path, list[str]]], rounds: int) -> list[Row]:
    """Return a server's start to the first accepted verification; sizes: tokens, where they are."""
    least, most = min(sizes), max(sizes)
    small, large = (Case(str(size), _start(*sizes[size])) for size in (least, most))
    imports = bare_case(SERVING)
    measured([imports, small, large], rounds, "starts")
    ratio = large.median() / small.median()
    return [
        times_row(f"start to the first accepted verification, {least:,} tokens", small, imports,
                  2.5, milli),
        bound_row(f"the same with {most:,} tokens, against {least:,}", ratio, GROWN,
                  f"{ratio:.2f} ({milli(large.median())} to {milli(small.median())})",
                  f"at most {GROWN:g} times"),
    ]  # fmt: skip


def _start(data: Path, secrets: list[str]) -> Callable[[], float]:
    """Return the measuring of starts, each with another token's secret."""
    turns = itertools.cycle(secrets)

    def measure() -> float:
        mine = ours.started(data, [next(turns)])
        mine.stop()
        return mine.seconds_to_first

    return measure
