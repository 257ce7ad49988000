"""Which questions of the benchmark a library can be asked."""

from __future__ import annotations

import pytest

from assistant import Assistant
from evals.questions import Question
from screens.run_report import run_label
from screens.small_run import is_askable, own_questions

ABSENT = "https://example.org/not-in-the-library"


@pytest.mark.parametrize(
    ("sources", "same_fact", "is_asked"),
    [
        pytest.param((), (), True, id="about no article"),
        pytest.param(("held",), (), True, id="its article is held"),
        pytest.param((ABSENT,), (), False, id="its article is not held"),
        pytest.param(("held", ABSENT), (), False, id="one of two is not held"),
        pytest.param(("held", ABSENT), (("held", ABSENT),), True, id="the one that is not held says the same"),
    ],
)
def test_a_question_is_asked_where_its_articles_are_held(
    sources: tuple[str, ...], same_fact: tuple[tuple[str, ...], ...], is_asked: bool, assistant: Assistant
) -> None:
    held = assistant.library.articles()[0].url

    def named(urls: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(held if url == "held" else url for url in urls)

    question = Question(
        id="q", question="?", lang="fr", sources=named(sources), same_fact=tuple(named(group) for group in same_fact)
    )
    assert is_askable(question, assistant.library) is is_asked


def test_the_starter_corpus_can_be_asked_some_questions_of_each_language(assistant: Assistant) -> None:
    asked = [one for one in own_questions() if is_askable(one, assistant.library)]
    assert {one.lang for one in asked if one.sources} == {"fr", "en", "vi"}
    assert len(asked) < len(own_questions())


def test_a_folder_that_is_no_run_of_ours_keeps_its_name() -> None:
    assert run_label("my-run", "fr") == "my-run" and run_label("99999999-999999-x", "vi") == "99999999-999999-x"
