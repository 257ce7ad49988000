"""From the judge to a chat model: each reply within its time, and a model that fails on and on is left alone."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from assistant.chat_model import ChatModel, Message, Usage, open_chat_model
from assistant.chat_settings import NO_CHAT_MODEL, ChatSettings
from assistant.errors import ChatModelSettingError, ChatModelUnavailableError
from evals.judge import VERDICTS, Complete

logger = logging.getLogger(__name__)

FAILURES_IN_A_ROW = 3
_VERDICT_TOKENS = 60
"""A word and a line of reasons."""


def open_judge(model: str, seconds: float) -> Complete:
    """A function that puts one prompt to `model`, named as in the settings, and waits `seconds` for it at most.

    After three failures in a row it asks no more, so that a run over an endpoint that is gone ends at once.

    Raises:
        ChatModelSettingError: the name is of no chat model, or its package is not installed.
    """
    settings = ChatSettings(
        chat_model=model, chat_seconds=seconds, chat_silence_seconds=seconds, chat_answer_tokens=_VERDICT_TOKENS
    )
    chat = open_chat_model(settings, VERDICTS)
    if chat is None:
        raise ChatModelSettingError(
            f'"{NO_CHAT_MODEL}" is no chat model that could judge. Name one as in settings.toml.'
        )
    return within_time(chat, seconds)


def within_time(chat: ChatModel, seconds: float, clock: Callable[[], float] = time.monotonic) -> Complete:
    """`chat` as a judge that says None where it failed or was too slow."""
    failures = 0

    def complete(prompt: str) -> str | None:
        nonlocal failures
        if failures >= FAILURES_IN_A_ROW:
            return None
        try:
            reply = chat.complete([Message("user", prompt)], clock() + seconds, Usage())
        except ChatModelUnavailableError as error:
            failures += 1
            logger.warning("The judge %s gave no verdict: %s", chat.name, error)
            return None
        failures = 0
        return reply

    return complete
