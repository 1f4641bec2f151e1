"""In which shape does an answer travel? The envelope of WHM API 1, and the ones before it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from counterfoil.core.refusal_text import changed_nothing, reach_text, unknown_function
from counterfoil.functions.registry import PreencodedValue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counterfoil.core.reach import Reach
    from counterfoil.functions.arguments import Pair
    from counterfoil.functions.registry import Answer, Function

VERSION = "api.version"

SLICE = 100
"""So many entries of a long list are put into JSON before other threads may go on."""

Body = dict[str, Any]


def _once(value: object) -> msgspec.Raw:
    """Return what is shared as JSON, made where it stands first.

    Raises ``TypeError`` for anything else: a secret, above all, is no part of an answer by itself.
    """
    if not isinstance(value, PreencodedValue):
        msg = f"{type(value).__name__} is no part of an answer"
        raise TypeError(msg)
    if value.words is None:
        value.words = msgspec.Raw(_encoder.encode(value.value))
    words: msgspec.Raw = value.words
    return words


_encoder = msgspec.json.Encoder(enc_hook=_once)


def is_old(pairs: Sequence[Pair]) -> bool:
    """Tell whether a call asks for no API version, and so for the old shapes.

    Any number but 0 is answered as version 1: clients are known to ask for 2.
    """
    return all(pair.value == "0" for pair in pairs if pair.key == VERSION)


def wrap(
    function: Function,
    answer: Answer,
    more: Body | None = None,
    *,
    old: bool = False,
    unused: Sequence[str] = (),
) -> Body:
    """Return an answer in the envelope of version 1, or in the function's old shape.

    ``more`` is what shaping adds to the metadata, ``unused`` names arguments that changed nothing.
    How far an act went is told by version 1 alone: the old shapes are those of recorded servers.
    """
    if old and function.legacy is not None:
        if answer.done:
            return function.legacy.done(answer)
        return function.legacy.refused(answer.reason)
    if not answer.done:
        return failed(function.name, answer.reason)
    metadata: Body = {
        "version": 1,
        "command": function.name,
        "result": 1,
        "reason": answer.reason,
        **(more or {}),
    }
    output = _output(answer, unused)
    if output:
        metadata["output"] = output
    data = answer.data
    if answer.reach is not None and not answer.is_literal:
        data = (data or {}) | _reach(answer.reach)
    if data is None:
        return {"metadata": metadata}
    values = list(data.values())
    if len(values) == 1 and isinstance(values[0], list):
        # Clients unwrap such data to the bare list, and look here whether they may.
        metadata["payload_is_literal"] = 1
    return {"metadata": metadata, "data": data}


def _output(answer: Answer, unused: Sequence[str]) -> Body:
    """Return what is told beside an answer."""
    reached = reach_text(answer.reach) if answer.reach else ""
    messages = [*(answer.messages or ()), *([reached] if reached else ())]
    output: Body = {}
    if answer.raw is not None:
        output["raw"] = answer.raw
    if messages or answer.messages is not None:
        output["messages"] = messages
    if unused:
        output["warnings"] = [changed_nothing(unused)]
    return output


def _reach(reach: Reach) -> Body:
    return {
        "also_revoked": reach.also_revoked,
        "names": reach.names,
        "tokens_affected": reach.affected,
    }


def failed(command: str, reason: str) -> Body:
    """Return a failure in the envelope of version 1: no data, and HTTP 200 around it."""
    return {"metadata": {"version": 1, "command": command, "result": 0, "reason": reason}}


def refused(function: Function, reason: str, *, old: bool = False) -> Body:
    """Return a refusal in the function's own shape."""
    if old and function.legacy is not None:
        return function.legacy.refused(reason)
    return failed(function.name, reason)


def unknown(command: str, *, old: bool) -> Body:
    """Return the answer to a function that there is not, or was not in the old API."""
    if old:
        return {"error": f"Unknown App Requested: {command}"}
    return failed(command, unknown_function(command))


def as_json(body: Body) -> bytes | memoryview:
    """Return an answer as JSON, what is long in its data a few entries at a time.

    Encoding lets no other thread go on, and very many entries at once would hold up the event
    loop, and with it everybody else.
    """
    last, data = next(reversed(body.items()), ("", None))
    if last != "data" or not isinstance(data, dict) or not any(map(_is_long, data.values())):
        return _encoder.encode(body)
    written = bytearray(_encoder.encode(body | {"data": {}})[:-2])
    for key, value in data.items():
        _encoder.encode_into(key, written, -1)
        written += b":"
        for part in _in_slices(value):
            # The end of the slice before, if there was one, and the beginning of this make one.
            at = len(written) if part.is_first else len(written) - 1
            _encoder.encode_into(part.value, written, at)
            if not part.is_first:
                written[at : at + 1] = b","
        written += b","
    # In place of the last comma the data ends, and with it the answer, whose last key it is.
    written[-1:] = b"}}"
    return memoryview(written)


class _JsonPart(NamedTuple):
    """A whole value, or a slice of it."""

    value: Any
    is_first: bool


def _is_long(value: Any) -> bool:  # noqa: ANN401 - any JSON
    return isinstance(value, (dict, list)) and len(value) > SLICE


def _in_slices(value: Any) -> Iterator[_JsonPart]:  # noqa: ANN401 - any JSON
    if not _is_long(value):
        yield _JsonPart(value, is_first=True)
        return
    entries = iter(value.items() if isinstance(value, dict) else value)
    kind = type(value)
    for start in range(0, len(value), SLICE):
        yield _JsonPart(kind(islice(entries, SLICE)), is_first=not start)
