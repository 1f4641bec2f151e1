"""The page *Explain a receipt*: its contents, for users who may see its token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterfoil.authority.base import open_receipt
from counterfoil.core.allow_list import NOWHERE
from counterfoil.core.decide import CHECKS, Attempt, display_order, explain, split_needs
from counterfoil.core.mistake import TEXTS
from counterfoil.core.receipt import CallFault
from counterfoil.core.refusals import Reason, Refusal
from counterfoil.core.secret import secrets_in
from counterfoil.web import found_page
from counterfoil.web.explain_text import explain_checks, why
from counterfoil.web.i18n import zone_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.responses import Response

    from counterfoil.core.receipt import AskedCall, Receipt
    from counterfoil.core.token import Stub
    from counterfoil.web.request_context import PageRequest, PageSnapshot


def receipt(page: PageRequest) -> Response:
    """Show the contents of a receipt, to users who may see its token."""
    text = (page.form_value("receipt") or page.query("receipt")).strip()
    if secrets_in(text):
        return page.go(f"{found_page.PATH}?why=receipt")
    facts: dict[str, Any] | None = None
    error = ""
    if text:
        try:
            facts = _read(page, text)
        except Refusal as refusal:
            error = page.refused(refusal)
    return page.render("receipt.html", receipt=text, facts=facts, error=error)


def _read(page: PageRequest, text: str) -> dict[str, Any]:
    opened = page.services.receipt_cipher.unseal(text)
    with page.reading() as seen:
        stub = open_receipt(seen.reading, seen.caller, opened)
        call = opened.asked
        function = page.services.registry.get(call.function) if call else None
        need = function.needs if function else opened.need
        return {
            "asked": call.function if call else "",
            "fault": _fault(page, call) if call else "",
            "checks": list(_checks(page, seen, opened, stub, need)) if stub else [],
            "held": display_order(stub.effective) if stub else [],
            "entries": stub.allow_list.canonical() if stub else (),
            "at": seen.time(opened.at),
            "ago": page.language.distance(opened.at, seen.now),
            "reason": opened.reason,
            "why": why(page, opened.reason),
            "mistake": page.translate(TEXTS[opened.mistake]) if opened.mistake else "",
            "name": stub.name if stub else "",
            "user": stub.account.username if stub else "",
            "id": opened.token,
            "address": str(opened.address) if opened.address else "",
            "door": opened.door,
            "need": need,
            "link": page.link(f"/tokens/{stub.name}", owner=stub.account.username)
            if stub and stub.revoked_at is None
            else "",
            "zone": zone_name(seen.zone),
        }


def _fault(page: PageRequest, asked: AskedCall) -> str:
    """Return why the call could not be made, apart from its credential; "" if it could."""
    match asked.fault:
        case None:
            return ""
        case CallFault.NO_FUNCTION:
            return page._("There is no function %(name)s.", name=asked.function)
        case CallFault.NO_VERSION:
            return page._(
                "%(name)s was called without api.version=1, which it requires.",
                name=asked.function,
            )
        case CallFault.UNREADABLE:
            return page._("The arguments of the request could not be read.")


def _checks(
    page: PageRequest, seen: PageSnapshot, opened: Receipt, stub: Stub, need: str
) -> Iterator[dict[str, Any]]:
    """Yield the checks up to the failed one; ``now``: the state of the token now.

    The receipt records which check failed, so all earlier ones passed. It records neither the state
    of the token then nor the username in the request.
    """
    address = opened.address or NOWHERE
    needs = None if opened.reason is Reason.ROUTE else split_needs(need)
    attempt = Attempt(address, needs, stub.account.username, stub.kind)
    for check, step in zip(CHECKS, explain(stub, attempt, opened.at), strict=True):
        is_kept = check.reason not in _UNKNOWN_NOW and opened.address is not None
        (explained,) = explain_checks(page, seen, stub, attempt, [step], opened.at)
        failed = check.reason is opened.reason
        now = explained.sentence if is_kept else ""
        if failed and step.passed and check.reason is Reason.REVOKED:
            # Nothing takes a revocation back.
            now = page._(
                "The token is not revoked, but the secret that was used has been replaced."
            )
        yield {"title": explained.title, "passed": not failed, "now": now}
        if failed:
            return


_UNKNOWN_NOW = {Reason.WRONG_KIND, Reason.RENAMED, Reason.WRONG_USER, Reason.ROUTE}
"""Checks of what the request named, which a receipt does not record."""
