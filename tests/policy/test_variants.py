"""The parts of a call by their letters and numbers, in three languages."""

from __future__ import annotations

import pytest

from policy.variants import variants_in


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("What is the ceiling under Window B?", ["B"]),
        ("Le volet 2 va aux coopératives, le volet 3 aux communes", ["2", "3"]),
        ("Đối với nhóm II và nhóm III", ["2", "3"]),
        ("Hợp phần I gồm hai dự án", ["1"]),
        ("the option I prefer", []),
        ("a category 1.5 times as large", []),
        ("groups of farmers", []),
    ],
)
def test_parts_are_read_by_their_labels(text: str, labels: list[str]) -> None:
    """Roman numbers count as numbers, and "I" may be the asker."""
    assert [one.label for one in variants_in(text)] == labels
