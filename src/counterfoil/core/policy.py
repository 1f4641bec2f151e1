"""Policy: rules for tokens, of an installation or of a reseller."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from counterfoil.core.moment import end_of_day
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.setting import flag, number, settings_of
from counterfoil.core.token import LATEST

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import tzinfo

    from counterfoil.core.allow_list import AllowList
    from counterfoil.core.token import Stub

DAY = 86400


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules for the tokens of an account; 0 and False mean no such rule.

    Forms and the command line suggest an expiry after ``default_expiry_days``; the remote API does
    not.
    """

    max_lifetime_days: int = number(
        0, " days; 0: no limit",
        "a token must expire at the latest this number of days after its secret was created, at "
        "23:59:59 (rotation creates a new secret)",
    )  # fmt: skip
    require_expiry: bool = flag("1: a token must expire")
    require_allow_list: bool = flag(
        "1: a token must have an allow list; this includes account tokens"
    )
    max_tokens: int = number(
        0, " tokens of an account; 0: no limit",
        "the highest number of tokens in an account, WHM tokens and account tokens together",
    )  # fmt: skip
    default_expiry_days: int = number(
        365, " days; 0: never",
        "the lifetime that forms and the command line suggest; 0 means *never*; capped by "
        "`max_lifetime_days`",
    )  # fmt: skip
    idle_warn_days: int = number(
        0, " days; 0: off",
        "after this number of days without an accepted request, the owner gets one notice",
    )  # fmt: skip
    idle_disable_days: int = number(
        0, " days; 0: off",
        "after this number of idle days, the token is disabled, and the owner gets a notice",
    )  # fmt: skip
    idle_revoke_days: int = number(
        0, " days; 0: off",
        "after this number of idle days, the token is revoked, and the owner gets a notice",
    )  # fmt: skip

    def narrow(self, own: Mapping[str, Any]) -> Policy:
        """Return the policy narrowed by a reseller's own rules: of each rule the narrower value."""
        if not own:
            return self
        return replace(self, **{n: _narrower(getattr(self, n), v) for n, v in own.items()})

    def require_narrower(self, own: Mapping[str, Any]) -> None:
        """Raise ``POLICY_WIDER`` for rules of a reseller that are wider than this policy."""
        for name, value in own.items():
            present = getattr(self, name)
            if _narrower(present, value) != value:
                raise Refusal(Rule.POLICY_WIDER, setting=name, most=int(present))

    def latest(self, since: int, zone: tzinfo) -> int | None:
        """Return the latest expiry of a secret that was created at ``since``; None: no limit.

        The moment is 23:59:59 of a day in the server's zone, like the expiry of a token.
        """
        if not self.max_lifetime_days:
            return None
        try:
            day = datetime.fromtimestamp(since, zone).date()
            return end_of_day(day + timedelta(days=self.max_lifetime_days), zone)
        except OverflowError:
            return LATEST

    def end_fault(self, expires_at: int | None, since: int, zone: tzinfo) -> Refusal | None:
        """Return the refusal of an expiry, or None.

        The rule of the refusal is ``POLICY_EXPIRY`` or ``POLICY_LIFETIME``.
        """
        latest = self.latest(since, zone)
        if expires_at is None and (self.require_expiry or latest is not None):
            return Refusal(Rule.POLICY_EXPIRY)
        if expires_at is not None and latest is not None and expires_at > latest:
            return Refusal(Rule.POLICY_LIFETIME, most=self.max_lifetime_days)
        return None

    def list_fault(self, allow_list: AllowList) -> Refusal | None:
        """Return the refusal of a missing allow list (``POLICY_ALLOW_LIST``), or None."""
        if self.require_allow_list and not allow_list.blocks:
            return Refusal(Rule.POLICY_ALLOW_LIST)
        return None

    def count_fault(self, count: int) -> Refusal | None:
        """Return the refusal of too many tokens in an account (``POLICY_TOKENS``), or None."""
        if self.max_tokens and count > self.max_tokens:
            return Refusal(Rule.POLICY_TOKENS, most=self.max_tokens)
        return None

    def faults(self, stub: Stub, since: int, zone: tzinfo) -> list[Rule]:
        """Return the rules that an existing token breaks.

        ``since``: when the token's secret was created.
        """
        found = (self.end_fault(stub.expires_at, since, zone), self.list_fault(stub.allow_list))
        return [refusal.rule for refusal in found if refusal is not None]

    def setting_for(self, rule: Rule) -> str:
        """Return the name of the setting behind a rule of ``faults``."""
        if rule is Rule.POLICY_ALLOW_LIST:
            return "require_allow_list"
        if rule is Rule.POLICY_EXPIRY and self.require_expiry:
            return "require_expiry"
        return "max_lifetime_days"

    def idle_action(self, stub: Stub, idle: int, now: int) -> str:
        """Return what to do with a token that was not used for ``idle`` seconds.

        The result is ``revoked``, ``disabled``, ``warned`` or "". Expired tokens stay as they are,
        and disabled tokens are not disabled again. Contained tokens stay as they are, because they
        cannot be used and their release must restore the previous state.
        """
        if stub.is_contained or stub.is_expired(now):
            return ""
        if 0 < self.idle_revoke_days * DAY <= idle:
            return "revoked"
        if stub.disabled is None and 0 < self.idle_disable_days * DAY <= idle:
            return "disabled"
        if stub.disabled is None and 0 < self.idle_warn_days * DAY <= idle:
            return "warned"
        return ""

    @property
    def idle_days(self) -> int:
        """Return after how many idle days the first action applies; 0: never."""
        days = (self.idle_warn_days, self.idle_disable_days, self.idle_revoke_days)
        return min((d for d in days if d), default=0)


POLICY_SETTINGS = settings_of(Policy)
"""The settings that a reseller may narrow, by name."""


def _narrower(one: Any, other: Any) -> Any:  # noqa: ANN401 - both a number, or both a flag
    if isinstance(one, bool):
        return one or other
    return min(one, other) if one and other else one or other
