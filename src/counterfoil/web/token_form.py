"""Token form: its entries, and the errors in them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from counterfoil.authority.token_request import TokenSpec
from counterfoil.authority.tokens import policy_of, secret_since
from counterfoil.core.account import parse_note
from counterfoil.core.allow_list import MAX_ENTRIES, AllowList
from counterfoil.core.moment import end_of_day, local_time
from counterfoil.core.privilege import ALL, NOTHING, Privileges
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.token import Kind, one_year_after, parse_ending, parse_name
from counterfoil.web import messages
from counterfoil.web.presets import Template, templates
from counterfoil.web.request_context import FORM
from counterfoil.web.token_view import labels

if TYPE_CHECKING:
    from counterfoil.core.policy import Policy
    from counterfoil.core.token import Stub
    from counterfoil.web.request_context import PageRequest, PageSnapshot

MAX_DESCRIPTION = 200
MAX_NAME = 50
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_SPLIT = re.compile(r"[\s,]+")
_YEAR = 365
CHIPS = (7, 30, 90, 180)
NEVER, DATED = "never", "date"


@dataclass(slots=True)
class TokenFormData:
    """The entries of the form, as typed; ``errors`` by field, "" for the whole form.

    ``missing``: the template that was requested and does not exist. ``account``: the owner of the
    token, if the form asks for it (``picks``).
    """

    name: str = ""
    description: str = ""
    expire: str = DATED
    expires: str = ""
    ips: str = ""
    acl: Privileges = NOTHING
    form: str = ""
    seen: str = ""
    left_out: tuple[str, ...] = ()
    missing: str = ""
    account: str = ""
    picks: bool = False
    errors: dict[str, list[str]] = field(default_factory=dict)

    @property
    def has_all(self) -> bool:
        """Return whether ``all`` is selected."""
        return ALL in self.acl

    def at(self, where: str) -> list[str]:
        """Return the errors of a field."""
        return self.errors.get(where, [])

    def fault(self, page: PageRequest, refusal: Refusal) -> None:
        """Add the text of a refusal to its field."""
        where = messages.FIELDS.get(refusal.rule, "")
        self.errors.setdefault(where, []).append(page.refused(refusal))


def read_entries(page: PageRequest) -> TokenFormData:
    """Return the entries of the form; nothing is checked or stored."""
    return TokenFormData(
        name=page.form_value("name").strip(),
        description=page.form_value("description").strip(),
        expire=NEVER if page.form_value("expire") == NEVER else DATED,
        expires=page.form_value("expires").strip(),
        ips=page.form_value("ips"),
        acl=frozenset(page.form_values("acl")),
        form=page.form_value("form")
        if FORM.fullmatch(page.form_value("form"))
        else page.new_form_id(),
        seen=page.form_value("seen")[:50],
        account=page.form_value("account").strip(),
        picks=any(pair.key == "account" for pair in page.pairs),
    )


def choose_account(page: PageRequest) -> str:
    """Use the account in the form as the owner; return an error, or "".

    If there is no such account, the form continues with the user's own.
    """
    chosen = next((p for p in page.pairs if p.key == "account" and p.place == "body"), None)
    if chosen is None:
        return ""
    others = [pair for pair in page.pairs if pair.key != "owner"]
    name = chosen.value.strip().lower()
    page.pairs = [*others, chosen._replace(key="owner", value=name)] if name else others
    if not name:
        return page._("Enter the account that owns the token.")
    try:
        with page.reading():
            return ""
    except Refusal as refusal:
        page.pairs = others
        return page.refused(refusal)


def split_addresses(text: str) -> list[str]:
    """Return the addresses in a text, separated by line breaks, commas or blanks."""
    return [entry for entry in _SPLIT.split(text.strip()) if entry]


def fresh(page: PageRequest, seen: PageSnapshot) -> TokenFormData:
    """Return the initial form, with entries from the URL."""
    policy = policy_of(seen.reading, seen.account)
    today = datetime.fromtimestamp(seen.now, seen.zone).date()
    grantable = seen.caller.grantable(seen.account)
    held = {p.key for p in seen.catalogue if p.key in grantable or ALL in grantable}
    entries = TokenFormData(
        name=page.query("name")[:MAX_NAME],
        description=page.query("description")[:MAX_DESCRIPTION],
        expires=default_date(today, policy.default_expiry_days or _YEAR, policy.max_lifetime_days),
        ips="\n".join(_SPLIT.split(page.query("ips").strip()[:10_000])),
        acl=preselected(seen, frozenset(held)),
        form=page.new_form_id(),
        picks=page.is_for_all,
    )
    wants_never = NEVER in {page.query("expires"), page.query("expire")}
    if not must_end(policy) and (wants_never or not policy.default_expiry_days):
        entries.expire = NEVER
    elif page.query("expires") and not wants_never:
        entries.expires = page.query("expires")[:20]
    like = seen.reading.tokens.by_name(seen.account.id, Kind.WHM, page.query("like"))
    if like is not None and seen.caller.sees(like):
        return _like(entries, like, seen, frozenset(held))
    chosen = page.request.query_params.getlist("acl")
    template = _find_template(page, seen, page.query("template"))
    missing = page.query("like") or ("" if template else page.query("template"))
    if missing:
        # A request for some privileges must never end up with all of them.
        entries.acl, entries.missing = NOTHING, missing[:MAX_NAME]
    elif template is not None:
        entries.acl = template.privileges & held if template.privileges is not None else entries.acl
        entries.left_out = tuple(sorted((template.privileges or NOTHING) - held))
    elif chosen:
        entries.acl = frozenset(chosen) & held
        entries.left_out = tuple(sorted({c[:50] for c in chosen} - held))
    return entries


def must_end(policy: Policy) -> bool:
    """Return whether the policy requires an expiry."""
    return policy.require_expiry or bool(policy.max_lifetime_days)


def _like(
    entries: TokenFormData, like: Stub, seen: PageSnapshot, held: Privileges
) -> TokenFormData:
    """Return a form for a token like another one."""
    copied = of_stub(like, seen, "")
    entries.description, entries.ips = copied.description, copied.ips
    entries.acl = copied.acl & held
    entries.left_out = tuple(sorted(copied.acl - held))
    return entries


def of_stub(stub: Stub, seen: PageSnapshot, version: str) -> TokenFormData:
    """Return the form with the values of an existing token."""
    ends = stub.expires_at
    day = "" if ends is None else str(local_time(ends, seen.zone).date())
    return TokenFormData(
        name=stub.name,
        description=stub.description,
        expire=NEVER if ends is None else DATED,
        expires=day,
        ips="\n".join(stub.allow_list.canonical()),
        acl=frozenset(p.key for p in seen.catalogue) if ALL in stub.privileges else stub.privileges,
        seen=version,
    )


def _find_template(page: PageRequest, seen: PageSnapshot, key: str) -> Template | None:
    return next((t for t in templates(page, seen) if t.key == key), None) if key else None


def preselected(seen: PageSnapshot, held: Privileges) -> Privileges:
    """Return the initial privileges of a new form, by the installation's setting."""
    match seen.settings.ui_preselect:
        case "none":
            return NOTHING
        case "safe":
            return held - frozenset(seen.catalogue.dangerous)
        case _:
            return held - {ALL}


