"""A line of a password file is for one mail server, however that is written, and for no other."""

from __future__ import annotations

import pytest

from counterfoil.core.mail_server import MailServer


def test_parts_of_an_address_are_read_as_in_every_url() -> None:
    read = MailServer.parse("smtp+starttls://foil%40example.net@Mail.Example.NET:2587")
    assert read == MailServer("smtp+starttls", "foil@example.net", "mail.example.net", 2587)
    assert MailServer.parse("smtps://[::1]") == MailServer("smtps", "", "::1", 465)


@pytest.mark.parametrize(
    ("address", "line", "password"),
    [
        ("smtps://u@mail.example.net", "mail.example.net secret", "secret"),
        ("smtps://u@mail.example.net", "MAIL.example.net. two words ", "two words"),
        ("smtp+starttls://u@mail.example.net.", "mail.example.net:587 x", "x"),
        ("smtps://u@mail.example.net", "mail.example.net:587 x", None),
        ("smtps://u@mail.example.net:4465", "mail.example.net x", None),
        ("smtps://u@mail.example.net:4465", "mail.example.net:4465 x", "x"),
        ("smtps://u@mail.example.net.evil.example", "mail.example.net x", None),
        ("smtps://u@evil-mail.example.net", "mail.example.net x", None),
        ("smtp://u@[::1]", "[::1] x", "x"), ("smtp://u@[::1]:26", "[::1]:26 x", "x"),
        ("smtp://u@127.0.0.1", "localhost x", None), ("smtps://u@h", "h", None),
    ],
)  # fmt: skip
def test_a_password_is_for_its_host_and_port(address: str, line: str, password: str | None) -> None:
    assert MailServer.parse(address).password_from(line) == password
