"""What a chat model is asked about a question, and what of its lines can be used; nothing of it is taken on trust."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import closing

from assistant.answer import Turn
from assistant.chat_model import ChatModel, Message
from assistant.rewording.faithful import are_all_of, is_translation, is_whole_follow_up
from assistant.understand import Understanding
from assistant.writing.record import Record
from assistant.writing.words import LANGUAGE_NAMES
from policy.language import Language

LONGEST = 500
"""Characters of a question; what is longer is an answer, or chatter."""
TURNS = 6
MOST_PARTS = 5


def whole_question(
    model: ChatModel, question: str, history: Sequence[Turn], deadline: float, record: Record
) -> str | None:
    """A follow-up as a question that can be understood alone; None where the model gives none that can be used.

    Raises:
        ChatModelUnavailableError: the model failed.
    """
    conversation = "\n".join(f"{turn.role}: {' '.join(turn.content.split())[:LONGEST]}" for turn in history[-TURNS:])
    said = record.say("rephrase", conversation=conversation, question=question)
    lines = _lines(model, said, 1, deadline, record)
    if len(lines) == 1 and is_whole_follow_up(lines[0], question, [turn.content for turn in history]):
        return lines[0]
    return None


def questions_in(model: ChatModel, whole: Understanding, deadline: float, record: Record) -> tuple[str, ...]:
    """The questions that one text asks; none where the model finds only one, or changes what is asked.

    Raises:
        ChatModelUnavailableError: the model failed.
    """
    lines = _lines(model, record.say("split", question=whole.text), MOST_PARTS, deadline, record)
    return tuple(lines) if len(lines) > 1 and are_all_of(lines, whole) else ()


def translations(
    model: ChatModel, whole: Understanding, languages: Iterable[Language], deadline: float, record: Record
) -> list[tuple[str, Language]]:
    """The question in each of `languages` for which the model gives a faithful one.

    Raises:
        ChatModelUnavailableError: the model failed.
    """
    found: list[tuple[str, Language]] = []
    for language in languages:
        said = record.say("translate", language=LANGUAGE_NAMES[language], question=whole.text)
        lines = _lines(model, said, 1, deadline, record)
        if len(lines) == 1 and is_translation(lines[0], language, whole):
            found.append((lines[0], language))
    return found


def _lines(model: ChatModel, said: str, most: int, deadline: float, record: Record) -> list[str]:
    """The lines of what the model writes, none if there are more than `most` or a long one; it is stopped there."""
    text = ""
    with closing(model.stream([Message("user", said)], deadline, record.usage)) as pieces:
        for piece in pieces:
            text += piece
            lines = _lines_of(text)
            if len(lines) > most or any(len(line) > LONGEST for line in lines):
                return []
    return _lines_of(text)


def _lines_of(text: str) -> list[str]:
    """Without the numbers, dashes and quotation marks that models put around a line."""
    lines = (line.strip().lstrip("-*•0123456789.) ").strip(" \"'«»“”*") for line in text.splitlines())
    return [line for line in lines if line]
