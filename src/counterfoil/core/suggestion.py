"""Suggestion: the known word that an unknown one probably means."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALIKE = 0.75
LONGEST = 100
"""Longer words are not compared: that takes long, and they are not typing errors."""


def find_closest(word: str, known: Iterable[str]) -> str:
    """Return the known word that ``word`` misspells, or that ends with ``word``; else ""."""
    if len(word) > LONGEST:
        return ""
    known = list(known)
    needle = word.lower().replace("_", "-")
    ends = [one for one in known if one.endswith(f"-{needle}")]
    if len(ends) == 1:
        return ends[0]
    from difflib import get_close_matches  # noqa: PLC0415 - only for misspelled words

    return next(iter(get_close_matches(needle, known, 1, _ALIKE)), "")
