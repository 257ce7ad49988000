"""A follow-up is asked of the article that answered before it, then of the whole library."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from assistant import Assistant, Turn
from assistant.answer import Answer, Outcome
from tests.assistant.over_articles import assistant_over

BAKERY = """---
url: https://example.org/tests/solar-bakery
title: A village bakes with the sun
language: en
date: 2025-06-30
---

The Mỹ Sơn cooperative in Quảng Nam runs a solar bakery with 14 ovens, which the engineer Đinh Văn Khôi designed. The
bakery cost VND2.6 billion, of which the province paid VND900 million. It will be connected to the grid by 2027,
because clouds stop the ovens for forty days a year.

Families that rent an oven pay no fee for the first six months. Poor families are paid back 95 per cent of the flour.
Other families are paid back 30 per cent of the flour. Requests are received at the commune office until 31 August 2025.
Whoever sells an oven must pay back twice its price.
"""
KILN = """---
url: https://example.org/tests/brick-kiln
title: A brick kiln without smoke
language: en
date: 2025-07-02
---

The Bình Minh kiln cost VND71 billion, of which the province paid VND5 billion. It employs 320 people, holds 19 patents
and will be enlarged by April 2029, because orders have doubled. A visit costs VND40,000; schools pay nothing.

Requests are received at the town hall until 5 May 2026. Whoever breaks a mould must pay it back.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("conversation")
    with assistant_over(folder, {"bakery.md": BAKERY, "kiln.md": KILN}) as assistant:
        yield assistant


def talk(assistant: Assistant, questions: Sequence[str]) -> Answer:
    """The answer to the last of `questions`, each asked behind those before it."""
    history: list[Turn] = []
    for question in questions:
        answer = assistant.ask(question, history)
        history += [Turn("user", question), Turn("assistant", answer.answer)]
    return answer


FIRST = "Who designed the bakery?"


@pytest.mark.parametrize(
    ("questions", "told"),
    [
        pytest.param([FIRST, "How much does it cost?"], "2.6 billion", id="it"),
        pytest.param(
            [FIRST, "How much does it cost?", "Of which how much from the province?"], "900 million", id="part"
        ),
        pytest.param([FIRST, "How many ovens?"], "14", id="own thing"),
        pytest.param([FIRST, "How much does it cost?", "How many ovens?"], "14", id="own thing behind another"),
        pytest.param([FIRST, "What about families that rent an oven?"], "no fee", id="what about"),
        pytest.param(
            [FIRST, "What part of the flour is paid back to families?", "And to poor families?"], "95", id="and to"
        ),
        pytest.param([FIRST, "Where are requests received?"], "commune office", id="where"),
        pytest.param([FIRST, "Where are requests received?", "Until when?"], "31", id="until when"),
        pytest.param([FIRST, "What happens if somebody sells an oven?"], "twice", id="what happens"),
        pytest.param([FIRST, "Bao nhiêu lò?", "Nó có giá bao nhiêu?"], "2,6 tỷ", id="another language"),
    ],
)
def test_the_article_at_hand_answers(assistant: Assistant, questions: Sequence[str], told: str) -> None:
    answer = talk(assistant, questions)

    assert told in answer.answer
    assert {citation.url for citation in answer.citations} == {"https://example.org/tests/solar-bakery"}


def test_a_bare_question_is_answered_by_what_was_just_quoted(assistant: Assistant) -> None:
    answer = talk(assistant, ["When will the solar bakery be connected to the grid?", "Why?"])

    assert "clouds" in answer.answer


@pytest.mark.parametrize("question", ["How many patents does it hold?", "Combien de brevets détient-elle ?"])
def test_another_articles_value_is_not_told_of_the_thing_at_hand(assistant: Assistant, question: str) -> None:
    answer = talk(assistant, [FIRST, question])

    assert answer.outcome is Outcome.NOT_IN_CORPUS or "brick-kiln" not in str(answer.citations)


def test_a_question_of_its_own_turns_to_another_article(assistant: Assistant) -> None:
    answer = talk(assistant, [FIRST, "How many patents does the Bình Minh kiln hold?"])

    assert "19" in answer.answer


def test_what_an_answer_without_quotation_told_leads_to_its_article(assistant: Assistant) -> None:
    history = [Turn("user", "How many ovens does the bakery run?"), Turn("assistant", "14.")]
    answer = assistant.ask("How much did it cost?", history)

    assert "2.6 billion" in answer.answer
