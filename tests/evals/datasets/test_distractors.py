from __future__ import annotations

from decimal import Decimal

import pytest

from evals.datasets.distractors import distractors, values_in
from evals.questions import Question


def asked(form: str, evidence: str) -> Question:
    return Question.model_validate(
        {"id": "a", "lang": "en", "question": "How much?", "must_contain": [[form]], "evidence": [evidence]}
    )


@pytest.mark.parametrize(
    ("form", "evidence", "others", "found"),
    [
        pytest.param("33", "33 firms", "34 firms", {("count", Decimal(34))}, id="near"),
        pytest.param("33", "33 firms", "57 firms", set(), id="far"),
        pytest.param("33", "33 firms", "33 firms", set(), id="the answer itself"),
        pytest.param("33", "33 firms", "34 %", set(), id="of another kind"),
        pytest.param("33", "36 firms", "34 firms", set(), id="a figure that the evidence does not hold"),
        pytest.param("Mai", "Ms Mai", "34 firms", set(), id="no figure"),
    ],
)
def test_a_distractor_is_of_the_same_kind_and_near(form: str, evidence: str, others: str, found: object) -> None:
    assert distractors(asked(form, evidence), values_in([others])) == found
