"""Functions that explain what a secret permits, why it is refused, and what an edit changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from counterfoil.authority.base import open_receipt
from counterfoil.authority.token_request import bounds_after_edit
from counterfoil.authority.tokens import advice_on
from counterfoil.core.allow_list import Address
from counterfoil.core.decide import (
    CHECKS,
    Accepted,
    Attempt,
    Check,
    Step,
    decide,
    display_order,
    explain,
    split_needs,
)
from counterfoil.core.mistake import TEXTS
from counterfoil.core.privilege import ANY, NOTHING, Privileges, needed
from counterfoil.core.reach import Reach
from counterfoil.core.refusal_text import call_text
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.core.secret import Secret
from counterfoil.core.token import parse_moment
from counterfoil.core.usage import DAY, KEPT_DAYS
from counterfoil.core.usage_analysis import Outcome, what_if
from counterfoil.functions.applications import APPLICATION_NAME, look_up_request
from counterfoil.functions.arguments import Param, integer, text
from counterfoil.functions.registry import REACH_ANSWER, USER, Answer, Call, Function
from counterfoil.functions.tokens import (
    ACL,
    BOUNDS_ANSWER,
    EXPIRES,
    KIND,
    MANAGE,
    NAME,
    SECRET,
    USED_ANSWER,
    WHITELIST,
    described,
    kind_of,
    read_spec,
    resolve_named_token,
    used,
)
from counterfoil.gate.verify import CredentialCheck, judge_uncached

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from counterfoil.core.caller import Caller
    from counterfoil.core.receipt import Receipt
    from counterfoil.core.token import Stub

_DAYS = 30


def _days(value: str) -> int:
    if not 1 <= integer(value) <= KEPT_DAYS:
        raise Refusal(Rule.DAYS_MALFORMED, most=KEPT_DAYS)
    return int(value)


TOKEN_QUERY = Param("token", "The secret.", text, required=True)
IP = Param("ip", "The client's address; default: the caller's.", Address.parse,
           example="203.0.113.7")  # fmt: skip
FUNCTION = Param("function", "The function that the request calls.", text, example="listaccts")
NEED = Param("acl", "The privilege that the request requires.", text, example="list-accts")
AT = Param("at", "The time, in epoch seconds; default: now.", parse_moment, example="1826927999")
DAYS = Param("days", "The number of days to look back, 1 to 90; default 30.", _days, example="30")


def _get_details(call: Call) -> Answer:
    stub = None
    with call.reading() as (reading, caller):
        verdict = judge_uncached(reading, call.authority.keys, _use(call, Attempt(_address(call))))
        if verdict.stub is not None and verdict.stub.revoked_at is None:
            stub = _within_reach(caller, verdict.stub)
        uses = reading.usage.last_uses(stub.id) if stub else []
    if stub is None:
        return Answer(done=False, reason="No token of yours has this secret.")
    return Answer(described(stub, used(stub, uses, reading.now)))


def _verify(call: Call) -> Answer:
    needs = needed(_need(call))
    attempt = Attempt(_address(call), needs, call.args.get("user"))
    with call.reading() as (reading, caller):
        verdict = judge_uncached(reading, call.authority.keys, _use(call, attempt))
        stub = _within_reach(caller, verdict.stub)
    accepted = stub is not None and isinstance(verdict, Accepted)
    reason = Reason.UNKNOWN if stub is None and verdict.stub else getattr(verdict, "reason", None)
    return Answer(
        {
            "accepted": int(accepted),
            "user": stub.account.username if stub else None,
            "account_id": stub.account.id if stub else None,
            "name": stub.name if stub else None,
            "acls": display_order(stub.effective) if stub else [],
            "expires_at": stub.expires_at if stub else None,
            "reason": None if accepted else reason,
        }
    )


def _explain(call: Call) -> Answer:
    if "receipt" in call.args:
        # The receipt records a past decision; the other arguments do not affect it.
        unused = tuple(name for name in call.args if name != "receipt")
        return replace(
            _explain_receipt(call, call.receipt_cipher.unseal(call.args["receipt"])), unused=unused
        )
    if "token_name" not in call.args:
        raise Refusal(Rule.ARGUMENT_MISSING, argument="token_name or receipt")
    found, compared = None, ""
    with call.reading() as (reading, caller):
        stub = resolve_named_token(call, reading, caller)
        now, zone = call.args.get("at", reading.now), reading.settings.load().zone
        if "url" in call.args:
            _exclude(call, "url", "function")
            _exclude(call, "url", "acl")
            found, compared = look_up_request(call, reading.settings.applications())
    if found is None:
        needs: Privileges | None = needed(_need(call))
    else:
        needs = found.certain and (found.certain.needs or NOTHING)
    attempt = Attempt(_address(call), needs, stub.account.username, stub.kind)
    verdict = decide(stub, attempt, now)
    steps = explain(stub, attempt, now, zone)
    if found is not None:
        steps = [replace(s, compared=compared) if s.reason is Reason.ROUTE else s for s in steps]
    return Answer(
        {
            "accepted": int(isinstance(verdict, Accepted)),
            "reason": getattr(verdict, "reason", None),
            "at": now,
            "steps": [_step(step) for step in steps],
        }
    )


def _explain_receipt(call: Call, receipt: Receipt) -> Answer:
    """Return the contents of a receipt: the facts when it was made, not a current decision."""
    with call.reading() as (reading, caller):
        stub, zone = open_receipt(reading, caller, receipt), reading.settings.load().zone
    function = call.registry.get(receipt.asked.function) if receipt.asked else None
    if function is not None:
        receipt = replace(receipt, need=function.needs)
    steps: list[Step] = []
    for check in CHECKS if receipt.token else ():
        failed = check.reason is receipt.reason
        compared = _as_now(check, stub, receipt, zone)
        steps.append(Step(check.name, not failed, compared, check.reason))
        if failed:
            break
    else:
        if receipt.reason is not None:
            compared = _UNNAMED.get(receipt.reason, "")
            if receipt.mistake is not None:
                compared = TEXTS[receipt.mistake]
            if receipt.reason is Reason.ADDRESS and receipt.address is None:
                compared = _NO_ADDRESS
            name = receipt.reason.lower()
            steps.append(Step(name, passed=False, compared=compared, reason=receipt.reason))
    return Answer(
        {
            "accepted": int(receipt.reason is None),
            "reason": receipt.reason,
            "at": receipt.at,
            "address": str(receipt.address) if receipt.address else None,
            "door": receipt.door,
            "needs": receipt.need,
            "mistake": receipt.mistake,
            "function": receipt.asked.function if receipt.asked else None,
            "call_fault": receipt.asked.fault if receipt.asked else None,
            "id": receipt.token or None,
            "user": stub.account.username if stub else None,
            "name": stub.name if stub else None,
            "steps": [*_call_steps(receipt), *(_step(step) for step in steps)],
        }
    )


def _call_steps(receipt: Receipt) -> list[dict[str, Any]]:
    if receipt.asked is None:
        return []
    passed = int(receipt.asked.fault is None)
    return [{"check": "function", "passed": passed, "compared": call_text(receipt.asked)}]


_NO_ADDRESS = (
    "the client's address could not be read: look at what the proxy sends as X-Real-IP, "
    "X-Forwarded-For or Forwarded, and that they name one client"
)

_UNNAMED = {
    Reason.UNKNOWN: "no token, password or session here matches the credential",
    Reason.MALFORMED: "the credential is malformed",
}
"""The explanation for a credential without a token, if its form shows no common mistake."""

# A receipt records neither the username nor the kind in the request.
_NAMED: dict[Reason, Callable[[Stub], str]] = {
    Reason.WRONG_KIND: lambda stub: f"a {stub.kind} token",
    Reason.RENAMED: lambda stub: f"the account is {stub.account.username}",
    Reason.WRONG_USER: lambda stub: f"the account is {stub.account.username}",
}


def _as_now(check: Check, stub: Stub | None, receipt: Receipt, zone: tzinfo) -> str:
    """Return the values that a check compares, computed from the token in its current state."""
    if stub is None or receipt.address is None:
        return ""
    if check.reason in _NAMED:
        return _NAMED[check.reason](stub)
    if check.reason is Reason.ROUTE is receipt.reason and receipt.need:
        return f"there is no privilege {receipt.need}: correct the path that the gateway asks at"
    needs = None if receipt.reason is Reason.ROUTE else split_needs(receipt.need)
    attempt = Attempt(receipt.address, needs, stub.account.username, stub.kind)
    return check.compared(stub, attempt, receipt.at, zone)


def _step(step: Step) -> dict[str, Any]:
    return {"check": step.check, "passed": int(step.passed), "compared": step.compared}


def _within_reach(caller: Caller, stub: Stub | None) -> Stub | None:
    if stub is None or not caller.reaches(stub.account) or not caller.sees(stub):
        return None
    return stub


def _use(call: Call, attempt: Attempt) -> CredentialCheck:
    try:
        return CredentialCheck(Secret(call.args["token"]), attempt)
    except Refusal:
        return CredentialCheck(None, attempt)


def _need(call: Call) -> str:
    """Return the privilege to explain: the given privilege, the function's, or ``ANY``."""
    _exclude(call, "function", "acl")
    if "acl" in call.args:
        (need,) = call.catalogue_of([call.args["acl"]]).parse([call.args["acl"]])
        return need
    if "function" not in call.args:
        return ANY
    function = call.registry.get(call.args["function"])
    if function is None:
        raise Refusal(
            Rule.ARGUMENT_MALFORMED, argument="function", value=call.args["function"][:50]
        )
    return function.needs


