"""What the doors read from a request before anything is asked, and how they word things."""

from __future__ import annotations

import logging

import pytest

from counterfoil.core import wording
from counterfoil.core.allow_list import Address
from counterfoil.core.counting import counted
from counterfoil.core.receipt import AskedCall, CallFault
from counterfoil.core.refusal_text import (
    call_text,
    changed_nothing,
    granting,
    privilege_missing,
    reason_text,
    sentence,
    unknown_function,
)
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.system.logs import Masking
from counterfoil.transport.credentials import parse_token_scheme
from counterfoil.transport.proxies import TrustedProxies
from counterfoil.web import messages
from counterfoil.web.cookies import Flash
from counterfoil.web.i18n import preferred

SECRET = "FOIL0123456789ABCDEFGHIJKLMNQLZC"
GOOD = f"whm root:{SECRET}".encode()


@pytest.mark.parametrize(
    "value", [GOOD, b"WHM" + GOOD[3:], b"wHm" + GOOD[3:], b" " + GOOD + b" \t"]
)
def test_a_credential_is_read_in_every_form_that_clients_send(value: bytes) -> None:
    found = parse_token_scheme([(b"host", b"x"), (b"authorization", value)], b"whm")
    assert found is not None
    assert (found.user, found.secret.reveal()) == ("root", SECRET)


@pytest.mark.parametrize(
    "values",
    [
        [], [GOOD, GOOD], [GOOD, b""], [b""], [b"whm"], [b"whm "], [b"whm root:"],
        [b"whm :" + GOOD],
        [b"whm  root:" + b"x" * 32], [b"whm\troot:" + b"x" * 32], [b"cpanel" + GOOD[3:]],
        [b"Bearer " + SECRET.encode()], [b"Basic cm9vdDp4"], [GOOD + b", " + GOOD],
        [GOOD + b"\0"], [GOOD + b"\xff"], [GOOD + b" x"], [b"whm Root:" + b"x" * 32],
        [b"whm root:" + b"x" * 15], [b"whm root:" + b"x" * 256],
        [b"whm " + b"r" * 33 + b":" + b"x" * 32],
        [b"whm root\n:" + b"x" * 32], [b"whm root:" + b"x" * 20 + b"\r\nX: y"],
    ],
)  # fmt: skip
def test_anything_else_is_no_credential(values: list[bytes]) -> None:
    assert parse_token_scheme([(b"authorization", value) for value in values], b"whm") is None


def test_without_trusted_proxies_the_peer_is_the_client() -> None:
    nobody = TrustedProxies()
    headers = [(b"x-forwarded-for", b"203.0.113.7")]
    assert nobody.client("192.0.2.1", headers) == Address.parse("192.0.2.1")
    assert nobody.client("fe80::1%eth0", []) == Address.parse("fe80::1")
    assert nobody.client("", []) is None
    assert not nobody.trusts_peer("192.0.2.1")
    assert not nobody.trusts_peer("nonsense")


