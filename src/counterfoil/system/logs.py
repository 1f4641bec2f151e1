"""What is logged, and how is it kept free of secrets?"""

from __future__ import annotations

import logging
import re
import sys
import time
from typing import Any

from counterfoil.system.terminal import printable

# Whatever has a token's shape, and whatever follows an authorization scheme.
_SECRETS = re.compile(
    r"[A-Z0-9]{32,}|(?<=:)[!-~]{16,255}(?=\s|'|\"|$)|(?i:\b(?:whm|cpanel|bearer|basic)\s+\S+)"
)
_HIDDEN = "***"


def masked(text: str) -> str:
    """Return a line with everything hidden that could be a secret."""
    return _SECRETS.sub(_HIDDEN, text)


class Masking(logging.Formatter):
    """One line a record, in UTC, masked; tracebacks too."""

    converter = staticmethod(time.gmtime)

    def __init__(self) -> None:
        """Set the one format that there is."""
        super().__init__(
            "%(asctime)sZ %(levelname)s %(name)s%(worker)s: %(message)s", "%Y-%m-%dT%H:%M:%S"
        )
        self.worker = ""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line (lines, for a traceback) without secrets, and printable."""
        record.worker = self.worker
        return masked(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        """Return the line itself; what it quotes must not look like another."""
        return printable(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:  # noqa: ANN401, N802 - as logging has it
        """Return a traceback, each line set in, so that none looks like a record."""
        lines = super().formatException(ei).split("\n")
        return "\n".join(f"  {printable(line)}" for line in lines)


CHECKPOINTS = logging.getLogger("counterfoil.checkpoint")
"""Where checkpoints of the audit log go: into every log that is kept, and to no terminal."""


def number_worker(number: int | None) -> None:
    """Have each line of this process say which worker's it is; None: there is one alone."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler.formatter, Masking):
            handler.formatter.worker = "" if number is None else f" (worker {number})"


def to_stderr(level: int = logging.INFO) -> None:
    """Log everything to standard error; queries of requests are never logged."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Masking())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    if sys.stderr is not None and sys.stderr.isatty():
        CHECKPOINTS.setLevel(logging.WARNING)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    logging.getLogger("asyncio").setLevel(logging.WARNING)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    # Uvicorn's own notes speak of requests and of starting: the door and we do that.
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
    access = logging.getLogger("uvicorn.access")
    access.propagate = False
    access.handlers.clear()
