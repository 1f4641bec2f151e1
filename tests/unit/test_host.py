from __future__ import annotations

import pytest

from counterfoil.core.host import parse_host, split_url


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("api.example.com", "api.example.com"),
        ("API.Example.COM", "api.example.com"),
        ("api.example.com.", "api.example.com"),
        ("Api.Example.Com.:8443", "api.example.com"),
        ("api.example.com:", "api.example.com"),
        ("localhost", "localhost"),
        ("My_App.internal:8000", "my_app.internal"),
        ("XN--BCHER-KVA.example", "xn--bcher-kva.example"),
        ("192.0.2.7:80", "192.0.2.7"),
        ("192.0.2.7.", "192.0.2.7"),
        ("[2001:DB8:0:0::7]", "[2001:db8::7]"),
        ("[2001:db8::7]:443", "[2001:db8::7]"),
        ("a" * 63 + ".example", "a" * 63 + ".example"),
    ],
)
def test_spellings_that_gateways_fold_are_one_host(text: str, host: str) -> None:
    assert parse_host(text) == host


@pytest.mark.parametrize(
    "text",
    [
        "", ".", "..", ".example.com", "api..example.com", "api.example.com..", "api example",
        "api.example.com:x", "api.example.com:80:80", "api.example.com:65536", "u@api.example.com",
        "api%2eexample.com", "api.example.com%2e", "api example_", "-a.example", "a-.example",
        "api.example.com, x", "api.example.com/", "bücher.example", "api。example",
        "a" * 64 + ".example", ".".join(["a" * 60] * 5), "127.1", "0x7f.0.0.1", "127.0.0.01",
        "2130706433", "api.example.0x7f", "1.2.3.4.5", "2001:db8::7", "[2001:db8::7",
        "[::ffff:1.2.3.4]",
        "[fe80::1%25eth0]", "[1.2.3.4]", "[::1].", "[]", "\tapi.example", "api.example\n",
    ],
)  # fmt: skip
def test_what_readers_may_read_in_two_ways_is_no_host(text: str) -> None:
    assert parse_host(text) is None


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("https://api.example.com./v1/7?x=1", ("api.example.com.", "/v1/7?x=1")),
        ("HTTP://api.example.com:80", ("api.example.com:80", "/")),
        ("wss://[::1]:1?x", ("[::1]:1", "/?x")),
        ("https://u@h/#x", ("u@h", "/#x")),
        ("/v1/7", None),
        ("ftp://h/", None),
        ("//h/v1", None),
    ],
)
def test_a_url_is_parted_as_it_is_written(url: str, parts: tuple[str, str] | None) -> None:
    assert split_url(url) == parts
