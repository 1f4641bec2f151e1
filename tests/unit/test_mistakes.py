"""Which common mistake a credential's form shows, and that a receipt carries it."""

from __future__ import annotations

import base64
from itertools import count

import pytest

from counterfoil.core import mistake
from counterfoil.core.mistake import Mistake
from counterfoil.core.receipt import LENGTH, Receipt
from counterfoil.core.refusals import Reason
from counterfoil.core.secret import is_well_formed, make_secret
from counterfoil.transport.mistakes import mistake_at_gateway, mistake_in_password, mistake_of

_numbers = count()
SECRET = make_secret("FOIL", lambda size: bytes((7 * next(_numbers)) % 252 for _ in range(size)))
TEXT = SECRET.reveal()
TYPO = TEXT[:-1] + ("A" if TEXT[-1] != "A" else "B")


def basic(text: str) -> str:
    return "Basic " + base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (basic(f"root:{TEXT}"), Mistake.TOKEN_AS_PASSWORD),
        (basic(f"ann:{TEXT}").replace("Basic", "basic"), Mistake.TOKEN_AS_PASSWORD),
        (basic("ann:correct horse battery"), None),
        (basic(f"ann:{TYPO}"), None),
        ("Basic !!!", Mistake.UNREADABLE),
        (f"Bearer {TEXT}", Mistake.OTHER_SCHEME),
        (f"token {TEXT}", Mistake.OTHER_SCHEME),
        (f"cpanel root:{TEXT}", Mistake.ACCOUNT_SCHEME),
        (f"root:{TEXT}", Mistake.NO_SCHEME),
        (TEXT, Mistake.NO_SCHEME),
        ("", Mistake.NO_SCHEME),
        (f"whm {TEXT}", Mistake.NO_USER),
        (f"whm :{TEXT}", Mistake.NO_USER),
        (f"whm root: {TEXT}", Mistake.BLANKS_INSIDE),
        (f"whm root :{TEXT}", Mistake.BLANKS_INSIDE),
        (f"whm  root:{TEXT}", Mistake.BLANKS_INSIDE),
        (f'"whm root:{TEXT}"', Mistake.QUOTED),
        (f'whm "root:{TEXT}"', Mistake.QUOTED),
        (f"whm root:'{TEXT}'", Mistake.QUOTED),
        (f"whm root:<{TEXT}>", Mistake.QUOTED),
        (f"whm root:{TYPO}", Mistake.MISTYPED),
        (f"WHM root:{TEXT[:-1]}", Mistake.MISTYPED),
        (f"whm root:{TEXT}X", Mistake.MISTYPED),
        ("whm root:secret", Mistake.PASSWORD_AS_TOKEN),
        ("whm root:", Mistake.PASSWORD_AS_TOKEN),
        (f"whm Root:{TEXT}", Mistake.UNREADABLE),
        (f"whm root:{TEXT}:x", Mistake.UNREADABLE),
        (f"whm root:{TEXT}", None),
        ("whm root:" + "x" * 40, None),
    ],
    ids=range(29),
)
def test_the_form_shows_the_mistake(value: str, found: Mistake | None) -> None:
    for padded in (value, f"{value}  "):
        assert mistake_of([(b"host", b"a"), (b"authorization", padded.encode())]) is found


def test_what_was_not_sent_or_twice_is_told_apart() -> None:
    assert mistake_of([]) is Mistake.NOTHING_SENT
    assert mistake_of([(b"cookie", b"theme=dark")]) is Mistake.NOTHING_SENT
    for name in (b"__Host-counterfoil", b"counterfoil"):
        assert mistake_of([(b"cookie", b"a=b; " + name + b"=x")]) is Mistake.COOKIE_ALONE
    good = (b"authorization", f"whm root:{TEXT}".encode())
    assert mistake_of([good, good]) is Mistake.SENT_TWICE


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (f"Bearer {TEXT}", None),
        (f"whm root:{TEXT}", None),
        (f"cpanel bob:{TEXT}", None),
        (basic(f"root:{TEXT}"), None),
        (basic(f":{TEXT}"), None),
        (f"Bearer {TYPO}", Mistake.MISTYPED),
        (basic(f":{TYPO}"), Mistake.MISTYPED),
        (f"whm root:{TYPO}", Mistake.MISTYPED),
        ("Bearer secret", Mistake.PASSWORD_AS_TOKEN),
        ("Bearer", Mistake.NO_SCHEME),
        (basic("ann:word"), Mistake.PASSWORD_AS_TOKEN),
        (basic(TEXT), Mistake.NO_USER),
        ("Basic !!!", Mistake.UNREADABLE),
        (f"whm {TEXT}", Mistake.NO_USER),
        (f"Bearer  {TEXT}", Mistake.BLANKS_INSIDE),
        (f"Bearer {TEXT}, Bearer {TEXT}", Mistake.BLANKS_INSIDE),
        (f"whm root: {TEXT}", Mistake.BLANKS_INSIDE),
        (f'Bearer "{TEXT}"', Mistake.QUOTED),
        (f"Bearer <{TEXT}>", Mistake.QUOTED),
        (f"token {TEXT}", Mistake.OTHER_SCHEME),
        (TEXT, Mistake.NO_SCHEME),
        ("", Mistake.NO_SCHEME),
    ],
    ids=range(22),
)
def test_at_a_gateway_the_form_shows_the_mistake_too(value: str, found: Mistake | None) -> None:
    assert mistake_at_gateway([value.encode() + b" "], []) is found
    assert mistake_at_gateway([value.encode()] * 2, []) is Mistake.SENT_TWICE


def test_at_a_gateway_the_header_for_a_secret_alone_counts() -> None:
    assert mistake_at_gateway([], []) is Mistake.NOTHING_SENT
    assert mistake_at_gateway([], [f" {TEXT} ".encode()]) is None
    assert mistake_at_gateway([], [f'"{TEXT}"'.encode()]) is Mistake.QUOTED
    assert mistake_at_gateway([], [TYPO.encode()]) is Mistake.MISTYPED
    assert mistake_at_gateway([], [f"{TEXT} {TEXT}".encode()]) is Mistake.BLANKS_INSIDE
    assert mistake_at_gateway([b"Bearer x"], [TEXT.encode()]) is Mistake.SENT_TWICE


def test_a_token_typed_as_a_password_is_known_by_its_form_alone() -> None:
    assert mistake_in_password(TEXT) is Mistake.TOKEN_AS_PASSWORD
    for text in (TYPO, TEXT.lower(), TEXT + "A", "", "correct horse battery", "é" * 32):
        assert mistake_in_password(text) is None
        assert not is_well_formed(text)


@pytest.mark.parametrize("found", [None, *Mistake])
def test_a_receipt_carries_it_in_the_same_length(found: Mistake | None) -> None:
    receipt = Receipt(1, Reason.UNKNOWN, "", None, "whm", "passwd", found)
    assert len(receipt.to_bytes()) == LENGTH
    assert Receipt.from_bytes(receipt.to_bytes()) == receipt
    assert found is None or TEXT not in mistake.TEXTS[found]
