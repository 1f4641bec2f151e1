"""Functions that accept leak reports, and that list and test notices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterfoil.functions.arguments import Param, limit
from counterfoil.functions.registry import Answer, Call, Function
from counterfoil.functions.tokens import MANAGE, SECRET

if TYPE_CHECKING:
    from counterfoil.core.notice import NoticeDelivery

PAGE = 100


def _report(call: Call) -> Answer:
    call.authority.report_leak(call.caller, call.args["token"])
    return Answer({"received": 1})


def _list(call: Call) -> Answer:
    most = call.args.get("limit", PAGE)
    with call.reading() as (reading, _):
        return Answer({"notices": [_sent(sent) for sent in reading.notices.last(most)]})


def _sent(sent: NoticeDelivery) -> dict[str, Any]:
    return {
        "id": sent.notice.id,
        "topic": sent.notice.topic,
        "at": sent.notice.at,
        "facts": sent.notice.facts,
        "deliveries": [
            {"channel": state.channel, "attempts": state.attempts, "due_at": state.due_at,
             "done_at": state.done_at, "error": state.error or None}
            for state in sent.states
        ],
    }  # fmt: skip


def _test(call: Call) -> Answer:
    return Answer({"id": call.authority.send_test(call.caller)})


FUNCTIONS = (
    Function(
        "token_leak_report", MANAGE,
        "Report a leaked secret. The answer is always the same. If a token has this secret, the "
        "token is disabled shortly after, and its owner is notified.",
        _report, (SECRET,), {"received": "1"}, changes=True,
    ),
    Function(
        "notice_list", "all", "Show the latest notices and their delivery.", _list,
        (Param("limit", "The number of entries, 1 to 1,000; default 100.", limit, example="20"),),
        {"notices": "a list of {id, topic, at, facts, deliveries: [{channel, attempts, due_at, "
                    "done_at, error}]}"},
        rows="notices",
    ),
    Function(
        "notice_test", "all", "Queue a test notice to the caller's own account.",
        _test, (), {"id": "the notice's id"}, changes=True,
    ),
)  # fmt: skip
