"""What is this package? An API-token authority: it issues, narrows, checks and revokes tokens."""

__version__ = "0.1.0"
