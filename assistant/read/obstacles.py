"""Reads what stands in the way of something: every sentence about it that tells of a lack or a difficulty."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answer import Outcome
from assistant.concepts import concepts_in, names_concept
from assistant.evidence import Evidence, Sentence
from assistant.evidence.thread import announces, asks, refers_back, thread
from assistant.guard.names import holds, tokens
from assistant.read.fit import covers_place, is_about_places, tells_of_region
from assistant.read.office_asked import PERSONAL
from assistant.reading import Reading
from assistant.statement import Statement
from assistant.understand import Understanding
from assistant.vocabulary import GENERIC_CONCEPTS
from assistant.words import words_in
from policy.folding import fold
from policy.late_regex import late_regex
from policy.terms import concepts

_OBSTACLE = "difficulty"
_MOST = 12
_FEWEST = 2
_BRIEF = 12
"""Words of a sentence that, beside an obstacle, is one more: "The roads close in winter."."""
_WHY_WEAK = late_regex(
    r"(?<![a-z])(?:why|pourquoi|vi sao|tai sao|what (?:explains|holds|keeps|slows|hinders|prevents)|qu'est-ce qui"
    r"|ce qui"
    r"|how come|d'ou vient|do dau|nguyen nhan|causes?|raisons?|reasons?)(?![a-z]).*(?<![a-z])(?:weak\w*|slow\w*"
    r"|low|lag\w*"
    r"|behind|back|poor\w*|little|few|fail\w*|hard|difficult\w*|faibles?|lente?s?|basse?s?|retard|peu|mal|difficile\w*"
    r"|freine\w*|stagn\w*|echou\w+|yeu|kem|cham|thap|it|han che|kho|tut hau|that bai)(?![a-z])"
)
"""Asks why something goes badly: what is in its way."""
_WEAKNESS = late_regex(
    r"(?<![a-z])(?:limitations?|weaknesses|shortcomings?|drawbacks?|faiblesses|limites(?! d)|insuffisances|lacunes"
    r"|han che|ton tai|bat cap|tro ngai|diem yeu|vuong mac)(?![a-z])"
)
"""Names of obstacles in the plural of reports."""
_HOLDS_BACK = late_regex(
    r"(?<![a-z])(?:(?:what|which \w+|qu'est-ce qui|ce qui|dieu gi|yeu to nao|cai gi) (?:[a-z']+ ){0,3}?"
    r"(?:h[eo]ld(?:s|ing)?(?= (?:[a-z']+ ){0,4}back)|hinder\w*|hamper\w*|slow\w*|block\w*|imped\w+|prevent\w*"
    r"|stand\w* in|get\w* in|frein\w+|bloqu\w+|entrav\w+|gen(?:e|ent|ait)|coinc\w+|ralenti\w*|empech\w+"
    r"|worr\w+|concern(?!ing|ed with)\w*|troubl\w+|frighten\w*|inquiet\w*|preoccup\w*|tracass\w*|fache\w*"
    r"|can tro|kim ham|ngan can|lam cham|lo (?:ngai|lang)|ban khoan|tran tro|gay kho))(?![a-z])"
    r"|(?<![a-z])(?:complain\w*|se plai(?:nt|nd|gn)\w*|than (?:phien|rang|kho|van)|keu (?:ca|kho))(?![a-z])"
)
"""Asks what is in the way without a word for it: "qu'est-ce qui bloque ?", a heading such as "Ce qui nous freine"."""
_REMOVED = late_regex(
    r"(?<![a-z])(?:lev(?:e|er|ant|ent|ee?s?)|elimin\w+|supprim\w+|surmont\w+|resolu\w*|resoudre|remov\w+|overc\w+"
    r"|lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|solv\w+|thao go|khac phuc|giai quyet|go (?:bo|vuong)|vuot qua)"
    r"(?: [a-z']+){0,4} (?:obstacles?|difficult\w+|freins?|barriers?|bottlenecks?|problem\w*|entraves?|verrous?"
    r"|kho khan"
    r"|vuong mac|diem nghen|rao can|bat cap|han che)(?![a-z])"
)
"""An obstacle that is out of the way stands in none."""
_LACK = late_regex(
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
        if one not in GENERIC_CONCEPTS | PERSONAL and not (one in known and known[one].kind == "body")
    ]
    asked = _Asked(tuple(understanding.places), tuple(one for one in specific if one != _OBSTACLE), understanding.names)
    told = [one.sentence for one in evidence.sentences if _tells(one.sentence, asked, evidence)]
    if not told and asked.names:
        # Who names them may be called "she" or "the director" where they are named.
        by_anybody = replace(asked, names=())
        told = [one.sentence for one in evidence.sentences if _tells(one.sentence, by_anybody, evidence)]
        told = [one for one in told if all(holds(name, tokens(one.article.text)) for name in asked.names)]
    outright = [one for one in told if _says_so(one)]
    where_said = {one.article.id for one in outright}
    kept = [one for one in told if one in outright or one.article.id not in where_said]
    found: dict[tuple[str, int], Sentence] = {}
    for sentence in kept:
        if not asks(sentence):
            found.setdefault(sentence.key, sentence)
        for further in _said_with(sentence, evidence):
            found.setdefault(further.key, further)
        if len(found) >= _MOST:
            break
    names_place = any(covers_place(one, other) for one in asked.places for s in kept for other in s.facts.place_ids)
    if not found or (len(found) < _FEWEST and not (outright or names_place)):
        return None
    words = words_in(understanding.language)
    sources = tuple(one.source() for one in sorted(found.values(), key=lambda one: one.key))
    return Reading(Outcome.ANSWERED, (Statement(words.sources_say),), quotes=sources)


@dataclass(frozen=True, slots=True)
class _Asked:
    """Whose obstacles are asked for, what they stand in the way of, and who names them."""

    places: tuple[str, ...]
    things: tuple[str, ...]
    names: tuple[str, ...]


def _tells(sentence: Sentence, asked: _Asked, evidence: Evidence) -> bool:
    """Whether a sentence tells of an obstacle to what is asked about, or stands under a heading that says so."""
    if sentence.is_caption or sentence.is_heading:
        return False
    if not (_LACK.search(_REMOVED.sub(" ", sentence.folded)) or _says_so(sentence)):
        return False
    is_there = is_about_places(asked.places, sentence.about) or tells_of_region(asked.places, sentence)
    if not is_there and not (_says_so(sentence) and _is_of_its_article(sentence, asked.places)):
        return False
    around = evidence.around(sentence)
    if not all(any(holds(name, tokens(one.text)) for one in (sentence, *around)) for name in asked.names):
        return False
    # A section on difficulties need not say again whose they are; what only sounds like one must.
    beside = evidence.shelf.story(sentence.article) if _says_so(sentence) else around
    told = concepts_in(sentence.article.title).union(sentence.concepts, *(other.concepts for other in beside))
    return all(names_concept(one, told) for one in asked.things)


def _says_so(sentence: Sentence) -> bool:
    """Whether a sentence says outright that these are obstacles: it lists them by that name, or its heading does."""
    if _is_headed_so(sentence):
        return True
    if asks(sentence) and _LACK.search(sentence.folded):
        # "What is still lacking? …" opens a list without a colon.
        return True
    head, colon, _ = sentence.text.partition(":")
    return bool(colon) and _names_obstacle(head) and not _REMOVED.search(fold(head))


def _is_headed_so(sentence: Sentence) -> bool:
    return any(asks_for_obstacles(heading) for heading in sentence.headings if heading != sentence.article.title)


def _names_obstacle(text: str) -> bool:
    return _OBSTACLE in concepts_in(text) or _WEAKNESS.search(fold(text)) is not None


def _is_of_its_article(sentence: Sentence, places: Sequence[str]) -> bool:
    """Whether the places that the sentence names stand in its list only ("researchers leave for Hue"), and its article
    is about the one asked for."""
    head = sentence.text.partition(":")[0]
    names_in_head = any(one.start < len(head) for one in sentence.facts.places)
    return not names_in_head and is_about_places(places, sentence.article.places[:1])


def _said_with(sentence: Sentence, evidence: Evidence) -> tuple[Sentence, ...]:
    """What goes on after an obstacle: all of a list and of a section on obstacles, and of a paragraph what leans on it
    or tells of a lack too."""
    story = evidence.shelf.story(sentence.article)
    if _is_headed_so(sentence):
        section = [one for one in story if one.headings == sentence.headings]
        return tuple(one for one in section if not (one.is_heading or one.is_caption))[:_MOST]
    following = thread(sentence, story, whole=True)
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
    return not is_counted and (
        _OBSTACLE in concepts_in(text) or _WHY_WEAK.search(folded) is not None or _HOLDS_BACK.search(folded) is not None
    )
