from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

ARTICLE = """---
url: https://example.org/tests/thung-lung-xanh
title: Une vallée maraîchère à Gia Lai
language: fr
---

Dans la province de Gia Lai, la zone agricole de haute technologie de Thung Lung, d'une superficie de 88 hectares et
comprenant plus de 41 hectares de serres, livre 300 tonnes de légumes par mois.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("whole-and-part"), {"article.md": ARTICLE}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "value"),
    [
        pytest.param("Quelle est la superficie de la zone agricole de Thung Lung ?", "88", id="the whole, French"),
        pytest.param("What is the area of the Thung Lung agricultural zone?", "88", id="the whole, English"),
        pytest.param("Khu nông nghiệp công nghệ cao Thung Lung rộng bao nhiêu?", "88", id="the whole, Vietnamese"),
        pytest.param("Combien d'hectares de serres compte la zone de Thung Lung ?", "41", id="the part, French"),
        pytest.param("How many hectares of greenhouses are there in Thung Lung?", "41", id="the part, English"),
        pytest.param("Thung Lung có bao nhiêu hecta nhà kính?", "41", id="the part, Vietnamese"),
    ],
)
def test_the_whole_is_not_its_part(assistant: Assistant, question: str, value: str) -> None:
    headline = assistant.ask(question).answer.partition("\n")[0]

    assert f"{value} ha" in headline
