"""Authority: all acts over one store, each one transaction; nothing else changes it."""

from counterfoil.authority.accounts import AccountActs
from counterfoil.authority.applications import ApplicationActs
from counterfoil.authority.disabling import PausingActs
from counterfoil.authority.installation import InstallationActs
from counterfoil.authority.leaks import AlarmActs
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
    PausingActs,
    AlarmActs,
    PolicyActs,
    AccountActs,
    ResellerActs,
    SessionActs,
    ApplicationActs,
    InstallationActs,
):
    """All acts over one store."""
