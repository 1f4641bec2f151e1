"""What holds of applications behind gateways, on each engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counterfoil.core.allow_list import NOWHERE, Address
from counterfoil.core.application import Application, read_applications
from counterfoil.core.decide import Accepted, Attempt, Open, Refused
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.core.route import OriginalRequest
from counterfoil.core.secret import Secret
from counterfoil.forward_auth.gateway_form import Origin
from counterfoil.forward_auth.requests import RequestWithoutCredential
from counterfoil.gate.verify import CredentialCheck
from support.machine import CATALOGUE, HERE, START, World

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.core.caller import Caller
    from counterfoil.core.decide import Judgement
    from counterfoil.gate.verify import Gate

ORIGIN = Origin(HERE)
READ, WRITE = "software-billing-read", "software-billing-write"


def billing(name: str = "billing", acls: str = "", url: str = "/v1/") -> str:
    return f"""
[[app]]
name = "{name}"
host = "api.example.com"
  [[app.privilege]]
  key = "{name}-read"
  label = "Read"
  [[app.privilege]]
  key = "{name}-write"
  label = "Write"
  [[app.route]]
  url = "{url}"
  methods = ["GET"]
  acls = {acls or f'["{name}-read"]'}
"""


def register(world: World, *texts: str, caller: Caller | None = None) -> None:
    world.authority.register_applications(
        caller or world.root, read_applications("".join(texts)), CATALOGUE
    )


def load(world: World, *texts: str) -> None:
    world.authority.load_applications(world.root, read_applications("".join(texts)), CATALOGUE)


def applications(world: World) -> list[Application]:
    with world.store.snapshot() as reading:
        return reading.settings.applications()


def refused(act: Callable[[], object]) -> Rule:
    with pytest.raises(Refusal) as refusal:
        act()
    return refusal.value.rule


def get(
    world: World,
    secret: Secret,
    uri: str = "/v1/x",
    *,
    gate: Gate | None = None,
    method: str = "GET",
) -> Judgement:
    wanted = OriginalRequest("api.example.com", method, uri)
    use = CredentialCheck(secret, Attempt(HERE, user=None, kind=None), wanted)
    return (gate or world.gate).judge([use])[0]


def why(verdict: Judgement) -> str:
    return verdict.reason if isinstance(verdict, Refused) else ""


def test_what_a_route_takes_is_judged_by_the_token(world: World) -> None:
    register(world, billing(acls='["billing-read", "list-accts"]'))
    whole = world.token("whole", READ, "list-accts")
    half = world.token("half", READ)
    verdict = get(world, whole)
    assert isinstance(verdict, Accepted)
    assert verdict.attempt is not None
    assert verdict.attempt.needs == frozenset({READ, "list-accts"})
    lacking = get(world, half)
    assert why(lacking) == Reason.PRIVILEGE
    assert lacking.attempt is not None
    assert lacking.attempt.missing_or_needed(frozenset({READ})) == "list-accts"
    assert why(get(world, whole, "/v2/x")) == Reason.ROUTE
    assert why(get(world, whole, "/v1/../v1/x")) == Reason.ROUTE
    assert why(get(world, whole, method="POST")) == Reason.ROUTE
    assert why(get(world, world.token("all", "all"))) == ""


def test_a_bad_credential_learns_nothing_of_routes(world: World) -> None:
    register(world, billing())
    secret = world.token("t", "list-accts", expires_at=START + 10)
    world.machine.pass_time(10)
    assert why(get(world, secret, "/nowhere")) == Reason.EXPIRED
    assert why(get(world, Secret("x" * 32), "/nowhere")) == Reason.UNKNOWN


def test_a_change_of_routes_holds_at_once_in_every_process(world: World) -> None:
    secret = world.token("t", "list-accts")
    beside = world.beside()
    try:
        gate = beside.gate
        assert why(get(world, secret, gate=gate)) == Reason.ROUTE
        register(world, billing(acls='["any"]'))
        assert why(get(world, secret, gate=gate)) == ""
        register(world, billing())
        assert why(get(world, secret, gate=gate)) == Reason.PRIVILEGE
        world.authority.unregister_application(world.root, "billing", CATALOGUE)
        assert why(get(world, secret, gate=gate)) == Reason.ROUTE
    finally:
        beside.store.close()


def test_a_request_without_a_credential_is_judged_by_the_route_alone(world: World) -> None:
    text = billing(acls='["any"]') + '  [[app.route]]\n  url = "/open/"\n  methods = ["GET"]\n'
    register(world, text + "  public = true\n")

    def bare(uri: str, where: Address = HERE) -> Judgement:
        wanted = OriginalRequest("api.example.com", "GET", uri)
        return world.gate.judge([RequestWithoutCredential(Attempt(where), wanted, ORIGIN, None)])[0]

    assert isinstance(bare("/open/x"), Open)
    assert why(bare("/v1/x")) == Reason.MALFORMED
    assert why(bare("/open/../v1/x")) == Reason.MALFORMED
    # Where the client comes from could not be read: that is told from a bad credential.
    unknown = world.gate.judge([CredentialCheck(None, Attempt(NOWHERE))])[0]
    assert why(unknown) == Reason.ADDRESS
    # Whoever presents one is known there, or refused.
    assert isinstance(get(world, world.token("t", "list-accts"), "/open/x"), Accepted)
    assert why(get(world, Secret("x" * 32), "/open/x")) == Reason.UNKNOWN


def test_a_privilege_fixed_by_the_operator_is_one_that_there_is(world: World) -> None:
    secret = world.token("t", "list-accts")
    for wanted, reason in (
        ("list-accts", ""),
        ("any", ""),
        ("passwd", Reason.PRIVILEGE),
        (READ, Reason.ROUTE),
        ("list-acct", Reason.ROUTE),
    ):
        verdict = world.gate.judge([CredentialCheck(secret, Attempt(HERE, user=None), wanted)])[0]
        assert why(verdict) == reason, wanted
    register(world, billing())
    verdict = world.gate.judge([CredentialCheck(secret, Attempt(HERE, user=None), READ)])[0]
    assert why(verdict) == Reason.PRIVILEGE


def test_a_table_that_cannot_stand_changes_nothing(world: World) -> None:
    register(world, billing())
    before = applications(world)
    for texts in (
        (billing("new"), billing("other", url="/v1/")),
        (billing("new", acls='["nonsense"]'),),
        (billing("new", url="/a/"), billing("new", url="/b/", acls='["passwords"]')),
    ):
        with pytest.raises(Refusal):
            register(world, *texts)
        with pytest.raises(Refusal):
            load(world, *texts)
    assert applications(world) == before


def test_the_file_is_taken_over_whole_and_changed_nowhere_else(world: World) -> None:
    register(world, billing("kept", url="/kept/"))
    load(world, billing("one", url="/one/"), billing("two", url="/two/"))
    assert [(a.name, a.in_file) for a in applications(world)] == [
        ("kept", False), ("one", True), ("two", True),
    ]  # fmt: skip
    act = lambda: register(world, billing("one", url="/else/"))
    assert refused(act) is Rule.APPLICATION_IN_FILE
    act = lambda: world.authority.unregister_application(world.root, "one", CATALOGUE)
    assert refused(act) is Rule.APPLICATION_IN_FILE
    assert refused(lambda: load(world, billing("kept", url="/x/"))) is Rule.APPLICATION_MALFORMED
    load(world, billing("two", url="/two/"))
    assert [a.name for a in applications(world)] == ["kept", "two"]
    load(world)
    assert [a.name for a in applications(world)] == ["kept"]
    act = lambda: world.authority.unregister_application(world.root, "two", CATALOGUE)
    assert refused(act) is Rule.APPLICATION_UNKNOWN


def test_each_change_is_an_audit_entry_and_no_change_is_none(world: World) -> None:
    def entries() -> list[tuple[str, str]]:
        with world.store.snapshot() as reading:
            found = reading.audit.search(limit=10)
        return [
            (r.entry.action, r.entry.subject)
            for r in found
            if r.entry.action.startswith("application.")
        ]

    load(world, billing("b", url="/b/"), billing("a", url="/a/"))
    load(world, billing("a", url="/a/"), billing("b", url="/b/"))
    assert entries() == [("application.registered", "b"), ("application.registered", "a")]
    load(world, billing("a", url="/z/"))
    assert entries()[:2] == [("application.removed", "b"), ("application.changed", "a")]
    with world.store.snapshot() as reading:
        changed = reading.audit.search(limit=2)[1].entry
    assert changed.before["routes"] == ["GET /a/ software-a-read"]
    assert changed.after["routes"] == ["GET /z/ software-a-read"]


def test_privileges_of_an_application_sleep_while_it_is_gone(world: World) -> None:
    register(world, billing())
    secret = world.token("t", READ)
    world.authority.unregister_application(world.root, "billing", CATALOGUE)
    assert why(get(world, secret)) == Reason.ROUTE
    verdict = world.gate.judge([CredentialCheck(secret, Attempt(HERE, user=None), READ)])[0]
    assert why(verdict) == Reason.ROUTE
    register(world, billing())
    assert why(get(world, secret)) == ""


def test_through_a_token_applications_are_a_lasting_change(world: World) -> None:
    through = world.through(world.token("t", "all"))
    act = lambda: register(world, billing(), caller=through)
    assert refused(act) is Rule.LASTING_CHANGE
    act = lambda: world.authority.unregister_application(through, "billing", CATALOGUE)
    assert refused(act) is Rule.LASTING_CHANGE
