"""Entry point of ``counterfoil`` and of ``python -m counterfoil``."""

from counterfoil.system.tuning import delay_garbage_collection


def start() -> None:
    """Load the program and run it."""
    delay_garbage_collection()
    from counterfoil.cli.main import main  # noqa: PLC0415 - only after the line above

    main()


if __name__ == "__main__":
    start()
