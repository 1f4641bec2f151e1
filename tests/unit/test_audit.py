"""What the audit chain commits to."""

from __future__ import annotations

from counterfoil.core.audit import AuditAction, AuditEntry, Recorded, chained, first_fault, genesis
from counterfoil.core.bounds import Bounds
from counterfoil.core.caller import Caller, everything
from support.values import account, stub


def entry(action: str = "token.created") -> AuditEntry:
    return AuditEntry(
        action=action, actor_id=1, actor="root", actor_token=None, address="", door="local",
        subject="t", subject_id="ABCDEFGH", owner_id=1, before={}, after={"name": "t"},
    )  # fmt: skip


def chain(length: int = 3) -> list[Recorded]:
    records: list[Recorded] = []
    previous = genesis("here")
    for position in range(1, length + 1):
        records.append(chained(position, 100 + position, entry(f"act{position}"), previous))
        previous = records[-1].hash
    return records


def test_a_whole_chain_is_good_and_an_empty_one_too() -> None:
    records = chain()
    assert first_fault(records, "here", 3, records[-1].hash) is None
    assert first_fault([], "here", 0, genesis("here")) is None


def test_a_chain_of_another_installation_is_seen() -> None:
    records = chain()
    assert "does not follow" in (first_fault(records, "there", 3, records[-1].hash) or "")


def test_a_cut_tail_is_seen_by_the_kept_head() -> None:
    records = chain()
    assert "ends at entry 2, but 3" in (first_fault(records[:2], "here", 3, records[-1].hash) or "")


def test_an_entry_put_in_the_place_of_another_is_seen() -> None:
    records = chain()
    records[1] = chained(2, 102, entry("forged"), records[0].hash)
    assert "entry 3 does not follow" in (first_fault(records, "here", 3, records[2].hash) or "")


def test_an_entry_says_who_acted_through_what_and_from_where() -> None:
    bob = account(7, "bob", "passwd")
    token = stub(3, "passwd", account=bob)
    through = Caller(bob, Bounds.of(token), token, address="192.0.2.1", door="whm")
    before: dict[str, str | int | list[str] | None] = {"name": "old"}
    made = AuditEntry.of(
        through,
        AuditAction.TOKEN_UPDATED,
        "t3",
        3,
        owner_id=7,
        before=before,
        after={"name": "new"},
    )
    assert made == AuditEntry(
        action="token.updated", actor_id=7, actor="bob", actor_token="00000003",
        address="192.0.2.1", door="whm", subject="t3", subject_id="3", owner_id=7,
        before={"name": "old"}, after={"name": "new"},
    )  # fmt: skip
    # What the act does with its own values later alters no entry.
    before["name"] = "older"
    assert made.before == {"name": "old"}


def test_an_act_through_no_token_names_none_and_changes_may_be_left_out() -> None:
    made = AuditEntry.of(everything(account(7, "bob")), AuditAction.ACCOUNT_MODIFIED, "bob", "7")
    assert (made.actor, made.actor_token, made.door) == ("bob", None, "local")
    assert (made.owner_id, made.before, made.after) == (None, {}, {})


def test_an_entry_taken_from_the_middle_is_seen_and_named() -> None:
    records = chain()
    fault = first_fault([records[0], records[2]], "here", 3, records[2].hash)
    assert fault == "entry 2 is missing: entry 3 stands in its place"


def test_an_altered_entry_is_named() -> None:
    records = chain()
    records[1] = Recorded(2, 999, records[1].entry, records[1].previous, records[1].hash)
    assert first_fault(records, "here", 3, records[2].hash) == "entry 2 was altered"


def test_a_chain_that_was_computed_anew_is_seen_by_the_kept_head() -> None:
    head = chain()[-1].hash
    records: list[Recorded] = []
    previous = genesis("here")
    for position in range(1, 4):
        records.append(chained(position, 5, entry("forged"), previous))
        previous = records[-1].hash
    assert first_fault(records, "here", 3, previous) is None
    assert first_fault(records, "here", 3, head) is not None


def test_an_entry_more_than_was_written_is_seen() -> None:
    records = chain()
    assert first_fault(records, "here", 2, records[1].hash) is not None
    assert first_fault([], "here", 1, genesis("here")) is not None
    assert first_fault([], "here", 0, genesis("there")) is not None
