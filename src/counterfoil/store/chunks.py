"""How are many values handed to statements that take only so many?"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")
PART = 500


def in_parts(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Return values a part at a time."""
    for start in range(0, len(values), PART):
        yield values[start : start + PART]
