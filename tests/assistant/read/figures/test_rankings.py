"""Places in a ranking: whose they are, of which year, what was gained and lost, and who comes first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

TABLE = """| Rank 2025 | Province | Score | Rank 2024 |
|---|---|---|---|
| 6 | Quang Tri | 52.4 | 11 |
| 8 | Nghe An | 49.9 | 7 |
| 12 | Kon Tum | 41.3 | 30 |
"""
TEXT = """Au classement 2025, Nghe An passe de la septième à la huitième place et perd 1,8 point. La Thaïlande (41e) et
la Malaisie (33e) devancent le Vietnam, troisième de la région. Kon Tum gagne dix-huit places."""
ARTICLES = {"table.md": ("Innovation index", "en", TABLE), "text.md": ("Le classement", "fr", TEXT)}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    texts = {
        name: f"---\nurl: https://example.org/{name}\ntitle: {title}\nlanguage: {lang}\ndate: 2025-12-01\n---\n{text}\n"
        for name, (title, lang, text) in ARTICLES.items()
    }
    with assistant_over(tmp_path_factory.mktemp("rankings"), texts) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("Quel rang pour Quang Tri en 2025 ?", "6", id="the first column ranks"),
        pytest.param("Quel est le rang de Nghe An à présent ?", "8", id="the rank come to"),
        pytest.param("What was Kon Tum's rank in 2024?", "30", id="the rank of another year"),
        pytest.param("Tỉnh nào có thứ hạng cao nhất?", "Quảng Trị", id="who comes first, vi"),
        pytest.param("Quelle province a le meilleur rang ?", "Quang Tri", id="who comes first, fr"),
        pytest.param("How many points did Nghe An lose?", "1,8", id="what was lost"),
    ],
)
def test_a_ranking_is_read(assistant: Assistant, question: str, told: str) -> None:
    assert told in assistant.ask(question).answer


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        pytest.param("Quel rang pour la Malaisie ?", "**rang 3**", id="another country's"),
        pytest.param("Combien de places Kon Tum a-t-elle gagnées ?", "**41", id="a score is no gain"),
        pytest.param("Nghệ An mất bao nhiêu điểm?", "**49,9", id="what is left is no loss"),
    ],
)
def test_no_other_place_is_told(assistant: Assistant, question: str, wrong: str) -> None:
    assert wrong not in assistant.ask(question).answer
