"""Which sets of privileges may a form for a token start from?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.core.privilege import ALL, NOTHING, Privileges

if TYPE_CHECKING:
    from counterfoil.doors.web.visit import Snapshot, Visit

_MONITORING = frozenset({"acct-summary", "basic-system-info", "basic-whm-functions", "list-accts",
                         "show-bandwidth", "list-pkgs"})  # fmt: skip
_BILLING = frozenset({"acct-summary", "basic-whm-functions", "create-acct", "kill-acct",
                      "list-accts", "list-pkgs", "passwd", "show-bandwidth", "suspend-acct",
                      "upgrade-account"})  # fmt: skip
OWN = "list:"
"""How the key of a template begins that is a named list of the installation."""


@dataclass(frozen=True, slots=True)
class Template:
    """A set to start from; None: all that the visitor holds, but for everything at once."""

    key: str
    label: str
    privileges: Privileges | None


def templates(visit: Visit, seen: Snapshot) -> list[Template]:
    """Return what a form may start from: ours, and the installation's named lists."""
    known = frozenset(privilege.key for privilege in seen.catalogue) - {ALL}
    own = [
        Template(OWN + name, name, privileges - {ALL} or known)
        for name, privileges in seen.reading.acl_lists().items()
    ]
    return [
        Template("all", visit._("All my privileges"), None),
        Template("monitoring", visit._("Read-only monitoring"), _MONITORING & known),
        Template("billing", visit._("Billing system"), _BILLING & known),
        Template("dns-cluster", visit._("DNS cluster member"), frozenset({"clustering"}) & known),
        # The catalogue of WHM has no privilege for these: such a token has to hold everything.
        Template("configuration-cluster", visit._("Configuration cluster"), frozenset({ALL})),
        Template("none", visit._("Nothing selected"), NOTHING),
        *own,
    ]
