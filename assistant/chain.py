"""The assistant as a LangChain `Runnable`, each step of an answer a run of its own for those who trace it.

LangChain is imported here and nowhere else on this side of the chat model.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from langchain_core.callbacks import CallbackManager
from langchain_core.runnables import Runnable, RunnableConfig
from langchain_core.runnables.config import ensure_config

from assistant.answer import Answer, Turn
from assistant.steps import Outputs, watching

if TYPE_CHECKING:
    from assistant.pipeline import Assistant


class AnswerChain(Runnable[Any, Answer]):
    """A question in, an `Answer` out. The input is the question, or a mapping with `question` and `history` if any."""

    def __init__(self, assistant: Assistant) -> None:
        """Asks `assistant`."""
        self.assistant = assistant

    def invoke(self, input: Any, config: RunnableConfig | None = None, **kwargs: Any) -> Answer:
        """The complete answer; callbacks in `config` see it as one run."""
        return self._call_with_config(self._answer, input, ensure_config(config), **kwargs)

    def stream(self, input: Any, config: RunnableConfig | None = None, **kwargs: Any) -> Iterator[Answer]:
        """The answer as it grows; the last one is complete."""
        yield from self._transform_stream_with_config(iter([input]), self._stream_each, ensure_config(config), **kwargs)

    def _answer(self, input: Any) -> Answer:
        question, history = read_input(input)
        # Set in the context that LangChain runs this in, which ends with the run.
        watching.set(_as_run)
        return self.assistant.ask(question, history)

    def _stream_each(self, inputs: Iterator[Any]) -> Iterator[Answer]:
        watching.set(_as_run)
        for one in inputs:
            question, history = read_input(one)
            yield from self.assistant.stream(question, history)


@contextmanager
def _as_run(name: str, outputs: Outputs) -> Iterator[None]:
    """A step as a run below the chain's own: LangSmith, Langfuse and OpenTelemetry show it with its time."""
    callbacks = ensure_config().get("callbacks")
    if not isinstance(callbacks, CallbackManager):
        yield
        return
    run = callbacks.on_chain_start(None, {}, name=name)
    try:
        yield
    except BaseException as error:
        run.on_chain_error(error)
        raise
    run.on_chain_end(outputs)


def read_input(value: object) -> tuple[str, tuple[Turn, ...]]:
    """Question and history from what a chain is given.

    Raises:
        ValueError: it is neither a string nor a mapping with a `question`.
    """
    if isinstance(value, str):
        return value, ()
    if isinstance(value, Mapping) and isinstance(value.get("question"), str):
        history = tuple(
            turn if isinstance(turn, Turn) else Turn(str(turn["role"]), str(turn["content"]))
            for turn in value.get("history") or ()
        )
        return value["question"], history
    raise ValueError(f"The chain takes a question or {{'question': …, 'history': […]}}, not {type(value).__name__}.")


def as_runnable(assistant: Assistant) -> AnswerChain:
    """`assistant` as a chain."""
    return AnswerChain(assistant)
