"""Who visits a page, with what in hand, and what may the page need to answer?"""

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
"""What stands in an address for the owner where tokens of all accounts are meant."""
RESERVED = {"new", "bulk", "revoke-all", "review", "saved"}
"""Names that a token may have, and that its page cannot have for its path."""
_LIST = {"owner", "q", "state", "only", "sort", "down", "size", "after", "before"}
"""What the address of the list says of it."""
_ROW = re.compile(r"[A-Z0-9]{8}", re.ASCII)
FORM = re.compile(r"[A-Za-z0-9_-]{16,50}", re.ASCII)
"""What the id of a form is made of."""


@dataclass(frozen=True, slots=True)
class WebServices:
    """What all pages use of the program."""

    authority: Authority
    catalogue: Catalogue
    registry: Registry
    seal: ReceiptCipher
    random: Callable[[int], bytes]


@dataclass(slots=True)
class PageRequest:
    """One request for a page, by somebody who is signed in.

    ``origin``: how the browser addresses this server. ``proof``: what the forms of this session
    prove themselves by. ``is_stale``: a form came that proves nothing: its entries are shown
    again, and nothing is done. ``can_show``: the page can be looked at, not only be sent a form.
    ``called``: how examples address this server, by its public address if it has one.
    ``certificate``: the file of the server's own certificate, where the browser meets that, and
    ``fingerprint`` its SHA-256 fingerprint.
    ``at``: the time of the last snapshot, and the server's zone.
    """

    house: WebServices
    request: Request
    caller: Caller
    cookies: Cookies
    tongue: Language
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
        """Return a text in the visitor's language."""
        return self.tongue.text(message, **values)

    def translate(self, text: str) -> str:
        """Return what the catalogue of privileges says, in the visitor's language."""
        return self.tongue.texts.gettext(text) if text else ""

    @property
    def manages_tokens(self) -> bool:
        """Tell whether the visitor may open the pages of tokens."""
        return self.caller.holds(MANAGE_TOKENS)

    def refused(self, refusal: Refusal) -> str:
        """Return why something was not done, in the visitor's language."""
        titles = {p.key: self.translate(p.title) for p in self.house.catalogue}
        return messages.refused(self.tongue, refusal, titles, self.other)

    def plural(self, one: str, many: str, number: int, **values: object) -> str:
        """Return a text that counts something, in the visitor's language."""
        said = self.tongue.texts.ngettext(one, many, number)
        return said % ({"count": self.tongue.number(number)} | values)

    @property
    def is_fragment(self) -> bool:
        """Tell whether only the part that changes is wanted."""
        return self.request.headers.get("hx-request") == "true"

    def query(self, key: str) -> str:
        """Return what the address says of a key, or ""."""
        return self.request.query_params.get(key, "")

    def form_value(self, key: str) -> str:
        """Return what the form says of a key, its first field, or ""."""
        return next((p.value for p in self.pairs if p.key == key and p.place == "body"), "")

    def form_values(self, key: str) -> list[str]:
        """Return all that the form says of a key."""
        return [p.value for p in self.pairs if p.key == key and p.place == "body"]

    @property
    def name(self) -> str:
        """Return the name in the path."""
        return str(self.request.path_params.get("name", ""))

    @property
    def owner(self) -> str | None:
        """Return the account that the page is for; None: the visitor's own."""
        owner = self.form_value("owner") or self.query("owner")
        return None if owner == EVERYBODY else owner or None

    @property
    def other(self) -> str:
        """Return the account that the page is for, if it is another than the visitor's own; ""."""
        return "" if self.owner in {None, self.caller.account.username} else str(self.owner)

    def title_of(self, name: str) -> str:
        """Return what a token is called on the page: of another account with whose it is."""
        return self._("%(name)s of %(user)s", name=name, user=self.other) if self.other else name

    @property
    def is_for_all(self) -> bool:
        """Tell whether the list is to show the tokens of all accounts: to root, as itself."""
        is_root = self.caller.account.is_root and self.caller.stub is None
        return is_root and self.query("owner") == EVERYBODY

    @property
    def host(self) -> str:
        """Return the host by which examples address this server."""
        return urlsplit(self.called).hostname or ""

    @property
    def address(self) -> str:
        """Return host and port by which examples address this server."""
        parts = urlsplit(self.called)
        port = "443" if parts.scheme == "https" else "80"
        return parts.netloc if parts.port else f"{parts.netloc.rstrip(':')}:{port}"

    @property
    def here(self) -> str:
        """Return the address by which this page, or at least the list, can be looked at again."""
        url = self.request.url
        if self.request.method == "POST":
            return url.path if self.can_show else self.link("/tokens")
        return url.path + (f"?{url.query}" if url.query else "")

    @property
    def back(self) -> str:
        """Return where the visitor came from: the list as it was, or the token's own page.

        A form says it (``back``), as its page had it from the browser; else it is the list.
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
        kept = {key: value[:200] for key, value in parse_qsl(query) if key in _LIST}
        return self.link("/tokens", **kept)

    @property
    def row(self) -> str:
        """Return the row of the list that an act was asked for in, or the one beside it; ""."""
        row = self.form_value("row") or self.query("row")
        return row if _ROW.fullmatch(row) else ""

    @property
    def back_to_row(self) -> str:
        """Return where the visitor came from, at the row that was looked at there."""
        is_list = self.back.partition("?")[0] == "/tokens"
        return f"{self.back}#row-{self.row}" if is_list and self.row else self.back

    def reading(self) -> PageSnapshot:
        """Open a snapshot, and all of it that pages show."""
        return PageSnapshot(self)

    def csrf_token(self) -> str:
        """Return what a form proves itself by: another text in every page, for one session."""
        return csrf.mask_token(self.proof, self.house.random(csrf.MASK_BYTES))

    def new_form_id(self) -> str:
        """Return a new id for a form that may do its work once."""
        return base64.urlsafe_b64encode(self.house.random(16)).decode("ascii").rstrip("=")

    def form_id(self) -> str:
        """Return by what the form that came is known again, of whomever it came from."""
        form = self.form_value("form")
        return f"{self.caller.account.id} {form if FORM.fullmatch(form) else self.new_form_id()}"

    def page(self, template: str, status: int = 200, *, is_secret: bool = False,
             **facts: Any) -> Response:  # noqa: ANN401 - whatever the template shows  # fmt: skip
        """Return a page in the frame, or the fragment of one."""
        said = None if self.is_fragment else self.cookies.said
        if self.at is None:
            with self.house.authority.store.snapshot() as reading:
                self.at = (reading.now, reading.settings.load().zone)
        now, zone = self.at
        session = self.caller.session
        shown = {
            "left": session and session.ends_after(now) - now,
            "final": session and session.expires_at - now,
            "visit": self, "look": self.cookies.look, "said": said and format_flash(self, said),
            "form_token": self.csrf_token(), "is_fragment": self.is_fragment,
            "path": self.request.url.path,
            "now": now, "zone": zone_name(zone),
            # It stands still on the page: of the seconds it says nothing.
            "clock": whm_time(now, zone, is_iso=self.cookies.look.is_iso)[: -len(":00")],
        }  # fmt: skip
        text = pages.rendered(template, self.tongue, shown | facts)
        accepts = self.request.headers.get("accept-encoding", "")
        made = pages.answer(text, status, accepts=accepts, is_secret=is_secret)
        if said:
            made.headers.append("Set-Cookie", self.cookies.flash_header(None))
        return made

    def go(self, path: str, said: Flash | None = None) -> Response:
        """Send the browser on, with something to say there."""
        made = RedirectResponse(path, 303, {"Cache-Control": "no-store"})
        if said:
            made.headers.append("Set-Cookie", self.cookies.flash_header(said))
        return made

    def link(self, path: str, **query: str | int | None) -> str:
        """Return an address of ours, for the same owner."""
        wanted = {"owner": self.owner} | query
        told_of = {k: v for k, v in wanted.items() if v not in {None, ""}}
        return path + (f"?{urlencode(told_of)}" if told_of else "")

    def token_link(self, name: str, act: str = "", owner: str | None = None, row: str = "") -> str:
        """Return the address of a token's page, or of an act on it.

        ``owner``: if another's. ``row``: of the list, to come back to.
        """
        if not act and name in RESERVED:
            act = "facts"
        path = f"/tokens/{quote(name)}" + (f"/{act}" if act else "")
        return self.link(path, owner=owner or self.owner, row=row)


class PageSnapshot:
    """A reading of the store for one page: the visitor and the account as they stand in it."""

    def __init__(self, visit: PageRequest) -> None:
        """Take whom it is for; nothing is read yet."""
        self._visit = visit
        self._open = visit.house.authority.store.snapshot()

    def __enter__(self) -> Self:
        """Read who visits, for which account; raises ``CallerRefused``, ``ACCOUNT_UNKNOWN``."""
        self.reading: Snapshot = self._open.__enter__()
        self.caller = reauthorize(self.reading, self._visit.caller)
        self.settings: Settings = self.reading.settings.load()
        self.zone: ZoneInfo = self.settings.zone
        self.now = self.reading.now
        self._visit.at = (self.now, self.zone)
        self.account: Account = resolve_account(self.reading, self.caller, self._visit.owner)
        self.catalogue = with_applications(
            self._visit.house.catalogue, self.reading.settings.applications()
        )
        return self

    def __exit__(self, *raised: object) -> None:
        """Let the snapshot go."""
        self._open.__exit__(*raised)  # type: ignore[arg-type]

    def time(self, at: int) -> str:
        """Return a moment as tables show it."""
        return whm_time(at, self.zone, is_iso=self._visit.cookies.look.is_iso)

    @property
    def reaches_all(self) -> bool:
        """Tell whether the visitor may look at every account: too many to list them."""
        return self.caller.account.is_root or self.caller.holds("all")

    def accounts(self, part: str = "") -> Iterator[Account]:
        """Go through the accounts whose tokens the visitor may look at, its own first.

        ``part``: of their names.
        """
        own = self.caller.account
        if part in own.username:
            yield own
        for account in self.reading.accounts.search(None if self.reaches_all else own.id, part):
            if account.id != own.id and self.caller.reaches(account):
                yield account


def format_flash(visit: PageRequest, said: Flash) -> dict[str, Any] | None:
    """Return a message in words, and how to take back what it tells of."""
    text = messages.done_message(visit.tongue, said)
    undo = said.undo if said.undo.startswith("/tokens/") else ""
    return {"text": text, "undo": undo, "is_gone": "revoked" in said.code} if text else None
