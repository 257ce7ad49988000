"""Who said it: the person beside the verb, under a given name or a pronoun, and no other person's words beside it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

ARTICLE = """---
url: https://news.example/lime
title: Limes and machines in Kien Giang
---

Ho Van Phuc, who chairs the growers' union, is worried. "These sorters will rust within a year," he said.

The deputy director of the Department of Science, Duong Thi Xuan, sees it otherwise. "Rust is covered by the warranty,"
Xuan replied. Nobody mentioned the price of the aid.
"""


@pytest.fixture(scope="module")
def kien_giang(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("kien-giang"), {"lime.md": ARTICLE}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "who", "not_quoted"),
    [
        pytest.param("Who said that the sorters will rust?", "Ho Van Phuc", "warranty", id="by pronoun"),
        pytest.param("Who said that rust is covered by the warranty?", "Duong Thi Xuan", "within", id="given name"),
        pytest.param("Ho Van Phuc là ai?", "who chairs the growers' union", "warranty", id="an office as a clause"),
    ],
)
def test_the_person_is_named_and_only_his_words_stand(
    kien_giang: Assistant, question: str, who: str, not_quoted: str
) -> None:
    answer = kien_giang.ask(question).answer
    assert who in answer.splitlines()[0]
    assert not_quoted not in answer


def test_words_in_another_language_are_quoted(kien_giang: Assistant) -> None:
    answer = kien_giang.ask("Qui a dit à Kien Giang que la garantie couvre la rouille ?").answer
    assert "Rust is covered" in answer and "within a year" not in answer
