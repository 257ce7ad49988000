"""Questions to go on with: about what the cited or the nearest articles hold, and only those that they can answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from assistant.answer import Answer, Outcome
from policy.folding import fold
from policy.language import Language
from policy.legal_reference import InstrumentType, canonical_identifier, spoken
from policy.places import place
from vectorstore.library import Library

MOST_OFFERED = 3
_MOST_TRIED = 6
_ANSWERED = (Outcome.ANSWERED, Outcome.PARTLY_ANSWERED)
_GOES_ON = (*_ANSWERED, Outcome.NOT_IN_CORPUS, Outcome.FALSE_PREMISE, Outcome.OFF_TOPIC)
_NEAREST = 6
"""Hits whose articles are near a question that they do not answer."""
_MASCULINE = (InstrumentType.PLAN, InstrumentType.DECREE, InstrumentType.PROGRAMME)

_INSTRUMENT: dict[Language, str] = {
    "fr": "Que disent les articles {of} {name} ?",
    "en": "What do the articles say about {name}?",
    "vi": "Các bài viết nói gì về {name}?",
}
_SUPPORT: dict[Language, str] = {
    "fr": "Quelles aides existent à {name} ?",
    "en": "What support is there in {name}?",
    "vi": "{name} có những chính sách hỗ trợ nào?",
}


def with_follow_ups(answer: Answer, library: Library, ask: Callable[[str], Answer]) -> Answer:
    """`answer` with suggestions where it has none: questions near it, each tried out and found answered."""
    if answer.suggestions or answer.choices or answer.outcome not in _GOES_ON:
        return answer
    found: list[str] = []
    for number, question in enumerate(_candidates(answer, library)):
        if number == _MOST_TRIED or len(found) == MOST_OFFERED:
            break
        if ask(question).outcome in _ANSWERED:
            found.append(question)
    return replace(answer, suggestions=tuple(found))


def _candidates(answer: Answer, library: Library) -> Iterator[str]:
    """About the instruments and supports of the articles that neither question nor answer names."""
    named = fold(f"{answer.question} {answer.answer}")
    language = answer.language
    offered: set[str] = set()
    cited = [citation.article_id for citation in answer.citations]
    for article_id in dict.fromkeys(cited or _nearest(answer.question, library)):
        registers = library.registers(article_id)
        for mention in registers.instruments:
            identifier = canonical_identifier(mention.reference)
            is_full = mention.reference.suffix is not None and mention.reference.pinpoint is None
            if is_full and identifier not in offered and fold(identifier) not in named:
                offered.add(identifier)
                reference = replace(mention.reference, body=None, name=None)
                of = "du" if reference.type in _MASCULINE else "de la"
                yield _INSTRUMENT[language].format(name=spoken(reference, language), of=of)
        for support in registers.supports:
            for place_id in support.places:
                name = place(place_id).names[language]
                if place_id not in offered and fold(name) not in named:
                    offered.add(place_id)
                    yield _SUPPORT[language].format(name=name)


def _nearest(question: str, library: Library) -> Iterator[str]:
    return (hit.article.id for hit in library.search(question, limit=_NEAREST))
