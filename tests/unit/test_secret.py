"""What a secret is made of, and what is kept of it."""

from __future__ import annotations

import itertools
import os
import re

import pytest

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.secret import (
    ALPHABET,
    DigestKeys,
    Secret,
    check_characters,
    is_mistyped,
    make_secret,
    parse_prefix,
    secrets_in,
)
from counterfoil.functions.registry import encoded
from counterfoil.store.columns import Json
from counterfoil.whm.envelope import as_json


def test_a_secret_is_made_of_prefix_chance_and_check() -> None:
    text = make_secret("FOIL", os.urandom).reveal()
    assert re.fullmatch(r"FOIL[A-Z0-9]{28}", text)
    assert text[28:] == check_characters(text[:28])
    assert make_secret("FOIL", os.urandom).reveal() != text


def test_a_secret_is_found_in_whatever_it_stands_in() -> None:
    text = make_secret("FOIL", os.urandom).reveal()
    for found in (text, f"whm root:{text}", f'token="{text}"', f"/tokens?q={text}&x=1",
                  f"{text}\n", f"TOKEN_{text}_", f"é{text}é"):  # fmt: skip
        assert secrets_in(found) == [text]
    none_of_ours = (text[:-1], f"{text}A", text.lower(), f"x{text}", "A" * 128, "", "٣" * 32)
    for none in none_of_ours:
        assert secrets_in(none) == []
    assert secrets_in(f"{text} {text}") == [text, text]


def test_keys_can_be_replaced_by_others_where_they_are_used() -> None:
    used, others = DigestKeys({"1": b"a" * 32}), DigestKeys({"1": b"a" * 32, "2": b"b" * 32})
    secret = make_secret("FOIL", os.urandom)
    used.replace(others)
    assert (used.newest_id, used.digests(secret)) == ("2", others.digests(secret))
    assert used.digest(secret, "1") == others.digest(secret, "1")


@pytest.mark.parametrize(
    ("known", "newest", "order"),
    [
        ({"1"}, "1", ["2", "3", "1"]),
        ({"1", "2"}, "2", ["1", "3", "2"]),
        ({"1", "2", "3"}, "3", ["1", "2", "3"]),
        ({"3", "9"}, "3", ["1", "2", "3"]),
        ({"9"}, "3", ["1", "2", "3"]),
    ],
)
def test_the_newest_key_is_one_that_others_know_too(
    known: set[str], newest: str, order: list[str]
) -> None:
    keys = DigestKeys({"1": b"a" * 32, "2": b"b" * 32, "3": b"c" * 32})
    agreed = keys.agreed_with(known)
    assert (agreed.newest_id, list(agreed.by_id)) == (newest, order)
    assert dict(agreed.by_id) == dict(keys.by_id)


def test_chance_is_spread_evenly_over_the_alphabet() -> None:
    # 252 to 255 are passed over: they would make four characters likelier.
    source = itertools.count()
    text = make_secret("FOIL", lambda n: bytes(next(source) % 256 for _ in range(n))).reveal()
    assert text[4:28] == ALPHABET[:24]
    high = itertools.cycle([255] * 24 + [0] * 24)
    text = make_secret("FOIL", lambda n: bytes(next(high) for _ in range(n))).reveal()
    assert text[4:28] == "0" * 24


def test_a_known_secret_has_known_check_characters() -> None:
    # So that a scanner written elsewhere can be held against ours.
    assert check_characters("FOIL000000000000000000000000") == "QLZC"


def test_one_wrong_character_is_recognised() -> None:
    text = make_secret("FOIL", os.urandom).reveal()
    assert not is_mistyped(Secret(text), "FOIL")
    for at in range(4, 32):
        for letter in ALPHABET[::5]:
            if text[at] != letter:
                assert is_mistyped(Secret(text[:at] + letter + text[at + 1 :]), "FOIL")


def test_only_our_own_prefix_is_held_to_the_check() -> None:
    assert not is_mistyped(Secret("X" * 32), "FOIL")
    assert is_mistyped(Secret("FOIL" + "0" * 12), "FOIL")
    assert is_mistyped(Secret("FOIL" + "0" * 29), "FOIL")


@pytest.mark.parametrize(
    "text",
    ["", "x" * 15, "x" * 256, "x" * 20 + " ", "x:" * 10, "é" * 20, "x" * 20 + "\n", "\0" * 20],
)
def test_outside_the_grammar_there_is_no_secret(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        Secret(text)
    assert refusal.value.rule is Rule.SECRET_MALFORMED
    assert not refusal.value.facts


def test_the_shortest_and_longest_secrets_are_taken() -> None:
    assert Secret("x" * 16).reveal() == "x" * 16
    assert Secret("~" * 255).reveal() == "~" * 255


def test_secrets_and_keys_show_nothing_of_themselves() -> None:
    secret, keys = Secret("CANARYCANARYCANARY"), DigestKeys.parse("ab" * 32)
    assert "CANARY" not in f"{secret!r}{secret!s}{[secret]}"
    assert "ab" * 4 not in repr(keys)
    assert "\\xab" not in repr(keys)


def test_a_secret_is_never_written_by_itself_into_an_answer_or_a_column() -> None:
    secret = make_secret("FOIL", os.urandom)
    for held, write in (
        (secret, as_json), ([secret], as_json), (secret, encoded), ({"held": secret}, encoded)
    ):  # fmt: skip
        with pytest.raises(TypeError, match="Secret") as refused:
            write({"data": {"held": held}})
        assert secret.reveal() not in str(refused.value)
    with pytest.raises(TypeError, match="Secret"):
        Json().written({"held": secret})


def test_keys_are_read_in_both_forms_and_the_last_is_the_newest() -> None:
    assert DigestKeys.parse(" " + "AB" * 32 + "\n").newest_id == "1"
    keys = DigestKeys.parse(f"old:{'ab' * 32}, new:{'cd' * 32}")
    assert keys.newest_id == "new"
    secret = Secret("x" * 32)
    assert keys.digests(secret) == [keys.digest(secret, "new"), keys.digest(secret, "old")]
    assert len({keys.subkey("a"), keys.subkey("b"), *keys.subkeys("a")}) == 3
    assert all(len(digest) == 32 for digest in keys.digests(secret))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ab",
        "zz" * 32,
        "a:b:" + "ab" * 32,
        ":" + "ab" * 32,
        f"1:{'ab' * 32},1:{'cd' * 32}",
        "ab" * 33,
    ],
)
def test_a_malformed_key_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(ValueError, match="64 hex digits") as error:
        DigestKeys.parse(text)
    assert not text or text not in str(error.value)


def test_a_prefix_is_four_capitals_or_digits() -> None:
    assert parse_prefix("ACM3") == "ACM3"
    for text in ("", "ABC", "ABCDE", "abcd", "AB\n", "ÄBCD"):
        with pytest.raises(ValueError, match=r"^$"):
            parse_prefix(text)
