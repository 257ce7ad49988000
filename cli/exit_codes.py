"""How a command ends other than well, and how it says that it was misused."""

from __future__ import annotations

import sys

import typer

FAILED = 1
"""It ran, and something of what was asked did not come right."""
MISUSED = 2
"""It could not begin: an option, a file or a name cannot be used."""


def misuse(message: str) -> typer.Exit:
    """Prints `message`; to be raised by who calls."""
    print(message, file=sys.stderr)
    return typer.Exit(MISUSED)
