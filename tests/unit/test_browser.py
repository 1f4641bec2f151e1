"""What a browser is called in the list of sessions, whatever it says of itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil.core.browser import LONGEST, describe_browser

_MOZILLA = "Mozilla/5.0"
_MAC = f"{_MOZILLA} (Macintosh; Intel Mac OS X 10_15_7)"
_PHONE = f"{_MOZILLA} (iPhone; CPU iPhone OS 17_6 like Mac OS X)"
_WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("agent", "name"),
    [
        (f"{_MOZILLA} (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0",
         "Firefox (Windows)"),
        (f"{_MOZILLA} (X11; Linux x86_64) {_WEBKIT} Chrome/131.0.0.0 Safari/537.36",
         "Chrome (Linux)"),
        (f"{_MOZILLA} (X11; Linux x86_64) {_WEBKIT} HeadlessChrome/131.0.0.0 Safari/537.36",
         "Chrome (Linux)"),
        (f"{_MOZILLA} (Windows NT 10.0) {_WEBKIT} Chrome/131.0 Safari/537.36 Edg/131.0",
         "Edge (Windows)"),
        (f"{_MAC} {_WEBKIT} Chrome/131.0 Safari/537.36 OPR/116.0", "Opera (macOS)"),
        (f"{_MAC} {_WEBKIT} Version/17.6 Safari/605.1.15", "Safari (macOS)"),
        (f"{_PHONE} {_WEBKIT} CriOS/131.0 Mobile/15E148 Safari/604.1", "Chrome (iPhone)"),
        (f"{_MOZILLA} (Linux; Android 10; K) {_WEBKIT} SamsungBrowser/27.0 Chrome/125.0",
         "Samsung Internet (Android)"),
        (f"{_MOZILLA} Firefox/128.0", "Firefox"),
        ("curl/8.5.0", "curl/8.5.0"),
        ("python-requests/2.32 Firefox/1", "python-requests/2.32"),
        (_MOZILLA, _MOZILLA),
        ("", ""),
        ("  ", ""),
        ("\x1b[31mred\x07", "[31mred"),
        ("b\N{LATIN SMALL LETTER O WITH DIAERESIS}b", "bb"),
        ("x" * 5000, "x" * LONGEST),
    ],
)  # fmt: skip
def test_a_browser_is_named_as_people_name_it(agent: str, name: str) -> None:
    assert describe_browser(agent) == name


@given(st.text() | st.text().map("Mozilla/5.0 {}".format))
def test_whatever_is_said_the_name_is_short_and_printable(agent: str) -> None:
    name = describe_browser(agent)
    assert len(name) <= LONGEST
    assert name.isascii()
    assert name.isprintable()
