"""What is somebody told, and how is it made sure that they are told once?"""

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
"""How long before its end a token's owner is told of it; 0: at the end."""
MAX_NETWORKS = 10
"""A token that comes from more networks than this on one day is no news any more."""
MAX_ATTEMPTS = 80
"""With ``pause``: about three days."""


class Topic(StrEnum):
    """What a notice is about."""

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
    """By what a notice goes out."""

    MAIL = "mail"
    WEBHOOK = "webhook"


Facts = dict[str, "str | int | None"]


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to be told, to the holder of an account (None: to nobody but the webhook).

    ``id`` follows from what it is about: the same thing has the same id on every node, and at
    every attempt to deliver it. ``at``: epoch seconds.
    """

    id: str
    topic: Topic
    at: int
    account_id: int | None
    facts: Facts

    @classmethod
    def of(cls, topic: Topic, mark: str, at: int, account_id: int | None, facts: Facts) -> Notice:
        """Make the notice of a topic; ``mark`` tells one such thing from another."""
        notice_id = sha256(f"{topic} {mark}".encode()).hexdigest()[:32]
        return cls(notice_id, topic, at, account_id, facts)

    @classmethod
    def on(
        cls, topic: Topic, stub: Stub, mark: str | int, at: int, **facts: str | int | None
    ) -> Notice:
        """Make a notice about a token, to its account."""
        told: Facts = {
            "user": stub.account.username, "account_id": stub.account.id,
            "token": stub.name, "token_id": stub.public_id,
        }  # fmt: skip
        return cls.of(topic, f"{stub.public_id} {mark}", at, stub.account.id, told | facts)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A notice that is due on a channel; ``attempts``: with the one that is made now."""

    notice: Notice
    channel: Channel
    attempts: int


@dataclass(frozen=True, slots=True)
class DeliveryStatus:
    """What became of a delivery: due again (None: over), done (None: not), and the last error."""

    channel: str
    attempts: int
    due_at: int | None
    done_at: int | None
    error: str


@dataclass(frozen=True, slots=True)
class NoticeDelivery:
    """A notice and what became of its deliveries."""

    notice: Notice
    states: tuple[DeliveryStatus, ...]


def pause(attempts: int) -> int:
    """Return for how many seconds to wait after so many attempts: 10, 20, 40, at most an hour."""
    return int(min(10 * 2 ** min(attempts - 1, 20), 3600))


def of_expiry(stubs: Iterable[Stub], now: int) -> list[Notice]:
    """Return the notices about tokens that end soon or have ended, one for each.

    Of the moments to tell it at, the last that has come counts; one before the token was made
    does not.
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
    """Return the notice that takes a checkpoint to where nobody here can change it."""
    facts: Facts = {"checkpoint": str(made), "position": made.position}
    mark = f"{made.installation} {made.position}"
    return Notice.of(Topic.CHECKPOINT, mark, made.at, None, facts)


def of_refusal(stub: Stub, use: LastUse) -> Notice | None:
    """Return the notice about the refused use of a secret that was good once, if it was.

    One a day for each secret: somebody still has it. Whether it was replaced is told by its end
    and not by the reason: the use may have been refused for something else too.
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
