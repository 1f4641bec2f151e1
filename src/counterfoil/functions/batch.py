"""Which function carries several others in one request?"""

from __future__ import annotations

from urllib.parse import parse_qsl

from counterfoil.core.privilege import ANY
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.functions.arguments import Pair, Param, flag, text
from counterfoil.functions.registry import OWN_PASSWORD, Answer, Call, Function

BATCH = "batch"
MOST = 100


def _command(line: str) -> tuple[str, list[Pair]]:
    """Read ``FUNCTION?key=value&…``; raises ``ARGUMENT_MALFORMED``."""
    name, _, query = line.partition("?")
    try:
        fields = parse_qsl(query, keep_blank_values=True, errors="strict", max_num_fields=1000)
    except ValueError:
        raise Refusal(Rule.ARGUMENT_MALFORMED, argument="command", value=line[:50]) from None
    return name[:64], [Pair(key, value, "query") for key, value in fields]


def _batch(call: Call) -> Answer:
    lines = call.args["command"]
    if len(lines) > MOST:
        raise Refusal(Rule.BATCH_TOO_LONG, most=MOST)
    # All are read before one is run: a malformed command must not leave half of the others done.
    commands = [_command(line) for line in lines]
    results = []
    for name, pairs in commands:
        body = call.inner(name, pairs)
        results.append(body)
        if call.args.get("abort_on_error") and not body["metadata"]["result"]:
            break
    return Answer({"result": results})


FUNCTIONS = (
    Function(
        BATCH, ANY,
        "Run several functions in one request, in order; each is judged and answered on its own.",
        _batch,
        (
            Param("command", "A function and its arguments, as `FUNCTION?key=value&…`; at most "
                  "100, and no batch among them.", text, required=True, many=True,
                  example="listaccts?want=user"),
            Param("abort_on_error", "1: stop at the first that fails.", flag),
        ),
        {"result": "the answer of each, metadata and data"}, changes=True, step_up=OWN_PASSWORD,
    ),
)  # fmt: skip
