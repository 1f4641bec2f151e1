"""Routes: the pages, the requests that each answers, and who may see it."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from counterfoil.authority.base import CallerRefused
from counterfoil.core.caller import Arrival
from counterfoil.core.decide import Attempt, Refused
from counterfoil.core.ports import OutcomeUnknown, Unavailable
from counterfoil.core.privilege import ANY, MANAGE_TOKENS, holds, needed
from counterfoil.core.refusal_text import granting
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.core.secret import secrets_in
from counterfoil.functions.arguments import check_text, is_text
from counterfoil.system import outage_log
from counterfoil.transport.arguments import BodyTooLarge, pairs_of
from counterfoil.transport.authentication import RETRY_SECONDS, TooMany
from counterfoil.transport.csrf import verify_csrf_token
from counterfoil.transport.limits import LIMITS
from counterfoil.transport.origin import Site, called_url, site_of
from counterfoil.transport.session_cookie import is_secure
from counterfoil.web import (
    accounts_page,
    bulk_page,
    create_page,
    found_page,
    list_page,
    pages,
    profile_page,
    receipt_page,
    token_page,
)
from counterfoil.web.assets import PATH as ASSETS
from counterfoil.web.assets import assets
from counterfoil.web.cookies import Cookies
from counterfoil.web.i18n import preferred
from counterfoil.web.plain_page import bare
from counterfoil.web.request_context import PageRequest, WebServices
from counterfoil.web.sign_in_page import LONGEST_NEXT, KeptForm, SignInPage
from counterfoil.web.sign_in_page import PATH as SIGN_IN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.types import Receive, Scope, Send

    from counterfoil.core.caller import Caller
    from counterfoil.functions.arguments import Pair
    from counterfoil.transport.proxies import TrustedProxies
    from counterfoil.transport.services import Services

log = logging.getLogger(__name__)

DOOR = "web"
COPY = "counterfoil.pem"
"""The name of a copy of the server's own certificate in examples."""
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
_TEXT_BYTES = 2000


@dataclass(frozen=True, slots=True)
class Page:
    """One URL: its page, the action of its form, and the required privilege.

    ``keeps_entries``: it shows the entries of a form without a valid CSRF token again.
    ``compares``: it checks a password, which takes long on purpose. ``steps_up``: its form may
    contain the user's password.
    """

    path: str
    shows: Callable[[PageRequest], Response] | None = None
    does: Callable[[PageRequest], Response] | None = None
    needs: str = MANAGE_TOKENS
    keeps_entries: bool = False
    compares: bool = False
    steps_up: bool = False


PAGES = (
    Page("/tokens", list_page.tokens, create_page.create, keeps_entries=True, steps_up=True),
    Page("/tokens.csv", list_page.as_csv),
    Page("/tokens/new", create_page.new),
    Page("/tokens/review", None, create_page.review),
    Page("/tokens/saved", None, create_page.saved),
    Page("/tokens/bulk", None, bulk_page.bulk, steps_up=True),
    Page("/tokens/revoke-all", bulk_page.ask_revoke_all, bulk_page.revoke_all),
    Page("/tokens/{name}", token_page.facts),
    Page("/tokens/{name}/facts", token_page.facts),
    Page("/tokens/{name}/edit", token_page.edit, token_page.save, keeps_entries=True,
         steps_up=True),
    Page("/tokens/{name}/revoke", token_page.ask_revoke, token_page.revoke),
    Page("/tokens/{name}/rotate", token_page.ask_rotate, token_page.rotate, steps_up=True),
    Page("/tokens/{name}/end-overlap", token_page.ask("end_overlap.html"), token_page.end_overlap),
    Page("/tokens/{name}/disable", token_page.ask("disable.html"), token_page.disable),
    Page("/tokens/{name}/enable", token_page.ask("enable.html"), token_page.enable, steps_up=True),
    Page("/tokens/{name}/contain", token_page.ask("contain.html"), token_page.contain),
    Page("/tokens/{name}/release", token_page.ask("release.html"), token_page.release,
         steps_up=True),
    Page("/tokens/{name}/narrow", None, token_page.narrow),
    Page("/tokens/{name}/explain", token_page.explained),
    Page("/receipts", receipt_page.receipt, receipt_page.receipt),
    Page("/found", found_page.ask, found_page.look_up),
    Page("/accounts", accounts_page.accounts),
    Page("/guide", token_page.guide, needs=ANY),
    Page("/profile", profile_page.profile, profile_page.save, needs=ANY),
    Page("/profile/theme", None, profile_page.theme, needs=ANY),
    Page("/profile/password", None, profile_page.password, needs=ANY, compares=True),
    Page("/profile/later", None, profile_page.later, needs=ANY),
    Page("/profile/stay", profile_page.stay, needs=ANY),
    Page("/profile/sessions/end", None, profile_page.end_session, needs=ANY),
    Page("/profile/sign-out-everywhere", None, profile_page.sign_out_everywhere, needs=ANY),
    Page("/sign-out", None, profile_page.sign_out, needs=ANY),
)  # fmt: skip
"""All pages of the interface, except `/` and signing in."""


