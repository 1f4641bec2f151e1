"""Counting: a number with what it counts, in English."""

from __future__ import annotations


def counted(count: str | int, thing: str, things: str = "") -> str:
    """Return a number with what it counts: 1 token, 2 tokens, 0 entries."""
    return f"{count} {thing}" if str(count) == "1" else f"{count} {things or f'{thing}s'}"
