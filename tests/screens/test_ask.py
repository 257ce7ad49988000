"""What the Ask screen does with what a browser sends."""

from __future__ import annotations

from typing import Any

from assistant import Answer
from screens.ask import join_suggestions
from screens.exchange import Exchange, from_json, to_json


def is_left_alone(update: Any) -> bool:
    return isinstance(update, dict) and update.get("__type__") == "update" and len(update) == 1


def test_suggestions_join_their_answer(answer: Answer) -> None:
    kept = to_json([Exchange(answer.question, answer)])
    suggested = {"question": answer.question, "exchanges": 1, "suggestions": ["Et à Dong Nai ?"]}
    _, joined = join_suggestions(kept, suggested, "fr")
    assert from_json(joined)[0].answer.suggestions == ("Et à Dong Nai ?",)  # type: ignore[union-attr]


def test_suggestions_that_come_late_change_nothing(answer: Answer) -> None:
    gone_on = to_json([Exchange(answer.question, answer), Exchange("Et ensuite ?")])
    suggested = {"question": answer.question, "exchanges": 1, "suggestions": ["Et à Dong Nai ?"]}
    for kept in (gone_on, [], to_json([Exchange("autre", answer)])):
        assert all(is_left_alone(one) for one in join_suggestions(kept, suggested, "fr"))
