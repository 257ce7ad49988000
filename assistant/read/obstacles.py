"""Reads what stands in the way of something: every sentence about it that tells of a lack or a difficulty."""

from __future__ import annotations

import re

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.read.fit import is_about_places
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.terms import concepts

_OBSTACLE = "difficulty"
_MOST = 6
_FEWEST = 2
_LACK = re.compile(
    r"(?<![a-z])(?:manqu\w+|insuffis\w+|peinent?|(?:fait|font)(?: [a-z]+)? defaut|"
    r"complexes?|trop [a-z]+|vetustes?|obsolete[a-z]*|too [a-z]+|phuc tap|lac hau|limitee?s?|faibles?|"
    r"lente?s?|lourde?s?|"
    r"deplor\w+|penurie|obstacles?|difficult\w+|freins?|goulets?|lacunes?|n'ont pas (?:encore )?|"
    r"lacks?|lacking|lacked|shortages?|insufficient\w*|limited|weak\w*|slow\w*|bottlenecks?|barriers?|struggl\w+|"
    r"scarce|complain\w*|challenges?|shortcomings?|not yet|outdated|cumbersome|"
    r"han che|thieu|kho khan|vuong mac|bat cap|diem nghen|rao can|con yeu|con it|con thap|con cham|chua (?:du|dong bo|"
    r"dap ung|cao|tuong xung|that su|manh|theo kip)|rut re)(?![a-z])"
)


def read_obstacles(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The sentences that tell of obstacles, in the order of their articles; None where fewer than two do."""
    if _OBSTACLE not in understanding.concepts:
        return None
    known = concepts()
    # Who sees the obstacles ("the ministry") is not what they stand in the way of.
    specific = [
        one
        for one in understanding.concepts
        if one not in GENERIC_CONCEPTS and not (one in known and known[one].kind == "body")
    ]
    found: dict[tuple[str, int], Sentence] = {}
    for scored in evidence.sentences:
        sentence = scored.sentence
        if sentence.is_caption or not _LACK.search(sentence.folded):
            continue
        if not is_about_places(understanding.places, sentence.about):
            continue
        told = concepts_in(sentence.article.title).union(
            sentence.concepts, *(other.concepts for other in evidence.around(sentence))
        )
        if all(names_concept(one, told) for one in specific):
            found.setdefault(sentence.key, sentence)
        if len(found) >= _MOST:
            break
    if len(found) < _FEWEST:
        return None
    words = words_in(understanding.language)
    sources = tuple(one.source() for one in sorted(found.values(), key=lambda one: one.key))
    return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), quotes=sources)


def asks_for_obstacles(text: str) -> bool:
    """Whether `text` asks what stands in the way: "quels sont les obstacles", "khó khăn gì".

    >>> asks_for_obstacles("Quels sont les freins à l'innovation ?")
    True
    """
    return _OBSTACLE in concepts_in(text) and not re.search(r"(?<![a-z])(?:combien|how many|bao nhieu)", fold(text))
