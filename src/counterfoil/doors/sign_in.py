"""How does a person come in? Password or one-time link, a session, and out again."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from counterfoil.authority import CallerRefused
from counterfoil.core.bounds import Arrival
from counterfoil.core.decide import Attempt, Refused
from counterfoil.core.ports import Unavailable
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.doors import wording
from counterfoil.doors.credential import COOKIE, in_session, is_foreign, typed
from counterfoil.doors.form import pairs_of
from counterfoil.doors.pages import page, style
from counterfoil.doors.recognising import RETRY_SECONDS, TooMany
from counterfoil.functions.arguments import bind_one

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from counterfoil.authority import Opened
    from counterfoil.core.bounds import Caller
    from counterfoil.doors.peer import TrustedProxies
    from counterfoil.doors.whm import Services
    from counterfoil.functions.arguments import Pair

DOOR = "web"
_PATH = re.compile(r"/+(?:cpsess([0-9]{10})(?:/+|$))?(login|logout|login/page\.css)?/*", re.ASCII)
_LINK = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)
_GONE = f"{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"


class SignInDoor:
    """``/login`` and ``/logout``, and the page that says who is signed in."""

    def __init__(self, services: Services, proxies: TrustedProxies) -> None:
        """Take the program's services; ``proxies`` may be replaced while running."""
        self._services = services
        self.proxies = proxies

    @staticmethod
    def takes(path: str) -> bool:
        """Tell whether a path belongs to this door."""
        return _PATH.fullmatch(path) is not None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        response = await self._answer(Request(scope, receive))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        try:
            return await self._by_path(request)
        except CallerRefused as refused:
            if refused.verdict.reason is Reason.STALE:
                return _message(503, "Not now", wording.UNAVAILABLE)
            return _message(401, "Not signed in", wording.NO_SESSION)
        except Unavailable:
            return _message(503, "Not now", wording.UNAVAILABLE)
        except TooMany:
            return _message(429, "Too many at once", wording.TOO_MANY)
        except ClientDisconnect:
            return _message(400, "Not like this", "The request never ended.")
        except Refusal as refusal:
            is_link = refusal.rule is Rule.LINK_UNUSABLE
            status, title = (403, "This link is over") if is_link else (400, "Not like this")
            return _message(status, title, wording.sentence(refusal))

    async def _by_path(self, request: Request) -> Response:
        path = _PATH.fullmatch(request.scope["path"])
        digits, what = (path[1], path[2]) if path else (None, None)
        # HEAD shows what GET would, and so must change nothing.
        if request.method not in ({"GET", "POST"} if what == "logout" else {"GET", "HEAD", "POST"}):
            return _message(405, "Not like this", "Use GET or POST.")
        match what:
            case "login/page.css":
                return style()
            case "login":
                return await self._login(request)
            case "logout":
                return await self._logout(request, digits)
            case _ if digits is not None:
                return await self._signed_in(request, digits)
            case _:
                return RedirectResponse("/login/", 303, {"Cache-Control": "no-store"})

    def _arrival(self, request: Request) -> Arrival:
        """Return how a browser comes; raises ``CallerRefused`` if nobody can tell from where."""
        host = request.client.host if request.client else ""
        address = self.proxies.client(host, request.scope["headers"])
        if address is None:
            raise CallerRefused(Refused(Reason.MALFORMED))
        arrival = Arrival(Attempt(address), DOOR)
        return replace(arrival, receipt=self._services.receipt(arrival, None, None))

    async def _login(self, request: Request) -> Response:
        if request.method != "POST":
            return await self._ask(request)
        if is_foreign(request.scope["headers"]) or not _is_own(request):
            return _message(403, "Not from here", wording.FOREIGN_FORM)
        pairs = await pairs_of(request)
        if any(pair.key == "session" for pair in pairs):
            return await self._use_link(_body(pairs, "session"), self._arrival(request))
        return await self._with_password(request, pairs)

    async def _ask(self, request: Request) -> Response:
        """Show the form, or the page of a one-time link; neither changes anything."""
        secret = request.query_params.get("session")
        if secret is None:
            return page("sign_in.html", error=None)
        attempt, authority = self._arrival(request).attempt, self._services.recogniser.authority
        _must_be_link(secret)
        link = await self._services.run(lambda: authority.link(secret, attempt))
        return page("continue.html", user=link.account.username, secret=secret)

    async def _use_link(self, secret: str, arrival: Arrival) -> Response:
        authority = self._services.recogniser.authority
        _must_be_link(secret)
        opened = await self._services.run(lambda: authority.use_link(secret, arrival))
        return _welcome(opened, arrival.receipt)

    async def _with_password(self, request: Request, pairs: list[Pair]) -> Response:
        as_json = "1" in {pair.value for pair in pairs if pair.key == "login_only"}
        found = typed(_body(pairs, "user"), _body(pairs, "pass"))
        authority, arrival = self._services.recogniser.authority, self._arrival(request)
        try:
            if found is None:
                raise CallerRefused(Refused(Reason.MALFORMED))  # noqa: TRY301 - as any other
            opened = await self._services.recogniser.compare(
                lambda: authority.sign_in(found.user, found.password, arrival)
            )
        except CallerRefused as refused:
            if refused.verdict.reason is Reason.STALE:
                raise
            receipt = self._services.receipt(arrival, refused.verdict, None)
            headers = {"X-Counterfoil-Receipt": receipt, "Cache-Control": "no-store"}
            if as_json:
                answer: Response = JSONResponse(wording.SEE_LOG, 401, headers)
            else:
                answer = page("sign_in.html", 401, error=wording.NOT_SIGNED_IN)
                answer.headers["X-Counterfoil-Receipt"] = receipt
            return answer
        return _welcome(opened, arrival.receipt, as_json=as_json)

    async def _caller(self, request: Request, digits: str | None) -> Caller:
        presents = in_session(request.scope["headers"], digits)
        if presents is None:
            raise CallerRefused(Refused(Reason.MALFORMED))
        arrival = self._arrival(request)
        caller = await self._services.recogniser.caller(presents, arrival)
        receipt = self._services.receipt(arrival, None, caller.stub)
        return replace(caller, receipt=receipt)

    async def _logout(self, request: Request, digits: str | None) -> Response:
        caller = await self._caller(request, digits)
        authority = self._services.recogniser.authority
        await self._services.run(lambda: authority.sign_out(caller))
        answer = page("message.html", title="Signed out", text="Your session has ended.")
        answer.headers["Set-Cookie"] = _GONE
        answer.headers["X-Counterfoil-Receipt"] = caller.receipt
        return answer

    async def _signed_in(self, request: Request, digits: str) -> Response:
        caller = await self._caller(request, digits)
        session = caller.session
        if session is None:
            raise CallerRefused(Refused(Reason.UNKNOWN))
        store = self._services.recogniser.authority.store

        def ends() -> str:
            with store.snapshot() as reading:
                zone = reading.settings().zone
            return datetime.fromtimestamp(session.expires_at, zone).strftime("%Y-%m-%d %H:%M %Z")

        return page(
            "signed_in.html",
            user=caller.account.username,
            through=session.stub.name if session.stub else None,
            idle_minutes=session.idle_seconds // 60,
            ends=await self._services.run(ends),
            base=f"/cpsess{digits}",
        )


