"""Each trick of the fast path can be turned off, as the benchmarks do; the answers are the same."""

from __future__ import annotations

import runpy
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from counterfoil.server.installation import create
from support.gateways import ROOT
from support.server import environment

if TYPE_CHECKING:
    from pathlib import Path

LAUNCHER = ROOT / "benchmarks" / "without.py"
TRICKS = (
    "known heads", "remembered credentials", "remembered responses", "wal-index", "group commit",
    "state cache", "compiled statements",
)  # fmt: skip


@pytest.mark.parametrize("trick", TRICKS)
def test_a_command_works_without_a_trick(trick: str, tmp_path: Path) -> None:
    def run(*command: str) -> str:
        done = subprocess.run(
            [sys.executable, str(LAUNCHER), trick, *command, "--data", str(tmp_path / "data")],
            capture_output=True, text=True, timeout=60, check=False, env=environment(),
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    create(tmp_path / "data").store.close()
    run("token", "create", "t", "--acl", "list-accts")
    assert "list-accts" in run("token", "show", "t")


def test_these_are_all_tricks() -> None:
    assert tuple(runpy.run_path(str(LAUNCHER))["TRICKS"]) == TRICKS
