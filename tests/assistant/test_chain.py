from __future__ import annotations

import asyncio

import pytest

from assistant import Answer, Assistant
from assistant.chain import read_input

QUESTION = "How many science and technology enterprises does Da Nang have?"


def test_the_chain_answers_like_the_assistant(assistant: Assistant) -> None:
    chain = assistant.as_runnable()
    expected = assistant.ask(QUESTION).answer
    assert chain.invoke(QUESTION).answer == expected
    assert chain.invoke({"question": QUESTION}).answer == expected
    assert asyncio.run(chain.ainvoke(QUESTION)).answer == expected
    assert [answer.answer for answer in chain.batch([QUESTION, QUESTION])] == [expected, expected]
    assert list(chain.stream(QUESTION))[-1].answer == expected


def test_the_chain_takes_the_conversation(assistant: Assistant) -> None:
    history = [{"role": "user", "content": QUESTION}, {"role": "assistant", "content": "41"}]
    answer: Answer = assistant.as_runnable().invoke({"question": "And Nghe An?", "history": history})
    assert "34" in answer.answer


def test_callbacks_see_one_run(assistant: Assistant) -> None:
    from langchain_core.callbacks import BaseCallbackHandler

    class Seen(BaseCallbackHandler):
        runs = 0

        def on_chain_start(self, *arguments: object, **named: object) -> None:
            self.runs += 1

    seen = Seen()
    assistant.as_runnable().invoke(QUESTION, {"callbacks": [seen]})
    assert seen.runs == 1


def test_another_input_is_refused_with_what_to_give() -> None:
    with pytest.raises(ValueError, match="question"):
        read_input(3)
