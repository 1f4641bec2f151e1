"""What can a caller change? The acts, each one transaction; there is no other way to change."""

from counterfoil.authority.accounts import AccountActs, Change
from counterfoil.authority.applications import ApplicationActs
from counterfoil.authority.base import CallerRefused, confirmed, reached, require_crossing, visible
from counterfoil.authority.disabling import Containment, PausingActs, contained_by, disabled_facts
from counterfoil.authority.installation import InstallationActs
from counterfoil.authority.leaks import AlarmActs
from counterfoil.authority.policies import Crowded, Outside, PolicyActs, crowded, outside
from counterfoil.authority.resellers import Grant, Regranted, ResellerActs
from counterfoil.authority.rotation import Rotation, RotationActs, usual_overlap
from counterfoil.authority.sessions import Opened, SessionActs, sees_session
from counterfoil.authority.step_up import can_do_all, step_up
from counterfoil.authority.token_request import Wish, edited
from counterfoil.authority.tokens import (
    Created,
    TokenActs,
    account_owner,
    advice_on,
    policy_of,
    secret_since,
)

__all__ = [
    "Authority",
    "CallerRefused",
    "Change",
    "Containment",
    "Created",
    "Crowded",
    "Grant",
    "Opened",
    "Outside",
    "Regranted",
    "Rotation",
    "Wish",
    "account_owner",
    "advice_on",
    "can_do_all",
    "confirmed",
    "contained_by",
    "crowded",
    "disabled_facts",
    "edited",
    "outside",
    "policy_of",
    "reached",
    "require_crossing",
    "secret_since",
    "sees_session",
    "step_up",
    "usual_overlap",
    "visible",
]  # fmt: skip


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
