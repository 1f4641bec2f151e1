"""What is misspelt is told what was meant; what is not is told nothing."""

from __future__ import annotations

import pytest

from counterfoil.core.refusal_text import sentence
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.suggestion import LONGEST, find_closest
from support.machine import CATALOGUE

KNOWN = ["list-accts", "create-acct", "kill-acct", "software-billing-read", "software-wiki-read"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("lst-accts", "list-accts"),
        ("list_accts", "list-accts"),
        ("LIST-ACCTS", "list-accts"),
        ("create-acc", "create-acct"),
        ("billing-read", "software-billing-read"),
        ("wiki-read", "software-wiki-read"),
        # Two end so: neither is meant for certain.
        ("read", ""),
        ("nonsense", ""),
        ("", ""),
        ("list-accts" * LONGEST, ""),
    ],
)
def test_the_closest_word_is_found(word: str, meant: str) -> None:
    assert find_closest(word, KNOWN) == meant


@pytest.mark.parametrize(
    ("key", "meant"), [("lst-accts", "list-accts"), ("manage-api-token", "manage-api-tokens"),
                       ("nonsense", "")],
)  # fmt: skip
def test_an_unknown_privilege_is_refused_with_the_one_that_was_meant(key: str, meant: str) -> None:
    with pytest.raises(Refusal) as refused:
        CATALOGUE.parse([key])
    assert refused.value.rule is Rule.PRIVILEGE_UNKNOWN
    assert refused.value.facts == {"privilege": key, "near": meant}
    assert ("Did you mean" in sentence(refused.value)) == bool(meant)
