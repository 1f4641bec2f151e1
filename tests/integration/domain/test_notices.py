"""Who is told what, once, and what follows from a leaked or replaced secret, on every engine."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from counterfoil.authority.rotation import Rotation
from counterfoil.core.audit import Filter
from counterfoil.core.notice import (
    EXPIRY_DAYS,
    MAX_ATTEMPTS,
    MAX_NETWORKS,
    Channel,
    Notice,
    Topic,
    of_expiry,
    pause,
)
from counterfoil.core.ports import Unavailable
from counterfoil.core.refusals import Rule
from counterfoil.core.token import DisabledCause
from counterfoil.core.usage import Count, LastUse, Uses
from counterfoil.store import leak_reports as storing
from counterfoil.store.notices import CLAIM_SECONDS
from support.machine import START, World, broken, reason

if TYPE_CHECKING:
    from counterfoil.core.secret import Secret
    from counterfoil.core.token import Stub

DAY = 86400


def stub_of(world: World, name: str = "t") -> Stub:
    found = world.stub("root", name)
    assert found is not None
    return found


def topics(world: World) -> list[str]:
    with world.store.snapshot() as reading:
        return [str(sent.notice.topic) for sent in reading.notices.last(50)]


def turn_on(world: World) -> None:
    world.authority.set_settings(
        world.root,
        {"webhook_url": "https://example.net/hook", "mail_server": "smtp://mail.example.net",
         "mail_from": "foil@example.net"},
    )  # fmt: skip


def settle_all(world: World) -> None:
    for report in world.store.leak_reports.oldest():
        world.authority.settle_leak(report)


def refused(world: World) -> None:
    last = world.gate.tally.to_usage(world.gate.tally.take()).last
    for use in world.authority.suspects([use for use in last if not use.is_accepted]):
        world.authority.refused_use(use)


# Queueing and delivering


def test_a_notice_is_queued_once_whoever_queues_it_and_however_many_at_once(world: World) -> None:
    turn_on(world)
    beside = [world.beside() for _ in range(4)]
    notice = Notice.of(Topic.TEST, "x", START, world.account("root").id, {"a": "é"})
    queued: list[Notice] = []
    threads = [
        threading.Thread(target=lambda one=one: queued.extend(one.store.outbox.queue([notice])))
        for one in beside
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for one in beside:
        one.store.close()
    assert queued == [notice]
    with world.store.snapshot() as reading:
        (sent,) = reading.notices.last(5)
    assert sent.notice == notice
    assert [state.channel for state in sent.states] == ["mail", "webhook"]


def test_a_delivery_belongs_to_one_process_until_its_time_is_over(world: World) -> None:
    turn_on(world)
    other = world.beside()
    world.authority.send_test(world.root)
    first = world.store.outbox.claim(Channel.WEBHOOK)
    assert first is not None
    assert first.attempts == 1
    assert other.store.outbox.claim(Channel.WEBHOOK) is None
    world.machine.pass_time(CLAIM_SECONDS)
    again = other.store.outbox.claim(Channel.WEBHOOK)
    other.store.close()
    assert again is not None
    assert (again.notice, again.attempts) == (first.notice, 2), "a killed process's is done again"


def test_a_failed_delivery_waits_longer_each_time_and_is_given_up_at_last(world: World) -> None:
    turn_on(world)
    world.authority.send_test(world.root)
    for attempt in range(1, MAX_ATTEMPTS + 1):
        delivery = world.store.outbox.claim(Channel.WEBHOOK)
        assert delivery is not None
        assert delivery.attempts == attempt
        world.store.outbox.record_delivery(delivery, "x" * 500)
        assert world.store.outbox.claim(Channel.WEBHOOK) is None
        world.machine.pass_time(pause(attempt))
    assert world.store.outbox.claim(Channel.WEBHOOK) is None
    with world.store.snapshot() as reading:
        states = {s.channel: s for s in reading.notices.last(1)[0].states}
    assert (states["webhook"].due_at, states["webhook"].done_at) == (None, None)
    assert states["webhook"].error == "x" * 200
    assert states["mail"].due_at == START, "one channel holds up no other"


def test_pauses_grow_to_an_hour() -> None:
    assert [pause(n) for n in (1, 2, 3, 9, 10, 80)] == [10, 20, 40, 2560, 3600, 3600]


def test_what_is_delivered_is_not_delivered_again(world: World) -> None:
    turn_on(world)
    world.authority.send_test(world.root)
    delivery = world.store.outbox.claim(Channel.MAIL)
    assert delivery is not None
    world.store.outbox.record_delivery(delivery, None)
    world.machine.pass_time(DAY)
    assert world.store.outbox.claim(Channel.MAIL) is None


def test_without_any_channel_notices_are_kept_for_who_looks_and_forgotten_in_time(
    world: World,
) -> None:
    world.authority.send_test(world.root)
    assert world.store.outbox.claim(Channel.MAIL) is None
    assert topics(world) == ["test"]
    world.store.outbox.forget(START + 91 * DAY)
    assert topics(world) == []


# Ends


def test_each_end_is_told_at_30_7_1_days_and_when_it_comes(world: World) -> None:
    world.token("t", expires_at=START + 40 * DAY)
    told = []
    for day in range(42):
        for _ in range(2):
            with world.store.snapshot() as reading:
                stubs = reading.tokens.expiring(reading.now - 30 * DAY, reading.now + 30 * DAY)
                notices = of_expiry(stubs, reading.now)
            told += [(day, notice.facts["days"]) for notice in world.store.outbox.queue(notices)]
        world.machine.pass_time(DAY)
    assert told == [(10, 30), (33, 7), (39, 1), (40, 0)]
    assert [days for _, days in reversed(told)] == list(EXPIRY_DAYS)


def test_a_moment_before_the_token_was_made_is_not_told_nor_one_of_a_revoked_one(
    world: World,
) -> None:
    world.token("short", expires_at=START + 5 * DAY)
    world.token("gone", expires_at=START + 5 * DAY)
    world.token("endless")
    world.authority.revoke_tokens(world.root, None, ["gone"])
    world.machine.pass_time(10)
    with world.store.snapshot() as reading:
        assert of_expiry(reading.tokens.expiring(0, START + 30 * DAY), reading.now) == []
        later = of_expiry(reading.tokens.expiring(0, START + 30 * DAY), START + 6 * DAY)
    assert [(n.facts["token"], n.facts["days"]) for n in later] == [("short", 0)]
    assert of_expiry([stub_of(world, "endless")], START) == []


# Old secrets, new networks, containment


def test_a_replaced_secret_in_use_raises_one_alarm_a_day(world: World) -> None:
    turn_on(world)
    old = world.token("t")
    world.authority.rotate_token(world.root, None, "t", Rotation(overlap=0))
    for _ in range(3):
        assert reason(world.use(old)) == "REVOKED"
        refused(world)
    assert topics(world) == ["token.replaced_secret_used"]
    with world.store.snapshot() as reading:
        (alarm,) = reading.audit.search(Filter(action="alarm."), limit=5)
    assert alarm.entry.action == "alarm.replaced_secret"
    assert alarm.entry.after == {"secret": 1, "address": "192.0.2.1", "door": "whm"}
    world.machine.pass_time(DAY)
    world.use(old)
    refused(world)
    assert len(topics(world)) == 2


def test_an_expired_secret_in_use_is_told_and_is_no_act(world: World) -> None:
    secret = world.token("t", expires_at=START + 10)
    world.machine.pass_time(10)
    assert reason(world.use(secret)) == "EXPIRED"
    with world.store.snapshot() as reading:
        end = reading.audit.head()
    refused(world)
    refused(world)
    assert topics(world) == ["token.expired_used"]
    with world.store.snapshot() as reading:
        assert reading.audit.head() == end


@pytest.mark.parametrize("late", ["nobody", "root"])
def test_a_replaced_secret_is_told_of_whatever_else_is_wrong_with_its_use(
    world: World, late: str
) -> None:
    old = world.token("t", "list-accts", expires_at=START + 50)
    world.authority.rotate_token(world.root, None, "t", Rotation(overlap=10))
    assert reason(world.use(old, "passwd")) == "PRIVILEGE"
    assert reason(world.use(old, user="nobody")) == "WRONG_USER"
    refused(world)
    assert topics(world) == [], "it is in its overlap"
    world.machine.pass_time(10)
    assert reason(world.use(old)) == "REVOKED"
    # The last refusal of a secret hides those before it until it is written.
    world.use(old, user=late)
    refused(world)
    assert topics(world) == ["token.replaced_secret_used"]
    with world.store.snapshot() as reading:
        (alarm,) = reading.audit.search(Filter(action="alarm.replaced_secret"), limit=5)
    assert alarm.entry.after["secret"] == 1


def test_the_present_secret_of_a_token_alarms_nobody(world: World) -> None:
    world.token("t", "list-accts")
    new = world.authority.rotate_token(world.root, None, "t", Rotation(overlap=0)).secret
    for user, need in (("nobody", "ANY"), ("root", "passwd")):
        assert reason(world.use(new, need, user=user)) in {"WRONG_USER", "PRIVILEGE"}
        refused(world)
    assert topics(world) == []


def test_a_revoked_token_in_use_is_no_news(world: World) -> None:
    old = world.token("t")
    token_id = stub_of(world).id
    new = world.authority.rotate_token(world.root, None, "t", Rotation(overlap=0)).secret
    for number, why in ((999, "EXPIRED"), (token_id, "PRIVILEGE")):
        world.authority.refused_use(LastUse(number, 2, START, "192.0.2.1", "whm", "f", why))
    world.authority.revoke_tokens(world.root, None, ["t"])
    for secret in (old, new):
        assert reason(world.use(secret)) == "REVOKED"
    refused(world)
    assert topics(world) == []


def counted(world: World, *networks: str, day: int = START // DAY) -> Uses:
    return Uses([], [Count(stub_of(world).id, day, "ANY", network, 1) for network in networks])


def test_a_network_is_told_when_a_token_with_a_past_comes_from_it_first(world: World) -> None:
    world.token("t")
    world.store.usage.add(counted(world, "192.0.2.0/24", "198.51.100.0/24"))
    assert topics(world) == [], "the first networks of a token are its own"
    world.store.usage.add(counted(world, "192.0.2.0/24"))
    assert topics(world) == []
    for _ in range(2):
        world.store.usage.add(counted(world, "203.0.113.0/24"))
        world.store.usage.add(counted(world, "203.0.113.0/24", day=START // DAY + 1))
    assert topics(world) == ["token.new_network"]


def test_a_token_that_comes_from_everywhere_fills_no_mailbox(world: World) -> None:
    world.token("t")
    world.store.usage.add(counted(world, "192.0.2.0/24"))
    for number in range(30):
        world.store.usage.add(counted(world, f"10.0.{number}.0/24"))
    assert len(topics(world)) == MAX_NETWORKS - 1


def test_a_containment_is_told_with_its_act(world: World) -> None:
    world.token("t")
    world.authority.contain_token(world.root, None, "t")
    world.authority.contain_token(world.root, None, "t")
    assert topics(world) == ["token.contained"]


def test_a_name_that_is_given_again_is_told_from_the_one_before(world: World) -> None:
    numbers = []
    for _ in range(2):
        numbers.append(world.reseller("ann", "list-accts").id)
        world.token("t", user="ann")
        world.authority.contain_token(world.root, "ann", "t")
        world.authority.remove_account(world.root, "ann")
    with world.store.snapshot() as reading:
        facts = [sent.notice.facts for sent in reading.notices.last(9)]
    assert [one["user"] for one in facts] == ["ann", "ann"]
    assert sorted(str(one["account_id"]) for one in facts) == sorted(map(str, numbers))
    assert len(set(numbers)) == 2


# Leaks


def test_a_reported_secret_disables_its_token_and_tells_its_owner(world: World) -> None:
    world.reseller("bob", "manage-api-tokens", "list-accts")
    secret = world.token("t", "list-accts", user="bob")
    reporter = world.through(world.token("tool"))
    world.authority.report_leak(reporter, secret.reveal())
    assert reason(world.use(secret, "list-accts", user="bob")) == "", "the answer comes first"
    settle_all(world)
    assert reason(world.use(secret, "list-accts", user="bob")) == "DISABLED"
    assert world.store.leak_reports.oldest() == []
    found = world.stub("bob", "t")
    assert found is not None
    assert found.disabled is not None
    assert found.disabled.how is DisabledCause.LEAK
    with world.store.snapshot() as reading:
        (entry,) = reading.audit.search(Filter(action="token.disabled"), limit=2)
        (sent,) = reading.notices.last(5)
    assert entry.entry.before == {"how": None}
    assert entry.entry.after == {"how": "leak", "reporter": "root", "reported_from": "192.0.2.1"}
    assert (sent.notice.topic, sent.notice.account_id) == (
        Topic.LEAKED, world.account("bob").id
    )  # fmt: skip


@pytest.fixture
def leaked(world: World) -> Secret:
    """The secret of a token that was reported a second after it was made."""
    secret = world.token("t", "list-accts")
    world.machine.pass_time(1)
    world.authority.report_leak(world.root, secret.reveal())
    settle_all(world)
    return secret


def test_a_leaked_secret_is_good_no_more_after_the_token_was_rotated_and_enabled(
    world: World, leaked: Secret
) -> None:
    authority, root = world.authority, world.root
    assert broken(lambda: authority.enable_token(root, None, "t")) is Rule.TOKEN_LEAKED
    made = authority.rotate_token(root, None, "t", Rotation())
    assert made.stub.old_secret_ends_at == made.stub.idle_since, "no overlap"
    assert reason(world.use(made.secret)) == "DISABLED"
    authority.enable_token(root, None, "t")
    assert reason(world.use(made.secret)) == ""
    assert reason(world.use(leaked)) == "REVOKED"
    later = authority.rotate_token(root, None, "t", Rotation())
    assert (later.stub.old_secret_ends_at or 0) - int(world.machine.wall) == DAY


def test_a_leaked_secret_goes_on_only_if_somebody_says_so(world: World, leaked: Secret) -> None:
    authority, root = world.authority, world.root
    made = authority.rotate_token(root, None, "t", Rotation(overlap=60))
    authority.enable_token(root, None, "t")
    assert [reason(world.use(s)) for s in (leaked, made.secret)] == ["", ""]


def test_a_false_alarm_is_taken_back_aloud(world: World, leaked: Secret) -> None:
    world.authority.enable_token(world.root, None, "t", even_leaked=True)
    assert reason(world.use(leaked)) == ""


def test_a_token_that_a_person_disables_too_stays_known_as_leaked(
    world: World, leaked: Secret
) -> None:
    authority, root = world.authority, world.root
    authority.disable_token(root, None, "t")
    assert broken(lambda: authority.enable_token(root, None, "t")) is Rule.TOKEN_LEAKED
    authority.contain_token(root, None, "t")
    authority.release_token(root, None, "t")
    assert broken(lambda: authority.enable_token(root, None, "t")) is Rule.TOKEN_LEAKED
    assert reason(world.use(leaked)) == "DISABLED"


@pytest.mark.parametrize("text", ["FOIL" + "A" * 28, "short", "", "ä\n\0" * 2000, "x" * 4096])
def test_what_is_no_secret_of_ours_is_kept_looked_up_and_forgotten_alike(
    world: World, text: str
) -> None:
    world.authority.report_leak(world.root, text)
    (report,) = world.store.leak_reports.oldest()
    assert [len(digest) for digest in report.digests] == [32]
    settle_all(world)
    assert world.store.leak_reports.oldest() == []
    assert topics(world) == []


def test_a_report_survives_until_somebody_has_settled_it_and_is_settled_once(world: World) -> None:
    secret = world.token("t")
    world.authority.report_leak(world.root, secret.reveal())
    other = world.beside()
    (report,) = other.store.leak_reports.oldest()
    other.store.close()
    for _ in range(3):
        world.authority.settle_leak(report)
    assert topics(world) == ["token.leaked"]


def test_reports_keep_no_secret(world: World) -> None:
    secret = world.token("t")
    world.authority.report_leak(world.root, secret.reveal())
    assert secret.reveal() not in repr(world.store.leak_reports.oldest())


def test_an_old_secret_that_leaked_harms_nobody_any_more(world: World) -> None:
    old = world.token("t")
    new = world.authority.rotate_token(world.root, None, "t", Rotation(overlap=0)).secret
    world.authority.report_leak(world.root, old.reveal())
    settle_all(world)
    assert reason(world.use(new)) == ""


def test_only_root_in_person_enables_what_leaked(world: World) -> None:
    world.reseller("bob", "manage-api-tokens")
    secret = world.token("t", user="bob")
    world.authority.report_leak(world.root, secret.reveal())
    settle_all(world)
    for caller in (world.as_account("bob"), world.through(world.token("tool"))):
        act = lambda by=caller: world.authority.enable_token(by, "bob", "t")
        assert broken(act) is Rule.TOKEN_DISABLED_ABOVE
    world.authority.enable_token(world.root, "bob", "t")
    assert reason(world.use(secret, user="bob")) == ""


def test_so_many_reports_wait_and_no_more(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storing, "MAX_REPORTS", 2)
    for _ in range(2):
        world.authority.report_leak(world.root, "x" * 20)
    with pytest.raises(Unavailable):
        world.authority.report_leak(world.root, "x" * 20)


def test_a_leaked_secret_of_a_revoked_token_is_no_news(world: World) -> None:
    secret = world.token("t")
    world.authority.revoke_tokens(world.root, None, ["t"])
    world.authority.report_leak(world.root, secret.reveal())
    settle_all(world)
    assert topics(world) == []
