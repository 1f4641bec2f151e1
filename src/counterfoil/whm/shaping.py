"""Shaping of long lists: filter, sort, chunk, columns.

These are WHM's own arguments, applied in WHM's order to the list or map that the function declares.
An argument that cannot be applied is an error: scripts suspend and migrate the accounts in the
result.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address
from typing import TYPE_CHECKING, Any

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.functions.arguments import bind_one, flag, word_of
from counterfoil.functions.registry import decoded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from counterfoil.functions.arguments import Pair

_KEY = re.compile(
    r"api\.(?:filter\.(?:enable|verbose|[a-z]{1,3}\.(?:field|arg0|type))"
    r"|sort\.(?:enable|verbose|[a-z]{1,3}\.(?:field|reverse|method))"
    r"|columns\.(?:enable|verbose|[a-z]{1,3})"
    r"|chunk\.(?:enable|verbose|size|start))",
    re.ASCII,
)
_SWITCHES = {"enable", "verbose"}
_MOST = 26
_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?", re.ASCII)
_UNLIMITED = float("inf")
_ANY_FIELD = "*"


def _text(value: Any) -> str:  # noqa: ANN401 - any JSON
    value = decoded(value)
    return "" if value is None else str(value)


def _number(value: Any) -> float | None:  # noqa: ANN401 - any JSON
    if value == "unlimited":
        return _UNLIMITED
    text = _text(value)
    return float(text) if _NUMBER.fullmatch(text) else None


_TEXT_TESTS: dict[str, Callable[[str, str], bool]] = {
    "contains": lambda value, wanted: wanted.lower() in value.lower(),
    "begins": lambda value, wanted: value.lower().startswith(wanted.lower()),
    "ends": lambda value, wanted: value.lower().endswith(wanted.lower()),
    "eq": lambda value, wanted: value == wanted,
    "ne": lambda value, wanted: value != wanted,
}
_WHOLE_VALUE = {"eq", "ne"}
"""Tests for which an empty value is meaningful; every text contains it."""
_NUMBER_TESTS: dict[str, Callable[[float, float], bool]] = {
    "==": lambda value, wanted: value == wanted,
    "lt": lambda value, wanted: value < wanted,
    "lt_equal": lambda value, wanted: value <= wanted,
    "lt_handle_unlimited": lambda value, wanted: value < wanted,
    "gt": lambda value, wanted: value > wanted,
    "gt_equal": lambda value, wanted: value >= wanted,
    "gt_handle_unlimited": lambda value, wanted: value > wanted,
}
_TEST = word_of(
    *_TEXT_TESTS, *_NUMBER_TESTS,
    lt_unlimited="lt_handle_unlimited", gt_unlimited="gt_handle_unlimited",
)  # fmt: skip
"""UAPI's spellings as well: a client library uses them for both APIs."""


def _as_address(value: Any) -> tuple[int, int]:  # noqa: ANN401 - any JSON
    try:
        return (0, int(IPv4Address(_text(value))))
    except ValueError:
        return (1, 0)


_SORTS: dict[str, Callable[[Any], Any]] = {
    "lexicographic": _text,
    "numeric": lambda value: number if (number := _number(value)) is not None else -_UNLIMITED,
    "numeric_zero_as_max": lambda value: _number(value) or _UNLIMITED,
    "ipv4": _as_address,
}
_METHOD = word_of(*_SORTS)

Named = tuple[str, Any]
"""An entry of a list or map, with its key in the map, or "" in a list."""


