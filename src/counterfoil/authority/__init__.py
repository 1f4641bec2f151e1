"""What can a caller change? The acts, each one transaction; there is no other way to change."""

from counterfoil.authority.accounts import AccountActs
from counterfoil.authority.acts import CallerRefused, confirmed, reached, visible
from counterfoil.authority.installation import InstallationActs
from counterfoil.authority.tokens import Created, TokenActs, Wish

__all__ = ["Authority", "CallerRefused", "Created", "Wish", "confirmed", "reached", "visible"]


class Authority(TokenActs, AccountActs, InstallationActs):
    """All acts over one store."""
