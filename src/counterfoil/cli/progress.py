"""Progress of long work, for a person on a terminal."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")


@contextmanager
def progress(
    items: Iterable[T], what: str, total: int | None = None, size: Callable[[T], int] = lambda _: 1
) -> Iterator[Iterator[T]]:
    """Go through things, and show how far that is; the line is gone at the end, however it ends.

    ``total``: how much there is in all, where that is known; ``size``: how much one thing is.
    """
    from rich import progress as bars  # noqa: PLC0415 - for people alone, slow to load
    from rich.console import Console  # noqa: PLC0415

    def counted() -> Iterator[T]:
        for item in items:
            yield item
            shown.advance(task, size(item))

    console = Console(stderr=True)
    done = bars.TaskProgressColumn() if total else bars.TextColumn("{task.completed}")
    columns = (bars.TextColumn("{task.description}"), done, bars.TimeElapsedColumn())
    is_off = not console.is_terminal
    with bars.Progress(*columns, console=console, transient=True, disable=is_off) as shown:
        task = shown.add_task(what, total=total)
        yield counted()
