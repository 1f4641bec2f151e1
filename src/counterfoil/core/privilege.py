"""Which privileges exist, and what does holding some of them mean?"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.suggestion import find_closest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ALL = "all"
MANAGE_TOKENS = "manage-api-tokens"
"""The privilege that includes every other one."""

ANY = "ANY"
"""What a function needs that every accepted credential may call."""

CUSTOM_SECTION = "Custom Privileges"

_SHOWN = 50
"""So much of an unknown key is repeated."""
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)

Privileges = frozenset[str]
"""Privilege keys, wire spelling; a set that holds ``all`` holds everything."""


NOTHING: Privileges = frozenset()
"""What every accepted credential holds at least."""


def holds(held: Privileges, need: str) -> bool:
    """Tell whether ``held`` satisfies one need: a privilege key or ``ANY``."""
    return need == ANY or need in held or ALL in held


def covers(outer: Privileges, inner: Privileges) -> bool:
    """Tell whether everything in ``inner`` is also held in ``outer``."""
    return ALL in outer or inner <= outer


def needed(need: str) -> Privileges:
    """Return what one need, a privilege key or ``ANY``, asks to be held."""
    return frozenset() if need == ANY else frozenset({need})


def intersect(one: Privileges, other: Privileges) -> Privileges:
    """Return what both sets hold: the effective privileges of a bound within another."""
    if ALL in one:
        return other
    if ALL in other:
        return one
    return one & other


RISK_WARNING = "High risk if it leaks."
"""What is said of a dangerous privilege that brings no warning of its own."""


@dataclass(frozen=True, slots=True)
class Privilege:
    """One entry of the catalogue (WHM: ACL). ``functions``: those of WHM that need it.

    ``risk_warning``: what a person is told before a token gets it; "" if it is not dangerous.
    ``title``: its name on pages.
    """

    key: str
    label: str
    section: str
    group: str
    description: str
    initial: bool
    dangerous: bool
    functions: tuple[str, ...] = ()
    risk_warning: str = ""
    title: str = ""

    def __post_init__(self) -> None:
        """Fill in what is seldom said."""
        object.__setattr__(self, "title", self.title or self.label)
        if self.dangerous and not self.risk_warning:
            object.__setattr__(self, "risk_warning", RISK_WARNING)


class Catalogue:
    """The privileges that exist, in the catalogue's own order."""

    def __init__(self, privileges: Iterable[Privilege]) -> None:
        """Index the entries; raise ``ValueError`` for a malformed or doubled key."""
        self._entries: dict[str, Privilege] = {}
        for privilege in privileges:
            if not _KEY.fullmatch(privilege.key):
                msg = f"privilege key {privilege.key!r} is malformed"
                raise ValueError(msg)
            if privilege.key in self._entries:
                msg = f"privilege {privilege.key!r} is declared twice"
                raise ValueError(msg)
            self._entries[privilege.key] = privilege
        if ALL not in self._entries:
            msg = "the catalogue lacks the privilege 'all'"
            raise ValueError(msg)
        self.initial: Privileges = frozenset(p.key for p in self._entries.values() if p.initial)
        self.dangerous: tuple[str, ...] = tuple(
            p.key for p in self._entries.values() if p.dangerous
        )

    @classmethod
    def from_toml(cls, text: str) -> Catalogue:
        """Read a catalogue file: ``[[acl]]`` tables, other tables are ignored."""
        return cls(
            Privilege(
                key=entry["key"],
                label=entry["label"],
                section=entry["section"],
                group=entry["group"],
                description=entry["description"],
                initial=entry["initial"],
                dangerous=entry["dangerous"],
                functions=tuple(entry.get("functions", ())),
                risk_warning=entry.get("risk_warning", ""),
                title=entry.get("title", ""),
            )
            for entry in tomllib.loads(text)["acl"]
        )

    def with_own(self, privileges: Iterable[Privilege]) -> Catalogue:
        """Return the catalogue with more at its end; raises ``ValueError`` for a doubled key."""
        return Catalogue([*self, *privileges])

    def extended(self, text: str) -> Catalogue:
        """Return the catalogue with a provider's own privileges at its end.

        ``[[acl]]`` tables with ``key`` and ``label``, and perhaps ``description`` and
        ``dangerous``. Raises ``ValueError`` for what cannot be read, and for a key that is
        there already.
        """
        custom = []
        for entry in tomllib.loads(text).get("acl", []):
            unknown = set(entry) - {"key", "label", "description", "dangerous"}
            if unknown or not all(isinstance(entry.get(k), str) for k in ("key", "label")):
                msg = "a privilege has a key and a label, and perhaps description and dangerous"
                raise ValueError(msg)
            custom.append(
                Privilege(
                    key=entry["key"],
                    label=entry["label"],
                    section=CUSTOM_SECTION,
                    group=CUSTOM_SECTION,
                    description=str(entry.get("description", "")),
                    initial=False,
                    dangerous=bool(entry.get("dangerous", False)),
                )
            )
        return self.with_own(custom)

    def __iter__(self) -> Iterator[Privilege]:
        """Go through the entries in the catalogue's order."""
        return iter(self._entries.values())

    def __contains__(self, key: object) -> bool:
        """Tell whether a key, exactly as spelled, is in the catalogue."""
        return key in self._entries

    def parse(self, keys: Iterable[str]) -> Privileges:
        """Return the named privileges; keys are compared byte by byte, never folded or split.

        Raises ``PRIVILEGE_UNKNOWN`` for a key outside the closed set and ``PRIVILEGE_NONE``
        for an empty list. ``all`` swallows whatever stands beside it.
        """
        named = frozenset(keys)
        for key in sorted(named):
            if key not in self._entries:
                raise self.unknown(key)
        if not named:
            raise Refusal(Rule.PRIVILEGE_NONE)
        return frozenset({ALL}) if ALL in named else named

    def unknown(self, key: str) -> Refusal:
        """Return the refusal of a key that is not in the catalogue, and what may be meant by it.

        A misspelt key is told the nearest one; several keys in one are told apart.
        """
        parts = key.replace(",", " ").split()
        near = parts if all(part in self._entries for part in parts) else []
        meant = " and ".join(near) or find_closest(key, self._entries)
        return Refusal(Rule.PRIVILEGE_UNKNOWN, privilege=key[:_SHOWN], near=meant)

    def as_map(self, held: Privileges) -> dict[str, int]:
        """Return every key with 1 or 0, as ``api_token_list`` and ``myprivs`` answer it."""
        return {key: int(holds(held, key)) for key in self._entries}
