"""The page *Generate API Token*: the form, its review, and the new secret, shown once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from counterfoil.authority.base import resolve_token
from counterfoil.authority.step_up import can_do_all, step_up
from counterfoil.authority.tokens import policy_of, secret_since
from counterfoil.core.allow_list import MAX_ENTRIES, Address, AllowList
from counterfoil.core.moment import local_time
from counterfoil.core.privilege import ALL
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Kind, has_ended, parse_name
from counterfoil.core.usage import last_of
from counterfoil.web import token_form
from counterfoil.web.cookies import Flash
from counterfoil.web.i18n import machine_time, zone_name
from counterfoil.web.picker import list_calls, picker
from counterfoil.web.presets import OWN, templates
from counterfoil.web.token_form import CHIPS
from counterfoil.web.token_view import missing_for_list, risks_in
from counterfoil.web.what_if import hindsight, planned, reactivates

if TYPE_CHECKING:
    from starlette.responses import Response

    from counterfoil.authority.tokens import Created
    from counterfoil.core.policy import Policy
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.token import Stub
    from counterfoil.web.request_context import PageRequest, PageSnapshot
    from counterfoil.web.token_form import TokenFormData


def form(
    page: PageRequest,
    seen: PageSnapshot,
    entries: TokenFormData,
    *,
    old: Stub | None = None,
    status: int = 0,
) -> Response:
    """Show the form for a token, new or existing, with its entries and errors."""
    grantable = seen.caller.grantable(seen.account)
    held_now = grantable if ALL not in grantable else frozenset(p.key for p in seen.catalogue)
    lost = (old.privileges - held_now - {ALL}) if old else ()
    policy = policy_of(seen.reading, seen.account)
    presets = templates(page, seen)
    return page.render(
        "token_form.html",
        status or (422 if entries.errors else 200),
        entries=entries,
        old=old,
        account=seen.account,
        is_suspended=seen.account.is_suspended,
        is_past_end=old is not None and old.is_expired(seen.now),
        groups=picker(page, seen.catalogue, grantable, entries.acl, lost, presets),
        calls=list_calls(page, seen.catalogue, grantable),
        templates=[(t, _offered(t.privileges, held_now)) for t in presets],
        own=OWN,
        chips=_chips(page, seen, policy, old),
        year=token_form.default_date(_today(seen), 365, 0),
        rules=_rules(page, policy),
        is_endless_off=token_form.must_end(policy)
        and not (old is not None and old.expires_at is None),
        address=page.caller.address,
        most=MAX_ENTRIES,
        review=review_facts(page, seen, entries, old),
        asks=asks_password(seen, old),
        **_facts_of(seen, old),
    )


def _chips(
    page: PageRequest, seen: PageSnapshot, policy: Policy, old: Stub | None
) -> list[tuple[str, str, bool]]:
    """Return common expirations: the label, the last day, and whether the policy permits it."""
    latest = policy.latest(seen.now if old is None else secret_since(seen.reading, old), seen.zone)
    terms = [(page.plural("%(count)s day", "%(count)s days", n), _in_days(seen, n)) for n in CHIPS]
    terms.append((page._("1 year"), _in_days(seen, 365)))

    def is_allowed(day: str) -> bool:
        ends = token_form.end_of(day, seen)
        return latest is None or (ends is not None and ends <= latest)

    return [(label, day, is_allowed(day)) for label, day in terms]


def _rules(page: PageRequest, policy: Policy) -> list[str]:
    """Return the policy rules for a token, as text."""
    most, tokens = policy.max_lifetime_days, policy.max_tokens
    found = []
    if most:
        found.append(
            page.plural(
                "Tokens may be valid for at most %(count)s day.",
                "Tokens may be valid for at most %(count)s days.",
                most,
            )
        )
    elif policy.require_expiry:
        found.append(page._("Tokens must expire."))
    if policy.require_allow_list:
        found.append(page._("IP addresses are required."))
    if tokens:
        found.append(page.plural(
            "An account may have at most %(count)s token.",
            "An account may have at most %(count)s tokens.",
            tokens,
        ))  # fmt: skip
    return found


def _facts_of(seen: PageSnapshot, old: Stub | None) -> dict[str, Any]:
    if old is None:
        return {"created": None, "last": None}
    last = last_of(seen.reading.usage.last_uses(old.id), accepted=True)
    return {"created": seen.time(old.created_at), "last": last and seen.time(last.at)}


def _offered(privileges: Privileges | None, held: Privileges) -> tuple[str, int]:
    """Return the privileges of a template that can be granted, and how many are left out."""
    if privileges is None:
        return " ".join(sorted(held - {ALL})), 0
    return " ".join(sorted(privileges & held)), len(privileges - held)


def _today(seen: PageSnapshot) -> date:
    return datetime.fromtimestamp(seen.now, seen.zone).date()


def _in_days(seen: PageSnapshot, days: int) -> str:
    return token_form.default_date(_today(seen), days, 0)


def review_facts(
    page: PageRequest, seen: PageSnapshot, entries: TokenFormData, old: Stub | None = None
) -> dict[str, Any]:
    """Return the contents of the review: the token that the entries would make."""
    ends, is_same = None, False
    if entries.expire == token_form.DATED:
        ends = token_form.end_of(entries.expires, seen)
        if old is not None and old.expires_at is not None and ends is not None:
            is_same = token_form.of_stub(old, seen, "").expires == entries.expires
            ends = old.expires_at if is_same else ends
    revived = False
    if old is not None and (ends or entries.expire == token_form.NEVER):
        revived = reactivates(old, replace(old, expires_at=ends), seen.now)
    trial = replace(entries, errors={})
    spec = token_form.read_token(page, seen, trial, old)
    broken = token_form.broken_rules(seen, trial, spec, old)
    allow_list = spec.allow_list or AllowList()
    canonical = allow_list.canonical()
    typed = token_form.split_addresses(entries.ips)
    changed = [(t, c) for t, c in zip(typed, canonical, strict=False)
               if len(typed) == len(canonical) and t.lower() != c]  # fmt: skip
    own = Address.parse(page.caller.address or "127.0.0.1")
    grantable = seen.caller.grantable(seen.account)
    held = [p.key for p in seen.catalogue if p.key in grantable or ALL in grantable]
    chosen = [key for key in held if key in entries.acl]
    return {
        "name": entries.name,
        "name_error": _name_error(page, seen, entries, old),
        "owner": seen.account.username,
        "expire": entries.expire,
        "ends": ends,
        "is_past": ends is not None and ends <= seen.now and not is_same,
        "is_past_end": has_ended(ends, seen.now) and is_same,
        "is_revived": revived,
        "ends_day": page.language.long_date(ends, seen.zone) if ends else "",
        "ends_clock": f"{local_time(ends, seen.zone):%H:%M:%S}" if ends else "",
        "ends_date": entries.expires,
        "ends_machine": machine_time(ends) if ends else "",
        "ends_local": f"{local_time(ends, seen.zone):%Y-%m-%dT%H:%M:%S}" if ends else "",
        "date_fault": "" if ends else token_form.date_fault(page, entries.expires),
        "distance": page.language.distance(ends, seen.now) if ends else "",
        "zone": zone_name(seen.zone),
        "ips": canonical,
        "ip_errors": trial.errors.get("ips", []),
        "ip_changes": changed[:5],
        "locks_out": bool(canonical) and not allow_list.permits(own),
        "address": page.caller.address,
        "most": MAX_ENTRIES,
        "chosen": len(held) if ALL in chosen else len(chosen),
        "held": len(held),
        "risks": risks_in(page, seen, frozenset(chosen)),
        "is_everything": ALL in chosen,
        "broken": [page.refused(refusal) for refusal in broken],
    }


def _name_error(
    page: PageRequest, seen: PageSnapshot, entries: TokenFormData, old: Stub | None
) -> str:
    """Return the error in an entered name, before the form is sent."""
    if not entries.name:
        return ""
    try:
        parse_name(entries.name)
        existing = seen.reading.tokens.by_name(seen.account.id, Kind.WHM, entries.name)
        if existing is not None and (old is None or existing.id != old.id):
            raise Refusal(Rule.TOKEN_NAME_TAKEN, name=entries.name)  # noqa: TRY301 - handled like the others below
    except Refusal as refusal:
        return page.refused(refusal)
    return ""


def new(page: PageRequest) -> Response:
    """Show the form for a new token; this changes nothing."""
    with page.reading() as seen:
        return form(page, seen, token_form.fresh(page, seen))


def review(page: PageRequest) -> Response:
    """Show the review of the current entries."""
    unknown = token_form.choose_account(page)
    with page.reading() as seen:
        entries = token_form.read_entries(page)
        name = page.form_value("old")
        old = resolve_token(seen.reading, seen.caller, seen.account, name) if name else None
        plan = old and planned(page, seen, entries, old)
        facts = review_facts(page, seen, entries, old)
        if unknown:
            facts["owner"] = ""
        whatif = old and plan and hindsight(seen, old, plan)
    return page.render("review.html", review=facts, whatif=whatif)


PASSWORD_RULES = {Rule.STEP_UP_PASSWORD, Rule.PASSWORD_WRONG}
"""Rules that are satisfied by sending the user's password too."""


