"""How keys and values become arguments."""

from __future__ import annotations

import pytest

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.functions.arguments import (
    Pair,
    Param,
    bind,
    filled,
    flag,
    integer,
    limit,
    text,
    unknown_names,
    word_of,
)

NAME = Param("name", "", text, required=True, aliases=("title",))
ACL = Param("acl", "", text, many=True, guards=("acl",))
FLAG = Param("flag", "", flag)
COUNT = Param("count", "", integer)
SECRET = Param("token", "", text, in_query=False)
PARAMS = (NAME, ACL, FLAG, COUNT, SECRET)


def bound(*pairs: tuple[str, ...]) -> dict[str, object]:
    return bind(PARAMS, [Pair(*pair) for pair in (("name", "n"), *pairs)])


def broken(*pairs: tuple[str, ...]) -> Rule:
    with pytest.raises(Refusal) as refusal:
        bound(*pairs)
    return refusal.value.rule


def test_lists_come_repeated_numbered_or_mixed() -> None:
    assert bound(("acl", "a"), ("acl", "b"))["acl"] == ["a", "b"]
    assert bound(("acl-1", "b"), ("acl-0", "a"))["acl"] == ["a", "b"]
    assert bound(("acl-7", "c"), ("acl-2", "b"), ("acl", "a"))["acl"] == ["a", "b", "c"]
    assert bound(("acl-10", "c"), ("acl-9", "b"))["acl"] == ["b", "c"]
    assert "acl" not in bound()


@pytest.mark.parametrize("key", ["acl-", "acl-x", "acls", "ACL", "acl-1234567", "acl.0", "acl--1"])
def test_a_misspelt_limit_is_an_error(key: str) -> None:
    assert broken((key, "a")) is Rule.ARGUMENT_UNKNOWN


def test_other_unknown_keys_are_ignored() -> None:
    assert bound(("nonsense", "1"), ("NAME", "x"), ("name-0", "y")) == {"name": "n"}


def test_one_key_with_two_values_is_an_error() -> None:
    assert bound(("name", "n"), ("title", "n")) == {"name": "n"}
    assert broken(("name", "m")) is Rule.ARGUMENT_CONFLICT
    assert broken(("title", "m")) is Rule.ARGUMENT_CONFLICT
    assert broken(("acl-0", "a"), ("acl-0", "b")) is Rule.ARGUMENT_CONFLICT
    assert bound(("acl-0", "a"), ("acl-0", "a"))["acl"] == ["a", "a"]


def test_query_and_body_may_say_the_same_and_nothing_else() -> None:
    same = (("acl", "a", "query"), ("acl", "a", "body"))
    assert bound(*same)["acl"] == ["a"]
    assert broken(("acl", "a", "query"), ("acl", "b", "body")) is Rule.ARGUMENT_CONFLICT
    assert broken(("flag", "1", "query"), ("flag", "0", "body")) is Rule.ARGUMENT_CONFLICT


def test_a_secret_comes_in_the_body_alone() -> None:
    assert bound(("token", "x", "body"))["token"] == "x"
    assert broken(("token", "x", "query")) is Rule.ARGUMENT_IN_QUERY


def test_a_required_argument_is_asked_for() -> None:
    with pytest.raises(Refusal) as refusal:
        bind(PARAMS, [])
    assert refusal.value.rule is Rule.ARGUMENT_MISSING


@pytest.mark.parametrize(
    ("key", "value"),
    [("flag", "true"), ("flag", ""), ("flag", "2"), ("count", "-1"), ("count", "1.5"),
     ("count", "1" * 10), ("count", "٣"), ("count", "01"), ("acl", "x" * 4097)],
)  # fmt: skip
def test_a_malformed_value_is_an_error_that_shows_little_of_it(key: str, value: str) -> None:
    with pytest.raises(Refusal) as refusal:
        bound((key, value))
    assert refusal.value.rule is Rule.ARGUMENT_MALFORMED
    assert len(str(refusal.value.facts["value"])) <= 50


def test_flags_and_numbers_are_read() -> None:
    assert bound(("flag", "1"), ("count", "0")) == {"name": "n", "flag": True, "count": 0}
    assert bound(("flag", "0"))["flag"] is False


def test_names_that_no_parameter_knows_are_told_once() -> None:
    pairs = [Pair(key, "1") for key in ("name", "title", "acl-3", "api.sort.enable", "x", "x", "Y")]
    assert unknown_names(PARAMS, pairs) == ("x", "Y")
    assert unknown_names((), []) == ()


def test_a_guard_of_everything_leaves_the_common_arguments() -> None:
    params = (Param("soon_days", "", text, guards=("",)),)
    assert bind(params, [Pair("api.version", "1"), Pair("soon_days", "3")]) == {"soon_days": "3"}
    with pytest.raises(Refusal) as refusal:
        bind(params, [Pair("soon_day", "3")])
    assert refusal.value.rule is Rule.ARGUMENT_UNKNOWN


def test_a_word_is_one_of_a_closed_set_in_any_spelling_of_a_library() -> None:
    parse = word_of("ipv4", "numeric_zero_as_max", username="user")
    for value in ("ipv4", "IPv4", "ipv_4", "ip-v4"):
        assert parse(value) == "ipv4"
    assert parse("numericZeroAsMax") == "numeric_zero_as_max"
    assert parse("USERNAME") == "user"
    for value in ("", "ipv6", "ip v4", "user", "ıpv4"):
        with pytest.raises(KeyError):
            parse(value)


def test_empty_text_and_limits_out_of_range_are_refused() -> None:
    assert filled("x") == "x"
    assert (limit("1"), limit("1000")) == (1, 1000)
    for parse, value in ((filled, ""), (filled, "x" * 4097), (limit, "0"), (limit, "1001"),
                         (limit, "-1"), (limit, "")):  # fmt: skip
        with pytest.raises(ValueError):  # noqa: PT011 - what every parser raises
            parse(value)
