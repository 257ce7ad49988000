"""Answers that need no reading: an empty question, one that is too long, an empty library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from assistant.answer import Answer, Outcome, Turn
from assistant.settings import AssistantSettings
from assistant.words import Words, words_in
from policy.language import Language, detect_language

if TYPE_CHECKING:
    from vectorstore.library import Library


def refuse(question: str, history: Sequence[Turn], settings: AssistantSettings, library: Library) -> Answer | None:
    """The answer where nothing can be read: `failed`, with what to do; None when the question can be worked on."""
    said = next((turn.content for turn in reversed(history) if turn.role == "user"), "")
    language: Language = detect_language(question if question.strip() else said).language
    words = words_in(language)
    text = _reason(question, words, settings, library)
    return Answer("", question, language, Outcome.FAILED, text) if text else None


def _reason(question: str, words: Words, settings: AssistantSettings, library: Library) -> str | None:
    if not any(letter.isalnum() for letter in question):
        return words.empty_question
    if len(question) > settings.question_characters:
        return words.long_question.format(given=len(question), limit=settings.question_characters)
    return words.empty_library if library.is_empty else None
