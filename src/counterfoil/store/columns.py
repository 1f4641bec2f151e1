"""Column types: JSON values in text columns, and cached parsing of common texts."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Text, TypeDecorator

from counterfoil.core.allow_list import AllowList

if TYPE_CHECKING:
    from sqlalchemy import Dialect

    from counterfoil.core.privilege import Privileges

MANY = 4096
"""How many distinct texts of each sort are cached; rows with equal texts share one value."""


@lru_cache(MANY)
def privileges_of(text: str) -> Privileges:
    """Return the privileges in a JSON list."""
    return frozenset(msgspec.json.decode(text))


@lru_cache(MANY)
def allow_list_of(text: str) -> AllowList:
    """Return the allow list in a JSON list."""
    return AllowList.parse(msgspec.json.decode(text))


_sorted = msgspec.json.Encoder(order="sorted")


class Json(TypeDecorator[Any]):
    """A small JSON value in a text column, the same on every engine."""

    impl = Text
    cache_ok = True

    def written(self, value: Any) -> str:  # noqa: ANN401 - any JSON
        """Return the text of a value, with sorted keys."""
        return _sorted.encode(value).decode()

    def read(self, text: str | None) -> Any:  # noqa: ANN401 - any JSON
        """Return the value of a text."""
        return None if text is None else msgspec.json.decode(text)

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:  # noqa: ANN401, ARG002
        """Encode a value for the database."""
        return self.written(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401, ARG002
        """Decode a value from the database."""
        return self.read(value)


class JsonList(Json):
    """A JSON list that stays unparsed text when a row is read: many rows have equal texts.

    ``privileges_of`` and ``allow_list_of`` parse each distinct text once. A text that was read can
    be written back unchanged.
    """

    cache_ok = True

    def written(self, value: Any) -> str:  # noqa: ANN401
        """Return the text of a list; a text is returned as it is."""
        return value if isinstance(value, str) else super().written(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> None:
        """Return None: results need no processing."""
