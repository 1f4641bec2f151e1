"""Privilege picker: the privileges that a token may get, what each unlocks, and search words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.core.privilege import ALL, ANY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counterfoil.core.privilege import Catalogue, Privileges
    from counterfoil.web.presets import Template
    from counterfoil.web.request_context import PageRequest


@dataclass(frozen=True, slots=True)
class PrivilegeOption:
    """One privilege in the picker: its names, what it unlocks, and whether it is selected.

    ``unlocks``: functions of this server. ``elsewhere``: functions of WHM that this server lacks.
    ``presets``: the names of the presets that contain it.
    """

    key: str
    label: str
    description: str
    unlocks: tuple[str, ...]
    elsewhere: tuple[str, ...]
    presets: tuple[str, ...]
    is_chosen: bool
    risk_warning: str
    is_everything: bool
    is_held: bool = True

    @property
    def found_by(self) -> str:
        """Return the words by which a search finds it, except its functions."""
        return " ".join((self.label, self.key, self.description, *self.presets)).lower()

    @property
    def functions(self) -> str:
        """Return all functions that require it, including those that this server lacks."""
        return " ".join((*self.unlocks, *self.elsewhere))


@dataclass(frozen=True, slots=True)
class PrivilegeGroup:
    """The privileges of one group of the catalogue that the user holds."""

    name: str
    boxes: tuple[PrivilegeOption, ...]

    @property
    def chosen(self) -> int:
        """Return how many are selected."""
        return sum(box.is_chosen for box in self.boxes)

    @property
    def is_open(self) -> bool:
        """Return whether some, but not all, are selected."""
        return 0 < self.chosen < len(self.boxes)


@dataclass(frozen=True, slots=True)
class UnlockedCalls:
    """The functions that no privilege in the picker unlocks.

    ``free``: every token may call them. ``beyond``: the user lacks their privilege.
    """

    free: tuple[str, ...]
    beyond: tuple[str, ...]


def needs_of(page: PageRequest, catalogue: Catalogue) -> dict[str, str]:
    """Return the privilege of each function: this server's, then others of WHM."""
    here = {function.name: function.needs for function in page.services.registry}
    there = {name: privilege.key for privilege in catalogue for name in privilege.functions}
    return here | {name: key for name, key in there.items() if name not in here}


def list_calls(page: PageRequest, catalogue: Catalogue, held: Privileges) -> UnlockedCalls:
    """Return the functions that require no privilege, and those whose privilege is not held."""
    needs = needs_of(page, catalogue)
    return UnlockedCalls(
        free=tuple(name for name, need in needs.items() if need == ANY),
        beyond=tuple(
            name for name, need in needs.items() if need != ANY and not {need, ALL} & held
        ),
    )


def picker(
    page: PageRequest,
    catalogue: Catalogue,
    held: Privileges,
    acl: Privileges,
    lost: Iterable[str] = (),
    presets: Iterable[Template] = (),
) -> list[PrivilegeGroup]:
    """Return the privileges to choose from, in the catalogue's order.

    Catalogue groups with a single privilege are combined into one group, the last but one.
    """
    here = {function.name for function in page.services.registry}
    unlocks: dict[str, list[str]] = {}
    for function, need in needs_of(page, catalogue).items():
        unlocks.setdefault(need, []).append(function)
    named = [(p.label, p.privileges) for p in presets if p.privileges and ALL not in p.privileges]
    sizes = Counter(privilege.group for privilege in catalogue)
    lost_keys, other = set(lost), page._("Other")
    groups: dict[str, list[PrivilegeOption]] = {}
    for privilege in catalogue:
        key = privilege.key
        is_held = key in held or ALL in held
        if not (is_held or key in lost_keys):
            continue
        is_alone = sizes[privilege.group] == 1 and key != ALL
        groups.setdefault(other if is_alone else page.translate(privilege.group), []).append(
            PrivilegeOption(
                key=key,
                label=page.translate(privilege.title),
                description=page.translate(privilege.description),
                unlocks=tuple(name for name in unlocks.get(key, ()) if name in here),
                elsewhere=tuple(name for name in unlocks.get(key, ()) if name not in here),
                presets=tuple(label for label, privileges in named if key in privileges),
                is_chosen=key in acl and is_held,
                risk_warning=page.translate(privilege.risk_warning),
                is_everything=key == ALL,
                is_held=is_held,
            )
        )
    # "all" is the most dangerous privilege, so it comes last.
    ordered = sorted(groups.items(), key=lambda item: (item[1][0].key == ALL, item[0] == other))
    return [PrivilegeGroup(name, tuple(boxes)) for name, boxes in ordered]
