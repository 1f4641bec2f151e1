"""Which keys and values does a request carry? Query, form body or JSON object."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import parse_qsl

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.doors.http import LIMITS
from counterfoil.functions.arguments import Pair, check_text

if TYPE_CHECKING:
    from starlette.requests import Request

    from counterfoil.doors.recognising import Runs

MAX_FIELDS = 1000
_SMALL_BYTES = 4096
"""What is no longer is read where it came; more would hold up whoever waits in the event loop."""
_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"


class BodyTooLarge(Exception):  # noqa: N818 - an answer, not an error
    """A body is longer than its reader takes; the rest of it was not read."""


async def pairs_of(
    request: Request, run: Runs, most: int = LIMITS.body_bytes, *, any_text: bool = False
) -> list[Pair]:
    """Return all arguments in the order they came, each with its place.

    At most 1,000 in all, and ``most`` bytes of a body; ``run`` leaves the event loop. Raises
    ``BodyTooLarge``, ``ARGUMENTS_UNREADABLE`` (with ``any_text`` not for what is no text: the
    caller judges each), and Starlette's ``ClientDisconnect`` if the body never ends.
    """
    query = request.scope["query_string"]
    kind = request.headers.get("content-type", _FORM).partition(";")[0].strip().lower()
    body = await _read(request, most)
    if len(body) <= _SMALL_BYTES:
        pairs = _parse(query, body, kind)
    else:
        pairs = await run(lambda: _parse(query, body, kind))
    if not any_text:
        check_text(pairs)
    return pairs


async def _read(request: Request, most: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > most:
            raise BodyTooLarge
        parts.append(part)
    return b"".join(parts)


def _parse(query: bytes, body: bytes, kind: str) -> list[Pair]:
    pairs = _form(query, "query")
    if body:
        if kind == _JSON:
            pairs += _json(body)
        elif kind == _FORM:
            pairs += _form(body, "body")
        else:
            _unreadable(f"send {_FORM} or {_JSON}")
    if len(pairs) > MAX_FIELDS:
        _unreadable(f"there are more than {MAX_FIELDS}")
    return pairs


def _form(data: bytes, place: str) -> list[Pair]:
    try:
        fields = parse_qsl(
            data.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MAX_FIELDS
        )
    except ValueError:
        _unreadable(f"the {place} is no form of at most {MAX_FIELDS} fields in UTF-8")
    return [Pair(key, value, place) for key, value in fields]


def _json(data: bytes) -> list[Pair]:
    count = 0

    def counted(pairs: list[tuple[str, Any]]) -> _Object:
        nonlocal count
        count += len(pairs)
        if count > MAX_FIELDS:
            raise ValueError
        return _Object(pairs)

    try:
        # Numbers stay text: their size and form are judged where their meaning is known.
        fields = json.loads(
            data,
            object_pairs_hook=counted,
            parse_int=str,
            parse_float=str,
            parse_constant=_constant,
        )
    except (ValueError, RecursionError):
        _unreadable(f"the body is no JSON of at most {MAX_FIELDS} values")
    if not isinstance(fields, _Object):
        _unreadable("the body is no JSON object")
    return [
        Pair(key, _scalar(value), "body")
        for key, values in fields
        for value in (values if type(values) is list else [values])
    ]


class _Object(list[tuple[str, Any]]):
    """A JSON object as its pairs: a doubled key must be seen, not lost."""


def _constant(_name: str) -> NoReturn:
    raise ValueError


def _scalar(value: Any) -> str:  # noqa: ANN401 - whatever JSON holds
    if isinstance(value, bool):
        return str(int(value))
    if not isinstance(value, str):
        _unreadable("values are text, numbers, or lists of these")
    return value


def _unreadable(fault: str) -> NoReturn:
    raise Refusal(Rule.ARGUMENTS_UNREADABLE, fault=fault)
