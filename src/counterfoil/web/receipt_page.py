"""The page *Explain a receipt*: what a receipt says, to whoever may see its token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterfoil.core.mistake import TEXTS
from counterfoil.core.privilege import ALL
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.secret import secrets_in
from counterfoil.web import found_page
from counterfoil.web.explain_text import why
from counterfoil.web.i18n import zone_name

if TYPE_CHECKING:
    from starlette.responses import Response

    from counterfoil.web.request_context import PageRequest


def receipt(visit: PageRequest) -> Response:
    """Show what a receipt says, to whoever may see its token."""
    text = (visit.typed("receipt") or visit.query("receipt")).strip()
    if secrets_in(text):
        return visit.go(f"{found_page.PATH}?why=receipt")
    facts: dict[str, Any] | None = None
    error = ""
    if text:
        try:
            facts = _read(visit, text)
        except Refusal as refusal:
            error = visit.refused(refusal)
    return visit.page("receipt.html", receipt=text, facts=facts, error=error)


def _read(visit: PageRequest, text: str) -> dict[str, Any]:
    opened = visit.house.seal.unseal(text)
    with visit.reading() as seen:
        stub = seen.reading.tokens.by_public_id(opened.token) if opened.token else None
        if stub is None and not seen.caller.holds(ALL):
            raise Refusal(Rule.RECEIPT_UNREADABLE)
        if stub is not None and not (seen.caller.reaches(stub.account) and seen.caller.sees(stub)):
            raise Refusal(Rule.RECEIPT_UNREADABLE)
        return {
            "at": seen.time(opened.at),
            "ago": visit.tongue.distance(opened.at, seen.now),
            "reason": opened.reason,
            "why": why(visit, opened.reason),
            "mistake": visit.named(TEXTS[opened.mistake]) if opened.mistake else "",
            "name": stub.name if stub else "",
            "user": stub.account.username if stub else "",
            "id": opened.token,
            "address": str(opened.address) if opened.address else "",
            "door": opened.door,
            "need": opened.need,
            "link": visit.link(f"/tokens/{stub.name}", owner=stub.account.username)
            if stub and stub.revoked_at is None
            else "",
            "zone": zone_name(seen.zone),
        }
