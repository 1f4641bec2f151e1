"""Browser: the name of the program that opened a session, shown in the list of sessions."""

from __future__ import annotations

LONGEST = 64
"""The longest stored name, in characters."""
_READ = 512

# A User-Agent header also names the browsers that a program is derived from: the first match
# counts.
_BROWSERS = (
    ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"),
    ("Vivaldi/", "Vivaldi"), ("FxiOS/", "Firefox"), ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"), ("HeadlessChrome/", "Chrome"), ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"), ("Safari/", "Safari"),
)  # fmt: skip
_SYSTEMS = (
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "ChromeOS"),
    ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Macintosh", "macOS"), ("Linux", "Linux"),
    ("FreeBSD", "FreeBSD"), ("OpenBSD", "OpenBSD"),
)  # fmt: skip


def describe_browser(agent: str) -> str:
    """Return the browser and the system of a ``User-Agent`` header, such as "Firefox (Windows)".

    Any other program is named by its first word, such as "curl/8.5.0". The client controls the
    header, so the result is reduced to printable ASCII of at most ``LONGEST`` characters. The
    result is "" if the header names no program.
    """
    agent = agent[:_READ]
    browser = _first(_BROWSERS, agent) if agent.startswith("Mozilla/") else ""
    if browser:
        system = _first(_SYSTEMS, agent)
        return f"{browser} ({system})" if system else browser
    word = next(iter(agent.split()), "")
    return "".join(letter for letter in word if letter.isascii() and letter.isprintable())[:LONGEST]


def _first(names: tuple[tuple[str, str], ...], agent: str) -> str:
    return next((name for mark, name in names if mark in agent), "")
