"""The page *Profile*: appearance, password and sessions of the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from counterfoil.authority.sessions import sees_session
from counterfoil.core.password import Password
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.web import pages
from counterfoil.web.cookies import THEMES, Flash, Preferences, is_own_path
from counterfoil.web.list_page import PATH as LIST
from counterfoil.web.sign_in_page import PATH as SIGN_IN

if TYPE_CHECKING:
    from counterfoil.web.request_context import PageRequest

PATH = "/profile"


def profile(visit: PageRequest, error: str = "") -> Response:
    """Show the page."""
    with visit.reading() as seen:
        own = visit.caller.session
        sessions = [
            {
                "id": session.id,
                "is_current": own is not None and own.id == session.id,
                "is_link": session.is_link,
                "address": session.address,
                "browser": session.browser,
                "created": seen.time(session.created_at),
                "used": visit.tongue.distance(session.used_at, seen.now),
                "ends": seen.time(session.expires_at),
                "through": session.stub.name if session.stub else "",
                "opened_by": session.openers[0].username if session.openers else "",
            }
            for session in seen.reading.sessions.of_account(seen.caller.account.id)
            if sees_session(seen.caller, session) and not session.is_over(seen.now)
        ]
        return visit.page(
            "profile.html",
            422 if error else 200,
            account=seen.caller.account,
            sessions=sessions,
            themes=THEMES,
            has_password=seen.reading.accounts.password_hash(seen.caller.account.id) is not None,
            error=error,
            privileges=sorted(seen.caller.bounds.privileges),
        )


def save(visit: PageRequest) -> Response:
    """Store the preferences in this browser."""
    theme = visit.typed("theme")
    look = Preferences(
        theme if theme in THEMES else "auto",
        is_iso=visit.typed("times") == "iso",
        has_keys=visit.typed("keys") == "on",
    )
    made = visit.go(PATH, Flash("profile", {}))
    made.headers.append("Set-Cookie", visit.cookies.keep_look(look))
    return made


def theme(visit: PageRequest) -> Response:
    """Change only the theme, and return to the page where that was requested."""
    chosen, back = visit.typed("theme"), visit.typed("back")
    look = visit.cookies.look
    made = visit.go(back if is_own_path(back) else PATH)
    preferences = Preferences(chosen if chosen in THEMES else "auto", look.is_iso, look.has_keys)
    made.headers.append("Set-Cookie", visit.cookies.keep_look(preferences))
    return made


def password(visit: PageRequest) -> Response:
    """Change the password, which ends all sessions of the account."""
    authority, account, is_first = visit.house.authority, visit.caller.account, False
    try:
        caller = authority.confirm_password(visit.caller, visit.typed("present"))
        with authority.store.snapshot() as reading:
            hashed = reading.accounts.password_hash(account.id)
        is_first = hashed is None
        if hashed not in {None, caller.proof}:
            raise Refusal(Rule.PASSWORD_WRONG)  # noqa: TRY301 - handled like the others below
        chosen = Password.chosen(visit.typed("chosen"), account.username)
        if visit.typed("chosen") != visit.typed("again"):
            return profile(visit, visit._("The two new passwords differ."))
        authority.set_password(caller, account.username, chosen)
    except Refusal as refusal:
        return profile(visit, visit.refused(refusal))
    made = visit.go(SIGN_IN, Flash("password_set" if is_first else "password", {}))
    made.headers.append("Set-Cookie", visit.cookies.drop_session())
    return made


def later(visit: PageRequest) -> Response:
    """Postpone setting a password, and return to the list."""
    made = visit.go(LIST)
    made.headers.append("Set-Cookie", visit.cookies.keep_later())
    return made


def stay(visit: PageRequest) -> Response:
    """Extend the session, and report how many seconds are left."""
    with visit.reading() as seen:
        session = visit.caller.session
        left = session.ends_after(seen.now) - seen.now if session else 0
    return Response("", 204, {**pages.HEADERS, "X-Counterfoil-Left": str(left)})


def end_session(visit: PageRequest) -> Response:
    """End one session."""
    number = visit.typed("session")
    ids = [int(number)] if number.isascii() and number.isdigit() and len(number) < 16 else [0]  # noqa: PLR2004
    visit.house.authority.end_sessions(visit.caller, None, ids)
    return visit.go(PATH, Flash("session_ended", {}))


def sign_out_everywhere(visit: PageRequest) -> Response:
    """End all other sessions of the account that the user may see."""
    own = visit.caller.session
    with visit.reading() as seen:
        others = [
            session.id
            for session in seen.reading.sessions.of_account(seen.caller.account.id)
            if sees_session(seen.caller, session) and (own is None or session.id != own.id)
        ]
    count = visit.house.authority.end_sessions(visit.caller, None, others) if others else 0
    return visit.go(PATH, Flash("sessions_ended", {"count": count}))


def sign_out(visit: PageRequest) -> Response:
    """End this session."""
    visit.house.authority.sign_out(visit.caller)
    made = visit.go(SIGN_IN)
    made.headers.append("Set-Cookie", visit.cookies.drop_session())
    return made
