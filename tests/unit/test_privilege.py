"""What the catalogue holds, and what holding means."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counterfoil.core.privilege import Catalogue, covers, holds, intersect
from counterfoil.core.refusals import Refusal, Rule
from support.machine import CATALOGUE

ALL = frozenset({"all"})
SOME = frozenset({"passwd", "ssl"})


def test_the_catalogue_is_whole() -> None:
    entries = list(CATALOGUE)
    assert len(entries) == 64
    assert "passwd" in CATALOGUE
    assert "PASSWD" not in CATALOGUE
    assert len(CATALOGUE.initial) == 20
    assert {p.key for p in entries if p.dangerous} == {
        "all", "passwd", "create-user-session", "manage-api-tokens",
    }  # fmt: skip


def test_each_privilege_names_the_functions_that_need_it() -> None:
    functions = {p.key: p.functions for p in CATALOGUE}
    assert "dumpzone" in functions["edit-dns"]
    assert "installssl" in functions["ssl"]
    assert functions["news"] == ()
    names = [name for one in functions.values() for name in one]
    assert len(names) == len(set(names)) > 90
    assert all(name.replace("_", "").isalnum() for name in names)


def test_all_holds_and_covers_everything() -> None:
    assert holds(ALL, "passwd")
    assert holds(SOME, "passwd")
    assert holds(frozenset(), "ANY")
    assert not holds(SOME, "all")
    assert covers(ALL, SOME)
    assert covers(ALL, ALL)
    assert covers(SOME, frozenset({"ssl"}))
    assert not covers(SOME, ALL)


def test_meeting_keeps_what_both_hold() -> None:
    assert intersect(ALL, SOME) == intersect(SOME, ALL) == SOME
    assert intersect(SOME, frozenset({"ssl", "kill-acct"})) == {"ssl"}
    assert intersect(ALL, ALL) == ALL


@pytest.mark.parametrize("key", ["", "ALL", "All", "all ", "all\n", "passwd,ssl", "аll", "ANY"])
def test_a_look_alike_is_no_privilege(key: str) -> None:
    with pytest.raises(Refusal) as refusal:
        CATALOGUE.parse([key])
    assert refusal.value.rule is Rule.PRIVILEGE_UNKNOWN


@pytest.mark.parametrize(
    ("key", "near"),
    [
        ("lst-accts", "list-accts"), ("list_accts", "list-accts"), ("List-Accts", "list-accts"),
        ("list-accts,create-acct", "list-accts and create-acct"), ("nonsense", ""), ("", ""),
        ("create-acct kill-acct ssl", "create-acct and kill-acct and ssl"),
        ("list-accts,nonsense", ""), ("x" * 5000, ""),
    ],
)  # fmt: skip
def test_a_misspelt_privilege_is_told_what_may_be_meant(key: str, near: str) -> None:
    with pytest.raises(Refusal) as refusal:
        CATALOGUE.parse([key])
    assert refusal.value.facts == {"privilege": key[:50], "near": near}


def test_parsing_needs_one_and_lets_all_swallow_the_rest() -> None:
    assert CATALOGUE.parse(["ssl", "passwd", "ssl"]) == SOME
    assert CATALOGUE.parse(["ssl", "all"]) == ALL
    with pytest.raises(Refusal) as refusal:
        CATALOGUE.parse([])
    assert refusal.value.rule is Rule.PRIVILEGE_NONE


def test_a_map_names_every_key() -> None:
    shown = CATALOGUE.as_map(SOME)
    assert len(shown) == 64
    assert {key for key, held in shown.items() if held} == SOME
    assert set(CATALOGUE.as_map(ALL).values()) == {1}


def test_a_faulty_catalogue_is_refused() -> None:
    entries = list(CATALOGUE)
    with pytest.raises(ValueError, match="twice"):
        Catalogue([*entries, entries[0]])
    with pytest.raises(ValueError, match="malformed"):
        Catalogue([*entries, replace(entries[0], key="No Good")])
    with pytest.raises(ValueError, match="lacks the privilege"):
        Catalogue([p for p in entries if p.key != "all"])


OWN = '[[acl]]\nkey = "acme-backup"\nlabel = "Backups"\ndescription = "Make them."\n'


def test_a_provider_adds_privileges_of_its_own() -> None:
    more = CATALOGUE.extended(OWN + '[[acl]]\nkey = "acme-x"\nlabel = "X"\ndangerous = true\n')
    assert [p.key for p in more][-2:] == ["acme-backup", "acme-x"]
    assert more.parse(["acme-backup"]) == {"acme-backup"}
    assert more.as_map(frozenset({"all"}))["acme-x"] == 1
    assert not more.initial - CATALOGUE.initial
    assert [p.dangerous for p in more][-2:] == [False, True]
    assert [p.key for p in CATALOGUE.extended("")] == [p.key for p in CATALOGUE]


@pytest.mark.parametrize(
    "text",
    [
        "garbage", OWN + OWN, '[[acl]]\nkey = "all"\nlabel = "x"\n',
        '[[acl]]\nkey = "A B"\nlabel = ""',
        '[[acl]]\nkey = "x"\n', "[[acl]]\nkey = 1\nlabel = 'x'\n",
        '[[acl]]\nkey = "x"\nlabel = "x"\ninitial = true\n',
    ],
)  # fmt: skip
def test_what_cannot_be_added_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        CATALOGUE.extended(text)