def default_date(today: date, days: int, most: int) -> str:
    """Return the default expiration date: a year from today, or what the policy says instead."""
    day = one_year_after(today) if days == _YEAR else today + timedelta(days=days)
    if most:
        day = min(day, today + timedelta(days=most))
    return day.isoformat()


def read_form(
    page: PageRequest, seen: PageSnapshot, entries: TokenFormData, old: Stub | None = None
) -> TokenSpec:
    """Return the token that was entered; add its errors to the entries, including the policy's."""
    spec = read_token(page, seen, entries, old)
    for refusal in broken_rules(seen, entries, spec, old):
        entries.fault(page, refusal)
    return spec


def read_token(
    page: PageRequest, seen: PageSnapshot, entries: TokenFormData, old: Stub | None = None
) -> TokenSpec:
    """Return the token that was entered; add its own errors to the entries."""
    name, description, ends, allow_list = entries.name, "", None, AllowList()
    try:
        parse_name(name)
    except Refusal as refusal:
        entries.fault(page, refusal)
    try:
        description = parse_note(entries.description, "description")
    except Refusal as refusal:
        entries.fault(page, refusal)
    if entries.expire == DATED:
        ends = _end(page, seen, entries, old)
    allow_list = addresses(page, entries)
    privileges = chosen(page, seen, entries)
    return TokenSpec(
        name=name,
        privileges=privileges or None,
        allow_list=allow_list,
        expires_at=ends,
        endless=entries.expire == NEVER,
        description=description,
    )


