"""Leak report: a secret reported as leaked, stored as its digests until it is looked up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LeakReport:
    """A reported secret as its digests under the installation's keys; ``at``: epoch seconds."""

    id: int
    digests: tuple[bytes, ...]
    at: int
    reporter: str
    address: str
