from __future__ import annotations

import pytest

from assistant import Assistant
from policy.language import LANGUAGES, Language
from vectorstore.hit import Filters


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Which resolutions and decisions do the articles mention?", id="a list"),
        pytest.param("What is Resolution 57?", id="an instrument"),
        pytest.param("Quel soutien pour une PME à Da Nang ?", id="a support"),
        pytest.param("Đà Nẵng có bao nhiêu doanh nghiệp khởi nghiệp?", id="a figure"),
    ],
)
def test_only_articles_that_the_filters_let_through_are_cited(
    assistant: Assistant, question: str, language: Language
) -> None:
    answer = assistant.ask(question, filters=Filters(languages=(language,)))

    languages = {assistant.library.article(citation.article_id) for citation in answer.citations}
    assert {article.language for article in languages if article is not None} <= {language}