NOWHERE = Page("/{rest:path}", list_page.nowhere, needs=ANY)
"""The page for every other URL below those of the pages."""
_BELOW = ("/tokens", "/receipts", "/found", "/accounts", "/guide", "/profile")


class WebEndpoint:
    """The web interface: pages for people, in sessions by cookie."""

    def __init__(self, services: Services, web: WebServices, proxies: TrustedProxies) -> None:
        """Set the program's services; ``proxies`` may be replaced while running.

        ``certificate``: the path of the certificate, if the server made it. ``fingerprint``: of the
        certificate in use. ``public_url``: the server's URL in examples.
        """
        self._services = services
        self._web = web
        self.proxies = proxies
        self.certificate = ""
        self.fingerprint = ""
        self.public_url = ""

    def routes(self) -> list[Route]:
        """Return the routes of all pages and their files."""
        return [
            Route(ASSETS + "{name}", self._asset),
            Route("/", self._home),
            *(Route(page.path, self._endpoint(page), methods=_METHODS) for page in PAGES),
            *(
                Route(path + NOWHERE.path, self._endpoint(NOWHERE), methods=_METHODS)
                for path in _BELOW
            ),
        ]

    async def _asset(self, request: Request) -> Response:
        return assets().answer(request)

    async def _home(self, _request: Request) -> Response:
        return RedirectResponse("/tokens", 303, {"Cache-Control": "no-store"})

    def _endpoint(self, page: Page) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            made = await self._answer(request, page)
            if is_secure(request, self.proxies):
                made.headers.update(pages.TLS_HEADERS)
            return made

        return endpoint

    async def _answer(self, request: Request, page: Page) -> Response:
        try:
            return await self._signed_in_or_out(request, page)
        except TooMany:
            return self._message(request, 429)
        except Unavailable as outage:
            outage_log.note(str(outage))
            what = "unknown" if isinstance(outage, OutcomeUnknown) else ""
            return self._message(request, 503, what)
        except (ClientDisconnect, Refusal) as fault:
            return self._message(request, 422 if isinstance(fault, Refusal) else 400)
        except Exception:
            xid = self._services.xid()
            log.exception("%s failed (XID %s)", page.path, xid)
            return self._message(request, 500, xid=xid)

    async def _signed_in_or_out(self, request: Request, page: Page) -> Response:
        if any(secrets_in(part) for pair in request.query_params.multi_items() for part in pair):
            return self._without_secret(request)
        try:
            return await self._signed_in(request, page)
        except CallerRefused as refused:
            if refused.verdict.reason is Reason.STALE:
                return self._message(request, 503)
            if page is NOWHERE:
                return self._message(request, 404)
            return await self._signed_out(request, page)

    async def _signed_in(self, request: Request, page: Page) -> Response:
        if "\0" in request.scope["path"] or b"%00" in request.scope["query_string"]:
            return self._message(request, 400)
        is_act = request.method == "POST"
        work = page.does if is_act else page.shows
        if work is None or request.method not in {"GET", "HEAD", "POST"}:
            return self._message(request, 404 if page is NOWHERE else 405)
        secure = is_secure(request, self.proxies)
        # No known browser sends a form without any header that names its origin.
        if is_act and site_of(request.scope["headers"], secure=secure) is not Site.OWN:
            return self._message(request, 403, "foreign")
        # Authentication comes first: only the form of a signed-in user may be long.
        page_request, is_missing = await self._page_request(request, page)
        if is_missing:
            return await self._services.run(lambda: self._forbidden(page_request))
        if is_act:
            page_request.pairs = await self._pairs(request)
        if is_act and not verify_csrf_token(
            page_request.proof, page_request.form_value("form_token")
        ):
            if not page.keeps_entries:
                return self._message(request, 403, "old")
            page_request.is_stale = True
        authenticator = self._services.authenticator
        if page.steps_up and page_request.form_value("password") and not page_request.is_stale:
            page_request.caller = await authenticator.beside(
                page_request.caller, page_request.form_value("password")
            )
        if page.compares:
            return await authenticator.compare(
                lambda: _performed(work, page_request), page_request.caller.address
            )
        return await authenticator.run(lambda: _performed(work, page_request))

    def _without_secret(self, request: Request) -> Response:
        """Redirect from a URL that contains a secret; it is neither looked up nor shown."""
        where = f"{found_page.PATH}?why=address"
        if request.method == "POST":
            return self._message(request, 400)
        if request.headers.get("hx-request") == "true":
            return Response("", 200, {**pages.HEADERS, "HX-Redirect": where})
        return RedirectResponse(where, 303, {"Cache-Control": "no-store"})

    async def _pairs(self, request: Request, most: int = LIMITS.body_bytes) -> list[Pair]:
        """Return the fields of a form; raises ``ARGUMENTS_UNREADABLE``."""
        try:
            pairs = await pairs_of(request, self._services.run, most, any_text=True)
        except (Refusal, BodyTooLarge):
            return []
        # A form's own id may be anything, or missing.
        pairs = [p for p in pairs if p.key != "form" or is_text(p.value)]
        check_text(pairs)
        return pairs

    async def _page_request(self, request: Request, page: Page) -> tuple[PageRequest, bool]:
        """Return the request's context, and whether the page's privilege is missing.

        Raises ``CallerRefused``.
        """
        cookies = Cookies.of(request, self.proxies)
        address = self.proxies.client(
            request.client.host if request.client else "", request.scope["headers"]
        )
        if address is None or not cookies.session:
            raise CallerRefused(Refused(Reason.MALFORMED))
        authority, is_missing = self._web.authority, False
        attempt = Attempt(address, needed(page.needs))
        try:
            caller = await self._services.run(
                lambda: authority.authenticate_session(
                    cookies.session, None, Arrival(attempt, DOOR)
                )
            )
        except CallerRefused as refused:
            if refused.verdict.reason is not Reason.PRIVILEGE:
                raise
            is_missing, attempt = True, Attempt(address)
            caller = await self._services.run(
                lambda: authority.authenticate_session(
                    cookies.session, None, Arrival(attempt, DOOR)
                )
            )
        receipt = self._services.receipt(Arrival(attempt, DOOR), None, caller.stub)
        page_request = PageRequest(
            services=self._web,
            request=request,
            caller=replace(caller, receipt=receipt),
            cookies=cookies,
            language=preferred(request.headers.get("accept-language", "")),
            origin=self._origin(request),
            proof=authority.csrf_token(cookies.session),
            can_show=page.shows is not None,
            called=self.public_url or self._origin(request),
            certificate=self._certificate(request, caller),
            fingerprint=self.fingerprint,
        )
        return page_request, is_missing

    def _certificate(self, request: Request, caller: Caller) -> str:
        """Return the certificate's path in examples: the real one for root, else that of a copy."""
        # Behind a proxy that terminates TLS, the certificate is the proxy's.
        if request.scope["scheme"] != "https" or not self.certificate:
            return ""
        return self.certificate if caller.account.is_root and caller.stub is None else COPY

    def _origin(self, request: Request) -> str:
        secure = is_secure(request, self.proxies)
        return called_url(request.scope["headers"], "localhost", secure=secure)

    def _forbidden(self, page_request: PageRequest) -> Response:
        account = page_request.caller.account
        return page_request.render(
            "forbidden.html",
            403,
            needs=MANAGE_TOKENS,
            user=account.username,
            is_bound=holds(account.privileges, MANAGE_TOKENS),
            command=granting(account.username, MANAGE_TOKENS, is_reseller=account.reseller),
        )

    async def _signed_out(self, request: Request, page: Page) -> Response:
        """Redirect to the sign-in page, and back afterwards."""
        cookies = Cookies.of(request, self.proxies)
        why, path = "ended" if cookies.session else "", request.url.path
        pairs: list[Pair] = []
        if request.method == "POST":
            # Also if the form is not kept: text that cannot be stored is refused.
            pairs = await self._pairs(request, LIMITS.stranger_bytes)
            why, path = "out", path if page.shows is not None else list_page.PATH
        if request.method == "POST" and page.keeps_entries:
            # The entries return with the page, completely, except for secrets.
            kept_form = KeptForm.of(request.url.path, pairs)
            if kept_form is not None:
                language = preferred(request.headers.get("accept-language", ""))
                return SignInPage(why="kept", kept=kept_form).answer(
                    language, cookies.preferences, 401
                )
            why, path = "lost", "/tokens/new" if page.path == "/tokens" else path
        # The owner is in the query, also in the URL of a form.
        target = path + (f"?{request.url.query}" if request.url.query else "")
        next_path = quote(target, safe="")
        if len(next_path) > LONGEST_NEXT:
            # A truncated URL would request something else.
            why, next_path = "lost", quote(list_page.PATH, safe="")
        where = f"{SIGN_IN}?next={next_path}" + (f"&why={why}" if why else "")
        if request.headers.get("hx-request") == "true":
            return Response("", 401, {**pages.HEADERS, "X-Counterfoil-Sign-In": where})
        return RedirectResponse(where, 303, {"Cache-Control": "no-store"})

    async def nowhere(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Show a browser, signed in or not, that there is no page at a URL."""
        request = Request(scope, receive)
        made = self._message(request, 404)
        if is_secure(request, self.proxies):
            made.headers.update(pages.TLS_HEADERS)
        await made(scope, receive, send)

    def _message(self, request: Request, status: int, what: str = "", xid: str = "") -> Response:
        cookies = Cookies.of(request, self.proxies)
        language = preferred(request.headers.get("accept-language", ""))
        made = bare("problem.html", language, cookies.preferences, status, what=what, xid=xid)
        if status in {429, 503}:
            made.headers["Retry-After"] = str(RETRY_SECONDS)
        return made


def _performed(work: Callable[[PageRequest], Response], page_request: PageRequest) -> Response:
    """Run a page; show a refusal on a page of its own."""
    try:
        made = work(page_request)
    except Refusal as refusal:
        is_missing = refusal.rule in {Rule.TOKEN_UNKNOWN, Rule.ACCOUNT_UNKNOWN}
        made = list_page.refused(page_request, refusal, 404 if is_missing else 422)
    made.headers["X-Counterfoil-Receipt"] = page_request.caller.receipt
    return made
