"""How exactly a graph keeps its matrices."""

from __future__ import annotations

from enum import StrEnum


class Precision(StrEnum):
    """How the matrices are kept and multiplied."""

    FLOAT = "float32"
    INT8 = "int8"
    INT7 = "int7"
    """Within ±63, for processors that would overflow."""
