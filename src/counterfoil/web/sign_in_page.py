"""Sign-in page: its messages, and the entries of a form that it holds meanwhile."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from counterfoil.functions.arguments import is_text
from counterfoil.web.plain_page import bare

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.responses import Response

    from counterfoil.functions.arguments import Pair
    from counterfoil.web.cookies import Preferences
    from counterfoil.web.i18n import Language

PATH = "/sign-in"
LONGEST_NEXT = 6000
"""The longest URL-encoded path to return to."""
_MOST_BYTES = 12_000
"""How much of a form fits into the body of a sign-in request, beside name and password."""
_PREFIX = "kept-"
_FIELDS = {"name", "description", "expire", "expires", "ips", "acl", "owner", "account", "form",
           "seen", "old", "back", "row"}  # fmt: skip
"""The fields of a token form, except secrets and the CSRF token."""
_TAKER = re.compile(r"/tokens(?:/[A-Za-z0-9_-]{1,50}/edit)?", re.ASCII)
_USER = re.compile(r"[a-z0-9_-]{1,32}", re.ASCII)


@dataclass(frozen=True, slots=True)
class KeptForm:
    """The entries of a form that was sent without a session, and the path that accepts them."""

    path: str
    fields: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, path: str, pairs: Iterable[Pair]) -> KeptForm | None:
        """Keep all fields of a form; None if there are none, or too many."""
        fields = tuple((p.key, p.value) for p in pairs if p.key in _FIELDS and p.place == "body")
        return _checked(path, fields)

    @classmethod
    def read(cls, pairs: Iterable[Pair]) -> KeptForm | None:
        """Parse what the sign-in page held; None if it held nothing."""
        ours = [p for p in pairs if p.key.startswith(_PREFIX) and p.place == "body"]
        entries = [(p.key.removeprefix(_PREFIX), p.value) for p in ours if is_text(p.value)]
        path = next((value for key, value in entries if key == "path"), "")
        return _checked(path, tuple(one for one in entries if one[0] in _FIELDS))

    def hidden(self) -> list[tuple[str, str]]:
        """Return the hidden fields in which the sign-in page holds it."""
        return [(_PREFIX + key, value) for key, value in (("path", self.path), *self.fields)]


def _checked(path: str, fields: tuple[tuple[str, str], ...]) -> KeptForm | None:
    form = KeptForm(path, fields)
    is_whole = fields and len(urlencode(form.hidden())) <= _MOST_BYTES
    return form if is_whole and _TAKER.fullmatch(path) else None


@dataclass(frozen=True, slots=True)
class SignInPage:
    """The page; ``why``: why the user was signed out, ``user``: the last name that was tried."""

    why: str = ""
    error: str = ""
    note: str = ""
    action: str = PATH
    next_path: str = ""
    user: str = ""
    kept: KeptForm | None = None

    def answer(self, language: Language, preferences: Preferences, code: int = 200) -> Response:
        """Return the page in a language, with the status ``code``."""
        return bare(
            "sign_in.html", language, preferences, code,
            error=self.error and language.text(self.error),
            note=self.note or _message(language, self.why),
            action=self.action, next=self.next_path,
            user=self.user if _USER.fullmatch(self.user) else "",
            kept=self.kept.hidden() if self.kept else [],
        )  # fmt: skip


def _message(language: Language, why: str) -> str:
    match why:
        case "kept":
            return language.text("You were signed out. Sign in to continue; your entries are kept.")
        case "lost":
            return language.text(
                "You were signed out. Your entries were too long to keep, and nothing was saved."
            )
        case "out":
            return language.text(
                "You were signed out, and nothing was changed. Sign in to return to this page."
            )
        case "ended":
            return language.text("You were signed out. Sign in to return to this page.")
        case _:
            return ""
