"""Request context: the user, the services and the helpers of a request for a page."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from starlette.responses import RedirectResponse, Response

from counterfoil.authority.base import reauthorize, resolve_account
from counterfoil.core.application import with_applications
from counterfoil.core.privilege import MANAGE_TOKENS
from counterfoil.transport import csrf
from counterfoil.web import messages, pages
from counterfoil.web.i18n import whm_time, zone_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from zoneinfo import ZoneInfo

    from starlette.requests import Request

    from counterfoil.authority.authority import Authority
    from counterfoil.core.account import Account
    from counterfoil.core.caller import Caller
    from counterfoil.core.ports import Snapshot
    from counterfoil.core.privilege import Catalogue
    from counterfoil.core.refusals import Refusal
    from counterfoil.core.settings import Settings
    from counterfoil.crypto.receipts import ReceiptCipher
    from counterfoil.functions.arguments import Pair
    from counterfoil.functions.registry import Registry
    from counterfoil.web.cookies import Cookies, Flash
    from counterfoil.web.i18n import Language

EVERYBODY = "*"
"""The owner in the URL that stands for all accounts."""
RESERVED = {"new", "bulk", "revoke-all", "review", "saved"}
"""Names that are valid for tokens, but whose pages cannot have the plain path."""
_LIST = {"owner", "q", "state", "only", "sort", "down", "size", "after", "before"}
"""The parameters in the list's URL."""
_ROW = re.compile(r"[A-Z0-9]{8}", re.ASCII)
FORM = re.compile(r"[A-Za-z0-9_-]{16,50}", re.ASCII)
"""The format of a form's id."""


@dataclass(frozen=True, slots=True)
class WebServices:
    """The services of the program for its pages."""

    authority: Authority
    catalogue: Catalogue
    registry: Registry
    receipt_cipher: ReceiptCipher
    random: Callable[[int], bytes]