@dataclass(frozen=True, slots=True)
class Shaping:
    """The shaping that a caller requests; each part is empty if it is not enabled."""

    filters: tuple[tuple[str, str, str], ...] = ()
    sorts: tuple[tuple[str, bool, str], ...] = ()
    size: int = 0
    start: int = 1
    columns: tuple[str, ...] = ()
    tells_filter: bool = False
    tells_chunk: bool = False

    @classmethod
    def read(cls, pairs: Sequence[Pair]) -> Shaping:
        """Parse the ``api.…`` arguments.

        Raises ``ARGUMENT_UNKNOWN``, ``ARGUMENT_MALFORMED``, ``ARGUMENT_MISSING`` (a letter without
        its switch, or a filter without its value) and ``ARGUMENTS_UNREADABLE`` (more than 26
        letters).
        """
        keys = [
            pair.key for pair in pairs if pair.key.startswith("api.") and pair.key != "api.version"
        ]
        if not keys:
            return NONE
        given: dict[str, str] = {}
        for key in dict.fromkeys(keys):
            if not _KEY.fullmatch(key):
                raise Refusal(Rule.ARGUMENT_UNKNOWN, argument=key[:50])
            given[key] = bind_one(key, pairs)
        size, start = _chunk(given)
        return cls(
            filters=tuple(_filter(given, x) for x in _letters(given, "filter")),
            sorts=tuple(_sort(given, x) for x in _letters(given, "sort")),
            size=size,
            start=start,
            columns=tuple(given[f"api.columns.{x}"] for x in _letters(given, "columns")),
            tells_filter=_is_on(given, "api.filter.verbose"),
            tells_chunk=_is_on(given, "api.chunk.verbose"),
        )

    @property
    def asks(self) -> str:
        """Return the argument that asks for filtering, sorting, chunks or columns, or ""."""
        if self is NONE:
            return ""
        parts = {"filter": self.filters, "sort": self.sorts, "chunk": self.size,
                 "columns": self.columns}  # fmt: skip
        return next((f"api.{part}" for part, value in parts.items() if value), "")

    def apply(self, data: dict[str, Any], key: str) -> dict[str, Any]:
        """Shape the list or map under a key of a response's data; return additional metadata.

        Raises ``FIELD_UNKNOWN`` for a field that no entry has.
        """
        if not self.asks:
            return {}
        whole: list[Any] | dict[str, Any] = data[key]
        is_map = isinstance(whole, dict)
        rows: list[Named] = (
            list(whole.items())  # type: ignore[union-attr]  # by the line above
            if is_map
            else [("", decoded(row)) for row in whole]
        )
        self._check_fields(rows, key)
        total, metadata = len(rows), {}
        for field, wanted, kind in self.filters:
            rows = [row for row in rows if _passes(row[1], field, wanted, kind)]
        if self.filters and self.tells_filter:
            metadata["filter"] = {"filtered": total}
        for field, reverse, method in reversed(self.sorts):
            rows = sorted(rows, key=_sort_key(field, method), reverse=reverse)
        if self.size:
            records = len(rows)
            first = min(self.start - 1, records)
            rows = rows[first : first + self.size]
            if self.tells_chunk:
                metadata["chunk"] = {
                    "start": self.start, "size": self.size, "records": records,
                    "current": (self.start - 1) // self.size + 1,
                    "chunks": -(-records // self.size),
                }  # fmt: skip
        if self.columns:
            rows = [(name, self._reduced(row)) for name, row in rows]
        data[key] = dict(rows) if is_map else [row for _, row in rows]
        return metadata

    def _check_fields(self, rows: list[Named], key: str) -> None:
        known: set[str] = set()
        for _, row in rows:
            # An entry that is a single value has the list's own name as its field.
            known.update(row if isinstance(row, dict) else (key,))
        if not known:
            return
        anywhere = [field for field, _, _ in (*self.filters, *self.sorts) if field != _ANY_FIELD]
        for field in (*anywhere, *self.columns):
            if field not in known:
                raise Refusal(Rule.FIELD_UNKNOWN, argument=field[:50])

    def _reduced(self, row: Any) -> Any:  # noqa: ANN401 - any JSON
        if not isinstance(row, dict):
            return row
        return {name: row[name] for name in self.columns if name in row}


def _is_on(given: Mapping[str, str], key: str) -> bool:
    return _read(given, key, flag) if key in given else False


def _read(given: Mapping[str, str], key: str, parse: Callable[[str], Any]) -> Any:  # noqa: ANN401 - the parser's type
    try:
        return parse(given[key])
    except (ValueError, KeyError):
        pass
    if key not in given:
        raise Refusal(Rule.ARGUMENT_MISSING, argument=key)
    raise Refusal(Rule.ARGUMENT_MALFORMED, argument=key, value=given[key][:50])


def _letters(given: Mapping[str, str], kind: str) -> list[str]:
    """Return the letters of one kind in order; none if it is switched off."""
    parts = (key.split(".") for key in given if key.startswith(f"api.{kind}."))
    letters = {part[2] for part in parts} - _SWITCHES
    if len(letters) > _MOST:
        fault = f"there are more than {_MOST} letters of api.{kind}"
        raise Refusal(Rule.ARGUMENTS_UNREADABLE, fault=fault)
    if letters and f"api.{kind}.enable" not in given:
        raise Refusal(Rule.ARGUMENT_MISSING, argument=f"api.{kind}.enable")
    return sorted(letters) if _is_on(given, f"api.{kind}.enable") else []


def _filter(given: Mapping[str, str], letter: str) -> tuple[str, str, str]:
    key = f"api.filter.{letter}"
    field, wanted = _read(given, f"{key}.field", str), _read(given, f"{key}.arg0", str)
    kind = _read(given, f"{key}.type", _TEST) if f"{key}.type" in given else "contains"
    is_number = kind in _NUMBER_TESTS
    if (is_number and _number(wanted) is None) or not (wanted or kind in _WHOLE_VALUE):
        raise Refusal(Rule.ARGUMENT_MALFORMED, argument=f"{key}.arg0", value=wanted[:50])
    return field, wanted, kind


def _sort(given: Mapping[str, str], letter: str) -> tuple[str, bool, str]:
    key = f"api.sort.{letter}"
    method = _read(given, f"{key}.method", _METHOD) if f"{key}.method" in given else "lexicographic"
    return _read(given, f"{key}.field", str), _is_on(given, f"{key}.reverse"), method


def _chunk(given: Mapping[str, str]) -> tuple[int, int]:
    """Return the size of a chunk (0: all) and its first entry, counted from 1.

    The vendor's client sends a start of -1 and no size to get everything.
    """
    size = _read(given, "api.chunk.size", _whole) if "api.chunk.size" in given else 0
    start = _read(given, "api.chunk.start", _whole) if "api.chunk.start" in given else 1
    if (size or start > 1) and "api.chunk.enable" not in given:
        raise Refusal(Rule.ARGUMENT_MISSING, argument="api.chunk.enable")
    if not _is_on(given, "api.chunk.enable"):
        return 0, 1
    if size <= 0 and start > 1:
        raise Refusal(Rule.ARGUMENT_MISSING, argument="api.chunk.size")
    return max(0, size), max(1, start)


def _whole(value: str) -> int:
    if not re.fullmatch(r"-1|[0-9]{1,9}", value, re.ASCII):
        raise ValueError
    return int(value)


def _passes(row: Any, field: str, wanted: str, kind: str) -> bool:  # noqa: ANN401 - any JSON
    if not isinstance(row, dict):
        values = [row]
    else:
        found = row.values() if field == _ANY_FIELD else [row.get(field)]
        values = [value for one in found for value in _values(one)]
    if kind in _TEXT_TESTS:
        return any(_TEXT_TESTS[kind](_text(value), wanted) for value in values)
    limit = _number(wanted) or 0.0
    numbers = [number for number in map(_number, values) if number is not None]
    return any(_NUMBER_TESTS[kind](number, limit) for number in numbers)


def _values(value: Any) -> list[Any]:  # noqa: ANN401 - any JSON
    """Return the values that a filter compares.

    Those are the entries of a list, or the keys of a map whose values are not 0.
    """
    value = decoded(value)
    if isinstance(value, list):
        return value
    if isinstance(value, dict):
        return [key for key, held in value.items() if held]
    return [value]


def _sort_key(field: str, method: str) -> Callable[[Named], Any]:
    key = _SORTS[method]
    return lambda named: key(named[1].get(field) if isinstance(named[1], dict) else named[1])


NONE = Shaping()