def _welcome(opened: Opened, receipt: str, *, as_json: bool = False) -> Response:
    """Give the browser its session, and send it to the session's path."""
    path = f"/cpsess{opened.session.security_token}"
    if as_json:
        answer: Response = JSONResponse(
            {"status": 1, "redirect": f"{path}/", "security_token": path}
        )
    else:
        answer = RedirectResponse(f"{path}/", 303)
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["X-Counterfoil-Receipt"] = receipt
    answer.headers["Set-Cookie"] = (
        f"{COOKIE}={opened.secret}; Path=/; Secure; HttpOnly; SameSite=Lax"
    )
    return answer


def _message(status: int, title: str, text: str) -> Response:
    answer = page("message.html", status, title=title, text=text)
    if status in {429, 503}:
        answer.headers["Retry-After"] = str(RETRY_SECONDS)
    return answer


def _is_own(request: Request) -> bool:
    """Tell whether a form comes from a page of this server, as far as the browser says."""
    origins = request.headers.getlist("origin")
    hosts = request.headers.getlist("host")
    return not origins or (len(hosts) == 1 and [urlsplit(o).netloc for o in origins] == hosts)


def _must_be_link(secret: str) -> None:
    if not _LINK.fullmatch(secret):
        raise Refusal(Rule.LINK_UNUSABLE)


def _body(pairs: list[Pair], key: str) -> str:
    """Return what a body says of a key, once; a query is no place for what signs in."""
    said = [pair for pair in pairs if pair.key == key and pair.place == "body"]
    return bind_one(key, said) if said else ""
