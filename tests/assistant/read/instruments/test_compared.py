"""Two texts of one number are told apart, and the older of two is named with both dates."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant, Outcome
from tests.assistant.over_articles import assistant_over

ARTICLES = {
    "council.md": """---
url: https://news.example/council
title: The council votes
---

The Provincial People's Council of Ca Mau adopted Resolution No. 44/2024/NQ-HDND dated July 12, 2024, on testing
centres for shrimp farms.
""",
    "party.md": """---
url: https://news.example/party
title: Le Parti trace la voie
---

La résolution n° 44-NQ/TW du 3 mars 2023 du Bureau politique porte sur l'économie de la mer. Le plan n° 12/KH-UBND du
5 mai 2025 de Ca Mau la met en œuvre.
""",
}


@pytest.fixture(scope="module")
def ca_mau(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("ca-mau"), ARTICLES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        pytest.param("Are the two resolutions numbered 44 the same?", "No", id="English"),
        pytest.param("Les résolutions 44/2024/NQ-HDND et 44-NQ/TW sont-elles identiques ?", "Non", id="French"),
        pytest.param("Hai nghị quyết cùng mang số 44 có phải là một không?", "Không", id="Vietnamese"),
        pytest.param("What is the difference between the two resolutions 44?", "The articles", id="difference"),
    ],
)
def test_two_texts_of_one_number_are_told_apart(ca_mau: Assistant, question: str, begins: str) -> None:
    answer = ca_mau.ask(question)
    assert answer.outcome is Outcome.ANSWERED
    assert answer.answer.startswith(begins)
    assert "44/2024/NQ-HĐND" in answer.answer and "44-NQ/TW" in answer.answer
    assert {citation.url for citation in answer.citations} == {
        "https://news.example/council",
        "https://news.example/party",
    }


@pytest.mark.parametrize(
    ("question", "older", "newer"),
    [
        pytest.param("Which text is older, 44/2024/NQ-HDND or 44-NQ/TW?", "44-NQ/TW", "44/2024", id="older"),
        pytest.param("Quel texte est le plus récent, 44-NQ/TW ou 12/KH-UBND ?", "44-NQ/TW", "12/KH-UBND", id="newer"),
        pytest.param("44/2024/NQ-HĐND và 12/KH-UBND, văn bản nào có trước?", "44/2024", "12/KH-UBND", id="first"),
    ],
)
def test_the_older_of_two_texts_is_named_first(ca_mau: Assistant, question: str, older: str, newer: str) -> None:
    lead = ca_mau.ask(question).answer.splitlines()[0]
    assert 0 <= lead.index(older) < lead.index(newer)
    assert any(year in lead for year in ("2023", "2024"))


def test_one_text_is_compared_with_nothing(ca_mau: Assistant) -> None:
    answer = ca_mau.ask("Is Resolution 44-NQ/TW the same as Resolution 99-NQ/TW?")
    assert "different texts" not in answer.answer


def test_two_texts_of_one_number_are_never_summed_up_together(ca_mau: Assistant) -> None:
    assert ca_mau.ask("Résume la résolution 44 en deux points").outcome is Outcome.AMBIGUOUS
