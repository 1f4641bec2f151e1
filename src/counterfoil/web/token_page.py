"""The pages of one token: its details, the form, and all actions on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from counterfoil.authority.base import resolve_token
from counterfoil.authority.disabling import contained_by
from counterfoil.authority.rotation import Rotation, usual_overlap
from counterfoil.authority.step_up import step_up
from counterfoil.authority.token_request import TokenSpec
from counterfoil.authority.tokens import advice_on, policy_of
from counterfoil.core.allow_list import Address
from counterfoil.core.decide import Accepted, Attempt, decide, explain
from counterfoil.core.moment import moment_of
from counterfoil.core.privilege import ALL, ANY, needed
from counterfoil.core.reach import Reach
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.rotation import DAY
from counterfoil.core.token import version_of
from counterfoil.core.token_status import TokenStatus
from counterfoil.core.usage import last_of
from counterfoil.web import token_form
from counterfoil.web.cookies import Flash
from counterfoil.web.create_page import PASSWORD_RULES, asks_password, form, show_secret
from counterfoil.web.explain_text import ExplainedCheck, explain_checks, why
from counterfoil.web.token_view import halts, labels, view_token
from counterfoil.web.what_if import DAYS, changed, hindsight, planned, reactivates

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.responses import Response

    from counterfoil.authority.authority import Authority
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.token import Stub
    from counterfoil.web.request_context import PageRequest, PageSnapshot
    from counterfoil.web.token_form import TokenFormData

OVERLAPS = (0, 3600, DAY, 7 * DAY)
_STILL_USED = 30 * DAY
_SHOWN = 50


def _stub(page: PageRequest, seen: PageSnapshot) -> Stub:
    return resolve_token(seen.reading, seen.caller, seen.account, page.name)


def facts(page: PageRequest) -> Response:
    """Show a token: its details and usage, examples of calls, and suggestions."""
    with page.reading() as seen:
        stub = _stub(page, seen)
        uses = seen.reading.usage.last_uses(stub.id)
        refusal = last_of(uses, accepted=False)
        advice = advice_on(seen.reading, stub, DAYS)
        known = labels(page, seen)
        accepted = last_of(uses, accepted=True)
        return page.render(
            "token.html",
            row=view_token(page, seen, stub, uses),
            stub=stub,
            halts=halts(page, seen, stub),
            entries=stub.allow_list.canonical(),
            privileges=[(known[key], key) for key in known if key in stub.effective],
            accepted=accepted,
            accepted_at=accepted and seen.time(accepted.at),
            refusal=refusal,
            refused_at=refusal and seen.time(refusal.at),
            refused_why=refusal and why(page, refusal.reason),
            refused_ago=refusal and page.language.distance(refusal.at, seen.now),
            secrets=[
                _secret(page, seen, trace, uses) for trace in seen.reading.secrets.of_token(stub.id)
            ],
            counts=_counts(seen, stub),
            advice=advice,
            advice_days=DAYS,
            suggested=sorted(advice.privileges or ()),
            suggested_ips=advice.allow_list.canonical() if advice.allow_list else (),
            origin=page.called,
            host=page.host,
            user=seen.account.username,
            is_suspended=seen.account.is_suspended,
        )


def _secret(page: PageRequest, seen: PageSnapshot, trace: Any, uses: Any) -> dict[str, Any]:  # noqa: ANN401
    last = last_of([use for use in uses if use.secret == trace.number], accepted=True)
    is_over = trace.is_replaced(seen.now)
    return {
        "number": trace.number,
        "created": seen.time(trace.created_at),
        "ends": trace.ends_at and seen.time(trace.ends_at),
        "is_over": is_over,
        "last": last and page.language.distance(last.at, seen.now),
        "from": last.address if last else "",
    }


def _counts(seen: PageSnapshot, stub: Stub) -> list[tuple[str, str, int]]:
    """Return the needs and networks of the last days' requests, the most frequent first."""
    summed: dict[tuple[str, str], int] = {}
    for count in seen.reading.usage.counts(stub.id, seen.now // DAY - DAYS + 1):
        key = (count.privilege, count.network)
        summed[key] = summed.get(key, 0) + count.uses
    ordered = sorted(summed.items(), key=lambda item: (-item[1], item[0]))
    return [(need, network, uses) for (need, network), uses in ordered[:_SHOWN]]


def edit(page: PageRequest) -> Response:
    """Show the form with the token's values."""
    with page.reading() as seen:
        stub = _stub(page, seen)
        entries = token_form.of_stub(stub, seen, version_of(stub))
        return form(page, seen, entries, old=stub)


def save(page: PageRequest) -> Response:
    """Save the entries; if someone else has saved meanwhile, show both versions."""
    with page.reading() as seen:
        old = _stub(page, seen)
        entries = token_form.read_entries(page)
        spec = token_form.read_form(page, seen, entries, old)
        asks = ALL in entries.acl and asks_password(seen, old)
        # Unchanged values are omitted, unless omitted values would be replaced by defaults.
        wanted = spec if seen.settings.whm_update_replaces else changed(spec, old)
        caller = seen.caller.account
        if caller.is_suspended:
            refusal = Refusal(Rule.CALLER_SUSPENDED, username=caller.username)
            entries.errors = {"": [page.refused(refusal)]}
        if page.is_stale:
            entries.errors = {"": [page._(
                "This page has expired. Your entries are still here. Submit the form again."
            )]}  # fmt: skip
        if entries.errors or page.form_value("again") == "1":
            return form(page, seen, entries, old=old, status=422 if entries.errors else 200)
        plan = planned(page, seen, entries, old)
        past = hindsight(seen, old, plan) if plan else None
        if past and past.is_worse and page.form_value("sure") != "1":
            return page.render("narrower.html", stub=old, entries=entries, told=past, asks=asks)
        code = "revived" if plan and reactivates(old, plan, seen.now) else "edited"
    reach = Reach()
    try:
        stub = page.services.authority.update_token(
            page.caller, page.owner, old.name, wanted, seen=entries.seen, reach=reach
        )
    except Refusal as refusal:
        if refusal.rule is Rule.TOKEN_CHANGED:
            return _conflict(page, entries)
        entries.fault(page, refusal)
        with page.reading() as seen:
            return form(page, seen, entries, old=_stub(page, seen))
    back = page.back_to_row if stub.name == old.name else page.link("/tokens")
    return page.go(back, Flash(code, {"name": stub.name, "count": reach.unnamed}))


def _conflict(page: PageRequest, entries: TokenFormData) -> Response:
    """Show the entries beside the version that someone else has saved; nothing is written."""
    with page.reading() as seen:
        stub = _stub(page, seen)
        theirs = token_form.of_stub(stub, seen, version_of(stub))
        known = labels(page, seen)

        def only(one: Privileges, other: Privileges) -> list[str]:
            return [known[key] for key in known if key in one and key not in other]

        return page.render(
            "conflict.html", 409,
            mine=replace(entries, seen=version_of(stub)), theirs=theirs, stub=stub,
            mine_only=only(entries.acl, theirs.acl), theirs_only=only(theirs.acl, entries.acl),
            shared=len(entries.acl & theirs.acl),
        )  # fmt: skip


def ask_revoke(page: PageRequest) -> Response:
    """Ask for confirmation to revoke a token, and show whether it is still in use."""
    with page.reading() as seen:
        stub = _stub(page, seen)
        last = last_of(seen.reading.usage.last_uses(stub.id), accepted=True)
        used = last is not None and seen.now - last.at < _STILL_USED
        return page.render(
            "revoke.html",
            stub=stub,
            last=last if used else None,
            ago=page.language.distance(last.at, seen.now) if last else "",
            below=len(seen.reading.tokens.descendants(stub)) - 1,
            is_self=_is_through(seen, stub),
        )


def _is_through(seen: PageSnapshot, stub: Stub) -> bool:
    through = seen.caller.stub
    return through is not None and any(link.id == stub.id for link in through.lineage)


def revoke(page: PageRequest) -> Response:
    """Revoke the token."""
    reach = Reach()
    page.services.authority.revoke_tokens(page.caller, page.owner, [page.name], reach=reach)
    # The token's own page is gone with it.
    is_own = page.back == page.token_link(page.name)
    back = page.link("/tokens") if is_own else page.back_to_row
    return page.go(back, Flash("revoked", {"name": page.name, "count": reach.also_revoked}))


def ask_rotate(page: PageRequest) -> Response:
    """Show the form for a rotation."""
    with page.reading() as seen:
        stub = _stub(page, seen)
        return _rotate_form(page, seen, stub)


def _rotate_form(
    page: PageRequest, seen: PageSnapshot, stub: Stub, refusal: Refusal | None = None
) -> Response:
    view = view_token(page, seen, stub, seen.reading.usage.last_uses(stub.id))
    return page.render(
        "rotate.html",
        422 if refusal else 200,
        stub=stub,
        row=view,
        is_expired=view.state is TokenStatus.EXPIRED,
        user=seen.account.username,
        overlaps=OVERLAPS,
        default=usual_overlap(stub),
        year=_year(seen),
        form=page.new_form_id(),
        is_suspended=seen.account.is_suspended,
        overlap=page.form_value("overlap"),
        expire=page.form_value("expire"),
        **_asking(page, seen, stub, refusal),
    )


def _asking(
    page: PageRequest, seen: PageSnapshot, stub: Stub, refusal: Refusal | None = None
) -> dict[str, Any]:
    """Return whether a page about a token asks for the password, and the errors so far."""
    text = page.refused(refusal) if refusal else ""
    is_about_it = refusal is not None and refusal.rule in PASSWORD_RULES
    return {
        "asks": step_up(seen.reading, seen.caller, stub.privileges) in PASSWORD_RULES,
        "error": "" if is_about_it else text,
        "password_error": text if is_about_it else "",
    }


def _year(seen: PageSnapshot) -> str:
    """Return the day one year from today, or the last one that the policy permits."""
    today = datetime.fromtimestamp(seen.now, seen.zone).date()
    return token_form.default_date(
        today, 365, policy_of(seen.reading, seen.account).max_lifetime_days
    )


def rotate(page: PageRequest) -> Response:
    """Rotate the token, and show the new secret only in this response."""
    overlap, end = page.form_value("overlap"), TokenSpec()
    with page.reading() as seen:
        if page.form_value("expire") == "year":
            end = TokenSpec(expires_at=token_form.end_of(_year(seen), seen))
    wanted = Rotation(
        overlap=int(overlap) if overlap in {str(o) for o in OVERLAPS} else None,
        end=end,
        form=page.form_id(),
    )
    try:
        made = page.services.authority.rotate_token(page.caller, page.owner, page.name, wanted)
    except Refusal as refusal:
        if refusal.rule is Rule.TOKEN_UNKNOWN:
            raise
        with page.reading() as seen:
            return _rotate_form(page, seen, _stub(page, seen), refusal)
    return show_secret(page, made, was_rotated=True)


def _act(
    code: str,
    run: Callable[[Authority, PageRequest, Reach], object],
    undo: str = "",
    asks: str = "",
) -> Callable[[PageRequest], Response]:
    """Return a page that performs one action on a token, and returns to where it was requested.

    ``asks``: the page that asks for the password, if the action requires it.
    """

    def act(page: PageRequest) -> Response:
        reach = Reach()
        try:
            run(page.services.authority, page, reach)
        except Refusal as refusal:
            if not asks or refusal.rule not in PASSWORD_RULES:
                raise
            return _confirmation_page(page, asks, refusal)
        undoing = page.token_link(page.name, undo) if undo else ""
        flash = Flash(code, {"name": page.name, "count": reach.unnamed}, undoing)
        return page.go(page.back_to_row, flash)

    return act


_pause = _act(
    "disabled", lambda a, v, r: a.disable_token(v.caller, v.owner, v.name, reach=r), undo="enable"
)
_stop_leaked = _act(
    "leaked", lambda a, v, r: a.disable_token(v.caller, v.owner, v.name, leaked=True, reach=r)
)


def disable(page: PageRequest) -> Response:
    """Disable the token; ``leaked``: because its secret was found somewhere."""
    return _stop_leaked(page) if page.form_value("leaked") == "1" else _pause(page)


enable = _act(
    "enabled", lambda a, v, r: a.enable_token(v.caller, v.owner, v.name, reach=r),
    undo="disable", asks="enable.html",
)  # fmt: skip
end_overlap = _act("overlap_ended", lambda a, v, _: a.end_overlap(v.caller, v.owner, v.name))
release = _act(
    "released", lambda a, v, _: a.release_token(v.caller, v.owner, v.name), asks="release.html"
)
contain = _act("contained", lambda a, v, _: a.contain_token(v.caller, v.owner, v.name))
narrow = _act("narrowed", lambda a, v, r: a.apply_advice(v.caller, v.owner, v.name, DAYS, reach=r))


def ask(template: str) -> Callable[[PageRequest], Response]:
    """Return a page that asks for confirmation of a simple action on a token."""
    return lambda page: _confirmation_page(page, template)


def _confirmation_page(
    page: PageRequest, template: str, refusal: Refusal | None = None
) -> Response:
    with page.reading() as seen:
        stub = _stub(page, seen)
        return page.render(
            template,
            422 if refusal else 200,
            stub=stub,
            found=contained_by(seen.reading, stub),
            is_self=_is_through(seen, stub),
            **_asking(page, seen, stub, refusal),
        )


def explained(page: PageRequest) -> Response:
    """Show each check of a hypothetical request with a token."""
    with page.reading() as seen:
        stub = _stub(page, seen)
        ip = page.query("ip") or page.caller.address or "127.0.0.1"
        what, at = page.query("what").strip(), page.query("at").strip()
        error, verdict = "", None
        steps: list[ExplainedCheck] = []
        try:
            address = Address.parse(ip)
            need = _need(page, seen, what)
            local = datetime.strptime(at, "%Y-%m-%d %H:%M") if at else None  # noqa: DTZ007
            now = moment_of(local, seen.zone) if local else seen.now
            attempt = Attempt(address, needed(need), stub.account.username)
            verdict = decide(stub, attempt, now)
            steps = list(
                explain_checks(page, seen, stub, attempt, explain(stub, attempt, now), now)
            )
        except Refusal as refusal:
            error = page.refused(refusal)
        except ValueError:
            error = page._("Enter the time as YYYY-MM-DD HH:MM.")
        return page.render(
            "explain.html",
            stub=stub, ip=ip, what=what, at=at, error=error, steps=steps,
            is_asked="ip" in page.request.query_params,
            is_accepted=isinstance(verdict, Accepted),
            reason=why(page, getattr(verdict, "reason", "")),
                functions=[function.name for function in page.services.registry],
            keys=[p.key for p in seen.catalogue],
        )  # fmt: skip


def _need(page: PageRequest, seen: PageSnapshot, what: str) -> str:
    """Return the privilege in question: named itself, or by a function."""
    function = page.services.registry.get(what)
    if function is not None:
        return function.needs
    if not what:
        return ANY
    seen.catalogue.parse([what])
    return what


def guide(page: PageRequest) -> Response:
    """Show how a program authenticates."""
    return page.render("guide.html", user=page.caller.account.username, origin=page.called,
                      host=page.host)  # fmt: skip
