"""The yardstick of writes: a replay writes what an act would have written."""

import sys
from contextlib import closing
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[3] / "benchmarks"))

from replay import Record, Replay, Write, compare, connect, read_tables
from support.machine import engine_of
from writing import ACTS, make_world

TOKENS = 8


def written_by_hand(file: Path, statement: str, numbers: range) -> Replay:
    with closing(connect(file)) as db:
        turns = iter(numbers)
        return Replay.of(lambda: db.execute(statement, {"n": next(turns)}), file)


def replayed(replay: Replay, file: Path) -> list[Write]:
    before = read_tables(file)
    with closing(connect(file)) as db:
        replay.check(db)
    return compare(before, read_tables(file))


def numbers_of(record: Record) -> Record:
    return {name: value for name, value in record.items() if isinstance(value, int | None)}


def lengths_of(record: Record) -> dict[str, int]:
    return {name: len(value) for name, value in record.items() if isinstance(value, str | bytes)}


@pytest.mark.parametrize("name", ACTS)
def test_a_replay_writes_the_rows_of_the_next_act(name: str, tmp_path: Path) -> None:
    world = make_world(tmp_path / "made", TOKENS)
    act, file = ACTS[name](world), engine_of(world).path
    for _ in range(3):
        act()
    before = read_tables(file)
    act()
    real = compare(before, read_tables(file))
    world.store.close()
    beside = make_world(tmp_path / "beside", TOKENS)
    file = engine_of(beside).path
    replay = Replay.of(ACTS[name](beside), file)
    beside.store.close()
    bare = replayed(replay, file)
    assert [write.shape for write in bare] == [write.shape for write in real]
    for ours, theirs in zip(bare, real, strict=True):
        assert numbers_of(ours.key) == numbers_of(theirs.key)
        assert numbers_of(ours.values) == numbers_of(theirs.values)
        assert lengths_of(ours.values) == lengths_of(theirs.values)


def test_a_replay_deletes_and_updates_the_rows_that_follow(tmp_path: Path) -> None:
    world = make_world(tmp_path / "made", TOKENS)
    file = engine_of(world).path
    world.store.close()
    end = written_by_hand(file, "UPDATE secrets SET ends_at = 5 WHERE token_id = :n", range(1, 9))
    secrets = {row["token_id"]: row["digest"] for row in read_tables(file)["secrets"].values()}
    assert replayed(end, file) == [
        Write("UPDATE", "secrets", {"digest": secrets[4]}, {"ends_at": 5})
    ]
    drop = written_by_hand(file, "DELETE FROM secrets WHERE token_id = :n", range(1, 9))
    # Three were deleted to learn from.
    assert [(one.verb, one.key) for one in replayed(drop, file)] == [
        ("DELETE", {"digest": secrets[4]})
    ]


def test_acts_that_write_other_rows_have_no_replay(tmp_path: Path) -> None:
    world = make_world(tmp_path / "made", TOKENS)
    acts = iter([ACTS[name](world) for name in ("creating", "creating", "revoking")])

    def act_in_turn() -> None:
        next(acts)()

    with pytest.raises(AssertionError, match="other rows"):
        Replay.of(act_in_turn, engine_of(world).path)
    world.store.close()
    with pytest.raises(AssertionError, match="nothing"):
        Replay.of(lambda: None, engine_of(world).path)


def test_a_replay_that_meets_no_row_fails(tmp_path: Path) -> None:
    world = make_world(tmp_path / "made", TOKENS)
    file = engine_of(world).path
    world.store.close()
    with closing(connect(file)) as db:
        turns = iter(range(1, TOKENS))
        change = "UPDATE tokens SET description = 'x' WHERE id = ?"
        replay = Replay.of(lambda: db.execute(change, (next(turns),)), file)
        db.execute("UPDATE tokens SET id = 40 WHERE id = 4")
        with pytest.raises(AssertionError, match="0 rows instead of 1"):
            replay.check(db)
