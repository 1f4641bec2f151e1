"""Arguments of a request: query, form body or JSON object.

A body is read as a form unless its type says JSON. Client libraries send a type of their own choice
(``application/octet-stream``, ``text/plain``, or none) with a form that was passed to them as a
string. A body whose content is not a form is refused, and the message names its type.
"""

from __future__ import annotations

import codecs
import json
import re
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import parse_qsl

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.functions.arguments import Pair, check_text
from counterfoil.transport import multipart
from counterfoil.transport.limits import LIMITS, has_body

if TYPE_CHECKING:
    from starlette.requests import Request

    from counterfoil.transport.authentication import Executor

MAX_FIELDS = 1000
_SMALL_BYTES = 4096
"""Shorter bodies are parsed in the event loop; a longer one would delay other requests."""
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_JSON = re.compile(r"[a-z0-9.+-]+/(?:[a-z0-9.+-]*[.+-])?json(?:[.+-][a-z0-9.+-]*)?", re.ASCII)
_NO_FORM = re.compile(rb"[ \t\r\n]*[{\[<]")
"""The beginnings of JSON and XML; no encoder produces a form that begins so."""
_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")
_SHOWN = 50
_ONLY_VERSION = b"api.version=1"
"""The query of nearly every call."""
_VERSION = Pair("api.version", "1", "query")


class BodyTooLarge(Exception):  # noqa: N818 - an answer, not an error
    """A body is longer than permitted; the rest of it was not read."""


async def pairs_of(
    request: Request, run: Executor, most: int = LIMITS.body_bytes, *, any_text: bool = False
) -> list[Pair]:
    """Return all arguments in the order of arrival, each with its place.

    At most 1,000 arguments, and ``most`` bytes of a body; ``run`` leaves the event loop. Raises
    ``BodyTooLarge``, ``ARGUMENTS_UNREADABLE``, and Starlette's ``ClientDisconnect`` if the body is
    incomplete. With ``any_text``, unprintable values are left to the caller.
    """
    query = request.scope["query_string"]
    if not has_body(request.scope["headers"]):
        return pairs_in_query(query, any_text=any_text)
    headers = request.headers
    kinds = [kind.strip() for kind in headers.getlist("content-type")]
    codings = [coding for coding in headers.getlist("content-encoding") if coding != "identity"]
    body = await _read(request, most)
    if body and codings:
        _unreadable(f"the body has the Content-Encoding “{codings[0][:_SHOWN]}”: send it without")
    if len(body) <= _SMALL_BYTES:
        pairs = _parse(query, body, kinds)
    else:
        pairs = await run(lambda: _parse(query, body, kinds))
    if not any_text:
        check_text(pairs)
    return pairs


def pairs_in_query(query: bytes, *, any_text: bool = False) -> list[Pair]:
    """Return the arguments of a request without a body; raises ``ARGUMENTS_UNREADABLE``."""
    if query == _ONLY_VERSION:
        return [_VERSION]
    pairs = _parse(query, b"", [])
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


def _parse(query: bytes, body: bytes, kinds: list[str]) -> list[Pair]:
    pairs = _form(query, "query")
    if body:
        pairs += _body(body, kinds)
    if len(pairs) > MAX_FIELDS:
        _too_many()
    return pairs


def _body(body: bytes, kinds: list[str]) -> list[Pair]:
    """Return the arguments of a body; ``kinds``: every ``Content-Type`` of the request."""
    names = {kind.partition(";")[0].strip().lower() for kind in kinds}
    if len(names) > 1:
        _unreadable("the body has two types (Content-Type): send one")
    name = names.pop() if names else ""
    if _JSON.fullmatch(name):
        return _json(body)
    if name == _MULTIPART:
        try:
            return [Pair(key, value, "body") for key, value in multipart.fields(kinds[0], body)]
        except ValueError:
            _unreadable(f"the body is no {_MULTIPART} of text fields in UTF-8")
    # A byte order mark and a final newline come from a file that the form was stored in.
    body = body.removeprefix(codecs.BOM_UTF8).rstrip(b"\r\n")
    # Encoders escape control characters, but a client that declares a form may have skipped that.
    is_form = not _NO_FORM.match(body) and (name == _FORM or not _CONTROL.search(body))
    if not is_form:
        said = f"its type is “{name[:_SHOWN]}”" if name else "it has no type"
        _unreadable(f"the body is no form, and {said}: send {_FORM} or application/json")
    return _form(body, "body")


def _form(data: bytes, place: str) -> list[Pair]:
    if data.count(b"&") >= MAX_FIELDS:
        _too_many()
    try:
        # An encoder would have escaped it, but raw UTF-8 is unambiguous.
        fields = parse_qsl(data.decode("utf-8"), keep_blank_values=True, errors="strict")
    except ValueError:
        _unreadable(f"the {place} holds bytes that are no UTF-8: encode text as UTF-8, then escape")
    return [Pair(key, value, place) for key, value in fields]


def _json(data: bytes) -> list[Pair]:
    count = 0

    def counted(pairs: list[tuple[str, Any]]) -> _Object:
        nonlocal count
        count += len(pairs)
        if count > MAX_FIELDS:
            _too_many()
        return _Object(pairs)

    try:
        # Numbers stay text: each argument's own parser checks their size and form.
        fields = json.loads(
            data,
            object_pairs_hook=counted,
            parse_int=str,
            parse_float=str,
            parse_constant=_constant,
        )
    except UnicodeDecodeError:
        _unreadable("the body holds bytes that are no UTF-8")
    except RecursionError:
        _unreadable("the body is JSON within JSON, too deep to be read")
    except ValueError:
        _unreadable("the body is no JSON, though its type says so")
    if not isinstance(fields, _Object):
        _unreadable("the body is no JSON object")
    return [
        Pair(key, _scalar(key, value), "body")
        for key, values in fields
        for value in (values if type(values) is list else [values])
    ]


class _Object(list[tuple[str, Any]]):
    """A JSON object as a list of pairs, so that duplicate keys are not lost."""


def _constant(_name: str) -> NoReturn:
    raise ValueError


def _scalar(key: str, value: Any) -> str:  # noqa: ANN401 - any JSON
    if isinstance(value, bool):
        return str(int(value))
    if not isinstance(value, str):
        _unreadable(f"“{key[:_SHOWN]}” is no text, number, or list of these")
    return value


def _too_many() -> NoReturn:
    _unreadable(f"there are more than {MAX_FIELDS}")


def _unreadable(fault: str) -> NoReturn:
    raise Refusal(Rule.ARGUMENTS_UNREADABLE, fault=fault)
