"""Concepts by which places are ranked."""

from __future__ import annotations

RANKED = frozenset({"pii", "pci", "ranking"})
"""The rankings of provinces, and a ranking itself."""
