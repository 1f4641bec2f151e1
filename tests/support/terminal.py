"""A command on a terminal, and a person there who answers it."""

from __future__ import annotations

import os
import pty
import subprocess
from typing import TYPE_CHECKING

from support.server import PROGRAM, environment

if TYPE_CHECKING:
    from pathlib import Path


def on_terminal(*arguments: str, data: Path, typed: str = "") -> tuple[int, str]:
    """Run a command, type an answer at once; return its exit status and all that it showed."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*PROGRAM, *arguments, "--data", str(data)], stdin=theirs, stdout=theirs, stderr=theirs,
        env=environment() | {"COLUMNS": "200", "TERM": "dumb"}, start_new_session=True,
    ) as process:  # fmt: skip
        os.close(theirs)
        os.write(ours, typed.encode())
        shown = b""
        try:
            while piece := os.read(ours, 65536):
                shown += piece
        except OSError:  # Linux's way of saying that the other end is closed
            pass
        finally:
            os.close(ours)
        return process.wait(60), shown.decode()