def _exclude(call: Call, one: str, other: str) -> None:
    if one in call.args and other in call.args:
        raise Refusal(Rule.ARGUMENTS_EXCLUSIVE, argument=one, name=other)


def _address(call: Call) -> Address:
    """Return the address to explain; by default the caller's own address."""
    given: Address | None = call.args.get("ip")
    return given or Address.parse(call.caller.address or "127.0.0.1")


def _whatif(call: Call) -> Answer:
    spec, days = read_spec(call), call.args.get("days", _DAYS)
    with call.reading() as (reading, caller):
        stub = resolve_named_token(call, reading, caller)
        # A planned expiry may be in the past: it shows what an earlier one would have refused.
        ends, plan = stub.expires_at, replace(spec, expires_at=None, endless=False)
        privileges, allow_list, _ = bounds_after_edit(caller, stub, plan, reading.now)
        if spec.names_end:
            ends = spec.expires_at
        planned = replace(stub, privileges=privileges, allow_list=allow_list, expires_at=ends)
        outcomes = what_if(planned, reading.usage.counts(stub.id, reading.now // DAY - days + 1))
    by: dict[tuple[str, str, Outcome], int] = {}
    for count, fate in outcomes:
        key = (count.privilege, count.network, fate)
        by[key] = by.get(key, 0) + count.uses

    def total(wanted: Outcome) -> int:
        return sum(uses for (_, _, fate), uses in by.items() if fate is wanted)

    return Answer(
        {
            "uses": sum(by.values()),
            "certainly_refused": total(Outcome.REFUSED),
            "perhaps_refused": total(Outcome.PERHAPS),
            "by": [
                {"privilege": privilege, "network": network, "uses": uses,
                 "refused": "certainly" if fate is Outcome.REFUSED else "unknown"}
                for (privilege, network, fate), uses in sorted(
                    by.items(), key=lambda item: (item[0][2].value, -item[1], item[0][:2])
                )
                if fate is not Outcome.ACCEPTED
            ],
        }
    )  # fmt: skip


def _advice(call: Call) -> Answer:
    with call.reading() as (reading, caller):
        stub = resolve_named_token(call, reading, caller)
        advice = advice_on(reading, stub, call.args.get("days", _DAYS))
    suggested: dict[str, Any] = {}
    if advice.privileges is not None:
        suggested["acls"] = display_order(advice.privileges)
    if advice.allow_list is not None:
        suggested["whitelist_ips"] = advice.allow_list.wire()
    return Answer(
        {
            "uses": advice.uses,
            "since": advice.since,
            "certain": int(advice.is_certain),
            "unused_acls": sorted(advice.unused_privileges),
            "unused_ips": list(advice.unused_entries),
            "suggested": suggested or None,
        }
    )


def _apply_advice(call: Call) -> Answer:
    reach = Reach()
    stub = call.authority.apply_advice(
        call.caller, call.args.get("user"), call.args["token_name"],
        call.args.get("days", _DAYS), kind=kind_of(call), reach=reach,
    )  # fmt: skip
    with call.authority.store.snapshot() as reading:
        data = described(stub, used(stub, reading.usage.last_uses(stub.id), reading.now))
        # As documented, unless other tokens changed too.
        return Answer(data, reach=reach if reach.unnamed else None)


FUNCTIONS = (
    Function(
        "api_token_get_details", MANAGE, "Show the token that a secret belongs to.", _get_details,
        (TOKEN_QUERY,), BOUNDS_ANSWER | USED_ANSWER,
    ),
    Function(
        "api_token_verify", MANAGE,
        "Check whether a secret is valid for a function or privilege, from an address.", _verify,
        (SECRET, Param("user", "The username that is sent with the secret.", text, example="root"),
         IP, FUNCTION, NEED),
        {"accepted": "1 or 0", "user": "its account", "account_id": "the account's number, which "
         "no other ever gets", "name": "its name",
         "acls": "the effective privileges", "expires_at": "epoch seconds or null",
         "reason": "why not, or null"},
        is_bounded=True,
    ),
    Function(
        "api_token_explain", MANAGE,
        "Show each check of a request: of a receipt, or a hypothetical one.", _explain,
        (Param("receipt", "The value of an X-Counterfoil-Receipt header, or the whole line.",
               text),
         Param("token_name", "The token's name.", text, example="billing"),
         USER, KIND, FUNCTION, NEED, IP, AT,
         Param("method", "With `url`: the request's method; default GET.", text, example="GET"),
         Param("url", "The URL of a request to an API behind a gateway.", text,
               example="https://api.example.com/v1/invoices/7"), APPLICATION_NAME),
        {"accepted": "1 or 0", "reason": "why not, or null", "at": "epoch seconds",
         "function": "of a receipt: the requested function, as it was spelled, or null",
         "call_fault": "of a receipt: why the function could not run, whatever the token allows "
                       "(NO_FUNCTION, NO_VERSION, UNREADABLE), or null",
         "mistake": "of a receipt: the common mistake in the credential's form, as one word, or "
                     "null",
         "steps": "a list of {check, passed, compared}; for a receipt, of the token as it is now"},
         rows="steps",
    ),
    Function(
        "api_token_whatif", MANAGE,
        "Count the recent requests that a planned edit would have refused.", _whatif,
        (NAME, ACL, WHITELIST, EXPIRES, DAYS, USER, KIND),
        {"uses": "the number of requests", "certainly_refused": "how many would be refused",
         "perhaps_refused": "how many cannot be determined",
         "by": "a list of {privilege, network, uses, refused: certainly or unknown}"},
        rows="by",
    ),
    Function(
        "api_token_advice", MANAGE,
        "Show the privileges and addresses that a token did not use recently, and suggest narrower "
        "limits.",
        _advice, (NAME, DAYS, USER, KIND),
        {"uses": "the number of requests", "since": "the start of the period, in epoch seconds",
         "certain": "0 if usage was too varied to tell", "unused_acls": "a list",
         "unused_ips": "entries of its allow list that were not used",
         "suggested": "narrower limits, as {acls, whitelist_ips}; or null"},
    ),
    Function(
        "api_token_apply_advice", MANAGE, "Apply the limits that api_token_advice suggests.",
        _apply_advice, (NAME, DAYS, USER, KIND), BOUNDS_ANSWER | USED_ANSWER | REACH_ANSWER,
        changes=True,
    ),
)  # fmt: skip
