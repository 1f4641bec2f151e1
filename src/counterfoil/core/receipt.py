"""Which facts of a verdict does a receipt carry, and in which bytes?"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from counterfoil.core.allow_list import Address
from counterfoil.core.mistake import Mistake
from counterfoil.core.refusals import Reason

_REASONS: tuple[Reason | None, ...] = (
    None,
    Reason.UNKNOWN,
    Reason.MALFORMED,
    Reason.WRONG_KIND,
    Reason.WRONG_USER,
    Reason.RENAMED,
    Reason.REVOKED,
    Reason.PARENT,
    Reason.SUSPENDED,
    Reason.EXPIRED,
    Reason.ADDRESS,
    Reason.PRIVILEGE,
    Reason.STALE,
    Reason.ROUTE,
    Reason.DISABLED,
    Reason.CONTAINED,
)
"""The place of a reason is its number in the bytes: append, never reorder."""
_REASON_NUMBERS = {reason: number for number, reason in enumerate(_REASONS)}

DOORS = ("", "whm", "local", "web", "auth")
"""The place of a door is its number in the bytes: append, never reorder."""
_DOOR_NUMBERS = {door: number for number, door in enumerate(DOORS)}

_MISTAKES: tuple[Mistake | None, ...] = (
    None,
    Mistake.NOTHING_SENT,
    Mistake.SENT_TWICE,
    Mistake.TOKEN_AS_PASSWORD,
    Mistake.PASSWORD_AS_TOKEN,
    Mistake.OTHER_SCHEME,
    Mistake.ACCOUNT_SCHEME,
    Mistake.NO_SCHEME,
    Mistake.NO_USER,
    Mistake.BLANKS_INSIDE,
    Mistake.QUOTED,
    Mistake.MISTYPED,
    Mistake.COOKIE_ALONE,
    Mistake.UNREADABLE,
)
"""The place of a mistake is its number in the bytes: append, at most 16 in all, never reorder."""
_MISTAKE_NUMBERS = {mistake: number for number, mistake in enumerate(_MISTAKES)}
_HALF = 4
"""So many bits of one byte are the family of the address; the others are the mistake."""

_LAYOUT = struct.Struct(">QBBB16s8s33s")
LENGTH = _LAYOUT.size
"""All receipts are of one length, so that the length tells nothing."""


@dataclass(slots=True)
class Receipt:
    """What was decided, when, on which token (its public id), from where, at which door.

    ``reason`` is None for an accepted use; ``need`` is cut at 33 characters. ``mistake``: what was
    wrong with the credential's form, if that is known.
    """

    at: int
    reason: Reason | None
    token: str
    address: Address | None
    door: str
    need: str
    mistake: Mistake | None = None

    def to_bytes(self) -> bytes:
        """Return the facts in ``LENGTH`` bytes, to be sealed."""
        version, number = self.address or (0, 0)
        return _LAYOUT.pack(
            self.at,
            _REASON_NUMBERS[self.reason],
            _DOOR_NUMBERS[self.door],
            version | _MISTAKE_NUMBERS[self.mistake] << _HALF,
            number.to_bytes(16, "big"),
            self.token.encode("ascii"),
            self.need.encode("ascii")[:33],
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> Receipt:
        """Read the facts back from the bytes of ``to_bytes``."""
        at, reason, door, halves, number, token, need = _LAYOUT.unpack(data)
        mistake, version = divmod(halves, 1 << _HALF)
        return cls(
            at=at,
            reason=_REASONS[reason],
            token=token.rstrip(b"\0").decode("ascii"),
            address=Address(version, int.from_bytes(number, "big")) if version else None,
            door=DOORS[door],
            need=need.rstrip(b"\0").decode("ascii"),
            mistake=_MISTAKES[mistake],
        )
