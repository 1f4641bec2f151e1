"""Addresses of databases are read as a whole or refused, and show no part of a password."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterfoil.store.database import Database, holds_password
from counterfoil.system.options import BadOption

DATA = Path("/data")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://u:geheim@h:5432/db", "postgresql://h:5432/db"),
        ("postgresql://u:ge%40heim@h/db", "postgresql://h/db"),
        ("postgresql://u:ge#heim@h/db", "postgresql://h/db"),
        ("postgresql://u:ge?heim@h/db", "postgresql://h/db"),
        ("postgres://u:ge]heim[@[::1]:5/db", "postgresql://[::1]:5/db"),
        ("postgresql://h1:1,h2:2/db?password=geheim", "postgresql://h1:1,h2:2/db"),
        ("postgresql:///db?host=/run&sslpassword=geheim", "postgresql:///db"),
    ],
)
def test_what_is_shown_of_a_server_has_no_part_of_a_password(url: str, shown: str) -> None:
    made = Database.parse(DATA, url)
    assert (made.shown, made.url) == (shown, url)
    assert made.engine().name == "postgresql"
    assert holds_password(url)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://u:geh@eim@h/db", "postgresql://u:geh/eim@h/db", "postgresql://u:geheim%zz@h/db",
        "postgresql://u:geheim%ff@h/db", "postgresql://u:geheim%00@h/db",
        "postgresql://u:geheim@h/d#b", "postgresql://u:geheim@h/d%ffb",
    ],
)  # fmt: skip
def test_what_would_be_read_by_half_is_refused_without_a_part_of_it(url: str) -> None:
    with pytest.raises(BadOption) as fault:
        Database.parse(DATA, url).engine()
    for part in ("geh", "eim", "h/db"):
        assert part not in str(fault.value)
    assert holds_password(url)


def test_a_file_is_percent_decoded_and_never_cut() -> None:
    for url, path in (
        ("sqlite:///a%20b.db", "/data/a b.db"),
        ("sqlite:////x/%C3%BC", "/x/ü"),
        ("sqlite:///a%23b%3Fc", "/data/a#b?c"),
        ("", "/data/counterfoil.db"),
    ):
        assert str(Database.parse(DATA, url).path) == path
    for url in (
        "sqlite:///a#b",
        "sqlite:///a?b",
        "sqlite:///a?",
        "sqlite:///a%ff",
        "sqlite:///a%0",
        "sqlite:///%00",
        "sqlite:///",
        "sqlite://h/a",
        "http://h/a",
        "x",
        "[",
        "//[",
    ):
        with pytest.raises(BadOption):
            Database.parse(DATA, url)
        assert not holds_password(url)


def test_no_password_is_found_where_there_is_none() -> None:
    for url in ("postgresql://u@h/db", "postgresql://a%3Ab@h/db", "postgresql://h:5432/db",
                "postgresql://[::1]:5432/db?sslmode=require", "sqlite:///a:b"):  # fmt: skip
        assert not holds_password(url)