@dataclass(slots=True)
class PageRequest:
    """One request for a page, by a user who is signed in.

    ``origin``: the scheme and host that the browser used. ``proof``: the session's CSRF token.
    ``is_stale``: a form without a valid CSRF token; its entries are shown again, and nothing is
    done. ``can_show``: the page supports GET. ``called``: the URL of this server in examples, the
    public one if it is set. ``certificate``: the path of the server's own certificate, if the
    browser uses it, and ``fingerprint`` its SHA-256 fingerprint. ``at``: the time of the last
    snapshot, and the server's time zone.
    """

    services: WebServices
    request: Request
    caller: Caller
    cookies: Cookies
    language: Language
    origin: str
    proof: bytes
    pairs: list[Pair] = field(default_factory=list)
    is_stale: bool = False
    can_show: bool = True
    called: str = ""
    certificate: str = ""
    fingerprint: str = ""
    at: tuple[int, ZoneInfo] | None = None

    def _(self, message: str, **values: object) -> str:
        """Return a text in the user's language."""
        return self.language.text(message, **values)

    def translate(self, text: str) -> str:
        """Return a text of the privilege catalogue, in the user's language."""
        return self.language.texts.gettext(text) if text else ""

    @property
    def manages_tokens(self) -> bool:
        """Return whether the user may open the pages of tokens."""
        return self.caller.holds(MANAGE_TOKENS)

    def refused(self, refusal: Refusal) -> str:
        """Return why something was not done, in the user's language."""
        titles = {p.key: self.translate(p.title) for p in self.services.catalogue}
        return messages.refused(self.language, refusal, titles, self.other)

    def plural(self, one: str, many: str, number: int, **values: object) -> str:
        """Return a text with a count, in the user's language."""
        translation = self.language.texts.ngettext(one, many, number)
        return translation % ({"count": self.language.number(number)} | values)

    @property
    def is_fragment(self) -> bool:
        """Return whether only the changing part of the page is requested."""
        return self.request.headers.get("hx-request") == "true"

    def query(self, key: str) -> str:
        """Return a parameter of the URL, or ""."""
        return self.request.query_params.get(key, "")

    def form_value(self, key: str) -> str:
        """Return a field of the form (the first of its name), or ""."""
        return next((p.value for p in self.pairs if p.key == key and p.place == "body"), "")

    def form_values(self, key: str) -> list[str]:
        """Return all fields of the form with a name."""
        return [p.value for p in self.pairs if p.key == key and p.place == "body"]

    @property
    def name(self) -> str:
        """Return the name in the path."""
        return str(self.request.path_params.get("name", ""))

    @property
    def owner(self) -> str | None:
        """Return the account that the page is for; None: the user's own."""
        owner = self.form_value("owner") or self.query("owner")
        return None if owner == EVERYBODY else owner or None

    @property
    def other(self) -> str:
        """Return the account that the page is for, if it is not the user's own; ""."""
        return "" if self.owner in {None, self.caller.account.username} else str(self.owner)

    def title_of(self, name: str) -> str:
        """Return the title of a token on the page; with its owner, if that is another account."""
        return self._("%(name)s of %(user)s", name=name, user=self.other) if self.other else name

    @property
    def is_for_all(self) -> bool:
        """Return whether to list the tokens of all accounts, which only root itself may."""
        is_root = self.caller.account.is_root and self.caller.stub is None
        return is_root and self.query("owner") == EVERYBODY

    @property
    def host(self) -> str:
        """Return the host of this server in examples."""
        return urlsplit(self.called).hostname or ""

    @property
    def address(self) -> str:
        """Return host and port of this server in examples."""
        parts = urlsplit(self.called)
        port = "443" if parts.scheme == "https" else "80"
        return parts.netloc if parts.port else f"{parts.netloc.rstrip(':')}:{port}"

    @property
    def here(self) -> str:
        """Return the URL that shows this page again, or at least the list."""
        url = self.request.url
        if self.request.method == "POST":
            return url.path if self.can_show else self.link("/tokens")
        return url.path + (f"?{url.query}" if url.query else "")

    @property
    def back(self) -> str:
        """Return the URL that the user came from: the list as it was, or the token's page.

        A form contains it (``back``), as its page got it from the browser; the default is the list.
        """
        came, own = self.form_value("back"), self.token_link(self.name)
        if not came:
            parts = urlsplit(self.request.headers.get("referer", ""))
            if f"{parts.scheme}://{parts.netloc}" == self.origin:
                came = f"{parts.path}?{parts.query}"
        path, _, query = came.partition("#")[0].partition("?")
        if self.name and path == own.partition("?")[0]:
            return own
        if path != "/tokens":
            return self.link("/tokens")
        parameters = {key: value[:200] for key, value in parse_qsl(query) if key in _LIST}
        return self.link("/tokens", **parameters)

    @property
    def row(self) -> str:
        """Return the row in which an action was requested, or its neighbor; ""."""
        row = self.form_value("row") or self.query("row")
        return row if _ROW.fullmatch(row) else ""

    @property
    def back_to_row(self) -> str:
        """Return the URL that the user came from, at the row of the action."""
        is_list = self.back.partition("?")[0] == "/tokens"
        return f"{self.back}#row-{self.row}" if is_list and self.row else self.back

    def reading(self) -> PageSnapshot:
        """Open a snapshot, with everything that pages show."""
        return PageSnapshot(self)

    def csrf_token(self) -> str:
        """Return the CSRF token for a form; its text differs in every page."""
        return csrf.mask_token(self.proof, self.services.random(csrf.MASK_BYTES))

    def new_form_id(self) -> str:
        """Return a new id for a form that takes effect only once."""
        return base64.urlsafe_b64encode(self.services.random(16)).decode("ascii").rstrip("=")

    def form_id(self) -> str:
        """Return the id of the form that was sent, bound to the account."""
        form = self.form_value("form")
        return f"{self.caller.account.id} {form if FORM.fullmatch(form) else self.new_form_id()}"

    def render(self, template: str, status: int = 200, *, is_secret: bool = False,
             **facts: Any) -> Response:  # noqa: ANN401 - any value  # fmt: skip
        """Return a page in the frame, or a fragment of one."""
        flash = None if self.is_fragment else self.cookies.said
        if self.at is None:
            with self.services.authority.store.snapshot() as reading:
                self.at = (reading.now, reading.settings.load().zone)
        now, zone = self.at
        session = self.caller.session
        context = {
            "left": session and session.ends_after(now) - now,
            "final": session and session.expires_at - now,
            "page": self, "preferences": self.cookies.preferences,
            "said": flash and format_flash(self, flash),
            "form_token": self.csrf_token(), "is_fragment": self.is_fragment,
            "path": self.request.url.path,
            "now": now, "zone": zone_name(zone),
            # The clock on a page does not advance, so it has no seconds.
            "clock": whm_time(now, zone, is_iso=self.cookies.preferences.is_iso)[: -len(":00")],
        }  # fmt: skip
        text = pages.rendered(template, self.language, context | facts)
        accepts = self.request.headers.get("accept-encoding", "")
        made = pages.answer(text, status, accepts=accepts, is_secret=is_secret)
        if flash:
            made.headers.append("Set-Cookie", self.cookies.flash_header(None))
        return made

    def go(self, path: str, said: Flash | None = None) -> Response:
        """Redirect the browser, with a message for the next page."""
        made = RedirectResponse(path, 303, {"Cache-Control": "no-store"})
        if said:
            made.headers.append("Set-Cookie", self.cookies.flash_header(said))
        return made

    def link(self, path: str, **query: str | int | None) -> str:
        """Return a URL of these pages, for the same owner."""
        wanted = {"owner": self.owner} | query
        told_of = {k: v for k, v in wanted.items() if v not in {None, ""}}
        return path + (f"?{urlencode(told_of)}" if told_of else "")

    def token_link(self, name: str, act: str = "", owner: str | None = None, row: str = "") -> str:
        """Return the URL of a token's page, or of an action on it.

        ``owner``: if it is another account's. ``row``: the row of the list to return to.
        """
        if not act and name in RESERVED:
            act = "facts"
        path = f"/tokens/{quote(name)}" + (f"/{act}" if act else "")
        return self.link(path, owner=owner or self.owner, row=row)


