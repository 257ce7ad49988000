from __future__ import annotations

import numpy as np
import pytest

from vectorstore.reader.heads import Heads
from vectorstore.reader.pairing import Pair

PAIR = Pair(ids=(0, 7, 2, 8, 9, 2), first=3, places=((0, 3), (4, 9)))
"""Three tokens of question, two of text, one that ends."""
STATES = np.array([[1, 0], [0, 0], [0, 0], [0, 8], [0, 2], [5, 2]], np.float32)


def verdict_from(feature: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """A head whose first score is one of the eight features, and whose second is always 3."""
    head = np.zeros((2, 9), np.float32)
    head[0, feature], head[1, -1] = 1, 3
    return head


@pytest.mark.parametrize(
    ("feature", "expected"),
    [
        pytest.param(0, 1.0, id="the first state"),
        pytest.param(2, 1.0, id="the mean of all, 6 / 6"),
        pytest.param(3, 2.0, id="the mean of all, 12 / 6"),
        pytest.param(5, 2.0, id="the state where the answer starts"),
        pytest.param(7, 2.0, id="the state where the answer ends"),
    ],
)
def test_the_verdict_sees_the_whole_and_where_the_answer_stands(feature: int, expected: float) -> None:
    # Start and end are scored by minus ten times the second number: the second word of the text is sure to be both.
    heads = Heads(np.array([[0, -10, 0], [0, -10, 0]], np.float32), verdict_from(feature), np.zeros(8, np.float32))

    found = heads.read(PAIR, STATES)

    assert found.answerable == pytest.approx(expected, abs=1e-3)
    assert found.relevance == 3
    assert found.span is not None
    assert (found.span.start, found.span.end) == (4, 9)


def test_where_it_is_not_sure_of_the_place_it_sees_the_mean_of_them() -> None:
    heads = Heads(np.zeros((2, 3), np.float32), verdict_from(5), np.zeros(8, np.float32))

    # Three stretches are as likely as each other; two of them start at the first word (8), one at the second (2).
    assert heads.read(PAIR, STATES).answerable == pytest.approx((8 + 8 + 2) / 3)


def test_an_empty_text_has_a_verdict_and_no_span() -> None:
    heads = Heads(np.zeros((2, 3), np.float32), verdict_from(0), np.zeros(8, np.float32))

    found = heads.read(Pair(ids=(0, 7, 2, 2), first=3, places=()), STATES[:4])

    assert found.span is None
    assert found.answerable == 1
