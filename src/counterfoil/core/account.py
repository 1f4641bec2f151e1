"""Account: an owner of tokens, and the grammar of its names and addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass

from counterfoil.core.privilege import ALL, Privileges
from counterfoil.core.refusals import Refusal, Rule

ROOT = "root"
_USERNAME = re.compile(r"[a-z][a-z0-9]{0,15}", re.ASCII)
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})+", re.ASCII)
_EMAIL = re.compile(
    rf"[A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,64}}@{_LABEL}(?:\.{_LABEL})*", re.ASCII | re.IGNORECASE
)
_LIST_NAME = re.compile(r"[A-Za-z0-9._-]{1,64}", re.ASCII)
_LONGEST_NAME = 253
_LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class Account:
    """An owner of tokens, as of one snapshot; its id is never reused.

    ``owner_id`` is None for root only. Times are epoch seconds. ``former_names`` are usernames that
    the account had before it was renamed. A ``reseller`` may hold privileges and own accounts;
    ``acl_list`` is the name of the list that defines the reseller's privileges, if any.
    """

    id: int
    username: str
    owner_id: int | None
    privileges: Privileges
    created_at: int
    domain: str | None = None
    contact_email: str = ""
    suspended_at: int | None = None
    suspend_reason: str = ""
    locked: bool = False
    removed_at: int | None = None
    former_names: frozenset[str] = frozenset()
    reseller: bool = False
    acl_list: str | None = None

    @property
    def is_root(self) -> bool:
        """Return whether the account is root, which owns the installation."""
        return self.owner_id is None

    @property
    def is_suspended(self) -> bool:
        """Return whether the account is suspended: its tokens are refused for now."""
        return self.suspended_at is not None


def in_reach(actor: Account, held: Privileges, target: Account) -> bool:
    """Return whether ``actor``, holding ``held`` now, has access to ``target``.

    An account reaches itself and the accounts that it owns directly. Root and holders of ``all``
    reach every account, except that only root reaches root.
    """
    if target.id == actor.id:
        return True
    if target.is_root:
        return False
    return actor.is_root or ALL in held or target.owner_id == actor.id


def parse_list_name(text: str) -> str:
    """Return the name of a list of privileges: 1 to 64 of A-Z a-z 0-9 . _ -.

    Raises ``ACL_LIST_MALFORMED``.
    """
    if not _LIST_NAME.fullmatch(text):
        raise Refusal(Rule.ACL_LIST_MALFORMED)
    return text


def parse_username(text: str, *, lower: bool = False) -> str:
    """Return a username; raises ``USERNAME_MALFORMED``.

    1 to 16 of a-z and 0-9, beginning with a letter; not ``root``, and not beginning with ``test``.
    ``lower`` folds capitals, as for the creation of an account.
    """
    name = text.lower() if lower and text.isascii() else text
    if not _USERNAME.fullmatch(name) or name == ROOT or name.startswith("test"):
        raise Refusal(Rule.USERNAME_MALFORMED, username=text[:_LONGEST_TEXT])
    return name


def parse_domain(text: str) -> str:
    """Return a domain name in lower case; raises ``DOMAIN_MALFORMED``."""
    name = text.lower() if text.isascii() else text
    if len(name) > _LONGEST_NAME or not _DOMAIN.fullmatch(name):
        raise Refusal(Rule.DOMAIN_MALFORMED, domain=text[:_LONGEST_NAME])
    return name


def parse_email(text: str) -> str:
    """Return a contact address, "" for none; raises ``EMAIL_MALFORMED``."""
    if text and (len(text) > _LONGEST_NAME or not _EMAIL.fullmatch(text)):
        raise Refusal(Rule.EMAIL_MALFORMED, email=text[:_LONGEST_NAME])
    return text


def parse_note(text: str, argument: str) -> str:
    """Return one line of plain text of at most 200 characters; raises ``TEXT_MALFORMED``."""
    if len(text) > _LONGEST_TEXT or not text.isprintable():
        raise Refusal(Rule.TEXT_MALFORMED, argument=argument, most=_LONGEST_TEXT)
    return text
