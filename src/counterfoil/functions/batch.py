"""Batch: a function that runs several other functions in one request."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

from counterfoil.core.privilege import ANY
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.functions.arguments import Pair, Param, check_text, flag, text
from counterfoil.functions.registry import OWN_PASSWORD, Answer, Call, Function

BATCH = "batch"
MOST = 100
MOST_BYTES = 16 * 1024 * 1024
"""The largest size of all responses of a batch together, in bytes."""


def _command(line: str) -> tuple[str, list[Pair]]:
    """Return the function and the arguments in ``FUNCTION?key=value&…``.

    Raises ``ARGUMENT_MALFORMED`` and ``ARGUMENTS_UNREADABLE``.
    """
    name, _, query = line.partition("?")
    try:
        fields = parse_qsl(query, keep_blank_values=True, errors="strict", max_num_fields=1000)
    except ValueError:
        raise Refusal(Rule.ARGUMENT_MALFORMED, argument="command", value=line[:50]) from None
    pairs = [Pair(key, value, "query") for key, value in fields]
    check_text(pairs)
    return name[:64], pairs


def _batch(call: Call) -> Answer:
    lines = call.args["command"]
    if len(lines) > MOST:
        raise Refusal(Rule.BATCH_TOO_LONG, most=MOST)
    # All are parsed before one runs: a malformed command must not leave a batch half done.
    commands = [_command(line) for line in lines]
    results: list[dict[str, Any]] = []
    size, ran = 0, 0
    for name, pairs in commands:
        if size > MOST_BYTES:
            results.append(_left_out({"version": 1, "command": name}, call, Rule.BATCH_NOT_RUN))
            continue
        body = call.inner(call, name, pairs)
        ran += 1
        size += call.size(body)
        if size > MOST_BYTES:
            body = _left_out(body["metadata"], call, Rule.BATCH_ANSWER_TOO_LONG)
        results.append(body)
        if call.args.get("abort_on_error") and not body["metadata"]["result"]:
            break
    if size <= MOST_BYTES:
        return Answer({"result": results})
    message = call.sentence(Refusal(Rule.BATCH_CUT, ran=ran, most=MOST_BYTES >> 20))
    return Answer({"result": results}, messages=[message])


def _left_out(metadata: dict[str, Any], call: Call, rule: Rule) -> dict[str, Any]:
    """Return the replacement for a response that does not fit."""
    reason = call.sentence(Refusal(rule, most=MOST_BYTES >> 20))
    return {"metadata": metadata | {"result": 0, "reason": reason}}


FUNCTIONS = (
    Function(
        BATCH, ANY,
        "Run several functions in one request, in order; each is authorized separately.",
        _batch,
        (
            Param("command", "A function and its arguments, as `FUNCTION?key=value&…`; at most "
                  "100, and no batch among them.", text, required=True, many=True,
                  example="listaccts?want=user"),
            Param("abort_on_error", "1: stop at the first function that fails.", flag),
        ),
        {"result": "the answer of each, metadata and data"}, changes=True, step_up=OWN_PASSWORD,
    ),
)  # fmt: skip
