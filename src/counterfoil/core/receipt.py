"""Receipt: the recorded facts of a verdict, and their binary layout."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from enum import StrEnum

from counterfoil.core.allow_list import Address
from counterfoil.core.mistake import Mistake
from counterfoil.core.record import record
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
"""The index of a reason is its number in the layout: append, never reorder."""
_REASON_NUMBERS = {reason: number for number, reason in enumerate(_REASONS)}

DOORS = ("", "whm", "local", "web", "auth")
"""The index of an endpoint is its number in the layout: append, never reorder."""
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
"""The index of a mistake is its number in the layout: append (at most 16), never reorder."""
_MISTAKE_NUMBERS = {mistake: number for number, mistake in enumerate(_MISTAKES)}
_HALF = 4
"""One byte holds two values: the IP version in its low 4 bits, and the mistake in its high ones."""


class CallFault(StrEnum):
    """Why a call could not be made although its credential was accepted."""

    NO_FUNCTION = "NO_FUNCTION"
    NO_VERSION = "NO_VERSION"
    UNREADABLE = "UNREADABLE"


_FAULTS: dict[str, CallFault | None] = {
    "=": None, "?": CallFault.NO_FUNCTION, "!": CallFault.NO_VERSION, "~": CallFault.UNREADABLE,
}  # fmt: skip
"""The mark before the name of a function; no privilege begins with one of these."""
_FAULT_MARKS = {fault: mark for mark, fault in _FAULTS.items()}
_NEED_LENGTH = 33

_LAYOUT = struct.Struct(">QBBB16s8s33s")
LENGTH = _LAYOUT.size
NONCE, TAG = 12, 16
"""How many bytes encryption adds before the facts, and after them."""
SEALED_LENGTH = (NONCE + LENGTH + TAG) * 4 // 3
_LIKE = rf"[A-Za-z0-9_-]{{{SEALED_LENGTH}}}(?![A-Za-z0-9_-])"
_IN_HEADER = re.compile(rf"receipt\W{{0,4}}({_LIKE})", re.ASCII | re.IGNORECASE)
LONGEST_PASTED = 64 * 1024
"""The longest text that is searched for a receipt: more than all headers of a response."""
_ALONE = re.compile(rf"(?<![A-Za-z0-9_-])({_LIKE})", re.ASCII)
"""All receipts have the same length, so that the length reveals nothing."""


@record
class AskedCall:
    """The called function, as the client spelled it, and the fault of the call, if any."""

    function: str
    fault: CallFault | None = None

    def to_text(self) -> str:
        """Return the mark and the function's name, cut to the length of the field."""
        return (_FAULT_MARKS[self.fault] + self.function)[:_NEED_LENGTH]


@dataclass(slots=True)
class Receipt:
    """The recorded decision: when, why, which token (its public ID), from where, which endpoint.

    ``reason`` is None for an accepted use; ``need`` is cut to 33 characters. ``mistake``: the error
    in the credential's form, if known. ``asked``: the call, cut to 32 characters; its needs are
    those of the function, so ``need`` is "" then.
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
        """Return the facts in ``LENGTH`` bytes, for encryption."""
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
        """Return the receipt in the bytes that ``to_bytes`` returned."""
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


def find_receipt(text: str) -> str | None:
    """Return the receipt in a pasted text: a receipt, a header with a receipt, or many headers.

    The receipt is found even if a terminal wrapped it over several lines. A text that is longer
    than ``LONGEST_PASTED`` is not searched.
    """
    if len(text) > LONGEST_PASTED:
        return None
    joined = "".join(text.split())
    found = (form.search(one) for one in (text, joined) for form in (_IN_HEADER, _ALONE))
    return next((match[1] for match in found if match), None)
