"""Chunks of values, because databases limit the number of parameters of a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")
PART = 500


def in_parts(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield values in chunks of at most ``PART``."""
    for start in range(0, len(values), PART):
        yield values[start : start + PART]