def asks_password(seen: PageSnapshot, old: Stub | None = None) -> bool:
    """Return whether a password is required to give a token, new or ``old``, everything."""
    if old is not None and can_do_all(old, seen.now):
        return False
    return step_up(seen.reading, seen.caller, frozenset({ALL})) in PASSWORD_RULES


def create(page: PageRequest) -> Response:
    """Create the token and show its secret, only in this response; or show the form again."""
    unknown = token_form.choose_account(page)
    with page.reading() as seen:
        entries = token_form.read_entries(page)
        if unknown:
            entries.errors["account"] = [unknown]
        spec = token_form.read_form(page, seen, entries)
        if seen.account.is_suspended:
            entries.fault(page, Refusal(Rule.ACCOUNT_SUSPENDED, username=seen.account.username))
        if page.is_stale:
            entries.errors = {"": [_too_old(page)]}
        if entries.errors:
            return form(page, seen, entries)
    try:
        created = page.services.authority.create_token(
            page.caller,
            page.owner,
            entries.name,
            spec,
            form=page.form_id(),
        )
    except Refusal as refusal:
        entries.fault(page, refusal)
        with page.reading() as seen:
            return form(page, seen, entries)
    return show_secret(page, created)


def _too_old(page: PageRequest) -> str:
    return page._("This page has expired. Your entries are still here. Submit the form again.")


