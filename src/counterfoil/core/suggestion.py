"""Suggestion: what was probably meant by a word that is not known."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALIKE = 0.75
LONGEST = 100
"""Longer words are compared with nothing: that takes long, and nobody mistyped them."""


def find_closest(word: str, known: Iterable[str]) -> str:
    """Return the known word that another one is a misspelling of, or the end of; else ""."""
    if len(word) > LONGEST:
        return ""
    known = list(known)
    spelt = word.lower().replace("_", "-")
    ends = [one for one in known if one.endswith(f"-{spelt}")]
    if len(ends) == 1:
        return ends[0]
    return next(iter(get_close_matches(spelt, known, 1, _ALIKE)), "")
