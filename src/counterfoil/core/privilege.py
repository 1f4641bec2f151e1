"""Privileges: the catalogue, and comparisons of sets of them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.suggestion import find_closest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ALL = "all"
MANAGE_TOKENS = "manage-api-tokens"
"""The privilege to manage API tokens."""

ANY = "ANY"
"""The need of a function that every accepted credential may call."""

CUSTOM_SECTION = "Custom Privileges"

_SHOWN = 50
"""How many characters of an unknown key an error repeats."""
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)

Privileges = frozenset[str]
"""Privilege keys in wire spelling; a set that contains ``all`` holds every privilege."""


NOTHING: Privileges = frozenset()
"""The empty set: what every accepted credential holds at least."""


def holds(held: Privileges, need: str) -> bool:
    """Return whether ``held`` satisfies one need: a privilege key or ``ANY``."""
    return need == ANY or need in held or ALL in held


def covers(outer: Privileges, inner: Privileges) -> bool:
    """Return whether ``outer`` includes every privilege in ``inner``."""
    return ALL in outer or inner <= outer


def needed(need: str) -> Privileges:
    """Return the set of privileges that one need requires: a privilege key, or ``ANY``."""
    return frozenset() if need == ANY else frozenset({need})


def intersect(one: Privileges, other: Privileges) -> Privileges:
    """Return the privileges in both sets, where ``all`` includes every other one."""
    if ALL in one:
        return other
    if ALL in other:
        return one
    return one & other


RISK_WARNING = "High risk if it leaks."
"""The warning for a dangerous privilege that has none of its own."""


@dataclass(frozen=True, slots=True)
class Privilege:
    """One entry of the catalogue (WHM: ACL). ``functions``: the WHM functions that require it.

    ``risk_warning`` is shown before the privilege is given to a token; "" if it is not dangerous.
    ``title``: the name of the privilege on pages.
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
        """Fill in the default title and warning."""
        object.__setattr__(self, "title", self.title or self.label)
        if self.dangerous and not self.risk_warning:
            object.__setattr__(self, "risk_warning", RISK_WARNING)


class Catalogue:
    """The existing privileges, in the catalogue's own order."""

    def __init__(self, privileges: Iterable[Privilege]) -> None:
        """Index the entries; raise ``ValueError`` for a malformed or duplicate key."""
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
    def from_json(cls, text: str) -> Catalogue:
        """Return the catalogue in ``acls.json``, which is read ten times as fast as its source."""
        return cls.from_entries(json.loads(text))

    @classmethod
    def from_entries(cls, entries: Iterable[Mapping[str, Any]]) -> Catalogue:
        """Return the catalogue in the ``[[acl]]`` tables of ``acls.toml``."""
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
            for entry in entries
        )

    @lru_cache(16)  # noqa: B019 - few catalogues exist, and they live as long as the program
    def with_own(self, privileges: tuple[Privilege, ...]) -> Catalogue:
        """Return the catalogue with entries appended; raises ``ValueError`` for a duplicate key.

        Cached, because many calls ask for the catalogue with the privileges of applications.
        """
        if not privileges:
            return self
        return Catalogue([*self, *privileges])

    def extended(self, text: str) -> Catalogue:
        """Return the catalogue with a provider's own privileges appended.

        ``[[acl]]`` tables with ``key`` and ``label``, and optionally ``description`` and
        ``dangerous``. Raises ``ValueError`` for a malformed table and for a key that exists
        already.
        """
        import tomllib  # noqa: PLC0415 - few installations have privileges of their own

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
        return self.with_own(tuple(custom))

    def __iter__(self) -> Iterator[Privilege]:
        """Iterate over the entries in the catalogue's order."""
        return iter(self._entries.values())

    def __contains__(self, key: object) -> bool:
        """Return whether a key, spelled exactly so, is in the catalogue."""
        return key in self._entries

    def parse(self, keys: Iterable[str]) -> Privileges:
        """Return the named privileges; keys are compared byte by byte, never folded or split.

        Raises ``PRIVILEGE_UNKNOWN`` for a key outside the catalogue, and ``PRIVILEGE_NONE`` for an
        empty list. ``all`` absorbs every other key.
        """
        named = frozenset(keys)
        for key in sorted(named):
            if key not in self._entries:
                raise self.unknown(key)
        if not named:
            raise Refusal(Rule.PRIVILEGE_NONE)
        return frozenset({ALL}) if ALL in named else named

    def unknown(self, key: str) -> Refusal:
        """Return the refusal of an unknown key, with a suggestion.

        The suggestion is the closest key, or a list of keys if the text consists of several known
        keys.
        """
        parts = key.replace(",", " ").split()
        near = parts if all(part in self._entries for part in parts) else []
        suggestion = " and ".join(near) or find_closest(key, self._entries)
        return Refusal(Rule.PRIVILEGE_UNKNOWN, privilege=key[:_SHOWN], near=suggestion)

    @lru_cache(1024)  # noqa: B019 - as above
    def as_map(self, held: Privileges) -> dict[str, int]:
        """Return every key with 1 or 0, as ``api_token_list`` and ``myprivs`` report it.

        Cached: the map must not be changed.
        """
        return {key: int(holds(held, key)) for key in self._entries}
