"""LangChain's callbacks see the model's call as a step of the chain."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from langchain_core.callbacks import BaseCallbackHandler

from tests.assistant.writing.conftest import Open
from tests.assistant.writing.good_answers import GOOD_ANSWERS
from tests.servers.openai_server import Reply, serving, words


class Steps(BaseCallbackHandler):
    """Remembers what began, and under what."""

    def __init__(self) -> None:
        self.chains: list[UUID] = []
        self.names: list[str] = []
        self.models: list[UUID | None] = []
        self.texts: list[str] = []

    def on_chain_start(self, serialized: Any, inputs: Any, *, run_id: UUID, **kwargs: Any) -> None:
        self.chains.append(run_id)
        self.names.append(kwargs["name"])

    def on_chat_model_start(self, serialized: Any, messages: Any, **kwargs: Any) -> None:
        self.models.append(kwargs.get("parent_run_id"))

    def on_llm_end(self, response: Any, **kwargs: Any) -> None:
        self.texts.append(response.generations[0][0].text)


def test_the_models_call_is_a_step_of_the_chain(open_with: Open) -> None:
    good = GOOD_ANSWERS[0]
    steps = Steps()
    with serving(lambda body, number: Reply(words(good.written(str(body["messages"][1]["content"])) or ""))) as server:
        open_with(server.url).as_runnable().invoke(good.question, {"callbacks": [steps]})

    assert steps.models and steps.models[0] in steps.chains
    assert "76" in steps.texts[0]
    assert steps.names[1:] == ["understand", "search", "read", "verify", "write"]
