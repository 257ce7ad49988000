from __future__ import annotations

import numpy as np
import pytest

from vectorstore.reader.calibration import Scores, chance_of_answer, chance_of_span


def test_the_first_half_is_the_curve_of_the_answer_the_second_that_of_the_span() -> None:
    calibration = np.array([0, 1, 0, 0, 1, 0, 1, 0.5], np.float32)

    assert chance_of_answer(calibration, Scores(answerable=0.0, span=-5.0, relevance=9.0)) == 0.5
    assert chance_of_span(calibration, Scores(answerable=5.0, span=-2.0, relevance=2.0)) == 0.5  # 1 - 2 + 2/2
    # 1 / (1 + e^-2)
    assert chance_of_answer(calibration, Scores(2.0, 0.0, 0.0)) == pytest.approx(0.881, abs=1e-3)


def test_scores_without_end_are_chances_all_the_same() -> None:
    calibration = np.ones(8, np.float32)

    low, high = (chance_of_answer(calibration, Scores(score, 0.0, 0.0)) for score in (-1e9, 1e9))

    assert 0 < low < high < 1
