"""Which settings does an installation have, and what may they be set to?"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from counterfoil.core.mail_server import MailServer
from counterfoil.core.notice import Channel
from counterfoil.core.policy import NAMES, Policy
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.secret import parse_prefix

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from counterfoil.core.notice import Notice

_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}", re.ASCII)
# They lie beside the zones: with leap seconds, by another name, or what the machine has.
_NO_ZONES = ("right/", "posix/", "posixrules", "localtime")
_LONGEST = 1000
_HOST = r"(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?"
_ADDRESS = re.compile(r"[!#-'*+./0-9=?A-Z^-~-]{1,64}@[A-Za-z0-9.-]{1,253}", re.ASCII)
_WEBHOOK = re.compile(rf"https?://{_HOST}(?:/[!-\"$-~]*)?", re.ASCII)
_NUMBER = re.compile(r"[0-9]{1,4}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one installation; they lie in its database and are changed by an act.

    ``time_zone``: the IANA name in which dates are read and times shown. ``secret_prefix``:
    how new secrets begin. ``soon_days``: how long before its end a token counts as expiring
    soon. ``whm_update_replaces``: whether ``api_token_update`` replaces what is left out, as
    WHM's documentation has it. ``assertions``: whether applications behind gateways are told
    who calls in a signed form as well; ``assertion_key``: the number of the key that signs, to
    be counted up for a new one. ``audit_key``: the same for the checkpoints of the audit chain.
    ``mail_server``, ``mail_from``: by which server notices are mailed, and from whom;
    ``mail_to``: to whom, where neither an account nor its owner has an address;
    ``webhook_url``: where they are posted to; "" for not at all. ``allow_private_links``: also to
    addresses that are not of the public internet. ``ui_preselect``: which privileges the form for
    a new token begins with: all, those that are not dangerous, or none. The rest is the
    ``Policy`` for tokens.
    """

    time_zone: str = "UTC"
    secret_prefix: str = "FOIL"  # noqa: S105 - how secrets begin is no secret
    soon_days: int = 30
    whm_update_replaces: bool = False
    assertions: bool = False
    assertion_key: int = 0
    audit_key: int = 0
    mail_server: str = ""
    mail_from: str = ""
    mail_to: str = ""
    webhook_url: str = ""
    allow_private_links: bool = False
    max_lifetime_days: int = 0
    require_expiry: bool = False
    require_allow_list: bool = False
    max_tokens: int = 0
    default_expiry_days: int = 365
    idle_warn_days: int = 0
    idle_disable_days: int = 0
    idle_revoke_days: int = 0
    ui_preselect: str = "all"

    @property
    def policy(self) -> Policy:
        """Return the rules for tokens that hold for everybody."""
        return Policy(**{name: getattr(self, name) for name in NAMES})

    def channels_for(self, notice: Notice) -> list[Channel]:
        """Return by what a notice is to go out, as things are set."""
        channels = []
        if self.mail_server and self.mail_from and notice.account_id is not None:
            channels.append(Channel.MAIL)
        if self.webhook_url:
            channels.append(Channel.WEBHOOK)
        return channels

    @property
    def zone(self) -> ZoneInfo:
        """Return the zone in which dates are read."""
        return ZoneInfo(self.time_zone)

    def changed(self, texts: Mapping[str, str]) -> Settings:
        """Return the settings with some changed; ``SETTING_UNKNOWN``, ``SETTING_MALFORMED``."""
        for name in texts:
            if name not in PARSERS:
                raise Refusal(Rule.SETTING_UNKNOWN, setting=name[:50], known=", ".join(PARSERS))
        values: dict[str, Any] = {name: PARSERS[name](text) for name, text in texts.items()}
        return replace(self, **values)

    def texts(self) -> dict[str, str]:
        """Return every setting as text, by name."""
        return {f.name: _text(getattr(self, f.name)) for f in fields(self)}


def _text(value: str | bool | int) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _zone_name(text: str) -> str:
    try:
        # Not available_timezones(): it walks the whole disk's zones at every call.
        known = bool(_ZONE.fullmatch(text)) and bool(ZoneInfo(text))
        known = known and not text.startswith(_NO_ZONES)
    except (ZoneInfoNotFoundError, OSError, ValueError):
        known = False
    if not known:
        raise Refusal(
            Rule.SETTING_MALFORMED, setting="time_zone", shape="an IANA name: Europe/Berlin"
        )
    return text


def _number(setting: str, unit: str) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not _NUMBER.fullmatch(text):
            raise Refusal(Rule.SETTING_MALFORMED, setting=setting, shape=f"0 to 9999{unit}")
        return int(text)

    return parse


def _shaped(setting: str, pattern: re.Pattern[str], shape: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if text and (len(text) > _LONGEST or not pattern.fullmatch(text)):
            raise Refusal(Rule.SETTING_MALFORMED, setting=setting, shape=f"{shape}, or nothing")
        return text

    return parse


def _mail_server(text: str) -> str:
    try:
        if text and (len(text) > _LONGEST or not MailServer.parse(text)):
            raise ValueError  # noqa: TRY301 - as what cannot be read
    except ValueError:
        shape = "smtp://HOST, smtp+starttls://USER@HOST:587 or smtps://HOST, or nothing"
        raise Refusal(Rule.SETTING_MALFORMED, setting="mail_server", shape=shape) from None
    return text


def _one_of(setting: str, *words: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if text not in words:
            raise Refusal(Rule.SETTING_MALFORMED, setting=setting, shape=" or ".join(words))
        return text

    return parse


def _flag(setting: str) -> Callable[[str], bool]:
    def parse(text: str) -> bool:
        if text not in {"0", "1"}:
            raise Refusal(Rule.SETTING_MALFORMED, setting=setting, shape="0 or 1")
        return text == "1"

    return parse


PARSERS: dict[str, Callable[[str], str | int | bool]] = {
    "time_zone": _zone_name,
    "secret_prefix": parse_prefix,
    "soon_days": _number("soon_days", " days"),
    "whm_update_replaces": _flag("whm_update_replaces"),
    "assertions": _flag("assertions"),
    "assertion_key": _number("assertion_key", ""),
    "audit_key": _number("audit_key", ""),
    "mail_server": _mail_server,
    "mail_from": _shaped("mail_from", _ADDRESS, "a mail address"),
    "mail_to": _shaped("mail_to", _ADDRESS, "a mail address"),
    "webhook_url": _shaped("webhook_url", _WEBHOOK, "https://HOST/PATH"),
    "allow_private_links": _flag("allow_private_links"),
    "max_lifetime_days": _number("max_lifetime_days", " days; 0: no limit"),
    "require_expiry": _flag("require_expiry"),
    "require_allow_list": _flag("require_allow_list"),
    "max_tokens": _number("max_tokens", " tokens of an account; 0: no limit"),
    "default_expiry_days": _number("default_expiry_days", " days; 0: never"),
    "idle_warn_days": _number("idle_warn_days", " days; 0: off"),
    "idle_disable_days": _number("idle_disable_days", " days; 0: off"),
    "idle_revoke_days": _number("idle_revoke_days", " days; 0: off"),
    "ui_preselect": _one_of("ui_preselect", "all", "safe", "none"),
}
