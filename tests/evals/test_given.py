from __future__ import annotations

import json
from datetime import date

from assistant.answer import Answer, Citation, Outcome
from evals.given import Given
from policy.article import Tier


def test_what_the_assistant_prints_for_programs_is_an_answer_that_can_be_scored() -> None:
    citations = [
        Citation(number, "https://example.org/a", "A title", None, published, Tier.NEWS, "It has 41.", "a", 0, 10)
        for number, published in ((1, date(2025, 7, 17)), (2, None))
    ]
    answer = Answer("q1", "How many?", "en", Outcome.ANSWERED, "It has 41 [1][2].", tuple(citations))
    given = Given.model_validate(json.loads(json.dumps(answer.as_json())))
    assert (given.id, given.outcome, given.abstained) == ("q1", "answered", False)
    assert [one.published for one in given.citations] == ["2025-07-17", None]


def test_every_outcome_without_an_answer_counts_as_an_abstention() -> None:
    abstained = {outcome for outcome in Outcome if Given(id="q", answer="", outcome=outcome.value).abstained}
    assert abstained == set(Outcome) - {Outcome.ANSWERED, Outcome.PARTLY_ANSWERED, Outcome.FAILED}
