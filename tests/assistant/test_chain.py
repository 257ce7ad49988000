from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import pytest
from langchain_core.callbacks import BaseCallbackHandler

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


class Seen(BaseCallbackHandler):
    """Remembers the runs by name, what each is part of, and what each came to."""

    def __init__(self) -> None:
        self.begun: dict[UUID, tuple[str, UUID | None]] = {}
        self.outputs: dict[str, Any] = {}

    def on_chain_start(self, serialized: Any, inputs: Any, *, run_id: UUID, **named: Any) -> None:
        self.begun[run_id] = named["name"], named.get("parent_run_id")

    def on_chain_end(self, outputs: Any, *, run_id: UUID, **named: Any) -> None:
        self.outputs[self.begun[run_id][0]] = outputs


STEPS = ["understand", "search", "read", "verify"]


def test_callbacks_see_each_step_as_a_run_below_the_chain(assistant: Assistant) -> None:
    seen = Seen()
    answer = assistant.as_runnable().invoke(QUESTION, {"callbacks": [seen]})

    (chain, top), *steps = seen.begun.items()
    assert top[1] is None
    assert [run for _, run in steps] == [(name, chain) for name in STEPS]
    assert seen.outputs["read"] == {"outcome": answer.outcome.value}
    assert seen.outputs["search"]["hits"] > 0
    assert list(answer.record["seconds"]) == STEPS


def test_a_streamed_answer_shows_the_same_steps(assistant: Assistant) -> None:
    seen = Seen()
    *_, answer = assistant.as_runnable().stream(QUESTION, {"callbacks": [seen]})

    assert [name for name, parent in seen.begun.values() if parent] == STEPS
    assert sum(answer.record["seconds"].values()) <= answer.seconds


def test_nobody_is_told_outside_a_chain(assistant: Assistant) -> None:
    seen = Seen()
    assistant.as_runnable().invoke(QUESTION, {"callbacks": [seen]})
    count = len(seen.begun)
    assistant.ask(QUESTION)

    assert len(seen.begun) == count


def test_another_input_is_refused_with_what_to_give() -> None:
    with pytest.raises(ValueError, match="question"):
        read_input(3)
