"""Browser: the name of the program that opened a session, for people who look for their own."""

from __future__ import annotations

LONGEST = 64
"""The longest name that is kept, in characters."""
_READ = 512

# Programs name those that they descend from, too: the first that is found counts.
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
    """Return the browser and the system of a ``User-Agent`` header, as "Firefox (Windows)".

    Another program is named by its first word, as "curl/8.5.0". What anybody can write is
    printable here, and at most ``LONGEST`` characters long; "" if there is nothing to name.
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
