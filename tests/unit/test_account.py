"""What an account is, who stands above it, and which texts describe it."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from counterfoil.core.account import (
    Account,
    in_reach,
    parse_domain,
    parse_email,
    parse_note,
    parse_username,
)
from counterfoil.core.refusals import Refusal, Rule
from support.values import account

ROOT = account(1, "root", "all", owner=None)
RES = account(2, "res", "passwd", owner=1)
CUST = account(3, "cust", owner=2)
SUPER = account(4, "super", "all", owner=1)


def test_root_alone_is_owned_by_nobody() -> None:
    assert ROOT.is_root
    assert not RES.is_root
    assert not replace(RES, owner_id=2).is_root


@pytest.mark.parametrize("at", [0, 100])
def test_an_account_is_suspended_from_the_first_moment(at: int) -> None:
    assert not RES.is_suspended
    assert replace(RES, suspended_at=at).is_suspended


def test_an_account_is_a_snapshot_that_nobody_alters() -> None:
    with pytest.raises(FrozenInstanceError):
        ROOT.username = "toor"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("actor", "held", "target", "reached"),
    [
        (RES, {"passwd"}, RES, True),
        (RES, set(), RES, True),
        (RES, {"passwd"}, CUST, True),
        (CUST, {"passwd"}, RES, False),
        (RES, {"passwd"}, SUPER, False),
        (ROOT, {"all"}, CUST, True),
        (ROOT, {"passwd"}, CUST, True),
        (ROOT, {"passwd"}, ROOT, True),
        (SUPER, {"all"}, CUST, True),
        (SUPER, {"passwd"}, CUST, False),
        (SUPER, {"all"}, ROOT, False),
        (RES, {"passwd"}, account(5, "deep", owner=3), False),
        # Its own owner, and so not the one of others: it reaches itself and no more.
        (replace(RES, owner_id=2), {"passwd"}, ROOT, False),
    ],
)
def test_an_account_reaches_itself_and_what_stands_right_below_it(
    actor: Account, held: set[str], target: Account, reached: bool
) -> None:
    assert in_reach(actor, frozenset(held), target) is reached


@pytest.mark.parametrize("name", ["a", "bob", "a1", "rooty", "xroot", "atest", "tes", "a" * 16])
def test_a_good_username_is_taken_as_it_is(name: str) -> None:
    assert parse_username(name) == name
    assert parse_username(name, lower=True) == name


@pytest.mark.parametrize(
    "name",
    [
        "", " ", "a b", "1a", "a" * 17, "root", "test", "tester", "test1", "a_b", "a-b", "a.b",
        "ab\n", "\nab", "ab\0", "a:b", "é", "аb", "a٣", "a" * 100_000,
    ],
)  # fmt: skip
@pytest.mark.parametrize("lower", [False, True])
def test_a_bad_username_is_refused(name: str, lower: bool) -> None:
    with pytest.raises(Refusal) as refusal:
        parse_username(name, lower=lower)
    assert refusal.value.rule is Rule.USERNAME_MALFORMED
    assert len(str(refusal.value.facts["username"])) <= 200


@pytest.mark.parametrize("name", ["Bob", "bOB", "BOB"])
def test_capitals_are_folded_at_creation_and_nowhere_else(name: str) -> None:
    assert parse_username(name, lower=True) == "bob"
    with pytest.raises(Refusal):
        parse_username(name)


# The Kelvin sign and the dotted capital I would become plain letters in lower case.
@pytest.mark.parametrize("name", ["ROOT", "Root", "TEST", "Tester", "\u212aim", "\u0130da"])
def test_folding_opens_no_way_round_the_rules(name: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse_username(name, lower=True)
    assert refusal.value.rule is Rule.USERNAME_MALFORMED


LONGEST_LABEL = "a" * 63
LONGEST_DOMAIN = ".".join([LONGEST_LABEL] * 3 + ["a" * 61])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("example.com", "example.com"),
        ("EXAMPLE.Com", "example.com"),
        ("a.b", "a.b"),
        ("1a.2-3.b4", "1a.2-3.b4"),
        ("xn--bcher-kva.example", "xn--bcher-kva.example"),
        (f"{LONGEST_LABEL}.com", f"{LONGEST_LABEL}.com"),
        (LONGEST_DOMAIN, LONGEST_DOMAIN),
    ],
)
def test_a_good_domain_is_kept_in_lower_case(text: str, kept: str) -> None:
    assert parse_domain(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "", ".", "com", "example.com.", ".example.com", "a..b", "-a.com", "a-.com", "a.-b", "a.b-",
        "a_b.com", "a b.com", "example.com\n", "a.com/", "a.com:80", "*.com", "bücher.example",
        "\u212a.com", "a.\u0663", "<b>.com", f"a{LONGEST_LABEL}.com", f"{LONGEST_DOMAIN}a",
    ],
)  # fmt: skip
def test_a_bad_domain_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse_domain(text)
    assert refusal.value.rule is Rule.DOMAIN_MALFORMED
    assert refusal.value.facts["domain"] == text[:253]


def test_the_longest_domain_is_253_characters() -> None:
    assert len(LONGEST_DOMAIN) == 253


@pytest.mark.parametrize(
    "text",
    ["a@b", "jane.doe+tag@mail.example.com", "!#$%&'*+/=?^_`{|}~-@x.org", f"{'a' * 64}@b.c"],
)
def test_a_good_contact_address_is_taken_as_it_is(text: str) -> None:
    assert parse_email(text) == text


def test_no_contact_address_is_one_too() -> None:
    assert parse_email("") == ""


def test_a_domain_in_capitals_is_a_good_part_of_a_contact_address() -> None:
    # Domain names know no case; billing modules hand on what the customer typed.
    assert parse_email("Jane@Example.COM").lower() == "jane@example.com"


@pytest.mark.parametrize(
    "text",
    [
        " ", "a", "@", "a@", "@b", "a@b@c", "a b@c", "a@b\n", "a@b\r\nBcc: c@d", "a@b,c@d", "a@-b",
        "a@b-", "a@b..c", "a@b.", "a@.b", "é@b.c", "a@é.c", '"a"@b.c', "<a@b.c>", "a@[10.0.0.1]",
        f"{'a' * 65}@b.c", f"a@{LONGEST_DOMAIN}",
    ],
)  # fmt: skip
def test_a_bad_contact_address_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse_email(text)
    assert refusal.value.rule is Rule.EMAIL_MALFORMED
    assert refusal.value.facts["email"] == text[:253]


def test_the_longest_contact_address_is_253_characters() -> None:
    longest = "a@" + LONGEST_DOMAIN[2:]
    assert parse_email(longest) == longest
    with pytest.raises(Refusal):
        parse_email(f"a{longest}")


@pytest.mark.parametrize("text", ["", "Did not pay.", "Zahlt nicht: Müller & Söhne", "x" * 200])
def test_a_note_is_one_line_of_plain_text(text: str) -> None:
    assert parse_note(text, "reason") == text


@pytest.mark.parametrize(
    "text", ["x" * 201, "a\n", "a\r\nb", "a\tb", "\0", "\x1b[31m", "\x7f", "a\u2028b", "a\u202eb"]
)
def test_a_note_holds_no_control_characters_and_at_most_200(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse_note(text, "reason")
    assert refusal.value.rule is Rule.TEXT_MALFORMED
    assert refusal.value.facts == {"argument": "reason", "most": 200}
