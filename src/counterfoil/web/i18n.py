"""Internationalization: languages, and their formats of times, numbers and dates."""

from __future__ import annotations

import gettext
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Literal

from babel import Locale
from babel.dates import format_date, format_datetime, format_timedelta
from babel.numbers import format_decimal
from babel.support import Translations

from counterfoil.core.moment import local_time

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

DOMAIN = "counterfoil"
_WHM_FORMAT = "%m %d %Y %H:%M:%S"
_ISO_FORMAT = "%Y-%m-%d %H:%M:%S"
_DAY = 86400
_FAR = 3650 * _DAY
_UTC = {"Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu"}
_Unit = Literal["day", "hour", "minute", "second"]
_UNITS: tuple[tuple[_Unit, int], ...] = (
    ("day", _DAY), ("hour", 3600), ("minute", 60), ("second", 1),
)  # fmt: skip
# Placeholders and HTML markup are not letters.
_FIXED = re.compile(r"%\(\w+\)[sd]|%[sd%]|<[^>]+>|&\w+;")
_ACCENTS = str.maketrans("aeioucnsyAEIOUCNS", "áéíóúçñšýÁÉÍÓÚÇÑŠ")
_TAG = re.compile(r"([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)(?:\s*;\s*q=([01](?:\.[0-9]{1,3})?))?")


class _Pseudo(gettext.NullTranslations):
    """A pseudo-language that reveals untranslated texts, and layouts that are too narrow."""

    def gettext(self, message: str) -> str:
        return _stretched(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return _stretched(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002 - gettext's signature
        return _stretched(message)


def _stretched(message: str) -> str:
    """Return a text with accents, a third longer, between brackets; its placeholders stay."""
    parts, at = [], 0
    for fixed in _FIXED.finditer(message):
        parts += [message[at : fixed.start()].translate(_ACCENTS), fixed[0]]
        at = fixed.end()
    parts.append(message[at:].translate(_ACCENTS))
    return f"⟦{''.join(parts)}{'·' * (len(message) // 3)}⟧"


@dataclass(frozen=True)
class Language:
    """A language: its texts, and its formats of times and numbers. ``tag`` is for HTML."""

    tag: str
    locale: Locale
    texts: gettext.NullTranslations

    @property
    def direction(self) -> str:
        """Return ``ltr`` or ``rtl``."""
        return self.locale.text_direction

    def text(self, message: str, **values: object) -> str:
        """Return a text in this language, with its values."""
        translation = self.texts.gettext(message)
        return translation % values if values else translation

    def number(self, value: int) -> str:
        """Return a number in this language's format."""
        return format_decimal(value, locale=self.locale)

    def distance(self, at: int, now: int) -> str:
        """Return how far away a moment is, as text: “3 minutes ago”, “In 99 days”, “Just now”.

        In whole units, rounded down; above a day in days, since expirations are planned in days,
        and so that two moments a minute apart have the same unit. From ten years on in years.
        """
        away = abs(at - now)
        if not away:
            return self.text("Just now")
        if at - now >= _FAR:
            phrase = format_timedelta(
                timedelta(seconds=away), granularity="year", add_direction=True,
                locale=self.locale,
            )  # fmt: skip
            return phrase[:1].upper() + phrase[1:]
        unit, size = next((one for one in _UNITS if away >= one[1]), _UNITS[-1])
        phrase = format_timedelta(
            timedelta(seconds=away // size * size * (1 if at > now else -1)),
            granularity=unit, threshold=10**6, add_direction=True, locale=self.locale,
        )  # fmt: skip
        return phrase[:1].upper() + phrase[1:]

    def days_ago(self, at: int, now: int) -> str:
        """Return how many days ago a moment was: “377 days ago”; within a day, more precisely."""
        if now - at < _DAY:
            return self.distance(at, now)
        return format_timedelta(
            timedelta(days=-((now - at) // _DAY)), granularity="day", threshold=10**6,
            add_direction=True, locale=self.locale,
        )  # fmt: skip

    def long_date(self, at: int, zone: ZoneInfo) -> str:
        """Return the date of a moment, with its weekday."""
        return format_date(local_time(at, zone), "full", locale=self.locale)

    def moment(self, at: int, zone: ZoneInfo) -> str:
        """Return a moment in this language's format."""
        return format_datetime(local_time(at, zone), "medium", tzinfo=zone, locale=self.locale)


def whm_time(at: int, zone: ZoneInfo, *, is_iso: bool) -> str:
    """Return a moment in the format of WHM's documentation, for all languages; or in ISO 8601."""
    local = local_time(at, zone)
    return local.strftime(_ISO_FORMAT if is_iso else _WHM_FORMAT)


def zone_name(zone: ZoneInfo) -> str:
    """Return the common name of a time zone; all aliases of UTC are UTC."""
    return "UTC" if zone.key in _UTC else zone.key


def machine_time(at: int) -> str:
    """Return a moment for ``<time datetime>``, in UTC."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@cache
def languages() -> dict[str, Language]:
    """Return all languages by tag, English first, and the two pseudo-languages for tests."""
    english = Locale("en")
    folder = files("counterfoil").joinpath("web/locale")
    found = {"en": Language("en", english, gettext.NullTranslations())}
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir() and entry.name != "en":
            texts = Translations.load(str(folder), [entry.name], DOMAIN)
            locale = Locale.parse(entry.name)
            found[locale.language] = Language(locale.language, locale, texts)
    found["en-XA"] = Language("en-XA", english, _Pseudo())
    found["ar-XB"] = Language("ar-XB", Locale("ar"), _Pseudo())
    return found


def preferred(accepted: str) -> Language:
    """Return the available language that a browser prefers (RFC 9110, 12.5.4)."""
    known = languages()
    liked: list[tuple[float, str]] = []
    for part in accepted[:200].split(","):
        found = _TAG.fullmatch(part.strip())
        if found:
            liked.append((float(found[2] or 1), found[1]))
    for weight, tag in sorted(liked, key=lambda one: -one[0]):
        for name in (tag, tag.partition("-")[0]):
            if weight and name in known:
                return known[name]
    return known["en"]
