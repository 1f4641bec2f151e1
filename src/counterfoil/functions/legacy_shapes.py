"""Legacy shapes: the responses from before the API had versions.

Many clients still use these responses. The shapes are taken from recorded responses of real
servers. Keys that clients read unconditionally are also present on failure, with the value null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterfoil.functions.registry import Answer, Legacy

if TYPE_CHECKING:
    from collections.abc import Callable

Shape = dict[str, Any]


def bare(shape: Callable[[Shape], Shape]) -> Legacy:
    """Return the old shape that has only the data, and no status."""
    return Legacy(
        lambda answer: shape(answer.data or {}),
        lambda reason: {"status": 0, "statusmsg": reason},
    )


def list_shape(key: str = "result", *, says: bool = True, **also: str | None) -> Legacy:
    """Return the old shape of a list with one ``{status, statusmsg}`` under a key.

    ``also`` names further keys and their source in the answer (None: omitted on success). On
    failure, all of these keys are null. ``says`` False: no text on success.
    """

    def done(answer: Answer) -> Shape:
        filled = {
            name: _filled(answer, source) for name, source in also.items() if source is not None
        }
        text = answer.reason if says else None
        return {key: [{"status": 1, "statusmsg": text, **filled}]}

    def refused(reason: str) -> Shape:
        return {key: [{"status": 0, "statusmsg": reason, **dict.fromkeys(also)}]}

    return Legacy(done, refused)


def flat(key: str, of: Callable[[Shape], Any]) -> Legacy:
    """Return the old shape of a status and one list; the list is null on failure."""
    return Legacy(
        lambda answer: {"status": 1, "statusmsg": "Ok", key: of(answer.data or {})},
        lambda reason: {"status": 0, "statusmsg": reason, key: None},
    )


def _filled(answer: Answer, source: str) -> Any:  # noqa: ANN401 - any field of an answer
    if source == "messages":
        return answer.messages or []
    if source == "nothing":
        return []
    if source in {"raw", "data"}:
        return answer.raw if source == "raw" else answer.data
    return (answer.data or {}).get(source)
