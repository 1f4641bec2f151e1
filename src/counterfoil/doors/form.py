"""Which keys and values does a request carry? Query, form body or JSON object."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import parse_qsl

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.functions.arguments import Pair, check_text

if TYPE_CHECKING:
    from starlette.requests import Request

MAX_FIELDS = 1000
_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"


async def pairs_of(request: Request, *, any_text: bool = False) -> list[Pair]:
    """Return all arguments in the order they came, each with its place.

    At most 1,000 in all. Raises ``ARGUMENTS_UNREADABLE`` (with ``any_text`` not for what
    is no text: the caller judges each), and Starlette's
    ``ClientDisconnect`` if the body never ends.
    """
    pairs = _form(request.scope["query_string"], "query")
    body = await request.body()
    if body:
        kind = request.headers.get("content-type", _FORM).partition(";")[0].strip().lower()
        if kind == _JSON:
            pairs += _json(body)
        elif kind == _FORM:
            pairs += _form(body, "body")
        else:
            _unreadable(f"send {_FORM} or {_JSON}")
    if len(pairs) > MAX_FIELDS:
        _unreadable(f"there are more than {MAX_FIELDS}")
    if not any_text:
        check_text(pairs)
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
    try:
        # Numbers stay text: their size and form are judged where their meaning is known.
        fields = json.loads(
            data,
            object_pairs_hook=_Object,
            parse_int=str,
            parse_float=str,
            parse_constant=_constant,
        )
    except (ValueError, RecursionError):
        _unreadable("the body is no JSON")
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
