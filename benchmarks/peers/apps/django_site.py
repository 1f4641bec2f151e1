"""How does a Django site guard one view? The settings that both of its peers share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import django
from django.conf import settings


def configure(*applications: str, **more: Any) -> None:  # noqa: ANN401  # as Django has it
    """Set Django up as in production, with nothing that the one view does not need."""
    settings.configure(
        DEBUG=False,
        SECRET_KEY="only-for-benchmarks",  # noqa: S106
        ALLOWED_HOSTS=["127.0.0.1"],
        INSTALLED_APPS=[
            "django.contrib.auth", "django.contrib.contenttypes", "rest_framework", *applications,
        ],
        MIDDLEWARE=[],
        ROOT_URLCONF=more.pop("urls"),
        USE_TZ=True,
        DATABASES={
            "default": {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": Path(os.environ["PEER_DATA"]) / "django.db",
                "CONN_MAX_AGE": None,
                "OPTIONS": {
                    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL",
                },
            },
        },
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        LOGGING_CONFIG=None,
        **more,
    )  # fmt: skip
    django.setup()
