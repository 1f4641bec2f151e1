"""What is done beside the requests is done in time, once, and goes on after an error."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.rotation import Rotation
from counterfoil.authority.token_request import TokenSpec
from counterfoil.core.bounds import Bounds
from counterfoil.core.decide import Accepted, Attempt
from counterfoil.core.ports import Unavailable
from counterfoil.core.privilege import needed
from counterfoil.core.token import Kind
from counterfoil.core.usage import Tally
from counterfoil.gate.verify import CredentialCheck, Gate
from counterfoil.server.installation import Installation, create
from counterfoil.server.maintenance import NOTES_SECONDS, Maintenance
from counterfoil.system import outage_log
from counterfoil.system.outage_log import OutageLog
from support.machine import HERE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from counterfoil.core.secret import Secret

DAY = 86400


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Installation]:
    made = create(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def gate(installed: Installation) -> Gate:
    return Gate(installed.store, installed.keys, installed.clock)


def token(installed: Installation, name: str = "t", **spec: int) -> Secret:
    made = installed.authority.create_token(installed.root(), None, name, TokenSpec(**spec))  # type: ignore[arg-type]
    return made.secret


def use(gate: Gate, secret: Secret) -> None:
    attempt = Attempt(HERE, needed("ANY"), "root")
    (verdict,) = gate.judge([CredentialCheck(secret, attempt, door="whm", function="f")])
    assert isinstance(verdict, Accepted)
    assert Bounds.of(verdict.stub)


def uses(installed: Installation, name: str = "t") -> int:
    with installed.store.snapshot() as reading:
        root = reading.accounts.find("root")
        assert root is not None
        stub = reading.tokens.by_name(root.id, Kind.WHM, name)
        assert stub is not None
        return sum(count.uses for count in reading.usage.counts(stub.id, 0))


def topics(installed: Installation) -> list[str]:
    with installed.store.snapshot() as reading:
        return [str(sent.notice.topic) for sent in reading.notices.last(50)]


def test_uses_are_written_every_few_seconds_and_at_the_end(
    installed: Installation, gate: Gate
) -> None:
    secret, maintenance = token(installed), Maintenance(installed, gate.tally)
    maintenance.run(100)
    use(gate, secret)
    maintenance.run(100 + NOTES_SECONDS - 1)
    assert uses(installed) == 0
    maintenance.run(100 + NOTES_SECONDS)
    assert uses(installed) == 1
    use(gate, secret)
    maintenance.finish()
    assert uses(installed) == 2


def test_many_uses_are_written_at_once(
    installed: Installation, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counterfoil.server.maintenance.MANY_NOTES", 1)
    secret, maintenance = token(installed), Maintenance(installed, gate.tally)
    maintenance.run(100)
    use(gate, secret)
    maintenance.run(101)
    assert uses(installed) == 1


def test_uses_wait_out_an_outage_and_are_counted_once(
    installed: Installation, gate: Gate, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    monkeypatch.setattr(outage_log, "note", OutageLog().note)
    secret, maintenance = token(installed), Maintenance(installed, gate.tally)

    def fail(*_: object) -> None:
        msg = "the disk is full"
        raise Unavailable(msg)

    use(gate, secret)
    with monkeypatch.context() as broken:
        broken.setattr(type(installed.store.usage), "add", fail)
        for second in range(100, 105):
            maintenance.run(second)
        maintenance.finish()
    use(gate, secret)
    assert (
        len([r for r in caplog.records if "unavailable (503): the disk is full" in r.message]) == 1
    )
    maintenance.run(106)
    maintenance.run(106 + NOTES_SECONDS)
    assert uses(installed) == 2


def test_one_job_that_fails_does_not_end_the_others(
    installed: Installation, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(type(installed.store), "keep_clock", fail)
    secret, maintenance = token(installed), Maintenance(installed, gate.tally)
    use(gate, secret)
    maintenance.run(100)
    assert uses(installed) == 1


def test_while_the_clock_is_in_doubt_nothing_is_kept_by_it(
    installed: Installation, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret, maintenance = token(installed, expires_at=installed.clock.now() + 3 * DAY), None
    maintenance = Maintenance(installed, gate.tally)
    use(gate, secret)
    with installed.store.snapshot() as reading:
        before = reading.audit.last_checkpoint()
    monkeypatch.setattr(type(installed.clock), "is_ahead", lambda _: True)
    maintenance.run(100)
    assert uses(installed) == 0
    assert topics(installed) == []
    with installed.store.snapshot() as reading:
        assert reading.audit.last_checkpoint() == before
    monkeypatch.undo()
    maintenance.run(200)
    assert uses(installed) == 1


def test_a_secret_that_expired_and_was_then_replaced_is_told_of_as_both_on_one_day(
    installed: Installation, gate: Gate
) -> None:
    old, maintenance = token(installed, expires_at=installed.clock.now() + 1), None
    maintenance = Maintenance(installed, gate.tally)
    clock = installed.clock
    wall = clock._wall
    clock._wall = lambda: wall() + 2
    attempt = Attempt(HERE, needed("ANY"), "root")
    gate.judge([CredentialCheck(old, attempt, door="whm", function="f")])
    maintenance.flush_usage()
    installed.authority.rotate_token(
        installed.root(), None, "t", Rotation(overlap=0, end=TokenSpec(endless=True))
    )
    for user in ("root", "nobody"):
        gate.judge([CredentialCheck(old, replace(attempt, user=user), door="whm", function="f")])
    maintenance.flush_usage()
    assert sorted(topics(installed)) == ["token.expired_used", "token.replaced_secret_used"]


def test_every_checkpoint_is_logged_once_whoever_made_it(
    installed: Installation, gate: Gate, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    maintenance, other = (
        Maintenance(installed, gate.tally),
        Maintenance(installed, gate.tally, is_first=False),
    )
    made = []
    for name in ("before", "one", "two", "three"):
        token(installed, name)
        # As an export does.
        made.append(str(installed.checkpoint()))
        if name in {"before", "three"}:
            maintenance.checkpoint()
            maintenance.checkpoint()
            # Of the processes of a server one tells.
            other.checkpoint()
    logged = [r.getMessage() for r in caplog.records if "audit checkpoint" in r.getMessage()]
    assert logged == [f"audit checkpoint {one}" for one in made]
    assert topics(installed).count("audit.checkpoint") == 4


def test_ends_leaks_and_checkpoints_are_seen_to(installed: Installation, gate: Gate) -> None:
    secret = token(installed)
    token(installed, "ends", expires_at=installed.clock.now() + 1)
    clock = installed.clock
    wall = clock._wall
    clock._wall = lambda: wall() + 2
    installed.authority.report_leak(installed.root(), secret.reveal())
    Maintenance(installed, gate.tally).run(100)
    assert sorted(topics(installed)) == ["audit.checkpoint", "token.expires", "token.leaked"]
    Maintenance(installed, Tally()).run(100)
    assert topics(installed).count("token.expires") == 1
    with installed.store.snapshot() as reading:
        assert reading.notices.last_queued(reading.notices.last(1)[0].notice.topic) is not None
