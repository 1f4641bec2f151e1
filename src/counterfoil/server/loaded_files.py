"""Loaded files: detection of files that have changed on disk since the server loaded them."""

from __future__ import annotations

import logging
import os
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from counterfoil.server.installation import KEY, PRIVILEGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterfoil.server.records import Running

log = logging.getLogger(__name__)

_ABSENT, _UNREADABLE = "absent", "unreadable"


def digest(path: Path) -> str:
    """Return a digest of a file's contents; it reveals nothing about a key of 256 bits."""
    try:
        return sha256(path.read_bytes()).hexdigest()[:16]
    except FileNotFoundError:
        return _ABSENT
    except OSError:
        return _UNREADABLE


def describe_change(path: str, loaded: str) -> str | None:
    """Return the message about a file that differs from what was loaded, or None."""
    found = digest(Path(path))
    if found == loaded:
        return None
    if found == _ABSENT and Path(path).name in {KEY, "key.pem", "cert.pem"}:
        return f"{path} is missing; the server still uses what it loaded. Restore the file"
    if found == _UNREADABLE:
        return f"{path} can no longer be read; the server still uses what it loaded"
    how = "a restart" if Path(path).name == PRIVILEGES else "SIGHUP"
    return f"{path} changed on disk: {how} loads it"


def describe_changes(processes: list[Running]) -> list[str]:
    """Return the messages about files that a running server would load differently now."""
    loaded = {pair for one in processes for pair in one.facts.get("loaded", {}).items()}
    said = (describe_change(path, known) for path, known in sorted(loaded))
    return [sentence for sentence in said if sentence]


class DiskWatch:
    """Watch of the loaded files; each change is logged once."""

    def __init__(self, digests: Mapping[str, str]) -> None:
        """Set the digests of the loaded files, by path."""
        self._digests = digests
        self._seen: dict[str, tuple[int, int, int] | None] = {}

    def refresh(self) -> None:
        """Log changes since the last call; a file is read only after it was written."""
        for path, known in self._digests.items():
            try:
                found = os.stat(path)  # noqa: PTH116 - faster; called once a second
                seen = (found.st_ino, found.st_size, found.st_mtime_ns)
            except OSError:
                seen = None
            if path not in self._seen or self._seen[path] != seen:
                self._seen[path] = seen
                sentence = describe_change(path, known)
                if sentence:
                    log.warning("%s", sentence)