class PageSnapshot:
    """A snapshot of the store for one page, with the user and the account as of it."""

    def __init__(self, page: PageRequest) -> None:
        """Set the request; nothing is read yet."""
        self._page = page
        self._open = page.services.authority.store.snapshot()

    def __enter__(self) -> Self:
        """Open the snapshot; raises ``CallerRefused`` and ``ACCOUNT_UNKNOWN``."""
        self.reading: Snapshot = self._open.__enter__()
        self.caller = reauthorize(self.reading, self._page.caller)
        self.settings: Settings = self.reading.settings.load()
        self.zone: ZoneInfo = self.settings.zone
        self.now = self.reading.now
        self._page.at = (self.now, self.zone)
        self.account: Account = resolve_account(self.reading, self.caller, self._page.owner)
        self.catalogue = with_applications(
            self._page.services.catalogue, self.reading.settings.applications()
        )
        return self

    def __exit__(self, *raised: object) -> None:
        """Close the snapshot."""
        self._open.__exit__(*raised)  # type: ignore[arg-type]

    def time(self, at: int) -> str:
        """Return a moment in the format of tables."""
        return whm_time(at, self.zone, is_iso=self._page.cookies.preferences.is_iso)

    @property
    def reaches_all(self) -> bool:
        """Return whether the user has access to every account, which are too many to list."""
        return self.caller.account.is_root or self.caller.holds("all")

    def accounts(self, part: str = "") -> Iterator[Account]:
        """Yield the accounts whose tokens the user may see, its own first.

        ``part``: a part of their names.
        """
        own = self.caller.account
        if part in own.username:
            yield own
        for account in self.reading.accounts.search(None if self.reaches_all else own.id, part):
            if account.id != own.id and self.caller.reaches(account):
                yield account


def format_flash(page: PageRequest, said: Flash) -> dict[str, Any] | None:
    """Return a flash message as text, with the page that undoes it."""
    text = messages.done_message(page.language, said)
    undo = said.undo if said.undo.startswith("/tokens/") else ""
    return {"text": text, "undo": undo, "is_gone": "revoked" in said.code} if text else None
