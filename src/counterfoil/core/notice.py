"""Notice: a message to the owner of an account, with an ID that prevents duplicates."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counterfoil.core.audit import Checkpoint
    from counterfoil.core.token import Stub
    from counterfoil.core.usage import LastUse

DAY = 86400
EXPIRY_DAYS = (0, 1, 7, 30)
"""How many days before its expiry the owner of a token gets a notice; 0: at the expiry."""
MAX_NETWORKS = 10
"""Above this many networks a day, requests from a new network no longer cause a notice."""
MAX_ATTEMPTS = 80
"""With ``pause``: about three days."""


class Topic(StrEnum):
    """The subject of a notice."""

    EXPIRES = "token.expires"
    EXPIRED_USED = "token.expired_used"
    REPLACED_USED = "token.replaced_secret_used"
    CONTAINED = "token.contained"
    NEW_NETWORK = "token.new_network"
    LEAKED = "token.leaked"
    IDLE = "token.idle"
    CHECKPOINT = "audit.checkpoint"
    TEST = "test"


class Channel(StrEnum):
    """How a notice is delivered."""

    MAIL = "mail"
    WEBHOOK = "webhook"


Facts = dict[str, "str | int | None"]


@dataclass(frozen=True, slots=True)
class Notice:
    """One message for the holder of an account; without an account, only for the webhook.

    ``id`` is derived from the subject, so that it is the same on every node and at every attempt to
    deliver. ``at``: epoch seconds.
    """

    id: str
    topic: Topic
    at: int
    account_id: int | None
    facts: Facts

    @classmethod
    def of(cls, topic: Topic, mark: str, at: int, account_id: int | None, facts: Facts) -> Notice:
        """Return the notice of a topic; ``mark`` distinguishes events of the same topic."""
        notice_id = sha256(f"{topic} {mark}".encode()).hexdigest()[:32]
        return cls(notice_id, topic, at, account_id, facts)

    @classmethod
    def on(
        cls, topic: Topic, stub: Stub, mark: str | int, at: int, **facts: str | int | None
    ) -> Notice:
        """Return a notice about a token, for the owner of its account."""
        token_facts: Facts = {
            "user": stub.account.username, "account_id": stub.account.id,
            "token": stub.name, "token_id": stub.public_id,
        }  # fmt: skip
        return cls.of(topic, f"{stub.public_id} {mark}", at, stub.account.id, token_facts | facts)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A notice that is due on a channel; ``attempts`` includes the current one."""

    notice: Notice
    channel: Channel
    attempts: int


@dataclass(frozen=True, slots=True)
class DeliveryStatus:
    """The state of a delivery.

    ``due_at`` None: not due again; ``done_at`` None: not delivered. ``error``: the error of the
    last attempt.
    """

    channel: str
    attempts: int
    due_at: int | None
    done_at: int | None
    error: str


@dataclass(frozen=True, slots=True)
class NoticeDelivery:
    """A notice and the state of its deliveries."""

    notice: Notice
    states: tuple[DeliveryStatus, ...]


def pause(attempts: int) -> int:
    """Return the seconds to wait after failed attempts: 10, 20, 40, …, at most an hour."""
    return int(min(10 * 2 ** min(attempts - 1, 20), 3600))


def of_expiry(stubs: Iterable[Stub], now: int) -> list[Notice]:
    """Return notices about tokens that expire soon or have expired, at most one for each.

    Of the moments in ``EXPIRY_DAYS``, only the latest one that has passed counts. There is no
    notice if the token was created after that moment.
    """
    notices = []
    for stub in stubs:
        ends = stub.expires_at
        if ends is None or stub.revoked_at is not None:
            continue
        days = next((d for d in EXPIRY_DAYS if ends - d * DAY <= now), None)
        if days is not None and stub.created_at < ends - days * DAY:
            mark = f"{ends} {days}"
            notices.append(Notice.on(Topic.EXPIRES, stub, mark, now, expires_at=ends, days=days))
    return notices


def of_checkpoint(made: Checkpoint) -> Notice:
    """Return the notice by which a checkpoint is sent to a place outside this installation."""
    facts: Facts = {"checkpoint": str(made), "position": made.position}
    mark = f"{made.installation} {made.position}"
    return Notice.of(Topic.CHECKPOINT, mark, made.at, None, facts)


def of_refusal(stub: Stub, use: LastUse) -> Notice | None:
    """Return the notice about the refused use of a secret that was valid once; else None.

    There is one notice a day for each secret, since some program still uses it. The end of the
    secret decides whether it was replaced. The reason of the refusal does not decide, since several
    checks can fail at once.
    """
    if stub.revoked_at is not None:
        return None
    facts: Facts = {"address": use.address, "door": use.door, "secret": use.secret}
    mark = f"{use.secret} {use.at // DAY}"
    if stub.is_secret_replaced(use.at):
        return Notice.on(Topic.REPLACED_USED, stub, mark, use.at, **facts)
    if use.reason == "EXPIRED":
        return Notice.on(Topic.EXPIRED_USED, stub, mark, use.at, **facts)
    return None
