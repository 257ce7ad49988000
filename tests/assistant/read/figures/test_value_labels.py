from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.read.figures.value_labels import value_labels


def _labels(text: str) -> list[str]:
    """The labels of the numbers of `text`, without the digits of others."""
    spans = tuple(match.span() for match in re.finditer(r"\d+", text))
    return [" ".join(one.text.split()) for one in value_labels(text, spans)]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        pytest.param("The centre takes 12 of tea and 30 of rice.", ["of tea", "and of rice"], id="words behind"),
        pytest.param("Tea earns 12, rice earns 30.", ["Tea earns", "rice earns"], id="words before"),
        pytest.param("paid 12 (tea) and 30 (rice)", ["tea", "rice"], id="in brackets"),
        pytest.param(
            "Tea, rice and salt firms won 12, 30 and 7 prizes respectively.",
            ["Tea", "rice", "salt"],
            id="respectively",
        ),
        pytest.param(
            "Le thé, le riz et le sel ont obtenu respectivement 12, 30 et 7 prix.",
            ["Le thé", "le riz", "le sel"],
            id="respectivement",
        ),
        pytest.param("Chè, gạo và muối lần lượt đạt 12, 30 và 7 giải.", ["Chè", "gạo", "muối"], id="lần lượt"),
    ],
)
def test_each_value_has_its_own_words(text: str, labels: list[str]) -> None:
    assert _labels(text) == labels


def test_a_name_of_two_things_is_one_item() -> None:
    text = "Science and technology firms, start-ups: 12, 30"

    assert _labels(text)[0] == "Science and technology firms"


@given(st.text(alphabet="ab ,;12()", max_size=60))
def test_every_value_gets_one_label(text: str) -> None:
    spans = tuple(match.span() for match in re.finditer(r"\d+", text))

    assert len(value_labels(text, spans)) == len(spans)
