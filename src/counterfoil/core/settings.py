"""Settings of an installation: stored in its database, and changed by audited transactions."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from counterfoil.core.mail_server import MailServer
from counterfoil.core.notice import Channel
from counterfoil.core.policy import POLICY_SETTINGS, Policy
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.secret import parse_prefix
from counterfoil.core.setting import flag, number, one_of, setting, settings_of, shaped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterfoil.core.notice import Notice

_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}", re.ASCII)
# Not zones of their own, though stored beside them: variants with leap seconds, and the machine's.
_NO_ZONES = ("right/", "posix/", "posixrules", "localtime")
_LONGEST = 1000
_HOST = r"(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?"
_ADDRESS = re.compile(r"[!#-'*+./0-9=?A-Z^-~-]{1,64}@[A-Za-z0-9.-]{1,253}", re.ASCII)
_WEBHOOK = re.compile(rf"https?://{_HOST}(?:/[!-\"$-~]*)?", re.ASCII)


def read_zone(text: str) -> str:
    """Return the name of a known time zone; raises ``ValueError``."""
    try:
        # Not available_timezones(): it reads all zone files on every call.
        known = bool(_ZONE.fullmatch(text)) and bool(ZoneInfo(text))
    except (ZoneInfoNotFoundError, OSError, ValueError):
        known = False
    if not known or text.startswith(_NO_ZONES):
        raise ValueError
    return text


def _read_mail_server(text: str) -> str:
    if text and (len(text) > _LONGEST or not MailServer.parse(text)):
        raise ValueError
    return text


@dataclass(frozen=True, slots=True)
class Settings(Policy):
    """The settings of one installation, including its policy."""

    time_zone: str = setting(
        "UTC", read_zone, "an IANA name: Europe/Berlin",
        "the IANA zone in which dates are read and times are shown; at first the machine's zone",
    )  # fmt: skip
    secret_prefix: str = setting(
        "FOIL", parse_prefix, "4 of A-Z and 0-9", "the first 4 characters of new secrets"
    )
    soon_days: int = number(
        30, " days", "how many days before its expiration a token is marked as expiring soon"
    )
    ui_preselect: str = one_of(
        ("all", "safe", "none"),
        "which privileges are selected in the form for a new token: `all` that the user holds "
        "(but never the privilege `all`), the `safe` ones, or `none`",
    )
    whm_update_replaces: bool = flag(
        "1: `api_token_update` replaces omitted arguments, as WHM documents"
    )
    mail_server: str = setting(
        "", _read_mail_server,
        "smtp://HOST, smtp+starttls://USER@HOST:587 or smtps://HOST, or nothing",
        "the server that sends notices by mail ([notices.md](notices.md))",
    )  # fmt: skip
    mail_from: str = shaped(_ADDRESS, "a mail address", "the sender of mails")
    mail_to: str = shaped(
        _ADDRESS, "a mail address",
        "the recipient, if neither the account nor its owner has an address",
    )  # fmt: skip
    webhook_url: str = shaped(_WEBHOOK, "https://HOST/PATH", "the URL that notices are posted to")
    allow_private_links: bool = flag(
        "1: the webhook may use `http://` and an address that is not public; without it, such a "
        "webhook is refused"
    )
    assertions: bool = flag(
        "1: applications behind gateways also get a [signed "
        "identity](gateways/README.md#signed-identity)"
    )
    assertion_key: int = number(
        0, "", "the number of the key that signs assertions; increase it to get a new key"
    )
    audit_key: int = number(
        0, "",
        "the number of the key that signs checkpoints of the audit log; increase it to get a new "
        "key",
    )  # fmt: skip

    @property
    def policy(self) -> Policy:
        """Return the policy of the installation, which holds for every account."""
        return Policy(**{name: getattr(self, name) for name in POLICY_SETTINGS})

    def channels_for(self, notice: Notice) -> list[Channel]:
        """Return the channels on which a notice is sent with these settings."""
        channels = []
        if self.mail_server and self.mail_from and notice.account_id is not None:
            channels.append(Channel.MAIL)
        if self.webhook_url:
            channels.append(Channel.WEBHOOK)
        return channels

    @property
    def zone(self) -> ZoneInfo:
        """Return the zone in which dates are read and shown."""
        return ZoneInfo(self.time_zone)

    def changed(self, texts: Mapping[str, str]) -> Settings:
        """Return changed settings; raises ``SETTING_UNKNOWN`` and ``SETTING_MALFORMED``."""
        for name in texts:
            if name not in SETTINGS:
                raise Refusal(Rule.SETTING_UNKNOWN, setting=name[:50], known=", ".join(SETTINGS))
        values: dict[str, Any] = {n: SETTINGS[n].parse(text) for n, text in texts.items()}
        return replace(self, **values)

    def texts(self) -> dict[str, str]:
        """Return every setting as text, by name."""
        return {name: text_of(getattr(self, name)) for name in SETTINGS}


SETTINGS = {n: s for n, s in settings_of(Settings).items() if n not in POLICY_SETTINGS}
SETTINGS |= POLICY_SETTINGS
"""All settings by name, the policy's last."""


def text_of(value: str | bool | int) -> str:
    """Return the value of a setting as text, as it is stored and shown."""
    return str(int(value)) if isinstance(value, bool) else str(value)
