"""Notifier: delivery of notices by mail, and to a webhook with a signature.

Each notice is delivered at least once, with the same id at every attempt. A slow or broken receiver
delays nothing else: each channel has a thread of its own, which nothing waits for.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import ipaddress
import json
import logging
import socket
import ssl
import threading
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import formatdate
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode, urlsplit

from counterfoil import __version__
from counterfoil.core.notice import Channel, Delivery, Notice
from counterfoil.core.notice_text import notice_text
from counterfoil.core.ports import Unavailable
from counterfoil.core.receivers import is_public
from counterfoil.server.mail import Undeliverable, send_mail

if TYPE_CHECKING:
    import httpx

    from counterfoil.core.ports import Snapshot
    from counterfoil.core.settings import Settings
    from counterfoil.server.installation import Installation

log = logging.getLogger(__name__)

__all__ = ["Notifier", "Undeliverable", "is_public", "signature"]

SECONDS = 10
"""The time limit of each step, and of a webhook request as a whole."""
LOOK_SECONDS = 1.0
TRUST = "trust.pem"
_WEBHOOK = "webhook"


@dataclass(slots=True)
class Notifier:
    """Delivery of notices, as long as the process lives."""

    installation: Installation
    url: str = ""
    """The server's URL, for links to a token's page; without it, notices have no link."""
    _over: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)

    def start(self) -> None:
        """Start a daemon thread for each channel."""
        for channel in Channel:
            thread = threading.Thread(target=self._work, args=(channel,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def stop(self) -> None:
        """Stop; a delivery in progress is retried by another process."""
        self._over.set()
        for thread in self._threads:
            thread.join(LOOK_SECONDS)

    def _work(self, channel: Channel) -> None:
        while not self._over.is_set():
            try:
                found = self.deliver_one(channel)
            except Unavailable:
                found = False  # The maintenance jobs log the cause.
            except Exception:
                log.exception("a notice could not be processed")
                found = False
            if not found:
                self._over.wait(LOOK_SECONDS)

    def deliver_one(self, channel: Channel) -> bool:
        """Deliver the longest due notice of a channel; return False if none is due.

        Raises ``Unavailable``.
        """
        store = self.installation.store
        delivery = store.outbox.claim(channel)
        if delivery is None:
            return False
        try:
            self.send(delivery)
        except Undeliverable as problem:
            log.warning("notice %s by %s: %s", delivery.notice.id, channel, problem)
            store.outbox.record_delivery(delivery, str(problem))
        else:
            store.outbox.record_delivery(delivery, None)
        return True

    def send(self, delivery: Delivery) -> None:
        """Send a notice to its receiver; raises ``Undeliverable``."""
        with self.installation.store.snapshot() as reading:
            settings = reading.settings.load()
            installed = reading.audit.head()[0]
            to = _recipient(reading, delivery.notice)
            now = reading.now
        if delivery.channel is Channel.MAIL:
            self._mail(settings, delivery.notice, to)
        else:
            asyncio.run(self._post(settings, delivery, installed, now))

    def _page_of(self, notice: Notice) -> str:
        """Return the URL of the page about a notice's token, or ""."""
        user, token = notice.facts.get("user"), notice.facts.get("token")
        if not self.url or not user or not token:
            return ""
        owner = urlencode({"owner": user})
        return f"{self.url}/tokens/{quote(str(token), safe='')}/facts?{owner}"

    # Mail.

    def _mail(self, settings: Settings, notice: Notice, to: str) -> None:
        if not to or not settings.mail_server:
            msg = (
                "the account has no address"
                if settings.mail_server
                else "no mail server is configured"
            )
            raise Undeliverable(msg)
        message = EmailMessage()
        message["From"] = settings.mail_from
        message["To"] = to
        message["Subject"], body = notice_text(notice, settings.zone, self._page_of(notice))
        message["Date"] = formatdate(notice.at)
        message["Message-ID"] = f"<{notice.id}@counterfoil>"
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(body)
        send_mail(settings.mail_server, message, self.installation.data, self._trust, SECONDS)

    def _trust(self) -> ssl.SSLContext:
        """Return the trusted CAs: the system's, and those in ``DIR/trust.pem``."""
        context = ssl.create_default_context()
        own = self.installation.data / TRUST
        if own.exists():
            context.load_verify_locations(own)
        return context

    # Webhook.

    async def _post(self, settings: Settings, delivery: Delivery, installed: str, now: int) -> None:
        notice = delivery.notice
        page = self._page_of(notice)
        body = json.dumps(
            {"id": notice.id, "topic": notice.topic, "at": notice.at, "installation": installed}
            | notice.facts
            | ({"url": page} if page else {}),
            ensure_ascii=True,
        ).encode("ascii")
        headers = {
            "Content-Type": "application/json",
            "User-Agent": f"Counterfoil/{__version__}",
            "X-Counterfoil-Notice": notice.id,
            "X-Counterfoil-Attempt": str(delivery.attempts),
            "X-Counterfoil-Signature": signature(self.webhook_key(), body, now),
        }
        import httpx  # noqa: PLC0415 - only webhooks need it, and it loads slowly

        # Only the host: the path of the URL may be a secret, and this text is logged.
        host = urlsplit(settings.webhook_url).hostname or ""
        try:
            status = await asyncio.wait_for(self._posted(settings, body, headers), SECONDS)
        except TimeoutError:
            msg = f"{host}: no answer within {SECONDS} s"
            raise Undeliverable(msg) from None
        except (httpx.HTTPError, OSError, ValueError) as error:
            msg = f"{host}: {error or type(error).__name__}"
            raise Undeliverable(msg) from None
        if not httpx.codes.is_success(status):
            msg = f"{host} answered {status}"
            raise Undeliverable(msg)

    async def _posted(self, settings: Settings, body: bytes, headers: dict[str, str]) -> int:
        """Post to an address that was checked: the name may resolve differently now."""
        import httpx  # noqa: PLC0415 - as above

        if not settings.webhook_url:
            msg = "no webhook is configured"
            raise ValueError(msg)
        url = httpx.URL(settings.webhook_url)
        addresses = await _resolved(url, private=settings.allow_private_links)
        if url.scheme == "http" and not settings.allow_private_links:
            msg = "http:// would send notices without encryption: use https://"
            raise ValueError(msg)
        headers = headers | {"Host": url.netloc.decode("ascii")}
        async with httpx.AsyncClient(verify=self._trust(), trust_env=False) as client:

            async def tried(address: str) -> int:
                request = client.build_request(
                    "POST", url.copy_with(host=address), content=body, headers=headers,
                    extensions={"sni_hostname": url.host,
                                "timeout": httpx.Timeout(SECONDS).as_dict()},
                )  # fmt: skip
                # The response's body is not needed, and may be endless.
                answer = await client.send(request, stream=True)
                await answer.aclose()
                return answer.status_code

            for address in addresses[:-1]:
                with contextlib.suppress(httpx.ConnectError):
                    return await tried(address)
            return await tried(addresses[-1])

    def webhook_key(self) -> bytes:
        """Return the key with which the webhook's receiver verifies signatures."""
        return self.installation.keys.subkey(_WEBHOOK)


