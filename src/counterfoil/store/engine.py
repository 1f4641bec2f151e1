"""What differs between databases, and what is the same about every transaction on them?"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

from sqlalchemy.exc import DBAPIError

from counterfoil.core.ports import OutcomeUnknown

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from sqlalchemy import Connection, Select
    from sqlalchemy.exc import IntegrityError

WAIT_SECONDS = 5.0
"""How long a writer waits for its turn, or for a locked database, before it gives up."""


LITERAL = {"render_postcompile": True}
"""How to compile a statement for the driver itself: with all in it that SQLAlchemy adds late."""

State = Literal["good", "warning", "failure"]


class Finding(NamedTuple):
    """What an examination found: of what, in which state, and what to do about it."""

    check: str
    state: State
    detail: str


class NothingToKeep(Exception):  # noqa: N818 - no error: it leaves a transaction without a trace
    """Raised within a transaction that is to be rolled back; whoever opened it is told nothing."""


class Engine(Protocol):
    """One database as one process uses it; connections are made when first used.

    Every method may raise ``Unavailable``, but for those that say nothing of the database.
    """

    name: str
    is_local: bool
    """Whether ``counter`` and readings take microseconds, so that an event loop may ask."""

    @property
    def broken(self) -> str | None:
        """Why this process must not go on with what it has read, or None."""

    @property
    def is_abandoned(self) -> bool:
        """Whether all processes must end before another opens the database's files."""

    def open_files(self) -> dict[str, tuple[int, int]]:
        """Return device and inode of the files that are open, by path."""

    def require_fit(self) -> None:
        """Refuse a place, or a way to it, that the engine cannot work with at all."""

    def exists(self) -> bool:
        """Tell whether there is anything in the database yet."""

    def create(self) -> None:
        """Make what must be there before the first connection."""

    def migrating(self) -> AbstractContextManager[Connection]:
        """Open a transaction for changing the schema; processes take turns."""

    def writing(self) -> AbstractContextManager[Connection]:
        """Open a transaction for an act; it may also raise ``OutcomeUnknown`` at its end.

        ``NothingToKeep``, raised within it, ends it without a trace.
        """

    def counting(self) -> AbstractContextManager[Connection]:
        """Open a transaction for counting uses, which may last; processes take turns."""

    def reading(self) -> AbstractContextManager[Connection]:
        """Open a snapshot."""

    def text(self, statement: Select[Any]) -> str:
        """Return a statement as the driver takes it, with named values."""

    def query_own_connection(self, text: str, values: dict[str, Any]) -> Sequence[Any]:
        """Return the rows of a statement, one at least, on a connection of its own.

        From the gate's thread alone.
        """

    def counter(self) -> Hashable:
        """Return a value that differs after any commit by another connection."""

    def is_unique_violation(self, error: IntegrityError) -> bool:
        """Tell whether a constraint of uniqueness stopped a statement."""

    def upkeep(self) -> None:
        """Do what the engine needs about once a second."""

    def examine(self) -> list[Finding]:
        """Return how the database is: sound, durable, of a good version."""

    def close(self) -> None:
        """Close all connections; the next use opens new ones."""


@contextmanager
def commit_or_roll_back(
    connection: Connection, is_certain: Callable[[DBAPIError], bool]
) -> Iterator[Connection]:
    """Commit a transaction on a clean exit, else roll it back; so also at ``NothingToKeep``.

    Raises ``OutcomeUnknown`` if the commit fails with an error that does not make certain
    that nothing was kept.
    """
    transaction = connection.begin()
    try:
        yield connection
    except NothingToKeep:
        transaction.close()
        return
    except BaseException:
        transaction.close()
        raise
    try:
        transaction.commit()
    except DBAPIError as error:
        if is_certain(error):
            raise
        raise OutcomeUnknown(str(error.orig)) from error
