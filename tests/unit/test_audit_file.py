"""An export of the audit chain proves itself: whatever is done to it is seen."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil.core.audit import (
    DRIFT_SECONDS,
    AuditEntry,
    Chain,
    Checkpoint,
    Recorded,
    chained,
    first_fault,
    genesis,
)
from counterfoil.core.refusals import Refusal
from counterfoil.core.secret import DigestKeys
from counterfoil.crypto.audit_export import ExportFault, check, head, lines
from counterfoil.crypto.checkpoints import CheckpointSigner, is_signed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HERE, THERE = "ab" * 16, "cd" * 16
OURS = CheckpointSigner(DigestKeys.parse("1:" + "ab" * 32))
THEIRS = CheckpointSigner(DigestKeys.parse("1:" + "ef" * 32))
START = 1_800_000_000


def entry(action: str, subject: str = "t") -> AuditEntry:
    return AuditEntry(
        action=action, actor_id=1, actor="root", actor_token=None, address="192.0.2.1",
        door="whm", subject=subject, subject_id="ABCDEFGH", owner_id=1, before={"n": 1},
        after={"names": ["ä", "b"]}, receipt="r" * 128,
    )  # fmt: skip


def chain(length: int = 6, at: Callable[[int], int] = lambda n: START + n) -> list[Recorded]:
    records: list[Recorded] = []
    previous = genesis(HERE)
    for position in range(1, length + 1):
        records.append(chained(position, at(position), entry(f"act{position}"), previous))
        previous = records[-1].hash
    return records


def file(records: Sequence[Recorded], checkpoints: Sequence[Checkpoint]) -> list[str]:
    return [f"{line}\n" for line in (head(HERE), *lines(records, checkpoints))]


def signed(records: Sequence[Recorded], *at: int, by: CheckpointSigner = OURS) -> list[Checkpoint]:
    return [
        by.sign((HERE, position, records[position - 1].hash), START + position, 0)
        for position in at
    ]


def export(length: int = 6, *at: int) -> list[str]:
    records = chain(length)
    return file(records, signed(records, *(at or (3, length))))


def fault(text: Sequence[str], **known: Any) -> str:
    with pytest.raises(ExportFault) as found:
        check(text, **known)
    return str(found.value)


def test_an_export_is_good_and_names_who_signed_it() -> None:
    found = check(export())
    assert found.entries == 6
    assert found.last is not None
    assert found.keys == [found.last.key]
    assert check(export(), known=found.last, key=found.last.key).entries == 6


@given(st.data())
def test_whatever_is_altered_anywhere_is_seen(data: st.DataObject) -> None:
    text = export()
    number = data.draw(st.integers(0, len(text) - 1))
    value = json.loads(text[number])
    key = data.draw(st.sampled_from(sorted(value)))
    old = value[key]
    value[key] = data.draw(
        st.sampled_from([None, 0, 99, "x", "ab" * 32, [], {"a": 1}, True]).filter(
            lambda v: v != old
        )
    )
    text[number] = json.dumps(value) + "\n"
    assert fault(text)


@given(st.integers(0, 10_000), st.sampled_from("0aZ{\x00\n,"))
def test_no_character_can_be_changed(at: int, by: str) -> None:
    whole = "".join(export(3, 3))
    at %= len(whole)
    if whole[at] != by:
        changed = whole[:at] + by + whole[at + 1 :]
        try:
            same = [json.loads(line) for line in changed.splitlines()] == [
                json.loads(line) for line in whole.splitlines()
            ]
        except ValueError:
            same = False
        if not same:
            assert fault(changed.splitlines(keepends=True))


@given(st.permutations(range(9)))
def test_no_two_lines_can_be_swapped(order: list[int]) -> None:
    text = export()
    assert len(text) == 9
    if order != sorted(order):
        assert fault([text[number] for number in order])


@given(st.integers(0, 8))
def test_no_line_can_be_left_out(missing: int) -> None:
    text = export()
    del text[missing]
    # A checkpoint in the middle proves nothing that the last one does not.
    if missing == 4:
        assert check(text).entries == 6
    else:
        assert fault(text)


def test_an_end_cut_at_a_checkpoint_is_seen_by_a_checkpoint_kept_elsewhere() -> None:
    text = export()
    cut = text[:5]
    assert check(cut).entries == 3
    last = check(text).last
    assert fault(cut, known=last) == ("its end is cut: it ends at entry 3, and entry 6 was signed")
    assert check(text, known=check(cut).last).entries == 6


def test_a_chain_forged_anew_and_signed_by_another_is_seen_by_what_was_kept() -> None:
    records = chain()
    forged = chain(6, lambda n: START + 10 * n)
    text = file(forged, signed(forged, 6, by=THEIRS))
    assert check(text).entries == 6, "nothing in itself betrays it"
    kept = signed(records, 3)[0]
    assert "entry 3 is not what was signed" in fault(text, known=kept)
    assert "not signed by the key" in fault(text, key=kept.key)
    same = file(records, signed(records, 6, by=THEIRS))
    assert "other keys" in fault(same, known=kept)


def test_an_entry_dated_back_is_seen_even_if_it_is_chained_and_signed() -> None:
    back = chain(6, lambda n: START - DRIFT_SECONDS - 100 if n == 5 else START + n)
    assert "entry 5 is dated before" in fault(file(back, signed(back, 6)))
    drift = chain(6, lambda n: START - DRIFT_SECONDS if n == 5 else START + n - 4)
    assert check(file(drift, signed(drift, 6))).entries == 6
    late = chain(6, lambda n: START + 1000 + n)
    assert "checkpoint at entry 6 is dated" in fault(file(late, signed(late, 6)))


def test_after_a_clock_was_accepted_time_may_be_earlier() -> None:
    first = chained(1, START + 9_999_999, entry("clock.accepted"), genesis(HERE))
    second = chained(2, START, entry("b"), first.hash)
    assert check(file([first, second], signed([first, second], 2))).entries == 2


def test_a_checkpoint_that_was_given_must_be_signed_and_of_the_same_installation() -> None:
    text = export()
    last = check(text).last
    assert last is not None
    assert "not signed by its key" in fault(text, known=replace(last, at=5))
    other = OURS.sign((THERE, 6, last.hash), START, 0)
    assert "of another installation" in fault(text, known=other)
    moved = [json.dumps({"checkpoint": str(other)}) + "\n"]
    assert "of another installation" in fault([*text, *moved])


@pytest.mark.parametrize(
    "text",
    [[], [""], ["{}\n"], ["[]\n"], ['{"counterfoil_audit":1}\n'], ["x" * 5_000_000],
     ["[" * 100_000 + "\n"], ['{"counterfoil_audit":2,"installation":"a"}\n']],
)  # fmt: skip
def test_what_is_no_export_is_said_to_be_none(text: list[str]) -> None:
    assert fault(text)


def test_an_export_of_nothing_signed_is_refused() -> None:
    assert "its end is not signed" in fault(export(6, 3))


@given(st.text(max_size=300))
def test_a_checkpoint_is_read_in_one_form_alone(text: str) -> None:
    with pytest.raises(Refusal):
        Checkpoint.parse(text)


def test_a_checkpoint_says_what_it_was_read_from_and_only_its_own_key_proves_it() -> None:
    made = signed(chain(), 6)[0]
    assert Checkpoint.parse(str(made)) == made
    assert is_signed(made)
    assert OURS.is_ours(made, 0)
    assert not THEIRS.is_ours(made, 0)
    assert OURS.is_ours(OURS.sign((HERE, 1, made.hash), 5, 3), 3)
    assert not OURS.is_ours(OURS.sign((HERE, 1, made.hash), 5, 4), 3)


def test_a_chain_that_is_kept_is_compared_with_what_was_signed_of_it() -> None:
    records = chain()
    assert first_fault(records, HERE, 6, records[-1].hash, signed(records, 2, 6)) is None
    other = chain(6, lambda n: START + 2 * n)
    assert "not what was signed" in str(
        first_fault(other, HERE, 6, other[-1].hash, signed(records, 2))
    )
    cut = first_fault(records[:4], HERE, 4, records[3].hash, signed(records, 2, 6))
    assert cut == "the chain ends at entry 4, but entry 6 was signed"
    assert Chain(HERE).fault_at(signed(records, 2)[0]) is not None
