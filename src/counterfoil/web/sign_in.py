"""Signing in and out, with a password or a one-time link."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from counterfoil.authority.base import CallerRefused
from counterfoil.core import wording
from counterfoil.core.browser import describe_browser
from counterfoil.core.caller import Arrival
from counterfoil.core.decide import Attempt, Refused
from counterfoil.core.ports import Unavailable
from counterfoil.core.refusal_text import sentence
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.core.secret import secrets_in
from counterfoil.functions.arguments import bind_one, is_text
from counterfoil.system import outage_log
from counterfoil.transport.arguments import BodyTooLarge, pairs_of
from counterfoil.transport.authentication import RETRY_SECONDS, TooMany
from counterfoil.transport.credentials import in_session, parse_login_form
from counterfoil.transport.limits import LIMITS
from counterfoil.transport.mistakes import mistake_in_password
from counterfoil.transport.origin import is_foreign
from counterfoil.transport.session_cookie import is_secure, session_cookie
from counterfoil.web import messages, pages
from counterfoil.web.cookies import Cookies, is_own_path
from counterfoil.web.i18n import preferred
from counterfoil.web.plain_page import bare
from counterfoil.web.sign_in_page import PATH as SIGN_IN
from counterfoil.web.sign_in_page import KeptForm, SignInPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.types import Receive, Scope, Send

    from counterfoil.authority.sessions import Opened
    from counterfoil.core.caller import Caller
    from counterfoil.functions.arguments import Pair
    from counterfoil.transport.proxies import TrustedProxies
    from counterfoil.transport.services import Services
    from counterfoil.web.i18n import Language

SEE_LOG = {"status": 0, "message": "see_login_log"}
"""What clients of ``login_only`` look for in a refusal."""
DOOR = "web"
FOUND = 302
"""For programs that call ``/login``: browsers follow a 302 with GET, as after a 303.

