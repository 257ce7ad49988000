"""Answers with a whole section, where its heading names what is asked for: "2. Conditions", "Difficulties".

What stands under a heading need not name it again."""

from __future__ import annotations

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence
from assistant.evidence.sections import Section, sections_of
from assistant.read.fit import is_about_places
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Kind, Understanding
from assistant.words import words_in
from policy.folding import fold

_MOST_ARTICLES = 6
_LONGEST = 14
"""Sentences: what is longer is no answer but a chapter."""
_HEADED = frozenset(
    {
        *("condition", "eligibility", "beneficiary", "dossier", "application-procedure", "difficulty", "advantage"),
        *("solution", "target", "vision", "result", "st-task", "implement", "incentive", "responsible"),
    }
)
"""What sections of notices, plans and reports are headed with, and questions ask for by name."""
_ALIKE = (
    {"condition", "eligibility"},
    {"target", "vision"},
    {"solution", "st-task"},
    {"dossier", "application-procedure"},
)
"""Headings that go by either name."""


def read_section(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The sections asked for, over all articles found; None where none has such a heading, or a figure is asked for."""
    if understanding.asks(Kind.FIGURE, Kind.DATE, Kind.WHO, Kind.COMPARISON):
        return None
    asked = {one for one in understanding.concepts if one in _HEADED}
    if not asked:
        return None
    subject = [one for one in understanding.specific_concepts if one not in _HEADED]
    found: list[Section] = []
    articles = {hit.article.id: hit.article for hit in evidence.hits}
    for article in list(articles.values())[:_MOST_ARTICLES]:
        for section in sections_of(evidence.shelf.story(article)):
            if (
                section.is_headed
                and len(section.sentences) <= _LONGEST
                and _heads(section, asked)
                and _is_about(section, understanding, subject)
            ):
                found.append(section)
    if not found:
        return None
    words = words_in(understanding.language)
    quotes = tuple(one.source() for section in found for one in section.sentences)
    return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), quotes=quotes)


def _heads(section: Section, asked: set[str]) -> bool:
    """Whether the heading names what is asked for, and little else."""
    named = section.concepts
    wanted = asked.union(*(alike for alike in _ALIKE if alike & asked))
    return bool(named & wanted) and len(named - wanted) <= 1


def _is_about(section: Section, understanding: Understanding, subject: list[str]) -> bool:
    """Whether the section, its article's title and the heading name the place and most of the things asked about."""
    first = section.sentences[0]
    if not is_about_places(understanding.places, (*first.about, *first.article.places)):
        return False
    whole = fold(first.article.text)
    if not all(fold(name) in whole for name in understanding.names):
        return False
    told = concepts_in(first.article.title).union(first.topic, *(one.concepts for one in section.sentences))
    missing = [one for one in subject if not names_concept(one, told)]
    return 2 * len(missing) <= len(subject) and bool(subject or understanding.places or understanding.names)
