"""How lists in answers are filtered, sorted, cut and reduced."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.functions.arguments import Pair
from counterfoil.functions.registry import encoded
from counterfoil.whm.shaping import NONE, Shaping

ROWS = [
    {"user": "bob", "n": 3, "size": "unlimited", "ip": "10.0.0.9"},
    {"user": "Bobby", "n": 20, "size": "1024", "ip": "9.0.0.1"},
    {"user": "eve", "n": 0, "size": None, "ip": None},
]


def shaped(rows: list[Any] | None = None, **given_keys: str) -> tuple[list[Any], dict[str, Any]]:
    """Shape rows by ``api.`` arguments; ``_`` stands for a dot."""
    data: dict[str, Any] = {"rows": list(ROWS if rows is None else rows), "other": [1, 2]}
    pairs = [Pair("api." + key.replace("_", "."), value) for key, value in given_keys.items()]
    pairs = [Pair(p.key.replace("lt.equal", "lt_equal"), p.value) for p in pairs]
    metadata = Shaping.read(pairs).apply(data, "rows")
    assert data["other"] == [1, 2]
    return data["rows"], metadata


def broken(**given_keys: str) -> tuple[Rule, str]:
    with pytest.raises(Refusal) as refusal:
        shaped(None, **given_keys)
    facts = refusal.value.facts
    return refusal.value.rule, str(facts["argument"])


def users(**given_keys: str) -> list[str]:
    return [row["user"] for row in shaped(None, **given_keys)[0]]


def filtered(field: str, kind: str, wanted: str) -> list[str]:
    return users(filter_enable="1", filter_a_field=field, filter_a_type=kind, filter_a_arg0=wanted)


def test_nothing_asked_is_nothing_done() -> None:
    assert Shaping.read([Pair("api.version", "1"), Pair("user", "bob")]) == NONE
    assert shaped() == (ROWS, {})
    off = {"filter_enable": "0", "sort_enable": "0", "chunk_enable": "0", "columns_enable": "0"}
    asked = {"filter_a_field": "user", "filter_a_arg0": "x", "sort_a_field": "n", "chunk_size": "1",
             "columns_a": "n"}  # fmt: skip
    assert users(**off, **asked) == ["bob", "Bobby", "eve"]
    assert Shaping.read([Pair("api.filter.verbose", "1")]).asks == ""


@pytest.mark.parametrize(
    ("field", "kind", "wanted", "left"),
    [
        ("user", "contains", "OB", ["bob", "Bobby"]),
        ("user", "begins", "e", ["eve"]),
        ("user", "ends", "by", ["Bobby"]),
        ("user", "eq", "bob", ["bob"]),
        ("user", "ne", "bob", ["Bobby", "eve"]),
        ("*", "contains", "10.0", ["bob"]),
        ("n", "==", "3", ["bob"]),
        ("n", "lt", "3", ["eve"]),
        ("n", "lt_equal", "3", ["bob", "eve"]),
        ("n", "gt", "3", ["Bobby"]),
        ("n", "gt_equal", "3", ["bob", "Bobby"]),
        ("size", "gt_handle_unlimited", "2000", ["bob"]),
        ("size", "lt_handle_unlimited", "2000", ["Bobby"]),
        ("size", "GT_Unlimited", "2000", ["bob"]),
        ("user", "EQ", "bob", ["bob"]),
        ("ip", "eq", "", ["eve"]),
    ],
)
def test_a_filter_keeps_what_matches(field: str, kind: str, wanted: str, left: list[str]) -> None:
    assert filtered(field, kind, wanted) == left


def test_several_filters_must_all_hold_and_tell_how_many_there_were() -> None:
    rows, metadata = shaped(
        filter_enable="1", filter_verbose="1",
        filter_a_field="user", filter_a_arg0="b", filter_b_field="n", filter_b_type="gt",
        filter_b_arg0="5",
    )  # fmt: skip
    assert [row["user"] for row in rows] == ["Bobby"]
    assert metadata == {"filter": {"filtered": 3}}


@pytest.mark.parametrize(
    ("method", "field", "order"),
    [
        ("lexicographic", "user", ["Bobby", "bob", "eve"]),
        ("numeric", "n", ["eve", "bob", "Bobby"]),
        ("numeric_zero_as_max", "n", ["bob", "Bobby", "eve"]),
        ("ipv4", "ip", ["Bobby", "bob", "eve"]),
    ],
)
def test_sorting_knows_four_methods(method: str, field: str, order: list[str]) -> None:
    asked = {"sort_enable": "1", "sort_a_field": field, "sort_a_method": method}
    assert users(**asked) == order
    assert users(**asked, sort_a_reverse="1") == order[::-1]


def test_a_chunk_is_counted_from_one_and_told() -> None:
    rows, metadata = shaped(chunk_enable="1", chunk_verbose="1", chunk_size="2", chunk_start="3")
    assert [row["user"] for row in rows] == ["eve"]
    assert metadata["chunk"] == {"start": 3, "size": 2, "records": 3, "current": 2, "chunks": 2}
    assert len(users(chunk_enable="1", chunk_start="-1")) == 3
    assert users(chunk_enable="1", chunk_size="5", chunk_start="999999999") == []


def test_columns_keep_what_is_named() -> None:
    rows, _ = shaped(columns_enable="1", columns_a="n")
    assert rows == [{"n": 3}, {"n": 20}, {"n": 0}]
    assert shaped(["b", "a"], sort_enable="1", sort_a_field="*")[0] == ["a", "b"]
    # A list of single values goes by its own name.
    assert shaped(["b", "a"], columns_enable="1", columns_a="rows")[0] == ["b", "a"]
    by_name = {"filter_enable": "1", "filter_a_field": "rows", "filter_a_arg0": "a"}
    assert shaped(["b", "a"], **by_name)[0] == ["a"]


MAP = {"one": {"n": 2, "acls": encoded({"passwd": 1, "all": 0}), "ips": encoded(["10.0.0.1"])},
       "two": {"n": 1, "acls": encoded({"passwd": 0, "all": 1}), "ips": encoded(None)}}  # fmt: skip


def mapped(**given_keys: str) -> dict[str, Any]:
    data: dict[str, Any] = {"rows": dict(MAP)}
    pairs = [Pair("api." + key.replace("_", "."), value) for key, value in given_keys.items()]
    Shaping.read(pairs).apply(data, "rows")
    return dict(data["rows"])


def test_a_map_is_shaped_as_a_list_of_its_entries() -> None:
    sort = {"sort_enable": "1", "sort_a_field": "n", "sort_a_method": "numeric"}
    assert list(mapped(**sort)) == ["two", "one"]
    assert list(mapped(**sort, chunk_enable="1", chunk_size="1", chunk_start="2")) == ["one"]
    assert mapped(columns_enable="1", columns_a="n") == {"one": {"n": 2}, "two": {"n": 1}}
    for field, wanted, left in (("acls", "passwd", ["one"]), ("acls", "all", ["two"]),
                                ("ips", "10.", ["one"]), ("*", "passwd", ["one"])):  # fmt: skip
        found = mapped(filter_enable="1", filter_a_field=field, filter_a_arg0=wanted)
        assert list(found) == left
    assert list(mapped(**sort, sort_a_reverse="1")) == ["one", "two"]
    assert list(mapped(sort_enable="1", sort_a_field="ips")) == ["two", "one"]


@pytest.mark.parametrize(
    ("asked", "rule", "named"),
    [
        ({"filter_enable": "1", "filter_a_field": "ower", "filter_a_arg0": "x"},
         Rule.FIELD_UNKNOWN, "ower"),
        ({"sort_enable": "1", "sort_a_field": "ower"}, Rule.FIELD_UNKNOWN, "ower"),
        ({"columns_enable": "1", "columns_a": "n", "columns_b": "ower"}, Rule.FIELD_UNKNOWN,
         "ower"),
        ({"filter_a_field": "n"}, Rule.ARGUMENT_MISSING, "api.filter.enable"),
        ({"sort_a_field": "n"}, Rule.ARGUMENT_MISSING, "api.sort.enable"),
        ({"columns_a": "n"}, Rule.ARGUMENT_MISSING, "api.columns.enable"),
        ({"chunk_size": "1"}, Rule.ARGUMENT_MISSING, "api.chunk.enable"),
        ({"chunk_start": "2"}, Rule.ARGUMENT_MISSING, "api.chunk.enable"),
        ({"chunk_enable": "1", "chunk_start": "2"}, Rule.ARGUMENT_MISSING, "api.chunk.size"),
        ({"filter_enable": "1", "filter_a_field": "n"}, Rule.ARGUMENT_MISSING,
         "api.filter.a.arg0"),
        ({"filter_enable": "1", "filter_a_arg0": "n"}, Rule.ARGUMENT_MISSING,
         "api.filter.a.field"),
        ({"filter_enable": "1", "filter_a_field": "user", "filter_a_arg0": ""},
         Rule.ARGUMENT_MALFORMED, "api.filter.a.arg0"),
        ({"sort_enable": "1", "sort_a_field": "n", "sort_a_reverse": "x"},
         Rule.ARGUMENT_MALFORMED, "api.sort.a.reverse"),
        ({"columns_enable": "true"}, Rule.ARGUMENT_MALFORMED, "api.columns.enable"),
        ({"chunk_enable": ""}, Rule.ARGUMENT_MALFORMED, "api.chunk.enable"),
        ({"chunk_verbose": "2"}, Rule.ARGUMENT_MALFORMED, "api.chunk.verbose"),
        ({"chunk_enable": "1", "chunk_size": "-2"}, Rule.ARGUMENT_MALFORMED, "api.chunk.size"),
    ],
    ids=range(17),
)  # fmt: skip
def test_what_cannot_be_carried_out_is_named(asked: dict[str, str], rule: Rule, named: str) -> None:
    assert broken(**asked) == (rule, named)


def test_an_empty_list_has_no_fields_to_know() -> None:
    assert shaped([], sort_enable="1", sort_a_field="ower") == ([], {})


@pytest.mark.parametrize(
    ("key", "value", "rule"),
    [
        ("api.nonsense", "1", Rule.ARGUMENT_UNKNOWN),
        ("api.filter.A.field", "x", Rule.ARGUMENT_UNKNOWN),
        ("api.filter.a", "x", Rule.ARGUMENT_UNKNOWN),
        ("api.filter.a.method", "x", Rule.ARGUMENT_UNKNOWN),
        ("api.columns.a.field", "x", Rule.ARGUMENT_UNKNOWN),
        ("api.filter.b.type", "regex", Rule.ARGUMENT_MALFORMED),
        ("api.sort.b.method", "random", Rule.ARGUMENT_MALFORMED),
        ("api.chunk.size", "1e9", Rule.ARGUMENT_MALFORMED),
        ("api.chunk.start", "٣", Rule.ARGUMENT_MALFORMED),
    ],
)
def test_what_cannot_be_read_is_refused(key: str, value: str, rule: Rule) -> None:
    enabled = [Pair(f"api.{kind}.enable", "1") for kind in ("filter", "sort", "chunk")]
    enabled += [Pair("api.filter.b.field", "user"), Pair("api.filter.b.arg0", "x"),
                Pair("api.sort.b.field", "user")]  # fmt: skip
    with pytest.raises(Refusal) as refusal:
        Shaping.read([*enabled, Pair(key, value)])
    assert refusal.value.rule is rule


def test_a_number_is_compared_with_a_number_and_letters_have_an_end() -> None:
    with pytest.raises(Refusal) as refusal:
        filtered("n", "gt", "many")
    assert refusal.value.rule is Rule.ARGUMENT_MALFORMED
    many = [Pair(f"api.filter.a{chr(97 + n)}.field", "x") for n in range(26)]
    with pytest.raises(Refusal) as refusal:
        Shaping.read([Pair("api.filter.enable", "1"), Pair("api.filter.a.field", "x"), *many])
    assert refusal.value.rule is Rule.ARGUMENTS_UNREADABLE
    assert "26 letters of api.filter" in str(refusal.value.facts["fault"])
    with pytest.raises(Refusal) as refusal:
        Shaping.read([Pair("api.chunk.size", "1"), Pair("api.chunk.size", "2")])
    assert refusal.value.rule is Rule.ARGUMENT_CONFLICT


@given(st.lists(st.integers(-5, 50)), st.integers(1, 9))
def test_all_chunks_together_are_the_whole_list(numbers: list[int], size: int) -> None:
    rows = [{"n": n} for n in numbers]
    together: list[Any] = []
    for start in range(1, len(rows) + 1, size):
        part, _ = shaped(
            rows, sort_enable="1", sort_a_field="n", sort_a_method="numeric",
            chunk_enable="1", chunk_size=str(size), chunk_start=str(start),
        )  # fmt: skip
        together += [row["n"] for row in part]
    assert together == sorted(numbers)
