"""The list of all functions, which makes up the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.functions import (
    account_lists,
    account_tokens,
    accounts,
    applications,
    auditing,
    batch,
    explain,
    installation,
    notices,
    packages,
    resellers,
    sessions,
    token_lifecycle,
    token_search,
    tokens,
)
from counterfoil.functions.registry import Registry

if TYPE_CHECKING:
    from counterfoil.core.privilege import Catalogue


def registry(catalogue: Catalogue) -> Registry:
    """Return the registry of all functions."""
    families = (
        tokens, token_lifecycle, token_search, explain, account_tokens, accounts, account_lists,
        packages, resellers, sessions, applications, installation, auditing, notices, batch,
    )  # fmt: skip
    functions = tuple(function for family in families for function in family.FUNCTIONS)
    return Registry(functions, catalogue)
