"""What the parts of the pages guarantee: languages, looks, files, templates, colours."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.transport.csrf import verify_csrf_token
from counterfoil.web.assets import assets
from counterfoil.web.cookies import Flash, Preferences, is_own_path
from counterfoil.web.i18n import languages, preferred, whm_time, zone_name

ROOT = Path(__file__).parents[2]
WEB = ROOT / "src" / "counterfoil" / "web"
TEMPLATES = sorted((WEB / "templates").glob("*.html"))
UNPROVED = {"sign_in.html", "continue.html", "resume.html"}
"""Pages whose forms change nothing of a session: they open one, or show a form again."""
ALLOWED = {"hx-get", "hx-post", "hx-trigger", "hx-target", "hx-swap", "hx-include", "hx-sync"}
NOW = 1_800_000_000
DAY = 86400


# Languages


@pytest.mark.parametrize(
    ("accepted", "tag"),
    [("", "en"), ("de, fr;q=0.5", "en"), ("en-GB,en;q=0.9", "en"), ("en-XA", "en-XA"),
     ("fr, ar-XB;q=0.2, en;q=0.1", "ar-XB"), ("en;q=0, xx", "en"), ("*" * 9000, "en"),
     ("en;q=9", "en"), ("\x00", "en")],
)  # fmt: skip
def test_a_language_is_one_that_there_is(accepted: str, tag: str) -> None:
    assert preferred(accepted).tag == tag


def test_distances_are_in_days_ahead_and_in_words_behind() -> None:
    language = languages()["en"]
    assert language.distance(NOW + 99 * DAY + 5, NOW) == "In 99 days"
    assert language.distance(NOW + 3600, NOW) == "In 1 hour"
    assert language.distance(NOW - 41, NOW) == "41 seconds ago"
    assert language.distance(NOW - 180, NOW) == "3 minutes ago"
    assert language.distance(NOW - 19 * 3600, NOW) == "19 hours ago"
    assert language.distance(NOW - 6 * DAY, NOW) == "6 days ago"
    # A minute more makes no other unit of it, and nothing is rounded up.
    assert language.distance(NOW - 7 * DAY, NOW) == "7 days ago"
    assert language.distance(NOW - 7 * DAY - 60, NOW) == "7 days ago"
    assert language.distance(NOW - 400 * DAY, NOW) == "400 days ago"
    assert language.distance(NOW - 23 * 3600 - 3599, NOW) == "23 hours ago"
    assert language.distance(NOW - 59 * 60 - 59, NOW) == "59 minutes ago"
    assert language.distance(NOW - 59, NOW) == "59 seconds ago"
    assert language.distance(NOW, NOW) == "Just now"
    assert language.days_ago(NOW, NOW) == "Just now"
    assert language.days_ago(NOW - 377 * DAY, NOW) == "377 days ago"
    assert language.days_ago(NOW - 60, NOW) == "1 minute ago"
    assert language.distance(NOW + 3649 * DAY, NOW) == "In 3649 days"
    assert language.distance(NOW + 3650 * DAY, NOW) == "In 10 years"
    assert language.distance(253402300799, NOW) == "In 7978 years"


@pytest.mark.parametrize(
    ("zone", "name"),
    [("Etc/UTC", "UTC"), ("Etc/Zulu", "UTC"), ("UCT", "UTC"), ("UTC", "UTC"),
     ("Etc/GMT+5", "Etc/GMT+5"), ("America/New_York", "America/New_York")],
)  # fmt: skip
def test_the_names_of_utc_are_one(zone: str, name: str) -> None:
    assert zone_name(ZoneInfo(zone)) == name


def test_times_of_the_table_have_the_documented_form_in_every_language() -> None:
    zone = ZoneInfo("America/New_York")
    assert whm_time(NOW, zone, is_iso=False) == "01 15 2027 03:00:00"
    assert whm_time(NOW, zone, is_iso=True) == "2027-01-15 03:00:00"


def test_the_language_for_testing_keeps_values_and_is_longer() -> None:
    language = languages()["en-XA"]
    said = language.text("%(name)s is in the <b>list</b>.", name="x&y")
    assert said.startswith("⟦")
    assert "x&y" in said
    assert "<b>" in said
    assert languages()["ar-XB"].direction == "rtl"


def test_every_text_is_in_the_catalogue(tmp_path: Path) -> None:
    made = tmp_path / "counterfoil.pot"
    subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "make_catalogue.py"), str(made)], check=True
    )
    kept = (WEB / "locale" / "counterfoil.pot").read_text("utf-8")
    assert made.read_text("utf-8") == kept, "run scripts/make_catalogue.py"
    assert kept.count("msgid ") > 300


# Looks and messages


@pytest.mark.parametrize("text", ["", "x", "dark", "dark.iso.off", "..", "a" * 5000, "dark.x.y"])
def test_whatever_a_cookie_says_is_a_look(text: str) -> None:
    look = Preferences.read(text)
    assert Preferences.read(look.text()) == look
    assert look.theme in {"auto", "light", "dark"}


@pytest.mark.parametrize("text", ["", "x", "W10=", "bnVsbA==", "é", "WyJhIiwxLDJd", "e30="])
def test_what_we_did_not_write_is_no_message(text: str) -> None:
    assert Flash.read(text) is None


def test_a_message_is_read_as_it_was_written() -> None:
    said = Flash("saved", {"name": "tökén", "count": 7}, "/tokens/x/enable")
    assert Flash.read(said.text()) == said


@pytest.mark.parametrize(
    ("path", "own"),
    [("/tokens", True), ("/tokens?q=a%20b", True), ("//evil", False), ("/\\evil", False),
     ("https://evil", False), ("", False), ("tokens", False), ("/a\r\nb", False), ("/é", False)],
)  # fmt: skip
def test_a_path_of_ours_leads_nowhere_else(path: str, own: bool) -> None:
    assert is_own_path(path) is own


@pytest.mark.parametrize("text", ["", "A", "é", "A" * 64, "====", "A" * 5000])
def test_what_is_no_proof_proves_nothing(text: str) -> None:
    assert not verify_csrf_token(b"p" * 32, text)


# Files


def test_all_that_is_of_others_is_listed_with_licence_and_digest() -> None:
    vendor = WEB / "static" / "vendor"
    listed = json.loads((vendor / "vendor.json").read_text("utf-8"))
    lock = json.loads((ROOT / "web" / "package-lock.json").read_text("utf-8"))["packages"]
    named = {"vendor.json"}
    for package in listed:
        assert package["version"] == lock[f"node_modules/{package['name']}"]["version"]
        assert package["licence"] == lock[f"node_modules/{package['name']}"]["license"]
        assert any(name.endswith(".LICENSE.txt") for name in package["files"])
        for name, digest in package["files"].items():
            assert hashlib.sha256((vendor / name).read_bytes()).hexdigest() == digest
            named.add(name)
    assert {path.name for path in vendor.iterdir()} == named
    assert "resolved" not in (ROOT / "web" / "package-lock.json").read_text("utf-8")


def test_own_style_and_module_stay_small() -> None:
    import gzip  # noqa: PLC0415

    sizes = {n: len(gzip.compress((WEB / "static" / n).read_bytes(), 9)) for n in
             ("app.css", "app.js")}  # fmt: skip
    assert sizes["app.css"] < 12 * 1024
    assert sizes["app.js"] < 8 * 1024


def test_every_icon_that_a_page_uses_is_there() -> None:
    icons = (WEB / "static" / "vendor" / "icons.svg").read_text("utf-8")
    there = set(re.findall(r'<symbol id="([^"]+)"', icons))
    text = "".join(path.read_text("utf-8") for path in TEMPLATES)
    used = set(re.findall(r'icon\("([a-z-]+)"', text))
    assert used <= there
    assert assets().url("icons.svg")


# Templates


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda p: p.name)
def test_a_template_uses_little_of_htmx_and_nothing_that_the_policy_forbids(path: Path) -> None:
    text = path.read_text("utf-8")
    assert set(re.findall(r"\bhx-[a-z-]+", text)) <= ALLOWED
    assert not re.search(r"\s(style|on[a-z]+)=", text)
    assert not re.search(r"<(style|iframe|object|embed)\b", text)
    assert not re.search(r"<script(?![^>]*\ssrc=)", text)
    # What is shown as somebody's configuration is asked by nobody.
    code = re.sub(r'<pre class="code".*?</pre>', "", text, flags=re.DOTALL)
    assert "http://" not in code.replace("http://www.w3.org", "")
    assert "|safe" not in text.replace('"<code>api_token_revoke</code>"|safe', "")
    # A form that changes something proves that it is ours.
    for form in re.findall(r"<form\b[^>]*method=\"post\".*?</form>", text, re.DOTALL):
        assert "proof(form_token" in form or path.name in UNPROVED


# Colours


def _light_and_dark() -> dict[str, tuple[str, str]]:
    css = (WEB / "static" / "app.css").read_text("utf-8")
    found = re.findall(r"--([a-z-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)", css)
    return {name: (light, dark) for name, light, dark in found}


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * c for c in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    ("front", "back", "least"),
    [("text", "surface", 7), ("muted", "surface", 4.5), ("muted", "page", 4.5),
     ("faint", "sunken", 4.5), ("link", "surface", 4.5), ("link", "page", 4.5),
     ("on-accent", "accent", 4.5), ("on-danger", "danger", 4.5), ("bad-text", "bad", 4.5),
     ("warn-text", "warn", 4.5), ("ok-text", "ok", 4.5), ("line-strong", "surface", 3),
     ("focus", "surface", 3), ("focus", "page", 3), ("text", "bad", 4.5), ("text", "warn", 4.5),
     ("muted", "sunken", 4.5), ("bad-text", "surface", 4.5), ("text", "accent-soft", 4.5)],
)  # fmt: skip
def test_what_is_to_be_read_stands_out(front: str, back: str, least: float, dark: bool) -> None:
    colours = _light_and_dark()
    assert _contrast(colours[front][dark], colours[back][dark]) >= least
