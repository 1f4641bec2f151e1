"""How much is tried: all of it, many times as much, or as little as `make quick` has time for."""

from __future__ import annotations

import os

ROUNDS = int(os.environ.get("COUNTERFOIL_ROUNDS", "1"))
"""How many times as long as usual a storm lasts."""
IS_QUICK = "COUNTERFOIL_QUICK" in os.environ


def examples(count: int) -> int:
    """Return how many examples of a law to try: in a hurry a tenth."""
    return max(count // 10, 5) if IS_QUICK else count
