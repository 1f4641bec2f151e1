"""What a password may be, and that it never shows itself."""

from __future__ import annotations

import pytest

from counterfoil.core.password import LONGEST, Password
from counterfoil.core.refusals import Refusal, Rule


@pytest.mark.parametrize("length", [0, 1, LONGEST, LONGEST + 1])
def test_what_is_typed_is_taken_as_it_is_up_to_a_length(length: int) -> None:
    text = "é" * length
    if length <= LONGEST:
        assert Password(text).reveal() == text
        return
    with pytest.raises(Refusal) as refusal:
        Password(text)
    assert refusal.value.rule is Rule.PASSWORD_WEAK


@pytest.mark.parametrize("text", ["abcdeabcdeab", "x" * 252 + "abcd", "Zwölf Boxkämpfer"])
def test_a_long_enough_password_is_good(text: str) -> None:
    assert Password.chosen(text, "bob").reveal() == text


def test_it_shows_itself_nowhere() -> None:
    password = Password("correct horse battery")
    assert (repr(password), str(password), f"{password}") == ("***", "***", "***")
