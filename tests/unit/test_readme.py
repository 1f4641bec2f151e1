"""The readme can be read where it is shown without the clone, and leads nowhere in it."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
detach = runpy.run_path(str(ROOT / "scripts" / "detach_readme.py"))["detach"]


def test_each_relative_link_leads_to_a_file_of_the_clone() -> None:
    links = [one for one in re.findall(r"\]\(([^)]+)\)", README) if "://" not in one]
    assert len(links) > 10
    for link in links:
        assert (ROOT / link.partition("#")[0]).is_file(), link


def test_elsewhere_a_link_is_the_name_of_a_file_and_no_picture_is_missing() -> None:
    shown = detach(README)
    assert not re.search(r"\]\((?!https?://)", shown)
    assert "docs/pictures" not in shown
    assert "`docs/settings.md`" in shown
    assert "Gateways (`docs/gateways/README.md`)" in shown
    assert detach("[a](https://x.example) ![p](https://x.example/p.png)\n") == (
        "[a](https://x.example) ![p](https://x.example/p.png)\n"
    )


def test_nobody_is_told_to_install_a_name_that_is_not_ours() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "src").rglob("*.py")]
    for page in pages:
        told = re.search(r"pip install[^\n]*[ '\"]counterfoil\b(?!/)", page.read_text("utf-8"))
        assert told is None, page
