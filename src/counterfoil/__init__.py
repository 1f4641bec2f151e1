"""Counterfoil: an API-token authority, which issues, narrows, checks and revokes tokens."""

__version__ = "0.1.0"
