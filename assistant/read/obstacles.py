"""Reads what stands in the way of something: every sentence about it that tells of a lack or a difficulty."""

from __future__ import annotations

import re

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.evidence.thread import announces, asks, refers_back, thread
from assistant.read.fit import is_about_places, tells_of_region
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.terms import concepts

_OBSTACLE = "difficulty"
_MOST = 12
_FEWEST = 2
_BRIEF = 12
"""Words of a sentence that, beside an obstacle, is one more: "The roads close in winter."."""
_WHY_WEAK = re.compile(
    r"(?<![a-z])(?:why|pourquoi|vi sao|tai sao|what (?:explains|holds|keeps|slows|hinders|prevents)|qu'est-ce qui"
    r"|ce qui"
    r"|how come|d'ou vient|do dau|nguyen nhan|causes?|raisons?|reasons?)(?![a-z]).*(?<![a-z])(?:weak\w*|slow\w*"
    r"|low|lag\w*"
    r"|behind|back|poor\w*|little|few|fail\w*|hard|difficult\w*|faibles?|lente?s?|basse?s?|retard|peu|mal|difficile\w*"
    r"|freine\w*|stagn\w*|echou\w+|yeu|kem|cham|thap|it|han che|kho|tut hau|that bai)(?![a-z])"
)
"""Asks why something goes badly: what is in its way."""
_REMOVED = re.compile(
    r"(?<![a-z])(?:lev(?:e|er|ant|ent|ee?s?)|elimin\w+|supprim\w+|surmont\w+|resolu\w*|resoudre|remov\w+|overc\w+"
    r"|lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|solv\w+|thao go|khac phuc|giai quyet|go (?:bo|vuong)|vuot qua)"
    r"(?: [a-z']+){0,4} (?:obstacles?|difficult\w+|freins?|barriers?|bottlenecks?|problem\w*|entraves?|verrous?"
    r"|kho khan"
    r"|vuong mac|diem nghen|rao can|bat cap|han che)(?![a-z])"
)
"""An obstacle that is out of the way stands in none."""
_LACK = re.compile(
    r"(?<![a-z])(?:manqu\w+|insuffis\w+|peinent?|(?:fait|font)(?: [a-z]+){0,3} defaut|"
    r"complexes?|trop [a-z]+|vetustes?|obsolete[a-z]*|too [a-z]+|phuc tap|lac hau|limitee?s?|faibles?|"
    r"lente?s?|lourde?s?|"
    r"deplor\w+|penurie|disperse\w*|eparpill\w*|vieilli\w+|rares?|loin des?|ne (?:[a-z]+ ){1,2}que|se plaign\w+"
    r"|en retard|"
    r"obstacles?|difficult\w+|freins?|goulets?|lacunes?|n'ont pas (?:encore )?|"
    r"lacks?|lacking|lacked|shortages?|insufficient\w*|limited|weak\w*|slow\w*|bottlenecks?|barriers?|struggl\w+|"
    r"scarce|short of|too few|no longer|never|complain\w*|challenges?|shortcomings?|not yet|outdated|cumbersome|"
    r"han che|thieu|kho khan|vuong mac|bat cap|diem nghen|rao can|con yeu|con it|con thap|con cham|chua (?:du|dong bo|"
    r"dap ung|cao|tuong xung|that su|manh|theo kip)|rut re)(?![a-z])"
)


def read_obstacles(understanding: Understanding, evidence: Evidence) -> Reading | None:
    """The sentences that tell of obstacles, in the order of their articles; None where fewer than two do."""
    if not asks_for_obstacles(understanding.text):
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
        if sentence.is_caption or sentence.is_heading or not _LACK.search(_REMOVED.sub(" ", sentence.folded)):
            continue
        if not (
            is_about_places(understanding.places, sentence.about) or tells_of_region(understanding.places, sentence)
        ):
            continue
        told = concepts_in(sentence.article.title).union(
            sentence.concepts, *(other.concepts for other in evidence.around(sentence))
        )
        if all(names_concept(one, told) for one in specific if one != _OBSTACLE):
            if not asks(sentence):
                found.setdefault(sentence.key, sentence)
            for further in _said_with(sentence, evidence):
                found.setdefault(further.key, further)
        if len(found) >= _MOST:
            break
    if len(found) < _FEWEST:
        return None
    words = words_in(understanding.language)
    sources = tuple(one.source() for one in sorted(found.values(), key=lambda one: one.key))
    return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), quotes=sources)


def _said_with(sentence: Sentence, evidence: Evidence) -> tuple[Sentence, ...]:
    """What goes on after an obstacle: all of a list, and of a paragraph what leans on it or tells of a lack too."""
    following = thread(sentence, evidence.shelf.story(sentence.article), whole=True)
    if announces(sentence) or asks(sentence):
        return following
    return tuple(
        one
        for one in following
        if one.paragraph == sentence.paragraph
        and (refers_back(one) or _LACK.search(one.folded) or len(one.text.split()) <= _BRIEF)
    )


def asks_for_obstacles(text: str) -> bool:
    """Whether `text` asks what stands in the way: "quels sont les obstacles", "khó khăn gì".

    >>> asks_for_obstacles("Quels sont les freins à l'innovation ?")
    True
    """
    folded = fold(text)
    is_counted = re.search(r"(?<![a-z])(?:combien|how many|bao nhieu)", folded) is not None
    return not is_counted and (_OBSTACLE in concepts_in(text) or _WHY_WEAK.search(folded) is not None)
