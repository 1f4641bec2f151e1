"""What do the pages say: that something was done, and why something was not?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.core import wording
from counterfoil.core.privilege import ALL
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.secret import secrets_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterfoil.web.cookies import Flash
    from counterfoil.web.i18n import Language

FIELDS = {
    Rule.TOKEN_NAME_MALFORMED: "name",
    Rule.TOKEN_NAME_TAKEN: "name",
    Rule.TEXT_MALFORMED: "description",
    Rule.EXPIRY_MALFORMED: "expires",
    Rule.EXPIRY_PAST: "expires",
    Rule.EXPIRY_OUTSIDE: "expires",
    Rule.POLICY_EXPIRY: "expires",
    Rule.POLICY_LIFETIME: "expires",
    Rule.ADDRESS_MALFORMED: "ips",
    Rule.ADDRESS_TOO_MANY: "ips",
    Rule.ADDRESS_OUTSIDE: "ips",
    Rule.POLICY_ALLOW_LIST: "ips",
    Rule.PRIVILEGE_NONE: "acl",
    Rule.PRIVILEGE_UNKNOWN: "acl",
    Rule.PRIVILEGE_NOT_HELD: "acl",
    Rule.PRIVILEGE_NOT_IN_TOKEN: "acl",
    Rule.PRIVILEGE_NOT_OF_ACCOUNT: "acl",
    Rule.PASSWORD_WRONG: "password",
    Rule.STEP_UP_PASSWORD: "password",
}
"""Which field of the form for a token a refusal is about; the others are about all of it."""


def said(tongue: Language, what: Flash) -> str:
    """Return a message that something was done; "" for one that we do not know."""
    values = what.values
    name, user, count = values.get("name", ""), values.get("user", ""), values.get("count", 0)
    number = count if isinstance(count, int) else 0

    def counted(one: str, many: str) -> str:
        text = tongue.texts.ngettext(one, many, number)
        return text % {"count": tongue.number(number), "user": user, "name": name}

    match what.code:
        case "edited" | "disabled" | "leaked" | "enabled" | "narrowed" if number:
            return f"{_done(tongue, what.code, name)} " + counted(
                "%(count)s token that was made through it changed with it.",
                "%(count)s tokens that were made through it changed with it.",
            )
        case "edited" | "disabled" | "leaked" | "enabled" | "narrowed":
            return _done(tongue, what.code, name)
        case "saved":
            return tongue.text("%(name)s is in the list.", name=name)
        case "made":
            return tongue.text("%(name)s was generated.", name=name)
        case "rotated":
            return tongue.text("%(name)s has a new secret.", name=name)
        case "revived":
            return tongue.text("Saved. %(name)s works again.", name=name)
        case "revoked" if number:
            return counted(
                "%(name)s and %(count)s token that was made through it were revoked and stopped "
                "working.",
                "%(name)s and %(count)s tokens that were made through it were revoked and stopped "
                "working.",
            )
        case "revoked":
            return tongue.text("%(name)s was revoked and stopped working.", name=name)
        case "many_revoked":
            return counted("%(count)s token was revoked.", "%(count)s tokens were revoked.")
        case "many_disabled":
            return counted("%(count)s token is disabled.", "%(count)s tokens are disabled.")
        case "many_enabled":
            return counted("%(count)s token works again.", "%(count)s tokens work again.")
        case "all_revoked":
            return counted(
                "The only token of %(user)s was revoked.",
                "All %(count)s tokens of %(user)s were revoked.",
            )
        case "refreshed":
            return tongue.text("List refreshed.")
        case "contained":
            return tongue.text(
                "%(name)s is contained: it, what was made through it and their sessions are "
                "stopped.", name=name
            )  # fmt: skip
        case "released":
            return tongue.text("%(name)s is released: all is as it was before.", name=name)
        case "overlap_ended":
            return tongue.text("The old secret of %(name)s stopped working.", name=name)
        case "profile":
            return tongue.text("Your profile was saved.")
        case "password":
            return tongue.text("Your password was changed. Sign in with the new one.")
        case "password_set":
            return tongue.text("Your password is set. Sign in with it.")
        case "session_ended":
            return tongue.text("The session has ended.")
        case "sessions_ended":
            text = tongue.texts.ngettext(
                "%(count)s other session has ended.", "%(count)s other sessions have ended.", number
            )
            return text % {"count": tongue.number(number)}
        case _:
            return ""


def _done(tongue: Language, code: str, name: object) -> str:
    """Return what happened to one token, apart from those made through it."""
    match code:
        case "disabled":
            return tongue.text("%(name)s is disabled.", name=name)
        case "leaked":
            return tongue.text(
                "%(name)s is disabled, and its secret is recorded as leaked. Rotate it, then "
                "enable it.", name=name,
            )  # fmt: skip
        case "enabled":
            return tongue.text("%(name)s works again.", name=name)
        case "narrowed":
            return tongue.text("%(name)s was narrowed to what it used.", name=name)
        case _:
            return tongue.text("Saved. Programs using %(name)s see the change at once.", name=name)


def refused(tongue: Language, refusal: Refusal, titles: Mapping[str, str], user: str = "") -> str:
    """Return why something was not done, and what to do next; ``user``: whose, if another's.

    ``titles``: the names of privileges.
    """
    facts = {key: _shown(value) for key, value in refusal.facts.items()}
    match refusal.rule:
        case Rule.TOKEN_NAME_MALFORMED:
            return tongue.text("Enter a name of 1 to 50 letters, numbers, dashes or underscores.")
        case Rule.TOKEN_NAME_TAKEN if user:
            return tongue.text(
                "%(user)s already has a token named %(name)s. Choose another name.",
                user=user, **facts,
            )  # fmt: skip
        case Rule.TOKEN_NAME_TAKEN:
            return tongue.text(
                "You already have a token named %(name)s. Choose another name.", **facts
            )
        case Rule.TOKEN_UNKNOWN if user:
            return tongue.text("%(user)s has no token named %(name)s.", user=user, **facts)
        case Rule.TOKEN_UNKNOWN:
            return tongue.text("There is no token named %(name)s in this account.", **facts)
        case Rule.ACCOUNT_UNKNOWN:
            return tongue.text(
                "There is no account named %(username)s, or it is not one of yours.", **facts
            )
        case Rule.EXPIRY_PAST:
            return tongue.text("That date is past. Choose today or later.")
        case Rule.EXPIRY_OUTSIDE:
            return tongue.text(
                "That is later than you yourself may act here. Choose an earlier date."
            )
        case Rule.POLICY_EXPIRY:
            return tongue.text("The policy here demands that a token ends. Choose a date.")
        case Rule.POLICY_LIFETIME:
            return tongue.text(
                "The policy here lets a token live for %(most)s days. Choose an earlier date.",
                **facts,
            )
        case Rule.POLICY_ALLOW_LIST:
            return tongue.text("The policy here demands an allow list. Enter the addresses.")
        case Rule.POLICY_TOKENS:
            return tongue.text("The policy here allows %(most)s tokens. Revoke one first.", **facts)
        case Rule.ADDRESS_TOO_MANY:
            return tongue.text(
                "%(entries)s entries; at most %(most)s are allowed. Use ranges to shorten the "
                "list.", **facts
            )  # fmt: skip
        case Rule.ADDRESS_OUTSIDE:
            return tongue.text("These addresses go beyond those that you yourself may act from.")
        case Rule.PRIVILEGE_NONE:
            return tongue.text("Select at least one privilege.")
        case Rule.PRIVILEGE_NOT_HELD if facts["privilege"] == ALL:
            name = titles.get(ALL, ALL)
            return tongue.text(
                "You do not hold “%(privilege)s”, so the token cannot.", privilege=name
            )
        case Rule.PRIVILEGE_NOT_HELD:
            key = facts["privilege"]
            return tongue.text(
                "You do not hold “%(privilege)s”, so the token cannot. Root can grant it to you: "
                "%(command)s", privilege=titles.get(key, key),
                command=wording.granted_by(refusal),
            )  # fmt: skip
        case Rule.PRIVILEGE_NOT_IN_TOKEN:
            key = facts["privilege"]
            return tongue.text(
                "%(username)s holds “%(privilege)s”, but this session does not: it was opened "
                "through a token, or by somebody else. Sign in as %(username)s.",
                privilege=titles.get(key, key), username=facts["username"],
            )  # fmt: skip
        case Rule.PRIVILEGE_NOT_OF_ACCOUNT if facts["privilege"] == ALL:
            return tongue.text(
                "%(username)s does not hold “%(privilege)s”, so its token cannot.",
                privilege=titles.get(ALL, ALL), username=facts["username"],
            )  # fmt: skip
        case Rule.PRIVILEGE_NOT_OF_ACCOUNT:
            key = facts["privilege"]
            return tongue.text(
                "%(username)s does not hold “%(privilege)s”, so its token cannot. Root can grant "
                "it: %(command)s", privilege=titles.get(key, key),
                username=facts["username"], command=wording.granted_by(refusal),
            )  # fmt: skip
        case Rule.TOKEN_LEAKED:
            return tongue.text(
                "The secret of %(name)s was reported as leaked. Rotate the token first: the new "
                "secret works from then on.", **facts
            )  # fmt: skip
        case Rule.CALLER_SUSPENDED:
            return tongue.text(
                "%(username)s is suspended: it can only see, disable and revoke its tokens.",
                **facts,
            )
        case Rule.ACCOUNT_SUSPENDED:
            return tongue.text(
                "%(username)s is suspended; no token can be created for it.", **facts
            )
        case Rule.FORM_USED:
            return tongue.text(
                "This form already generated %(name)s. Its secret cannot be shown again.", **facts
            )
        case Rule.TEXT_MALFORMED:
            return tongue.text("Enter one line of at most %(most)s characters.", **facts)
        case Rule.TOKEN_DISABLED_ABOVE:
            return tongue.text(
                "%(name)s was stopped by somebody above you, who alone can let it go on.", **facts
            )
        case Rule.RECEIPT_UNREADABLE:
            return tongue.text("This is no receipt of this installation, or not one for you.")
        case Rule.ADVICE_NONE:
            return tongue.text("%(name)s needs all that it has.", **facts)
        case Rule.OVERLAP_NONE:
            return tongue.text("No old secret of %(name)s is good any more.", **facts)
        case Rule.LINK_UNUSABLE:
            return tongue.text("This link was used already, or is too old: ask for a new one.")
        case Rule.TOKEN_OF_SESSION:
            return tongue.text(
                "You are signed in through %(name)s, which this session cannot rotate.", **facts
            )
        case Rule.TOKEN_ONLY_NARROWED:
            return tongue.text(
                "%(name)s was not made through the token that you are signed in through. Here you "
                "can take privileges and addresses from it, have it end earlier, disable and "
                "revoke it.", **facts
            )  # fmt: skip
        case Rule.STEP_UP_PASSWORD:
            return tongue.text("Enter your password. You signed in more than ten minutes ago.")
        case Rule.STEP_UP_LINK:
            return tongue.text(
                "You signed in more than ten minutes ago, and have no password. Sign in again "
                "with a new link: %(command)s on the server makes one.",
                command="counterfoil sign-in-link",
            )
        case Rule.STEP_UP_THROUGH_TOKEN:
            return tongue.text(
                "This session was opened through a token more than ten minutes ago. Open a new one."
            )
        case Rule.PASSWORD_WRONG:
            return tongue.text("That is not your password. Nothing was changed.")
        case Rule.PASSWORD_WEAK:
            return tongue.text(
                "Choose a password of 12 to 256 characters, with at least five different ones and "
                "without the username."
            )
        case _:
            # A sentence of the wire: English, and better than none.
            return tongue.text(wording.sentence(refusal))


def _shown(value: str | int) -> str:
    text = str(value)
    # A secret that was entered where it does not belong is not repeated.
    for secret in secrets_in(text):
        text = text.replace(secret, "…")
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
