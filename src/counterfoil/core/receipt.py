"""Which facts of a verdict does a receipt carry, and in which bytes?"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import StrEnum

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


class CallFault(StrEnum):
    """Why a call could not be made, whatever its credential is good for."""

    NO_FUNCTION = "NO_FUNCTION"
    NO_VERSION = "NO_VERSION"
    UNREADABLE = "UNREADABLE"


_FAULTS: dict[str, CallFault | None] = {
    "=": None, "?": CallFault.NO_FUNCTION, "!": CallFault.NO_VERSION, "~": CallFault.UNREADABLE,
}  # fmt: skip
"""The first character before the name of a function; no privilege begins so."""
_FAULT_MARKS = {fault: mark for mark, fault in _FAULTS.items()}
_NEED_LENGTH = 33

_LAYOUT = struct.Struct(">QBBB16s8s33s")
LENGTH = _LAYOUT.size
"""All receipts are of one length, so that the length tells nothing."""


@dataclass(slots=True)
class AskedCall:
    """Which function was asked for, as it was spelled, and why it could not be called, if so."""

    function: str
    fault: CallFault | None = None

    def to_text(self) -> str:
        """Return both in one word."""
        return (_FAULT_MARKS[self.fault] + self.function)[:_NEED_LENGTH]


@dataclass(slots=True)
class Receipt:
    """What was decided, when, on which token (its public id), from where, at which door.

    ``reason`` is None for an accepted use; ``need`` is cut at 33 characters. ``mistake``: what was
    wrong with the credential's form, if that is known. ``asked``: the call, cut at 32 characters;
    what it needs is what its function needs, so ``need`` is "" then.
    """

    at: int
    reason: Reason | None
    token: str
    address: Address | None
    door: str
    need: str
    mistake: Mistake | None = None
    asked: AskedCall | None = None

    def to_bytes(self) -> bytes:
        """Return the facts in ``LENGTH`` bytes, to be sealed."""
        version, number = self.address or (0, 0)
        need = self.asked.to_text() if self.asked else self.need
        return _LAYOUT.pack(
            self.at,
            _REASON_NUMBERS[self.reason],
            _DOOR_NUMBERS[self.door],
            version | _MISTAKE_NUMBERS[self.mistake] << _HALF,
            number.to_bytes(16, "big"),
            self.token.encode("ascii"),
            need.encode("ascii")[:_NEED_LENGTH],
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> Receipt:
        """Read the facts back from the bytes of ``to_bytes``."""
        at, reason, door, halves, number, token, need = _LAYOUT.unpack(data)
        mistake, version = divmod(halves, 1 << _HALF)
        wanted = need.rstrip(b"\0").decode("ascii")
        is_call = DOORS[door] == "whm" and wanted[:1] in _FAULTS
        return cls(
            at=at,
            reason=_REASONS[reason],
            token=token.rstrip(b"\0").decode("ascii"),
            address=Address(version, int.from_bytes(number, "big")) if version else None,
            door=DOORS[door],
            need="" if is_call else wanted,
            mistake=_MISTAKES[mistake],
            asked=AskedCall(wanted[1:], _FAULTS[wanted[0]]) if is_call else None,
        )
