"""Other words for a question that found nothing: a follow-up made whole, a query in the articles' other languages.

What a model proposes is used for search only if it says the same: it may neither lose nor add a number, date, place or
identifier. Whether something answers the question is still decided by the evidence reader, on the question as asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Turn
from assistant.chat_model import ChatModel, Message
from assistant.errors import ChatModelUnavailableError
from assistant.facts import Facts, facts_of
from assistant.understand import Understanding
from assistant.writing.record import Record
from assistant.writing.words import LANGUAGE_NAMES
from policy.language import LANGUAGES, Language, detect_language

LONGEST = 500
TURNS = 6


def whole_question(
    model: ChatModel, question: str, history: Sequence[Turn], deadline: float, record: Record
) -> str | None:
    """A follow-up as a question that can be understood alone; None where the model gives none that can be used."""
    conversation = "\n".join(f"{turn.role}: {' '.join(turn.content.split())[:LONGEST]}" for turn in history[-TURNS:])
    said = record.say("rephrase", conversation=conversation, question=question)
    proposed = _one_line(model, said, deadline, record)
    if proposed is None or detect_language(proposed).language != detect_language(question).language:
        return None
    known = "\n".join([question, *(turn.content for turn in history)])
    return (
        proposed
        if _holds(facts_of(proposed), facts_of(question)) and _holds(facts_of(known), facts_of(proposed))
        else None
    )


def translations(
    model: ChatModel, understanding: Understanding, deadline: float, record: Record
) -> list[tuple[str, Language]]:
    """The question in the other two languages, as far as the model gives faithful ones."""
    found: list[tuple[str, Language]] = []
    own = facts_of(understanding.text, understanding.language)
    for language in LANGUAGES:
        if language == understanding.language:
            continue
        said = record.say("translate", language=LANGUAGE_NAMES[language], question=understanding.text)
        proposed = _one_line(model, said, deadline, record)
        if proposed is None or detect_language(proposed).language != language:
            continue
        facts = facts_of(proposed, language)
        if _holds(facts, own) and _holds(own, facts):
            found.append((proposed, language))
    return found


def _one_line(model: ChatModel, said: str, deadline: float, record: Record) -> str | None:
    try:
        text = model.complete([Message("user", said)], deadline, record.usage)
    except ChatModelUnavailableError as exc:
        record.detail = f"rephrasing: {exc}"
        return None
    lines = [line.strip(" \"'«»“”*") for line in text.splitlines() if line.strip()]
    return lines[0] if len(lines) == 1 and 0 < len(lines[0]) <= LONGEST else None


def _holds(facts: Facts, wanted: Facts) -> bool:
    """Whether every place, number, date and identifier of `wanted` is among `facts`."""
    return (
        set(wanted.place_ids) <= set(facts.place_ids)
        and {(q.value, q.unit) for q in wanted.quantities} <= {(q.value, q.unit) for q in facts.quantities}
        and {(p.first, p.last) for p in wanted.periods} <= {(p.first, p.last) for p in facts.periods}
        and {(r.number, r.suffix) for r in wanted.references} <= {(r.number, r.suffix) for r in facts.references}
    )
