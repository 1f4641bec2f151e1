"""Every command writes an address as short as it can be written."""

from __future__ import annotations

import pytest

from counterfoil.cli.output import addresses
from counterfoil.cli.serving import list_hints
from counterfoil.core.allow_list import AllowList


@pytest.mark.parametrize(
    ("entry", "short"),
    [
        ("2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1"),
        ("2001:0db8:0000:0000:0000:0000:0000:0000/32", "2001:db8::/32"),
        ("0000:0000:0000:0000:0000:0000:0000:0001", "::1"),
        ("203.0.113.7", "203.0.113.7"),
        ("203.0.113.0/24", "203.0.113.0/24"),
        ("what a newer server names", "what a newer server names"),
    ],
)
def test_an_entry_is_as_short_as_on_the_pages(entry: str, short: str) -> None:
    assert addresses([entry]) == short


def test_what_the_wire_has_is_printed_as_the_pages_have_it() -> None:
    kept = AllowList.parse(["2001:db8:0:0:1::/80", "::1", "198.51.100.0/24"])
    assert addresses(kept.wire()) == ", ".join(kept.canonical())


def test_an_empty_list_is_said_in_words() -> None:
    assert [addresses([]), addresses(None, "-"), addresses([], "any")] == [
        "any address",
        "-",
        "any",
    ]


@pytest.mark.parametrize(
    ("url", "forwarded"),
    [
        ("https://127.0.0.1:2087", ["2087:127.0.0.1:2087"]),
        ("https://[::1]:2090", ["2090:[::1]:2090"]),
        ("https://panel.example:2087", []),
    ],
)
def test_a_link_to_this_machine_says_how_it_is_reached_from_another(
    url: str, forwarded: list[str]
) -> None:
    hints = list(list_hints(url, ""))
    assert [hint.partition("ssh -L ")[2].split()[0] for hint in hints] == forwarded
    assert any("AB:CD" in hint for hint in list_hints(url, "AB:CD"))
