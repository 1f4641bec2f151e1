"""How does the program begin, as ``counterfoil`` and as ``python -m counterfoil``?"""

import gc

GARBAGE = 20_000
"""So many more objects are made than went away before cycles are looked for among the new.

What is loaded stays: looking through it again and again took up to a tenth of the loading, and
later nearly nothing that comes and goes is a cycle.
"""


def start() -> None:
    """Load the program and run it."""
    gc.set_threshold(GARBAGE)
    from counterfoil.cli.main import main  # noqa: PLC0415 - not before the line above

    main()


if __name__ == "__main__":
    start()
