"""Engine: the interface that SQLite and PostgreSQL implement, and what their transactions share."""

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
"""The compile options for text that goes to the driver directly: expand all late parameters."""

State = Literal["good", "warning", "failure"]


class Finding(NamedTuple):
    """The result of one check of the database: its state, and what to do about it."""

    check: str
    state: State
    detail: str


class NothingToKeep(Exception):  # noqa: N818 - not an error: it rolls back silently
    """Raised within a transaction to roll it back; the opener of the transaction gets no error."""


class Engine(Protocol):
    """One database as one process uses it; connections are opened on first use.

    Every method that accesses the database may raise ``Unavailable``.
    """

    name: str
    is_local: bool
    """Whether ``counter`` and reads take microseconds, so that an event loop may call them."""

    @property
    def broken(self) -> str | None:
        """Why this process must not continue with what it has read, or None."""

    @property
    def is_abandoned(self) -> bool:
        """Whether all processes must end before a new process opens the database's files."""

    def open_files(self) -> dict[str, tuple[int, int]]:
        """Return device and inode of the open files, by path."""

    def require_fit(self) -> None:
        """Raise ``Unavailable`` for a location or connection on which the engine cannot work."""

    def exists(self) -> bool:
        """Return whether the database holds an installation already."""

    def create(self) -> None:
        """Create what must exist before the first connection."""

    def migrating(self) -> AbstractContextManager[Connection]:
        """Open a transaction that changes the schema; processes take turns."""

    def writing(self) -> AbstractContextManager[Connection]:
        """Open a write transaction; ``OutcomeUnknown`` is possible when it ends.

        ``NothingToKeep``, raised within the transaction, rolls the transaction back silently.
        """

    def counting(self) -> AbstractContextManager[Connection]:
        """Open a transaction that counts uses, and may take long; processes take turns."""

    def reading(self) -> AbstractContextManager[Connection]:
        """Open a snapshot."""

    def text(self, statement: Select[Any]) -> str:
        """Return a statement as the driver expects it, with named values."""

    def query_own_connection(self, text: str, values: dict[str, Any]) -> Sequence[Any]:
        """Return the rows of a statement (at least one row), run on a separate connection.

        Only the gate's thread may call this method.
        """

    def counter(self) -> Hashable:
        """Return a value that changes with every commit by another connection."""

    def is_unique_violation(self, error: IntegrityError) -> bool:
        """Return whether a statement violated a unique constraint."""

    def maintain(self) -> None:
        """Do the periodic work of the engine; called about once a second."""

    def examine(self) -> list[Finding]:
        """Return the condition of the database: integrity, durability, version."""

    def close(self) -> None:
        """Close all connections; the next use opens new ones."""


@contextmanager
def commit_or_roll_back(
    connection: Connection, is_certain: Callable[[DBAPIError], bool]
) -> Iterator[Connection]:
    """Commit on a clean exit; roll back after an exception, silently after ``NothingToKeep``.

    Raises ``OutcomeUnknown`` if the commit fails, unless ``is_certain`` says that the error
    excludes a commit.
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
