"""How is a verdict said to people? One sentence for each check, and words for each reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.core.privilege import covers
from counterfoil.core.refusals import Reason
from counterfoil.web.i18n import zone_name
from counterfoil.web.token_view import labels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counterfoil.core.decide import Attempt, Step
    from counterfoil.core.token import Stub
    from counterfoil.web.request_context import PageRequest, PageSnapshot

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class ExplainedCheck:
    """One check in words. ``is_first``: the first that fails, which is what the verdict says."""

    title: str
    passed: bool
    sentence: str
    is_first: bool


def why(visit: PageRequest, reason: str | None) -> str:
    """Return a reason in words; "" for none."""
    match reason:
        case Reason.UNKNOWN:
            return visit._("no token has this secret")
        case Reason.MALFORMED:
            return visit._("what was sent is no credential")
        case Reason.WRONG_KIND:
            return visit._("it is a token of another kind")
        case Reason.WRONG_USER:
            return visit._("it is the token of another account")
        case Reason.RENAMED:
            return visit._("the account has another name now")
        case Reason.REVOKED:
            return visit._("the token was revoked, or its secret replaced")
        case Reason.PARENT:
            return visit._("a token that it was made through is gone")
        case Reason.SUSPENDED:
            return visit._("the account is suspended")
        case Reason.EXPIRED:
            return visit._("the token has expired")
        case Reason.ADDRESS:
            return visit._("the address is not among its IPs")
        case Reason.PRIVILEGE:
            return visit._("a privilege is missing")
        case Reason.STALE:
            return visit._("nothing could be proved just then")
        case Reason.ROUTE:
            return visit._("no known route was asked for")
        case Reason.DISABLED:
            return visit._("the token is disabled")
        case Reason.CONTAINED:
            return visit._("the token is contained")
        case _:
            return reason or ""


def explain_checks(
    visit: PageRequest, seen: PageSnapshot, stub: Stub, attempt: Attempt, steps: list[Step], at: int
) -> Iterator[ExplainedCheck]:
    """Go through the checks on a use at a moment, in words."""
    has_failed = False
    for step in steps:
        title, passed, failed = _words(visit, seen, stub, attempt, step.reason, at)
        is_first = not step.passed and not has_failed
        has_failed = has_failed or not step.passed
        yield ExplainedCheck(title, step.passed, passed if step.passed else failed, is_first)


def _words(
    visit: PageRequest, seen: PageSnapshot, stub: Stub, attempt: Attempt, reason: Reason, at: int
) -> tuple[str, str, str]:
    """Return what a check is called, and what it says when it passes and when it fails."""
    _, user = visit._, stub.account.username
    match reason:
        case Reason.WRONG_KIND:
            return (_("Right kind"), _("It is a token of the API that is called."),
                    _("It is a token of another API."))  # fmt: skip
        case Reason.RENAMED:
            passed = _("The account is called by the name that it has now.")
            failed = _("The account is called by a former name; it is %(user)s now.", user=user)
            return _("Present name of the account"), passed, failed
        case Reason.WRONG_USER:
            passed = _("It is a token of %(user)s, who is named.", user=user)
            failed = _("It is a token of %(user)s, and another account is named.", user=user)
            return _("Right account"), passed, failed
        case Reason.REVOKED:
            return (_("Not revoked"), _("It was not revoked."), _("It was revoked."))
        case Reason.PARENT:
            gone = _(
                "A token that it was made through is gone, or is not above its account any more."
            )
            return _("Made through what is there"), _parents(visit, stub), gone
        case Reason.DISABLED:
            names = _listed(link.name for link in stub.lineage if link.disabled)
            return (_("Not disabled"), _("Neither it nor what it was made through is disabled."),
                    _("Disabled: %(names)s.", names=names))  # fmt: skip
        case Reason.CONTAINED:
            names = _listed(link.name for link in stub.lineage if link.contained)
            return (_("Not contained"), _("Neither it nor what it was made through is contained."),
                    _("Contained: %(names)s.", names=names))  # fmt: skip
        case Reason.SUSPENDED:
            names = _listed(x.account.username for x in stub.lineage if x.account.is_suspended)
            return (_("Account not suspended"), _("%(user)s is not suspended.", user=user),
                    _("Suspended: %(names)s.", names=names))  # fmt: skip
        case Reason.EXPIRED:
            return _("Not expired"), *_end(visit, seen, stub, at)
        case Reason.ADDRESS:
            return _("Address allowed"), *_address(visit, stub, str(attempt.address))
        case Reason.ROUTE:
            return _("Route known"), _("What the call takes is known."), _("No route is known.")
        case _:
            return _("Privilege held"), *_privilege(visit, seen, stub, attempt)


def _listed(names: Iterator[str]) -> str:
    return ", ".join(dict.fromkeys(names))


def _parents(visit: PageRequest, stub: Stub) -> str:
    above = stub.lineage[1:]
    if not above:
        return visit._("It was not made through another token.")
    names = _listed(link.name for link in above)
    return visit._("What it was made through is there: %(names)s.", names=names)


def _end(visit: PageRequest, seen: PageSnapshot, stub: Stub, at: int) -> tuple[str, str]:
    if stub.ends_at is None:
        return visit._("It never ends."), ""
    moment = {"end": seen.time(stub.ends_at), "moment": seen.time(at), "zone": zone_name(seen.zone)}
    return (
        visit._("It ends on %(end)s; the use is on %(moment)s (%(zone)s).", **moment),
        visit._("It ended on %(end)s; the use is on %(moment)s (%(zone)s).", **moment),
    )


def _address(visit: PageRequest, stub: Stub, address: str) -> tuple[str, str]:
    lists = [link.allow_list.canonical() for link in stub.lineage if link.allow_list.canonical()]
    if not lists:
        return visit._("It may be used from any address."), ""
    entries = "; ".join(
        ", ".join(entries[:_SHOWN]) + (", …" if len(entries) > _SHOWN else "") for entries in lists
    )
    facts = {"address": address, "entries": entries}
    return (
        visit._("%(address)s is among its IPs: %(entries)s.", **facts),
        visit._("%(address)s is not among its IPs: %(entries)s.", **facts),
    )


def _privilege(
    visit: PageRequest, seen: PageSnapshot, stub: Stub, attempt: Attempt
) -> tuple[str, str]:
    needs = attempt.needs or frozenset()
    if not needs:
        return visit._("Every token may make this call."), ""
    known = labels(visit, seen)
    names = ", ".join(f"{known.get(key, key)} ({key})" for key in sorted(needs))
    lacking = ", ".join(
        f"{known.get(key, key)} ({key})"
        for key in sorted(needs)
        if not covers(stub.effective, frozenset({key}))
    )
    return (
        visit._("It holds what the call takes: %(names)s.", names=names),
        visit._("It lacks what the call takes: %(names)s.", names=lacking),
    )
