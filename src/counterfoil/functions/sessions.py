"""Functions that open, list and end sessions."""

from __future__ import annotations

from typing import Any

from counterfoil.authority.base import resolve_account
from counterfoil.authority.sessions import sees_session
from counterfoil.core.privilege import ANY
from counterfoil.core.session import Service, Session
from counterfoil.functions.arguments import Param, integer, text
from counterfoil.functions.registry import OWN_PASSWORD, USER, Answer, Call, Function

OPENING = "create-user-session"


def _create_user_session(call: Call) -> Answer:
    service: Service = call.args["service"]
    opened = call.authority.open_link(call.caller, call.args["user"], service)
    path = f"/cpsess{opened.session.security_token}"
    data = {
        "cp_security_token": path,
        "expires": opened.session.expires_at,
        "locale": call.args.get("locale", "en"),
        "service": str(service),
        "session": opened.secret,
        "url": f"{call.origin()}{path}/login/?session={opened.secret}",
    }
    # The language of pages is the one that the browser requests.
    unused = ("locale",) if "locale" in call.args else ()
    return Answer(data, reason="Created session", unused=unused)


def _described(session: Session, call: Call) -> dict[str, Any]:
    own = call.caller.session
    return {
        "session": session.id,
        "user": session.account.username,
        "service": str(session.service),
        "link": int(session.is_link),
        "current": int(own is not None and own.id == session.id),
        "opened_by": session.openers[0].username if session.openers else None,
        "token": session.stub.public_id if session.stub else None,
        "ip": session.address or None,
        "browser": session.browser or None,
        "create_time": session.created_at,
        "last_used_at": session.used_at,
        "idle_seconds": session.idle_seconds,
        "expires_at": session.expires_at,
    }


def _session_list(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        account = resolve_account(reading, caller, call.args.get("user"))
        found = [
            _described(session, call)
            for session in reading.sessions.of_account(account.id)
            if sees_session(caller, session) and not session.is_over(reading.now)
        ]
    return Answer({"sessions": found})


def _session_end(call: Call) -> Answer:
    ended = call.authority.end_sessions(
        call.caller, call.args.get("user"), call.args.get("session")
    )
    return Answer({"ended": ended})


FUNCTIONS = (
    Function(
        "create_user_session", OPENING,
        "Create a one-time link that opens a session for an account: valid once, for 15 minutes.",
        _create_user_session,
        (Param("user", "The account that signs in.", text, required=True, example="bob"),
         Param("service", "whostmgrd or cpaneld.", Service, required=True, example="whostmgrd"),
         Param("locale", "The language; repeated in the answer.", text,
               example="en")),
        {"cp_security_token": "the path of the session", "expires": "when the link ends",
         "locale": "as asked for", "service": "as asked for", "session": "what the link carries",
         "url": "the link: its page has a button, and following it uses up nothing"},
        changes=True, step_up=OWN_PASSWORD,
    ),
    Function(
        "session_list", ANY,
        "List the sessions and unused links of an account; with a token, only those opened "
        "through it.",
        _session_list, (USER,),
        {"sessions": "a list of {session, user, service, link, current, opened_by, token, ip, "
                     "browser, create_time, last_used_at, idle_seconds, expires_at}"},
        rows="sessions",
    ),
    Function(
        "session_end", ANY,
        "End sessions and unused links of an account: the given ones, or all that session_list "
        "shows.",
        _session_end,
        (Param("session", "The number of a session; repeatable.", integer,
               many=True, example="7"), USER),
        {"ended": "how many"}, changes=True,
    ),
)  # fmt: skip
