"""In which order one use of a token is judged, and what each check compares."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from counterfoil.core.allow_list import Address
from counterfoil.core.decide import (
    CHECKS,
    Accepted,
    Attempt,
    Refused,
    accepts_cached,
    decide,
    display_order,
    explain,
)
from counterfoil.core.privilege import needed
from counterfoil.core.refusals import Reason
from counterfoil.core.token import Contained, Disabled, DisabledCause, Kind, Stub
from support.values import account, stub

HERE = Address.parse("192.0.2.1")
ROOT = account(1, "root", "all", owner=None)
BOB = replace(account(2, "bob", "passwd", "ssl"), former_names=frozenset({"rob"}))
GOOD = Attempt(HERE, needed("passwd"), "bob")
NOW = 1000


def bobs(**fields: object) -> Stub:
    return stub(1, "passwd", account=BOB, **fields)  # type: ignore[arg-type]


def why(made: Stub | None, attempt: Attempt = GOOD, now: int = NOW) -> Reason | None:
    verdict = decide(made, attempt, now)
    return verdict.reason if isinstance(verdict, Refused) else None


def test_a_good_use_is_accepted_with_what_is_effective() -> None:
    verdict = decide(bobs(), GOOD, NOW)
    assert isinstance(verdict, Accepted)
    assert verdict.privileges == {"passwd"}


@pytest.mark.parametrize(
    ("made", "attempt", "reason"),
    [
        (None, GOOD, Reason.UNKNOWN),
        (bobs(kind=Kind.ACCOUNT), GOOD, Reason.WRONG_KIND),
        (bobs(), replace(GOOD, user="rob"), Reason.RENAMED),
        (bobs(), replace(GOOD, user="eve"), Reason.WRONG_USER),
        (bobs(), replace(GOOD, user=""), Reason.WRONG_USER),
        (bobs(revoked_at=1), GOOD, Reason.REVOKED),
        (bobs(parent_id=9), GOOD, Reason.PARENT),
        (replace(bobs(), secret_ends_at=NOW), GOOD, Reason.REVOKED),
        (replace(bobs(), disabled=Disabled(1, 1, DisabledCause.LEAK)), GOOD, Reason.DISABLED),
        (replace(bobs(), contained=Contained(1, 1)), GOOD, Reason.CONTAINED),
        (bobs(expires_at=NOW), GOOD, Reason.EXPIRED),
        (bobs(ips=("198.51.100.0/24",)), GOOD, Reason.ADDRESS),
        (bobs(), replace(GOOD, needs=frozenset({"ssl"})), Reason.PRIVILEGE),
    ],
)
def test_each_fault_has_its_reason(made: Stub | None, attempt: Attempt, reason: Reason) -> None:
    assert why(made, attempt) is reason


def test_a_removed_or_suspended_account_has_its_reason() -> None:
    assert why(replace(bobs(), account=replace(BOB, removed_at=5))) is Reason.REVOKED
    assert why(replace(bobs(), account=replace(BOB, suspended_at=5))) is Reason.SUSPENDED


@pytest.mark.parametrize(
    ("now", "reason"), [(999, None), (1000, Reason.EXPIRED), (1001, Reason.EXPIRED)]
)
def test_a_token_ends_at_its_second(now: int, reason: str | None) -> None:
    assert why(bobs(expires_at=1000), now=now) == reason


def test_no_user_named_and_any_need_pass() -> None:
    assert why(bobs(), Attempt(HERE)) is None


def test_every_link_of_the_line_is_judged() -> None:
    parent = stub(9, "passwd", "ssl", account=ROOT)
    assert why(bobs(parent=parent)) is None
    assert why(bobs(parent=replace(parent, revoked_at=1))) is Reason.PARENT
    assert why(bobs(parent=replace(parent, account=replace(ROOT, removed_at=1)))) is Reason.PARENT
    assert why(bobs(parent=replace(parent, account=account(7, "eve", "passwd")))) is Reason.PARENT
    owner = replace(account(7, "res", "passwd"), suspended_at=1)
    owned = replace(BOB, owner_id=7)
    child = stub(1, "passwd", account=owned, parent=stub(9, "passwd", account=owner))
    assert why(child) is Reason.SUSPENDED
    assert why(bobs(parent=replace(parent, expires_at=NOW))) is Reason.EXPIRED
    away = stub(9, "passwd", account=ROOT, ips=("198.51.100.1",))
    assert why(bobs(parent=away)) is Reason.ADDRESS
    assert why(bobs(parent=stub(9, "ssl", account=ROOT))) is Reason.PRIVILEGE


def test_who_was_accepted_is_accepted_again_from_where_every_link_permits() -> None:
    above = stub(2, "passwd", account=ROOT, ips=("192.0.2.0/24",))
    made = replace(bobs(ips=("192.0.2.1", "198.51.100.1")), parent=above, parent_id=2)
    assert accepts_cached(made, GOOD, NOW)
    for address in ("192.0.2.2", "198.51.100.1"):
        assert not accepts_cached(made, replace(GOOD, address=Address.parse(address)), NOW)


def test_the_privilege_is_judged_last_so_that_only_a_good_credential_learns_of_it() -> None:
    assert CHECKS[-1].reason is Reason.PRIVILEGE
    wrong_in_both = replace(GOOD, needs=frozenset({"ssl"}), address=Address.parse("203.0.113.1"))
    assert why(bobs(ips=("192.0.2.0/24",)), wrong_in_both) is Reason.ADDRESS


def test_explain_walks_every_check_and_agrees_with_the_verdict() -> None:
    made = bobs(expires_at=NOW, ips=("198.51.100.1",), revoked_at=3)
    steps = explain(made, replace(GOOD, user=None), NOW)
    assert [step.check for step in steps] == [check.name for check in CHECKS]
    failed = [step for step in steps if not step.passed]
    assert failed[0].reason is why(made)
    assert {step.reason for step in failed} == {Reason.REVOKED, Reason.EXPIRED, Reason.ADDRESS}
    assert all(step.compared for step in steps)


def test_explain_shows_what_was_compared() -> None:
    compared = {s.check: s.compared for s in explain(bobs(), GOOD, NOW)}
    assert compared["address"] == "192.0.2.1 against any"
    assert compared["not expired"] == "does not expire"
    assert compared["privilege"] == "needs passwd; effective: passwd"
    assert compared["not revoked"] == "not revoked"
    assert compared["line"] == "created with no other token"
    suspended = replace(bobs(), account=replace(BOB, suspended_at=1, privileges=frozenset()))
    compared = {s.check: s.compared for s in explain(suspended, GOOD, NOW)}
    assert compared["not suspended"] == "bob is suspended"
    assert compared["privilege"].endswith("effective: none")


def test_times_are_compared_in_a_zone_and_parents_are_named() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    parent = replace(stub(9, "passwd", account=ROOT), name="boss")
    made = bobs(expires_at=NOW, revoked_at=3, parent=parent)
    compared = {s.check: s.compared for s in explain(made, GOOD, NOW, berlin)}
    assert compared["not expired"] == (
        "expired 1970-01-01 01:16:40 CET; request 1970-01-01 01:16:40 CET"
    )
    assert compared["not revoked"] == "revoked 1970-01-01 01:00:03 CET"
    assert compared["line"] == "created with boss of root"
    later = {s.check: s.compared for s in explain(bobs(expires_at=NOW + 1), GOOD, NOW)}
    assert later["not expired"].startswith("expires 1970-01-01 00:16:41 UTC; request ")
    for ends, said in ((NOW, "was replaced"), (NOW + 1, "is valid until")):
        replaced = replace(bobs(), secret_ends_at=ends)
        compared = {s.check: s.compared for s in explain(replaced, GOOD, NOW)}
        assert compared["not revoked"].startswith(f"secret {replaced.secret} {said} 1970")


def test_everything_is_shown_as_all_alone() -> None:
    assert display_order(frozenset({"all", "passwd"})) == ["all"]
    assert display_order(frozenset({"b", "a"})) == ["a", "b"]


def test_what_is_lacking_is_named_and_else_all_that_it_takes() -> None:
    held = frozenset({"passwd"})
    assert replace(GOOD, needs=frozenset({"ssl", "passwd"})).missing_or_needed(held) == "ssl"
    assert (
        replace(GOOD, needs=frozenset({"ssl", "passwd"})).missing_or_needed(frozenset({"all"}))
        == "passwd,ssl"
    )
    assert replace(GOOD, needs=frozenset()).missing_or_needed(held) == "ANY"
    assert replace(GOOD, needs=None).missing_or_needed(held) == ""
