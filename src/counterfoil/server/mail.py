"""Mail: delivery of a message to a mail server, with a password that is only for that server."""

from __future__ import annotations

import base64
import os
import smtplib
from typing import TYPE_CHECKING

from counterfoil.core.mail_server import MailServer

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from email.message import EmailMessage
    from pathlib import Path

PASSWORD, PASSWORD_VARIABLE = "mail.password", "COUNTERFOIL_MAIL_PASSWORD"
_WELCOME = 235


class Undeliverable(Exception):  # noqa: N818 - recorded, and retried
    """A receiver did not accept a notice; the message says why."""


def send_mail(
    address: str, message: EmailMessage, data: Path, trust: Callable[[], ssl.SSLContext],
    seconds: float,
) -> None:  # fmt: skip
    """Send a message through the server of an address; raises ``Undeliverable``.

    ``seconds``: the time limit of each step.
    """
    try:
        server = MailServer.parse(address)
    except ValueError:
        msg = "the setting mail_server is invalid: set it again"
        raise Undeliverable(msg) from None
    if server.user and server.scheme == "smtp" and not server.is_loopback:
        msg = "smtp:// would send the password without encryption: use smtp+starttls:// or smtps://"
        raise Undeliverable(msg)
    password = password_for(server, data) if server.user else ""
    try:
        with _connected(server, trust, seconds) as session:
            if server.scheme == "smtp+starttls":
                session.starttls(context=trust())
            if server.user:
                _sign_in(session, server, password)
            session.send_message(message)
    except (OSError, smtplib.SMTPException, ValueError) as error:
        msg = f"{server.host}: {error}"
        raise Undeliverable(msg) from None


def password_for(server: MailServer, data: Path) -> str:
    """Return the password for a server, from the environment or a file.

    The password is not a setting: otherwise whoever may change settings could have the password
    sent to another server. Raises ``Undeliverable`` if there is no password for this server.
    """
    given, where = os.environ.get(PASSWORD_VARIABLE), PASSWORD_VARIABLE
    if given is None:
        file = data / PASSWORD
        try:
            given, where = file.read_text("utf-8"), str(file)
        except (OSError, ValueError) as error:
            msg = f"{file} cannot be read: {getattr(error, 'strerror', None) or 'it is not text'}"
            raise Undeliverable(msg) from None
    password = server.password_from(given)
    if password is None:
        msg = (
            f"{where} has no password for {server.host} port {server.port}: it must be the line "
            "HOST PASSWORD, or HOST:PORT PASSWORD for an unusual port"
        )
        raise Undeliverable(msg)
    return password


def _connected(
    server: MailServer, trust: Callable[[], ssl.SSLContext], seconds: float
) -> smtplib.SMTP:
    if server.scheme == "smtps":
        return smtplib.SMTP_SSL(server.host, server.port, timeout=seconds, context=trust())
    return smtplib.SMTP(server.host, server.port, timeout=seconds)


def _sign_in(session: smtplib.SMTP, server: MailServer, password: str) -> None:
    """Sign in; raises ``Undeliverable`` without the server's text, which may echo the password."""
    try:
        if f"{server.user}{password}".isascii():
            session.login(server.user, password)
            return
        # RFC 4616 permits UTF-8, but smtplib's login() only ASCII.
        session.ehlo_or_helo_if_needed()
        plain = base64.b64encode(f"\0{server.user}\0{password}".encode()).decode("ascii")
        code, _ = session.docmd("AUTH", f"PLAIN {plain}")
    except smtplib.SMTPAuthenticationError as error:
        code = error.smtp_code
    if code != _WELCOME:
        msg = f"{server.host} rejected the user and password ({code})"
        raise Undeliverable(msg)
