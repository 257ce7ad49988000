"""Names of sums of money that articles and questions use for one another: "vốn", "kinh phí", "coût", "budget"."""

from __future__ import annotations

_SUMS = """
allocate amount budget capital contract-value cost expenditure financial-support funding grant investment
investment-capital public-investment social-resources value
"""
SUMS: frozenset[str] = frozenset(_SUMS.split())
