"""What the library holds is said with its sources, as any other answer."""

from __future__ import annotations

import pytest

from assistant import Assistant, Outcome
from policy.language import detect_language
from vectorstore.hit import Filters


@pytest.mark.parametrize(
    "question",
    ["Which articles do you have?", "Quels articles avez-vous ?", "Bạn có những bài viết nào?", "What can you do?"],
)
def test_articles_are_listed_each_with_its_source(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    held = assistant.library.articles()
    assert answer.outcome is Outcome.ANSWERED
    assert f"({len(held)})" in answer.answer
    assert answer.language == detect_language(question).language
    assert answer.citations and not answer.checks.removed
    assert {citation.url for citation in answer.citations} <= {article.url for article in held}
    for citation in answer.citations:
        assert citation.title in answer.answer


def test_the_newest_come_first(assistant: Assistant) -> None:
    days = [one.published for one in assistant.ask("Which articles do you have?").citations]
    known = [day for day in days if day is not None]
    assert known == sorted(known, reverse=True)
    assert days[: len(known)] == known


def test_filters_narrow_what_is_listed(assistant: Assistant) -> None:
    answer = assistant.ask("List all articles", filters=Filters(languages=("vi",)))
    by_url = {article.url: article for article in assistant.library.articles()}
    assert {by_url[citation.url].language for citation in answer.citations} == {"vi"}


def test_places_are_listed_with_how_many_articles(assistant: Assistant) -> None:
    answer = assistant.ask("Which provinces are mentioned in the articles?")
    assert answer.outcome is Outcome.ANSWERED
    assert "**Hue**" in answer.answer or "**Da Nang**" in answer.answer
    assert answer.citations and not answer.checks.removed


def test_articles_on_a_place_hold_a_sentence_about_it(assistant: Assistant) -> None:
    answer = assistant.ask("Quels articles parlent de Ninh Binh ?")
    by_url = {article.url: article for article in assistant.library.articles()}
    assert answer.outcome is Outcome.ANSWERED and answer.citations
    assert all("ninh-binh" in by_url[citation.url].places for citation in answer.citations)


def test_no_article_on_a_thing_is_said_so(assistant: Assistant) -> None:
    answer = assistant.ask("Which articles are about nuclear submarines?")
    assert answer.outcome is Outcome.NOT_IN_CORPUS and not answer.citations


@pytest.mark.parametrize("said", ["Bonjour", "Thank you very much", "Xin chào"])
def test_courtesy_is_answered_in_its_language(assistant: Assistant, said: str) -> None:
    answer = assistant.ask(said)
    assert answer.outcome is Outcome.OFF_TOPIC and not answer.citations
    assert answer.language == detect_language(said).language
