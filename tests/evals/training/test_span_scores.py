from __future__ import annotations

import pytest

from evals.training.span_scores import exact, f1
from policy.language import Language


@pytest.mark.parametrize(
    ("given", "expected", "language", "score"),
    [
        pytest.param("le ministère des Finances", ["ministère des Finances"], "fr", 1.0, id="French article"),
        pytest.param("The Senate", ["senate."], "en", 1.0, id="English article, full stop"),
        pytest.param("của tỉnh Huế", ["tỉnh Huế"], "vi", 1.0, id="Vietnamese article"),
        pytest.param("tỉnh Huế", ["tỉnh Hue"], "vi", 0.0, id="marks count"),
        pytest.param("ten firms", ["ten", "ten firms"], "en", 1.0, id="any of several"),
    ],
)
def test_exact_match_looks_past_articles_and_signs(
    given: str, expected: list[str], language: Language, score: float
) -> None:
    assert exact(given, expected, language) == score


def test_f1_takes_the_best_of_the_answers() -> None:
    # Shared "green city", 2 of 3 and of 2: P 2/3, R 1 -> .8
    assert f1("very green city", ["blue", "green city"], "en") == pytest.approx(0.8)
    assert f1("", ["green"], "en") == 0.0
