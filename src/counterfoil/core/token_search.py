"""Search and filters of a list of tokens: by text, token ID, address, and risk."""

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
    """Properties by which tokens to clean up are found; several can apply to one token."""

    UNUSED = "unused"
    IDLE = "idle"
    ANYWHERE = "anywhere"
    RISKY = "risky"
    ENDLESS = "endless"


def folded(text: str) -> str:
    """Return a text for comparison without regard to case, in any script."""
    return text.casefold()


def searched(name: str, description: str) -> str:
    """Return the text that a search looks through, folded for comparison."""
    return folded(f"{name}\n{description}")


def holds_text(stub: Stub, text: str) -> bool:
    """Return whether a token's name or description contains a text; case is ignored."""
    return folded(text) in searched(stub.name, stub.description)


def address_text(text: str) -> str:
    """Return an address or a part of an address as allow lists write it; "" for any other text."""
    wanted = folded(text)
    if not _LIKE_ADDRESS.fullmatch(wanted) or not ("." in wanted or ":" in wanted):
        return ""
    try:
        return str(Address.parse(wanted))
    except Refusal:
        return wanted


def entries_around(text: str) -> list[str]:
    """Return every allow-list entry that permits an address; none for a part of an address."""
    try:
        address = Address.parse(text)
    except Refusal:
        return []
    bits = _BITS[address.version]
    masks = ((address.number >> (bits - n) << (bits - n), n) for n in range(bits))
    blocks = [f"{Address(address.version, number)}/{n}" for number, n in masks]
    return [*blocks, str(address)]


def matches(stub: Stub, uses: Sequence[LastUse], text: str) -> bool:
    """Return whether a search text matches a token: name, description, token ID or address.

    The search covers the addresses in the token's allow list and the addresses of its last uses.
    """
    if holds_text(stub, text) or folded(text) in folded(stub.public_id):
        return True
    part = address_text(text)
    if not part:
        return False
    entries = stub.allow_list.canonical()
    addresses = (*entries, *(use.address for use in uses))
    return any(part in one for one in addresses) or not set(entries).isdisjoint(
        entries_around(part)
    )


def has_trait(
    stub: Stub, uses: Sequence[LastUse], trait: Trait, now: int, risky: Sequence[str]
) -> bool:
    """Return whether a trait applies to a token; its ancestors count too.

    ``risky``: the privileges that count as risky, besides ``all``. A token with a risky privilege
    counts even while its account does not hold the privilege.
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
