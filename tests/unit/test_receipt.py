"""What a receipt carries, and who can read it."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import pytest

from counterfoil.core.allow_list import Address
from counterfoil.core.decide import join_needs, split_needs
from counterfoil.core.privilege import NOTHING
from counterfoil.core.receipt import (
    DOORS,
    LENGTH,
    LONGEST_PASTED,
    AskedCall,
    CallFault,
    Receipt,
    find_receipt,
)
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.core.secret import DigestKeys
from counterfoil.crypto.receipts import ReceiptCipher
from support.machine import CATALOGUE, KEYS


@pytest.mark.parametrize("reason", [None, *Reason])
@pytest.mark.parametrize("address", [None, "192.0.2.1", "2001:db8::1", "255.255.255.255"])
def test_facts_come_back_as_they_were(reason: Reason | None, address: str | None) -> None:
    for need in [p.key for p in CATALOGUE] + ["ANY", ""]:
        for door in DOORS:
            receipt = Receipt(
                1_800_000_000, reason, "ABCDEFGH" if reason else "",
                Address.parse(address) if address else None, door, need,
            )  # fmt: skip
            data = receipt.to_bytes()
            assert len(data) == LENGTH
            assert Receipt.from_bytes(data) == receipt


@pytest.mark.parametrize("fault", [None, *CallFault])
def test_what_was_asked_for_comes_back_cut_at_32_characters(fault: CallFault | None) -> None:
    for name, kept in (("listaccts", "listaccts"), ("", ""), ("x" * 64, "x" * 32)):
        receipt = Receipt(1, None, "ABCDEFGH", None, "whm", "", asked=AskedCall(name, fault))
        data = receipt.to_bytes()
        assert len(data) == LENGTH
        assert Receipt.from_bytes(data).asked == AskedCall(kept, fault)


def test_no_path_that_a_gateway_asks_at_passes_for_a_call() -> None:
    for need in ("=listaccts", "?x", "!", "~"):
        found = Receipt.from_bytes(Receipt(1, Reason.ROUTE, "", None, "auth", need).to_bytes())
        assert (found.need, found.asked) == (need, None)


def test_what_is_needed_comes_back_from_one_word() -> None:
    for needs in (NOTHING, frozenset({"a"}), frozenset({"a", "b"})):
        assert split_needs(join_needs(needs)) == needs
    assert split_needs("") == NOTHING


def test_a_receipt_is_found_in_what_was_pasted() -> None:
    receipt = ReceiptCipher(KEYS, os.urandom).seal(RECEIPT)
    for form in ("{}", "x-counterfoil-receipt: {}", "etag: " + "a" * 128 + "\nReceipt: '{}'"):
        assert find_receipt(form.format(receipt)) == receipt
    assert find_receipt(f"{receipt[:70]}\n  {receipt[70:]}") == receipt
    for none in ("", receipt[1:], receipt + "A", "x-counterfoil-receipt:"):
        assert find_receipt(none) is None


RECEIPT = Receipt(1, Reason.ADDRESS, "ABCDEFGH", Address.parse("192.0.2.1"), "whm", "passwd")


def test_sealed_receipts_are_of_one_length_and_never_twice_the_same() -> None:
    receipt_cipher = ReceiptCipher(KEYS, os.urandom)
    sealed = [
        receipt_cipher.seal(RECEIPT),
        receipt_cipher.seal(RECEIPT),
        receipt_cipher.seal(Receipt(0, None, "", None, "", "")),
    ]
    assert {len(text) for text in sealed} == {128}
    assert len(set(sealed)) == 3
    assert [receipt_cipher.unseal(text) for text in sealed[:2]] == [RECEIPT, RECEIPT]


def test_no_two_receipts_share_a_nonce_whichever_threads_seal_them() -> None:
    receipt_cipher = ReceiptCipher(KEYS, os.urandom)
    with ThreadPoolExecutor(8) as threads:
        sealed = list(threads.map(lambda _: receipt_cipher.seal(RECEIPT), range(4000)))
    assert len({text[:16] for text in sealed}) == len(sealed)
    # A command line takes what begins with a dash for an option.
    assert not any(text.startswith("-") for text in sealed)


def test_nobody_elses_or_altered_receipt_opens() -> None:
    receipt_cipher = ReceiptCipher(KEYS, os.urandom)
    good = receipt_cipher.seal(RECEIPT)
    foreign = ReceiptCipher(DigestKeys.parse("cd" * 32), os.urandom).seal(RECEIPT)
    altered = ("B" if good[0] == "A" else "A") + good[1:]
    for text in ("", "A" * 128, "A" * 127, "*" * 128, "é" * 128, foreign, altered, good + "A"):
        with pytest.raises(Refusal) as refusal:
            receipt_cipher.unseal(text)
        assert refusal.value.rule is Rule.RECEIPT_UNREADABLE


def test_receipts_sealed_under_an_older_key_open() -> None:
    old = ReceiptCipher(DigestKeys.parse("1:" + "ab" * 32), os.urandom).seal(RECEIPT)
    both = ReceiptCipher(DigestKeys.parse("1:" + "ab" * 32 + ",2:" + "cd" * 32), os.urandom)
    assert both.unseal(old) == RECEIPT


def test_a_text_that_is_too_long_is_not_searched_for_a_receipt() -> None:
    receipt = ReceiptCipher(KEYS, os.urandom).seal(RECEIPT)
    fits = receipt.rjust(LONGEST_PASTED)
    assert find_receipt(fits) == receipt
    assert find_receipt(f" {fits}") is None
