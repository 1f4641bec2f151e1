"""Cookies: preferences, flash messages and the session; no secrets except the session's."""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from counterfoil.core.session import LIFE_SECONDS
from counterfoil.functions.arguments import is_text
from counterfoil.transport.credentials import COOKIE
from counterfoil.transport.session_cookie import session_cookie

if TYPE_CHECKING:
    from starlette.requests import Request

    from counterfoil.transport.proxies import TrustedProxies

_LOOK, _SAID, _LATER = "-look", "-said", "-later"
_YEAR = 365 * 86400
_LONGEST = 2000
_VALUE = re.compile(r"[A-Za-z0-9_=.-]*", re.ASCII)
THEMES = ("auto", "light", "dark")

Theme = Literal["auto", "light", "dark"]


@dataclass(frozen=True, slots=True)
class Preferences:
    """The preferences in the profile: theme, format of times, keyboard shortcuts."""

    theme: str = "auto"
    is_iso: bool = False
    has_keys: bool = True

    @classmethod
    def read(cls, text: str) -> Preferences:
        """Parse the cookie; invalid values become the defaults."""
        theme, _, rest = text.partition(".")
        times, _, keys = rest.partition(".")
        return cls(theme if theme in THEMES else "auto", times == "iso", keys != "off")

    def text(self) -> str:
        """Return the value of the cookie."""
        return f"{self.theme}.{'iso' if self.is_iso else 'whm'}.{'on' if self.has_keys else 'off'}"


@dataclass(frozen=True, slots=True)
class Flash:
    """A flash message for the next page: its code and values. ``undo``: the page that undoes it."""

    code: str
    values: dict[str, str | int]
    undo: str = ""

    @classmethod
    def read(cls, text: str) -> Flash | None:
        """Parse the cookie; None for anything that these pages did not write."""
        try:
            code, values, undo = json.loads(base64.urlsafe_b64decode(text.encode("ascii")))
        except (ValueError, binascii.Error, TypeError):
            return None
        if not (isinstance(code, str) and isinstance(values, dict) and isinstance(undo, str)):
            return None
        if not is_text("".join(str(one) for one in (code, undo, *values, *values.values()))):
            return None
        return cls(code, {str(k): v for k, v in values.items() if isinstance(v, str | int)}, undo)

    def text(self) -> str:
        """Return the value of the cookie."""
        packed = json.dumps([self.code, self.values, self.undo], separators=(",", ":"))
        return base64.urlsafe_b64encode(packed.encode()).decode("ascii")


@dataclass(frozen=True, slots=True)
class Cookies:
    """The cookies of a request; their names begin with the name of the session cookie."""

    given: dict[str, list[str]]
    session_name: str

    @classmethod
    def of(cls, request: Request, proxies: TrustedProxies) -> Cookies:
        """Parse all cookies of a request, including duplicates."""
        given: dict[str, list[str]] = {}
        for header in request.headers.getlist("cookie"):
            for part in header.split(";"):
                name, _, value = part.strip().partition("=")
                given.setdefault(name, []).append(value)
        return cls(given, session_cookie(request, proxies))

    def _name(self, suffix: str) -> str:
        return self.session_name + suffix

    def _one(self, suffix: str) -> str:
        values = self.given.get(self._name(suffix), [])
        fine = len(values) == 1 and len(values[0]) <= _LONGEST and _VALUE.fullmatch(values[0])
        return values[0] if fine else ""

    @property
    def session(self) -> str:
        """Return the value of the session cookie; "" if there is none, or more than one."""
        return self._one("")

    @property
    def preferences(self) -> Preferences:
        """Return the preferences."""
        return Preferences.read(self._one(_LOOK))

    @property
    def said(self) -> Flash | None:
        """Return the flash message for this page."""
        text = self._one(_SAID)
        return Flash.read(text) if text else None

    @property
    def is_later(self) -> bool:
        """Return whether the user has postponed setting a password."""
        return self._one(_LATER) == "1"

    def keep_later(self) -> str:
        """Return the header that stores this for the life of a session."""
        return self._set(_LATER, "1", LIFE_SECONDS)

    def keep_session(self, secret: str) -> str:
        """Return the header that sets the session cookie."""
        return self._set("", secret)

    def drop_session(self) -> str:
        """Return the header that deletes the session cookie."""
        return self._set("", "", 0)

    def keep_preferences(self, preferences: Preferences) -> str:
        """Return the header that stores the preferences."""
        return self._set(_LOOK, preferences.text(), _YEAR)

    def flash_header(self, said: Flash | None) -> str:
        """Return the header that stores a message for the next page, or deletes it."""
        return self._set(_SAID, said.text(), 60) if said else self._set(_SAID, "", 0)

    def _set(self, suffix: str, value: str, seconds: int | None = None) -> str:
        age = "" if seconds is None else f"; Max-Age={seconds}"
        secure = "; Secure" if self.session_name == COOKIE else ""
        return f"{self._name(suffix)}={value}; Path=/{secure}; HttpOnly; SameSite=Lax{age}"


def is_own_path(path: str) -> bool:
    """Return whether a path stays on this site."""
    return (
        path.startswith("/")
        and not path.startswith(("//", "/\\"))
        and path.isascii()
        and path.isprintable()
        and "\\" not in path
    )
