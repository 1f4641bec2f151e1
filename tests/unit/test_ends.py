"""Ends of tokens: which of two comes first, and whether one has come."""

import pytest

from counterfoil.core.token import ends_earlier, has_ended


@pytest.mark.parametrize(
    ("one", "other", "earlier"),
    [(1, 2, True), (2, 1, False), (1, 1, False), (1, None, True), (None, 1, False)],
)
def test_no_end_comes_after_every_end(one: int | None, other: int | None, earlier: bool) -> None:
    assert ends_earlier(one, other) is earlier


def test_an_end_is_the_first_moment_at_which_it_has_come() -> None:
    assert [has_ended(10, now) for now in (9, 10, 11)] == [False, True, True]
    assert not has_ended(None, 10**12)
