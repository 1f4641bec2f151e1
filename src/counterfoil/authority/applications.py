"""Transactions on applications behind gateways."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from counterfoil.authority.base import Acts, refuse_lasting
from counterfoil.core.application import check
from counterfoil.core.audit import AuditAction, AuditEntry
from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counterfoil.core.application import Application
    from counterfoil.core.caller import Caller
    from counterfoil.core.privilege import Catalogue


class ApplicationActs(Acts):
    """Transactions on applications; each is a lasting change of the whole table or of nothing."""

    def register_applications(
        self, caller: Caller, applications: Iterable[Application], catalogue: Catalogue
    ) -> None:
        """Register applications, all or none; each replaces the application with the same name.

        Raises ``APPLICATION_IN_FILE`` and what ``check`` raises.
        """
        with self._table(caller, catalogue) as table:
            for app in applications:
                _refuse_filed(table.get(app.name))
                table[app.name] = app

    def unregister_application(self, caller: Caller, name: str, catalogue: Catalogue) -> None:
        """Remove an application; raises ``APPLICATION_UNKNOWN`` and ``APPLICATION_IN_FILE``.

        Tokens keep the privileges that the application defined. Such privileges have no effect
        until an application defines them again.
        """
        with self._table(caller, catalogue) as table:
            if name not in table:
                raise Refusal(Rule.APPLICATION_UNKNOWN, name=name[:50])
            _refuse_filed(table.pop(name))

    def load_applications(
        self, caller: Caller, applications: Iterable[Application], catalogue: Catalogue
    ) -> None:
        """Load the applications of the installation's file; raises what ``check`` raises."""
        with self._table(caller, catalogue) as table:
            for name in [name for name, app in table.items() if app.in_file]:
                del table[name]
            filed = [replace(app, in_file=True) for app in applications]
            # One with the name of a registered application must not replace it silently: check
            # reports it.
            check([*table.values(), *filed], catalogue)
            table |= {app.name: app for app in filed}

    @contextmanager
    def _table(self, caller: Caller, catalogue: Catalogue) -> Iterator[dict[str, Application]]:
        """Open a transaction on the table of applications; save the differences when it ends."""
        with self._act(caller) as (tx, actor):
            refuse_lasting(actor)
            old = {app.name: app for app in tx.settings.applications()}
            new = dict(old)
            yield new
            changed = sorted(name for name in old | new if old.get(name) != new.get(name))
            if not changed:
                return
            check(list(new.values()), catalogue)
            tx.settings.save_applications(list(new.values()))
            for name in changed:
                before, after = old.get(name), new.get(name)
                action = AuditAction.APPLICATION_REMOVED
                if after and before:
                    action = AuditAction.APPLICATION_CHANGED
                elif after:
                    action = AuditAction.APPLICATION_REGISTERED
                tx.audit.append(
                    AuditEntry.of(
                        actor, action, name, name,
                        before=before.lines() if before else {},
                        after=after.lines() if after else {},
                    )
                )  # fmt: skip


def _refuse_filed(app: Application | None) -> None:
    if app is not None and app.in_file:
        raise Refusal(Rule.APPLICATION_IN_FILE, name=app.name)
