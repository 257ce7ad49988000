"""The only door to chat models. LangChain's come in, plain text in pieces goes out, within limits of time."""

from __future__ import annotations

import contextvars
import json
import os
import queue
import threading
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag

from assistant.chat_settings import LOCAL_CHAT_MODEL, NO_CHAT_MODEL, ChatSettings
from assistant.circuit_breaker import CircuitBreaker
from assistant.errors import ChatModelSettingError, ChatModelUnavailableError
from assistant.fault import Fault, fault_of
from policy.late_regex import late_regex

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

FAILURES_BEFORE_REST, REST_SECONDS = 3, 60.0
RETRY_AFTER_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Message:
    """What is said to the model."""

    role: str
    """`system`, `user` or `assistant`."""
    content: str


@dataclass(slots=True)
class Usage:
    """Tokens of all calls for one answer, as the provider counts them; 0 where it does not say."""

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0


class ChatModel:
    """A chat model within limits; made by `open_chat_model`. May be used from several threads."""

    def __init__(self, name: str, model: BaseChatModel, settings: ChatSettings) -> None:
        """`name` is as in the settings."""
        self.name = name
        self._model = model
        self._silence_seconds = settings.chat_silence_seconds
        self._breaker = CircuitBreaker(FAILURES_BEFORE_REST, REST_SECONDS)

    def stream(self, messages: Sequence[Message], deadline: float, usage: Usage) -> Generator[str]:
        """The model's text in pieces as they come. Closing the iterator stops the model.

        Args:
            messages: what is said to it.
            deadline: by `time.monotonic`; what has not come by then is given up.
            usage: the tokens of this call are added to it.

        Raises:
            ChatModelUnavailableError: with the fault; pieces that came before it stand.
        """
        if not self._breaker.lets_through():
            raise ChatModelUnavailableError(Fault.RESTING)
        for attempt in (1, 2):
            has_begun = False
            try:
                with closing(self._attempt(messages, deadline, usage)) as pieces:
                    for piece in pieces:
                        has_begun = True
                        yield piece
            except ChatModelUnavailableError as exc:
                if attempt == 1 and exc.fault is Fault.REFUSED and "temperature" in exc.detail.lower():
                    # Reasoning models take none but their own.
                    self._model = self._model.model_copy(update={"temperature": None})
                    continue
                wait = RETRY_AFTER_SECONDS * attempt
                if attempt == 1 and not has_begun and exc.fault.is_passing and time.monotonic() + wait < deadline:
                    time.sleep(wait)
                    continue
                if exc.fault.is_of_the_endpoint:
                    self._breaker.failed()
                raise
            self._breaker.succeeded()
            return

    def complete(self, messages: Sequence[Message], deadline: float, usage: Usage) -> str:
        """The model's whole text.

        Raises:
            ChatModelUnavailableError: with the fault.
        """
        return "".join(self.stream(messages, deadline, usage))

    def _attempt(self, messages: Sequence[Message], deadline: float, usage: Usage) -> Generator[str]:
        call = _Call(self._model, messages)
        usage.calls += 1
        has_begun = False
        try:
            while (piece := call.next_piece(min(self._silence_seconds, deadline - time.monotonic()))) is not None:
                usage.input_tokens += piece.input_tokens
                usage.output_tokens += piece.output_tokens
                if piece.text:
                    has_begun = True
                    yield piece.text
        except TimeoutError:
            raise ChatModelUnavailableError(Fault.TOO_SLOW) from None
        finally:
            call.stop()
        if (error := call.error()) is not None:
            raise ChatModelUnavailableError(fault_of(error, has_begun=has_begun), _one_line(error)) from error
        if not call.has_ended:
            raise ChatModelUnavailableError(Fault.BROKEN_OFF)


_TELL_THEIR_END = ("openai", "anthropic", "ollama")
_END_REASONS = ("finish_reason", "stop_reason", "done_reason")


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    input_tokens: int = 0
    output_tokens: int = 0


class _Call:
    """One call in a thread of its own: no library's own idea of time can keep the reader waiting."""

    def __init__(self, model: BaseChatModel, messages: Sequence[Message]) -> None:
        self._pieces: queue.Queue[_Piece | None] = queue.Queue()
        self._stopped = threading.Event()
        self.has_ended = not any(provider in model._llm_type for provider in _TELL_THEIR_END)
        """Whether the provider said that the text is over; a connection may close without."""
        said = [(message.role, message.content) for message in messages]
        # The context carries LangChain's callbacks, so that the call shows as a step of the chain it is part of.
        context = contextvars.copy_context()
        thread = ThreadPoolExecutor(1, thread_name_prefix="chat-model")
        self._ended = thread.submit(context.run, self._run, model, said)
        thread.shutdown(wait=False)

    def _run(self, model: BaseChatModel, said: list[tuple[str, str]]) -> None:
        try:
            for chunk in model.stream(said):
                self.has_ended |= any(key in chunk.response_metadata for key in _END_REASONS)
                usage = chunk.usage_metadata or {"input_tokens": 0, "output_tokens": 0}
                self._pieces.put(_Piece(str(chunk.text), usage["input_tokens"], usage["output_tokens"]))
                if self._stopped.is_set():
                    break
        finally:
            self._pieces.put(None)

    def next_piece(self, seconds: float) -> _Piece | None:
        """The next piece, None after the last.

        Raises:
            TimeoutError: nothing came in time.
        """
        try:
            return self._pieces.get(timeout=max(seconds, 0.001))
        except queue.Empty:
            raise TimeoutError from None

    def error(self) -> BaseException | None:
        """What ended it, if it was an error."""
        return self._ended.exception()

    def stop(self) -> None:
        """The model need not go on: its connection is closed at the next piece."""
        self._stopped.set()


