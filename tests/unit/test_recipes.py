"""What the recipes grant is what the pages' presets grant."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from counterfoil.web import presets

TEXT = (Path(__file__).parents[2] / "docs" / "recipes.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "privileges"),
    [
        ("whmcs", presets.BILLING), ("monitoring", presets.MONITORING),
        ("acme", {"edit-dns"}), ("portal", {"create-user-session"}),
    ],
)  # fmt: skip
def test_a_recipe_grants_what_its_preset_does(name: str, privileges: frozenset[str]) -> None:
    command = re.search(rf"counterfoil token create {name} (.*?)```", TEXT, re.DOTALL)
    assert command
    assert set(re.findall(r"--acl ([a-z-]+)", command[1])) == set(privileges)