@pytest.mark.parametrize(
    ("headers", "client"),
    [
        ([], "10.0.0.1"),
        ([(b"x-forwarded-for", b"203.0.113.7")], "203.0.113.7"),
        ([(b"x-forwarded-for", b"1.1.1.1, 203.0.113.7,10.0.0.2")], "203.0.113.7"),
        ([(b"x-forwarded-for", b"203.0.113.7"), (b"x-forwarded-for", b"10.0.0.2")], "203.0.113.7"),
        ([(b"x-forwarded-for", b"10.0.0.3, 10.0.0.2")], "10.0.0.3"),
        ([(b"x-forwarded-for", b"::ffff:203.0.113.7")], "203.0.113.7"),
        ([(b"x-real-ip", b"203.0.113.7")], "203.0.113.7"),
        ([(b"x-real-ip", b"9.9.9.9"), (b"x-forwarded-for", b"203.0.113.7")], None),
        ([(b"x-real-ip", b"9.9.9.9"), (b"x-forwarded-for", b"8.8.8.8, 9.9.9.9")], "9.9.9.9"),
        ([(b"x-real-ip", b"10.0.0.2"), (b"x-forwarded-for", b"9.9.9.9, 10.0.0.2")], "9.9.9.9"),
        ([(b"x-real-ip", b"9.9.9.9"), (b"x-real-ip", b"9.9.9.9")], None),
        ([(b"x_forwarded_for", b"9.9.9.9"), (b"x_real_ip", b"9.9.9.9")], "10.0.0.1"),
        ([(b"forwarded", b"for=203.0.113.7")], "203.0.113.7"),
        ([(b"forwarded", b'For="203.0.113.7:47";proto=http;by=10.0.0.1')], "203.0.113.7"),
        ([(b"forwarded", b'for=1.1.1.1, for="[2001:db8::7]:443" , for=10.0.0.2')], "2001:db8::7"),
        ([(b"forwarded", b"for=1.1.1.1"), (b"forwarded", b"for=203.0.113.7")], "203.0.113.7"),
        ([(b"forwarded", b'by=";for=1.1.1.1;";for=203.0.113.7')], "203.0.113.7"),
        ([(b"forwarded", b"for=203.0.113.7"), (b"x-forwarded-for", b"9.9.9.9")], None),
        ([(b"forwarded", b"for=203.0.113.7;for=9.9.9.9")], None),
        ([(b"forwarded", b"for=unknown")], None),
        ([(b"forwarded", b"for=_hidden, for=10.0.0.2")], None),
        ([(b"forwarded", b"by=203.0.113.7")], None),
        ([(b"forwarded", b'for="203.0.113.7')], None),
        ([(b"forwarded", b"")], None),
        ([(b"x-forwarded-for", b"")], None),
        ([(b"x-forwarded-for", b"unknown")], None),
        ([(b"x-forwarded-for", b"203.0.113.7, x")], None),
        ([(b"x-forwarded-for", b"203.0.113.7:80")], "203.0.113.7"),
        ([(b"x-real-ip", b"203.0.113.7:51234")], "203.0.113.7"),
        ([(b"x-forwarded-for", b"9.9.9.9, [2001:db8::7]:443")], "2001:db8::7"),
        ([(b"x-forwarded-for", b"[2001:db8::7]")], "2001:db8::7"),
        ([(b"x-forwarded-for", b"fe80::1%eth0")], "fe80::1"),
        ([(b"forwarded", b'for="[fe80::1%eth0]:9"')], "fe80::1"),
        ([(b"x-forwarded-for", b", 203.0.113.7")], "203.0.113.7"),
        ([(b"x-forwarded-for", b",,10.0.0.3, 10.0.0.2")], "10.0.0.3"),
        ([(b"x-forwarded-for", b"203.0.113.7,")], None),
        ([(b"x-forwarded-for", b"203.0.113.7:x")], None),
        ([(b"x-forwarded-for", b"203.0.113.7:123456")], None),
        ([(b"x-forwarded-for", b"2001:db8::7]:80")], None),
        ([(b"x-forwarded-for", b"[203.0.113.7]:80")], None),
        ([(b"x-forwarded-for", b"203.0.113.7%eth0")], None),
        ([(b"x-forwarded-for", b"http://203.0.113.7")], None),
        ([(b"x-real-ip", b":" * 15_000 + b"z")], None),
        ([(b"x-real-ip", b"[" + b":" * 15_000 + b"z")], None),
        ([(b"forwarded", b'for="' + b":" * 15_000 + b'z"')], None),
        ([(b"x-real-ip", b"[:::%z]")], None),
        ([(b"x-forwarded-for", b"203.0.113.7\xff")], None),
    ],
)
def test_behind_a_trusted_proxy_the_rightmost_untrusted_address_counts(
    headers: list[tuple[bytes, bytes]], client: str | None
) -> None:
    proxies = TrustedProxies(["10.0.0.0/8"])
    assert proxies.client("10.0.0.1", headers) == (Address.parse(client) if client else None)
    assert proxies.trusts_peer("10.0.0.1")


def test_every_rule_and_reason_has_its_own_sentence() -> None:
    facts: dict[str, str | int] = dict.fromkeys(
        ("session", "function", "argument", "value", "fault", "name", "most", "privilege",
         "entry", "entries",
         "username", "domain", "email", "setting", "known", "shape", "ran", "near", "reseller",
         "host", "package"), "X",
    )  # fmt: skip
    sentences = [sentence(Refusal(rule, **facts)) for rule in Rule]
    sentences += [reason_text(reason) for reason in Reason]
    assert len(set(sentences)) == len(sentences)
    assert all(text.endswith(".") for text in sentences)


@pytest.mark.parametrize("user", ["", "ann"])
@pytest.mark.parametrize("privilege", ["ssl", "all"])
def test_pages_have_a_sentence_for_every_rule(user: str, privilege: str) -> None:
    facts: dict[str, str | int] = dict.fromkeys(
        ("session", "function", "argument", "value", "fault", "name", "most", "entry", "entries",
         "username", "domain", "email", "setting", "known", "shape", "ran", "near", "reseller",
         "host", "package"), "X",
    )  # fmt: skip
    for rule in Rule:
        refusal = Refusal(rule, privilege=privilege, **facts)
        text = messages.refused(preferred("en"), refusal, {"ssl": "SSL"}, user)
        assert text.strip()
        assert "%(" not in text


