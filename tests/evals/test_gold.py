"""The gold report scores as the gold set's own rules say."""

from __future__ import annotations

import pytest

from assistant.answer import Answer, Citation, Outcome
from evals.gold import report, score
from policy.article import Tier

URLS = {"a": "https://example.org/a", "b": "https://example.org/b"}


def an_item(**changes: object) -> dict[str, object]:
    item: dict[str, object] = {"id": "q1", "lang": "en", "type": "number", "answerable": True}
    item |= {"must_contain": [["33"]], "must_not_contain": ["76"], "sources": ["a"]}
    return {**item, **changes}


def an_answer(text: str, *cited: str, outcome: Outcome = Outcome.ANSWERED) -> Answer:
    citations = tuple(
        Citation(number, URLS[name], name, None, None, Tier.NEWS, "", name, 0, 0)
        for number, name in enumerate(cited, 1)
    )
    return Answer("q1", "How many?", "en", outcome, text, citations)


@pytest.mark.parametrize(
    ("item", "answer", "right"),
    [
        pytest.param(an_item(), an_answer("According to the articles there are 33 of them.", "a"), True, id="right"),
        pytest.param(
            an_item(), an_answer("According to the articles there are 34 of them.", "a"), False, id="group missing"
        ),
        pytest.param(
            an_item(), an_answer("There are 33 here and 76 over there in the city.", "a"), False, id="forbidden"
        ),
        pytest.param(
            an_item(), an_answer("According to the articles there are 33 of them.", "b"), False, id="other source"
        ),
        pytest.param(
            an_item(), an_answer("D'après les articles, il y en a 33 dans la province.", "a"), False, id="language"
        ),
        pytest.param(
            an_item(type="comparison", sources=["a", "b"]),
            an_answer("According to the articles there are 33 of them.", "a"),
            False,
            id="a comparison needs all its sources",
        ),
        pytest.param(
            an_item(answerable=False, must_contain=[], sources=[]),
            an_answer("The articles in the library do not say this.", outcome=Outcome.NOT_IN_CORPUS),
            True,
            id="abstention",
        ),
        pytest.param(
            an_item(answerable=False, must_contain=[], sources=[]),
            an_answer("The articles in the library do not say this.", "b", outcome=Outcome.NOT_IN_CORPUS),
            False,
            id="an abstention cites nothing",
        ),
        pytest.param(
            an_item(answerable=False, must_contain=[], sources=["a"], correction=[["33"]]),
            an_answer("That is not so: according to the article there are 33.", "a", outcome=Outcome.ANSWERED),
            True,
            id="a corrected premise",
        ),
    ],
)
def test_an_answer_is_right_only_if_all_of_it_is(item: dict[str, object], answer: Answer, right: bool) -> None:
    assert score(item, answer, URLS).right is right


def test_the_report_counts_by_kind_and_language() -> None:
    scored = score(an_item(), an_answer("According to the articles there are 33 of them.", "a"), URLS)
    assert "number 1/1" in report([an_item()], [scored])