def open_chat_model(settings: ChatSettings, choices: Sequence[str] = ()) -> ChatModel | None:
    """The chat model that the settings name; None for none. Nothing is sent anywhere yet.

    Args:
        settings: which one, and its limits.
        choices: the only texts that it is to write. Only the local model can be held to them; others are asked to.

    Raises:
        ChatModelSettingError: no such model, or its package is not installed.
    """
    name = settings.chat_model
    if name == NO_CHAT_MODEL:
        return None
    limits: dict[str, Any] = {
        "max_tokens": settings.chat_answer_tokens,
        "timeout": settings.chat_silence_seconds,
        "max_retries": 0,
    }
    if settings.chat_temperature is not None:
        limits["temperature"] = settings.chat_temperature
    if name == LOCAL_CHAT_MODEL:
        from assistant.local_model import serve_local_model

        grammar = {"grammar": f"root ::= {' | '.join(map(json.dumps, choices))}"} if choices else {}
        return ChatModel(name, _endpoint(serve_local_model(), limits, grammar), settings)
    if name.startswith(("http://", "https://")):
        return ChatModel(name, _endpoint(name, limits), settings)
    return ChatModel(name, _known_to_langchain(name, limits), settings)


def _endpoint(address: str, limits: dict[str, Any], beyond: Mapping[str, str] | None = None) -> BaseChatModel:
    """`beyond` is what this endpoint takes beside what OpenAI's own does."""
    url, model = urldefrag(address)
    return _install_or(
        "openai",
        lambda init: init(
            model or "default",
            model_provider="openai",
            base_url=url.rstrip("/"),
            # Most such endpoints want none, but the client insists on one.
            api_key=os.environ.get("OPENAI_API_KEY", "none"),
            stream_usage=True,
            # The client calls it max_completion_tokens, which only newer servers know.
            extra_body={"max_tokens": limits["max_tokens"], **(beyond or {})},
            **limits,
        ),
    )


def _known_to_langchain(name: str, limits: dict[str, Any]) -> BaseChatModel:
    provider = name.partition(":")[0]
    if provider == "ollama":
        tokens, seconds = limits.pop("max_tokens"), limits.pop("timeout")
        limits.pop("max_retries")
        limits |= {"num_predict": tokens, "client_kwargs": {"timeout": seconds}}
    return _install_or(provider, lambda init: init(name, **limits))


_PACKAGE = late_regex(r"langchain-[a-z0-9-]+[a-z0-9]")


def _install_or(provider: str, make: Callable[[Callable[..., Any]], BaseChatModel]) -> BaseChatModel:
    def open_it() -> BaseChatModel:
        from langchain.chat_models import init_chat_model

        return make(init_chat_model)

    with ThreadPoolExecutor(1) as thread:
        opening = thread.submit(open_it)
        error = opening.exception()
    # Each provider's library has errors of its own; whatever it is, the setting is what can be corrected.
    if isinstance(error, ImportError):
        # LangChain names the package, which is not always called like the provider (bedrock: langchain-aws).
        named = _PACKAGE.search(str(error))
        package = named.group() if named else f"langchain-{provider.replace('_', '-')}"
        raise ChatModelSettingError(
            f"The chat model needs a package that is not installed: {package}. Install it with "
            f'`pip install {package}`, or set chat_model = "{NO_CHAT_MODEL}".'
        ) from error
    if error is not None:
        raise ChatModelSettingError(_not_opened(provider, error)) from error
    return opening.result()


def _not_opened(provider: str, error: BaseException) -> str:
    reason = _one_line(error)
    if "api_key" in reason.lower() or "credential" in reason.lower():
        return (
            f"The chat model of {provider} needs a key in the environment ({provider.upper()}_API_KEY). Set it, or set "
            f'chat_model = "{NO_CHAT_MODEL}".'
        )
    return (
        f'The setting chat_model cannot be used ({reason}). Write it as "provider:model", for example '
        f'"openai:gpt-4.1-mini" or "ollama:qwen3:8b", as the address of an endpoint, or "{NO_CHAT_MODEL}".'
    )


def _one_line(error: BaseException) -> str:
    return " ".join((str(error) or type(error).__name__).split())[:300]