def show_secret(page: PageRequest, created: Created, *, was_rotated: bool = False) -> Response:
    """Show a new secret, once; it is on no other page, and this page is not cached."""
    with page.reading() as seen:
        stub = created.stub
        ends = stub.expires_at
        local = None if ends is None else local_time(ends, seen.zone)
        old_ends = stub.old_secret_ends_at if was_rotated else None
        return page.render(
            "secret.html",
            is_secret=True,
            secret=created.secret.reveal(),
            stub=stub,
            is_dead=stub.is_expired(seen.now),
            is_stopped=stub.is_disabled or stub.is_contained,
            ends_day=None if local is None else local.date().isoformat(),
            ends_clock=None if local is None else local.strftime("%H:%M:%S"),
            created=seen.time(stub.created_at),
            entries=stub.allow_list.canonical(),
            privileges=len(seen.catalogue.parse(stub.privileges)),
            held=len(list(seen.catalogue)),
            is_everything=ALL in stub.privileges,
            was_rotated=was_rotated,
            old_ends=None if old_ends is None or old_ends <= seen.now else seen.time(old_ends),
            origin=page.called,
        )


def saved(page: PageRequest) -> Response:
    """Leave the page with the secret: to the list, with the new token first, or to a new form."""
    name = page.form_value("token")[: token_form.MAX_NAME]
    with page.reading() as seen:
        is_hidden = bool(missing_for_list(page, seen))
    if page.form_value("rotated") == "1":
        return page.go(page.link("/tokens", first=name), Flash("rotated", {"name": name}))
    flash = Flash("made" if is_hidden else "saved", {"name": name})
    if page.form_value("another") == "1":
        return page.go(page.link("/tokens/new"), flash)
    return page.go(page.link("/tokens", new=name), flash)
