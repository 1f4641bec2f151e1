"""What is noted of uses, and that it stays bounded whatever comes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counterfoil.core.allow_list import Address
from counterfoil.core.decide import Accepted, Attempt, Refused
from counterfoil.core.privilege import needed
from counterfoil.core.refusals import Reason
from counterfoil.core.usage import DAY, MAX_NEED, OTHER, Count, LastUse, Tally, last_of
from counterfoil.server.maintenance import ROWS, parts
from support.values import account, stub

if TYPE_CHECKING:
    from counterfoil.core.decide import Verdict
    from counterfoil.core.usage import Uses

ROOT = account(1, "root", "all", owner=None)
NOW = 20_000 * DAY + 5


def accepted(
    number: int = 1, address: str = "192.0.2.1", need: str = "passwd", secret: int = 1
) -> Accepted:
    made = replace(stub(number, account=ROOT), secret=secret)
    return Accepted(made, made.effective, Attempt(Address.parse(address), needed(need)))


def told(*verdicts: Verdict, tally: Tally | None = None, now: int = NOW) -> Uses:
    tally = tally or Tally()
    tally.note([(verdict, "whm", "listaccts") for verdict in verdicts], now)
    return Tally.to_usage(tally.take())


def test_an_accepted_use_is_noted_and_counted_by_its_network() -> None:
    uses = told(accepted(), accepted(address="192.0.2.77"), accepted(address="2001:db8:1:2:3::4"))
    assert uses.last == [LastUse(1, 1, NOW, "2001:db8:1:2:3::4", "whm", "listaccts", "")]
    assert uses.counts == [
        Count(1, 20_000, "passwd", "192.0.2.0/24", 2),
        Count(1, 20_000, "passwd", "2001:db8:1:2::/64", 1),
    ]


def test_a_refused_use_of_a_known_token_is_noted_and_not_counted() -> None:
    good = accepted()
    uses = told(good, Refused(Reason.EXPIRED, "", good.stub, good.attempt))
    assert [(use.is_accepted, use.reason) for use in uses.last] == [(True, ""), (False, "EXPIRED")]
    assert [count.uses for count in uses.counts] == [1]
    assert last_of(uses.last, accepted=False) == uses.last[1]


def test_of_strangers_nothing_is_noted() -> None:
    good = accepted()
    nobody = (Refused(Reason.UNKNOWN, attempt=good.attempt), Refused(Reason.MALFORMED))
    assert told(*nobody, Refused(Reason.STALE, "", good.stub)) == ([], [])


def test_each_secret_of_a_token_has_its_own_last_use() -> None:
    assert [use.secret for use in told(accepted(secret=1), accepted(secret=2)).last] == [1, 2]


def test_needs_are_named_together_any_by_its_word_and_too_many_are_others() -> None:
    many = frozenset(f"software-privilege-number-{n}" for n in range(MAX_NEED // 20))
    good = accepted(need="ANY")
    assert good.attempt is not None
    several = [replace(good, attempt=replace(good.attempt, needs=n)) for n in
               (frozenset({"b", "a"}), many)]  # fmt: skip
    found = {(c.privilege, c.network) for c in told(good, *several).counts}
    assert found == {("ANY", "192.0.2.0/24"), ("a,b", "192.0.2.0/24"), (OTHER, OTHER)}


def test_the_last_use_is_the_last_one_also_of_those_that_repeat_others() -> None:
    tally = Tally()
    for address in ("192.0.2.1", "192.0.2.2", "192.0.2.1"):
        tally.note([(accepted(address=address), "whm", "listaccts")], NOW)
    uses = Tally.to_usage(tally.take())
    assert [use.address for use in uses.last] == ["192.0.2.1"]
    assert uses.counts == [Count(1, 20_000, "passwd", "192.0.2.0/24", 3)]


def test_uses_about_midnight_are_counted_for_their_days() -> None:
    tally = Tally()
    for now in (NOW, NOW + DAY, NOW + DAY):
        tally.note([(accepted(), "whm", "listaccts")], now)
    uses = Tally.to_usage(tally.take())
    assert [(count.day, count.uses) for count in uses.counts] == [(20_000, 1), (20_001, 2)]
    assert [use.at for use in uses.last] == [NOW + DAY]


def test_what_is_taken_is_taken_once() -> None:
    tally = Tally()
    assert told(accepted(), tally=tally).last
    assert tally.size == 0
    assert not told(tally=tally).last


def test_beyond_its_bound_a_tally_counts_on_without_growing() -> None:
    tally = Tally(most=20)
    good = [accepted(number) for number in range(100)]
    for number in range(2000):
        verdict = good[number % len(good)]
        attempt = Attempt(Address(6, number << 64), needed("passwd"))
        tally.note([(Accepted(verdict.stub, verdict.privileges, attempt), "whm", "f")], NOW)
    uses = Tally.to_usage(tally.take())
    assert len(uses.last) == 20
    assert len(uses.counts) == 40
    assert sum(c.uses for c in uses.counts if c.is_other) == 400


def test_what_is_written_at_once_is_bounded() -> None:
    uses = told(*(accepted(number) for number in range(ROWS + 1)))
    assert [(len(part.last), len(part.counts)) for part in parts(uses)] == [(ROWS, ROWS), (1, 1)]
