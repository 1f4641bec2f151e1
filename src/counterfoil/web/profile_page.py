"""The page *Profile*: appearance, password and sessions of the user."""

from __future__ import annotations

from dataclasses import replace
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


def profile(page: PageRequest, error: str = "") -> Response:
    """Show the page."""
    with page.reading() as seen:
        own = page.caller.session
        sessions = [
            {
                "id": session.id,
                "is_current": own is not None and own.id == session.id,
                "is_link": session.is_link,
                "address": session.address,
                "browser": session.browser,
                "created": seen.time(session.created_at),
                "used": page.language.distance(session.used_at, seen.now),
                "ends": seen.time(session.expires_at),
                "through": session.stub.name if session.stub else "",
                "opened_by": session.openers[0].username if session.openers else "",
            }
            for session in seen.reading.sessions.of_account(seen.caller.account.id)
            if sees_session(seen.caller, session) and not session.is_over(seen.now)
        ]
        return page.render(
            "profile.html",
            422 if error else 200,
            account=seen.caller.account,
            sessions=sessions,
            themes=THEMES,
            has_password=seen.reading.accounts.password_hash(seen.caller.account.id) is not None,
            error=error,
            privileges=sorted(seen.caller.bounds.privileges),
        )


def save(page: PageRequest) -> Response:
    """Store the preferences in this browser."""
    theme = page.form_value("theme")
    preferences = Preferences(
        theme if theme in THEMES else "auto",
        is_iso=page.form_value("times") == "iso",
        has_keys=page.form_value("keys") == "on",
    )
    made = page.go(PATH, Flash("profile", {}))
    made.headers.append("Set-Cookie", page.cookies.keep_preferences(preferences))
    return made


def theme(page: PageRequest) -> Response:
    """Change only the theme, and return to the page where that was requested."""
    chosen, back = page.form_value("theme"), page.form_value("back")
    old = page.cookies.preferences
    made = page.go(back if is_own_path(back) else PATH)
    preferences = replace(old, theme=chosen if chosen in THEMES else "auto")
    made.headers.append("Set-Cookie", page.cookies.keep_preferences(preferences))
    return made


def password(page: PageRequest) -> Response:
    """Change the password, which ends all sessions of the account."""
    authority, account, is_first = page.services.authority, page.caller.account, False
    try:
        caller = authority.confirm_password(page.caller, page.form_value("present"))
        with authority.store.snapshot() as reading:
            hashed = reading.accounts.password_hash(account.id)
        is_first = hashed is None
        if hashed not in {None, caller.proof}:
            raise Refusal(Rule.PASSWORD_WRONG)  # noqa: TRY301 - as any other
        chosen = Password.chosen(page.form_value("chosen"), account.username)
        if page.form_value("chosen") != page.form_value("again"):
            return profile(page, page._("The new passwords do not match."))
        authority.set_password(caller, account.username, chosen)
    except Refusal as refusal:
        return profile(page, page.refused(refusal))
    made = page.go(SIGN_IN, Flash("password_set" if is_first else "password", {}))
    made.headers.append("Set-Cookie", page.cookies.drop_session())
    return made


def later(page: PageRequest) -> Response:
    """Postpone setting a password, and return to the list."""
    made = page.go(LIST)
    made.headers.append("Set-Cookie", page.cookies.keep_later())
    return made


def stay(page: PageRequest) -> Response:
    """Extend the session, and report how many seconds are left."""
    with page.reading() as seen:
        session = page.caller.session
        left = session.ends_after(seen.now) - seen.now if session else 0
    return Response("", 204, {**pages.HEADERS, "X-Counterfoil-Left": str(left)})


def end_session(page: PageRequest) -> Response:
    """End one session."""
    number = page.form_value("session")
    ids = [int(number)] if number.isascii() and number.isdigit() and len(number) < 16 else [0]  # noqa: PLR2004
    page.services.authority.end_sessions(page.caller, None, ids)
    return page.go(PATH, Flash("session_ended", {}))


def sign_out_everywhere(page: PageRequest) -> Response:
    """End all other sessions of the account that the user may see."""
    own = page.caller.session
    with page.reading() as seen:
        others = [
            session.id
            for session in seen.reading.sessions.of_account(seen.caller.account.id)
            if sees_session(seen.caller, session) and (own is None or session.id != own.id)
        ]
    count = page.services.authority.end_sessions(page.caller, None, others) if others else 0
    return page.go(PATH, Flash("sessions_ended", {"count": count}))


def sign_out(page: PageRequest) -> Response:
    """End this session."""
    page.services.authority.sign_out(page.caller)
    made = page.go(SIGN_IN)
    made.headers.append("Set-Cookie", page.cookies.drop_session())
    return made
