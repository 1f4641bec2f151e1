"""Compiled statements: the statements of nearly every transaction, run by the driver itself.

SQLAlchemy's work for each execution takes several times as long as SQLite's. Here SQLAlchemy
compiles a statement once for each kind of database. The schema still converts values and rows.
"""

from __future__ import annotations

from collections import namedtuple
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy.exc import DBAPIError

from counterfoil.store.columns import Json, JsonList

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection, Dialect
    from sqlalchemy.sql.expression import ClauseElement


class RawConnection:
    """The driver's own connection beneath an SQLAlchemy connection, in the same transaction."""

    __slots__ = ("_connection", "_raw", "dialect")

    def __init__(self, connection: Connection) -> None:
        """Use a connection on which a transaction is open."""
        self._connection = connection
        self._raw: Any = connection.connection.driver_connection
        self.dialect = connection.dialect

    def execute(self, text: str, values: Any) -> Sequence[Sequence[Any]]:  # noqa: ANN401 - the driver's types
        """Run a statement and return its rows; raises the exceptions of SQLAlchemy."""
        try:
            cursor = self._raw.execute(text, values)
            return cursor.fetchall() if cursor.description else ()
        except self.dialect.loaded_dbapi.Error as error:
            raise self._as_raised(text, error) from error

    def change(self, text: str, values: Any) -> int:  # noqa: ANN401 - as above
        """Run an UPDATE and return how many rows it changed; raises the exceptions of SQLAlchemy.

        The text must begin with UPDATE: for one that begins with WITH, SQLite's driver does not
        count.
        """
        try:
            return int(self._raw.execute(text, values).rowcount)
        except self.dialect.loaded_dbapi.Error as error:
            raise self._as_raised(text, error) from error

    def parts(self, text: str, values: Any, size: int) -> Iterator[Sequence[Sequence[Any]]]:  # noqa: ANN401
        """Run a statement and yield its rows in chunks; raises the exceptions of SQLAlchemy."""
        try:
            cursor = self._raw.execute(text, values)
            while rows := cursor.fetchmany(size):
                yield rows
        except self.dialect.loaded_dbapi.Error as error:
            raise self._as_raised(text, error) from error

    def _as_raised(self, text: str, error: Exception) -> BaseException:
        is_gone = self.dialect.is_disconnect(error, self._raw, None)  # type: ignore[arg-type]
        if is_gone:
            self._connection.invalidate(error)
        return DBAPIError.instance(
            text, None, error, self.dialect.loaded_dbapi.Error,
            hide_parameters=True, connection_invalidated=is_gone, dialect=self.dialect,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Text:
    """A statement compiled for one kind of database.

    ``order``: the names of the statement's values, if values are positional. ``given``: the values
    that the statement itself contains. ``wrapped``: the values to encode as JSON, with their
    encoders.
    """

    text: str
    order: tuple[str, ...] | None
    given: Mapping[str, Any]
    wrapped: tuple[tuple[str, Callable[[Any], str]], ...]


class CompiledStatement:
    """A statement that is compiled once; ``columns``: the columns that an INSERT sets."""

    def __init__(self, statement: ClauseElement, *columns: str, keeps_text: bool = True) -> None:
        """Store a statement with named values; compile it when it is first run.

        ``keeps_text`` False (for benchmarks): compile it each time.
        """
        self._statement = statement
        self._keeps_text = keeps_text
        self._columns = columns
        self._texts: dict[str, _Text] = {}
        found = getattr(statement, "exported_columns", None) or ()
        self._json = [
            (place, column.type)
            for place, column in enumerate(found)
            if isinstance(column.type, Json) and not isinstance(column.type, JsonList)
        ]
        self._names = [column.key for column in found]

    def rows(self, driver: RawConnection, **values: Any) -> list[Any]:  # noqa: ANN401 - of any column
        """Run the statement and return its rows as named tuples."""
        rows, make = self.plain(driver, **values), self._row
        return [make(self._unwrapped(row) if self._json else row) for row in rows]

    @cached_property
    def _row(self) -> Callable[[Sequence[Any]], Any]:
        """What makes a row of values; made with the first rows, since it takes 0.1 ms."""
        if not self._names:
            return tuple
        made: Any = namedtuple("Row", self._names)  # type: ignore[misc]  # noqa: PYI024
        make: Callable[[Sequence[Any]], Any] = made._make
        return make

    def plain(self, driver: RawConnection, **values: Any) -> Sequence[Any]:  # noqa: ANN401 - of any column
        """Run the statement and return its rows as the driver returns them."""
        return driver.execute(*self._bound(driver, values))

    def change(self, driver: RawConnection, **values: Any) -> int:  # noqa: ANN401 - of any column
        """Run an UPDATE and return how many rows it changed."""
        return driver.change(*self._bound(driver, values))

    def parts(self, driver: RawConnection, size: int, **values: Any) -> Iterator[Sequence[Any]]:  # noqa: ANN401 - of any column
        """Run the statement and yield its rows in chunks, as the driver returns them."""
        return driver.parts(*self._bound(driver, values), size)

    def _bound(self, driver: RawConnection, values: dict[str, Any]) -> tuple[str, Any]:
        """Return the text for the driver, and the values as it expects them."""
        found = self._texts.get(driver.dialect.name) or self._text(driver.dialect)
        for name, written in found.wrapped:
            values[name] = written(values[name])
        if found.given:
            values |= found.given
        bound = values if found.order is None else [values[name] for name in found.order]
        return found.text, bound

    def row(self, driver: RawConnection, **values: Any) -> Any | None:  # noqa: ANN401 - of any column
        """Run the statement and return its first row, or None."""
        rows = self.rows(driver, **values)
        return rows[0] if rows else None

    def _unwrapped(self, row: Sequence[Any]) -> list[Any]:
        made = list(row)
        for place, kind in self._json:
            made[place] = kind.read(made[place])
        return made

    def _text(self, dialect: Dialect) -> _Text:
        compiled = cast("Any", self._statement).compile(
            dialect=dialect, column_keys=self._columns or None
        )
        binds = {compiled.bind_names[bind]: bind for bind in compiled.bind_names}
        made = _Text(
            str(compiled),
            tuple(compiled.positiontup) if compiled.positional else None,
            {
                name: bind.effective_value
                for name, bind in binds.items()
                if not bind.required and name not in self._columns
            },
            tuple(
                (n, bind.type.written) for n, bind in binds.items() if isinstance(bind.type, Json)
            ),
        )
        if self._keeps_text:
            self._texts[dialect.name] = made
        return made
