from __future__ import annotations

import pytest

from evals.measures.language import is_in_language
from policy.language import Language


@pytest.mark.parametrize(
    ("answer", "language", "expected"),
    [
        pytest.param("La province compte 41 entreprises scientifiques [1].", "fr", True, id="French"),
        pytest.param("La province compte 41 entreprises scientifiques [1].", "en", False, id="not English"),
        pytest.param("Tỉnh có 41 doanh nghiệp khoa học và công nghệ [1].", "vi", True, id="Vietnamese"),
        pytest.param(
            "La province compte 41 entreprises : “At the end of 2024 the city had 41 science enterprises” [1].",
            "fr",
            True,
            id="a quotation stays in the language of its article",
        ),
        pytest.param("57-NQ/TW", "en", None, id="an identifier has no language"),
        pytest.param("", "en", None, id="nothing"),
    ],
)
def test_the_answers_own_words_decide(answer: str, language: Language, expected: bool | None) -> None:
    assert is_in_language(answer, language) is expected
