"""What settings may be set to."""

from __future__ import annotations

import pytest

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.settings import PARSERS, Settings


def test_settings_come_back_from_their_texts() -> None:
    made = Settings().changed(
        {"time_zone": "America/Argentina/Buenos_Aires", "secret_prefix": "ACME", "soon_days": "7",
         "whm_update_replaces": "1"}
    )  # fmt: skip
    assert Settings().changed(made.texts()) == made
    assert made.zone.key == "America/Argentina/Buenos_Aires"
    assert set(made.texts()) == set(PARSERS)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("time_zone", "Nowhere"), ("time_zone", "../../etc/passwd"), ("time_zone", "/etc/passwd"),
        ("time_zone", ""), ("time_zone", "Europe/Berlin\n"), ("time_zone", "Europe"),
        ("soon_days", "-1"), ("soon_days", "1.5"), ("soon_days", "99999"), ("soon_days", "٣"),
        ("whm_update_replaces", "true"), ("secret_prefix", "foil"),
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
