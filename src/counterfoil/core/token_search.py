"""Search and filters of a list of tokens: by words, check code, address, and what is risky."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from counterfoil.core.allow_list import Address
from counterfoil.core.privilege import holds
from counterfoil.core.refusals import Refusal
from counterfoil.core.usage import DAY, last_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.token import Stub
    from counterfoil.core.usage import LastUse

IDLE_DAYS = 90
_LIKE_ADDRESS = re.compile(r"[0-9a-f:./]{3,64}", re.ASCII)
_BITS = {4: 32, 6: 128}


class Trait(StrEnum):
    """What people clean up by: several may be true of one token."""

    UNUSED = "unused"
    IDLE = "idle"
    ANYWHERE = "anywhere"
    RISKY = "risky"
    ENDLESS = "endless"


def folded(text: str) -> str:
    """Return a text without the difference of large and small letters, in any script."""
    return text.casefold()


def searched(name: str, description: str) -> str:
    """Return the words that a search looks into, folded."""
    return folded(f"{name}\n{description}")


def holds_text(stub: Stub, text: str) -> bool:
    """Tell whether a token's name or description holds a text, in any case."""
    return folded(text) in searched(stub.name, stub.description)


def address_text(text: str) -> str:
    """Return an address or a part of one as lists write it; "" for what is none."""
    wanted = folded(text)
    if not _LIKE_ADDRESS.fullmatch(wanted) or not ("." in wanted or ":" in wanted):
        return ""
    try:
        return str(Address.parse(wanted))
    except Refusal:
        return wanted


def entries_around(text: str) -> list[str]:
    """Return every entry of an allow list that would permit an address; none for a part of one."""
    try:
        address = Address.parse(text)
    except Refusal:
        return []
    bits = _BITS[address.version]
    masks = ((address.number >> (bits - n) << (bits - n), n) for n in range(bits))
    blocks = [f"{Address(address.version, number)}/{n}" for number, n in masks]
    return [*blocks, str(address)]


def is_found(stub: Stub, uses: Sequence[LastUse], text: str) -> bool:
    """Tell whether a token is meant by a text: name, description, check code, address.

    An address: of its allow list, or one that it was used from last.
    """
    if holds_text(stub, text) or folded(text) in folded(stub.public_id):
        return True
    part = address_text(text)
    if not part:
        return False
    entries = stub.allow_list.canonical()
    told = (*entries, *(use.address for use in uses))
    return any(part in one for one in told) or not set(entries).isdisjoint(entries_around(part))


def has_trait(
    stub: Stub, uses: Sequence[LastUse], trait: Trait, now: int, risky: Sequence[str]
) -> bool:
    """Tell whether a trait is true of a token, its line of parents considered.

    ``risky``: the privileges that count as such, beside everything; a token that carries one
    counts also while its account does not hold it.
    """
    last = last_of(uses, accepted=True)
    match trait:
        case Trait.UNUSED:
            return last is None
        case Trait.IDLE:
            return max(stub.created_at, last.at if last else 0) <= now - IDLE_DAYS * DAY
        case Trait.ANYWHERE:
            return not any(link.allow_list.blocks for link in stub.lineage)
        case Trait.RISKY:
            return any(all(holds(link.privileges, key) for link in stub.lineage) for key in risky)
        case _:
            return stub.ends_at is None
