"""Which part of a long list does the caller want? Filter, sort, chunk, columns.

WHM's own arguments, in WHM's order of work. They act on the one list inside ``data``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address
from typing import TYPE_CHECKING, Any

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.functions.arguments import bind_one

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from counterfoil.functions.arguments import Pair
    from counterfoil.functions.registry import Answer

_KEY = re.compile(
    r"api\.(?:(filter|sort|columns)\.(enable|verbose|[a-z]{1,3})(?:\.(field|arg0|type|reverse|method))?"
    r"|chunk\.(enable|verbose|size|start))",
    re.ASCII,
)
_MOST = 26
_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?", re.ASCII)
_UNLIMITED = float("inf")

Row = dict[str, Any]


def _text(value: Any) -> str:  # noqa: ANN401 - any JSON
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
_NUMBER_TESTS: dict[str, Callable[[float, float], bool]] = {
    "==": lambda value, wanted: value == wanted,
    "lt": lambda value, wanted: value < wanted,
    "lt_equal": lambda value, wanted: value <= wanted,
    "lt_handle_unlimited": lambda value, wanted: value < wanted,
    "gt": lambda value, wanted: value > wanted,
    "gt_equal": lambda value, wanted: value >= wanted,
    "gt_handle_unlimited": lambda value, wanted: value > wanted,
}


@dataclass(frozen=True, slots=True)
class Shaping:
    """What a caller asked of the list in an answer; each part is empty if not enabled."""

    filters: tuple[tuple[str, str, str], ...] = ()
    sorts: tuple[tuple[str, bool, str], ...] = ()
    size: int = 0
    start: int = 1
    columns: tuple[str, ...] = ()
    tells_filter: bool = False
    tells_chunk: bool = False

    @classmethod
    def read(cls, pairs: Sequence[Pair]) -> Shaping:
        """Read the ``api.…`` arguments; raises ``ARGUMENT_UNKNOWN``, ``ARGUMENT_MALFORMED``."""
        given: dict[str, str] = {}
        for key in dict.fromkeys(pair.key for pair in pairs if pair.key.startswith("api.")):
            if key == "api.version":
                continue
            if not _KEY.fullmatch(key):
                raise Refusal(Rule.ARGUMENT_UNKNOWN, argument=key[:50])
            given[key] = bind_one(key, pairs)
        if not given:
            return NONE

        def on(key: str) -> bool:
            return given.get(key, "0") not in {"0", ""}

        def lettered(kind: str) -> list[str]:
            letters = {key.split(".")[2] for key in given if key.startswith(f"api.{kind}.")} - {
                "enable",
                "verbose",
            }
            if len(letters) > _MOST:
                raise Refusal(Rule.ARGUMENT_MALFORMED, argument=f"api.{kind}", value="too many")
            return sorted(letters) if on(f"api.{kind}.enable") else []

        size, start = (
            (_whole(given, "api.chunk.size", 0), _whole(given, "api.chunk.start", 1))
            if on("api.chunk.enable")
            else (0, 1)
        )
        return cls(
            filters=tuple(_filter(given, x) for x in lettered("filter")),
            sorts=tuple(
                (
                    given.get(f"api.sort.{x}.field", ""),
                    on(f"api.sort.{x}.reverse"),
                    _known(
                        given.get(f"api.sort.{x}.method", "lexicographic"),
                        f"api.sort.{x}.method", set(_SORTS),
                    ),
                )
                for x in lettered("sort")
            ),
            size=max(0, size),
            start=max(1, start),
            columns=tuple(given[f"api.columns.{x}"] for x in lettered("columns")),
            tells_filter=on("api.filter.verbose"),
            tells_chunk=on("api.chunk.verbose"),
        )  # fmt: skip

    def apply(self, answer: Answer) -> dict[str, Any]:
        """Shape the list in an answer's data, in place; returns metadata to add.

        An answer without exactly one list stays as it is.
        """
        data = answer.data or {}
        lists = [key for key, value in data.items() if isinstance(value, list)]
        if self == NONE or len(lists) != 1:
            return {}
        rows: list[Any] = data[lists[0]]
        total, metadata = len(rows), {}
        for field, wanted, kind in self.filters:
            rows = [row for row in rows if _passes(row, field, wanted, kind)]
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
            rows = [
                {name: row[name] for name in self.columns if name in row}
                if isinstance(row, dict) else row
                for row in rows
            ]  # fmt: skip
        data[lists[0]] = rows
        return metadata


def _filter(given: dict[str, str], letter: str) -> tuple[str, str, str]:
    key = f"api.filter.{letter}"
    wanted = given.get(f"{key}.arg0", "")
    kind = _known(
        given.get(f"{key}.type", "contains"), f"{key}.type", {*_TEXT_TESTS, *_NUMBER_TESTS}
    )
    if kind in _NUMBER_TESTS and _number(wanted) is None:
        raise Refusal(Rule.ARGUMENT_MALFORMED, argument=f"{key}.arg0", value=wanted[:50])
    return given.get(f"{key}.field", ""), wanted, kind


def _whole(given: dict[str, str], key: str, default: int) -> int:
    value = given.get(key, str(default))
    # The vendor's client sends -1 for "all of it".
    if not re.fullmatch(r"-?[0-9]{1,9}", value, re.ASCII):
        raise Refusal(Rule.ARGUMENT_MALFORMED, argument=key, value=value[:50])
    return int(value)


def _known(value: str, key: str, known: set[str]) -> str:
    if value not in known:
        raise Refusal(Rule.ARGUMENT_MALFORMED, argument=key, value=value[:50])
    return value


def _passes(row: Any, field: str, wanted: str, kind: str) -> bool:  # noqa: ANN401 - any JSON
    if field == "*" or not isinstance(row, dict):
        values = list(row.values()) if isinstance(row, dict) else [row]
    else:
        values = [row.get(field)]
    if kind in _TEXT_TESTS:
        return any(_TEXT_TESTS[kind](_text(value), wanted) for value in values)
    limit = _number(wanted) or 0.0
    numbers = [number for number in map(_number, values) if number is not None]
    return any(_NUMBER_TESTS[kind](number, limit) for number in numbers)


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


def _sort_key(field: str, method: str) -> Callable[[Any], Any]:
    key = _SORTS[method]
    return lambda row: key(row.get(field) if isinstance(row, dict) else row)


NONE = Shaping()
