"""What an act changed, as the audit log keeps it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterfoil.cli.output import moment, plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from zoneinfo import ZoneInfo


def changes_in(before: Mapping[str, Any], after: Mapping[str, Any], zone: ZoneInfo) -> str:
    """Return the differences between two states, by name; empty values are left out."""
    told = []
    for name in [*before, *(name for name in after if name not in before)]:
        old, new = before.get(name), after.get(name)
        if isinstance(old, list) and isinstance(new, list):
            told.append(f"{name}: {_list_change(old, new)}")
        elif name in before and name in after:
            told.append(f"{name}: {_value(name, old, zone)} → {_value(name, new, zone)}")
        elif old or new:
            told.append(f"{name}: {_value(name, old or new, zone)}")
    return "; ".join(told)


def _list_change(old: list[Any], new: list[Any]) -> str:
    """Return what was taken from a list and what was put into it."""
    parts = [f"+{plain(one)}" for one in new if one not in old]
    parts += [f"-{plain(one)}" for one in old if one not in new]
    return ", ".join(parts) or plain(new)


def _value(name: str, value: Any, zone: ZoneInfo) -> str:  # noqa: ANN401 - any fact
    if name.endswith("_at") and (value is None or isinstance(value, int)):
        return moment(value, zone)
    return plain(value)
