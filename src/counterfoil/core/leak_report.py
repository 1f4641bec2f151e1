"""What is kept of a suspect secret until it is looked up?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LeakReport:
    """A suspect secret as the digests that it has under our keys; ``at``: epoch seconds."""

    id: int
    digests: tuple[bytes, ...]
    at: int
    reporter: str
    address: str
