"""What the audit chain commits to."""

from __future__ import annotations

from counterfoil.core.audit import AuditEntry, Recorded, chained, first_fault, genesis


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
