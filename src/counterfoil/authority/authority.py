"""Authority: all changes to one store, each in one transaction; no other code changes the store."""

from counterfoil.authority.accounts import AccountActs
from counterfoil.authority.applications import ApplicationActs
from counterfoil.authority.disabling import DisablingActs
from counterfoil.authority.installation import InstallationActs
from counterfoil.authority.leaks import LeakActs
from counterfoil.authority.policies import PolicyActs
from counterfoil.authority.resellers import ResellerActs
from counterfoil.authority.rotation import RotationActs
from counterfoil.authority.sessions import SessionActs
from counterfoil.authority.tokens import (
    TokenActs,
)


class Authority(
    TokenActs,
    RotationActs,
    DisablingActs,
    LeakActs,
    PolicyActs,
    AccountActs,
    ResellerActs,
    SessionActs,
    ApplicationActs,
    InstallationActs,
):
    """All transactions over one store."""
