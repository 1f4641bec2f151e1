"""Logs: their format, and the masking of secrets in them."""

from __future__ import annotations

import logging
import re
import sys
import time
from typing import Any

from counterfoil.system.terminal import printable

# Everything with the shape of a token, and everything after an authorization scheme.
_SECRETS = re.compile(
    r"[A-Z0-9]{32,}|(?<=:)[!-~]{16,255}(?=\s|'|\"|$)|(?i:\b(?:whm|cpanel|bearer|basic)\s+\S+)"
)
_HIDDEN = "***"


def masked(text: str) -> str:
    """Return a line in which everything that could be a secret is masked."""
    return _SECRETS.sub(_HIDDEN, text)


class Masking(logging.Formatter):
    """Formatter: one line for each record, in UTC, masked; tracebacks too."""

    converter = staticmethod(time.gmtime)

    def __init__(self) -> None:
        """Set the only format."""
        super().__init__(
            "%(asctime)sZ %(levelname)s %(name)s%(worker)s: %(message)s", "%Y-%m-%dT%H:%M:%S"
        )
        self.worker = ""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line (lines, for a traceback) without secrets, and printable."""
        record.worker = self.worker
        return masked(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        """Return the line itself; text that it quotes must not look like another record."""
        return printable(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:  # noqa: ANN401, N802 - logging's signature
        """Return a traceback with each line indented, so that none looks like a record."""
        lines = super().formatException(ei).split("\n")
        return "\n".join(f"  {printable(line)}" for line in lines)


CHECKPOINTS = logging.getLogger("counterfoil.checkpoint")
"""Logger of audit checkpoints: they go to every stored log, but not to a terminal."""


def number_worker(number: int | None) -> None:
    """Add a worker's number to each line of this process; None: there is only one worker."""
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
    # Uvicorn's own messages about requests and startup duplicate ours.
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
    access = logging.getLogger("uvicorn.access")
    access.propagate = False
    access.handlers.clear()
