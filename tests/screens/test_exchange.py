from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Answer
from screens.exchange import MOST_KEPT, Exchange, from_json, to_json, turns

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["question", "answer", "x"]), inner),
    max_leaves=8,
)


def test_an_exchange_survives_the_browser(answer: Answer) -> None:
    kept = json.loads(json.dumps(to_json([Exchange(answer.question, answer), Exchange("et ?")])))
    first, second = from_json(kept)
    assert first.answer is not None and first.answer.as_json() == {**answer.as_json()}
    assert second == Exchange("et ?")


@given(ANYTHING)
def test_whatever_a_browser_sends_is_exchanges_or_nothing(sent: object) -> None:
    for exchange in from_json(sent):
        assert isinstance(exchange.question, str)


def test_the_oldest_exchanges_go_first() -> None:
    exchanges = [Exchange(str(number)) for number in range(MOST_KEPT + 5)]
    assert from_json(to_json(exchanges))[0].question == "5"


def test_a_question_without_an_answer_is_no_part_of_the_conversation(answer: Answer) -> None:
    said = turns([Exchange("one"), Exchange(answer.question, answer)])
    assert [turn.role for turn in said] == ["user", "assistant"] and said[0].content == answer.question
