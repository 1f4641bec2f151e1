"""What a log line shows, what it hides, and what is not logged at all."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

import pytest

from counterfoil.system.logs import CHECKPOINTS, Masking, masked, number_worker, to_stderr

if TYPE_CHECKING:
    from collections.abc import Iterator

OURS = "FOIL0123456789ABCDEFGHIJKLMNQLZC"
THEIRS = "imported-from-whm-0123"


@pytest.fixture(autouse=True)
def loggers() -> Iterator[None]:
    """Give the process back the logging that it had."""
    root, access = logging.getLogger(), logging.getLogger("uvicorn.access")
    names = ("alembic", "asyncio", "uvicorn.error", "counterfoil.checkpoint")
    noisy = [logging.getLogger(name) for name in names]
    kept = (root.level, list(root.handlers), access.propagate, list(access.handlers))
    levels = [logger.level for logger in noisy]
    yield
    # Handlers by hand: setting up again would close those that the test run itself uses.
    root.handlers[:], access.handlers[:] = kept[1], kept[3]
    root.setLevel(kept[0])
    access.propagate = kept[2]
    for logger, level in zip(noisy, levels, strict=True):
        logger.setLevel(level)


@pytest.mark.parametrize(
    "before", ["", " ", "token=", "root:", "'", '"', "(", "%3a ", "?a=1&token=", "\n", "-"]
)
@pytest.mark.parametrize("after", ["", " ", "'", '"', ")", "&x=1", "\n", ",", "."])
def test_a_secret_of_ours_is_hidden_wherever_it_stands(before: str, after: str) -> None:
    assert OURS not in masked(f"{before}{OURS}{after}")


@pytest.mark.parametrize(
    "before",
    [
        "root%3A",  # a colon as it stands in a URL
        "\\n",  # a line break as repr shows it
        "secret_",
        "x",
    ],
)
def test_a_secret_of_ours_is_hidden_behind_a_letter_too(before: str) -> None:
    assert OURS not in masked(f"said {before}{OURS} here")


@pytest.mark.parametrize("scheme", ["whm", "WHM", "cpanel", "Bearer", "basic", "Basic"])
def test_what_follows_a_scheme_is_hidden(scheme: str) -> None:
    shown = masked(f"Authorization: {scheme} root:abc and more")
    assert "abc" not in shown
    assert shown.endswith(" and more")


@pytest.mark.parametrize("blank", ["  ", "\t", " \t "])
def test_what_follows_a_scheme_is_hidden_after_any_blank(blank: str) -> None:
    assert "cm9vdDp4" not in masked(f"Authorization: Basic{blank}cm9vdDp4eHh4eHh4 here")


@pytest.mark.parametrize("length", [16, 254, 255])
@pytest.mark.parametrize("after", ["", " ", "'", '"'])
def test_an_imported_secret_is_hidden_behind_its_user(length: int, after: str) -> None:
    shown = masked(f"said root:{'s' * length}{after}")
    assert shown.startswith("said root:***")
    assert "ss" not in shown


def test_an_imported_secret_is_hidden_in_json_and_repr() -> None:
    for line in (f'{{"token":"{THEIRS}"}}', f"['root:{THEIRS}', 1]", f"b'whm root:{THEIRS}'"):
        assert THEIRS not in masked(line)


def test_every_secret_of_a_line_is_hidden() -> None:
    assert masked(f"{OURS} {OURS} root:{THEIRS} x:{THEIRS}") == "*** *** root:*** x:***"


@pytest.mark.parametrize(
    "line",
    [
        "", "ready", "GET /json-api/version 200", "token AB12CD34 of bob was revoked",
        f"{OURS[:31]} is too short", "at 12:34:56 from 192.0.2.1:4711", "the whm, and the cpanel",
    ],
)  # fmt: skip
def test_a_line_without_a_secret_stays_as_it_is(line: str) -> None:
    assert masked(line) == line


def record(message: str, *args: object) -> logging.LogRecord:
    name = "counterfoil.gate.verify"
    made = logging.LogRecord(name, logging.WARNING, "f.py", 1, message, args, None)
    made.created = 1_800_000_000.9
    return made


def test_a_line_names_second_level_and_origin_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    line = Masking().format(record("%s of %d", "one", 2))
    assert line == "2027-01-15T08:00:00Z WARNING counterfoil.gate.verify: one of 2"


def test_arguments_and_tracebacks_are_masked_too() -> None:
    made = record("refused %s", OURS)
    made.exc_info = (ValueError, ValueError(OURS), None)
    shown = Masking().format(made)
    assert OURS not in shown
    assert "refused ***" in shown
    assert "ValueError: ***" in shown


def test_everything_goes_to_standard_error_masked(capsys: pytest.CaptureFixture[str]) -> None:
    to_stderr()
    logging.getLogger("counterfoil.door").info("said %s", OURS)
    logging.getLogger("counterfoil.door").debug("not shown")
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.endswith("Z INFO counterfoil.door: said ***\n")
    assert shown.err.count("\n") == 1


def test_the_level_can_be_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    to_stderr(logging.DEBUG)
    logging.getLogger("counterfoil.door").debug("shown now")
    assert "shown now" in capsys.readouterr().err


def test_setting_up_twice_says_everything_once(capsys: pytest.CaptureFixture[str]) -> None:
    to_stderr()
    to_stderr()
    logging.getLogger("counterfoil").warning("once")
    assert capsys.readouterr().err.count("once") == 1


def test_requests_and_what_others_chat_are_not_logged(capsys: pytest.CaptureFixture[str]) -> None:
    access = logging.getLogger("uvicorn.access")
    access.addHandler(logging.StreamHandler(sys.stderr))
    to_stderr()
    access.info("GET /json-api/x?token=%s", OURS)
    for name in ("alembic", "alembic.runtime", "asyncio"):
        logging.getLogger(name).info("chat")
    logging.getLogger("uvicorn.error").warning("chat")
    assert capsys.readouterr().err == ""
    for name in ("alembic", "asyncio"):
        logging.getLogger(name).warning("matters")
    logging.getLogger("uvicorn.error").error("matters")
    assert capsys.readouterr().err.count("matters") == 3


def test_a_line_of_one_worker_of_several_says_which(capsys: pytest.CaptureFixture[str]) -> None:
    to_stderr()
    for number in (2, None):
        number_worker(number)
        logging.getLogger("counterfoil.x").info("here")
    numbered, plain = capsys.readouterr().err.splitlines()
    assert numbered.endswith(" INFO counterfoil.x (worker 2): here")
    assert plain.endswith(" INFO counterfoil.x: here")


@pytest.mark.parametrize("is_terminal", [True, False])
def test_checkpoints_go_to_logs_that_are_kept_and_to_no_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *, is_terminal: bool
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: is_terminal)
    to_stderr()
    CHECKPOINTS.info("audit checkpoint foil1.x")
    logging.getLogger("counterfoil.y").info("other")
    said = capsys.readouterr().err
    assert ("foil1.x" in said) != is_terminal
    assert "other" in said
