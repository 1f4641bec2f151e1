"""What a caller reaches, sees and may give."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

import pytest

from counterfoil.core.bounds import Bounds
from counterfoil.core.caller import Caller, everything, named_door
from counterfoil.core.refusals import Refusal, Rule
from support.values import account, caller, listed, stub

if TYPE_CHECKING:
    from counterfoil.core.token import Stub

ROOT = account(1, "root", "all", owner=None)
RES = account(2, "res", "passwd", "list-accts")
CUST = account(3, "cust", owner=2)
STRONG = account(4, "strong", "kill-acct", owner=2)
OTHER = account(5, "other")


def test_root_reaches_everybody_and_is_reached_by_itself_alone() -> None:
    assert all(everything(ROOT).reaches(target) for target in (ROOT, RES, CUST, STRONG, OTHER))
    for one in (RES, CUST, account(9, "super", "all")):
        assert not everything(one).reaches(ROOT)


def test_a_reseller_reaches_itself_and_what_it_owns_and_outranks() -> None:
    res = everything(RES)
    assert [res.reaches(t) for t in (RES, CUST, STRONG, OTHER)] == [True, True, False, False]


def test_a_narrow_caller_may_not_change_its_own_account() -> None:
    narrow = caller(RES, "list-accts")
    assert narrow.reaches(RES)
    with pytest.raises(Refusal) as refusal:
        narrow.may_change(RES)
    assert refusal.value.rule is Rule.ACCOUNT_UNKNOWN
    everything(RES).may_change(RES)
    with pytest.raises(Refusal):
        everything(RES).may_change(OTHER)


def test_what_can_be_given_is_what_both_hold() -> None:
    assert everything(ROOT).grantable(RES) == {"passwd", "list-accts"}
    assert everything(RES).grantable(ROOT) == {"passwd", "list-accts"}
    assert everything(RES).grantable(STRONG) == frozenset()
    assert everything(ROOT).grantable(ROOT) == {"all"}


def test_asking_for_more_names_the_worst_of_it() -> None:
    everything(RES).require_grantable(frozenset({"passwd"}))
    everything(ROOT).require_grantable(frozenset({"passwd"}), RES)
    with pytest.raises(Refusal) as refusal:
        everything(RES).require_grantable(frozenset({"all", "ssl", "passwd"}))
    assert refusal.value.facts["privilege"] == "all"


def test_a_refusal_tells_who_lacks_a_privilege() -> None:
    ssl = frozenset({"ssl"})
    narrow = Caller(ROOT, Bounds(frozenset({"passwd"})))
    for caller_, target, rule, who in (
        (everything(RES), RES, Rule.PRIVILEGE_NOT_HELD, RES),
        (everything(RES), ROOT, Rule.PRIVILEGE_NOT_HELD, RES),
        (narrow, RES, Rule.PRIVILEGE_NOT_IN_TOKEN, ROOT),
        (everything(ROOT), RES, Rule.PRIVILEGE_NOT_OF_ACCOUNT, RES),
    ):
        with pytest.raises(Refusal) as refusal:
            caller_.require_grantable(ssl, target)
        assert (refusal.value.rule, refusal.value.facts["username"]) == (rule, who.username)
        assert refusal.value.facts["privilege"] == "ssl"


def test_bounds_end_with_the_earliest_of_the_line() -> None:
    parent = stub(account=ROOT, expires_at=200, ips=("10.0.0.0/8",))
    child = stub(2, account=ROOT, expires_at=300, parent=parent, ips=("10.1.0.0/16",))
    bounds = Bounds.of(child)
    assert bounds.expires_at == 200
    assert [bounds.covers_end(end) for end in (None, 201, 200, 199)] == [False, False, True, True]
    assert Bounds(frozenset()).covers_end(None)
    assert bounds.covers_addresses(listed("10.1.2.3"))
    assert not bounds.covers_addresses(listed("10.2.0.1"))
    assert not bounds.covers_addresses(listed())


def through(token: Stub) -> Caller:
    return Caller(token.account, Bounds.of(token), token)


def test_a_token_sees_itself_its_children_and_what_is_narrower() -> None:
    own = stub(1, "passwd", "ssl", account=ROOT, ips=("10.0.0.0/8",), expires_at=200)
    me = through(own)
    child = stub(2, "passwd", account=ROOT, ips=("10.0.0.0/8",), expires_at=200, parent=own)
    assert me.sees(own)
    assert me.sees(child)
    assert me.sees(stub(3, "ssl", account=ROOT, ips=("10.9.9.9",), expires_at=199))
    assert not me.sees(stub(4, "kill-acct", account=ROOT, ips=("10.0.0.1",), expires_at=100))
    assert not me.sees(stub(5, "ssl", account=ROOT, expires_at=100))
    assert not me.sees(stub(6, "ssl", account=ROOT, ips=("11.0.0.1",), expires_at=100))
    assert not me.sees(stub(7, "ssl", account=ROOT, ips=("10.0.0.1",)))
    assert everything(ROOT).sees(stub(7, "ssl", account=ROOT))


def test_of_many_tokens_those_are_seen_that_are_seen_alone() -> None:
    me = through(stub(1, "passwd", "ssl", account=ROOT, ips=("10.0.0.0/8",), expires_at=200))
    wide, near = stub(2, account=ROOT), stub(3, "ssl", account=ROOT, ips=("10.0.0.1",))
    alike = [
        replace(one, id=number, expires_at=ends, parent=parent, allow_list=ips)
        for number, (one, ends, parent, ips) in enumerate(
            product((wide, near), (None, 200, 201), (None, wide, me.stub),
                    (listed(), near.allow_list, listed("11.0.0.1"))), 10
        )
    ]  # fmt: skip
    found = me.visible([*alike, near])
    assert [one.id for one in found] == [one.id for one in [*alike, near] if me.sees(one)]
    assert 0 < len(found) < len(alike)
    assert everything(ROOT).visible(alike) == alike


def test_what_a_caller_holds_is_what_its_bounds_hold() -> None:
    narrow = caller(ROOT, "passwd")
    assert narrow.holds("passwd")
    assert not narrow.holds("all")
    assert replace(narrow, bounds=Bounds(frozenset({"all"}))).holds("passwd")


def test_the_audit_log_has_room_for_the_name_of_any_session() -> None:
    assert named_door(1) == "session 1"
    assert named_door(10**8) == "s 100000000"
    assert len(named_door(10**12)) <= 16