def test_every_special_case_of_a_sentence_is_used() -> None:
    cases: dict[str, dict[str, str | int]] = {
        "all": {"privilege": "all"}, "near": {"near": "ssl"}, "mail": {"setting": "mail_server"},
        "one": {"ran": 1}, "other": {"username": "ann"},
    }  # fmt: skip
    rest: dict[str, str | int] = {
        "privilege": "x",
        "username": "ann",
        "reseller": 0,
        "most": 1,
        "ran": 2,
        "host": "h",
    }
    for key, text in wording.SENTENCES.items():
        if isinstance(key, tuple):
            facts: dict[str, str | int] = {**rest, **cases[key[1]]}
            assert sentence(Refusal(key[0], **facts)) == text % (facts | {
                "commands": "1 command", "days": "1 day", "tokens": "1 token", "option": "",
                "command": granting("ann", str(facts["privilege"]), is_reseller=False),
            })  # fmt: skip


def test_no_refusal_tells_to_grant_everything() -> None:
    for rule in (Rule.PRIVILEGE_NOT_HELD, Rule.PRIVILEGE_NOT_OF_ACCOUNT):
        for privilege in ("all", "ssl"):
            refusal = Refusal(rule, privilege=privilege, username="ann", reseller=1)
            told = [sentence(refusal), messages.refused(preferred("en"), refusal, {})]
            for text in told:
                assert ("--acl" in text) is (privilege == "ssl")


def test_an_account_that_is_no_reseller_is_made_one_with_what_it_needs_alone() -> None:
    command = granting("bob", "ssl", "passwd", is_reseller=False)
    assert command.split(" && ") == [
        "counterfoil reseller setup bob",
        "counterfoil reseller grant bob --only --acl ssl --acl passwd",
    ]


def test_one_thing_is_said_in_the_singular() -> None:
    assert [counted(count, "token") for count in (0, 1, "1", 2, "21")] == [
        "0 tokens", "1 token", "1 token", "2 tokens", "21 tokens",
    ]  # fmt: skip
    assert counted(1, "entry", "entries") == "1 entry"
    assert counted(0, "entry", "entries") == "0 entries"
    for rule, word in ((Rule.POLICY_LIFETIME, "1 day."), (Rule.POLICY_TOKENS, "1 token."),
                       (Rule.BATCH_CUT, "first command was run")):  # fmt: skip
        assert word in sentence(Refusal(rule, most=1, ran=1))


def test_what_came_from_outside_is_never_echoed_raw() -> None:
    said = sentence(Refusal(Rule.PRIVILEGE_UNKNOWN, privilege="a\nb\x1b[31m\0"))
    assert said.isprintable()


@pytest.mark.parametrize(
    "line",
    [
        SECRET, f"Authorization: whm root:{SECRET}", f"x={SECRET}&y", "Basic cm9vdDpzZWNyZXQ=",
        "bearer abcdefghijklmnop", "WHM root:imported-secret-of-others",
    ],
)  # fmt: skip
def test_a_log_line_hides_what_could_be_a_secret(line: str) -> None:
    record = logging.LogRecord("n", logging.INFO, "f", 1, "said %s here", (line,), None)
    shown = Masking().format(record)
    for part in (SECRET, "cm9vdDpzZWNyZXQ", "abcdefghijklmnop", "imported-secret"):
        assert part not in shown
    assert "here" in shown


def test_a_call_and_its_faults_name_the_function() -> None:
    texts = [call_text(AskedCall("listaccts", fault)) for fault in (None, *CallFault)]
    assert texts[0] == "listaccts"
    assert len(set(texts)) == 4
    assert all("listaccts" in text for text in texts)


def test_sentences_of_the_wire_are_those_that_clients_match() -> None:
    assert privilege_missing("passwd") == (
        "Permission denied: You do not have the required privileges to run “passwd”."
    )
    assert unknown_function("x") == "Unknown app (“x”) requested for this version (1) of the API."


def test_arguments_that_changed_nothing_are_named_and_no_more_than_ten() -> None:
    assert changed_nothing(["a"]) == "These arguments changed nothing: “a”."
    many = changed_nothing([f"n{number}" for number in range(12)])
    assert "“n9” and 2 more." in many
    assert "n10" not in many


def test_whoever_has_no_password_is_told_the_command_for_a_link() -> None:
    text = messages.refused(preferred("en"), Refusal(Rule.STEP_UP_LINK), {})
    assert "counterfoil sign-in-link" in text


@pytest.mark.parametrize("code", ["edited", "disabled", "leaked", "enabled", "narrowed"])
def test_what_was_done_to_a_token_says_what_happened_to_its_descendants(code: str) -> None:
    alone = messages.done_message(preferred("en"), Flash(code, {"name": "t", "count": 0}))
    more = messages.done_message(preferred("en"), Flash(code, {"name": "t", "count": 3}))
    assert "t" in alone
    assert more == f"{alone} 3 tokens created with it changed too."
