"""Output that nobody takes: it ends no server, and no command ends in a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from counterfoil.core.secret import make_secret
from support.server import PROGRAM, Server, environment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMMANDS = {
    "table": ["token", "list", "--output", "table"], "json": ["token", "list", "--output", "json"],
    "yaml": ["settings", "show", "--output", "yaml"], "facts": ["settings", "show"],
    "long": ["audit", "export"], "text": ["audit", "checkpoint"], "help": ["--help"],
    "doctor": ["doctor"], "completion": ["completion", "bash"],
}  # fmt: skip
WITHOUT_DATA = {"help", "completion"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = Server(tmp_path_factory.mktemp("output") / "data").start()
    yield made
    made.stop()


def shell(text: str, *arguments: str, cwd: Path | None = None) -> tuple[int, str]:
    """Run a command by a shell, which redirects; returns the status and what is said of faults."""
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {text}", "bash", *PROGRAM, *arguments],
        capture_output=True, text=True, env=environment(), timeout=60, check=False, cwd=cwd,
    )  # fmt: skip
    return done.returncode, done.stderr


@pytest.mark.parametrize("kind", COMMANDS)
def test_an_answer_that_nobody_takes_is_said_in_one_line(server: Server, kind: str) -> None:
    command = COMMANDS[kind] + ([] if kind in WITHOUT_DATA else ["--data", str(server.data)])
    line = "counterfoil: standard output cannot be written: {}\n"
    assert shell('"$@" >/dev/full', *command) == (1, line.format("No space left on device"))
    assert shell('"$@" >&-', *command) == (1, line.format("Bad file descriptor"))
    status, said = shell('"$@" | true', *command)
    assert status in {0, 1}
    assert said == ""


def test_a_message_that_nobody_takes_changes_nothing(server: Server) -> None:
    for closed in ("2>/dev/full", "2>&-"):
        create = ["token", "create", f"t{len(closed)}", "--acl", "list-accts"]
        assert shell(f'"$@" {closed}', *create, "--data", str(server.data)) == (0, "")
        assert shell(f'"$@" {closed}', "token", "list", "--no") == (2, "")
        assert shell(f'"$@" {closed}', "scan", "/nowhere") == (3, "")


def test_closed_input_is_said(server: Server) -> None:
    data = ["--data", str(server.data)]
    for command in (["scan", "-"], ["app", "add", "-", *data], ["audit", "verify", "-"]):
        status, said = shell('"$@" <&-', *command)
        assert (status, said.count("\n")) == (3 if command[0] == "scan" else 1, 1)
        assert "standard input is closed" in said


@pytest.mark.parametrize("sink", ["2>/dev/full", "2>&1 | head -1", "2>&-", ">&- 2>&-", "<&- 2>&-"])
def test_a_server_whose_log_nobody_takes_serves_on(tmp_path: Path, sink: str) -> None:
    data = tmp_path / "data"
    command = [*PROGRAM, "serve", "--data", str(data), "--port", "0"]
    made = subprocess.Popen(
        ["bash", "-c", f'"$@" {sink}', "bash", *command], env=environment(), start_new_session=True
    )
    try:
        deadline = time.monotonic() + 30
        while not (data / "url").exists() or not (data / "url").read_text():
            assert made.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.05)
        url = (data / "url").read_text().strip()
        for _ in range(3):
            health = ["curl", "-sS", "--cacert", str(data / "tls" / "cert.pem"), f"{url}/health"]
            assert json.loads(subprocess.check_output(health)) == {"status": "ok"}
            # What is reloaded is said, too.
            os.killpg(made.pid, 1) if sink == "2>/dev/full" else None
    finally:
        os.killpg(made.pid, 15)
        made.wait(40)


def test_a_server_whose_log_is_full_ends_well(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with open("/dev/full", "w") as full:  # noqa: PTH123
        made = subprocess.Popen(
            [*PROGRAM, "serve", "--data", str(data), "--port", "0"], stderr=full,
            env=environment(), start_new_session=True,
        )  # fmt: skip
    deadline = time.monotonic() + 30
    while not (data / "url").exists():
        assert made.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.05)
    made.terminate()
    assert made.wait(40) == 0


def test_names_of_files_and_arguments_reach_no_terminal_raw(tmp_path: Path) -> None:
    steering = "x\x1b]0;owned\x07\x1b[31m\u202e\x9b2J"
    folder = tmp_path / steering
    folder.mkdir()
    (folder / "file").write_text(make_secret("FOIL", os.urandom).reveal())
    (tmp_path / "gone").symlink_to("nowhere")
    with open(os.fsencode(tmp_path) + b"/\xff\x1b", "wb") as file:  # noqa: PTH123
        file.write(make_secret("FOIL", os.urandom).reveal().encode())
    runs = [["scan", str(tmp_path), str(tmp_path / "gone" / steering), "--output", form]
            for form in ("table", "json", "yaml")]  # fmt: skip
    runs += [[steering], ["token", "list", f"--{steering}"], ["token", "show", steering, steering],
             ["call", steering, steering],
             ["serve", "--host", steering, "--data", str(tmp_path / "d")],
             ["serve", "--tls", steering, "--data", str(tmp_path / "d")],
             ["doctor", "--data", steering],
             ["audit", "verify", steering]]  # fmt: skip
    for run in runs:
        done = subprocess.run(
            [*PROGRAM, *run], capture_output=True, env=environment(), check=False, timeout=60
        )
        assert done.returncode in {1, 2, 3}, run
        said = (done.stdout + done.stderr).decode()
        assert not [c for c in said if not c.isprintable() and c != "\n"], run
        assert "Traceback" not in said, run
        assert "x1b" in said or "u001b" in said, run