def broken_rules(
    seen: PageSnapshot, entries: TokenFormData, spec: TokenSpec, old: Stub | None = None
) -> list[Refusal]:
    """Return each rule of the account's policy that the entries break; other errors come first."""
    policy, found = policy_of(seen.reading, seen.account), []
    is_same_end = old is not None and spec.expires_at == old.expires_at
    is_same_list = old is not None and spec.allow_list == old.allow_list
    if not entries.at("expires") and not is_same_end:
        since = seen.now if old is None else secret_since(seen.reading, old)
        found.append(policy.end_fault(spec.expires_at, since, seen.zone))
    if not entries.at("ips") and not is_same_list:
        found.append(policy.list_fault(spec.allow_list or AllowList()))
    if old is None and policy.max_tokens:
        found.append(policy.count_fault(seen.reading.tokens.count(seen.account.id) + 1))
    return [refusal for refusal in found if refusal is not None]


def _end(
    page: PageRequest, seen: PageSnapshot, entries: TokenFormData, old: Stub | None
) -> int | None:
    if old is not None and old.expires_at is not None:
        # An unchanged expiry stays the same to the second, and may be in the past.
        same = str(local_time(old.expires_at, seen.zone).date())
        if entries.expires == same:
            return old.expires_at
    try:
        if not _DATE.fullmatch(entries.expires):
            raise Refusal(Rule.EXPIRY_MALFORMED, value=entries.expires[:50])  # noqa: TRY301
        return parse_ending(entries.expires, seen.now, seen.zone)
    except Refusal as refusal:
        if refusal.rule is Rule.EXPIRY_MALFORMED:
            today = datetime.fromtimestamp(seen.now, seen.zone).date()
            text = date_fault(page, entries.expires) or page._(
                "Enter the date as YYYY-MM-DD, for example %(example)s.",
                example=one_year_after(today).isoformat(),
            )
            entries.errors.setdefault("expires", []).append(text)
        else:
            entries.fault(page, refusal)
    return None


def date_fault(page: PageRequest, day: str) -> str:
    """Return the error in a well-formed date that does not exist; "" for any other text."""
    if not _DATE.fullmatch(day):
        return ""
    try:
        date.fromisoformat(day)
    except ValueError:
        return page._("%(date)s is not a valid date. Check year, month and day.", date=day)
    return ""


def addresses(page: PageRequest, entries: TokenFormData) -> AllowList:
    """Return the addresses that were entered; each error names its line."""
    texts: list[str] = []
    for number, line in enumerate(entries.ips.splitlines(), 1):
        for text in split_addresses(line):
            try:
                AllowList.parse([text])
            except Refusal:
                if len(entries.errors.setdefault("ips", [])) < MAX_ENTRIES // 10:
                    entries.errors["ips"].append(
                        page._(
                            "Line %(line)s: “%(entry)s” is not an IP address or range.",
                            line=page.language.number(number), entry=text[:60],
                        )
                    )  # fmt: skip
            else:
                texts.append(text)
    try:
        return AllowList.parse(texts)
    except Refusal as refusal:
        entries.fault(page, refusal)
        return AllowList()


def chosen(page: PageRequest, seen: PageSnapshot, entries: TokenFormData) -> Privileges:
    """Return the selected privileges; one that is no longer held is removed, with an error."""
    grantable = seen.caller.grantable(seen.account)
    for privilege in seen.catalogue:
        held = privilege.key in grantable or ALL in grantable
        if privilege.key in entries.acl and not held:
            entries.acl -= {privilege.key}
            label = labels(page, seen)[privilege.key]
            entries.errors.setdefault("acl", []).append(
                _not_held_text(page, seen, privilege.key, label)
            )
    try:
        return seen.catalogue.parse(entries.acl)
    except Refusal as refusal:
        entries.fault(page, refusal)
        return NOTHING


def _not_held_text(page: PageRequest, seen: PageSnapshot, key: str, label: str) -> str:
    if page.other and seen.caller.holds(key):
        return page._(
            "%(user)s does not have “%(label)s”. It was removed from the form.",
            label=label, user=page.other,
        )  # fmt: skip
    if page.other:
        return page._(
            "“%(label)s” was removed from the form, because %(user)s or you do not have it.",
            user=page.other, label=label,
        )  # fmt: skip
    return page._("You no longer have “%(label)s”. It was removed from the form.", label=label)


def end_of(day: str, seen: PageSnapshot) -> int | None:
    """Return the moment at which an entered day ends; None if it is not a date."""
    try:
        return end_of_day(date.fromisoformat(day), seen.zone)
    except (ValueError, OverflowError):
        return None
