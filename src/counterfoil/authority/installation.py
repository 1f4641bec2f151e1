"""Transactions on the settings and the clock of an installation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.authority.base import Acts, difference, refuse_lasting
from counterfoil.core.audit import AuditAction, AuditEntry
from counterfoil.core.receivers import refuse_undeliverable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterfoil.core.caller import Caller
    from counterfoil.core.settings import Settings


class InstallationActs(Acts):
    """Transactions on settings and the clock."""

    def set_settings(self, caller: Caller, texts: Mapping[str, str]) -> Settings:
        """Change settings; a lasting change.

        Raises ``SETTING_UNKNOWN``, ``SETTING_MALFORMED`` and what ``refuse_undeliverable`` raises.
        """
        with self._act(caller) as (tx, actor):
            refuse_lasting(actor)
            old = tx.settings.load()
            new = old.changed(texts)
            if new != old:
                before, after = difference(dict(old.texts()), dict(new.texts()))
                refuse_undeliverable(new, after)
                tx.settings.save(new)
                tx.audit.append(
                    AuditEntry.of(actor, AuditAction.SETTINGS_CHANGED, "settings", "settings",
                                  before=before, after=after)
                )  # fmt: skip
        return new

    def accept_clock(self, caller: Caller) -> None:
        """Accept the machine's clock as it is, after a person has checked it."""
        with self._act(caller) as (tx, actor):
            refuse_lasting(actor)
            tx.accept_clock()
            tx.audit.append(AuditEntry.of(actor, AuditAction.CLOCK_ACCEPTED, "clock", "clock"))
