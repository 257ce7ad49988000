"""What search looks for in a question, and what of it a passage holds: the words behind the parts of a score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from policy.language import Language
from policy.passage import Passage
from policy.terms import find_concepts
from vectorstore.anchor_words import anchor_words
from vectorstore.facets import facets_of
from vectorstore.understanding import Understood, matter_of, understand
from vectorstore.words import words_of

Found = Mapping[str, tuple[str, ...]]


def looked_for(question: str, language: Language) -> Found:
    """By part of the score what it looks for; `meaning` is what is embedded.

    >>> looked_for("How many firms does Hải Phòng count?", "en")["exact"]
    ('p:hai-phong',)
    """
    asked = _read(question, language)
    every = {
        "meaning": (matter_of(question, language),),
        "words": asked.words,
        "names": asked.names,
        "concepts": asked.concepts,
        "exact": asked.facets.keys(),
    }
    return {name: found for name, found in every.items() if found}


def held_by(passage: Passage, question: str, language: Language) -> Found:
    """By part of the score what `passage` holds of that; words count in the question's language only."""
    asked = _read(question, language)
    held = {
        "words": words_of(passage.text, passage.language) if passage.language == language else (),
        "names": anchor_words(passage.text),
        "concepts": [mention.concept_id for mention in find_concepts(passage.text, passage.language)],
        "exact": facets_of(passage.text, passage.language).keys(),
    }
    wanted = {"words": asked.words, "names": asked.names, "concepts": asked.concepts, "exact": asked.facets.keys()}
    shared = {name: _both(wanted[name], found) for name, found in held.items()}
    return {name: found for name, found in shared.items() if found}


def _read(question: str, language: Language) -> Understood:
    return understand(question, language, np.zeros(0, np.float32))


def _both(wanted: Iterable[str], found: Iterable[str]) -> tuple[str, ...]:
    there = frozenset(found)
    return tuple(one for one in wanted if one in there)
