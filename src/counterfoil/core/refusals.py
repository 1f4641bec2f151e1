"""Refusals: reasons for refusing a credential, and rules that a change can break."""

from __future__ import annotations

from enum import StrEnum, auto


class Reason(StrEnum):
    """Why a use of a token was refused; a closed set, reported only by ``explain``."""

    UNKNOWN = "UNKNOWN"
    MALFORMED = "MALFORMED"
    WRONG_KIND = "WRONG_KIND"
    WRONG_USER = "WRONG_USER"
    RENAMED = "RENAMED"
    REVOKED = "REVOKED"
    PARENT = "PARENT"
    SUSPENDED = "SUSPENDED"
    EXPIRED = "EXPIRED"
    ADDRESS = "ADDRESS"
    PRIVILEGE = "PRIVILEGE"
    STALE = "STALE"
    ROUTE = "ROUTE"
    DISABLED = "DISABLED"
    CONTAINED = "CONTAINED"


class Rule(StrEnum):
    """The rule that a call or its arguments broke; ``core/wording.py`` has the sentences."""

    ARGUMENT_MISSING = auto()
    ARGUMENT_MALFORMED = auto()
    ARGUMENT_UNKNOWN = auto()
    ARGUMENT_CONFLICT = auto()
    ARGUMENT_IN_QUERY = auto()
    ARGUMENTS_EXCLUSIVE = auto()
    ARGUMENTS_UNREADABLE = auto()
    LIST_NONE = auto()
    FIELD_UNKNOWN = auto()
    BATCH_TOO_LONG = auto()
    BATCH_ANSWER_TOO_LONG = auto()
    BATCH_NOT_RUN = auto()
    BATCH_CUT = auto()
    FUNCTION_UNKNOWN = auto()
    TOKEN_NAME_MALFORMED = auto()
    FORM_USED = auto()
    TOKEN_CHANGED = auto()
    TOKEN_NAME_TAKEN = auto()
    TOKEN_UNKNOWN = auto()
    TOKEN_LINE_TOO_LONG = auto()
    TOKEN_DISABLED_ABOVE = auto()
    TOKEN_NOT_CONTAINED = auto()
    TOKEN_OPENS_ALL = auto()
    TOKEN_OUT_OF_LINE = auto()
    TOKEN_OF_SESSION = auto()
    TOKEN_ONLY_NARROWED = auto()
    TOKEN_LEAKED = auto()
    SECRET_REPLACED = auto()
    OVERLAP_MALFORMED = auto()
    OVERLAP_NONE = auto()
    IDEMPOTENCY_KEY_MALFORMED = auto()
    IDEMPOTENCY_KEY_USED = auto()
    IDEMPOTENCY_KEY_REPLACED = auto()
    ADVICE_NONE = auto()
    DAYS_MALFORMED = auto()
    PRIVILEGE_NONE = auto()
    PRIVILEGE_UNKNOWN = auto()
    PRIVILEGE_NOT_HELD = auto()
    PRIVILEGE_NOT_IN_TOKEN = auto()
    PRIVILEGE_NOT_OF_ACCOUNT = auto()
    PRIVILEGE_WITHIN_ALL = auto()
    ACCOUNT_API_CLOSED = auto()
    ADDRESS_MALFORMED = auto()
    ADDRESS_TOO_MANY = auto()
    ADDRESS_OUTSIDE = auto()
    EXPIRY_MALFORMED = auto()
    EXPIRY_PAST = auto()
    EXPIRY_OUTSIDE = auto()
    SECRET_MALFORMED = auto()
    RECEIPT_UNREADABLE = auto()
    ACCOUNT_UNKNOWN = auto()
    ACCOUNT_SUSPENDED = auto()
    CALLER_SUSPENDED = auto()
    ACCOUNT_LOCKED = auto()
    ACCOUNT_IS_ROOT = auto()
    ACCOUNT_IS_CALLER = auto()
    ACCOUNT_OWNER = auto()
    ACL_LIST_MALFORMED = auto()
    ACL_LIST_UNKNOWN = auto()
    ACL_LIST_AND_KEYS = auto()
    RESELLER_UNKNOWN = auto()
    PACKAGE_UNKNOWN = auto()
    PASSWORD_WEAK = auto()
    PASSWORD_MISSING = auto()
    PASSWORD_WRONG = auto()
    STEP_UP_PASSWORD = auto()
    STEP_UP_LINK = auto()
    STEP_UP_THROUGH_TOKEN = auto()
    MARK_THROUGH_TOKEN = auto()
    USERNAME_MALFORMED = auto()
    USERNAME_TAKEN = auto()
    DOMAIN_MALFORMED = auto()
    DOMAIN_TAKEN = auto()
    DOMAIN_UNKNOWN = auto()
    EMAIL_MALFORMED = auto()
    TEXT_MALFORMED = auto()
    LASTING_CHANGE = auto()
    LINK_UNUSABLE = auto()
    SESSION_UNKNOWN = auto()
    SESSION_LINE_TOO_LONG = auto()
    APPLICATION_MALFORMED = auto()
    APPLICATION_UNKNOWN = auto()
    APPLICATION_IN_FILE = auto()
    POLICY_WIDER = auto()
    POLICY_EXPIRY = auto()
    POLICY_LIFETIME = auto()
    POLICY_ALLOW_LIST = auto()
    POLICY_TOKENS = auto()
    CHECKPOINT_MALFORMED = auto()
    CHECKPOINT_NONE = auto()
    SETTING_UNKNOWN = auto()
    SETTING_MALFORMED = auto()
    RECEIVER_PRIVATE = auto()
    RECEIVER_IN_CLEAR = auto()
    RECEIVER_UNKNOWN = auto()


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not an error
    """A call was refused, and nothing was changed.

    ``facts`` fill the sentence of the rule in ``core/wording.py``; they never hold a secret.
    """

    def __init__(self, rule: Rule, **facts: str | int) -> None:
        """Set the broken rule, and the facts for its sentence."""
        super().__init__(rule, facts)
        self.rule = rule
        self.facts = facts
