"""Presets: sets of privileges that the form for a token can start from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.core.privilege import ALL, NOTHING, Privileges

if TYPE_CHECKING:
    from counterfoil.web.request_context import PageRequest, PageSnapshot

MONITORING = frozenset({"acct-summary", "basic-system-info", "basic-whm-functions", "list-accts",
                         "show-bandwidth", "list-pkgs"})  # fmt: skip
BILLING = frozenset({"acct-summary", "basic-whm-functions", "create-acct", "kill-acct",
                      "list-accts", "list-pkgs", "passwd", "show-bandwidth", "suspend-acct",
                      "upgrade-account"})  # fmt: skip
OWN = "list:"
"""The prefix of the keys of templates that are named lists of the installation."""


@dataclass(frozen=True, slots=True)
class Template:
    """A set of privileges to start from; None: all that the user holds, except ``all``.

    ``purpose``: the kind of programs that it is for.
    """

    key: str
    label: str
    privileges: Privileges | None
    purpose: str = ""


def templates(page: PageRequest, seen: PageSnapshot) -> list[Template]:
    """Return the templates of a form: built-in ones, and the installation's named lists."""
    known = frozenset(privilege.key for privilege in seen.catalogue) - {ALL}
    own = [
        Template(OWN + name, name, privileges - {ALL} or known)
        for name, privileges in seen.reading.settings.acl_lists().items()
    ]

    def of(*keys: str) -> Privileges:
        return frozenset(keys) & known

    text = page._
    return [
        Template("billing", text("Billing system"), BILLING & known,
                 text("Creates, suspends and terminates accounts: WHMCS, Blesta, HostBill.")),
        Template("acme", text("ACME certificates (DNS-01)"), of("edit-dns"),
                 text("Validates domains with DNS records: acme.sh, lego, cert-manager.")),
        Template("single-sign-on", text("Single sign-on portal"), of("create-user-session"),
                 text("Opens account sessions from a customer portal.")),
        Template("monitoring", text("Read-only monitoring"), MONITORING & known,
                 text("Reads accounts, packages, bandwidth and load; changes nothing.")),
        Template("dns-cluster", text("DNS cluster member"), of("clustering"),
                 text("Lets another server in a DNS cluster send its zones.")),
        # The catalogue of WHM has no privilege for these: such a token has to hold everything.
        Template("configuration-cluster", text("Configuration cluster"), frozenset({ALL}),
                 text("Lets another server copy settings. Requires Everything.")),
        *own,
        Template("all", text("All my privileges"), None,
                 text("Every privilege listed below, except Everything.")),
        Template("none", text("Nothing selected"), NOTHING,
                 text("Select each privilege yourself.")),
    ]  # fmt: skip
