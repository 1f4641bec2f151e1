"""What settings may be set to."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest

from counterfoil.core.receivers import refuse_undeliverable
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.settings import SETTINGS, Settings


def test_settings_come_back_from_their_texts() -> None:
    made = Settings().changed(
        {"time_zone": "America/Argentina/Buenos_Aires", "secret_prefix": "ACME", "soon_days": "7",
         "whm_update_replaces": "1"}
    )  # fmt: skip
    assert Settings().changed(made.texts()) == made
    assert made.zone.key == "America/Argentina/Buenos_Aires"
    assert set(made.texts()) == set(SETTINGS)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("time_zone", "Nowhere"), ("time_zone", "../../etc/passwd"), ("time_zone", "/etc/passwd"),
        ("time_zone", ""), ("time_zone", "Europe/Berlin\n"), ("time_zone", "Europe"),
        ("soon_days", "-1"), ("soon_days", "1.5"), ("soon_days", "99999"), ("soon_days", "٣"),
        ("whm_update_replaces", "true"), ("secret_prefix", "foil"),
        ("ui_preselect", ""), ("ui_preselect", "ALL"), ("ui_preselect", "some"),
    ],
)  # fmt: skip
def test_a_malformed_value_is_refused(name: str, text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        Settings().changed({name: text})
    assert refusal.value.rule is Rule.SETTING_MALFORMED


def test_an_unknown_setting_is_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        Settings().changed({"nonsense": "1"})
    assert refusal.value.rule is Rule.SETTING_UNKNOWN


@pytest.mark.parametrize(
    "text",
    ["right/Europe/Berlin", "posix/Europe/Berlin", "posixrules", "localtime", "europe/berlin",
     "leapseconds", "Europe/Berlin/", "/Europe/Berlin", "Europe/../UTC", "Europe//Berlin",
     " UTC", "A" * 5000],
)  # fmt: skip
def test_a_file_that_lies_beside_the_zones_is_no_zone(text: str) -> None:
    # Those of "right" count leap seconds: a day in them ends half a minute off.
    with pytest.raises(Refusal) as refusal:
        Settings().changed({"time_zone": text})
    assert refusal.value.rule is Rule.SETTING_MALFORMED


def test_every_iana_zone_can_be_set() -> None:
    # Some systems keep these two beside the zones; they name no place.
    for name in sorted(available_timezones() - {"localtime", "Factory"}):
        assert Settings().changed({"time_zone": name}).zone.key == name


@pytest.mark.parametrize(("text", "days"), [("0", 0), ("9999", 9999)])
def test_soon_is_any_number_of_days_of_four_digits(text: str, days: int) -> None:
    assert Settings().changed({"soon_days": text}).soon_days == days


def test_one_bad_value_among_good_ones_changes_nothing() -> None:
    before = Settings()
    with pytest.raises(Refusal):
        before.changed({"soon_days": "7", "secret_prefix": "toolong"})
    assert before == Settings()
    assert before.changed({}) == before


def test_an_unknown_name_is_shown_in_part_beside_those_that_there_are() -> None:
    with pytest.raises(Refusal) as refusal:
        Settings().changed({"x" * 5000: "1"})
    assert refusal.value.facts == {"setting": "x" * 50, "known": ", ".join(SETTINGS)}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("webhook_url", "ftp://example.net"), ("webhook_url", "https://u:p@example.net/"),
        ("webhook_url", "https://example.net/#x"), ("webhook_url", "https://a b/"),
        ("webhook_url", "https://example.net/" + "x" * 1000), ("webhook_url", "https:///x"),
        ("mail_server", "example.net"), ("mail_server", "smtp://u:p@example.net"),
        ("mail_server", "smtp://a%zz@example.net"), ("mail_server", "smtp://a%ff@example.net"),
        ("mail_server", "smtp://a%00b@example.net"), ("mail_server", "smtp://a%0d%0aQUIT@h"),
        ("mail_server", "smtp://example.net:0"), ("mail_server", "smtp://example.net:65536"),
        ("mail_server", "smtp://a%4@example.net"), ("mail_server", f"smtp://{'a.' * 5000}net"),
        ("mail_server", "smtp://example.net/x"), ("mail_from", "nobody"),
        ("mail_from", "a@b.example\r\nBcc: c@d.example"), ("mail_to", "a b@example.net"),
    ],
)  # fmt: skip
def test_what_leads_out_of_the_machine_has_one_shape(name: str, text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        Settings().changed({name: text})
    assert refusal.value.rule is Rule.SETTING_MALFORMED


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("webhook_url", ""), ("webhook_url", "https://example.net"),
        ("webhook_url", "http://[::1]:8080/a?b=c"), ("mail_server", "smtp://127.0.0.1:25"),
        ("mail_server", "smtp+starttls://foil@mail.example.net:587"),
        ("mail_from", "foil+x@example.net"),
    ],
)  # fmt: skip
def test_what_leads_to_receivers_is_taken_as_it_is(name: str, text: str) -> None:
    assert Settings().changed({name: text}).texts()[name] == text


@pytest.mark.parametrize(
    ("name", "text", "rule"),
    [
        ("webhook_url", "http://127.0.0.1:21899/x", Rule.RECEIVER_PRIVATE),
        ("webhook_url", "https://[::1]/", Rule.RECEIVER_PRIVATE),
        ("webhook_url", "https://10.0.0.1/", Rule.RECEIVER_PRIVATE),
        ("webhook_url", "https://[::ffff:192.168.0.1]/x", Rule.RECEIVER_PRIVATE),
        ("webhook_url", "https://LOCALHOST./", Rule.RECEIVER_PRIVATE),
        ("webhook_url", "https://api.localhost:8443/", Rule.RECEIVER_PRIVATE),
        ("webhook_url", "http://example.net/", Rule.RECEIVER_IN_CLEAR),
        ("webhook_url", "https://127.1/", Rule.RECEIVER_UNKNOWN),
        ("webhook_url", "https://0x7f000001/", Rule.RECEIVER_UNKNOWN),
        ("webhook_url", "https://hook.invalid/", Rule.RECEIVER_UNKNOWN),
        ("mail_server", "smtp://foil@mail.example.net", Rule.RECEIVER_IN_CLEAR),
        ("mail_server", "smtp://mail.invalid", Rule.RECEIVER_UNKNOWN),
        ("mail_server", "smtps://a..b", Rule.RECEIVER_UNKNOWN),
        ("mail_to", "ops@a..b", Rule.RECEIVER_UNKNOWN),
        ("mail_to", "ops@127.0.0.1", Rule.RECEIVER_UNKNOWN),
        ("mail_from", "foil@host.invalid", Rule.RECEIVER_UNKNOWN),
    ],
)
def test_a_receiver_that_can_never_be_delivered_to_is_refused(
    name: str, text: str, rule: Rule
) -> None:
    settings = Settings().changed({name: text})
    with pytest.raises(Refusal) as refusal:
        refuse_undeliverable(settings, {name})
    assert refusal.value.rule is rule
    refuse_undeliverable(settings, {"soon_days"})


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("webhook_url", ""), ("webhook_url", "https://example.net./hook"),
        ("webhook_url", "https://8.8.8.8/"), ("webhook_url", "https://[2606:4700::1111]/"),
        ("mail_server", ""), ("mail_server", "smtp://foil@127.0.0.1"),
        ("mail_server", "smtps://foil@[2001:db8::1]:465"), ("mail_server", "smtp://10.0.0.5"),
        ("mail_to", ""), ("mail_to", "ops@localhost"), ("mail_from", "foil@mail.example.net"),
    ],
)  # fmt: skip
def test_a_receiver_that_may_be_there_is_taken(name: str, text: str) -> None:
    refuse_undeliverable(Settings().changed({name: text}), {name})


def test_a_private_webhook_is_taken_where_it_is_allowed_and_not_left_without_that() -> None:
    texts = {"webhook_url": "http://127.0.0.1:1/x", "allow_private_links": "1"}
    allowed = Settings().changed(texts)
    refuse_undeliverable(allowed, set(texts))
    closed = allowed.changed({"allow_private_links": "0"})
    with pytest.raises(Refusal) as refusal:
        refuse_undeliverable(closed, {"allow_private_links"})
    assert refusal.value.rule is Rule.RECEIVER_PRIVATE
