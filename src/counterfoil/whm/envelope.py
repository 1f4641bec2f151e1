"""Envelope of responses: that of WHM API 1, and the shapes of the API before it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from counterfoil.core.refusal_text import changed_nothing, reach_text, unknown_function

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counterfoil.core.reach import Reach
    from counterfoil.functions.arguments import Pair
    from counterfoil.functions.registry import Answer, Function

VERSION = "api.version"

SLICE = 100
"""How many entries of a long list are encoded before other threads may run."""

Body = dict[str, Any]


_encoder = msgspec.json.Encoder()
"""It raises ``TypeError`` for other types than JSON's: a secret must never end up in a response."""


def is_old(pairs: Sequence[Pair]) -> bool:
    """Return whether a call specifies no API version, and so expects the old shapes.

    Any number except 0 gets version 1: some clients send 2.
    """
    for pair in pairs:  # noqa: SIM110 - every call asks this twice, and a generator takes longer
        if pair.key == VERSION and pair.value != "0":
            return False
    return True


def wrap(
    function: Function,
    answer: Answer,
    more: Body | None = None,
    *,
    old: bool = False,
    unused: Sequence[str] = (),
) -> Body:
    """Return a response in the envelope of version 1, or in the function's old shape.

    ``more``: further metadata from shaping. ``unused``: arguments that had no effect. Only version
    1 reports the reach of a change: the old shapes are those of recorded servers.
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
        # Clients reduce such data to the bare list, and check this field before they do.
        metadata["payload_is_literal"] = 1
    return {"metadata": metadata, "data": data}


def _output(answer: Answer, unused: Sequence[str]) -> Body:
    """Return the additional output of a response."""
    if answer.reach is None and answer.messages is None and answer.raw is None and not unused:
        return {}
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
    """Return a failure in the envelope of version 1: without data, in an HTTP 200."""
    return {"metadata": {"version": 1, "command": command, "result": 0, "reason": reason}}


def refused(function: Function, reason: str, *, old: bool = False) -> Body:
    """Return a refusal in the function's own shape."""
    if old and function.legacy is not None:
        return function.legacy.refused(reason)
    return failed(function.name, reason)


def unknown(command: str, *, old: bool) -> Body:
    """Return the response for a function that does not exist, or not in the old API."""
    if old:
        return {"error": f"Unknown App Requested: {command}"}
    return failed(command, unknown_function(command))


def as_json(body: Body) -> bytes | memoryview:
    """Return a response as JSON; long lists and maps are encoded in slices.

    Encoding holds the GIL: encoding very many entries at once would block the event loop, and with
    it all other requests.
    """
    data = body.get("data")
    if not isinstance(data, dict) or not any(map(_is_long, data.values())):
        return _encoder.encode(body)
    if next(reversed(body)) != "data":
        return _encoder.encode(body)
    written = bytearray(_encoder.encode(body | {"data": {}})[:-2])
    for key, value in data.items():
        _encoder.encode_into(key, written, -1)
        written += b":"
        for part in _in_slices(value):
            # The end of the previous slice and the beginning of this one are replaced by a comma.
            at = len(written) if part.is_first else len(written) - 1
            _encoder.encode_into(part.value, written, at)
            if not part.is_first:
                written[at : at + 1] = b","
        written += b","
    # "data" is the last key: the last comma is replaced by the end of both objects.
    written[-1:] = b"}}"
    return memoryview(written)


class _JsonPart(NamedTuple):
    """A whole value, or a slice of one."""

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