def signature(key: bytes, body: bytes, now: int) -> str:
    """Return the signature header, which proves the sender and the time (epoch seconds)."""
    return f"t={now},v1={hmac.new(key, b'%d.' % now + body, sha256).hexdigest()}"


async def _resolved(url: httpx.URL, *, private: bool) -> list[str]:
    """Return the addresses of a host; raises ``ValueError`` if one of them is not public.

    All addresses are checked, because a name can have a public and a private address.
    """
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(url.host, url.port or 443, type=socket.SOCK_STREAM)
    addresses = [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
    for address in addresses:
        if not private and not is_public(address):
            msg = (
                f"{url.host} is {address}, which is not public: see the setting allow_private_links"
            )
            raise ValueError(msg)
    return [str(address) for address in dict.fromkeys(addresses)]


def _recipient(reading: Snapshot, notice: Notice) -> str:
    """Return the recipient: the first known address of the account, its owners, or ``mail_to``."""
    account = None if notice.account_id is None else reading.accounts.get(notice.account_id)
    seen: set[int] = set()
    while account is not None and account.id not in seen:
        if account.contact_email:
            return account.contact_email
        seen.add(account.id)
        account = None if account.owner_id is None else reading.accounts.get(account.owner_id)
    return reading.settings.load().mail_to
