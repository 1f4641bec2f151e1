"""Messages of the pages: what was done, and why something was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from counterfoil.core.refusal_text import page_sentence, refusal_facts
from counterfoil.core.refusals import Rule
from counterfoil.core.secret import secrets_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterfoil.core.refusals import Refusal
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


class Done(NamedTuple):
    """What a page says when something was done: for none or one, and for several."""

    one: str
    many: str = ""


DONE = {
    "saved": Done("API token %(name)s saved."),
    "made": Done("API token %(name)s created."),
    "edited": Done("Saved. Changes to %(name)s apply immediately."),
    "rotated": Done("%(name)s has a new secret."),
    "revived": Done("Saved. %(name)s works again."),
    "disabled": Done("%(name)s was disabled."),
    "leaked": Done(
        "%(name)s was disabled, and its secret is recorded as leaked. Rotate the token, then "
        "enable it."
    ),
    "enabled": Done("%(name)s was enabled."),
    "narrowed": Done("%(name)s was limited to the privileges and addresses that it used."),
    "revoked": Done("%(name)s was revoked."),
    "many_revoked": Done("%(count)s token was revoked.", "%(count)s tokens were revoked."),
    "many_disabled": Done("%(count)s token was disabled.", "%(count)s tokens were disabled."),
    "many_enabled": Done("%(count)s token was enabled.", "%(count)s tokens were enabled."),
    "all_revoked": Done(
        "The only token of %(user)s was revoked.", "All %(count)s tokens of %(user)s were revoked."
    ),
    "refreshed": Done("List refreshed."),
    "contained": Done(
        "%(name)s was contained: it, every token created with it, and their sessions are stopped."
    ),
    "released": Done("%(name)s was released."),
    "overlap_ended": Done("The old secret of %(name)s is no longer valid."),
    "profile": Done("Your profile was saved."),
    "password": Done("Your password was changed. Sign in with the new one."),
    "password_set": Done("Your password is set. Sign in with it."),
    "session_ended": Done("The session was ended."),
    "sessions_ended": Done(
        "%(count)s other session was ended.", "%(count)s other sessions were ended."
    ),
}
"""The messages of pages, by the code in the cookie."""

WITH_OTHERS = {
    "revoked": Done(
        "%(name)s and %(count)s token created with it were revoked.",
        "%(name)s and %(count)s tokens created with it were revoked.",
    ),
}
ALSO_CHANGED = Done(
    "%(count)s token created with it changed too.", "%(count)s tokens created with it changed too."
)


def done_message(language: Language, what: Flash) -> str:
    """Return a message that something was done; "" for one that is not known."""
    count = what.values.get("count", 0)
    number = count if isinstance(count, int) else 0
    done = DONE.get(what.code)
    if done is None:
        return ""
    facts = {"name": "", "user": "", **what.values, "count": language.number(number)}
    if number and what.code in WITH_OTHERS:
        done = WITH_OTHERS[what.code]
    text = _translate(language, done, number) % facts
    if number and what.code in {"edited", "disabled", "leaked", "enabled", "narrowed"}:
        text += " " + _translate(language, ALSO_CHANGED, number) % facts
    return text


def _translate(language: Language, done: Done, number: int) -> str:
    if done.many:
        return language.texts.ngettext(done.one, done.many, number)
    return language.texts.gettext(done.one)


def refused(language: Language, refusal: Refusal, titles: Mapping[str, str], user: str = "") -> str:
    """Return why something was not done, and what to do next; ``user``: whose, if another's.

    ``titles``: the names of privileges.
    """
    facts = {key: _without_secrets(text) for key, text in refusal_facts(refusal).items()}
    key = facts.get("privilege", "")
    return language.text(
        page_sentence(refusal, user), **(facts | {"user": user, "title": titles.get(key, key)})
    )


def _without_secrets(text: str) -> str:
    """Return a text without secrets: one that was entered in a wrong field is not repeated."""
    for secret in secrets_in(text):
        text = text.replace(secret, "…")
    return text
