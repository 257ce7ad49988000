from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant
from tests.assistant.over_articles import assistant_over

TEXTS = {
    "one": "In 2024 the province of Ha Giang had 64 innovative start-ups. It ranked 51st for innovation in 2024.",
    "two": "En 2024, la province de Ha Giang comptait 128 start-ups innovantes et 12 incubateurs.",
    "three": "En 2023, la province de Ha Giang comptait 40 start-ups innovantes. En 2024 elle comptait 12 incubateurs.",
}
ARTICLES = {
    f"{name}.md": f"---\ntitle: Ha Giang {name}\nurl: https://example.org/{name}\n---\n# Ha Giang {name}\n\n{text}\n"
    for name, text in TEXTS.items()
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_over(tmp_path_factory.mktemp("versions"), ARTICLES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many start-ups did Ha Giang have in 2024?", id="English"),
        pytest.param("Combien de start-ups comptait Ha Giang en 2024 ?", id="French"),
        pytest.param("Năm 2024 Hà Giang có bao nhiêu startup?", id="Vietnamese"),
    ],
)
def test_unlike_figures_for_one_thing_and_time_are_both_told(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)

    assert "**64**" in answer.answer
    assert "**128**" in answer.answer
    assert "**40**" not in answer.answer, "of another year"
    assert len({citation.url for citation in answer.citations}) == 2


def test_what_the_articles_agree_on_is_told_once(assistant: Assistant) -> None:
    answer = assistant.ask("How many incubators did Ha Giang have in 2024?")

    assert "**12**" in answer.answer
    assert "same figure" not in answer.answer
