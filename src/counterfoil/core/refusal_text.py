"""Text of refusals: the sentence of a rule or reason, with its facts filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.core import wording
from counterfoil.core.counting import counted
from counterfoil.core.privilege import ALL
from counterfoil.core.receipt import CallFault
from counterfoil.core.refusals import Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.reach import Reach
    from counterfoil.core.receipt import AskedCall
    from counterfoil.core.refusals import Reason, Refusal

_MOST_NAMES = 10
_CALLS = {
    None: "%(function)s",
    CallFault.NO_FUNCTION: "there is no function “%(function)s”",
    CallFault.NO_VERSION:
        "%(function)s was called without `api.version=1`, which it requires",
    CallFault.UNREADABLE: "the arguments of the call of %(function)s could not be read",
}  # fmt: skip


def sentence(refusal: Refusal) -> str:
    """Return the sentence about a broken rule and what to do about it, as the API reports it."""
    return _text_of(refusal, _case(refusal)) % refusal_facts(refusal)


def page_sentence(refusal: Refusal, user: str = "") -> str:
    """Return the text of a refusal on pages, with places for its values.

    ``user``: the owner of the token, if that is another account.
    """
    is_other = bool(user) and (refusal.rule, "other") in wording.ON_PAGES
    case = "other" if is_other else _case(refusal)
    keys: tuple[Rule | tuple[Rule, str], ...] = ((refusal.rule, case), refusal.rule)
    for key in keys:
        if key in wording.ON_PAGES:
            return wording.ON_PAGES[key]
    return _text_of(refusal, case)


def _text_of(refusal: Refusal, case: str) -> str:
    return wording.SENTENCES.get((refusal.rule, case)) or wording.SENTENCES[refusal.rule]


def _case(refusal: Refusal) -> str:
    """Return the word for a special case of a rule, or ""."""
    facts = refusal.facts
    if facts.get("privilege") == ALL:
        return "all"
    if refusal.rule is Rule.PRIVILEGE_NONE and "username" in facts:
        return "other"
    if facts.get("near"):
        return "near"
    if facts.get("setting") == "mail_server":
        return "mail"
    return "one" if facts.get("ran") == 1 else ""


def refusal_facts(refusal: Refusal) -> dict[str, str]:
    """Return the facts of a refusal as texts, and the further values that its sentence needs."""
    facts = {key: printable(value) for key, value in refusal.facts.items()}
    for name, fact, thing in (
        ("days", "most", "day"), ("tokens", "most", "token"), ("commands", "ran", "command")
    ):  # fmt: skip
        if fact in facts:
            facts[name] = counted(facts[fact], thing)
    if "reseller" in facts:
        facts["command"] = granted_by(refusal)
    elif refusal.rule is Rule.STEP_UP_LINK:
        facts["command"] = "counterfoil sign-in-link"
    user = facts.get("username", "root")
    facts["option"] = "" if user == "root" else f" --user {user}"
    return facts


def reason_text(reason: Reason) -> str:
    """Return the text of a reason, for people who may see the reason."""
    return wording.REASONS[reason]


def privilege_missing(function: str) -> str:
    """Return the sentence that a valid credential lacks the function's privilege."""
    return wording.PRIVILEGE_MISSING % {"function": function}


def unknown_function(function: str) -> str:
    """Return the sentence that there is no such function."""
    return wording.FUNCTION_UNKNOWN % {"function": function}


def call_text(asked: AskedCall) -> str:
    """Return the text of a call: the function, and the fault of the call, if any."""
    return _CALLS[asked.fault] % {"function": asked.function}


def granted_by(refusal: Refusal) -> str:
    """Return the commands by which root grants the privilege that a refusal names."""
    facts = refusal.facts
    is_reseller = bool(facts["reseller"])
    return granting(str(facts["username"]), str(facts["privilege"]), is_reseller=is_reseller)


def granting(user: str, *privileges: str, is_reseller: bool) -> str:
    """Return the commands by which root grants privileges to an account."""
    named = " ".join(f"--acl {privilege}" for privilege in privileges)
    if is_reseller:
        return f"counterfoil reseller grant {user} {named}"
    # A new reseller holds the Initial Privileges, which nobody asked for here.
    return f"counterfoil reseller setup {user} && counterfoil reseller grant {user} --only {named}"


def changed_nothing(names: Sequence[str]) -> str:
    """Return a sentence about the arguments of a call that were accepted but made no difference."""
    listed = ", ".join(f"“{printable(name[:50])}”" for name in names[:_MOST_NAMES])
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return f"These arguments changed nothing: {listed}{more}."


def reach_text(reach: Reach) -> str:
    """Return how many tokens a change affected beyond the named tokens, as text; "" for none."""
    count, verb = reach.also_revoked, "revoked with it"
    if not count and reach.names:
        count = reach.unnamed
        verb = "revoked" if reach.is_revoking else "affected"
    if not count:
        return ""
    tokens = "1 token was" if count == 1 else f"{count} tokens were"
    more = count - len(reach.names)
    listed = f": {', '.join(reach.names)}" if reach.names else ""
    return f"{tokens} {verb}{listed}{f' and {more} more' if reach.names and more > 0 else ''}."


def printable(value: str | int) -> str:
    """Return a fact as one printable line: text from outside is never echoed raw."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in str(value))