Older client libraries follow a 303 by themselves, and then lose the session's path and its cookie.
"""
_PATH = re.compile(
    r"/sign-in|/+(?:cpsess([0-9]{10})(?:/+|$))(login|logout)?/*|/+(login|logout)/*", re.ASCII
)
_LINK = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)


class SignInEndpoint:
    """``/sign-in`` for people, and WHM's ``/login`` and ``/logout`` for clients of WHM."""

    def __init__(self, services: Services, proxies: TrustedProxies) -> None:
        """Set the program's services; ``proxies`` may be replaced while running."""
        self._services = services
        self.proxies = proxies

    @staticmethod
    def takes(path: str) -> bool:
        """Return whether a path belongs to this endpoint."""
        return _PATH.fullmatch(path) is not None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request."""
        response = await self._answer(Request(scope, receive))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        made = await self._guarded(request)
        if is_secure(request, self.proxies):
            made.headers.update(pages.TLS_HEADERS)
        return made

    async def _guarded(self, request: Request) -> Response:
        try:
            return await self._by_path(request)
        except CallerRefused as refused:
            if refused.verdict.reason is Reason.STALE:
                return _problem(request, self.proxies, 503)
            return self._message(request, 401, "Not signed in", wording.NO_SESSION)
        except Unavailable as outage:
            outage_log.note(str(outage))
            return _problem(request, self.proxies, 503)
        except TooMany:
            return self._message(request, 429, "Too many requests", wording.TOO_MANY)
        except ClientDisconnect:
            return _problem(request, self.proxies, 400)
        except BodyTooLarge:
            return _problem(request, self.proxies, 413)
        except Refusal as refusal:
            is_link = refusal.rule is Rule.LINK_UNUSABLE
            title = "This link has expired or was already used" if is_link else "Bad request"
            status = 403 if is_link else 400
            return self._message(request, status, title, sentence(refusal))

    async def _by_path(self, request: Request) -> Response:
        path = _PATH.fullmatch(request.scope["path"])
        digits, what = (path[1], path[2] or path[3]) if path else (None, None)
        # HEAD is like GET, so it must not change anything.
        if request.method not in ({"GET", "POST"} if what == "logout" else {"GET", "HEAD", "POST"}):
            return _problem(request, self.proxies, 405)
        match what:
            case "logout":
                return await self._logout(request, digits)
            case None if digits is not None:
                await self._caller(request, digits)
                return RedirectResponse("/", 303, {"Cache-Control": "no-store"})
            case _:
                return await self._login(request)

    def _arrival(self, request: Request) -> Arrival:
        """Return the arrival of a browser; raises ``CallerRefused`` if its address is unknown."""
        host = request.client.host if request.client else ""
        address = self.proxies.client(host, request.scope["headers"])
        if address is None:
            raise CallerRefused(Refused(Reason.MALFORMED))
        browser = describe_browser(request.headers.get("user-agent", ""))
        arrival = Arrival(Attempt(address), DOOR, browser=browser)
        return replace(arrival, receipt=self._services.receipt(arrival, None, None))

    async def _login(self, request: Request) -> Response:
        if request.method != "POST":
            return await self._ask(request)
        if is_foreign(request.scope["headers"], secure=is_secure(request, self.proxies)):
            return _problem(request, self.proxies, 403, "foreign")
        # Anyone can send this form, with an invented cookie. Malformed names, passwords and links
        # are refused like wrong ones.
        pairs = await pairs_of(request, self._services.run, LIMITS.stranger_bytes, any_text=True)
        if any(pair.key == "session" for pair in pairs):
            return await self._use_link(request, _body(pairs, "session"))
        return await self._with_password(request, pairs)

    async def _ask(self, request: Request) -> Response:
        """Show the form, or the page of a one-time link; neither changes anything."""
        secret = request.query_params.get("session")
        if secret is None:
            return self._form(request)
        attempt, authority = self._arrival(request).attempt, self._services.authenticator.authority
        _must_be_link(secret)
        link = await self._services.run(lambda: authority.link(secret, attempt))
        return self._bare(request, "continue.html", user=link.account.username, secret=secret)

    def _bare(
        self, request: Request, template: str, status: int = 200, **facts: object
    ) -> Response:
        preferences = Cookies.of(request, self.proxies).preferences
        return bare(template, _language(request), preferences, status, **facts)

    def _message(self, request: Request, status: int, title: str, text: str) -> Response:
        language = _language(request)
        made = self._bare(
            request, "message.html", status, title=language.text(title), text=language.text(text)
        )
        if status == 429:  # noqa: PLR2004 - Too Many Requests
            made.headers["Retry-After"] = str(RETRY_SECONDS)
        return made

    def _form(
        self, request: Request, status: int = 200, error: str = "", pairs: Sequence[Pair] = ()
    ) -> Response:
        """Show the sign-in form; ``pairs``: its fields when it was sent before."""
        language, cookies = _language(request), Cookies.of(request, self.proxies)
        flash, sent = cookies.said, {p.key: p.value for p in pairs if is_text(p.value)}
        query = request.query_params
        back = sent.get("next", "") if pairs else query.get("next", "")
        page = SignInPage(
            error=error, user=sent.get("user", ""), kept=KeptForm.read(pairs),
            note=messages.done_message(language, flash) if flash else "",
            why="" if error else query.get("why", ""),
            action=SIGN_IN if request.scope["path"] == SIGN_IN else "/login/",
            next_path="" if secrets_in(back) else back,
        )  # fmt: skip
        made = page.answer(language, cookies.preferences, status)
        if flash:
            made.headers.append("Set-Cookie", cookies.flash_header(None))
        return made

    async def _use_link(self, request: Request, secret: str) -> Response:
        authority, arrival = self._services.authenticator.authority, self._arrival(request)
        _must_be_link(secret)
        opened = await self._services.run(lambda: authority.use_link(secret, arrival))
        return self._welcome(request, opened, arrival.receipt)

    async def _with_password(self, request: Request, pairs: list[Pair]) -> Response:
        as_json = "1" in {pair.value for pair in pairs if pair.key == "login_only"}
        found = parse_login_form(_body(pairs, "user"), _body(pairs, "pass"))
        authority, arrival = self._services.authenticator.authority, self._arrival(request)
        try:
            if found is None:
                raise CallerRefused(Refused(Reason.MALFORMED))  # noqa: TRY301 - as any other
            opened = await self._services.authenticator.compare(
                lambda: authority.sign_in(found.user, found.password, arrival),
                str(arrival.attempt.address),
            )
        except CallerRefused as refused:
            if refused.verdict.reason is Reason.STALE:
                raise
            mistake = mistake_in_password(_body(pairs, "pass"))
            receipt = self._services.receipt(arrival, refused.verdict, None, mistake)
            headers = {"X-Counterfoil-Receipt": receipt, "Cache-Control": "no-store"}
            if as_json:
                answer: Response = JSONResponse(SEE_LOG, 401, headers)
            else:
                answer = self._form(request, 401, wording.NOT_SIGNED_IN, pairs)
                answer.headers["X-Counterfoil-Receipt"] = receipt
            return answer
        kept_form = KeptForm.read(pairs)
        if request.scope["path"] == SIGN_IN and kept_form is not None:
            return self._resumed(request, opened, arrival.receipt, kept_form)
        if request.scope["path"] == SIGN_IN:
            back = next((p.value for p in pairs if p.key == "next"), "")
            path = back if is_own_path(back) else "/"
            return self._welcome(request, opened, arrival.receipt, path)
        return self._welcome(request, opened, arrival.receipt, as_json=as_json)

    async def _caller(self, request: Request, digits: str | None) -> Caller:
        cookie = session_cookie(request, self.proxies)
        secure = is_secure(request, self.proxies)
        cookie_credential = in_session(request.scope["headers"], digits, cookie, secure=secure)
        if cookie_credential is None:
            raise CallerRefused(Refused(Reason.MALFORMED))
        arrival = self._arrival(request)
        caller = await self._services.authenticator.caller(cookie_credential, arrival)
        receipt = self._services.receipt(arrival, None, caller.stub)
        return replace(caller, receipt=receipt)

    async def _logout(self, request: Request, digits: str | None) -> Response:
        caller = await self._caller(request, digits)
        authority = self._services.authenticator.authority
        await self._services.run(lambda: authority.sign_out(caller))
        answer = self._message(request, 200, "Signed out", "Your session has ended.")
        answer.headers["Set-Cookie"] = Cookies.of(request, self.proxies).drop_session()
        answer.headers["X-Counterfoil-Receipt"] = caller.receipt
        return answer

    def _welcome(
        self, request: Request, opened: Opened, receipt: str, path: str = "", *,
        as_json: bool = False,
    ) -> Response:  # fmt: skip
        """Set the session cookie, and redirect to the session's path, or to another one."""
        base = f"/cpsess{opened.session.security_token}"
        if as_json:
            answer: Response = JSONResponse(
                {"status": 1, "redirect": f"{base}/", "security_token": base}
            )
        else:
            answer = RedirectResponse(path or f"{base}/", 303 if path else FOUND)
        return self._with_session(request, answer, opened, receipt)

    def _resumed(self, request: Request, opened: Opened, receipt: str, kept: KeptForm) -> Response:
        """Return to a form with the entries from before the user was signed out."""
        made = self._bare(request, "resume.html", path=kept.path, fields=kept.fields)
        return self._with_session(request, made, opened, receipt)

    def _with_session(
        self, request: Request, answer: Response, opened: Opened, receipt: str
    ) -> Response:
        answer.headers["Cache-Control"] = "no-store"
        answer.headers["X-Counterfoil-Receipt"] = receipt
        answer.headers["Set-Cookie"] = Cookies.of(request, self.proxies).keep_session(opened.secret)
        return answer


def _language(request: Request) -> Language:
    return preferred(request.headers.get("accept-language", ""))


def _problem(request: Request, proxies: TrustedProxies, status: int, what: str = "") -> Response:
    preferences = Cookies.of(request, proxies).preferences
    made = bare("problem.html", _language(request), preferences, status, what=what, xid="")
    if status == 503:  # noqa: PLR2004 - Service Unavailable
        made.headers["Retry-After"] = str(RETRY_SECONDS)
    return made


def _must_be_link(secret: str) -> None:
    if not _LINK.fullmatch(secret):
        raise Refusal(Rule.LINK_UNUSABLE)


def _body(pairs: list[Pair], key: str) -> str:
    """Return the one value of a key in the body; credentials in a query are ignored."""
    values = [pair for pair in pairs if pair.key == key and pair.place == "body"]
    return bind_one(key, values) if values else ""
